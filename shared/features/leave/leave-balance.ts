import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { leaveKindSchema } from './leave.ts';

export const annualDoubtSchema = z.enum(['firstYear', 'sick', 'paidPersonal', 'sickAfterAnnual']);

/** How somebody’s leave stands on a day: in hundredths of a day, and time in lieu in hundredths of an hour. */
export const balanceRowSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  /** Whole years of work that annual leave follows. */
  years: z.int(),
  entitled: z.int(),
  carried: z.int(),
  adjusted: z.int(),
  used: z.int(),
  left: z.int(),
  overdrawn: z.int(),
  /** What a person is to decide about, parted by commas. */
  doubts: z.string(),
  lieuLeft: z.int(),
  /** What ends within the days of the settings. */
  lieuEnding: z.int(),
  /** The next end of what is left; null where nothing is. */
  lieuEndsOn: dateSchema.nullable(),
  lieuExpired: z.int(),
  /** Approved leave of the year of other kinds. */
  personal: z.int(),
  sick: z.int(),
  others: z.int(),
});
export type BalanceRow = z.output<typeof balanceRowSchema>;

export const balanceSchema = z.object({
  row: balanceRowSchema,
  on: dateSchema,
  year: z.int(),
  hiredOn: dateSchema,
  careerBeganOn: dateSchema.nullable(),
  leftOn: dateSchema.nullable(),
  /** From which day how many days a year hold. */
  steps: z.array(z.object({ from: dateSchema, days: z.int() })),
  doubts: z.array(annualDoubtSchema),
  /** Half days that may go to the next year. */
  carryable: z.int(),
  entries: z.array(
    z.object({
      id: idSchema,
      kind: z.enum(['used', 'returned', 'adjusted', 'carriedOut', 'carriedIn']),
      halfDays: z.int(),
      leaveOn: dateSchema.nullable(),
      requestId: idSchema.nullable(),
      reason: z.string(),
      bookedOn: dateSchema,
      bookedBy: z.string(),
      bookedAt: instantSchema,
    }),
  ),
  grants: z.array(
    z.object({
      id: idSchema,
      minutes: z.int(),
      remaining: z.int(),
      grantedOn: dateSchema,
      expiresOn: dateSchema,
      overtimeId: idSchema.nullable(),
      overtimeDay: dateSchema.nullable(),
      reason: z.string(),
      expired: z.boolean(),
    }),
  ),
  /** Half days of approved leave of the year by kind. */
  taken: z.array(z.object({ kind: leaveKindSchema, halfDays: z.int() })),
  /** Whether whoever looks may adjust it. */
  mayAdjust: z.boolean(),
});
export type Balance = z.output<typeof balanceSchema>;
