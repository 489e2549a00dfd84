import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
} from '../../domain/text.ts';
import { occupancyStateSchema } from '../archives/household.ts';
import { readingFlagSchema } from './anomaly.ts';
import { digitsSchema, meterKindSchema, multiplierSchema, readingSchema } from './meter.ts';
import { readingKindSchema } from './reading.ts';

/** The counter that a replacement puts in, and where it begins. */
export const newCounterSchema = z.strictObject({
  oldFinalThousandths: readingSchema,
  newInitialThousandths: readingSchema.default(0),
  number: lineSchema(40).default(''),
  digits: digitsSchema,
  multiplierThousandths: multiplierSchema,
});

/** A month's reading of a meter, with all that made its usage. */
export const monthReadingSchema = z.object({
  id: idSchema,
  meterId: idSchema,
  month: monthSchema,
  kind: readingKindSchema,
  readOn: dateSchema,
  reader: z.string(),
  note: z.string(),
  number: z.string(),
  digits: z.int(),
  multiplierThousandths: z.int(),
  previousThousandths: z.int(),
  currentThousandths: z.int(),
  rolledOver: z.boolean(),
  oldNumber: z.string().nullable(),
  oldFinalThousandths: z.int().nullable(),
  newInitialThousandths: z.int().nullable(),
  countedThousandths: z.int(),
  months: z.int(),
  estimatedBeforeThousandths: z.int(),
  carryBeforeThousandths: z.int(),
  billedThousandths: z.int(),
  carryAfterThousandths: z.int(),
  flags: z.array(readingFlagSchema),
  /** Who looked at the flags and let the reading stand; empty while nobody did. */
  acceptedBy: z.string(),
  /** Whether a bill was made from it, which locks it. */
  billed: z.boolean(),
});
export type MonthReading = z.output<typeof monthReadingSchema>;

/** What a meter starts from in a month: where its counter was last seen and what was estimated since. */
const standingSchema = z.object({
  actualThousandths: z.int(),
  actualMonth: monthSchema.nullable(),
  shownThousandths: z.int(),
  estimatedThousandths: z.int(),
  estimatedMonths: z.int(),
  carryThousandths: z.int(),
  digits: z.int(),
  multiplierThousandths: z.int(),
});

export const sheetRowSchema = z.object({
  meterId: idSchema,
  unitId: idSchema.nullable(),
  /** The unit; for a main meter its building, and nothing for the estate's. */
  place: z.string(),
  entrance: z.string(),
  floor: z.int().nullable(),
  occupancyState: occupancyStateSchema.nullable(),
  number: z.string(),
  before: standingSchema,
  /** What the month before is billed for; null without one. */
  lastUsedThousandths: z.int().nullable(),
  reading: monthReadingSchema.nullable(),
  /** Whether it or a later month is billed, so that it stays as it is. */
  locked: z.boolean(),
});
export type SheetRow = z.output<typeof sheetRowSchema>;

/** A row of the list of readings. */
export const readingRowSchema = z.object({
  id: idSchema,
  meterId: idSchema,
  unitId: idSchema.nullable(),
  unitName: z.string(),
  building: z.string(),
  entrance: z.string(),
  room: z.string(),
  scope: z.enum(['unit', 'building', 'estate']),
  meterKind: meterKindSchema,
  number: z.string(),
  month: monthSchema,
  kind: readingKindSchema,
  readOn: dateSchema,
  reader: z.string(),
  previousThousandths: z.int(),
  currentThousandths: z.int(),
  rolledOver: z.boolean(),
  multiplierThousandths: z.int(),
  countedThousandths: z.int(),
  /** What it adds to the months before: counted, less what was estimated of it already. */
  usedThousandths: z.int(),
  billedThousandths: z.int(),
  carryAfterThousandths: z.int(),
  /** Codes parted by commas. */
  flags: z.string(),
  attention: z.enum(['none', 'flagged', 'accepted']),
  useState: z.enum(['standing', 'superseded']),
  supersedeReason: z.string(),
  note: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
});
export type ReadingRow = z.output<typeof readingRowSchema>;

export const readingSettingsSchema = z.strictObject({
  /** An estimate is the mean of so many months that were read. */
  estimateMonths: z.int().min(1).max(12),
  /** What the office may collect for supplies, and by which rule, in the office's own words; the national one while empty. */
  resaleRule: lineSchema(300),
});
export type ReadingSettings = z.output<typeof readingSettingsSchema>;

export const readingsContract = {
  record: operation({
    summary:
      'Keeps a meter’s reading of a month, read, estimated, of a replaced counter or final; correcting one names the reading it replaces',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      meterId: idSchema,
      month: monthSchema,
      kind: readingKindSchema.default('read'),
      readOn: enteredDateSchema,
      reader: lineSchema(40).default(''),
      note: lineSchema(200).default(''),
      /** What the counter shows; none for an estimate, which the office works out. */
      currentThousandths: readingSchema.optional(),
      /** Said by the person: the counter ran past its last figure. */
      rolledOver: z.boolean().default(false),
      newCounter: newCounterSchema.optional(),
      /** The reading of the month that this one corrects. */
      replaces: idSchema.nullable().default(null),
      reason: lineSchema(200).default(''),
    }),
    output: monthReadingSchema,
  }),
  withdrawReading: operation({
    summary: 'Takes a month’s reading back; it stays in the history, and later months are counted anew',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ readingId: idSchema, reason: lineSchema(200).default('') }),
    output: monthReadingSchema,
  }),
  acceptFlags: operation({
    summary: 'Lets a reading with flags stand as it is, and says who looked',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ readingId: idSchema }),
    output: monthReadingSchema,
  }),
  sheet: operation({
    summary:
      'The month sheet of a kind of meter in a building, in the order in which it is walked; main meters where no building is named',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      month: monthSchema,
      meterKind: meterKindSchema,
      buildingId: idSchema.nullable().default(null),
    }),
    output: z.array(sheetRowSchema),
  }),
  progress: operation({
    summary: 'How many meters of a kind each building has, and how many of them are read in a month',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ month: monthSchema, meterKind: meterKindSchema }),
    output: z.array(
      z.object({
        /** Null for the main meters. */
        buildingId: idSchema.nullable(),
        building: z.string(),
        meters: z.int(),
        read: z.int(),
        flagged: z.int(),
      }),
    ),
  }),
  readings: operation({
    summary: 'Every reading as a grid, corrected ones marked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(readingRowSchema, z.object({ usedThousandths: z.int() })),
  }),
  historyOfUnit: operation({
    summary: 'The latest twelve readings of each meter of a household, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema }),
    output: z.array(z.object({ meterId: idSchema, readings: z.array(monthReadingSchema) })),
  }),
  settings: operation({
    summary: 'By how many months an estimate is made, and the rule of resale',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: readingSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Sets by how many months an estimate is made, and the rule of resale',
    effect: 'write',
    callableBy: ['manager'],
    input: readingSettingsSchema,
    output: readingSettingsSchema,
  }),
};
