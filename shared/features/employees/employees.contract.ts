import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, REPORT_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, enteredDateSchema, idSchema, requiredLineSchema } from '../../domain/text.ts';
import { historyEntrySchema } from '../archives/history.contract.ts';
import { certificateSchema, certificateValuesSchema } from './certificate.ts';
import {
  calendarDaySchema,
  calendarKindSchema,
  colleagueSchema,
  employeeSchema,
  employeeValuesSchema,
  teamSchema,
} from './employee.ts';
import { employeeMoveSchema, employeeRowSchema, staffAlertSchema } from './employee-row.ts';
import { MODEL_REGIONS } from './model-calendar.ts';
import { staffSettingsSchema } from './staff-settings.ts';

const reasonSchema = requiredLineSchema(200);
const yearSchema = z.int().min(2000).max(2199);

/** The staff register: teams, everybody who works on the site, and the calendar of holidays. */
export const employeesContract = {
  teams: operation({
    summary: 'Teams in their order, with how many people work in each',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(teamSchema),
  }),
  saveTeam: operation({
    summary: 'Adds a team, or renames it, moves it or puts it out of use',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      version: z.int().default(0),
      name: requiredLineSchema(40),
      position: z.int().min(1).max(1000).optional(),
      active: z.boolean().default(true),
    }),
    output: teamSchema,
  }),
  colleagues: operation({
    summary:
      'Everybody who worked here at any time of a span of days, with nothing private, by team and number',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ from: dateSchema, to: dateSchema, teamId: idSchema.nullable().default(null) }),
    output: z.array(colleagueSchema),
  }),
  employee: operation({
    summary: 'An employee’s file',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ employeeId: idSchema }),
    output: employeeSchema,
  }),
  saveEmployee: operation({
    summary: 'Takes an employee on, or corrects their file; refused when a colleague saved it meanwhile',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: employeeValuesSchema.extend({
      id: idSchema.nullable().default(null),
      version: z.int().default(0),
      /** From when another team or post counts; today when absent. */
      movedOn: enteredDateSchema.nullable().default(null),
    }),
    output: employeeSchema,
  }),
  list: operation({
    summary: 'The staff register as a grid: those who work here and those who left',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(employeeRowSchema, noTotalsSchema),
  }),
  moves: operation({
    summary: 'In which team and post an employee stood from when, the latest first',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ employeeId: idSchema }),
    output: z.array(employeeMoveSchema),
  }),
  history: operation({
    summary: 'Who changed what in an employee’s file, and when',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ employeeId: idSchema }),
    output: z.array(historyEntrySchema),
  }),
  revealPhones: operation({
    summary: 'Shows the phones of an employee and their emergency contact; who looked and why is kept',
    effect: 'action',
    notesOnly: true,
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ employeeId: idSchema, reason: reasonSchema }),
    output: z.object({ phone: z.string(), contactPhone: z.string() }),
  }),
  leave: operation({
    summary:
      'Writes down the last day of an employee and why; their access ends with that day, at once when it is today or past',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      employeeId: idSchema,
      version: z.int(),
      lastDay: enteredDateSchema,
      reason: reasonSchema,
    }),
    output: employeeSchema,
  }),
  comeBack: operation({
    summary: 'Takes back that an employee left; an account that was closed is given back under the accounts',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ employeeId: idSchema, version: z.int(), reason: reasonSchema }),
    output: employeeSchema,
  }),
  certificates: operation({
    summary: 'Certificates of an employee, those withdrawn last',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ employeeId: idSchema }),
    output: z.array(certificateSchema),
  }),
  saveCertificate: operation({
    summary: 'Adds a certificate to an employee’s file, or corrects it',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: certificateValuesSchema.safeExtend({
      employeeId: idSchema,
      id: idSchema.nullable().default(null),
      version: z.int().default(0),
    }),
    output: certificateSchema,
  }),
  withdrawCertificate: operation({
    summary:
      'Withdraws a certificate that does not count any more, or was entered by mistake, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int(), reason: reasonSchema }),
    output: certificateSchema,
  }),
  alerts: operation({
    summary: 'What runs out soon or has run out: certificates, contracts, access of those who left',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(staffAlertSchema, noTotalsSchema),
  }),
  settings: operation({
    summary: 'How early one is told of what runs out, and the kinds of certificates',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: staffSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes how early one is told of what runs out, and the kinds of certificates',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: staffSettingsSchema,
    output: staffSettingsSchema,
  }),
  calendar: operation({
    summary: 'Days of a span that are a statutory holiday, a rest day in exchange or a workday in exchange',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ from: dateSchema, to: dateSchema }),
    output: z.array(calendarDaySchema),
  }),
  saveCalendarDay: operation({
    summary: 'Says what a day is: a statutory holiday, a rest day or a workday in exchange',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      day: enteredDateSchema,
      kind: calendarKindSchema,
      name: requiredLineSchema(40),
    }),
    output: calendarDaySchema,
  }),
  removeCalendarDay: operation({
    summary: 'Lets a day be what its weekday says',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ day: dateSchema }),
    output: z.object({}),
  }),
  modelCalendars: operation({
    summary: 'Which model calendars there are for a year, and which of them are not announced yet',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ year: yearSchema }),
    output: z.array(
      z.object({
        region: z.enum(MODEL_REGIONS),
        days: z.int(),
        provisional: z.boolean(),
        source: z.string(),
      }),
    ),
  }),
  takeModelCalendar: operation({
    summary: 'Brings a model calendar of a year in; days that a person set are kept unless asked otherwise',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      region: z.enum(MODEL_REGIONS),
      year: yearSchema,
      replaceOwn: z.boolean().default(false),
    }),
    output: z.object({
      added: z.int(),
      changed: z.int(),
      /** Days that a person set otherwise, left as they are. */
      kept: z.int(),
      same: z.int(),
    }),
  }),
};
