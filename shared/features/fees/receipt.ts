import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';

/** How money comes over the counter, in the order of the digit keys. */
export const PAYMENT_METHODS = ['cash', 'wechat', 'alipay', 'transfer', 'pos', 'cheque'] as const;
export const paymentMethodSchema = z.enum(PAYMENT_METHODS);
export type PaymentMethod = z.output<typeof paymentMethodSchema>;

/** Money already held for the unit may pay too. */
export const tenderMethodSchema = z.enum([...PAYMENT_METHODS, 'credit']);
export type TenderMethod = z.output<typeof tenderMethodSchema>;

export const receiptLineSchema = z.object({
  chargeId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  /** What this receipt settles of it, and what stays owed after. */
  amountCents: z.int(),
  owedAfterCents: z.int(),
});
export type ReceiptLine = z.output<typeof receiptLineSchema>;

export const receiptTenderSchema = z.object({
  method: tenderMethodSchema,
  amountCents: z.int(),
  voucherNumber: z.string(),
});

/** Everything a receipt says on paper, as it was when the money was taken. */
export const receiptSchema = z.object({
  id: idSchema,
  number: z.string(),
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
  bookNumber: z.string(),
  note: z.string(),
  cashierName: z.string(),
  /** 0 on the first print; each reprint is marked with its number. */
  reprintCount: z.int(),
  voidedAt: instantSchema.nullable(),
  voidReason: z.string(),
});
export type Receipt = z.output<typeof receiptSchema>;
