import { createHash } from 'node:crypto';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import type { WriteContext } from '../../office/context.ts';
import { refuseBilled } from './billed-refusal.ts';
import { requireItem } from './fee-item.service.ts';
import { findBillWithin } from './standing-bill.repository.ts';
import {
  type Attachment,
  countAttachable,
  deleteUnitFee,
  endUnitFee,
  findUnitFees,
  insertUnitFees,
} from './unit-fee.repository.ts';

export function attach(attachment: Attachment, context: WriteContext): { attached: number; already: number } {
  const { database, today } = context;
  const item = requireItem(database, attachment.itemId, today);
  if (!item.active) throw refuse('feeItemInactive', { name: item.name });
  if (attachment.toOn !== null && attachment.toOn < attachment.fromOn) throw invalid(['toOn'], 'beforeStart');
  const { already } = countAttachable(database, attachment);
  const attached = insertUnitFees(database, attachment, context.now);
  if (attached === 0) throw refuse('nothingToAttach', { name: item.name });
  context.record({
    entity: 'feeItem',
    entityId: item.id,
    after: { ...attachment, to: briefly(attachment), item: item.name, attached, already },
  });
  return { attached, already };
}

/** A long list of units is kept as its count and its digest. */
function briefly({ to }: Attachment): unknown {
  if (to.kind === 'rule' || to.unitIds.length <= 50) return to;
  const digest = createHash('sha256').update(JSON.stringify(to.unitIds)).digest('hex');
  return { kind: to.kind, units: to.unitIds.length, digest };
}

export function detach(
  input: { readonly unitFeeIds: readonly number[]; readonly lastOn: string | null; readonly reason: string },
  context: WriteContext,
): { ended: number; removed: number } {
  const { database } = context;
  const { lastOn, reason } = input;
  const fees = findUnitFees(database, input.unitFeeIds);
  const known = new Set(fees.map((fee) => fee.id));
  const missing = input.unitFeeIds.find((id) => !known.has(id));
  if (missing !== undefined) throw notFound('unitFee', missing);
  let ended = 0;
  let removed = 0;
  for (const fee of fees) {
    if (fee.billedThrough !== null && (lastOn === null || lastOn < fee.billedThrough)) {
      const days = { start: fee.fromOn, end: fee.toOn ?? '9999-12-31' };
      const bill = findBillWithin(database, fee, days, 'last');
      if (bill === null) throw new RangeError('what was billed through a day has a bill');
      throw refuseBilled(
        'attachmentBilled',
        { unit: fee.unitName, name: fee.itemName, through: fee.billedThrough },
        bill,
      );
    }
    if (fee.sharedThrough !== null && (lastOn === null || lastOn < fee.sharedThrough)) {
      throw refuse('attachmentShared', {
        unit: fee.unitName,
        name: fee.itemName,
        through: fee.sharedThrough,
      });
    }
    if (lastOn === null || lastOn < fee.fromOn) {
      deleteUnitFee(database, fee.id);
      removed += 1;
    } else {
      // Ending never lengthens what already ends earlier.
      if (fee.toOn !== null && fee.toOn <= lastOn) continue;
      endUnitFee(database, fee.id, lastOn);
      ended += 1;
    }
  }
  context.record({
    entity: 'unitFee',
    entityId: fees.length === 1 ? (fees[0]?.id ?? '') : 'several',
    before: { unitFees: fees.slice(0, 50) },
    after: { lastOn, ended, removed },
    reason,
  });
  return { ended, removed };
}
