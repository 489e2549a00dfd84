import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { paymentMethodSchema, receiptKindSchema, receiptSchema } from './receipt.ts';

/** How far ahead a household may pay at once. */
export const MOST_MONTHS_AHEAD = 24;

export const receiptRowSchema = z.object({
  id: idSchema,
  number: z.string(),
  kind: receiptKindSchema,
  /** Name of its series; empty for what is no payment. */
  seriesName: z.string(),
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

/** What is paid for: so many months of the items, or all of them through a day; arrears first, then bills ahead. */
export const coverSchema = z.strictObject({
  itemIds: z.array(idSchema).min(1).max(50),
  through: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('months'), months: z.int().min(1).max(MOST_MONTHS_AHEAD) }),
    z.strictObject({ by: z.literal('date'), on: enteredDateSchema }),
  ]),
});
export type Cover = z.output<typeof coverSchema>;

export const coveredLineSchema = z.object({
  /** Null for a bill that is only made with the payment. */
  chargeId: idSchema.nullable(),
  itemId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  owedCents: z.int(),
  lateFeeCents: z.int(),
});
export type CoveredLine = z.output<typeof coveredLineSchema>;

export const receiptsContract = {
  takePayment: operation({
    summary:
      'Takes a payment at the counter: settles the chosen lines first, then the oldest due, and gives a numbered receipt',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    // For late fees that are waived.
    mayNeedApproval: 'giveDiscount',
    input: z.strictObject({
      unitId: idSchema,
      /** Money to keep, without the change; 0 when only held credit is used. */
      amountCents: z.int().min(0).max(100_000_000_000),
      method: paymentMethodSchema,
      /** Parts of the amount that come otherwise, each with its own number; the method above brings the rest. */
      parts: z
        .array(
          z.strictObject({
            method: paymentMethodSchema,
            amountCents: amountCentsSchema,
            voucherNumber: lineSchema(60).default(''),
          }),
        )
        .max(10)
        .default([]),
      /** Cash handed over, when more than the part that comes in cash. */
      receivedCents: amountCentsSchema.optional(),
      /** Money held for the unit to use as well. */
      useCreditCents: z.int().min(0).max(100_000_000_000).default(0),
      /** Who pays, when it is not the payer on record. */
      payerName: lineSchema(80).default(''),
      /** Lines to settle before all others: the payer designates them first (民法典 560). */
      chargeIds: z.array(idSchema).max(1000).default([]),
      /** Pays for months or through a day instead of for lines; what lies ahead is billed with the payment. */
      cover: coverSchema.optional(),
      /** Why the late fees that this payment makes due are waived; empty where they are not. */
      waiveLateFees: lineSchema(200).default(''),
      /** What is kept for the household is kept for this purpose; null for any. */
      creditPurposeId: idSchema.nullable().default(null),
      /** So much of the money is kept before anything is settled. */
      prepayCents: z.int().min(0).max(100_000_000_000).default(0),
      /** Keeps what is beyond the owed sum for the unit; without it an overpayment is refused. */
      keepAsCredit: z.boolean().default(false),
      voucherNumber: lineSchema(60).default(''),
      /** The number in the paper book that is kept beside; each is given once. */
      bookNumber: lineSchema(40).default(''),
      /** The series that numbers the receipt; null for that of its first line. */
      seriesId: idSchema.nullable().default(null),
      /** The day on which the money came in, where it is not now; no closed day, and a supervisor says why in the note. */
      receivedOn: dateSchema.optional(),
      note: lineSchema(200).default(''),
    }),
    output: receiptSchema,
  }),
  previewCover: operation({
    summary: 'What paying for some months or through a day settles, arrears first, and what it bills ahead',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema, cover: coverSchema }),
    output: z.object({ lines: z.array(coveredLineSchema), owedCents: z.int(), lateFeeCents: z.int() }),
  }),
  reverseReceipt: operation({
    summary:
      'Takes back all or part of a receipt by a reversal of its own number: its lines are owed again, and the money goes back to the payer or is kept for the household',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reverseReceipt',
    input: z.strictObject({
      receiptId: idSchema,
      /** Lines to take back and how much of each; null for all that is left of it. */
      lines: z
        .array(z.strictObject({ chargeId: idSchema, amountCents: amountCentsSchema }))
        .min(1, 'required')
        .max(1000)
        .nullable()
        .default(null),
      /** How the money goes back to the payer; null where it is kept for the household. */
      back: z
        .strictObject({ method: paymentMethodSchema, voucherNumber: lineSchema(60).default('') })
        .nullable(),
      /** Cancels the charges that are wholly owed again, so that their days may be billed anew. */
      freePeriods: z.boolean().default(false),
      /** Why this one comes before later receipts of the same items. */
      outOfTurn: lineSchema(200).default(''),
      reason: reasonSchema,
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
