import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, monthSchema, requiredLineSchema } from '../../domain/text.ts';
import {
  voucherLineRowSchema,
  voucherMadeSchema,
  voucherMonthSchema,
  voucherPeriodSchema,
  voucherSettingsSchema,
  voucherSourceSchema,
} from './voucher.ts';

/** The books of closed days and months as vouchers 憑證 for the accountant. */
export const vouchersContract = {
  voucherSettings: operation({
    summary: 'Which account of the chart each purpose goes to, and what still has none',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: voucherSettingsSchema,
  }),
  saveVoucherSettings: operation({
    summary: 'Changes the accounts of the chart; refused when a colleague saved them meanwhile',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: voucherSettingsSchema,
    output: voucherSettingsSchema,
  }),
  voucherMonth: operation({
    summary: 'The closed days of a month and the month itself, with the vouchers that were made of each',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ month: monthSchema }),
    output: voucherMonthSchema,
  }),
  makeVouchers: operation({
    summary:
      'Makes the vouchers of a closed day, or of a closed month with all its days; made again they must be the same, and what differs is named',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ period: voucherPeriodSchema }),
    output: voucherMadeSchema,
  }),
  withdrawVouchers: operation({
    summary: 'Takes back the last vouchers of a month, once the accountant knows, so that they are made anew',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ setId: idSchema, reason: requiredLineSchema(200) }),
    output: voucherMonthSchema,
  }),
  listVoucherLines: operation({
    summary: 'Lines of vouchers by number',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(voucherLineRowSchema, z.object({ debitCents: z.int(), creditCents: z.int() })),
  }),
  voucherSources: operation({
    summary: 'What a line of a voucher is made of: receipts, bills, discounts, lines of the bank, shifts',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ lineId: idSchema }),
    output: z.array(voucherSourceSchema),
  }),
};
