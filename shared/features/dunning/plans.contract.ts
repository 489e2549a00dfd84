import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { MAX_CENTS } from '../../domain/money.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { exportPurposeShape } from '../exchange/export-purpose.ts';
import { stageNumberSchema } from './acts.contract.ts';
import { ARREARS_REASONS, LINE_STATUSES } from './dunning.ts';
import { SKIP_REASONS } from './plan-rule.ts';

const rateSchema = z.int().min(0).max(10_000);

export const plannedLineSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  stage: stageNumberSchema,
  owedCents: z.int(),
  charges: z.int(),
  /** The day from which on it may be pressed; of a stage that was pressed lately it is later. */
  notBefore: dateSchema,
  assigneeId: idSchema.nullable(),
  assigneeName: z.string(),
  carried: z.boolean(),
});
export const skippedUnitSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  owedCents: z.int(),
  skipped: z.enum(SKIP_REASONS),
  /** The day from which on it may be pressed again; null where none is known. */
  againOn: dateSchema.nullable(),
});
export type SkippedUnit = z.output<typeof skippedUnitSchema>;
export type PlannedLine = z.output<typeof plannedLineSchema>;

export const planPreviewSchema = z.object({
  month: monthSchema,
  lines: z.array(plannedLineSchema),
  skipped: z.array(skippedUnitSchema),
  owedCents: z.int(),
  /** The plan that making this one closes; null when none is open. */
  closes: z.object({ month: monthSchema, left: z.int() }).nullable(),
});
export type PlanPreview = z.output<typeof planPreviewSchema>;

const countOf = z.record(z.enum(LINE_STATUSES), z.int());

export const dunningPlanSchema = z.object({
  id: idSchema,
  month: monthSchema,
  state: z.enum(['open', 'closed']),
  targetHundredths: rateSchema,
  minimumCents: z.int(),
  madeOn: dateSchema,
  madeBy: z.string(),
  madeAt: instantSchema,
  closedOn: dateSchema.nullable(),
  lines: z.int(),
  owedCents: z.int(),
  /** What came in since on the charges that its lines name. */
  paidCents: z.int(),
  statuses: countOf,
  /** Lines past their day with something left to do. */
  overdue: z.int(),
  /** Of earlier plans. */
  carried: z.int(),
});
export type DunningPlan = z.output<typeof dunningPlanSchema>;

export const planDetailSchema = dunningPlanSchema.extend({
  skipped: z.array(skippedUnitSchema),
  stages: z.array(
    z.object({
      stage: stageNumberSchema,
      lines: z.int(),
      owedCents: z.int(),
      /** Acts at this stage on the plan’s charges; 0 is said in words. */
      acts: z.int(),
      letters: z.int(),
      /** What came in after an act of the stage until the next one. */
      recoveredCents: z.int(),
    }),
  ),
  assignees: z.array(
    z.object({
      staffId: idSchema.nullable(),
      name: z.string(),
      lines: z.int(),
      done: z.int(),
      overdue: z.int(),
    }),
  ),
  reasons: z.array(z.object({ reason: z.enum(['', ...ARREARS_REASONS]), units: z.int() })),
});
export type PlanDetail = z.output<typeof planDetailSchema>;

export const madePlanSchema = z.object({
  id: idSchema,
  month: monthSchema,
  lines: z.int(),
  skippedUnits: z.int(),
  owedCents: z.int(),
});
export type MadePlan = z.output<typeof madePlanSchema>;

const planInputShape = {
  month: monthSchema,
  minimumCents: z.int().min(0).max(MAX_CENTS).default(0),
};

export const plansContract = {
  previewPlan: operation({
    summary: 'The plan that the arrears of today make by rule, with every unit that is left out and why',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject(planInputShape),
    output: planPreviewSchema,
  }),
  makePlan: operation({
    summary:
      'Makes the plan of a month by rule; an earlier one is closed and what it left over is carried on',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ...planInputShape,
      targetHundredths: rateSchema.default(8500),
      dueBy: enteredDateSchema,
      /** Whoever presses where no steward is named. */
      assigneeId: idSchema.nullable().default(null),
      /** Units that the person took off the preview, with why. */
      without: z.array(idSchema).max(20_000).default([]),
    }),
    output: madePlanSchema,
  }),
  plans: operation({
    summary: 'Plans, newest first, with how far each has come',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(dunningPlanSchema),
  }),
  plan: operation({
    summary: 'A plan by stage, by assignee and by reason, what each stage recovered, and who was left out',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: planDetailSchema,
  }),
  closePlan: operation({
    summary: 'Closes a plan; what remains is carried into the next',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema }),
    output: planDetailSchema,
  }),
  deliverPlan: operation({
    summary: 'Hands over a plan as a Word file to be printed and signed',
    effect: 'action',
    callableBy: DESK_ROLES,
    mayNeedApproval: 'bulkExport',
    input: z.strictObject({
      id: idSchema,
      language: languageSchema.default('zh-Hant'),
      ...exportPurposeShape,
    }),
    output: fileDeliverySchema,
  }),
  legalPack: operation({
    summary:
      'Hands over the papers for a suit against a household: ledger, charges, contract, notices with their service, limitation',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      language: languageSchema.default('zh-Hant'),
      /** Why ID numbers are told in full; they are masked when it is empty, and only the manager may. */
      revealReason: lineSchema(200).default(''),
      ...exportPurposeShape,
    }),
    output: z.object({
      file: fileDeliverySchema,
      files: z.int(),
      sha256: z.string(),
      /** What belongs into it and is not on file. */
      missing: z.array(z.enum(['contract', 'authority', 'service', 'lostFile'])),
    }),
  }),
};
