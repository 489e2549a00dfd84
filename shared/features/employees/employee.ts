import { z } from 'zod';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../domain/text.ts';

/**
 * How an employee's hours are counted: 標準工時 by day and week, 綜合計算工時 over a cycle that the labour office approved,
 * 不定時工時 not at all. Labour Act, articles 36 and 39.
 */
export const HOURS_SCHEMES = ['standard', 'comprehensive', 'flexible'] as const;
export const hoursSchemeSchema = z.enum(HOURS_SCHEMES);
export type HoursScheme = z.output<typeof hoursSchemeSchema>;

/** A team 班組: the people who stand on one roster. */
export const teamSchema = z.object({
  id: idSchema,
  name: z.string(),
  position: z.int(),
  active: z.boolean(),
  /** People of it who work here now. */
  people: z.int(),
  version: z.int(),
});
export type Team = z.output<typeof teamSchema>;

/** What is entered of an employee. */
export const employeeValuesSchema = z.strictObject({
  /** 工號 */
  number: requiredLineSchema(20),
  name: requiredLineSchema(40),
  /** 崗位 */
  post: requiredLineSchema(40),
  teamId: idSchema,
  /** 責任區: what they answer for, such as 1–3棟. */
  area: lineSchema(200).default(''),
  phone: lineSchema(40).default(''),
  /** The account with which they sign in; null for somebody without one. */
  staffId: idSchema.nullable().default(null),
  hiredOn: enteredDateSchema,
  /** From which the years of work count that annual leave follows; the day of hiring where it is null. */
  careerBeganOn: enteredDateSchema.nullable().default(null),
  /** Null for a contract without a fixed end. */
  contractEndOn: enteredDateSchema.nullable().default(null),
  hoursScheme: hoursSchemeSchema.default('standard'),
  contactName: lineSchema(40).default(''),
  contactRelation: lineSchema(20).default(''),
  contactPhone: lineSchema(40).default(''),
  note: paragraphSchema(1000).default(''),
});
export type EmployeeValues = z.output<typeof employeeValuesSchema>;

export const employeeSchema = employeeValuesSchema.extend({
  id: idSchema,
  teamName: z.string(),
  /** Name of the account; '' without one. */
  userName: z.string(),
  /** The last day of work; null while they are here. */
  leftOn: dateSchema.nullable(),
  leaveReason: z.string(),
  createdAt: instantSchema,
  version: z.int(),
});
export type Employee = z.output<typeof employeeSchema>;

/** An employee as others are told of them: nothing private. */
export const colleagueSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string(),
  post: z.string(),
  teamId: idSchema,
  teamName: z.string(),
  hiredOn: dateSchema,
  leftOn: dateSchema.nullable(),
  staffId: idSchema.nullable(),
});
export type Colleague = z.output<typeof colleagueSchema>;

/** What a day is where it is not just its weekday: 法定節假日, a rest day 休息日, or a workday 調休上班. */
export const CALENDAR_KINDS = ['statutoryHoliday', 'restDay', 'workday'] as const;
export const calendarKindSchema = z.enum(CALENDAR_KINDS);
export type CalendarKind = z.output<typeof calendarKindSchema>;

/** A day of the calendar's table as those who count by it are told of it. */
export const namedDaySchema = z.object({ day: dateSchema, kind: calendarKindSchema, name: z.string() });
export type NamedDay = z.output<typeof namedDaySchema>;

export const calendarDaySchema = namedDaySchema.extend({
  /** The model calendar that it came with; '' for a day that a person set. */
  model: z.string(),
  /** Follows from the date alone and is not announced yet. */
  provisional: z.boolean(),
});
export type CalendarDay = z.output<typeof calendarDaySchema>;
