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
} from './household.ts';

/** One person of a row: an owner, a tenant. */
export const rollPersonSchema = z.strictObject({
  role: occupancyRoleSchema,
  name: requiredLineSchema(60),
  kind: personKindSchema.optional(),
  phones: z.array(phoneSchema).max(10).default([]),
  idNumber: lineSchema(40).optional(),
  shareHundredths: shareHundredthsSchema.optional(),
  email: lineSchema(120).optional(),
  mailingAddress: lineSchema(200).optional(),
  fromOn: enteredDateSchema.optional(),
  /** Pays the bills. Without one, who pays already goes on paying, else the first owner, else the first person. */
  payer: z.boolean().optional(),
});
export type RollPerson = z.output<typeof rollPersonSchema>;

/**
 * One household as a roll tells it. A field that is absent leaves the archives as they are, so a roll with few columns
 * changes little; the unit is found by building, entrance and room, and a person by ID number, by name within the
 * unit, or by name and phone.
 */
export const rollRowSchema = z.strictObject({
  building: requiredLineSchema(40),
  entrance: lineSchema(20).default(''),
  room: requiredLineSchema(40),
  floor: z.int().min(-20).max(300).optional(),
  kind: unitKindSchema.optional(),
  areaThousandths: areaThousandthsSchema.optional(),
  innerAreaThousandths: areaThousandthsSchema.optional(),
  occupancyState: occupancyStateSchema.optional(),
  handedOverOn: enteredDateSchema.optional(),
  billedFromOn: enteredDateSchema.optional(),
  note: lineSchema(500).optional(),
  people: z.array(rollPersonSchema).max(20).default([]),
  plates: z.array(requiredLineSchema(20)).max(10).default([]),
  /** What becomes of present owners whom the row does not name: they stay, or their ownership ends yesterday. */
  absentOwners: z.enum(['keep', 'end']).default('keep'),
});
export type RollRow = z.output<typeof rollRowSchema>;
