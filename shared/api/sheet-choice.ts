import { z } from 'zod';
import { fileTicketSchema } from './file-delivery.ts';

/** A sheet of an uploaded file, the row of its headings, and which of its columns is what; none is two things. */
export function sheetChoiceShape<Field extends z.ZodType<string>>(fieldSchema: Field) {
  return {
    ticket: fileTicketSchema,
    sheet: z.string().min(1).max(255),
    headerRow: z.int().min(1).max(1_048_576),
    columns: z
      .array(z.strictObject({ column: z.int().min(0).max(99), field: fieldSchema }))
      .max(20)
      .refine(isEachOnce('field'), 'fieldTwice')
      .refine(isEachOnce('column'), 'columnTwice'),
  };
}

/** Asked of what has the shape already; the type of a field is not known here. */
function isEachOnce(name: 'column' | 'field') {
  return (columns: readonly object[]): boolean =>
    new Set(columns.map((column): unknown => Reflect.get(column, name))).size === columns.length;
}
