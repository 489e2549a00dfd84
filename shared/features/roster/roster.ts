import { z } from 'zod';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { hoursSchemeSchema, namedDaySchema } from '../employees/employee.ts';
import { rosterFactsSchema } from './roster-facts.ts';

/** Colours that a shift may have in the grid; its code says the same without colour. */
export const TINTS = [
  'amber',
  'blue',
  'cyan',
  'green',
  'grey',
  'indigo',
  'orange',
  'pink',
  'purple',
  'red',
  'teal',
  'yellow',
] as const;
export const tintSchema = z.enum(TINTS);
export type Tint = z.output<typeof tintSchema>;

/** What is entered of a shift 班次. */
export const shiftKindValuesSchema = z
  .strictObject({
    /** What stands in a cell: 早, 中, 夜, D1. */
    code: requiredLineSchema(4),
    name: requiredLineSchema(40),
    /** Minutes after midnight of its day. */
    startsMinute: z.int().min(0).max(1439),
    /** From its begin to its end, breaks among them; a duty of 24 hours is 1440. */
    lengthMinutes: z.int().min(30).max(1440),
    breakMinutes: z.int().min(0).max(720).default(0),
    tint: tintSchema,
    /** 夜班, for which fairness counts it. */
    night: z.boolean(),
    /** Kind of certificate that whoever does it must hold; '' for none. */
    certificate: lineSchema(60).default(''),
    active: z.boolean().default(true),
  })
  .refine(({ breakMinutes, lengthMinutes }) => breakMinutes < lengthMinutes, {
    path: ['breakMinutes'],
    message: 'breakTooLong',
  });
export type ShiftKindValues = z.output<typeof shiftKindValuesSchema>;

export const shiftKindSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  startsMinute: z.int(),
  lengthMinutes: z.int(),
  breakMinutes: z.int(),
  tint: tintSchema,
  night: z.boolean(),
  certificate: z.string(),
  active: z.boolean(),
  position: z.int(),
  version: z.int(),
});
export type ShiftKind = z.output<typeof shiftKindSchema>;

/** Days on which a need holds: digits 1 (Monday) to 7, and H for statutory holidays, kept each once and in this order. */
export const needDaysSchema = z
  .string()
  .regex(/^[1-7H]{1,8}$/)
  .overwrite((days) =>
    '1234567H'
      .split('')
      .filter((day) => days.includes(day))
      .join(''),
  );

/** What is entered of a need 人員配置: at least so many people of a team from one minute of a day to another. */
export const staffingNeedValuesSchema = z
  .strictObject({
    teamId: idSchema,
    days: needDaysSchema,
    startsMinute: z.int().min(0).max(1439),
    /** After midnight of the day it begins on: 1860 is seven in the morning of the next day. */
    endsMinute: z.int().min(1).max(2879),
    people: z.int().min(1).max(500),
    note: lineSchema(100).default(''),
  })
  .refine(({ startsMinute, endsMinute }) => endsMinute > startsMinute && endsMinute <= startsMinute + 1440, {
    path: ['endsMinute'],
    message: 'endBeforeStart',
  });
export type StaffingNeedValues = z.output<typeof staffingNeedValuesSchema>;

export const staffingNeedSchema = z.object({
  id: idSchema,
  teamId: idSchema,
  days: z.string(),
  startsMinute: z.int(),
  endsMinute: z.int(),
  people: z.int(),
  note: z.string(),
  version: z.int(),
});
export type StaffingNeed = z.output<typeof staffingNeedSchema>;

/** A cell that is not empty; without a shift it is a rest day 休. */
export const rosterCellSchema = z.object({
  employeeId: idSchema,
  day: dateSchema,
  /** Null for a rest day. */
  shiftKindId: idSchema.nullable(),
  /** Set by a person on purpose: nothing proposed goes over it. */
  fixed: z.boolean(),
});
export type RosterCell = z.output<typeof rosterCellSchema>;

/** What is put into a cell: a shift, a rest day, or nothing. */
export const assignmentSchema = z.union([idSchema, z.literal('rest'), z.literal('empty')]);
export type Assignment = z.output<typeof assignmentSchema>;

export const cellChangeSchema = z.strictObject({
  employeeId: idSchema,
  day: enteredDateSchema,
  to: assignmentSchema,
  fixed: z.boolean().default(false),
});
export type CellChange = z.output<typeof cellChangeSchema>;

/** A person who stands on a roster, in the order of its rows. */
export const rosterMemberSchema = z.object({
  employeeId: idSchema,
  position: z.int(),
  number: z.string(),
  name: z.string(),
  post: z.string(),
  /** The team they belong to; another one than the roster's for somebody who helps out. */
  teamId: idSchema,
  teamName: z.string(),
  hoursScheme: hoursSchemeSchema,
  hiredOn: dateSchema,
  leftOn: dateSchema.nullable(),
});
export type RosterMember = z.output<typeof rosterMemberSchema>;

/** The version in force: the last that was published. */
export const publishedVersionSchema = z.object({
  id: idSchema,
  number: z.int(),
  reason: z.string(),
  publishedBy: z.string(),
  publishedAt: instantSchema,
  /** Whether the roster as it is being made says something else. */
  changedSince: z.boolean(),
});
export type PublishedVersion = z.output<typeof publishedVersionSchema>;

/** The roster of a team and month as it is being made. */
export const rosterSchema = z.object({
  id: idSchema,
  teamId: idSchema,
  teamName: z.string(),
  month: monthSchema,
  /** Goes up with every change of its cells or people. */
  version: z.int(),
  members: z.array(rosterMemberSchema),
  cells: z.array(rosterCellSchema),
  needs: z.array(staffingNeedSchema),
  /** Days of the month, and of a week before and after it, that are more than their weekday. */
  calendar: z.array(namedDaySchema),
  /** What the rules must know beside the cells. */
  facts: rosterFactsSchema,
  /** Null before it was published for the first time. */
  published: publishedVersionSchema.nullable(),
  /** Whether whoever asks may change it. */
  editable: z.boolean(),
});
export type Roster = z.output<typeof rosterSchema>;

/** A month of a team in the list of its rosters. */
export const rosterMonthSchema = z.object({
  rosterId: idSchema,
  month: monthSchema,
  members: z.int(),
  /** Cells that are not empty. */
  filled: z.int(),
  /** Number of the version in force; null before the first. */
  publishedNumber: z.int().nullable(),
  publishedAt: instantSchema.nullable(),
  changedSince: z.boolean(),
});
export type RosterMonth = z.output<typeof rosterMonthSchema>;
