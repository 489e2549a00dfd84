import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { CreditPurpose } from '../../../shared/features/fees/prepaid.contract.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requireShiftForMoney } from '../../office/shift-for-money.ts';
import { outstandingLines } from './charge.repository.ts';
import {
  creditFor,
  creditOf,
  creditsOf,
  insertCredit,
  insertMove,
  type UnitCredit,
} from './credit.repository.ts';
import { requireItem } from './fee-item.service.ts';
import { takeBackInvoicesOfCredit } from './invoice.service.ts';
import { issueReceipt } from './posting.ts';
import {
  findPurpose,
  insertPurpose,
  listPurposes,
  replacePurposeItems,
  updatePurpose,
} from './prepaid.repository.ts';
import { requireUnit, sumOwed } from './unit-account.ts';

function requirePurpose(database: Database.Database, id: number): CreditPurpose {
  const purpose = findPurpose(database, id);
  if (purpose === undefined) throw notFound('creditPurpose', id);
  return purpose;
}

/** For money that comes in; what is held for one that is out of use may still be used up. */
export function requireOpenPurpose(database: Database.Database, id: number): CreditPurpose {
  const purpose = requirePurpose(database, id);
  if (!purpose.active) throw refuse('creditPurposeInactive', { name: purpose.name });
  return purpose;
}

export function saveCreditPurpose(
  { id, version, name, itemIds, active }: z.output<typeof feesContract.saveCreditPurpose.input>,
  context: WriteContext,
): CreditPurpose {
  const { database, today, now } = context;
  const same = listPurposes(database).find((purpose) => purpose.name === name);
  if (same !== undefined && same.id !== id) throw refuse('creditPurposeTaken', { name });
  for (const itemId of itemIds) {
    const item = requireItem(database, itemId, today);
    // Prepaid money pays what is owed, never what paying it late cost.
    if (item.lateFeeOf !== null) throw refuse('lateFeeOnLateFee', { name: item.name });
  }
  const before = id === null ? null : requirePurpose(database, id);
  if (before !== null) {
    if (version === undefined) throw invalid(['version'], 'required');
    if (before.version !== version) throw changedMeanwhile(database, 'creditPurpose', before.id);
    updatePurpose(database, before.id, { name, active });
  }
  const purposeId = before?.id ?? insertPurpose(database, name, now);
  replacePurposeItems(database, purposeId, itemIds);
  const after = requirePurpose(database, purposeId);
  context.record({
    entity: 'creditPurpose',
    entityId: purposeId,
    ...(before === null ? {} : { before }),
    after,
  });
  return after;
}

/** Never more than is held for the purpose it is taken from. */
export function moveCredit(
  input: z.output<typeof feesContract.moveCredit.input>,
  context: WriteContext,
): UnitCredit[] {
  const { database, today, now, staff } = context;
  const { unitId, fromPurposeId, toPurposeId, amountCents, reason } = input;
  const unit = requireUnit(database, unitId, today);
  if (fromPurposeId === toPurposeId) throw refuse('creditMoveNowhere');
  const from = fromPurposeId === null ? null : requirePurpose(database, fromPurposeId);
  const to = toPurposeId === null ? null : requireOpenPurpose(database, toPurposeId);
  assertHeld(database, unitId, fromPurposeId, amountCents);
  const moveId = insertMove(database, {
    unitId,
    fromPurposeId,
    toPurposeId,
    amountCents,
    reason,
    madeBy: staff.id,
    madeAt: now,
  });
  insertCredit(database, { unitId, purposeId: fromPurposeId, moveId, amountCents: -amountCents }, now);
  insertCredit(database, { unitId, purposeId: toPurposeId, moveId, amountCents }, now);
  context.record({
    entity: 'creditMove',
    entityId: moveId,
    after: { unitId, unit: unit.unitName, from: from?.name ?? '', to: to?.name ?? '', amountCents },
    reason,
  });
  return creditsOf(database, unitId);
}

function assertHeld(
  database: Database.Database,
  unitId: number,
  purposeId: number | null,
  amountCents: number,
): void {
  const held = creditFor(database, unitId, purposeId);
  if (held < amountCents) throw refuse('creditShort', { credit: formatCents(held) });
}

/** Money given back with a number of its own; what it was received with stays as it is. */
export function refundCredit(
  input: z.output<typeof feesContract.refundCredit.input>,
  context: WriteContext,
): Receipt {
  const { database, today, now } = context;
  const { unitId, purposeId, amountCents, method, voucherNumber, reason } = input;
  const unit = requireUnit(database, unitId, today);
  const purpose = purposeId === null ? null : requirePurpose(database, purposeId);
  assertHeld(database, unitId, purposeId, amountCents);
  const shift = requireShiftForMoney(context);
  const receipt = issueReceipt(
    {
      kind: 'refund',
      reverses: null,
      unit,
      payerName: input.payeeName === '' ? unit.payerName : input.payeeName,
      tenders: [{ method, amountCents: -amountCents, voucherNumber }],
      lines: [],
      amountCents: -amountCents,
      creditedCents: -amountCents,
      changeCents: 0,
      owedAfterCents: sumOwed(outstandingLines(database, unitId, today)),
      creditAfterCents: creditOf(database, unitId) - amountCents,
      creditPurpose: purpose?.name ?? '',
      sharedBy: 'order',
      bookNumber: '',
      note: '',
      reason,
    },
    context,
  );
  insertCredit(database, { unitId, purposeId, receiptId: receipt.id, amountCents: -amountCents }, now);
  takeBackInvoicesOfCredit({ unitId, purposeId, amountCents }, reason, context);
  context.record({
    entity: 'receipt',
    entityId: receipt.id,
    after: {
      number: receipt.number,
      unitId,
      unit: unit.unitName,
      amountCents: -amountCents,
      creditPurpose: purpose?.name ?? '',
      tenders: receipt.tenders,
      payer: receipt.payerName,
      ...shift,
    },
    reason,
  });
  return receipt;
}
