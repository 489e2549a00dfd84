import { z } from 'zod';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';
import { assignmentSchema } from './roster.ts';

export const TEMPLATE_KINDS = ['sequence', 'month'] as const;

/** What is entered of a template 排班模板: a sequence to repeat, or the pattern of a whole month. */
export const templateValuesSchema = z
  .strictObject({
    name: requiredLineSchema(40),
    kind: z.enum(TEMPLATE_KINDS),
    /** Rows of a month by day, one row for a sequence. */
    rows: z.array(z.array(assignmentSchema).min(1).max(62)).min(1).max(200),
    /** Weekday of the first day of a month, 1 for Monday; null for a sequence. */
    firstWeekday: z.int().min(1).max(7).nullable().default(null),
  })
  .refine(
    ({ kind, rows, firstWeekday }) =>
      kind === 'month' ? firstWeekday !== null : firstWeekday === null && rows.length === 1,
    { path: ['rows'], message: 'templateShape' },
  );
export type TemplateValues = z.output<typeof templateValuesSchema>;

export const rosterTemplateSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: z.enum(TEMPLATE_KINDS),
  rows: z.array(z.array(assignmentSchema)),
  firstWeekday: z.int().nullable(),
  version: z.int(),
});
export type RosterTemplate = z.output<typeof rosterTemplateSchema>;
