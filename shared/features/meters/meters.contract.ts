import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { useStateSchema } from '../archives/list-rows.ts';
import { meterFieldsSchema, meterKindSchema } from './meter.ts';

export const meterSchema = z.object({
  id: idSchema,
  /** Null for a main meter. */
  unitId: idSchema.nullable(),
  /** The building of a main meter; null for the estate's and for those of units. */
  buildingId: idSchema.nullable(),
  unitName: z.string(),
  building: z.string(),
  entrance: z.string(),
  room: z.string(),
  kind: meterKindSchema,
  number: z.string(),
  digits: z.int(),
  multiplierThousandths: z.int(),
  installedOn: dateSchema.nullable(),
  baseReadingThousandths: z.int(),
  note: z.string(),
  active: z.boolean(),
  useState: useStateSchema,
});
export type Meter = z.output<typeof meterSchema>;

export const metersContract = {
  ofUnit: operation({
    summary: 'Meters of a household, those in use first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema }),
    output: z.array(meterSchema),
  }),
  list: operation({
    summary: 'Every meter as a grid, with its base reading',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(meterSchema, noTotalsSchema),
  }),
  save: operation({
    summary: 'Adds a meter to a household, a building or the estate, or changes or retires it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema.optional(),
      unitId: idSchema.nullable().default(null),
      /** Of a main meter that counts for a building; neither of both for one of the whole estate. */
      buildingId: idSchema.nullable().default(null),
      ...meterFieldsSchema.shape,
    }),
    output: meterSchema,
  }),
};
