import { z } from 'zod';
import { enteredDateSchema, idSchema } from '../../domain/text.ts';
import { occupancyStateSchema, unitKindSchema, worksStateSchema } from './household.ts';

/** Fields of units that may be set for many at once: what is a unit's own, such as its room or area, is not. */
export const COMMON_UNIT_FIELDS = [
  'occupancyState',
  'worksState',
  'kind',
  'handedOverOn',
  'billedFromOn',
  'active',
] as const;
export type CommonUnitField = (typeof COMMON_UNIT_FIELDS)[number];

/** One field and the value that it is given. */
export const unitFieldValueSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('occupancyState'), value: occupancyStateSchema }),
  z.strictObject({ field: z.literal('worksState'), value: worksStateSchema }),
  z.strictObject({ field: z.literal('kind'), value: unitKindSchema }),
  z.strictObject({ field: z.literal('handedOverOn'), value: enteredDateSchema.nullable() }),
  z.strictObject({ field: z.literal('billedFromOn'), value: enteredDateSchema.nullable() }),
  z.strictObject({ field: z.literal('active'), value: z.boolean() }),
]);
export type UnitFieldValue = z.output<typeof unitFieldValueSchema>;

/** A unit as it was read, and what it is to become. */
export const unitChangeSchema = z.strictObject({
  id: idSchema,
  version: z.int(),
  set: unitFieldValueSchema,
});
export type UnitChange = z.output<typeof unitChangeSchema>;

/** As many units as are changed at once. */
export const MOST_UNITS_CHANGED = 2_000;

export const unitChangesSchema = z.array(unitChangeSchema).min(1).max(MOST_UNITS_CHANGED);

/** What a unit holds before a change; `set` is what would be put back. */
export const unitBeforeSchema = z.object({
  ...unitChangeSchema.shape,
  displayName: z.string(),
});
export type UnitBefore = z.output<typeof unitBeforeSchema>;
