import { z } from 'zod';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { tenderMethodSchema } from '../fees/receipt.ts';

/** What came in on the days of a period until the cut-off; what was given back counts on its own day. */
export const incomeSchema = z.object({
  fromOn: dateSchema,
  throughOn: dateSchema,
  /** Taken at the counter less what was given back; what was held already, as prepaid or as a deposit, is left out. */
  takenCents: z.int(),
  /** What bills were settled with, prepaid money drawn and deductions from deposits too. */
  settledCents: z.int(),
  /** Deducted from deposits to settle bills. */
  fromDepositsCents: z.int(),
  /** Put by as prepaid less what was drawn of it and refunded. */
  prepaidCents: z.int(),
  items: z.array(
    z.object({ itemId: idSchema, itemName: z.string(), passThrough: z.boolean(), amountCents: z.int() }),
  ),
  methods: z.array(z.object({ method: tenderMethodSchema, receipts: z.int(), amountCents: z.int() })),
  cashiers: z.array(
    z.object({ cashierId: idSchema, cashier: z.string(), receipts: z.int(), amountCents: z.int() }),
  ),
  days: z.array(z.object({ day: dateSchema, receipts: z.int(), amountCents: z.int() })),
});
export type Income = z.output<typeof incomeSchema>;

/** How prepaid money of each purpose went from the first day of the period to its last. */
export const prepaidLineSchema = z.object({
  /** Null is any purpose. */
  purposeId: idSchema.nullable(),
  purposeName: z.string(),
  openCents: z.int(),
  paidInCents: z.int(),
  broughtInCents: z.int(),
  drawnCents: z.int(),
  refundedCents: z.int(),
  /** Meant for something else from now on; nothing in all. */
  movedCents: z.int(),
  closeCents: z.int(),
});
/** How deposits 押金 of each kind went from the first day of the period to its last. */
export const depositLineSchema = z.object({
  kindId: idSchema,
  kindName: z.string(),
  openCents: z.int(),
  takenCents: z.int(),
  deductedCents: z.int(),
  refundedCents: z.int(),
  closeCents: z.int(),
});
export const prepaidSchema = z.object({
  purposes: z.array(prepaidLineSchema),
  deposits: z.array(depositLineSchema),
});
export type PrepaidLine = z.output<typeof prepaidLineSchema>;
export type DepositLine = z.output<typeof depositLineSchema>;

export const GIVEN_KINDS = ['discount', 'reduction', 'waiver'] as const;
export const givenKindSchema = z.enum(GIVEN_KINDS);
export const reductionsGivenSchema = z.object({
  kinds: z.array(z.object({ kind: givenKindSchema, count: z.int(), amountCents: z.int() })),
});
