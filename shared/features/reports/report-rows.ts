import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, monthSchema } from '../../domain/text.ts';
import { receiptKindSchema, tenderMethodSchema } from '../fees/receipt.ts';
import { ageBandSchema } from './ageing.ts';
import { givenKindSchema } from './income.ts';

export const billStandingSchema = z.enum(['current', 'earlier', 'formerYears']);

/** A bill as it was on the cut-off day. */
export const reportBillSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  itemName: z.string(),
  /** That it was billed for. */
  month: monthSchema,
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  /** By the first day of the period. */
  billStanding: billStandingSchema,
  passThrough: z.enum(['yes', 'no']),
  amountCents: z.int(),
  discountedCents: z.int(),
  /** What the rates count as due: of an earlier bill what was left when the period began. */
  dueCents: z.int(),
  collectedCents: z.int(),
  /** Paid until the cut-off since ever. */
  paidCents: z.int(),
  owedCents: z.int(),
  age: ageBandSchema,
  overdueDays: z.int(),
});
export type ReportBill = z.output<typeof reportBillSchema>;
export const reportBillTotalsSchema = z.object({
  dueCents: z.int(),
  collectedCents: z.int(),
  paidCents: z.int(),
  owedCents: z.int(),
});

/** What a receipt settled of a bill, or gave back of it. */
export const settlementSchema = z.object({
  id: idSchema,
  receivedOn: dateSchema,
  receiptId: idSchema,
  number: z.string(),
  receiptKind: receiptKindSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  itemName: z.string(),
  month: monthSchema,
  amountCents: z.int(),
  cashier: z.string(),
});
export type Settlement = z.output<typeof settlementSchema>;

/** One way in which the money of a receipt came or went back; receipts that were voided are left out. */
export const takingSchema = z.object({
  id: z.int(),
  receivedOn: dateSchema,
  receiptId: idSchema,
  number: z.string(),
  receiptKind: receiptKindSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  method: tenderMethodSchema,
  voucherNumber: z.string(),
  cashier: z.string(),
  amountCents: z.int(),
});
export type Taking = z.output<typeof takingSchema>;

/** Something taken off a household's fees, with why and who agreed to it. */
export const givenReductionSchema = z.object({
  id: z.int(),
  givenKind: givenKindSchema,
  givenAt: instantSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  itemName: z.string(),
  month: monthSchema,
  amountCents: z.int(),
  reason: z.string(),
  givenBy: z.string(),
  approvedBy: z.string(),
});
export type GivenReduction = z.output<typeof givenReductionSchema>;

/** A movement of prepaid money. */
export const prepaidEntrySchema = z.object({
  id: idSchema,
  /** Null where no receipt moved it. */
  receivedOn: dateSchema.nullable(),
  madeAt: instantSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  purposeName: z.string(),
  prepaidKind: z.enum(['paidIn', 'broughtIn', 'drawn', 'refunded', 'moved']),
  number: z.string(),
  amountCents: z.int(),
});
export type PrepaidEntry = z.output<typeof prepaidEntrySchema>;
