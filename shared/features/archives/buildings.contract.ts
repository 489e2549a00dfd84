import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, EVERY_ROLE, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';
import { occupancyStateSchema, unitKindSchema, worksStateSchema } from './household.ts';

export const buildingSchema = z.object({
  id: idSchema,
  name: z.string(),
  position: z.int(),
  /** Units in use. */
  units: z.int(),
});
export type Building = z.output<typeof buildingSchema>;

export const planUnitSchema = z.object({
  id: idSchema,
  entrance: z.string(),
  floor: z.int().nullable(),
  room: z.string(),
  displayName: z.string(),
  kind: unitKindSchema,
  occupancyState: occupancyStateSchema,
  worksState: worksStateSchema,
  /** Charges due before today and not fully paid. */
  arrearsCents: z.int(),
  /** Days since the oldest of them fell due; null when nothing is overdue. */
  overdueDays: z.int().nullable(),
});
export type PlanUnit = z.output<typeof planUnitSchema>;

export const buildingPlanSchema = z.object({
  building: buildingSchema,
  /** Names of its entrances, in their order. */
  entrances: z.array(z.string()),
  /** Every unit in use, as many as the building counts. */
  units: z.array(planUnitSchema),
});
export type BuildingPlan = z.output<typeof buildingPlanSchema>;

export const buildingsContract = {
  buildings: operation({
    summary: 'Buildings in order, with how many units each has',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(buildingSchema),
  }),
  saveBuilding: operation({
    summary: 'Adds a building, or renames or reorders one; its units are renamed with it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema.optional(),
      name: requiredLineSchema(40),
      position: z.int().min(0).max(100_000).optional(),
    }),
    output: buildingSchema,
  }),
  buildingPlan: operation({
    summary: 'Every unit in use of a building with its states and what is overdue, for its plan 樓盤圖',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ buildingId: idSchema }),
    output: buildingPlanSchema,
  }),
};
