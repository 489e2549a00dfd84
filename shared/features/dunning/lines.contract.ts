import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  monthSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { stageNumberSchema } from './acts.contract.ts';
import { actKindSchema, lineDecisionSchema, lineStatusSchema } from './dunning.ts';

const reasonSchema = requiredLineSchema(200);
const lineIdsSchema = z.array(idSchema).min(1).max(20_000);

export const lineRowSchema = z.object({
  id: idSchema,
  planId: idSchema,
  month: monthSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  stage: stageNumberSchema,
  /** The act that its stage asks for. */
  actKind: actKindSchema,
  status: lineStatusSchema,
  assigneeId: idSchema.nullable(),
  assigneeName: z.string(),
  notBefore: dateSchema,
  dueBy: dateSchema,
  overdue: z.int(),
  owedCents: z.int(),
  paidCents: z.int(),
  leftCents: z.int(),
  acts: z.int(),
  lastActOn: dateSchema.nullable(),
  lastActKind: actKindSchema.nullable(),
  letterNumber: z.string(),
  carried: z.int(),
  decisionReason: z.string(),
  version: z.int(),
});
export type LineRow = z.output<typeof lineRowSchema>;

export const lineTotalsSchema = z.object({
  owedCents: z.int(),
  paidCents: z.int(),
  leftCents: z.int(),
  overdue: z.int(),
});

export const linesContract = {
  listLines: operation({
    summary: 'Lines of plans as a grid, what is overdue first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(lineRowSchema, lineTotalsSchema),
  }),
  assignLines: operation({
    summary: 'Gives lines to somebody, by a day',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ids: lineIdsSchema,
      assigneeId: idSchema.nullable(),
      dueBy: enteredDateSchema,
    }),
    output: z.object({ lines: z.int() }),
  }),
  decideLine: operation({
    summary: 'Decides that a line failed, goes to the lawyers or is let off; null opens it again',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema,
      version: z.int(),
      decision: lineDecisionSchema.nullable(),
      reason: reasonSchema,
    }),
    output: lineRowSchema,
  }),
  issueLetters: operation({
    summary:
      'Issues the letter of its stage to the household of each line, with its arrears; says which were not made and why',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    mayNeedApproval: 'signLetter',
    input: z.strictObject({
      lineIds: lineIdsSchema,
      values: z
        .record(requiredLineSchema(60), paragraphSchema(4000))
        .refine((values) => Object.keys(values).length <= 200, 'tooLong'),
    }),
    output: z.object({
      made: z.array(
        z.object({ lineId: idSchema, unitName: z.string(), letterId: idSchema, number: z.string() }),
      ),
      notMade: z.array(
        z.object({
          lineId: idSchema,
          unitName: z.string(),
          why: z.enum([
            'noTemplate',
            'settled',
            'held',
            'promised',
            'letterThere',
            'tooEarly',
            'decided',
            'fieldsMissing',
          ]),
          /** What the letter is short of. */
          missing: z.array(z.string()),
        }),
      ),
    }),
  }),
};
