import { z } from 'zod';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { occupancyRoleSchema, personKindSchema } from './household.ts';

/** One person in one household, now, before or later, as a row of the list of residents. */
export const occupancyListRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  personId: idSchema,
  unitName: z.string(),
  building: z.string(),
  entrance: z.string(),
  room: z.string(),
  personName: z.string(),
  role: occupancyRoleSchema,
  shareHundredths: z.int().nullable(),
  fromOn: dateSchema.nullable(),
  toOn: dateSchema.nullable(),
  when: z.enum(['now', 'later', 'past']),
  isPayer: z.boolean(),
  isPrimaryContact: z.boolean(),
  /** Masked, all of them. */
  phones: z.string(),
  idType: z.string(),
  /** Masked. */
  idNumber: z.string(),
  email: z.string(),
  mailingAddress: z.string(),
  kind: personKindSchema,
  honorific: z.string(),
});
export type OccupancyListRow = z.output<typeof occupancyListRowSchema>;

/** Whether something on file is still used. */
export const USE_STATES = ['inUse', 'retired'] as const;
export const useStateSchema = z.enum(USE_STATES);

export const vehicleListRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  entrance: z.string(),
  room: z.string(),
  plate: z.string(),
  driverName: z.string(),
  note: z.string(),
  useState: useStateSchema,
});
export type VehicleListRow = z.output<typeof vehicleListRowSchema>;
