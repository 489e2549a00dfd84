import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { invoiceStateSchema } from './invoice.ts';

/** How money comes over the counter, in the order of the digit keys. */
export const PAYMENT_METHODS = ['cash', 'wechat', 'alipay', 'transfer', 'pos', 'cheque'] as const;
export const paymentMethodSchema = z.enum(PAYMENT_METHODS);
export type PaymentMethod = z.output<typeof paymentMethodSchema>;

/** Money already held for the unit may pay too: what was prepaid, or what is deducted of a deposit. */
export const HELD_METHODS = ['credit', 'deposit'] as const;
export const tenderMethodSchema = z.enum([...PAYMENT_METHODS, ...HELD_METHODS]);
export type TenderMethod = z.output<typeof tenderMethodSchema>;

/** Whether it comes over the counter, and not out of what the office holds. */
export function isMoney(method: TenderMethod): method is PaymentMethod {
  return !(HELD_METHODS as readonly string[]).includes(method);
}

export const receiptLineSchema = z.object({
  chargeId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  /** What this receipt settles of it, and what stays owed after. */
  amountCents: z.int(),
  owedAfterCents: z.int(),
  /** What had been taken off the charge by then. */
  discountedCents: z.int().default(0),
});
export type ReceiptLine = z.output<typeof receiptLineSchema>;

export const receiptTenderSchema = z.object({
  method: tenderMethodSchema,
  amountCents: z.int(),
  voucherNumber: z.string(),
});

/** A draw settles with prepaid money by itself; a reversal 紅沖 takes a receipt back; a refund 退款 gives back what was prepaid. */
export const receiptKindSchema = z.enum(['payment', 'draw', 'reversal', 'refund']);
export type ReceiptKind = z.output<typeof receiptKindSchema>;

/** By what a payment was shared out: the office's order, the payer's word, or months and days paid for. */
export const sharedBySchema = z.enum(['order', 'payer', 'cover']);
export type SharedBy = z.output<typeof sharedBySchema>;

/** An invoice 發票 of the register that a receipt is on. */
export const invoiceOfReceiptSchema = z.object({
  id: idSchema,
  number: z.string(),
  state: invoiceStateSchema,
});

export const otherReceiptSchema = z.object({ id: idSchema, number: z.string() });

/** Everything a receipt says on paper, as it was when the money was taken. */
export const receiptSchema = z.object({
  id: idSchema,
  number: z.string(),
  kind: receiptKindSchema,
  /** The series of a payment, and its name at the time; both empty for what is no payment. */
  seriesCode: z.string(),
  seriesName: z.string(),
  /** Of a reversal: the receipt that it takes back all or part of. */
  reverses: otherReceiptSchema.nullable(),
  /** What took it back so far. */
  reversals: z.array(otherReceiptSchema.extend({ amountCents: z.int() })),
  invoices: z.array(invoiceOfReceiptSchema),
  unitId: idSchema,
  unitName: z.string(),
  payerName: z.string(),
  siteName: z.string(),
  companyName: z.string(),
  receivedOn: dateSchema,
  receivedAt: instantSchema,
  tenders: z.array(receiptTenderSchema),
  lines: z.array(receiptLineSchema),
  /** What the receipt is for; part of it may be kept as credit. */
  amountCents: z.int(),
  creditedCents: z.int(),
  /** Cash handed over and given back; received equals amount plus change. */
  receivedCents: z.int(),
  changeCents: z.int(),
  owedAfterCents: z.int(),
  creditAfterCents: z.int(),
  /** What the credited part is kept for; empty for any. */
  creditPurpose: z.string(),
  sharedBy: sharedBySchema,
  bookNumber: z.string(),
  note: z.string(),
  /** Why money was given back or is owed again. */
  reason: z.string(),
  cashierName: z.string(),
  /** 0 on the first print; each reprint is marked with its number. */
  reprintCount: z.int(),
  voidedAt: instantSchema.nullable(),
  voidReason: z.string(),
});
export type Receipt = z.output<typeof receiptSchema>;
