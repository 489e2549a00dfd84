import { z } from 'zod';
import { lineSchema } from '../../domain/text.ts';

/** What a day of attendance may be; several may hold, as 遲到 and 早退. */
export const ATTENDANCE_MARKS = [
  'normal',
  'duty',
  'late',
  'early',
  'halfAbsent',
  'absent',
  'missingIn',
  'missingOut',
  'rest',
  'leave',
  'errand',
  'extra',
  'unrostered',
  'pending',
] as const;
export const attendanceMarkSchema = z.enum(ATTENDANCE_MARKS);
export type AttendanceMark = z.output<typeof attendanceMarkSchema>;

/** Kinds of leave, as requests for it name them. */
export const LEAVE_KINDS = [
  'annual',
  'lieu',
  'personal',
  'sick',
  'marriage',
  'maternity',
  'paternity',
  'bereavement',
  'workInjury',
  'publicErrand',
  'other',
] as const;
export const leaveKindSchema = z.enum(LEAVE_KINDS);
export type LeaveKind = z.output<typeof leaveKindSchema>;

const codeSchema = lineSchema(4);

export const attendanceSettingsSchema = z.strictObject({
  /** How early before a shift and how late after it a punch still belongs to it. */
  earlyMinutes: z.int().min(0).max(720),
  lateMinutes: z.int().min(0).max(720),
  /** Punches nearer to each other than this are one: people press twice. */
  togetherMinutes: z.int().min(0).max(60),
  /** Up to so many minutes nobody is late, or has left early. */
  graceLateMinutes: z.int().min(0).max(120),
  graceEarlyMinutes: z.int().min(0).max(120),
  /** From so many minutes on, being late or leaving early is half a day of absence, or the whole day. */
  halfAbsentMinutes: z.int().min(1).max(1440),
  absentMinutes: z.int().min(1).max(1440),
  /** Whether breaks are those of the shift, or those that were punched where they are longer. */
  breaks: z.enum(['rostered', 'punched']),
  /** A day of work for somebody without a roster. */
  standardDayMinutes: z.int().min(60).max(1440),
  /** A shift of so many minutes or more is duty 值班. */
  dutyMinutes: z.int().min(60).max(1440),
  /** The day on which an attendance month ends and its sheet is due; 0 for the last day of the month. */
  endsOnDay: z.union([z.literal(0), z.int().min(15).max(28)]),
  /** What stands in the month sheet. */
  codes: z.record(attendanceMarkSchema, codeSchema),
  leaveCodes: z.record(leaveKindSchema, codeSchema),
  version: z.int(),
});
export type AttendanceSettings = z.output<typeof attendanceSettingsSchema>;

export const FIRST_ATTENDANCE_SETTINGS: AttendanceSettings = {
  earlyMinutes: 120,
  lateMinutes: 240,
  togetherMinutes: 5,
  graceLateMinutes: 5,
  graceEarlyMinutes: 5,
  halfAbsentMinutes: 60,
  absentMinutes: 240,
  breaks: 'rostered',
  standardDayMinutes: 480,
  dutyMinutes: 1440,
  endsOnDay: 0,
  codes: {
    normal: '√',
    duty: '值',
    late: '遲',
    early: '早',
    halfAbsent: '曠½',
    absent: '×',
    missingIn: '缺',
    missingOut: '缺',
    rest: '休',
    leave: '假',
    errand: '差',
    extra: '加',
    unrostered: '？',
    pending: '',
  },
  leaveCodes: {
    annual: '年',
    lieu: '調休',
    personal: '△',
    sick: '○',
    marriage: '婚',
    maternity: '產',
    paternity: '陪',
    bereavement: '喪',
    workInjury: '工傷',
    publicErrand: '差',
    other: '假',
  },
  version: 0,
};
