import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, REPORT_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, idSchema, requiredLineSchema } from '../../domain/text.ts';
import {
  calendarDaySchema,
  colleagueSchema,
  employeeSchema,
  employeeValuesSchema,
  teamSchema,
} from './employee.ts';

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
    }),
    output: employeeSchema,
  }),
  calendar: operation({
    summary: 'Days of a span that are a statutory holiday, a rest day in exchange or a workday in exchange',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ from: dateSchema, to: dateSchema }),
    output: z.array(calendarDaySchema),
  }),
};
