import { z } from 'zod';
import { enteredDateSchema, lineSchema, monthSchema } from '../../domain/text.ts';
import { placeShape } from '../archives/import-rows.ts';
import { meterKindSchema, readingSchema } from './meter.ts';
import { readingKindSchema } from './reading.ts';

/** One reading of a list; the meter is the one of its kind in the unit where no number is given. */
export const readingImportRowSchema = z.strictObject({
  ...placeShape,
  meterKind: meterKindSchema,
  number: lineSchema(40).default(''),
  month: monthSchema,
  /** None for an estimate, which the office works out. */
  currentThousandths: readingSchema.optional(),
  kind: readingKindSchema.default('read'),
  readOn: enteredDateSchema.optional(),
  rolledOver: z.boolean().optional(),
  reader: lineSchema(40).optional(),
  note: lineSchema(200).optional(),
});
export type ReadingImportRow = z.output<typeof readingImportRowSchema>;
