import { z } from 'zod';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { attendanceMarkSchema, leaveKindSchema } from './attendance-settings.ts';

/** A shift with the times that it had when its roster was published. */
export const rosteredShiftSchema = z.object({
  code: z.string(),
  startsMinute: z.int(),
  lengthMinutes: z.int(),
  breakMinutes: z.int(),
  night: z.boolean(),
});
export type RosteredShift = z.output<typeof rosteredShiftSchema>;

export const OVERTIME_RATES = [150, 200, 300] as const;
export const overtimeResultSchema = z.object({
  requestId: idSchema,
  rate: z.union([z.literal(150), z.literal(200), z.literal(300)]),
  compensation: z.enum(['pay', 'lieu']),
  approvedMinutes: z.int(),
  /** What was worked of it by the punches, or as it was settled. */
  minutes: z.int(),
});
export type OvertimeResult = z.output<typeof overtimeResultSchema>;

/** How it is known what somebody did on a day: by punches, by the sheet that was filled in, or by a correction. */
export const DAY_BASES = ['punches', 'sheet', 'correction'] as const;

/** Attendance of one person on one day, as it is shown and as it is frozen at the close. */
export const dayResultSchema = z.object({
  day: dateSchema,
  basis: z.enum(DAY_BASES),
  marks: z.array(attendanceMarkSchema),
  /** What the punches alone say, where somebody entered something else. */
  computed: z.array(attendanceMarkSchema).nullable(),
  shift: rosteredShiftSchema.nullable(),
  /** The published roster whose shift this is; null for a day without roster. */
  versionId: idSchema.nullable(),
  leave: z.object({ kind: leaveKindSchema, halves: z.int() }).nullable(),
  /** Moments at which they came and went; null where they are not known. */
  inAt: z.string().nullable(),
  outAt: z.string().nullable(),
  lateMinutes: z.int(),
  earlyMinutes: z.int(),
  dueMinutes: z.int(),
  workedMinutes: z.int(),
  overtime: z.array(overtimeResultSchema),
  /** Punches of the day that belong to no shift. */
  strays: z.array(z.string()),
  /** They worked although leave was approved. */
  despiteLeave: z.boolean(),
  /** Somebody has to say what this day was before its month is closed. */
  unexplained: z.boolean(),
});
export type DayResult = z.output<typeof dayResultSchema>;
