import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, idSchema, instantSchema, monthSchema, requiredLineSchema } from '../../domain/text.ts';
import { weightingSchema } from './charge.ts';

export const poolSchema = z.object({
  id: idSchema,
  itemId: idSchema,
  periodStart: dateSchema,
  periodEnd: dateSchema,
  totalCents: z.int(),
  weighting: weightingSchema,
  basis: z.string(),
  units: z.int(),
  exempt: z.int(),
  /** Whether a bill was made from it, which locks it. */
  billed: z.boolean(),
  madeBy: z.string(),
  madeAt: instantSchema,
  withdrawnAt: instantSchema.nullable(),
  withdrawReason: z.string(),
});
export type Pool = z.output<typeof poolSchema>;

export const poolShareSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  exempt: z.boolean(),
  /** Null while it is not known: an area missing, a usage or weight not given. */
  weightThousandths: z.int().nullable(),
  amountCents: z.int().nullable(),
});
export type PoolShare = z.output<typeof poolShareSchema>;

/** Weights of units, for a pool by usage or by weights of the office's own. */
const unitWeightSchema = z.strictObject({
  unitId: idSchema,
  weightThousandths: z.int().min(0).max(1_000_000_000_000),
});

const poolInputSchema = z.strictObject({
  itemId: idSchema,
  /** Billing month in whose period the pool is shared. */
  month: monthSchema,
  totalCents: amountCentsSchema,
  weighting: weightingSchema,
  exemptUnitIds: z.array(idSchema).max(20_000).default([]),
  weights: z.array(unitWeightSchema).max(20_000).default([]),
});
export type PoolInput = z.output<typeof poolInputSchema>;

/**
 * 公攤. By law (Civil Code, article 283) costs of the common parts are shared as agreed, and without an agreement by the
 * exclusive area; some cities forbid to charge again what the service fee includes. So a pool without a basis is none.
 */
export const poolsContract = {
  pools: operation({
    summary: 'Shared pools of an item, newest period first, withdrawn ones marked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ itemId: idSchema }),
    output: z.array(poolSchema),
  }),
  poolShares: operation({
    summary: 'What each unit’s share of a pool is, and by which weight',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ poolId: idSchema }),
    output: z.array(poolShareSchema),
  }),
  previewPool: operation({
    summary:
      'How a pool would be shared among the units that are charged the item, and whose weight is missing',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: poolInputSchema,
    output: z.object({
      periodStart: dateSchema,
      periodEnd: dateSchema,
      missing: z.int(),
      shares: z.array(poolShareSchema),
      /** Charged the item, but not billed in the period: not handed over yet, charged from a later day, or billed already. */
      leftOut: z.array(poolShareSchema.pick({ unitId: true, unitName: true })),
    }),
  }),
  savePool: operation({
    summary:
      'Shares a pool out to the cent, with its documented basis; the next billing of its period charges it',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...poolInputSchema.shape, basis: requiredLineSchema(200) }),
    output: poolSchema,
  }),
  withdrawPool: operation({
    summary: 'Withdraws a pool that nothing was billed from yet',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ poolId: idSchema, reason: requiredLineSchema(200) }),
    output: poolSchema,
  }),
};
