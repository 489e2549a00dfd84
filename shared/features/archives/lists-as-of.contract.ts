import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { HOUSEHOLD_READERS } from '../../domain/role.ts';
import { dateSchema, enteredDateSchema, idSchema } from '../../domain/text.ts';
import { personKindSchema, unitKindSchema } from './household.ts';

/** Who was who in a unit on a day, by the dates of the occupancies; the unit's own facts are as on file today. */
export const unitRowAsOfSchema = z.object({
  id: idSchema,
  on: dateSchema,
  building: z.string(),
  entrance: z.string(),
  floor: z.int().nullable(),
  room: z.string(),
  displayName: z.string(),
  kind: unitKindSchema,
  areaThousandths: z.int().nullable(),
  owners: z.string(),
  tenants: z.string(),
  payer: z.string(),
  /** Masked, as on file today. */
  phone: z.string(),
});
export type UnitRowAsOf = z.output<typeof unitRowAsOfSchema>;

/** Somebody who held or used a unit on a day. */
export const personRowAsOfSchema = z.object({
  id: idSchema,
  on: dateSchema,
  kind: personKindSchema,
  name: z.string(),
  honorific: z.string(),
  /** Codes of `occupancyRoleSchema`, comma-separated, each once. */
  roles: z.string(),
  units: z.string(),
  /** Households that they paid for. */
  paysFor: z.string(),
  /** Masked, all of them, as on file today. */
  phones: z.string(),
});
export type PersonRowAsOf = z.output<typeof personRowAsOfSchema>;

const queryAsOfSchema = z.strictObject({ ...gridQuerySchema.shape, on: enteredDateSchema });

export const listsAsOfContract = {
  listUnitsAsOf: operation({
    summary: 'Units as a grid with who owned, rented and paid on a past day, and a masked phone of theirs',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: queryAsOfSchema,
    output: gridPageSchema(unitRowAsOfSchema, z.object({ areaThousandths: z.int() })),
  }),
  listPeopleAsOf: operation({
    summary: 'Whoever held or used a unit on a past day as a grid, in which roles and where; phones masked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: queryAsOfSchema,
    output: gridPageSchema(personRowAsOfSchema, noTotalsSchema),
  }),
};
