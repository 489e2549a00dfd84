import { z } from 'zod';
import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import { lateFeeCents } from '../../../shared/features/fees/late-fee.ts';
import type { Receipt, ReceiptLine } from '../../../shared/features/fees/receipt.ts';
import { firstItemOf } from '../../../shared/features/fees/receipt-series.ts';
import type { SharedPayment } from '../../../shared/features/fees/share-payment.ts';
import type { WriteContext } from '../../office/context.ts';
import { moneyDay } from '../../office/money-day.ts';
import { addSearchTerms, numberTerms } from '../../office/search-index.ts';
import { readSetting } from '../../office/settings.ts';
import { requireShiftForMoney } from '../../office/shift-for-money.ts';
import { assertBookNumberFree } from './book-number.ts';
import { requireCharge } from './charge.repository.ts';
import { insertCredit } from './credit.repository.ts';
import { takeOff } from './discount.service.ts';
import { chargeLateFee } from './late-fee.service.ts';
import type { UnitPayer } from './payer.repository.ts';
import { insertAllocation, insertReceipt, insertTender } from './receipt.repository.ts';
import { nextReceiptNumber } from './receipt-number.ts';
import type { NumberingSeries } from './receipt-series.repository.ts';
import { seriesOfPayment } from './receipt-series.service.ts';
import { sumOwed } from './unit-account.ts';

/** Made once, since making a schema takes longer than using it. */
const nameSchema = z.string();

/** What came in or went out, by whom, and what it says beside. */
export type NewPaper = Omit<
  Receipt,
  | 'id'
  | 'number'
  | 'seriesCode'
  | 'seriesName'
  | 'reversals'
  | 'invoices'
  | 'unitId'
  | 'unitName'
  | 'siteName'
  | 'companyName'
  | 'receivedOn'
  | 'receivedAt'
  | 'cashierName'
  | 'reprintCount'
  | 'voidedAt'
  | 'voidReason'
  | 'receivedCents'
> & {
  readonly unit: UnitPayer;
  /** Of a payment. */
  readonly series?: NumberingSeries;
  /** The day of the money, where it is not that of now. */
  readonly receivedOn?: string;
};

/** Writes a receipt with its number and tenders; what it settles and keeps is for the caller. */
export function issueReceipt({ unit, series, ...rest }: NewPaper, context: WriteContext): Receipt {
  const { database, today, now, staff } = context;
  const numberedBy = rest.kind === 'payment' ? series : rest.kind;
  if (numberedBy === undefined) throw new Error('a payment is numbered by a series');
  assertBookNumberFree(database, rest.bookNumber);
  const paper: Omit<Receipt, 'id' | 'reversals' | 'invoices'> = {
    ...rest,
    number: nextReceiptNumber(database, numberedBy, today),
    seriesCode: series?.code ?? '',
    seriesName: series?.name ?? '',
    unitId: unit.unitId,
    unitName: unit.unitName,
    siteName: readSetting(database, 'siteName', nameSchema, ''),
    companyName: readSetting(database, 'companyName', nameSchema, ''),
    receivedOn: rest.receivedOn ?? moneyDay(database, today),
    receivedAt: now,
    receivedCents: rest.amountCents + rest.changeCents,
    cashierName: staff.displayName,
    reprintCount: 0,
    voidedAt: null,
    voidReason: '',
  };
  const id = insertReceipt(database, {
    paper,
    seriesId: series?.id ?? null,
    payerId: unit.payerId,
    cashierId: staff.id,
  });
  paper.tenders.forEach((tender, index) => {
    insertTender(database, id, index + 1, tender);
  });
  addSearchTerms(database, 'receipt', id, [
    ...numberTerms(paper.number),
    ...(paper.bookNumber === '' ? [] : numberTerms(paper.bookNumber)),
  ]);
  return { id, ...paper, reversals: [], invoices: [] };
}

/** A payment that was shared out, ready to be posted. */
export interface Posting {
  readonly kind: 'payment' | 'draw';
  readonly unit: UnitPayer;
  readonly payerName: string;
  readonly lines: readonly CounterLine[];
  readonly shared: SharedPayment;
  /** Money over the counter. */
  readonly tenders: Receipt['tenders'];
  readonly changeCents: number;
  /** What is held for the unit before it. */
  readonly heldCents: number;
  /** Kept for the unit, for a purpose or for any. */
  readonly keptCents: number;
  readonly keptFor: {
    readonly id: number;
    readonly name: string;
    readonly itemIds: readonly number[];
  } | null;
  /** The series that the cashier chose; null for the usual one. */
  readonly seriesId: number | null;
  /** Why the late fees that become due are waived; empty where they are not. */
  readonly waiveLateFees: string;
  readonly sharedBy: Receipt['sharedBy'];
  readonly bookNumber: string;
  readonly note: string;
  readonly receivedOn?: string;
}

/** One receipt with what it settles, draws and keeps; what was settled late has its late fee charged from here on. */
export function postPayment(posting: Posting, context: WriteContext): Receipt {
  const { database, now } = context;
  const { unit, lines, shared, keptCents, keptFor } = posting;
  const shift = posting.kind === 'draw' ? {} : requireShiftForMoney(context);
  const fees = chargeLateFees(posting, context);
  const allocations = shared.shares.map(({ chargeId, part, amountCents }) => ({
    chargeId: part === 'principal' ? chargeId : (fees.find((fee) => fee.of === chargeId)?.chargeId ?? 0),
    amountCents,
  }));
  const allocatedCents = allocations.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const drawnCents = shared.draws.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const owedCents = sumOwed(lines) + sumOwed(fees);
  const receipt = issueReceipt(
    {
      kind: posting.kind,
      ...(posting.kind === 'draw'
        ? {}
        : {
            series: seriesOfPayment(
              database,
              posting.seriesId,
              firstItemOf(shared.shares, lines, keptFor?.itemIds ?? []),
            ),
          }),
      reverses: null,
      unit,
      payerName: posting.payerName,
      tenders: [
        ...posting.tenders,
        ...(drawnCents === 0
          ? []
          : [{ method: 'credit' as const, amountCents: drawnCents, voucherNumber: '' }]),
      ],
      lines: allocations.map((each) => lineOf(each, lines, fees)),
      amountCents: allocatedCents + keptCents,
      creditedCents: keptCents,
      changeCents: posting.changeCents,
      owedAfterCents: owedCents - allocatedCents,
      creditAfterCents: posting.heldCents - drawnCents + keptCents,
      creditPurpose: keptFor?.name ?? '',
      sharedBy: posting.sharedBy,
      bookNumber: posting.bookNumber,
      note: posting.note,
      ...(posting.receivedOn === undefined ? {} : { receivedOn: posting.receivedOn }),
      reason: '',
    },
    context,
  );
  const receiptId = receipt.id;
  const { unitId } = unit;
  for (const each of allocations) insertAllocation(database, { receiptId, ...each }, now);
  for (const { purposeId, amountCents } of shared.draws) {
    insertCredit(database, { unitId, purposeId, receiptId, amountCents: -amountCents }, now);
  }
  if (keptCents > 0) {
    const purposeId = keptFor?.id ?? null;
    insertCredit(database, { unitId, purposeId, receiptId, amountCents: keptCents }, now);
  }
  context.record({
    entity: 'receipt',
    entityId: receiptId,
    after: {
      number: receipt.number,
      unitId,
      unit: unit.unitName,
      amountCents: receipt.amountCents,
      creditedCents: keptCents,
      ...(keptFor === null ? {} : { creditPurpose: keptFor.name }),
      tenders: receipt.tenders,
      allocations,
      ...(posting.sharedBy === 'order' ? {} : { sharedBy: posting.sharedBy }),
      ...shift,
    },
  });
  return receipt;
}

interface ChargedFee {
  /** The charge that was paid late. */
  readonly of: number;
  readonly chargeId: number;
  readonly itemName: string;
  readonly discountedCents: number;
  readonly owedCents: number;
}

function chargeLateFees({ lines, shared, waiveLateFees }: Posting, context: WriteContext): ChargedFee[] {
  const { database, today } = context;
  const charged = lines.flatMap((line) => {
    if (line.lateFee === null || !shared.settled.has(line.chargeId)) return [];
    return [
      { of: line.chargeId, chargeId: chargeLateFee(line.chargeId, line.lateFee, context), fee: line.lateFee },
    ];
  });
  if (waiveLateFees !== '' && charged.length > 0) {
    const asked = charged.map(({ chargeId, fee }) => ({
      charge: requireCharge(database, chargeId, today),
      amountCents: lateFeeCents(fee),
      offHundredths: null,
    }));
    takeOff(asked, waiveLateFees, context);
  }
  return charged.map(({ of, chargeId }) => {
    const { itemName, discountedCents, owedCents } = requireCharge(database, chargeId, today);
    return { of, chargeId, itemName, discountedCents, owedCents };
  });
}

function lineOf(
  { chargeId, amountCents }: { readonly chargeId: number; readonly amountCents: number },
  lines: readonly CounterLine[],
  fees: readonly ChargedFee[],
): ReceiptLine {
  const fee = fees.find((each) => each.chargeId === chargeId);
  const line = lines.find((each) => each.chargeId === (fee?.of ?? chargeId));
  if (line === undefined) throw new Error('a payment settles only outstanding lines');
  const { itemName, discountedCents, owedCents } = fee ?? line;
  const { periodStart, periodEnd } = line;
  const owedAfterCents = owedCents - amountCents;
  return { chargeId, itemName, periodStart, periodEnd, amountCents, owedAfterCents, discountedCents };
}
