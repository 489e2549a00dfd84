import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, idSchema, lineSchema, monthSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { paymentMethodSchema } from '../fees/receipt.ts';
import { officeDaySchema } from './day-sheet.ts';
import { officeMonthSchema } from './month-roll.ts';
import {
  closingSettingsSchema,
  floatCentsSchema,
  shiftCashSchema,
  shiftRowSchema,
  shiftSchema,
} from './shift.ts';

const reasonSchema = requiredLineSchema(200);

/** Shifts of the counter, closed days and closed months. */
export const closingContract = {
  settings: operation({
    summary: 'How the office keeps its shifts, and the currency of its drawers',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: closingSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes how the office keeps its shifts; refused when a colleague saved it meanwhile',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: closingSettingsSchema,
    output: closingSettingsSchema,
  }),
  myShift: operation({
    summary:
      'The open shift of whoever asks, the day into which money is posted now, and the last closed day',
    effect: 'read',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({}),
    output: z.object({
      shift: shiftSchema.nullable(),
      moneyDay: dateSchema,
      closedThrough: dateSchema.nullable(),
    }),
  }),
  openShift: operation({
    summary:
      'Opens a shift with the float that is in the drawer, the usual one where none is said; a cashier has one at a time',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({ floatCents: floatCentsSchema.optional() }),
    output: shiftSchema,
  }),
  shift: operation({
    summary: 'One shift with its sums by method, its counts and its hand-overs',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ shiftId: idSchema }),
    output: shiftSchema,
  }),
  listShifts: operation({
    summary: 'Shifts, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(shiftRowSchema, z.object({ countedCents: z.int(), overCents: z.int() })),
  }),
  countShift: operation({
    summary:
      'Enters what is in the drawer and on the slips of an open shift; the answer says what is over or short',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      shiftId: idSchema,
      cash: z.array(shiftCashSchema).max(20).default([]),
      looseCents: floatCentsSchema.default(0),
      others: z
        .array(
          z.strictObject({
            method: paymentMethodSchema.exclude(['cash']),
            countedCents: z.int().min(-100_000_000_000).max(100_000_000_000),
          }),
        )
        .max(10)
        .default([]),
    }),
    output: shiftSchema,
  }),
  handOverShift: operation({
    summary: 'Hands over the money of a counted shift and ends it; every difference needs its reason',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      shiftId: idSchema,
      reasons: z
        .array(z.strictObject({ method: paymentMethodSchema, reason: reasonSchema }))
        .max(10)
        .default([]),
      handedTo: requiredLineSchema(40),
      note: lineSchema(200).default(''),
    }),
    output: shiftSchema,
  }),
  reopenShift: operation({
    summary: 'Opens a wrongly handed over shift again, while its day is open; both hand-overs stay on file',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reopenClosed',
    input: z.strictObject({ shiftId: idSchema, reason: reasonSchema }),
    output: shiftSchema,
  }),
  day: operation({
    summary: 'The sheet of a day and what stands between it and its close',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ day: dateSchema }),
    output: officeDaySchema,
  }),
  closeDay: operation({
    summary: 'Closes a day whose shifts are handed over: no money is dated into it any more',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ day: dateSchema }),
    output: officeDaySchema,
  }),
  reopenDay: operation({
    summary: 'Reopens the last closed day',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reopenClosed',
    input: z.strictObject({ day: dateSchema, reason: reasonSchema }),
    output: officeDaySchema,
  }),
  month: operation({
    summary: 'The days of a month, and how what was owed and held went from its first day to its last',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ month: monthSchema }),
    output: officeMonthSchema,
  }),
  closeMonth: operation({
    summary: 'Closes a month that ties: nothing is billed, cancelled or taken into it any more',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ month: monthSchema }),
    output: officeMonthSchema,
  }),
  reopenMonth: operation({
    summary: 'Reopens the last closed month',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reopenClosed',
    input: z.strictObject({ month: monthSchema, reason: reasonSchema }),
    output: officeMonthSchema,
  }),
  deliverHandOverSheet: operation({
    summary: 'Saves the hand-over sheet 交款單 of a shift as DOCX',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ shiftId: idSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
  deliverDaySheet: operation({
    summary: 'Saves the day sheet 日結表 as DOCX',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ day: dateSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
};
