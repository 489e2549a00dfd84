import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, idSchema, instantSchema, monthSchema, requiredLineSchema } from '../../domain/text.ts';
import { chargeInputsSchema } from './charge.ts';

/** Why a unit gets no charge for an item. */
export const SKIP_REASONS = [
  'unitInactive',
  'notAttached',
  'notHandedOver',
  'noHandoverDate',
  'billedLater',
  'notThisMonth',
  'areaMissing',
  'quantityMissing',
  'divisionByZero',
  'negativeAmount',
  'amountTooLarge',
  'meterKindMissing',
  'noMeter',
  'noReading',
  'noPool',
  'exempt',
  'notInPool',
  'givenByHand',
  'noPrice',
  'waived',
  'amountZero',
  'alreadyBilled',
  'leftBefore',
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
  /** First day that is charged for `billedLater`, next billing month for `notThisMonth`. */
  from: z.union([dateSchema, monthSchema]).nullable(),
  /** The days left out, before the period or where others of it are charged; null for the whole pair. */
  days: z.object({ start: dateSchema, end: dateSchema }).nullable(),
});
export type SkippedPair = z.output<typeof skippedPairSchema>;

export const billingCountsSchema = z.object({
  units: z.int(),
  charges: z.int(),
  totalCents: z.int(),
  /** Unit × item pairs skipped, and stretches of days that others leave out, by reason. */
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

const itemIdsSchema = z.array(idSchema).min(1).max(50);
const reasonSchema = requiredLineSchema(200);

export const billingContract = {
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
};
