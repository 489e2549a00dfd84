import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, enteredDateSchema, idSchema } from '../../domain/text.ts';
import { occupancyStateSchema, unitFieldsSchema, unitKindSchema, worksStateSchema } from './household.ts';
import {
  COMMON_UNIT_FIELDS,
  MOST_UNITS_CHANGED,
  unitBeforeSchema,
  unitChangesSchema,
} from './unit-change.ts';

export const unitRowSchema = z.object({
  id: idSchema,
  building: z.string(),
  entrance: z.string(),
  floor: z.int().nullable(),
  room: z.string(),
  displayName: z.string(),
  kind: unitKindSchema,
  areaThousandths: z.int().nullable(),
  innerAreaThousandths: z.int().nullable(),
  handedOverOn: dateSchema.nullable(),
  billedFromOn: dateSchema.nullable(),
  note: z.string(),
  /** Names of the present owners and co-owners, of the present tenants, and of who pays. */
  owners: z.string(),
  tenants: z.string(),
  payer: z.string(),
  /** Masked. */
  phone: z.string(),
  occupancyState: occupancyStateSchema,
  worksState: worksStateSchema,
  /** Names of its tags. */
  tags: z.string(),
  /** Charges due before today and not fully paid. */
  arrearsCents: z.int(),
});
export type UnitRow = z.output<typeof unitRowSchema>;

export const unitSchema = z.object({
  ...unitFieldsSchema.shape,
  id: idSchema,
  building: z.string(),
  displayName: z.string(),
  version: z.int(),
});
export type Unit = z.output<typeof unitSchema>;

export const unitsContract = {
  listUnits: operation({
    summary:
      'Units in use as a grid, with present owners, tenants, payer and a masked phone and what is overdue',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(unitRowSchema, z.object({ areaThousandths: z.int(), arrearsCents: z.int() })),
  }),
  saveUnit: operation({
    summary: 'Adds a unit, or changes one whose version is as read',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...unitFieldsSchema.shape,
      handedOverOn: enteredDateSchema.nullable().default(null),
      billedFromOn: enteredDateSchema.nullable().default(null),
      /** Both absent for a new unit. */
      id: idSchema.optional(),
      version: z.int().optional(),
    }),
    output: unitSchema,
  }),
  unitsBefore: operation({
    summary: 'What many units hold in one field, to be looked at before it is changed',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitIds: z.array(idSchema).min(1).max(MOST_UNITS_CHANGED),
      field: z.enum(COMMON_UNIT_FIELDS),
    }),
    output: z.array(unitBeforeSchema),
  }),
  changeUnits: operation({
    summary: 'Sets a field of many units, all or none; answers the changes that take it back',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ changes: unitChangesSchema }),
    output: z.object({ undo: unitChangesSchema }),
  }),
};
