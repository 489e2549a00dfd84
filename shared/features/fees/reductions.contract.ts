import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { offHundredthsSchema, reductionKindSchema } from './reduction.ts';

/** Where a reduction stands today. */
export const REDUCTION_STANDINGS = ['ahead', 'inForce', 'over', 'ended', 'withdrawn'] as const;
export const reductionStandingSchema = z.enum(REDUCTION_STANDINGS);

export const reductionSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  itemId: idSchema,
  itemName: z.string(),
  kind: reductionKindSchema,
  offHundredths: offHundredthsSchema,
  fromOn: dateSchema,
  /** The last day, as granted; it ends by itself. */
  toOn: dateSchema,
  applicant: z.string(),
  appliedOn: dateSchema,
  /** What shows it: readings without usage, patrols, a certificate. */
  evidence: z.string(),
  /** What allows it: the city's rule, the contract clause, a decision. */
  basis: z.string(),
  standing: reductionStandingSchema,
  /** What was charged less under it so far. */
  reducedCents: z.int(),
  grantedBy: z.string(),
  grantedAt: instantSchema,
  approvedBy: z.string(),
  /** Ended before its time after this day; null when it was withdrawn or runs to its end. */
  endedOn: dateSchema.nullable(),
  endReason: z.string(),
});
export type Reduction = z.output<typeof reductionSchema>;

/** Days that a reduction left nothing to charge of, as a run of billing wrote them down. */
export const waiverSchema = z.object({
  id: idSchema,
  reductionId: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  /** What would be charged without the reduction. */
  fullCents: z.int(),
  /** The month that was billed. */
  month: monthSchema,
  state: z.enum(['draft', 'published', 'cancelled']),
  cancelReason: z.string(),
});
export type Waiver = z.output<typeof waiverSchema>;

export const reductionTotalsSchema = z.object({ reducedCents: z.int(), inForce: z.int() });

export const reductionsContract = {
  listReductions: operation({
    summary: 'Reductions with where they stand and what was charged less under them, latest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(reductionSchema, reductionTotalsSchema),
  }),
  grantReduction: operation({
    summary:
      'Charges a household less of an item for some days, on an application with its basis; a second person approves, and it ends by itself',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'grantReduction',
    input: z.strictObject({
      unitId: idSchema,
      itemId: idSchema,
      kind: reductionKindSchema,
      offHundredths: offHundredthsSchema,
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema,
      applicant: requiredLineSchema(80),
      appliedOn: enteredDateSchema,
      evidence: lineSchema(200).default(''),
      basis: requiredLineSchema(200),
    }),
    // Who approves is written down once it is done.
    output: reductionSchema.omit({ approvedBy: true }),
  }),
  endReduction: operation({
    summary: 'Ends a reduction after a last day; without one, withdraws it when nothing was billed under it',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema,
      lastOn: enteredDateSchema.nullable(),
      reason: requiredLineSchema(200),
    }),
    output: reductionSchema,
  }),
  waivers: operation({
    summary: 'Days that a reduction left nothing to charge of, with the runs that wrote them down',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ reductionId: idSchema }),
    output: z.array(waiverSchema),
  }),
  cancelWaiver: operation({
    summary: 'Cancels days that were reduced to nothing, with a reason; they may then be billed again',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    approval: 'cancelCharge',
    input: z.strictObject({ waiverId: idSchema, reason: requiredLineSchema(200) }),
    output: waiverSchema,
  }),
};
