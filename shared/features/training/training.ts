import { z } from 'zod';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';

/** How a line of the year's plan stands: cancelled, held, still to come, or its month is over without it. */
export const PLAN_STATES = ['cancelled', 'held', 'coming', 'overdue'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

const minuteSchema = z.int().min(0).max(1439);

export const planValuesSchema = z.strictObject({
  year: z.int().min(2000).max(2199),
  month: z.int().min(1).max(12),
  subject: requiredLineSchema(80),
  /** None for everybody. */
  teamIds: z.array(idSchema).max(50).default([]),
  posts: lineSchema(200).default(''),
  minutes: z.int().min(1).max(60_000),
  trainer: lineSchema(60).default(''),
  budget: lineSchema(200).default(''),
});
export type PlanValues = z.output<typeof planValuesSchema>;

export const planLineSchema = planValuesSchema.extend({
  id: idSchema,
  teamNames: z.string(),
  state: z.enum(PLAN_STATES),
  cancelledReason: z.string(),
  /** Sessions that were held for it, those that are still to be, and minutes and people of the former. */
  held: z.int(),
  open: z.int(),
  heldMinutes: z.int(),
  attended: z.int(),
  version: z.int(),
});
export type PlanLine = z.output<typeof planLineSchema>;

/** 出席: what stands beside a name on the sign-in sheet. */
export const PRESENCES = ['present', 'late', 'absent', 'excused'] as const;
export const presenceSchema = z.enum(PRESENCES);
export type Presence = z.output<typeof presenceSchema>;

export const SESSION_STATES = ['open', 'closed', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const sessionValuesSchema = z.strictObject({
  planId: idSchema.nullable().default(null),
  subject: requiredLineSchema(80),
  heldOn: enteredDateSchema,
  startsMinute: minuteSchema,
  lengthMinutes: z.int().min(5).max(1440),
  place: lineSchema(60).default(''),
  trainer: lineSchema(60).default(''),
  /** Points from 0 to 100; null for one without a test. */
  passMark: z.int().min(0).max(100).nullable().default(null),
});
export type SessionValues = z.output<typeof sessionValuesSchema>;

export const attendanceSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  presence: presenceSchema.nullable(),
  score: z.int().nullable(),
  /** Why it was put right after the session was closed. */
  correction: z.string(),
});
export type Attendance = z.output<typeof attendanceSchema>;

export const sessionRowSchema = sessionValuesSchema.extend({
  id: idSchema,
  state: z.enum(SESSION_STATES),
  people: z.int(),
  came: z.int(),
  /** Null where there is no test. */
  passed: z.int().nullable(),
});
export type SessionRow = z.output<typeof sessionRowSchema>;

export const sessionSchema = sessionRowSchema.extend({
  cancelledReason: z.string(),
  closedBy: z.string(),
  version: z.int(),
  attendance: z.array(attendanceSchema),
});
export type Session = z.output<typeof sessionSchema>;

/** What somebody was trained from one day to another. */
export const trainingHoursSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  sessions: z.int(),
  minutes: z.int(),
  absent: z.int(),
  passed: z.int(),
  failed: z.int(),
});
export type TrainingHours = z.output<typeof trainingHoursSchema>;

/** Time counts of those who came, late or not. */
export function isThere(presence: Presence | null): boolean {
  return presence === 'present' || presence === 'late';
}

/** Whether a score passes; null where there is nothing to pass. */
export function hasPassed(score: number | null, passMark: number | null): boolean | null {
  return score === null || passMark === null ? null : score >= passMark;
}

export function planState(
  line: Pick<PlanLine, 'year' | 'month' | 'cancelledReason' | 'held'>,
  today: string,
): PlanState {
  if (line.cancelledReason !== '') return 'cancelled';
  if (line.held > 0) return 'held';
  const month = `${line.year}-${String(line.month).padStart(2, '0')}`;
  return month < today.slice(0, 7) ? 'overdue' : 'coming';
}

/** Lines that count, and those of them that were held: 培訓完成率. */
export function planCompletion(lines: readonly Pick<PlanLine, 'state'>[]): {
  readonly planned: number;
  readonly held: number;
} {
  const counting = lines.filter(({ state }) => state !== 'cancelled');
  return { planned: counting.length, held: counting.filter(({ state }) => state === 'held').length };
}

/** One training in somebody's file. */
export const trainedSchema = z.object({
  sessionId: idSchema,
  subject: z.string(),
  heldOn: dateSchema,
  lengthMinutes: z.int(),
  presence: presenceSchema.nullable(),
  score: z.int().nullable(),
  passMark: z.int().nullable(),
});
export type Trained = z.output<typeof trainedSchema>;
