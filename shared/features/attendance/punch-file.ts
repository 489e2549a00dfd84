import { z } from 'zod';
import { sheetChoiceShape } from '../../api/sheet-choice.ts';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { punchDirectionSchema } from './attendance.ts';

/** What the columns of a clock's file hold. */
export const PUNCH_FIELDS = [
  'clockNumber',
  'number',
  'name',
  'date',
  'times',
  'in',
  'out',
  'secondIn',
  'secondOut',
  'direction',
] as const;
export const punchFieldSchema = z.enum(PUNCH_FIELDS);
export type PunchField = z.output<typeof punchFieldSchema>;

export const punchChoiceShape = { clockId: idSchema, ...sheetChoiceShape(punchFieldSchema) };

/** Whether the columns say who it was and when; the date may stand in one cell with the time. */
export function isPunchFileMatched(fields: readonly PunchField[]): boolean {
  const has = (...wanted: PunchField[]): boolean => wanted.some((field) => fields.includes(field));
  const inPairs = has('in', 'out', 'secondIn', 'secondOut');
  return has('clockNumber', 'number', 'name') && (has('times') || (inPairs && has('date')));
}

export const punchInspectionSchema = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
  sheet: z.string(),
  headerRow: z.int(),
  firstRows: z.array(z.object({ row: z.int(), text: z.string() })),
  columns: z.array(
    z.object({
      column: z.int(),
      letter: z.string(),
      header: z.string(),
      samples: z.array(z.string()),
      guess: punchFieldSchema.nullable(),
    }),
  ),
  /** The columns are matched as they were the last time for this clock. */
  remembered: z.boolean(),
});
export type PunchInspection = z.output<typeof punchInspectionSchema>;

export const PUNCH_PROBLEMS = [
  'noPerson',
  'personUnknown',
  'nameDiffers',
  'nameTwice',
  'dateInvalid',
  'dateAmbiguous',
  'timeInvalid',
  'noTime',
  'directionInvalid',
  'inFuture',
  'notEmployed',
  'monthClosed',
] as const;
export const punchProblemSchema = z.object({
  row: z.int(),
  problem: z.enum(PUNCH_PROBLEMS),
  text: z.string(),
});
export type PunchProblem = z.output<typeof punchProblemSchema>;

/** Somebody in the file whom the office does not know yet by that number or name. */
export const unknownPersonSchema = z.object({
  key: z.string(),
  name: z.string(),
  rows: z.int(),
  /** An employee of that name or number, to be confirmed. */
  suggestion: idSchema.nullable(),
});
export type UnknownPerson = z.output<typeof unknownPersonSchema>;

export const punchPreviewSchema = z.object({
  /** Names this preview; an import that would do otherwise is refused. */
  hash: z.string(),
  /** Rows below the headings that say something. */
  rows: z.int(),
  newPunches: z.int(),
  /** Punches on file already, or twice in the file. */
  knownPunches: z.int(),
  rejectedRows: z.int(),
  /** Rows of people who are marked as none of ours. */
  othersRows: z.int(),
  people: z.int(),
  firstOn: dateSchema.nullable(),
  lastOn: dateSchema.nullable(),
  /** The first problems; all of them are in the file of rejected rows. */
  problems: z.array(punchProblemSchema),
  unknown: z.array(unknownPersonSchema),
  shown: z.array(
    z.object({ row: z.int(), name: z.string(), moment: z.string(), direction: punchDirectionSchema }),
  ),
});
export type PunchPreview = z.output<typeof punchPreviewSchema>;

export const punchClockSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** How the columns of its files were matched the last time. */
  columns: z.array(z.object({ field: punchFieldSchema, heading: z.string() })),
  /** Numbers of the clock whose people are known. */
  numbers: z.int(),
  imports: z.int(),
  active: z.boolean(),
  version: z.int(),
});
export type PunchClock = z.output<typeof punchClockSchema>;

export const clockNumberSchema = z.object({
  number: z.string(),
  employeeId: idSchema.nullable(),
  employeeName: z.string(),
  setBy: z.string(),
  setAt: instantSchema,
});

export const punchImportSchema = z.object({
  id: idSchema,
  clockName: z.string(),
  fileName: z.string(),
  firstOn: dateSchema,
  lastOn: dateSchema,
  punches: z.int(),
  known: z.int(),
  rejected: z.int(),
  importedBy: z.string(),
  importedAt: instantSchema,
  withdrawnAt: instantSchema.nullable(),
  withdrawReason: z.string(),
});
export type PunchImport = z.output<typeof punchImportSchema>;
