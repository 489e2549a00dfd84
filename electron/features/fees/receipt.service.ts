import { refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import type { WriteContext } from '../../office/context.ts';
import { closedThrough } from '../../office/money-day.repository.ts';
import { moneyDay } from '../../office/money-day.ts';
import { assertShiftGivesBack } from '../../office/shift-for-money.ts';
import { requireCharge } from './charge.repository.ts';
import { creditOf, isOverdrawn } from './credit.repository.ts';
import { takeBackInvoicesOf } from './invoice.service.ts';
import { cancelLateFeeOf } from './late-fee.service.ts';
import { countReprint, markVoided, requireReceipt, reverseMovements } from './receipt.repository.ts';

export function reprint(receiptId: number, context: WriteContext): Receipt {
  const before = requireReceipt(context.database, receiptId);
  countReprint(context.database, receiptId);
  const after = requireReceipt(context.database, receiptId);
  context.record({
    entity: 'receipt',
    entityId: receiptId,
    before: { reprintCount: before.reprintCount },
    after: { reprintCount: after.reprintCount },
  });
  return after;
}

/** Until its day is closed, and on that day alone; its money leaves a drawer that is still open. */
function assertVoidable({ id, number, receivedOn }: Receipt, context: WriteContext): void {
  const { database, today } = context;
  const next = moneyDay(database, today);
  const closed = closedThrough(database);
  if (closed !== null && receivedOn <= closed) {
    throw refuse('receiptDayClosed', { number, date: receivedOn, next });
  }
  if (receivedOn !== next && receivedOn !== today) {
    throw refuse('receiptNotToday', { number, date: receivedOn });
  }
  assertShiftGivesBack(id, number, context);
}

/** Only on its own day; its number stays and its lines are owed again. */
export function voidReceipt(receiptId: number, reason: string, context: WriteContext): Receipt {
  const { database, now, staff } = context;
  const before = requireReceipt(database, receiptId);
  const { number, unitId, kind } = before;
  if (before.voidedAt !== null) throw refuse('receiptVoided', { number });
  if (kind === 'reversal' || kind === 'refund') throw refuse('receiptGaveBack', { number });
  assertNotOfDeposit(before);
  const [reversal] = before.reversals;
  if (reversal !== undefined) throw refuse('receiptReversed', { number, reversal: reversal.number });
  assertVoidable(before, context);
  reverseMovements(database, receiptId, now);
  if (isOverdrawn(database, unitId)) {
    const credit = creditOf(database, unitId) + before.creditedCents - drawnCents(before);
    throw refuse('creditSpent', { credit: formatCents(Math.max(0, credit)) });
  }
  cancelLateFeesOf(before, reason, context);
  markVoided(database, receiptId, staff.id, now, reason);
  takeBackInvoicesOf(receiptId, reason, context);
  const after = requireReceipt(database, receiptId);
  context.record({
    entity: 'receipt',
    entityId: receiptId,
    before: { number, amountCents: before.amountCents, voidedAt: null },
    after: { number, voidedAt: now },
    reason,
  });
  return after;
}

/** What a deposit settled goes back into the deposit, so it is taken back there. */
export function assertNotOfDeposit({ number, tenders }: Receipt): void {
  const deposit = tenders.find(({ method }) => method === 'deposit');
  if (deposit !== undefined) throw refuse('depositReceiptStays', { number, deposit: deposit.voucherNumber });
}

function drawnCents({ tenders }: Receipt): number {
  return tenders.reduce((sum, { method, amountCents }) => sum + (method === 'credit' ? amountCents : 0), 0);
}

/** What is owed again bears its late fee anew when it is paid. */
export function cancelLateFeesOf(
  { lines }: Pick<Receipt, 'lines'>,
  reason: string,
  context: WriteContext,
): void {
  const { database, today } = context;
  for (const { chargeId } of lines) {
    const { inputs, owedCents } = requireCharge(database, chargeId, today);
    if (inputs.formula !== 'lateFee' && owedCents > 0) cancelLateFeeOf(chargeId, reason, context);
  }
}
