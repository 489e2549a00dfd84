import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import {
  compensationSchema,
  leaveKindSchema,
  leaveOutlookSchema,
  leavePartSchema,
  leaveSchema,
  overtimeOutlookSchema,
  overtimeSchema,
  requestSortSchema,
  requestStateSchema,
  swapSchema,
  swapWarningSchema,
} from './leave.ts';
import { balanceSchema } from './leave-balance.ts';
import { leaveListsContract } from './leave-lists.contract.ts';
import { waitingSchema } from './leave-lists.ts';
import { ASKING_ROLES, DECIDING_ROLES } from './leave-roles.ts';
import { leaveSettingsSchema } from './leave-settings.ts';

const reasonSchema = requiredLineSchema(200);
const which = { sort: requestSortSchema, id: idSchema };
const asShown = { ...which, version: z.int() };
const stands = z.object({ state: requestStateSchema, version: z.int() });

const isSpan = ({ firstOn, lastOn }: { readonly firstOn: string; readonly lastOn: string }): boolean =>
  lastOn >= firstOn;
const spanError = { path: ['lastOn'], error: 'endBeforeStart' };
const leaveShape = {
  employeeId: idSchema,
  kind: leaveKindSchema,
  firstOn: enteredDateSchema,
  lastOn: enteredDateSchema,
  part: leavePartSchema.default('whole'),
};
const overtimeShape = {
  employeeId: idSchema,
  day: enteredDateSchema,
  startsMinute: z.int().min(0).max(1439),
  lengthMinutes: z.int().min(15).max(1440),
  urgent: z.boolean().default(false),
};
const swapShape = {
  employeeId: idSchema,
  day: enteredDateSchema,
  otherEmployeeId: idSchema,
  /** Null where the shift is taken over and nothing given for it. */
  otherDay: enteredDateSchema.nullable().default(null),
};
const swapWarnings = z.object({
  warnings: z.array(swapWarningSchema),
  shiftCode: z.string(),
  otherShiftCode: z.string(),
});

/** 假勤: leave, overtime and swaps of shifts, from the request to the balance. */
export const leaveContract = {
  settings: operation({
    summary: 'How each kind of leave is called, counted and paid, and the rules of overtime and time in lieu',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: leaveSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes the rules of leave and overtime; refused when a colleague saved it meanwhile',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: leaveSettingsSchema,
    output: leaveSettingsSchema,
  }),
  mine: operation({
    summary: 'One’s own requests and balance; null for an account that belongs to no employee',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z
      .object({
        employeeId: idSchema,
        balance: balanceSchema,
        leaves: z.array(leaveSchema),
        overtimes: z.array(overtimeSchema),
        swaps: z.array(swapSchema),
      })
      .nullable(),
  }),
  waiting: operation({
    summary: 'Requests that whoever asks may decide, the oldest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(waitingSchema),
  }),
  leave: operation({
    summary: 'A request for leave, with what its days are and what is left after it',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.object({ leave: leaveSchema, outlook: leaveOutlookSchema }),
  }),
  previewLeave: operation({
    summary: 'What a leave would count, take and meet, before it is asked for',
    effect: 'read',
    callableBy: ASKING_ROLES,
    input: z.strictObject(leaveShape).refine(isSpan, spanError),
    output: leaveOutlookSchema,
  }),
  requestLeave: operation({
    summary: 'Asks for leave for oneself, or for somebody whose leave one decides',
    effect: 'write',
    callableBy: ASKING_ROLES,
    input: z
      .strictObject({
        ...leaveShape,
        reason: paragraphSchema(500).default(''),
        /** Where the paper lies that proves it. */
        paper: lineSchema(100).default(''),
      })
      .refine(isSpan, spanError)
      .refine(({ part, firstOn, lastOn }) => part === 'whole' || firstOn === lastOn, {
        path: ['part'],
        error: 'other',
      }),
    output: leaveSchema,
  }),
  notePaper: operation({
    summary: 'Notes where the paper lies that proves a leave',
    effect: 'write',
    callableBy: DECIDING_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int(), paper: requiredLineSchema(100) }),
    output: leaveSchema,
  }),
  overtime: operation({
    summary: 'A request for overtime, with its rate and the hours of its day and month',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.object({ overtime: overtimeSchema, outlook: overtimeOutlookSchema }),
  }),
  previewOvertime: operation({
    summary: 'What overtime would be paid by, and how many hours of the day and month it makes',
    effect: 'read',
    callableBy: ASKING_ROLES,
    input: z.strictObject(overtimeShape),
    output: overtimeOutlookSchema,
  }),
  requestOvertime: operation({
    summary: 'Asks for overtime before it begins; entered later it says why',
    effect: 'write',
    callableBy: ASKING_ROLES,
    input: z.strictObject({
      ...overtimeShape,
      compensation: compensationSchema.default('pay'),
      reason: reasonSchema,
      lateReason: lineSchema(200).default(''),
    }),
    output: overtimeSchema,
  }),
  settleOvertime: operation({
    summary:
      'Notes the minutes that were worked; more than approved with a reason. Time in lieu is given for them',
    effect: 'write',
    callableBy: DECIDING_ROLES,
    input: z.strictObject({
      id: idSchema,
      version: z.int(),
      actualMinutes: z.int().min(0).max(1440),
      reason: lineSchema(200).default(''),
    }),
    output: z.object({ overtime: overtimeSchema, lieuMinutes: z.int(), expiresOn: dateSchema.nullable() }),
  }),
  reopenOvertime: operation({
    summary:
      'Takes back what was settled by mistake, with the reason, as long as nothing of its time in lieu was used',
    effect: 'write',
    callableBy: DECIDING_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int(), reason: reasonSchema }),
    output: overtimeSchema,
  }),
  swap: operation({
    summary: 'A swap of shifts, with what would be wrong with it',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.object({ swap: swapSchema, warnings: z.array(swapWarningSchema) }),
  }),
  previewSwap: operation({
    summary: 'Which shifts would change hands by the published roster, and what would be wrong with it',
    effect: 'read',
    callableBy: ASKING_ROLES,
    input: z.strictObject(swapShape),
    output: swapWarnings,
  }),
  requestSwap: operation({
    summary: 'Asks to swap a published shift with a colleague’s, or to give it to them',
    effect: 'write',
    callableBy: ASKING_ROLES,
    input: z.strictObject({
      ...swapShape,
      reason: lineSchema(200).default(''),
      /** Both signed on paper, as somebody notes who decides about them. */
      onPaper: z.boolean().default(false),
    }),
    output: swapSchema,
  }),
  agreeSwap: operation({
    summary: 'Agrees to a swap of one’s own shift, or notes that those without an account signed on paper',
    effect: 'write',
    callableBy: ASKING_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int() }),
    output: swapSchema,
  }),
  decide: operation({
    summary:
      'Approves or refuses a request of somebody else. Approved leave is taken from its balance at once',
    effect: 'write',
    callableBy: DECIDING_ROLES,
    input: z
      .strictObject({
        ...asShown,
        approve: z.boolean(),
        reason: lineSchema(200).default(''),
        /** Lets annual leave go below nothing, with the reason. */
        overdraw: z.boolean().default(false),
      })
      .refine(({ approve, overdraw, reason }) => (approve && !overdraw) || reason !== '', {
        path: ['reason'],
        error: 'required',
      }),
    output: stands.extend({
      /** Number of the roster's version that a swap made. */
      published: z.array(z.int()),
    }),
  }),
  withdraw: operation({
    summary: 'Takes back a request that nobody decided yet',
    effect: 'write',
    callableBy: ASKING_ROLES,
    input: z.strictObject(asShown),
    output: stands,
  }),
  cancel: operation({
    summary: 'Cancels approved leave or overtime, with the reason; what it took comes back',
    effect: 'write',
    callableBy: DECIDING_ROLES,
    input: z.strictObject({ ...asShown, reason: reasonSchema }),
    output: stands.extend({
      returnedHalfDays: z.int(),
      returnedMinutes: z.int(),
      /** Of those minutes, what can no longer be taken. */
      expiredMinutes: z.int(),
    }),
  }),
  ...leaveListsContract,
};
