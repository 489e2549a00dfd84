import { z } from 'zod';
import { enteredDateSchema, lineSchema } from '../../domain/text.ts';
import { placeShape } from '../archives/import-rows.ts';

/** What a meter counts. */
export const METER_KINDS = ['water', 'electricity', 'gas', 'hotWater'] as const;
export const meterKindSchema = z.enum(METER_KINDS);
export type MeterKind = z.output<typeof meterKindSchema>;

/** Whole digits before it begins again at nothing: one of 5 digits follows 99999 by 0. */
export const digitsSchema = z.int().min(3).max(9);
/** What one turn of the counter stands for, in thousandths: 1000 is as shown, 40000 behind a transformer of 40. */
export const multiplierSchema = z.int().min(1).max(100_000_000);
/** What the counter shows, in thousandths of a unit. */
export const readingSchema = z.int().min(0).max(999_999_999_999);

export const DEFAULT_DIGITS = 5;
export const DEFAULT_MULTIPLIER = 1000;

/** What is typed about a meter. */
export const meterFieldsSchema = z.strictObject({
  kind: meterKindSchema,
  /** On its plate; empty where it has none. */
  number: lineSchema(40).default(''),
  digits: digitsSchema.default(DEFAULT_DIGITS),
  multiplierThousandths: multiplierSchema.default(DEFAULT_MULTIPLIER),
  installedOn: enteredDateSchema.nullable().default(null),
  /** What it showed when the office began to read it. */
  baseReadingThousandths: readingSchema.default(0),
  note: lineSchema(200).default(''),
  active: z.boolean().default(true),
});
export type MeterFields = z.output<typeof meterFieldsSchema>;

/** Whether a counter of so many digits can show a reading. */
export function fitsDigits(readingThousandths: number, digits: number): boolean {
  return readingThousandths < 10 ** digits * 1000;
}

/** One meter of a list; what is absent stays as it is. */
export const meterImportRowSchema = z.strictObject({
  ...placeShape,
  kind: meterKindSchema,
  number: lineSchema(40).default(''),
  digits: digitsSchema.optional(),
  multiplierThousandths: multiplierSchema.optional(),
  installedOn: enteredDateSchema.optional(),
  baseReadingThousandths: readingSchema.optional(),
  note: lineSchema(200).optional(),
  active: z.boolean().optional(),
});
export type MeterImportRow = z.output<typeof meterImportRowSchema>;
