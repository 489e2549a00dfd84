import { refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import type { WriteContext } from '../../office/context.ts';
import { outstandingLines } from './charge.repository.ts';
import { cancelDue } from './charge.service.ts';
import { creditOf } from './credit.repository.ts';
import { giveCharge } from './given-charge.service.ts';
import { takeBackInvoicesOf } from './invoice.service.ts';
import { issueReceipt, postPayment } from './posting.ts';
import { insertAllocation, requireReceipt } from './receipt.repository.ts';
import { cancelLateFeesOf } from './receipt.service.ts';
import { settledLeftOf } from './reversal.repository.ts';
import { counterLines, requireUnit, sumOwed } from './unit-account.ts';

/** What a deposit pays of a household's bills, agreed to by the payer. */
export interface DepositSettlement {
  readonly unitId: number;
  readonly payerName: string;
  /** Of the deposit receipt. */
  readonly number: string;
  readonly deductions: readonly {
    readonly id: number;
    readonly amountCents: number;
    readonly reason: string;
    /** A bill that is owed, or the fee item and the day of one that is made of the deduction. */
    readonly settles: { readonly chargeId: number } | { readonly itemId: number; readonly on: string };
  }[];
}

export interface SettledDeduction {
  readonly deductionId: number;
  readonly chargeId: number;
  /** Whether the bill was made of the deduction. */
  readonly made: boolean;
  readonly amountCents: number;
}

/** 押金抵扣: a receipt without money that settles bills out of a deposit. */
export function settleFromDeposit(
  { unitId, payerName, number, deductions }: DepositSettlement,
  context: WriteContext,
): { readonly receipt: Receipt; readonly settled: readonly SettledDeduction[] } {
  const { database, today } = context;
  const unit = requireUnit(database, unitId, today);
  const settled = deductions.map(({ id, amountCents, reason, settles }): SettledDeduction => {
    if ('chargeId' in settles) {
      return { deductionId: id, chargeId: settles.chargeId, made: false, amountCents };
    }
    const { itemId, on } = settles;
    const charge = giveCharge({ unitId, itemId, fromOn: on, toOn: on, amountCents, note: reason }, context);
    return { deductionId: id, chargeId: charge.id, made: true, amountCents };
  });
  const byCharge = new Map<number, number>();
  for (const { chargeId, amountCents } of settled) {
    byCharge.set(chargeId, (byCharge.get(chargeId) ?? 0) + amountCents);
  }
  const lines = counterLines(database, unitId, today);
  const whole = new Set<number>();
  for (const [chargeId, amountCents] of byCharge) {
    const line = lines.find((each) => each.chargeId === chargeId);
    const owedCents = line?.owedCents ?? 0;
    if (owedCents < amountCents) {
      const bill =
        line === undefined ? '' : `${line.itemName} ${periodText(line.periodStart, line.periodEnd)}`;
      throw refuse('deductionBillPaid', { bill, owed: formatCents(owedCents) });
    }
    if (owedCents === amountCents) whole.add(chargeId);
  }
  const totalCents = settled.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const receipt = postPayment(
    {
      kind: 'draw',
      unit,
      payerName,
      lines,
      shared: {
        shares: [...byCharge].map(([chargeId, amountCents]) => ({
          chargeId,
          part: 'principal' as const,
          amountCents,
        })),
        draws: [],
        creditLeftCents: 0,
        overCents: 0,
        settled: whole,
      },
      tenders: [{ method: 'deposit', amountCents: totalCents, voucherNumber: number }],
      changeCents: 0,
      heldCents: creditOf(database, unitId),
      keptCents: 0,
      keptFor: null,
      waiveLateFees: '',
      sharedBy: 'payer',
      bookNumber: '',
      seriesId: null,
      note: '',
    },
    context,
  );
  return { receipt, settled };
}

/** Takes such a receipt back whole: its bills are owed again, and those that were made of a deduction are cancelled. */
export function takeBackFromDeposit(
  {
    receiptId,
    madeChargeIds,
    reason,
  }: { readonly receiptId: number; readonly madeChargeIds: readonly number[]; readonly reason: string },
  context: WriteContext,
): Receipt {
  const { database, today, now } = context;
  const original = requireReceipt(database, receiptId);
  const unit = requireUnit(database, original.unitId, today);
  const totalCents = original.amountCents;
  const receipt = issueReceipt(
    {
      kind: 'reversal',
      reverses: { id: original.id, number: original.number },
      unit,
      payerName: original.payerName,
      tenders: original.tenders.map((tender) => ({ ...tender, amountCents: -tender.amountCents })),
      lines: original.lines.map((line) => ({
        ...line,
        amountCents: -line.amountCents,
        owedAfterCents: line.owedAfterCents + line.amountCents,
      })),
      amountCents: -totalCents,
      creditedCents: 0,
      changeCents: 0,
      owedAfterCents: sumOwed(outstandingLines(database, original.unitId, today)) + totalCents,
      creditAfterCents: creditOf(database, original.unitId),
      creditPurpose: '',
      sharedBy: 'order',
      bookNumber: '',
      note: '',
      reason,
    },
    context,
  );
  for (const { allocationId, chargeId, leftCents } of settledLeftOf(database, receiptId)) {
    const back = { receiptId: receipt.id, chargeId, amountCents: -leftCents, reversesId: allocationId };
    insertAllocation(database, back, now);
  }
  cancelLateFeesOf(receipt, reason, context);
  takeBackInvoicesOf(original.id, reason, context);
  for (const chargeId of madeChargeIds) cancelDue(chargeId, reason, context);
  context.record({
    entity: 'receipt',
    entityId: receipt.id,
    after: {
      number: receipt.number,
      reverses: original.number,
      unitId: original.unitId,
      unit: unit.unitName,
      amountCents: receipt.amountCents,
      tenders: receipt.tenders,
    },
    reason,
  });
  return receipt;
}
