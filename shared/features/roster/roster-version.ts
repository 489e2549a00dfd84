import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, monthSchema } from '../../domain/text.ts';
import { namedDaySchema } from '../employees/employee.ts';

/** A cell as it was published, with the times that its shift had then. */
export const frozenCellSchema = z.object({
  employeeId: idSchema,
  day: dateSchema,
  /** Null for a rest day. */
  shiftKindId: idSchema.nullable(),
  /** '' for a rest day. */
  code: z.string(),
  startsMinute: z.int(),
  lengthMinutes: z.int(),
  breakMinutes: z.int(),
});
export type FrozenCell = z.output<typeof frozenCellSchema>;

export const frozenMemberSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  teamName: z.string(),
});
export type FrozenMember = z.output<typeof frozenMemberSchema>;

/** Who saw what concerns them, in the program by themselves or by their signature on paper. */
export const acknowledgementSchema = z.object({
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  /** The version in which something changed for them last, and which they are asked for. */
  changedIn: z.int(),
  /** Null while they have not. */
  way: z.enum(['self', 'paper']).nullable(),
  recordedBy: z.string(),
  recordedAt: instantSchema.nullable(),
});
export type Acknowledgement = z.output<typeof acknowledgementSchema>;

/** A published version in the list of a roster. */
export const rosterVersionSchema = z.object({
  id: idSchema,
  number: z.int(),
  reason: z.string(),
  /** Why it was published although it breaks the law; '' where it does not. */
  breachReason: z.string(),
  publishedBy: z.string(),
  publishedAt: instantSchema,
  people: z.int(),
  /** People for whom something changed in it; everybody in the first. */
  concerned: z.int(),
});
export type RosterVersion = z.output<typeof rosterVersionSchema>;

/** A version as it was published, to look at and to print. */
export const frozenRosterSchema = z.object({
  version: rosterVersionSchema,
  rosterId: idSchema,
  teamId: idSchema,
  teamName: z.string(),
  month: monthSchema,
  /** When it was published by the office's clock, `YYYY-MM-DDTHH:MM`. */
  publishedMoment: z.string(),
  members: z.array(frozenMemberSchema),
  cells: z.array(frozenCellSchema),
  calendar: z.array(namedDaySchema),
  acknowledgements: z.array(acknowledgementSchema),
});
export type FrozenRoster = z.output<typeof frozenRosterSchema>;

/** What stands in a cell, without whose and when: null where it is empty. */
export const cellContentSchema = frozenCellSchema.omit({ employeeId: true, day: true }).nullable();
export type CellContent = z.output<typeof cellContentSchema>;

export const cellDifferenceSchema = z.object({
  employeeId: idSchema,
  name: z.string(),
  number: z.string(),
  day: dateSchema,
  from: cellContentSchema,
  to: cellContentSchema,
  /** Minutes of work more, or less where negative. */
  minutes: z.int(),
});
export type CellDifference = z.output<typeof cellDifferenceSchema>;

/** When rosters are to be there. */
export const rosterDueSchema = z.strictObject({
  version: z.int().min(0),
  /** Day of the month on which the next month’s roster is published at the latest. */
  dueDay: z.int().min(1).max(31),
  /** Days before a statutory holiday by which its roster is published. */
  holidayDays: z.int().min(0).max(60),
});
export type RosterDue = z.output<typeof rosterDueSchema>;

export const FIRST_ROSTER_DUE: RosterDue = { version: 0, dueDay: 25, holidayDays: 7 };
