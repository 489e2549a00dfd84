import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { unitKindSchema } from '../archives/household.ts';
import {
  chargeInputsSchema,
  formulaSchema,
  priceSchema,
  roundingModeSchema,
  roundingUnitSchema,
} from './charge.ts';
import { paymentMethodSchema, receiptSchema } from './receipt.ts';

export const feeItemSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  formula: formulaSchema,
  roundingUnit: roundingUnitSchema,
  roundingMode: roundingModeSchema,
  dueDays: z.int(),
  note: z.string(),
  active: z.boolean(),
  version: z.int(),
  /** In force today; null when there is none yet. */
  priceTenThousandths: z.int().nullable(),
  amountCents: z.int().nullable(),
  priceFromOn: dateSchema.nullable(),
  /** Date of the next change already entered. */
  nextPriceOn: dateSchema.nullable(),
  /** Units it is charged to today. */
  units: z.int(),
});
export type FeeItem = z.output<typeof feeItemSchema>;

export const feePriceSchema = z.object({
  id: idSchema,
  itemId: idSchema,
  fromOn: dateSchema,
  priceTenThousandths: z.int().nullable(),
  amountCents: z.int().nullable(),
  source: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  withdrawnAt: instantSchema.nullable(),
});
export type FeePrice = z.output<typeof feePriceSchema>;

/** Units named one by one, or every unit of some kinds and buildings; an empty list means all of them. */
export const attachToSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('units'), unitIds: z.array(idSchema).min(1).max(20_000) }),
  z.strictObject({
    kind: z.literal('rule'),
    unitKinds: z.array(unitKindSchema).max(10).default([]),
    buildingIds: z.array(idSchema).max(1000).default([]),
  }),
]);
export type AttachTo = z.output<typeof attachToSchema>;

export const unitFeeRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  unitKind: unitKindSchema,
  areaThousandths: z.int().nullable(),
  itemId: idSchema,
  itemName: z.string(),
  fromOn: dateSchema,
  toOn: dateSchema.nullable(),
});
export type UnitFeeRow = z.output<typeof unitFeeRowSchema>;

/** Why a unit gets no charge for an item. */
export const SKIP_REASONS = [
  'unitInactive',
  'notAttached',
  'notHandedOver',
  'billedLater',
  'areaMissing',
  'noPrice',
  'amountZero',
  'alreadyBilled',
] as const;
export const skipReasonSchema = z.enum(SKIP_REASONS);
export type SkipReason = z.output<typeof skipReasonSchema>;

export const plannedChargeSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  itemId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  amountCents: z.int(),
  inputs: chargeInputsSchema,
});
export type PlannedCharge = z.output<typeof plannedChargeSchema>;

export const skippedPairSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  itemId: idSchema,
  itemName: z.string(),
  reason: skipReasonSchema,
  /** First day that is charged, for `billedLater`. */
  from: dateSchema.nullable(),
});
export type SkippedPair = z.output<typeof skippedPairSchema>;

export const billingCountsSchema = z.object({
  units: z.int(),
  charges: z.int(),
  totalCents: z.int(),
  /** Unit × item pairs skipped, by reason. */
  skipped: z.partialRecord(skipReasonSchema, z.int()),
});
export type BillingCounts = z.output<typeof billingCountsSchema>;

export const billingRunSchema = z.object({
  id: idSchema,
  kind: z.enum(['batch', 'single']),
  month: monthSchema,
  itemNames: z.string(),
  state: z.enum(['draft', 'published', 'cancelled']),
  units: z.int(),
  charges: z.int(),
  totalCents: z.int(),
  skipped: z.partialRecord(skipReasonSchema, z.int()),
  digest: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  closedBy: z.string(),
  closedAt: instantSchema.nullable(),
  reason: z.string(),
});
export type BillingRun = z.output<typeof billingRunSchema>;

/** Where a charge stands today; all but draft and cancelled follow from its payments and its due date. */
export const chargeStandingSchema = z.enum(['draft', 'due', 'overdue', 'part', 'paid', 'cancelled']);
export type ChargeStanding = z.output<typeof chargeStandingSchema>;

export const chargeRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  itemId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  amountCents: z.int(),
  paidCents: z.int(),
  owedCents: z.int(),
  standing: chargeStandingSchema,
  inputs: chargeInputsSchema,
  runId: idSchema.nullable(),
  cancelReason: z.string(),
});
export type ChargeRow = z.output<typeof chargeRowSchema>;

export const chargeTotalsSchema = z.object({
  amountCents: z.int(),
  paidCents: z.int(),
  owedCents: z.int(),
});

/** A line that a payment can settle, in the order in which it would be. */
export const outstandingLineSchema = z.object({
  chargeId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  amountCents: z.int(),
  owedCents: z.int(),
  overdueDays: z.int(),
  inputs: chargeInputsSchema,
});
export type OutstandingLine = z.output<typeof outstandingLineSchema>;

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

export const unitAccountSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  payerName: z.string(),
  areaThousandths: z.int().nullable(),
  outstanding: z.array(outstandingLineSchema),
  owedCents: z.int(),
  overdueCents: z.int(),
  /** Money held for the unit. */
  creditCents: z.int(),
  /** Through which day each attached item is paid without a gap; null when nothing is. */
  paidThrough: z.array(z.object({ itemId: idSchema, itemName: z.string(), on: dateSchema.nullable() })),
  recentReceipts: z.array(receiptRowSchema),
});
export type UnitAccount = z.output<typeof unitAccountSchema>;

/** An account as it stood at the end of a past day, by what was published, paid, voided and cancelled by then. */
export const unitAccountAsOfSchema = z.object({
  ...unitAccountSchema.omit({ unitName: true, areaThousandths: true }).shape,
  on: dateSchema,
  /** All that had been charged by then and was not cancelled; what is owed is this less what was paid of it. */
  chargedCents: z.int(),
  paidCents: z.int(),
});
export type UnitAccountAsOf = z.output<typeof unitAccountAsOfSchema>;

export const arrearsRowSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  owedCents: z.int(),
  /** Part of what is owed whose due date has passed, by age in days. */
  overdueCents: z.int(),
  notDueCents: z.int(),
  to30Cents: z.int(),
  to90Cents: z.int(),
  to180Cents: z.int(),
  to365Cents: z.int(),
  over365Cents: z.int(),
  charges: z.int(),
  /** Billing months in which something is still owed. */
  months: z.int(),
  oldestDueOn: dateSchema,
  overdueDays: z.int(),
  lastPaidOn: dateSchema.nullable(),
  creditCents: z.int(),
});
export type ArrearsRow = z.output<typeof arrearsRowSchema>;

export const arrearsTotalsSchema = z.object({
  owedCents: z.int(),
  overdueCents: z.int(),
  notDueCents: z.int(),
  to30Cents: z.int(),
  to90Cents: z.int(),
  to180Cents: z.int(),
  to365Cents: z.int(),
  over365Cents: z.int(),
  creditCents: z.int(),
});

export const receiptTotalsSchema = z.object({
  /** Without voided receipts. */
  amountCents: z.int(),
  creditedCents: z.int(),
  voided: z.int(),
});

const itemIdsSchema = z.array(idSchema).min(1).max(50);
const reasonSchema = requiredLineSchema(200);

export const feesContract = {
  items: operation({
    summary:
      'Fee items with their price in force today, the next change and how many units they are charged to',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(feeItemSchema),
  }),
  saveItem: operation({
    summary:
      'Adds a fee item (id null) or changes one; the version guards against a colleague’s change in between',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      version: z.int().min(1).optional(),
      code: requiredLineSchema(20),
      name: requiredLineSchema(40),
      formula: formulaSchema,
      roundingUnit: roundingUnitSchema.default('cent'),
      roundingMode: roundingModeSchema.default('halfUp'),
      /** Days from the first day of the period. */
      dueDays: z.int().min(0).max(366).default(14),
      note: lineSchema(200).default(''),
      active: z.boolean().default(true),
    }),
    output: feeItemSchema,
  }),
  prices: operation({
    summary: 'Every price an item has had or will have, newest first, withdrawn ones marked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ itemId: idSchema }),
    output: z.array(feePriceSchema),
  }),
  setPrice: operation({
    summary: 'Sets an item’s price from a date on; another price of the same date is withdrawn',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      itemId: idSchema,
      fromOn: enteredDateSchema,
      /** For the formulas by area. */
      priceTenThousandths: priceSchema.optional(),
      /** For the fixed formula, per month. */
      amountCents: amountCentsSchema.optional(),
      source: lineSchema(200).default(''),
    }),
    output: feePriceSchema,
  }),
  withdrawPrice: operation({
    summary: 'Withdraws a price entered by mistake; charges already made keep what they were made with',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ priceId: idSchema, reason: reasonSchema }),
    output: feePriceSchema,
  }),
  listUnitFees: operation({
    summary: 'Which unit is charged which item, from when to when',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(unitFeeRowSchema, noTotalsSchema),
  }),
  previewAttach: operation({
    summary: 'How many units a rule would newly charge an item to, and how many already have it',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      itemId: idSchema,
      to: attachToSchema,
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema.nullable().default(null),
    }),
    output: z.object({ attached: z.int(), already: z.int() }),
  }),
  attach: operation({
    summary:
      'Charges an item to units from a date on; units that already have it in that time stay as they are',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      itemId: idSchema,
      to: attachToSchema,
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema.nullable().default(null),
    }),
    output: z.object({ attached: z.int(), already: z.int() }),
  }),
  detach: operation({
    summary:
      'Ends the charging of an item to a unit after a last day; without one, removes what was never billed',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitFeeIds: z.array(idSchema).min(1).max(20_000),
      lastOn: enteredDateSchema.nullable(),
      reason: reasonSchema,
    }),
    output: z.object({ ended: z.int(), removed: z.int() }),
  }),
  previewBilling: operation({
    summary:
      'What a month’s billing would charge, each line with its formula, and every unit × item it skips with the reason',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      month: monthSchema,
      itemIds: itemIdsSchema,
      /** One household apart from the batch. */
      unitId: idSchema.optional(),
      chargesOffset: z.int().min(0).default(0),
      chargesLimit: z.int().min(0).max(20_000).default(500),
      skippedReason: skipReasonSchema.optional(),
      skippedOffset: z.int().min(0).default(0),
      skippedLimit: z.int().min(0).max(20_000).default(500),
    }),
    output: z.object({
      counts: billingCountsSchema,
      charges: z.array(plannedChargeSchema),
      skipped: z.array(skippedPairSchema),
    }),
  }),
  startBilling: operation({
    summary: 'Makes a month’s charges as a draft run that can still be cancelled whole',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ month: monthSchema, itemIds: itemIdsSchema }),
    output: billingRunSchema,
  }),
  publishRun: operation({
    summary: 'Makes the charges of a draft run due',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ runId: idSchema }),
    output: billingRunSchema,
  }),
  cancelRun: operation({
    summary: 'Cancels a draft run with all its charges, which may then be made again',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ runId: idSchema, reason: reasonSchema }),
    output: billingRunSchema,
  }),
  runs: operation({
    summary: 'Billing runs, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(billingRunSchema, noTotalsSchema),
  }),
  run: operation({
    summary: 'One billing run',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ runId: idSchema }),
    output: billingRunSchema,
  }),
  billUnit: operation({
    summary: 'Bills one household for a month, apart from the batch, due at once',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ unitId: idSchema, month: monthSchema, itemIds: itemIdsSchema }),
    output: billingRunSchema,
  }),
  cancelCharge: operation({
    summary: 'Cancels an unpaid charge with a reason; its days may then be billed again',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    approval: 'cancelCharge',
    input: z.strictObject({ chargeId: idSchema, reason: reasonSchema }),
    output: chargeRowSchema,
  }),
  listCharges: operation({
    summary: 'Charges with what was paid and what is owed; totals of the whole result',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(chargeRowSchema, chargeTotalsSchema),
  }),
  listArrears: operation({
    summary: 'Units that owe, with the age of what they owe; totals of the whole result',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(arrearsRowSchema, arrearsTotalsSchema),
  }),
  unitAccount: operation({
    summary:
      'What a unit owes line by line, through when it has paid, the money held for it and its last receipts',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema }),
    output: unitAccountSchema,
  }),
  unitAccountAsOf: operation({
    summary:
      'What a unit owed, had paid and held at the end of a past day, due dates counted against that day',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema, on: enteredDateSchema }),
    output: unitAccountAsOfSchema,
  }),
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
