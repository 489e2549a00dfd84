import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, monthSchema } from '../../domain/text.ts';

/** What was owed and what was held at both ends of a month, and what lies between. */
export const monthRollSchema = z.object({
  month: monthSchema,
  receivableOpenCents: z.int(),
  billedCents: z.int(),
  /** Opening balances brought in from before this program. */
  broughtInCents: z.int(),
  cancelledCents: z.int(),
  discountedCents: z.int(),
  collectedCents: z.int(),
  receivableCloseCents: z.int(),
  prepaidOpenCents: z.int(),
  paidInCents: z.int(),
  prepaidBroughtInCents: z.int(),
  drawnCents: z.int(),
  refundedCents: z.int(),
  prepaidCloseCents: z.int(),
  depositOpenCents: z.int(),
  depositTakenCents: z.int(),
  /** Into the fees, as the payers agreed. */
  depositDeductedCents: z.int(),
  depositRefundedCents: z.int(),
  depositCloseCents: z.int(),
});
export type MonthRoll = z.output<typeof monthRollSchema>;

/** Where the movements and the ledger say different things; without any, the month ties. */
export const rollFaultSchema = z.object({
  what: z.enum(['receivable', 'prepaid', 'deposit', 'receivableOpen', 'prepaidOpen', 'depositOpen']),
  /** '' for the sum of the last closed month. */
  unitName: z.string(),
  movedCents: z.int(),
  ledgerCents: z.int(),
});
export type RollFault = z.output<typeof rollFaultSchema>;

export const monthCloseSchema = z.object({
  id: idSchema,
  roll: monthRollSchema,
  closedBy: z.string(),
  closedAt: instantSchema,
  reopenedBy: z.string().nullable(),
  reopenedAt: instantSchema.nullable(),
  reopenReason: z.string(),
});
export type MonthClose = z.output<typeof monthCloseSchema>;

export const monthDaySchema = z.object({
  day: dateSchema,
  receipts: z.int(),
  receivedCents: z.int(),
  openShifts: z.int(),
  closedBy: z.string(),
  closedAt: instantSchema.nullable(),
});

export const officeMonthSchema = z.object({
  month: monthSchema,
  state: z.enum(['closed', 'lockedBefore', 'open', 'future']),
  /** As it was closed, or as it is now. */
  roll: monthRollSchema,
  faults: z.array(rollFaultSchema),
  closes: z.array(monthCloseSchema),
  /** Days on which money moved, a shift was opened, or that were closed. */
  days: z.array(monthDaySchema),
  /** A day with money that is closed first. */
  openDay: dateSchema.nullable(),
  /** An earlier month that is closed first. */
  earlierMonth: monthSchema.nullable(),
  reopenable: z.boolean(),
});
export type OfficeMonth = z.output<typeof officeMonthSchema>;
