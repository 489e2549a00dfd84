import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, EVERY_ROLE } from '../../domain/role.ts';
import { idSchema, lineSchema } from '../../domain/text.ts';
import { UNIT_KINDS, unitKindSchema } from './household.ts';

/** As long as a unit's own entrance may be. */
export const entranceNameSchema = lineSchema(20);

/** An entrance 單元 of a building, between it and its units; the name is empty for units that name none. */
export const entranceSchema = z.object({
  buildingId: idSchema,
  name: z.string(),
  /** Units in use, in all and by kind. */
  units: z.int(),
  kinds: z.array(z.object({ kind: unitKindSchema, units: z.int() })).max(UNIT_KINDS.length),
});
export type Entrance = z.output<typeof entranceSchema>;

export const entrancesContract = {
  entrances: operation({
    summary: 'Entrances of every building in their order, with how many units of which kind each has',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(entranceSchema),
  }),
  renameEntrance: operation({
    summary: 'Renames an entrance for its units; renaming the same units back takes that back',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      buildingId: idSchema,
      from: entranceNameSchema,
      to: entranceNameSchema,
      /** Only these of its units, which an earlier renaming gave that name; all of them when absent. */
      unitIds: z.array(idSchema).min(1).max(10_000).optional(),
    }),
    output: z.object({ from: z.string(), to: z.string(), unitIds: z.array(idSchema) }),
  }),
  orderEntrances: operation({
    summary: 'Puts a building’s entrances in an order, in which units are then listed and drawn',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      buildingId: idSchema,
      names: z.array(entranceNameSchema).min(1).max(200),
      /** The order that was looked at. */
      asRead: z.array(entranceNameSchema).max(200),
    }),
    output: z.array(entranceSchema),
  }),
};
