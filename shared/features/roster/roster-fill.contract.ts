import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { idSchema } from '../../domain/text.ts';
import { fillProposalSchema } from './fill-proposal.ts';
import { ROSTER_ROLES } from './roster.contract.ts';

const weightSchema = z.int().min(0).max(10);

/** How long a proposal may take, in seconds. */
export const FILL_SECONDS = [20, 60, 180] as const;

/** Proposals for the cells of a roster that are empty. */
export const rosterFillContract = {
  proposeFill: operation({
    summary:
      'Proposes shifts for the empty cells of a roster by needs, rules, leave and fairness; nothing is changed',
    effect: 'job',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({
      rosterId: idSchema,
      version: z.int(),
      /** Also what stands in a cell without having been fixed is proposed anew. */
      replaceUnfixed: z.boolean().default(false),
      /** Everybody gets the hours of their scheme, also above the need. */
      usualHours: z.boolean().default(true),
      weights: z
        .strictObject({ nights: weightSchema, weekends: weightSchema, holidays: weightSchema })
        .default({ nights: 5, weekends: 5, holidays: 5 }),
      nightsInRow: z.int().min(1).max(7).default(3),
      seconds: z.int().min(1).max(600).default(FILL_SECONDS[0]),
      seed: z.int().min(0).max(2_000_000_000).default(1),
    }),
    output: fillProposalSchema,
  }),
};
