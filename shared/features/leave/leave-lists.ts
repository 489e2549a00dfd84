import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import {
  compensationSchema,
  leaveKindSchema,
  leavePartSchema,
  overtimeRateSchema,
  requestSortSchema,
  requestStateSchema,
} from './leave.ts';

/** A request that waits for a decision, whatever is asked for. */
export const waitingSchema = z.object({
  sort: requestSortSchema,
  id: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  firstOn: dateSchema,
  lastOn: dateSchema,
  kind: leaveKindSchema.nullable(),
  halfDays: z.int().nullable(),
  minutes: z.int().nullable(),
  rate: overtimeRateSchema.nullable(),
  otherName: z.string(),
  requestedAt: instantSchema,
  version: z.int(),
  /** A swap to which one of the two has not agreed. */
  incomplete: z.boolean(),
});
export type Waiting = z.output<typeof waitingSchema>;

export const leaveRowSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  kind: leaveKindSchema,
  firstOn: dateSchema,
  lastOn: dateSchema,
  part: leavePartSchema,
  /** Hundredths of a day. */
  days: z.int(),
  state: requestStateSchema,
  paperMissing: z.boolean(),
  requestedBy: z.string(),
  requestedAt: instantSchema,
  decidedBy: z.string(),
  decidedAt: instantSchema.nullable(),
});
export type LeaveRow = z.output<typeof leaveRowSchema>;

export const overtimeRowSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  day: dateSchema,
  startsAt: z.string(),
  /** Hundredths of an hour. */
  hours: z.int(),
  actualHours: z.int().nullable(),
  rate: overtimeRateSchema,
  compensation: compensationSchema,
  urgent: z.boolean(),
  late: z.boolean(),
  reason: z.string(),
  state: requestStateSchema,
  requestedAt: instantSchema,
  decidedBy: z.string(),
});
export type OvertimeRow = z.output<typeof overtimeRowSchema>;

/** Hundredths of hours of approved overtime by rate: what was worked, or what is to be. */
export const overtimeTotalsSchema = z.object({
  hours150: z.int(),
  hours200: z.int(),
  hours300: z.int(),
  lieuHours: z.int(),
  toSettle: z.int(),
});
export type OvertimeTotals = z.output<typeof overtimeTotalsSchema>;

export const swapRowSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string(),
  day: dateSchema,
  shift: z.string(),
  otherName: z.string(),
  otherDay: dateSchema.nullable(),
  otherShift: z.string(),
  state: requestStateSchema,
  agreed: z.boolean(),
  requestedAt: instantSchema,
  decidedBy: z.string(),
});
export type SwapRow = z.output<typeof swapRowSchema>;

/** Somebody's days away in a month. The kind is null for those whom it does not concern. */
export const awayPersonSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  days: z.array(
    z.object({
      day: dateSchema,
      kind: leaveKindSchema.nullable(),
      part: leavePartSchema,
      state: z.enum(['requested', 'approved']),
      requestId: idSchema,
    }),
  ),
});
export const awayMonthSchema = z.object({
  people: z.array(awayPersonSchema),
  calendar: z.array(
    z.object({ day: dateSchema, dayKind: z.enum(['workday', 'restDay', 'statutoryHoliday']) }),
  ),
});
export type AwayMonth = z.output<typeof awayMonthSchema>;

/** Approved overtime of a person in a month, to be signed. */
export const overtimeSheetSchema = z.array(
  z.object({
    employeeId: idSchema,
    number: z.string(),
    name: z.string(),
    teamName: z.string(),
    rows: z.array(
      z.object({
        day: dateSchema,
        startsMinute: z.int(),
        lengthMinutes: z.int(),
        actualMinutes: z.int().nullable(),
        rate: overtimeRateSchema,
        compensation: compensationSchema,
        urgent: z.boolean(),
        reason: z.string(),
      }),
    ),
  }),
);
export type OvertimeSheet = z.output<typeof overtimeSheetSchema>;
