import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { vehicleListRowSchema } from './list-rows.ts';

export const vehicleSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  personId: idSchema.nullable(),
  personName: z.string(),
  plate: z.string(),
  note: z.string(),
  active: z.boolean(),
});
export type Vehicle = z.output<typeof vehicleSchema>;

export const vehiclesContract = {
  listVehicles: operation({
    summary: 'Every vehicle on file as a grid, with its household and whose it is',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(vehicleListRowSchema, noTotalsSchema),
  }),
  saveVehicle: operation({
    summary: 'Adds a vehicle to a household, or changes or retires it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema.optional(),
      unitId: idSchema,
      personId: idSchema.nullable().default(null),
      plate: requiredLineSchema(20),
      note: lineSchema(200).default(''),
      active: z.boolean().default(true),
    }),
    output: vehicleSchema,
  }),
};
