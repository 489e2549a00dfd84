import { z } from 'zod';
import { enteredDateSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import {
  areaThousandthsSchema,
  occupancyRoleSchema,
  occupancyStateSchema,
  personKindSchema,
  phoneSchema,
  shareHundredthsSchema,
  unitKindSchema,
  worksStateSchema,
} from './household.ts';

const partsOfPlace = {
  building: requiredLineSchema(40),
  entrance: lineSchema(20).default(''),
  room: requiredLineSchema(40),
};

/** A unit as a row names it, by its parts; `otherwise` is a second way to read a room such as 1-101. */
export const placeShape = {
  ...partsOfPlace,
  otherwise: z.strictObject(partsOfPlace).optional(),
};

/** One unit of a list. A field that is absent leaves the archives as they are. */
export const unitImportRowSchema = z.strictObject({
  ...placeShape,
  floor: z.int().min(-20).max(300).optional(),
  kind: unitKindSchema.optional(),
  areaThousandths: areaThousandthsSchema.optional(),
  innerAreaThousandths: areaThousandthsSchema.optional(),
  occupancyState: occupancyStateSchema.optional(),
  worksState: worksStateSchema.optional(),
  handedOverOn: enteredDateSchema.optional(),
  billedFromOn: enteredDateSchema.optional(),
  note: lineSchema(500).optional(),
});
export type UnitImportRow = z.output<typeof unitImportRowSchema>;

/** One person in one unit. Whoever a list does not name stays as they are. */
export const occupancyImportRowSchema = z.strictObject({
  ...placeShape,
  name: requiredLineSchema(60),
  /** Absent, it is that of whoever is there by this name. */
  role: occupancyRoleSchema.optional(),
  shareHundredths: shareHundredthsSchema.optional(),
  fromOn: enteredDateSchema.optional(),
  toOn: enteredDateSchema.optional(),
  isPayer: z.boolean().optional(),
  isPrimaryContact: z.boolean().optional(),
  kind: personKindSchema.optional(),
  honorific: lineSchema(20).optional(),
  phones: z.array(phoneSchema).max(10).default([]),
  idType: lineSchema(20).optional(),
  idNumber: lineSchema(40).optional(),
  /** As a list shows it: it tells two people of one name apart, and changes nothing. */
  maskedIdNumber: lineSchema(40).optional(),
  email: lineSchema(120).optional(),
  mailingAddress: lineSchema(200).optional(),
  /** Shares that rows above give in the same unit, so that none is given twice. */
  above: z
    .array(
      z.strictObject({
        name: z.string(),
        role: occupancyRoleSchema.optional(),
        shareHundredths: shareHundredthsSchema.optional(),
        fromOn: enteredDateSchema.optional(),
        toOn: enteredDateSchema.optional(),
      }),
    )
    .default([]),
});
export type OccupancyImportRow = z.output<typeof occupancyImportRowSchema>;

/** One vehicle, known by its plate. */
export const vehicleImportRowSchema = z.strictObject({
  ...placeShape,
  plate: requiredLineSchema(20),
  driverName: lineSchema(60).optional(),
  active: z.boolean().optional(),
  note: lineSchema(200).optional(),
});
export type VehicleImportRow = z.output<typeof vehicleImportRowSchema>;
