import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, lineSchema } from '../../domain/text.ts';
import { occupancyRoleSchema, personFieldsSchema, shareHundredthsSchema } from './household.ts';
import { unitFileSchema } from './household-file.contract.ts';
import { occupancyListRowSchema } from './list-rows.ts';

const occupancyFields = {
  role: occupancyRoleSchema,
  shareHundredths: shareHundredthsSchema.nullable().default(null),
  /** First day; null when nobody knows it any more. */
  fromOn: enteredDateSchema.nullable().default(null),
  isPayer: z.boolean().default(false),
  isPrimaryContact: z.boolean().default(false),
};

const reasonSchema = lineSchema(200).default('');

export const occupanciesContract = {
  listOccupancies: operation({
    summary: 'Who is or was what in which household as a grid, with masked phones and ID numbers',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(occupancyListRowSchema, noTotalsSchema),
  }),
  addOccupancy: operation({
    summary:
      'Lets a person hold or use a unit from a day on; in a sale, the rows it replaces end the day before',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      /** Someone on file, or someone new. */
      person: z.union([z.strictObject({ id: idSchema }), personFieldsSchema]),
      ...occupancyFields,
      replacing: z.array(idSchema).max(20).default([]),
      reason: reasonSchema,
    }),
    output: unitFileSchema,
  }),
  changeOccupancy: operation({
    summary:
      'Corrects an occupancy, or, with `asOf`, ends it the day before and begins another with the new facts',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema,
      ...occupancyFields,
      asOf: enteredDateSchema.optional(),
      reason: reasonSchema,
    }),
    output: unitFileSchema,
  }),
  endOccupancy: operation({
    summary: 'Ends an occupancy on its last day; names who pays afterwards when the payer leaves',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema,
      toOn: enteredDateSchema,
      /** Occupancy of the next payer; needed when the payer leaves and several people stay. */
      nextPayer: idSchema.optional(),
      reason: reasonSchema,
    }),
    output: unitFileSchema,
  }),
};
