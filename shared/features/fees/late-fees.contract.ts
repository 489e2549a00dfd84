import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { lateFeePerSchema, lateFeeStartsSchema, rateMillionthsSchema } from './late-fee.ts';

const termsShape = {
  /** Nothing ends it: none is charged for what falls due from that day on. */
  rateMillionths: rateMillionthsSchema,
  per: lateFeePerSchema.default('day'),
  graceDays: z.int().min(0).max(366).default(0),
  /** Of the principal; 10000 is all of it. */
  capHundredths: z.int().min(1).max(10_000).default(10_000),
  starts: lateFeeStartsSchema.default('due'),
  /** One-year LPR, 300 for 3.00%; LPR × 1.3 is shown beside what the contract comes to. */
  lprHundredths: z.int().min(1).max(10_000).nullable().default(null),
};

export const lateFeeRuleSchema = z.object({
  ...z.object(termsShape).shape,
  id: idSchema,
  itemId: idSchema,
  fromOn: dateSchema,
  source: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  withdrawnAt: instantSchema.nullable(),
});
export type LateFeeRule = z.output<typeof lateFeeRuleSchema>;

export const lateFeesContract = {
  lateFeeRules: operation({
    summary: 'Rules by which an item bears a late fee, newest first, withdrawn ones marked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ itemId: idSchema }),
    output: z.array(lateFeeRuleSchema),
  }),
  setLateFeeRule: operation({
    summary:
      'Charges a late fee for what falls due from a day on, by a rule with its source; another rule of the same day is withdrawn',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      itemId: idSchema,
      fromOn: enteredDateSchema,
      ...termsShape,
      source: requiredLineSchema(200),
    }),
    output: lateFeeRuleSchema,
  }),
  withdrawLateFeeRule: operation({
    summary: 'Withdraws a rule entered by mistake; late fees already charged keep what they were made with',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ ruleId: idSchema, reason: requiredLineSchema(200) }),
    output: lateFeeRuleSchema,
  }),
};
