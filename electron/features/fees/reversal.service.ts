import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { Receipt, ReceiptLine } from '../../../shared/features/fees/receipt.ts';
import type { WriteContext } from '../../office/context.ts';
import { requireShiftForMoney } from '../../office/shift-for-money.ts';
import { outstandingLines, requireCharge } from './charge.repository.ts';
import { cancelDue } from './charge.service.ts';
import { creditOf, creditsLeftOf, insertCredit, isOverdrawn } from './credit.repository.ts';
import { takeBackInvoicesOf } from './invoice.service.ts';
import { issueReceipt } from './posting.ts';
import { insertAllocation, requireReceipt } from './receipt.repository.ts';
import { assertNotOfDeposit, cancelLateFeesOf } from './receipt.service.ts';
import { findLaterReceipt, moneyLeftOf, type SettledLeft, settledLeftOf } from './reversal.repository.ts';
import { requireUnit, sumOwed } from './unit-account.ts';

type ReversalInput = z.output<typeof feesContract.reverseReceipt.input>;

/** What of a charge is taken back. */
interface TakenBack extends SettledLeft {
  readonly amountCents: number;
}

interface ReversalPlan {
  readonly original: Receipt;
  readonly lines: readonly TakenBack[];
  /** Of what the receipt kept for the household. */
  readonly kept: readonly {
    readonly id: number;
    readonly purposeId: number | null;
    readonly cents: number;
  }[];
  /** Back over the counter, or kept for the household instead. */
  readonly moneyCents: number;
  /** Held money that the receipt used, held again for what it was for. */
  readonly restoredCents: number;
}

/** 紅沖: a receipt of its own that takes back all or part of another; nothing that was posted changes. */
export function reverseReceipt(input: ReversalInput, context: WriteContext): Receipt {
  const { database, today, now } = context;
  const plan = planReversal(input, database);
  const { original, lines, kept, moneyCents, restoredCents } = plan;
  const unit = requireUnit(database, original.unitId, today);
  const shift = requireShiftForMoney(context);
  const { unitId } = unit;
  const allocatedCents = sumOf(lines.map(({ amountCents }) => amountCents));
  const keptCents = sumOf(kept.map(({ cents }) => cents));
  const toCreditCents = restoredCents + (input.back === null ? moneyCents : 0);
  const owedCents = sumOwed(outstandingLines(database, unitId, today));
  const receipt = issueReceipt(
    {
      kind: 'reversal',
      reverses: { id: original.id, number: original.number },
      unit,
      payerName: original.payerName,
      tenders: [
        ...(input.back === null || moneyCents === 0 ? [] : [{ ...input.back, amountCents: -moneyCents }]),
        ...(toCreditCents === 0
          ? []
          : [{ method: 'credit' as const, amountCents: -toCreditCents, voucherNumber: '' }]),
      ],
      lines: lines.map((line) => paperLine(line, original, context)),
      amountCents: -(allocatedCents + keptCents),
      // Subtracted, since −0 comes back from the file as 0.
      creditedCents: 0 - keptCents,
      changeCents: 0,
      owedAfterCents: owedCents + allocatedCents,
      creditAfterCents: Math.max(0, creditOf(database, unitId) - keptCents + toCreditCents),
      creditPurpose: original.creditPurpose,
      sharedBy: 'order',
      bookNumber: '',
      note: input.outOfTurn,
      reason: input.reason,
    },
    context,
  );
  const receiptId = receipt.id;
  for (const { chargeId, allocationId, amountCents } of lines) {
    const taken = { receiptId, chargeId, amountCents: -amountCents, reversesId: allocationId };
    insertAllocation(database, taken, now);
  }
  for (const { id, purposeId, cents } of kept) {
    insertCredit(database, { unitId, purposeId, receiptId, amountCents: -cents, reversesId: id }, now);
  }
  restoreUsed(plan, receiptId, context);
  if (input.back === null && moneyCents > 0) {
    insertCredit(database, { unitId, purposeId: null, receiptId, amountCents: moneyCents }, now);
  }
  if (isOverdrawn(database, unitId)) {
    throw refuse('creditSpent', { credit: formatCents(Math.max(0, creditOf(database, unitId) + keptCents)) });
  }
  cancelLateFeesOf({ lines: receipt.lines }, input.reason, context);
  takeBackInvoicesOf(original.id, input.reason, context);
  if (input.freePeriods) freePeriods(lines, input.reason, context);
  context.record({
    entity: 'receipt',
    entityId: receiptId,
    after: {
      number: receipt.number,
      reverses: original.number,
      unitId,
      unit: unit.unitName,
      amountCents: receipt.amountCents,
      tenders: receipt.tenders,
      allocations: lines.map(({ chargeId, amountCents }) => ({ chargeId, amountCents: -amountCents })),
      freedPeriods: input.freePeriods,
      outOfTurn: input.outOfTurn,
      ...shift,
    },
    reason: input.reason,
  });
  return receipt;
}

function planReversal(input: ReversalInput, database: Database.Database): ReversalPlan {
  const original = requireReceipt(database, input.receiptId);
  const { id, number, kind } = original;
  if (original.voidedAt !== null) throw refuse('receiptVoided', { number });
  if (kind === 'reversal' || kind === 'refund') throw refuse('receiptGaveBack', { number });
  assertNotOfDeposit(original);
  const left = settledLeftOf(database, id);
  const isWhole = input.lines === null;
  const lines = input.lines === null ? left.map(whole) : partsOf(input.lines, left);
  const kept =
    isWhole && input.back !== null
      ? creditsLeftOf(database, id, 'kept').map((entry) => ({ ...entry, cents: entry.leftCents }))
      : [];
  const totalCents = sumOf([
    ...lines.map(({ amountCents }) => amountCents),
    ...kept.map(({ cents }) => cents),
  ]);
  if (totalCents === 0) throw refuse('nothingToReverse', { number });
  assertInTurn(input, lines, database);
  const moneyCents = Math.min(totalCents, moneyLeftOf(database, id));
  return { original, lines, kept, moneyCents, restoredCents: totalCents - moneyCents };
}

function whole(line: SettledLeft): TakenBack {
  return { ...line, amountCents: line.leftCents };
}

/** Each charge once, however often it was named. */
function partsOf(
  asked: NonNullable<ReversalInput['lines']>,
  left: readonly SettledLeft[],
): readonly TakenBack[] {
  const cents = new Map<number, number>();
  for (const { chargeId, amountCents } of asked) {
    cents.set(chargeId, (cents.get(chargeId) ?? 0) + amountCents);
  }
  return [...cents].map(([chargeId, amountCents]) => {
    const line = left.find((each) => each.chargeId === chargeId);
    if (line === undefined || amountCents > line.leftCents) {
      throw refuse('reverseTooMuch', { left: formatCents(line?.leftCents ?? 0) });
    }
    return { ...line, amountCents };
  });
}

/** The latest receipt of a chain first, or a sentence why not: what was paid later would stand over a gap. */
function assertInTurn(
  { receiptId, outOfTurn }: ReversalInput,
  lines: readonly TakenBack[],
  database: Database.Database,
): void {
  if (outOfTurn !== '') return;
  const later = findLaterReceipt(
    database,
    receiptId,
    lines.map(({ itemId }) => itemId),
  );
  if (later !== undefined) throw refuse('reverseLaterFirst', { number: later.number });
}

function paperLine(
  { chargeId, amountCents }: TakenBack,
  original: Receipt,
  { database, today }: WriteContext,
): ReceiptLine {
  const line = original.lines.find((each) => each.chargeId === chargeId);
  if (line === undefined) throw new Error('a receipt names every charge that it settles');
  // What is owed of it now, which later receipts and discounts have changed since.
  const { owedCents } = requireCharge(database, chargeId, today);
  return { ...line, amountCents: -amountCents, owedAfterCents: owedCents + amountCents };
}

/** Held money goes back to the purposes that it was taken from. */
function restoreUsed(
  { original, restoredCents }: ReversalPlan,
  receiptId: number,
  { database, now }: WriteContext,
): void {
  let restore = restoredCents;
  for (const { id, purposeId, leftCents } of creditsLeftOf(database, original.id, 'used')) {
    const amountCents = Math.min(restore, -leftCents);
    if (amountCents === 0) return;
    const { unitId } = original;
    insertCredit(database, { unitId, purposeId, receiptId, amountCents, reversesId: id }, now);
    restore -= amountCents;
  }
}

/** Charges that are wholly owed again are cancelled, so that their days can be billed anew. */
function freePeriods(lines: readonly TakenBack[], reason: string, context: WriteContext): void {
  for (const { chargeId } of lines) {
    const { paidCents, standing } = requireCharge(context.database, chargeId, context.today);
    // Its late fee is cancelled by now.
    if (standing === 'cancelled') continue;
    if (paidCents > 0) throw refuse('chargePaid', { paid: formatCents(paidCents) });
    cancelDue(chargeId, reason, context);
  }
}

function sumOf(cents: readonly number[]): number {
  return cents.reduce((sum, each) => sum + each, 0);
}
