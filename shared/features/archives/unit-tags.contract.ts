import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema } from '../../domain/text.ts';
import { MOST_UNITS_CHANGED } from './unit-change.ts';
import { MOST_TAGS_OF_UNIT, tagColourSchema, tagNameSchema, tagSchema } from './unit-tag.ts';

export const unitTagsContract = {
  tags: operation({
    summary: 'Tags of households with how many units bear each, those in use first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(tagSchema),
  }),
  saveTag: operation({
    summary: 'Adds a tag of households, or changes one whose version is as read',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      /** Both absent for a new one. */
      id: idSchema.optional(),
      version: z.int().optional(),
      name: tagNameSchema,
      colour: tagColourSchema.default('grey'),
      active: z.boolean().default(true),
    }),
    output: tagSchema,
  }),
  tagsOfUnit: operation({
    summary: 'The tags that a unit bears',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema }),
    output: z.array(tagSchema),
  }),
  setUnitTags: operation({
    summary: 'Gives a unit these tags and no others',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ unitId: idSchema, tagIds: z.array(idSchema).max(MOST_TAGS_OF_UNIT) }),
    output: z.array(tagSchema),
  }),
  tagUnits: operation({
    summary: 'Gives many units a tag or takes it from them; answers those that were changed',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      tagId: idSchema,
      unitIds: z.array(idSchema).min(1).max(MOST_UNITS_CHANGED),
      bears: z.boolean(),
    }),
    output: z.object({ changed: z.array(idSchema) }),
  }),
};
