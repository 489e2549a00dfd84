import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import {
  attendanceDaySchema,
  attendanceDueSchema,
  attendanceMonthSchema,
  attendancePersonSchema,
  daySheetLineSchema,
  enteredKindSchema,
  minuteOfDaySchema,
  punchRowSchema,
} from './attendance.ts';
import { attendanceSettingsSchema, leaveKindSchema } from './attendance-settings.ts';
import { punchContract } from './punches.contract.ts';

/** Those who keep the attendance of a team; the supervisor of the grounds that of their own. */
export const ATTENDANCE_KEEPERS: readonly Role[] = [...SUPERVISING_ROLES, 'groundsSupervisor'];
export const ATTENDANCE_READERS: readonly Role[] = [...ATTENDANCE_KEEPERS, 'auditor'];

const reasonSchema = requiredLineSchema(200);
const saidShape = {
  kind: enteredKindSchema,
  leaveKind: leaveKindSchema.nullable().default(null),
  fromMinute: minuteOfDaySchema.nullable().default(null),
  toMinute: minuteOfDaySchema.nullable().default(null),
};
const saidSchema = z.strictObject(saidShape);
type Said = z.output<typeof saidSchema>;

function isKindWhole({ kind, leaveKind }: Said): boolean {
  return (kind === 'leave') === (leaveKind !== null);
}
const KIND_MISSING = { path: ['leaveKind'], message: 'required' };

function areTimesMeant({ kind, fromMinute, toMinute }: Said): boolean {
  return kind === 'present' || (fromMinute ?? toMinute) === null;
}
const NO_TIMES = { path: ['fromMinute'], message: 'notHere' };

/** 考勤: the month sheet, what people enter of a day, and closes; punches and clocks beside it. */
export const attendanceContract = {
  ...punchContract,
  settings: operation({
    summary: 'How punches count, what is late, the codes of the month sheet and the day on which it ends',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: attendanceSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes how attendance is judged; closed months stay as they were judged',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: attendanceSettingsSchema,
    output: attendanceSettingsSchema,
  }),
  month: operation({
    summary: 'The month sheet of a team: each person and day, sums, and what was closed when',
    effect: 'read',
    callableBy: ATTENDANCE_READERS,
    input: z.strictObject({ teamId: idSchema, month: monthSchema }),
    output: attendanceMonthSchema,
  }),
  mine: operation({
    summary: 'The month of whoever asks; null for an account that belongs to no employee',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ month: monthSchema }),
    output: z
      .object({ person: attendancePersonSchema, closed: z.boolean(), settings: attendanceSettingsSchema })
      .nullable(),
  }),
  day: operation({
    summary: 'One person and day with its punches and everything that was entered of it',
    effect: 'read',
    callableBy: ATTENDANCE_READERS,
    input: z.strictObject({ employeeId: idSchema, day: enteredDateSchema }),
    output: attendanceDaySchema,
  }),
  daySheet: operation({
    summary: 'A team on one day, to be filled in by hand',
    effect: 'read',
    callableBy: ATTENDANCE_READERS,
    input: z.strictObject({ teamId: idSchema, day: enteredDateSchema }),
    output: z.array(daySheetLineSchema),
  }),
  recordDay: operation({
    summary:
      'Enters on the day sheet who was here and when; what stood there before stays on file, and replacing it another day needs a reason',
    effect: 'write',
    callableBy: ATTENDANCE_KEEPERS,
    input: z.strictObject({
      day: enteredDateSchema,
      lines: z
        .array(
          z
            .strictObject({ employeeId: idSchema, ...saidShape })
            .refine(isKindWhole, KIND_MISSING)
            .refine(areTimesMeant, NO_TIMES),
        )
        .min(1)
        .max(500)
        .refine((lines) => new Set(lines.map(({ employeeId }) => employeeId)).size === lines.length, 'twice'),
      reason: lineSchema(200).default(''),
    }),
    output: z.object({ entered: z.int() }),
  }),
  correct: operation({
    summary: 'Corrects days of one or several people for a reason; what was judged before stays to be seen',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      days: z
        .array(z.strictObject({ employeeId: idSchema, day: enteredDateSchema }))
        .min(1)
        .max(500)
        .refine(
          (days) => new Set(days.map((each) => `${each.employeeId} ${each.day}`)).size === days.length,
          'twice',
        ),
      as: saidSchema.refine(isKindWhole, KIND_MISSING).refine(areTimesMeant, NO_TIMES),
      reason: reasonSchema,
    }),
    output: z.object({ corrected: z.int() }),
  }),
  undoEntry: operation({
    summary: 'Takes back a correction or a line of the day sheet for a reason; the day is judged without it',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ entryId: idSchema, reason: reasonSchema }),
    output: z.object({ employeeId: idSchema, day: dateSchema }),
  }),
  close: operation({
    summary:
      'Closes the attendance of a team for a month: every day is frozen; days that nobody explained need a reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ teamId: idSchema, month: monthSchema, reason: lineSchema(200).default('') }),
    output: attendanceMonthSchema,
  }),
  reopen: operation({
    summary: 'Opens a closed month again with a second person; what was closed stays on file',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reopenClosed',
    input: z.strictObject({ teamId: idSchema, month: monthSchema, reason: reasonSchema }),
    output: attendanceMonthSchema,
  }),
  due: operation({
    summary: 'Teams whose attendance month is over, or ends today, and is not closed',
    effect: 'read',
    callableBy: ATTENDANCE_READERS,
    input: z.strictObject({}),
    output: z.array(attendanceDueSchema),
  }),
  listPunches: operation({
    summary: 'Punches, newest first, those taken back among them',
    effect: 'read',
    callableBy: ATTENDANCE_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(punchRowSchema, z.object({ people: z.int() })),
  }),
  deliverMonth: operation({
    summary: 'Saves the month sheet of a team to be signed, A3 or A4 landscape, as DOCX or PDF',
    effect: 'action',
    callableBy: ATTENDANCE_READERS,
    input: z.strictObject({
      teamId: idSchema,
      month: monthSchema,
      paper: z.enum(['A3', 'A4']).default('A4'),
      format: z.enum(['docx', 'pdf']).default('docx'),
      language: languageSchema,
    }),
    output: fileDeliverySchema,
  }),
  deliverPersonal: operation({
    summary: 'Saves the sheets of single people, each day with its times, to be signed, as DOCX or PDF',
    effect: 'action',
    callableBy: ATTENDANCE_READERS,
    input: z.strictObject({
      teamId: idSchema,
      month: monthSchema,
      employeeId: idSchema.nullable().default(null),
      format: z.enum(['docx', 'pdf']).default('docx'),
      language: languageSchema,
    }),
    output: fileDeliverySchema,
  }),
};
