import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import type { Formula } from '../../../shared/features/fees/charge.ts';
import type { Reduction, reductionsContract } from '../../../shared/features/fees/reductions.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { refuseBilled } from './billed-refusal.ts';
import { requireItem } from './fee-item.service.ts';
import { findUnitPayer } from './payer.repository.ts';
import {
  endReductionRow,
  findReductionWithin,
  insertReduction,
  requireReduction,
} from './reduction.repository.ts';
import { findBillUnder, findBillWithin } from './standing-bill.repository.ts';
import { isAttachedWithin } from './unit-fee.repository.ts';
import { findWaivedUnder } from './waiver.repository.ts';

/** What has a tariff of its own; the shares of a pool come to its total, and an amount given by hand is given as it is. */
const REDUCIBLE: readonly Formula[] = ['areaPrice', 'innerAreaPrice', 'fixed', 'expression'];

/** Charges less from the next bill on; days that are billed already stay as they are. */
export function grantReduction(
  input: z.output<typeof reductionsContract.grantReduction.input>,
  context: WriteContext,
): Reduction {
  const { database, today } = context;
  const { unitId, fromOn, toOn, appliedOn } = input;
  const unit = findUnitPayer(database, unitId, today)?.unitName;
  if (unit === undefined) throw notFound('unit', unitId);
  const { id: itemId, name, formula, active } = requireItem(database, input.itemId, today);
  if (!active) throw refuse('feeItemInactive', { name });
  if (!REDUCIBLE.includes(formula)) throw refuse('reductionItemKind', { name });
  if (toOn < fromOn) throw invalid(['toOn'], 'beforeStart');
  if (appliedOn > today) throw invalid(['appliedOn'], 'inFuture');
  const days = { start: fromOn, end: toOn };
  if (!isAttachedWithin(database, unitId, itemId, days)) throw refuse('reductionNotAttached', { unit, name });
  const other = findReductionWithin(database, unitId, itemId, days);
  if (other !== null) throw refuse('reductionOverlaps', { unit, name, from: other.start, to: other.end });
  const billed = findBillWithin(database, { unitId, itemId }, days);
  if (billed !== null) {
    throw refuseBilled('reductionBilled', { unit, name, from: billed.start, to: billed.end }, billed);
  }
  const id = insertReduction(database, { ...input, grantedBy: context.staff.id, grantedAt: context.now });
  const reduction = requireReduction(database, id, today);
  const { approvedBy: _saidByTheTrail, ...granted } = reduction;
  context.record({ entity: 'feeReduction', entityId: id, after: granted });
  return reduction;
}

export function endReduction(
  { id, lastOn, reason }: z.output<typeof reductionsContract.endReduction.input>,
  context: WriteContext,
): Reduction {
  const { database, today } = context;
  const before = requireReduction(database, id, today);
  const { unitName: unit, itemName: name, fromOn, toOn, endedOn, standing } = before;
  if (standing === 'withdrawn') throw refuse('reductionWithdrawn', { unit, name });
  if (lastOn !== null && lastOn < fromOn) throw invalid(['lastOn'], 'beforeStart');
  const endsOn = endedOn ?? toOn;
  if (lastOn !== null && lastOn >= endsOn) throw refuse('reductionOver', { to: endsOn });
  const billed = findBillUnder(database, before);
  if (billed !== null && (lastOn === null || billed.end > lastOn)) {
    throw refuseBilled('reductionBilled', { unit, name, from: billed.start, to: billed.end }, billed);
  }
  const waived = findWaivedUnder(database, id);
  if (waived !== null && (lastOn === null || waived.end > lastOn)) {
    const { start: from, end: to, month, units } = waived;
    if (waived.state === 'draft') {
      throw refuse('reductionUsedDraft', { unit, name, from, to, month, units });
    }
    throw refuse('reductionUsed', { unit, name, from, to });
  }
  endReductionRow(database, { id, lastOn, endedBy: context.staff.id, endedAt: context.now, reason });
  const after = requireReduction(database, id, today);
  context.record({ entity: 'feeReduction', entityId: id, before, after, reason });
  return after;
}
