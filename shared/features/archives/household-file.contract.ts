import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { HOUSEHOLD_READERS } from '../../domain/role.ts';
import { dateSchema, enteredDateSchema, idSchema } from '../../domain/text.ts';
import { occupancyRoleSchema } from './household.ts';
import { personSchema } from './people.contract.ts';
import { unitSchema } from './units.contract.ts';
import { vehicleSchema } from './vehicles.contract.ts';

export const occupancySchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  person: personSchema,
  role: occupancyRoleSchema,
  shareHundredths: z.int().nullable(),
  fromOn: dateSchema.nullable(),
  toOn: dateSchema.nullable(),
  /** Holds on the office's present date; a row still to begin is `later`. */
  when: z.enum(['past', 'now', 'later']),
  isPayer: z.boolean(),
  isPrimaryContact: z.boolean(),
});
export type Occupancy = z.output<typeof occupancySchema>;

export const unitFileSchema = z.object({
  unit: unitSchema,
  /** Present first, then to come, then past, newest first. */
  people: z.array(occupancySchema),
  vehicles: z.array(vehicleSchema),
});
export type UnitFile = z.output<typeof unitFileSchema>;

export const unitFileAsOfSchema = z.object({
  ...unitFileSchema.shape,
  on: dateSchema,
  /** Day on which the unit was put on file, when that is later: what it was before is as first recorded. */
  recordedOn: dateSchema.nullable(),
});
export type UnitFileAsOf = z.output<typeof unitFileAsOfSchema>;

export const personFileSchema = z.object({ person: personSchema, occupancies: z.array(occupancySchema) });
export type PersonFile = z.output<typeof personFileSchema>;

export const householdFileContract = {
  unitFile: operation({
    summary: 'One household, one file: the unit, its people now and before, its vehicles',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: unitFileSchema,
  }),
  unitFileAsOf: operation({
    summary: 'One household as it was at the end of a past day: its facts, who was who, its vehicles',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema, on: enteredDateSchema }),
    output: unitFileAsOfSchema,
  }),
  personFile: operation({
    summary: 'One person with all their households, now and before',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: personFileSchema,
  }),
};
