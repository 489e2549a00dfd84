import { z } from 'zod';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';

/** Colours that a tag is shown in, by their names; its words say the same. */
export const TAG_COLOURS = ['grey', 'blue', 'green', 'orange', 'red', 'purple'] as const;
export const tagColourSchema = z.enum(TAG_COLOURS);
export type TagColour = z.output<typeof tagColourSchema>;

/** 住戶標籤: what the office sorts its households by, such as 獨居長者 or 群租. */
export const tagSchema = z.object({
  id: idSchema,
  name: z.string(),
  colour: tagColourSchema,
  /** One that is not used any more is not given to further units; those that bear it keep it. */
  active: z.boolean(),
  version: z.int(),
  /** Units in use that bear it. */
  units: z.int(),
});
export type Tag = z.output<typeof tagSchema>;

export const tagNameSchema = requiredLineSchema(20);

export const MOST_TAGS_OF_UNIT = 20;

/** Between the names of a unit’s tags in a list. */
export const TAG_COMMA = '、';
