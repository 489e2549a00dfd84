import { z } from 'zod';
import { dateSchema, idSchema } from '../../domain/text.ts';

/** Rules that keep a person from a shift, and the two reasons that are none: what they do already, and the clock. */
export const FILL_REASONS = [
  'noShift',
  'leave',
  'notHere',
  'restDay',
  'otherShift',
  'certificate',
  'dayHours',
  'rest',
  'daysInRow',
  'hours',
  'notTried',
] as const;
export const fillReasonSchema = z.enum(FILL_REASONS);
export type FillReason = z.output<typeof fillReasonSchema>;

/** A time of a day at which too few are there, and why nobody else is. */
export const shortageSchema = z.object({
  day: dateSchema,
  startsMinute: z.int(),
  endsMinute: z.int(),
  needed: z.int(),
  short: z.int(),
  why: z.array(z.object({ reason: fillReasonSchema, people: z.array(z.string()) })),
});
export type Shortage = z.output<typeof shortageSchema>;

/** What a person has in the quarter: before this month, and with the proposal. */
export const fairnessRowSchema = z.object({
  employeeId: idSchema,
  name: z.string(),
  nights: z.object({ before: z.number(), after: z.number() }),
  weekends: z.object({ before: z.number(), after: z.number() }),
  holidays: z.object({ before: z.number(), after: z.number() }),
  /** Minutes of work of the month: as it stood, and with the proposal. */
  minutes: z.object({ before: z.int(), after: z.int() }),
});
export type FairnessRow = z.output<typeof fairnessRowSchema>;

export const fillProposalSchema = z.object({
  rosterId: idSchema,
  /** The version of the roster that it was made for. */
  version: z.int(),
  cells: z.array(z.object({ employeeId: idSchema, day: dateSchema, shiftKindId: idSchema.nullable() })),
  shortages: z.array(shortageSchema),
  fairness: z.array(fairnessRowSchema),
  /** The best by the wishes and weights; else the clock stopped the search. */
  best: z.boolean(),
});
export type FillProposal = z.output<typeof fillProposalSchema>;
