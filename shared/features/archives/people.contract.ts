import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';
import { personFieldsSchema, personKindSchema } from './household.ts';

export const personRowSchema = z.object({
  id: idSchema,
  kind: personKindSchema,
  name: z.string(),
  honorific: z.string(),
  /** Masked, all of them. */
  phones: z.string(),
  /** Masked. */
  idNumber: z.string(),
  email: z.string(),
  /** Present households, such as 1棟101、2棟303. */
  units: z.string(),
  /** The household opened from the row: the first present one, else the last past one. */
  unitId: idSchema.nullable(),
});
export type PersonRow = z.output<typeof personRowSchema>;

export const maskedPhoneSchema = z.object({ id: idSchema, masked: z.string() });

/** A person with what is personal masked. */
export const personSchema = z.object({
  id: idSchema,
  kind: personKindSchema,
  name: z.string(),
  honorific: z.string(),
  phones: z.array(maskedPhoneSchema),
  idType: z.string(),
  /** Masked; empty when none is kept. */
  idNumber: z.string(),
  email: z.string(),
  mailingAddress: z.string(),
  note: z.string(),
  version: z.int(),
});
export type Person = z.output<typeof personSchema>;

export const personOfIdNumberSchema = z.object({
  personId: idSchema,
  name: z.string(),
  /** Masked. */
  idNumber: z.string(),
  /** Present households, such as 1棟101、2棟303. */
  units: z.string(),
  /** The household to open: a present one, else a past one. */
  unitId: idSchema.nullable(),
});
export type PersonOfIdNumber = z.output<typeof personOfIdNumberSchema>;

export const peopleContract = {
  listPeople: operation({
    summary: 'People and companies as a grid, with masked phones and their present households',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(personRowSchema, noTotalsSchema),
  }),
  savePerson: operation({
    summary: 'Adds a person, or changes one whose version is as read',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...personFieldsSchema.shape,
      /** Both absent for a new person. */
      id: idSchema.optional(),
      version: z.int().optional(),
    }),
    output: personSchema,
  }),
  reveal: operation({
    summary: 'Shows a person’s phones or ID number in full; asks why and leaves an audit entry',
    effect: 'action',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({
      personId: idSchema,
      what: z.enum(['phones', 'idNumber']),
      reason: requiredLineSchema(200),
    }),
    output: z.object({ values: z.array(z.string()) }),
  }),
  findPeopleByIdNumber: operation({
    summary: 'Finds who has exactly this ID number; leaves an audit entry without the number',
    effect: 'write',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({ idNumber: requiredLineSchema(40) }),
    output: z.array(personOfIdNumberSchema),
  }),
};
