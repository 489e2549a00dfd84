import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { stageNumberSchema } from './acts.contract.ts';
import { actKindSchema } from './dunning.ts';

export const dunningStageSchema = z.object({
  id: idSchema,
  stage: stageNumberSchema,
  fromOn: dateSchema,
  afterDays: z.int(),
  periods: z.int(),
  automatic: z.boolean(),
  actKind: actKindSchema,
  templateId: idSchema.nullable(),
  templateName: z.string(),
  daysBetween: z.int(),
  termDays: z.int(),
  source: z.string(),
  /** Empty for the model that came with the program. */
  madeBy: z.string(),
  /** Whether it is the one of its stage today. */
  inForce: z.boolean(),
});
export type DunningStage = z.output<typeof dunningStageSchema>;

export const dunningSettingsSchema = z.object({
  stages: z.array(dunningStageSchema),
  stewards: z.array(
    z.object({
      buildingId: idSchema,
      buildingName: z.string(),
      staffId: idSchema.nullable(),
      staffName: z.string(),
    }),
  ),
  restDays: z.array(z.object({ day: dateSchema, rests: z.boolean(), note: z.string() })),
  /** Whoever may be given lines. */
  staff: z.array(z.object({ id: idSchema, name: z.string() })),
});
export type DunningSettings = z.output<typeof dunningSettingsSchema>;

export const stagesContract = {
  settings: operation({
    summary: 'Stages with their dates, stewards of buildings, days of rest',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: dunningSettingsSchema,
  }),
  setStage: operation({
    summary: 'Sets a stage from a day on; a rule of the same day is withdrawn for it',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      stage: stageNumberSchema,
      fromOn: enteredDateSchema,
      afterDays: z.int().min(0).max(3650),
      periods: z.int().min(0).max(120),
      automatic: z.boolean(),
      actKind: actKindSchema,
      templateId: idSchema.nullable().default(null),
      daysBetween: z.int().min(1).max(366),
      termDays: z.int().min(0).max(366),
      source: requiredLineSchema(200),
    }),
    output: dunningStageSchema,
  }),
  setSteward: operation({
    summary: 'Names who presses for the arrears of a building; null for nobody in particular',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ buildingId: idSchema, staffId: idSchema.nullable() }),
    output: z.object({}),
  }),
  setRestDay: operation({
    summary: 'Enters a day as a day of rest or as one that is worked; null takes the entry away',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      day: enteredDateSchema,
      rests: z.boolean().nullable(),
      note: lineSchema(60).default(''),
    }),
    output: z.object({}),
  }),
};
