import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';

/** 假別 */
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

/** The whole of each day, or a half of one single day. */
export const LEAVE_PARTS = ['whole', 'morning', 'afternoon'] as const;
export const leavePartSchema = z.enum(LEAVE_PARTS);
export type LeavePart = z.output<typeof leavePartSchema>;

export const REQUEST_STATES = ['requested', 'approved', 'refused', 'withdrawn', 'cancelled'] as const;
export const requestStateSchema = z.enum(REQUEST_STATES);
export type RequestState = z.output<typeof requestStateSchema>;

/** What is asked for. */
export const REQUEST_SORTS = ['leave', 'overtime', 'swap'] as const;
export const requestSortSchema = z.enum(REQUEST_SORTS);
export type RequestSort = z.output<typeof requestSortSchema>;

/** What every request tells: of whom it is, where it stands and who said what. */
const requestShape = {
  id: idSchema,
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  state: requestStateSchema,
  requestedBy: z.string(),
  requestedAt: instantSchema,
  decidedBy: z.string(),
  decidedAt: instantSchema.nullable(),
  decisionReason: z.string(),
  closedBy: z.string(),
  closedAt: instantSchema.nullable(),
  closeReason: z.string(),
  version: z.int(),
  /** What whoever looks may do with it now. */
  may: z.object({ decide: z.boolean(), withdraw: z.boolean(), cancel: z.boolean() }),
};

/** Half days that count; 3 is a day and a half. */
const halfDaysSchema = z.int();

export const leaveSchema = z.object({
  ...requestShape,
  kind: leaveKindSchema,
  firstOn: dateSchema,
  lastOn: dateSchema,
  part: leavePartSchema,
  halfDays: halfDaysSchema,
  /** Null for those whom it does not concern: only the person and those who decide see it. */
  reason: z.string().nullable(),
  paper: z.string(),
});
export type Leave = z.output<typeof leaveSchema>;

/** A day of a leave as whoever decides sees it. */
export const outlookDaySchema = z.object({
  day: dateSchema,
  dayKind: z.enum(['workday', 'restDay', 'statutoryHoliday']),
  counts: z.boolean(),
  /** Code of the shift on the published roster; '休' says nothing but rest; null without a published roster. */
  shift: z.string().nullable(),
  /** Others of the team who are away. */
  away: z.array(z.string()),
  /** Others of the team with a published shift on the day. */
  onDuty: z.int(),
});
export type OutlookDay = z.output<typeof outlookDaySchema>;

/** What is to be known before leave is asked for or approved. */
export const leaveOutlookSchema = z.object({
  days: z.array(outlookDaySchema),
  halfDays: halfDaysSchema,
  /** Null where it is taken from no balance. */
  balance: z
    .object({
      kind: z.enum(['annual', 'lieu']),
      /** Free before and after, in half days of annual leave or minutes in lieu. */
      before: z.int(),
      after: z.int(),
    })
    .nullable(),
  enough: z.boolean(),
  needsPaper: z.boolean(),
  /** Other requests of the same person on those days. */
  overlaps: z.array(z.object({ id: idSchema, firstOn: dateSchema, lastOn: dateSchema })),
});
export type LeaveOutlook = z.output<typeof leaveOutlookSchema>;

export const COMPENSATIONS = ['pay', 'lieu'] as const;
export const compensationSchema = z.enum(COMPENSATIONS);
export type Compensation = z.output<typeof compensationSchema>;

export const OVERTIME_RATES = [150, 200, 300] as const;
export const overtimeRateSchema = z.union([z.literal(150), z.literal(200), z.literal(300)]);
export type OvertimeRate = z.output<typeof overtimeRateSchema>;

export const overtimeSchema = z.object({
  ...requestShape,
  day: dateSchema,
  startsMinute: z.int(),
  lengthMinutes: z.int(),
  rate: overtimeRateSchema,
  compensation: compensationSchema,
  reason: z.string(),
  urgent: z.boolean(),
  lateReason: z.string(),
  actualMinutes: z.int().nullable(),
  settledBy: z.string(),
  settledAt: instantSchema.nullable(),
  settleReason: z.string(),
  maySettle: z.boolean(),
});
export type Overtime = z.output<typeof overtimeSchema>;

/** What a piece of overtime would be. */
export const overtimeOutlookSchema = z.object({
  rate: overtimeRateSchema,
  /** Whether time off may be given instead of pay. */
  mayBeLieu: z.boolean(),
  /** The work begins before this minute. */
  late: z.boolean(),
  /** With this one, without what is urgent. */
  dayMinutes: z.int(),
  monthMinutes: z.int(),
  dayLimit: z.int(),
  monthLimit: z.int(),
  shift: z.string().nullable(),
});
export type OvertimeOutlook = z.output<typeof overtimeOutlookSchema>;

/** What would be wrong with somebody's shifts after a swap; a warning for whoever decides. */
export const SWAP_WARNINGS = ['restShort', 'daysInRow', 'certificate', 'onLeave'] as const;
export const swapWarningSchema = z.object({
  name: z.string(),
  day: dateSchema,
  kind: z.enum(SWAP_WARNINGS),
  /** Hours of rest, days in a row, or the certificate. */
  detail: z.string(),
});
export type SwapWarning = z.output<typeof swapWarningSchema>;

export const swapSchema = z.object({
  ...requestShape,
  day: dateSchema,
  shiftCode: z.string(),
  shiftName: z.string(),
  otherEmployeeId: idSchema,
  otherName: z.string(),
  otherNumber: z.string(),
  /** Null where the shift is taken over and nothing given for it. */
  otherDay: dateSchema.nullable(),
  otherShiftCode: z.string(),
  otherShiftName: z.string(),
  reason: z.string(),
  ownConsent: z.enum(['self', 'paper']).nullable(),
  otherConsent: z.enum(['self', 'paper']).nullable(),
  mayAgree: z.boolean(),
});
export type Swap = z.output<typeof swapSchema>;
