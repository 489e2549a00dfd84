import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, monthSchema } from '../../domain/text.ts';
import { attendanceSettingsSchema, leaveKindSchema } from './attendance-settings.ts';
import { dayResultSchema } from './day-result.ts';
import { ENTERED_KINDS } from './person-days.ts';

export const minuteOfDaySchema = z.int().min(0).max(1439);
export const enteredKindSchema = z.enum(ENTERED_KINDS);

/** What somebody entered for a person and day: a fact with who and when, which a later one replaces. */
export const attendanceEntrySchema = z.object({
  id: idSchema,
  day: dateSchema,
  origin: z.enum(['sheet', 'correction']),
  kind: enteredKindSchema,
  leaveKind: leaveKindSchema.nullable(),
  fromMinute: minuteOfDaySchema.nullable(),
  toMinute: minuteOfDaySchema.nullable(),
  reason: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  /** Null while it holds. */
  endedBy: z.string().nullable(),
  endedAt: instantSchema.nullable(),
  endReason: z.string(),
});
export type AttendanceEntry = z.output<typeof attendanceEntrySchema>;

export const punchDirectionSchema = z.enum(['in', 'out', '']);

/** A punch as its list shows it. */
export const punchRowSchema = z.object({
  id: idSchema,
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  moment: z.string(),
  day: dateSchema,
  direction: punchDirectionSchema,
  source: z.enum(['import', 'manual']),
  /** The clock it came from; '' for one entered by hand. */
  clockName: z.string(),
  reason: z.string(),
  recordedBy: z.string(),
  recordedAt: instantSchema,
  withdrawn: z.union([z.literal(0), z.literal(1)]),
  withdrawnAt: instantSchema.nullable(),
  withdrawnBy: z.string(),
  withdrawReason: z.string(),
});
export type PunchRow = z.output<typeof punchRowSchema>;

/** Sums of a person over an attendance month. Halves are half days. */
export const attendanceSumsSchema = z.object({
  dueDays: z.int(),
  workedHalves: z.int(),
  dueMinutes: z.int(),
  workedMinutes: z.int(),
  lateTimes: z.int(),
  lateMinutes: z.int(),
  earlyTimes: z.int(),
  earlyMinutes: z.int(),
  missingTimes: z.int(),
  absentHalves: z.int(),
  restDays: z.int(),
  errandDays: z.int(),
  /** Half days by kind of leave; kinds that were not taken are not there. */
  leaveHalves: z.partialRecord(leaveKindSchema, z.int()),
  overtime150: z.int(),
  overtime200: z.int(),
  overtime300: z.int(),
  nights: z.int(),
  duties: z.int(),
  /** Days that somebody has to explain, without those that have not come yet. */
  unexplained: z.int(),
  pending: z.int(),
});
export type AttendanceSums = z.output<typeof attendanceSumsSchema>;

export const attendancePersonSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  days: z.array(dayResultSchema),
  sums: attendanceSumsSchema,
});
export type AttendancePerson = z.output<typeof attendancePersonSchema>;

export const attendanceCloseSchema = z.object({
  id: idSchema,
  closedBy: z.string(),
  closedAt: instantSchema,
  /** Why days were left unexplained; '' where none was. */
  reason: z.string(),
  unexplained: z.int(),
  reopenedBy: z.string().nullable(),
  reopenedAt: instantSchema.nullable(),
  reopenReason: z.string(),
});
export type AttendanceClose = z.output<typeof attendanceCloseSchema>;

/** 考勤月表 of a team: frozen where it is closed, and otherwise by what is known now. */
export const attendanceMonthSchema = z.object({
  teamId: idSchema,
  teamName: z.string(),
  month: monthSchema,
  first: dateSchema,
  last: dateSchema,
  /** Days that are rest days or holidays by the calendar. */
  daysOff: z.array(dateSchema),
  people: z.array(attendancePersonSchema),
  closed: z.boolean(),
  closes: z.array(attendanceCloseSchema),
  settings: attendanceSettingsSchema,
});
export type AttendanceMonth = z.output<typeof attendanceMonthSchema>;

/** One person and day with everything that was recorded of it. */
export const attendanceDaySchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  result: dayResultSchema,
  /** What the clock has from the evening before to the morning after. */
  punches: z.array(punchRowSchema),
  entries: z.array(attendanceEntrySchema),
  closed: z.boolean(),
});
export type AttendanceDay = z.output<typeof attendanceDaySchema>;

/** A line of the day sheet: what is entered, and what is known without it. */
export const daySheetLineSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  result: dayResultSchema,
  entry: attendanceEntrySchema.nullable(),
  closed: z.boolean(),
});
export type DaySheetLine = z.output<typeof daySheetLineSchema>;

/** A month of a team that is over, or ends today, and is not closed. */
export const attendanceDueSchema = z.object({
  teamId: idSchema,
  teamName: z.string(),
  month: monthSchema,
  dueOn: dateSchema,
});
export type AttendanceDue = z.output<typeof attendanceDueSchema>;
