import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, REPORT_READERS, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, paragraphSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import {
  appraisalFormSchema,
  appraisalRowSchema,
  appraisalSchema,
  formValuesSchema,
  lineScoreSchema,
  periodSchema,
  planGoalSchema,
} from './appraisal.ts';

const identity = { appraisalId: idSchema, version: z.int() };
const reasonSchema = requiredLineSchema(200);
const WORKING_ROLES: readonly Role[] = EVERY_ROLE.filter((role) => role !== 'auditor');
const scoresSchema = z.array(lineScoreSchema).max(60);

/** 考核: forms with weights, and what each person was found to have done of them and of their plan. */
export const appraisalContract = {
  forms: operation({
    summary: 'Appraisal forms with their items, those in use first',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({}),
    output: z.array(appraisalFormSchema),
  }),
  saveForm: operation({
    summary: 'Adds an appraisal form or changes it; the weights of its items and of the plan make 100',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: formValuesSchema.extend({ id: idSchema.nullable().default(null), version: z.int().default(0) }),
    output: appraisalFormSchema,
  }),
  appraisals: operation({
    summary: 'Appraisals as a grid, each with its place within team and period',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(appraisalRowSchema, noTotalsSchema),
  }),
  myAppraisals: operation({
    summary: 'One’s own appraisals, the latest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(appraisalRowSchema),
  }),
  appraisalsOf: operation({
    summary: 'Appraisals of an employee, the latest first',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ employeeId: idSchema }),
    output: z.array(appraisalRowSchema),
  }),
  appraisal: operation({
    summary: 'An appraisal with its lines; others than supervisors and the auditor see their own',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ appraisalId: idSchema }),
    output: appraisalSchema,
  }),
  startAppraisals: operation({
    summary:
      'Begins appraisals of a period for several people by a form; whoever has one already is left alone',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      period: periodSchema,
      formId: idSchema,
      employeeIds: z.array(idSchema).min(1).max(200),
    }),
    output: z.object({ made: z.int(), known: z.int() }),
  }),
  saveAppraisal: operation({
    summary: 'Keeps the plan lines, scores and words of a draft',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ...identity,
      /** Lines of the plan, those before replaced where they differ. */
      goals: z.array(planGoalSchema).max(20),
      /** By the place of items first and goals after them. */
      scores: scoresSchema,
      selfScores: scoresSchema.default([]),
      note: paragraphSchema(1000).default(''),
    }),
    output: appraisalSchema,
  }),
  saveSelfScore: operation({
    summary: 'Keeps what somebody finds of their own work, while it is a draft',
    effect: 'write',
    callableBy: WORKING_ROLES,
    input: z.strictObject({ ...identity, scores: scoresSchema, note: paragraphSchema(1000).default('') }),
    output: appraisalSchema,
  }),
  scoreAppraisal: operation({
    summary: 'Settles the score: every line is scored and the weights make 100',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject(identity),
    output: appraisalSchema,
  }),
  confirmAppraisal: operation({
    summary: 'Says that the employee saw the score: they themselves, or by their signature on paper',
    effect: 'write',
    callableBy: WORKING_ROLES,
    input: z.strictObject({ ...identity, way: z.enum(['self', 'paper']), on: enteredDateSchema.optional() }),
    output: appraisalSchema,
  }),
  closeAppraisal: operation({
    summary: 'Closes an appraisal that was confirmed: it counts for good',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject(identity),
    output: appraisalSchema,
  }),
  reopenAppraisal: operation({
    summary: 'Makes a settled appraisal a draft again with the reason; a closed one only the manager',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...identity, reason: reasonSchema }),
    output: appraisalSchema,
  }),
  withdrawAppraisal: operation({
    summary: 'Withdraws a draft that was begun by mistake, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...identity, reason: reasonSchema }),
    output: appraisalSchema,
  }),
  deliverAppraisal: operation({
    summary: 'An appraisal to sign, as a Word file or PDF',
    effect: 'action',
    callableBy: REPORT_READERS,
    input: z.strictObject({
      appraisalId: idSchema,
      language: languageSchema,
      as: z.enum(['docx', 'pdf']).default('docx'),
    }),
    output: fileDeliverySchema,
  }),
};
