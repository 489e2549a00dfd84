import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY } from '../../domain/role.ts';
import { receiptLayoutNameSchema, receiptLayoutSchema } from './receipt-layout.ts';
import { receiptNumbersSchema, receiptSeriesSchema, savedReceiptSeriesSchema } from './receipt-series.ts';

/** The series in which receipts are numbered, and what they are printed on. */
export const receiptDeskContract = {
  receiptSeries: operation({
    summary: 'The series in which receipts are numbered, each with the fee items that it is for',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(receiptSeriesSchema),
  }),
  saveReceiptSeries: operation({
    summary:
      'Adds a series of receipts (id null) or changes one; its letters stay once a number was given out',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: savedReceiptSeriesSchema,
    output: receiptSeriesSchema,
  }),
  receiptNumbers: operation({
    summary:
      'Every series and year with its first and last number, and those that nobody has: there are none',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(receiptNumbersSchema),
  }),
  receiptLayouts: operation({
    summary: 'What receipts are printed on, as the office set it',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(receiptLayoutSchema),
  }),
  saveReceiptLayout: operation({
    summary: 'Changes what receipts are printed on: paper, margins, offset, sizes, what is shown, copies',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: receiptLayoutSchema,
    output: receiptLayoutSchema,
  }),
  resetReceiptLayout: operation({
    summary: 'Puts a receipt layout back to how it shipped',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ name: receiptLayoutNameSchema, version: z.int().min(1) }),
    output: receiptLayoutSchema,
  }),
};
