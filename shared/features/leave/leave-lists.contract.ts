import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, REPORT_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { requestSortSchema } from './leave.ts';
import { balanceRowSchema, balanceSchema } from './leave-balance.ts';
import {
  awayMonthSchema,
  leaveRowSchema,
  overtimeRowSchema,
  overtimeSheetSchema,
  overtimeTotalsSchema,
  swapRowSchema,
} from './leave-lists.ts';
import { ASKING_ROLES } from './leave-roles.ts';

const reasonSchema = requiredLineSchema(200);

/** Lists of requests, balances and papers of 假勤. */
export const leaveListsContract = {
  leaves: operation({
    summary: 'Every request for leave',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(leaveRowSchema, noTotalsSchema),
  }),
  overtimes: operation({
    summary: 'Every request for overtime, with the hours by rate of what was approved',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(overtimeRowSchema, overtimeTotalsSchema),
  }),
  swaps: operation({
    summary: 'Every swap of shifts',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(swapRowSchema, noTotalsSchema),
  }),
  balances: operation({
    summary: 'Annual leave and time in lieu of everybody, as of a day',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema.extend({ on: dateSchema.optional() }),
    output: gridPageSchema(balanceRowSchema, noTotalsSchema),
  }),
  balance: operation({
    summary: 'Annual leave and time in lieu of one person as of a day, with every booking',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ employeeId: idSchema, on: enteredDateSchema.optional() }),
    output: balanceSchema,
  }),
  adjustAnnual: operation({
    summary: 'Adds to somebody’s annual leave of a year or takes from it, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      employeeId: idSchema,
      year: z.int().min(1950).max(2199),
      halfDays: z
        .int()
        .min(-120)
        .max(120)
        .refine((halfDays) => halfDays !== 0, 'other'),
      reason: reasonSchema,
    }),
    output: balanceSchema,
  }),
  carryOver: operation({
    summary: 'Takes annual leave that was not used into the next year, as the person agreed',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      employeeId: idSchema,
      year: z.int().min(1950).max(2198),
      halfDays: z.int().min(1).max(60),
      /** How the person agreed. */
      consent: reasonSchema,
    }),
    output: balanceSchema,
  }),
  adjustLieu: operation({
    summary: 'Adds minutes in lieu with their last day, or takes some away, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      employeeId: idSchema,
      minutes: z
        .int()
        .min(-60_000)
        .max(60_000)
        .refine((minutes) => minutes !== 0, 'other'),
      /** By the settings when absent. */
      expiresOn: enteredDateSchema.optional(),
      reason: reasonSchema,
    }),
    output: balanceSchema,
  }),
  away: operation({
    summary: 'Who is away on which days of a month; of others only that they are',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ month: monthSchema, teamId: idSchema.nullable().default(null) }),
    output: awayMonthSchema,
  }),
  overtimeSheet: operation({
    summary: 'Approved overtime of a month by person, to be printed and signed',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({
      month: monthSchema,
      teamId: idSchema.nullable().default(null),
      employeeId: idSchema.nullable().default(null),
    }),
    output: overtimeSheetSchema,
  }),
  deliverForm: operation({
    summary: 'Hands over the form of a request as a Word file, to be signed',
    effect: 'action',
    callableBy: ASKING_ROLES,
    input: z.strictObject({ sort: requestSortSchema, id: idSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
  deliverOvertimeSheet: operation({
    summary: 'Hands over the month’s overtime as a Word file, to be signed',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      month: monthSchema,
      teamId: idSchema.nullable().default(null),
      employeeId: idSchema.nullable().default(null),
      language: languageSchema,
    }),
    output: fileDeliverySchema,
  }),
};
