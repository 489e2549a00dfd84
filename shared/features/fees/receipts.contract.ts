import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY } from '../../domain/role.ts';
import { dateSchema, idSchema, instantSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { paymentMethodSchema, receiptSchema } from './receipt.ts';

export const receiptRowSchema = z.object({
  id: idSchema,
  number: z.string(),
  receivedOn: dateSchema,
  receivedAt: instantSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  /** Methods it was paid in, comma-separated codes of `tenderMethodSchema`. */
  methods: z.string(),
  amountCents: z.int(),
  creditedCents: z.int(),
  cashierName: z.string(),
  bookNumber: z.string(),
  note: z.string(),
  reprintCount: z.int(),
  voided: z.boolean(),
  voidReason: z.string(),
});
export type ReceiptRow = z.output<typeof receiptRowSchema>;

export const receiptTotalsSchema = z.object({
  /** Without voided receipts. */
  amountCents: z.int(),
  creditedCents: z.int(),
  voided: z.int(),
});

const reasonSchema = requiredLineSchema(200);

export const receiptsContract = {
  takePayment: operation({
    summary:
      'Takes a payment at the counter: settles the chosen lines first, then the oldest due, and gives a numbered receipt',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      /** Money to keep, without the change; 0 when only held credit is used. */
      amountCents: z.int().min(0).max(100_000_000_000),
      method: paymentMethodSchema,
      /** Cash handed over, when more than the amount. */
      receivedCents: amountCentsSchema.optional(),
      /** Money held for the unit to use as well. */
      useCreditCents: z.int().min(0).max(100_000_000_000).default(0),
      /** Who pays, when it is not the payer on record. */
      payerName: lineSchema(80).default(''),
      /** Lines to settle before all others. */
      chargeIds: z.array(idSchema).max(1000).default([]),
      /** Keeps what is beyond the owed sum for the unit; without it an overpayment is refused. */
      keepAsCredit: z.boolean().default(false),
      voucherNumber: lineSchema(60).default(''),
      bookNumber: lineSchema(40).default(''),
      /** The day on which the money came in, where it is not now; no closed day, and a supervisor says why in the note. */
      receivedOn: dateSchema.optional(),
      note: lineSchema(200).default(''),
    }),
    output: receiptSchema,
  }),
  receipt: operation({
    summary: 'One receipt with everything it says on paper',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ receiptId: idSchema }),
    output: receiptSchema,
  }),
  reprint: operation({
    summary: 'Counts a further print of a receipt, which is then marked 「補打 n」',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({ receiptId: idSchema }),
    output: receiptSchema,
  }),
  voidReceipt: operation({
    summary: 'Voids a receipt of today: its lines are owed again, its number stays',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    approval: 'voidReceipt',
    input: z.strictObject({ receiptId: idSchema, reason: reasonSchema }),
    output: receiptSchema,
  }),
  listReceipts: operation({
    summary: 'Receipts, newest first; totals of the whole result without voided ones',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(receiptRowSchema, receiptTotalsSchema),
  }),
};
