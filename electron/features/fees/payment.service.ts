import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { allocate } from '../../../shared/features/fees/allocate.ts';
import type { OutstandingLine, UnitAccount } from '../../../shared/features/fees/charges.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { Receipt, ReceiptLine, TenderMethod } from '../../../shared/features/fees/receipt.ts';
import type { WriteContext } from '../../office/context.ts';
import { moneyDayOf } from '../../office/money-day.ts';
import { nextNumber } from '../../office/number-series.ts';
import { addSearchTerms, numberTerms } from '../../office/search-index.ts';
import { readSetting } from '../../office/settings.ts';
import { requireShiftForMoney } from '../../office/shift-for-money.ts';
import { outstandingLines, paidThrough } from './charge.repository.ts';
import { findUnitPayer, type UnitPayer } from './payer.repository.ts';
import {
  creditOf,
  insertAllocation,
  insertCredit,
  insertReceipt,
  insertTender,
  recentReceipts,
} from './receipt.repository.ts';

export const RECENT_RECEIPTS = 10;
/** Made once, since making a schema takes longer than using it. */
const nameSchema = z.string();

type PaymentInput = z.output<typeof feesContract.takePayment.input>;

export function requireUnit(database: Database.Database, unitId: number, today: string): UnitPayer {
  const unit = findUnitPayer(database, unitId, today);
  if (unit === null) throw notFound('unit', unitId);
  return unit;
}

export function unitAccount(database: Database.Database, unitId: number, today: string): UnitAccount {
  const unit = requireUnit(database, unitId, today);
  const outstanding = outstandingLines(database, unitId, today);
  return {
    unitId,
    unitName: unit.unitName,
    payerName: unit.payerName,
    areaThousandths: unit.areaThousandths,
    outstanding,
    owedCents: sumOwed(outstanding),
    overdueCents: sumOwed(outstanding.filter((line) => line.overdueDays > 0)),
    creditCents: creditOf(database, unitId),
    paidThrough: paidThrough(database, unitId),
    recentReceipts: recentReceipts(database, unitId, RECENT_RECEIPTS),
  };
}

/** One receipt with its number, what it settles and what it keeps, all or nothing. */
export function takePayment(input: PaymentInput, context: WriteContext): Receipt {
  const { database, today, now, staff } = context;
  const unit = requireUnit(database, input.unitId, today);
  const lines = outstandingLines(database, input.unitId, today);
  const owedCents = sumOwed(lines);
  const creditBefore = creditOf(database, input.unitId);
  assertTakeable(input, { unit, lines, owedCents, creditBefore });
  const receivedOn = receivedOnOf(input, context);
  const shift = requireShiftForMoney(context);

  const total = input.amountCents + input.useCreditCents;
  const shares = allocate(total, lines, new Set(input.chargeIds));
  const allocatedCents = shares.reduce((sum, share) => sum + share.amountCents, 0);
  const creditedCents = total - allocatedCents;
  const byCharge = new Map(lines.map((line) => [line.chargeId, line]));
  const receiptLines = shares.map(({ chargeId, amountCents }): ReceiptLine => {
    const line = byCharge.get(chargeId);
    if (line === undefined) throw new Error('a payment settles only outstanding lines');
    const { itemName, periodStart, periodEnd, owedCents: owed } = line;
    return { chargeId, itemName, periodStart, periodEnd, amountCents, owedAfterCents: owed - amountCents };
  });

  const changeCents = input.receivedCents === undefined ? 0 : input.receivedCents - input.amountCents;
  const paper: Omit<Receipt, 'id'> = {
    number: nextReceiptNumber(database, today),
    unitId: unit.unitId,
    unitName: unit.unitName,
    payerName: input.payerName === '' ? unit.payerName : input.payerName,
    siteName: readSetting(database, 'siteName', nameSchema, ''),
    companyName: readSetting(database, 'companyName', nameSchema, ''),
    receivedOn,
    receivedAt: now,
    tenders: tendersOf(input),
    lines: receiptLines,
    amountCents: total,
    creditedCents,
    receivedCents: total + changeCents,
    changeCents,
    owedAfterCents: owedCents - allocatedCents,
    creditAfterCents: creditBefore - input.useCreditCents + creditedCents,
    bookNumber: input.bookNumber,
    note: input.note,
    cashierName: staff.displayName,
    reprintCount: 0,
    voidedAt: null,
    voidReason: '',
  };
  const receiptId = insertReceipt(database, { paper, payerId: unit.payerId, cashierId: staff.id });
  paper.tenders.forEach((tender, index) => {
    insertTender(database, receiptId, index + 1, tender);
  });
  for (const share of shares) {
    insertAllocation(database, receiptId, share.chargeId, share.amountCents, now);
  }
  if (input.useCreditCents > 0) {
    insertCredit(database, { unitId: unit.unitId, receiptId, amountCents: -input.useCreditCents }, now);
  }
  if (creditedCents > 0) {
    insertCredit(database, { unitId: unit.unitId, receiptId, amountCents: creditedCents }, now);
  }
  addSearchTerms(database, 'receipt', receiptId, numberTerms(paper.number));
  context.record({
    entity: 'receipt',
    entityId: receiptId,
    after: {
      number: paper.number,
      unitId: unit.unitId,
      unit: unit.unitName,
      amountCents: total,
      creditedCents,
      tenders: paper.tenders,
      allocations: shares,
      ...shift,
    },
  });
  return { id: receiptId, ...paper };
}

/** Money is dated otherwise than now only by a supervisor who says why, and never into a closed day. */
function receivedOnOf({ receivedOn, note }: PaymentInput, { database, today, staff }: WriteContext): string {
  const day = moneyDayOf(database, today, receivedOn);
  if (receivedOn === undefined || day >= today) return day;
  if (!SUPERVISING_ROLES.includes(staff.role)) throw refuse('backDatingRole', { date: day });
  if (note === '') throw invalid(['note'], 'required');
  return day;
}

interface Situation {
  readonly unit: UnitPayer;
  readonly lines: readonly OutstandingLine[];
  readonly owedCents: number;
  readonly creditBefore: number;
}

function assertTakeable(input: PaymentInput, { unit, lines, owedCents, creditBefore }: Situation): void {
  const { amountCents, useCreditCents, receivedCents } = input;
  const total = amountCents + useCreditCents;
  if (total === 0) throw invalid(['amountCents'], 'required');
  if (receivedCents !== undefined) {
    if (input.method !== 'cash') throw invalid(['receivedCents'], 'changeOnlyForCash');
    if (receivedCents < amountCents) {
      throw refuse('cashShort', { short: formatCents(amountCents - receivedCents) });
    }
  }
  if (useCreditCents > creditBefore) throw refuse('creditShort', { credit: formatCents(creditBefore) });
  const owed = new Set(lines.map((line) => line.chargeId));
  if (input.chargeIds.some((id) => !owed.has(id))) throw refuse('chargeNotOwed');
  if (total <= owedCents) return;
  // Held money settles debts only; keeping it again would move it in a circle.
  if (input.keepAsCredit && useCreditCents === 0) return;
  if (owedCents === 0) throw refuse('nothingOwed', { unit: unit.unitName });
  throw refuse('overpayment', { over: formatCents(total - owedCents), owed: formatCents(owedCents) });
}

function tendersOf(
  input: PaymentInput,
): { method: TenderMethod; amountCents: number; voucherNumber: string }[] {
  const tenders: { method: TenderMethod; amountCents: number; voucherNumber: string }[] = [];
  if (input.amountCents > 0) {
    tenders.push({
      method: input.method,
      amountCents: input.amountCents,
      voucherNumber: input.voucherNumber,
    });
  }
  if (input.useCreditCents > 0) {
    tenders.push({ method: 'credit', amountCents: input.useCreditCents, voucherNumber: '' });
  }
  return tenders;
}

/** `SJ-2026-000123`, counted anew each year and without gaps. */
function nextReceiptNumber(database: Database.Database, today: string): string {
  const year = today.slice(0, 4);
  return `SJ-${year}-${String(nextNumber(database, 'receipt', year)).padStart(6, '0')}`;
}

export function sumOwed(lines: readonly { readonly owedCents: number }[]): number {
  return lines.reduce((sum, line) => sum + line.owedCents, 0);
}
