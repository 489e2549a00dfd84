import { z } from 'zod';

/** One column's filter. `text` folds Traditional/Simplified nothing: it matches what is written, anywhere in it. */
export const gridFilterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), contains: z.string().trim().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('oneOf'),
    values: z.array(z.union([z.string().max(200), z.number()])).max(500),
  }),
  z.strictObject({ kind: z.literal('number'), min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ kind: z.literal('date'), from: z.iso.date().optional(), to: z.iso.date().optional() }),
]);

/** What a grid asks for: the same value is used to show rows, to total them and to export them. */
export const gridQuerySchema = z.strictObject({
  quick: z.string().trim().max(200).default(''),
  filters: z.record(z.string().max(60), gridFilterSchema).default({}),
  sort: z
    .array(z.strictObject({ field: z.string().max(60), direction: z.enum(['asc', 'desc']) }))
    .max(5)
    .default([]),
  offset: z.int().min(0).default(0),
  /** Rows asked for; 20,000 is as many as a window keeps at once. */
  limit: z.int().min(1).max(20_000).default(200),
});

export type GridFilter = z.output<typeof gridFilterSchema>;
export type GridQuery = z.output<typeof gridQuerySchema>;
export type GridQueryInput = z.input<typeof gridQuerySchema>;

/** A page of rows with the count and the totals of the whole result, never of the page. */
export function gridPageSchema<Row extends z.ZodType, Totals extends z.ZodType>(row: Row, totals: Totals) {
  return z.object({ rows: z.array(row), total: z.int(), totals });
}

export const noTotalsSchema = z.object({});
