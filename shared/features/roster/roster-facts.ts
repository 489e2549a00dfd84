import { z } from 'zod';
import { dateSchema, idSchema } from '../../domain/text.ts';
import { rosterSettingsSchema } from './roster-settings.ts';

/** What the rules must know of a person beside their cells. */
export const personFactsSchema = z.object({
  employeeId: idSchema,
  /** Certificates that were not withdrawn. */
  certificates: z.array(
    z.object({
      kind: z.string(),
      issuedOn: dateSchema.nullable(),
      /** Null for one without an end. */
      expiresOn: dateSchema.nullable(),
    }),
  ),
  /** Approved leave that touches the month. */
  leave: z.array(
    z.object({
      kind: z.string(),
      firstOn: dateSchema,
      lastOn: dateSchema,
      part: z.enum(['whole', 'morning', 'afternoon']),
    }),
  ),
  /** Approved overtime 加班 of the month. */
  overtime: z.array(
    z.object({
      day: dateSchema,
      lengthMinutes: z.int(),
      /** An emergency, which article 42 exempts. */
      urgent: z.boolean(),
    }),
  ),
  /** Minutes of shifts in the other months of the cycle of comprehensive hours. */
  cycleMinutesElsewhere: z.int(),
  /** Overtime of the other months of the cycle, without emergencies. */
  cycleOvertimeElsewhere: z.int(),
});
export type PersonFacts = z.output<typeof personFactsSchema>;

/** A cell of another roster that matters here: of the days before and after the month, or of another team. */
export const neighbourCellSchema = z.object({
  employeeId: idSchema,
  day: dateSchema,
  shiftKindId: idSchema.nullable(),
});
export type NeighbourCell = z.output<typeof neighbourCellSchema>;

export const rosterFactsSchema = z.object({
  settings: rosterSettingsSchema,
  /** What a cycle of comprehensive hours holds at most. */
  cycleLimitMinutes: z.int(),
  /** What a month of standard hours holds: the workdays of its calendar. */
  monthStandardMinutes: z.int(),
  people: z.array(personFactsSchema),
  /** Of the people of this roster, from two weeks before the month to two weeks after it. */
  neighbours: z.array(neighbourCellSchema),
  /** Of the team's roster of the month before on its last day, whose nights reach into this month. */
  eve: z.array(neighbourCellSchema),
});
export type RosterFacts = z.output<typeof rosterFactsSchema>;
