import { z } from 'zod';
import { dateSchema, idSchema, monthSchema } from '../../domain/text.ts';
import { hoursSchemeSchema } from '../employees/employee.ts';

/** One person on one day. */
export const rosterDayRowSchema = z.object({
  id: z.int(),
  rosterId: idSchema,
  team: z.string(),
  month: monthSchema,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  day: dateSchema,
  /** 休 for a rest day. */
  code: z.string(),
  shift: z.string(),
  begins: z.string(),
  ends: z.string(),
  workMinutes: z.int(),
  fixed: z.boolean(),
});
export type RosterDayRow = z.output<typeof rosterDayRowSchema>;

/** One person’s month. */
export const rosterHourRowSchema = z.object({
  id: z.int(),
  rosterId: idSchema,
  team: z.string(),
  month: monthSchema,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  hoursScheme: hoursSchemeSchema,
  shifts: z.int(),
  nights: z.int(),
  rests: z.int(),
  workMinutes: z.int(),
});
export type RosterHourRow = z.output<typeof rosterHourRowSchema>;

export const rosterTotalsSchema = z.object({ workMinutes: z.int() });
export type RosterTotals = z.output<typeof rosterTotalsSchema>;
