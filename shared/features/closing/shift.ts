import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { PAYMENT_METHODS, paymentMethodSchema } from '../fees/receipt.ts';

/** The currency of the drawer, by which its cash is counted. */
export const CURRENCIES = ['CNY', 'HKD', 'MOP'] as const;
export const currencySchema = z.enum(CURRENCIES);
export type Currency = z.output<typeof currencySchema>;

/** Notes and coins in use, the largest first. */
export const FACES_CENTS: Readonly<Record<Currency, readonly number[]>> = {
  CNY: [10_000, 5000, 2000, 1000, 500, 100, 50, 10],
  HKD: [100_000, 50_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10],
  MOP: [100_000, 50_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10],
};

/** What a drawer may begin with. */
export const floatCentsSchema = z.int().min(0).max(100_000_000);

export const closingSettingsSchema = z.strictObject({
  /** Counts the changes. */
  version: z.int().min(1).default(1),
  /** Whether the office keeps shifts, the first payment opens one, or money is taken only in one opened by hand. */
  shifts: z.enum(['none', 'automatic', 'required']),
  /** The float of a shift that is opened without saying another, as a payment opens one. */
  floatCents: floatCentsSchema.default(0),
  /** What should be there is shown only once the count is entered. */
  blindCount: z.boolean(),
  currency: currencySchema,
});
export type ClosingSettings = z.output<typeof closingSettingsSchema>;

/** What an office begins with. */
export const FIRST_CLOSING_SETTINGS: ClosingSettings = {
  version: 1,
  shifts: 'automatic',
  floatCents: 0,
  blindCount: false,
  currency: 'CNY',
};

export const shiftStateSchema = z.enum(['open', 'handedOver']);

/** What a shift took, gave back and should hold of one way of paying. */
export const shiftMethodSchema = z.object({
  method: paymentMethodSchema,
  floatCents: z.int(),
  takenCents: z.int(),
  voidedCents: z.int(),
  refundedCents: z.int(),
  expectedCents: z.int(),
});
export type ShiftMethod = z.output<typeof shiftMethodSchema>;

export const countedMethodSchema = shiftMethodSchema.extend({
  countedCents: z.int(),
  /** 長款 above nothing, 短款 below. */
  overCents: z.int(),
});

export const shiftCashSchema = z.strictObject({
  faceCents: z.int().positive(),
  pieces: z.int().min(1).max(100_000),
});
export type ShiftCash = z.output<typeof shiftCashSchema>;

export const shiftCountSchema = z.object({
  id: idSchema,
  countedBy: z.string(),
  countedAt: instantSchema,
  currency: currencySchema,
  cash: z.array(shiftCashSchema),
  looseCents: z.int(),
  methods: z.array(countedMethodSchema),
  /** Money moved since, so it is to be counted again. */
  outdated: z.boolean(),
});
export type ShiftCount = z.output<typeof shiftCountSchema>;

export const differenceSchema = z.object({
  method: paymentMethodSchema,
  overCents: z.int(),
  reason: z.string(),
});

export const handOverSchema = z.object({
  id: idSchema,
  countId: idSchema,
  handedTo: z.string(),
  note: z.string(),
  closedBy: z.string(),
  closedAt: instantSchema,
  differences: z.array(differenceSchema),
  reopenedBy: z.string().nullable(),
  reopenedAt: instantSchema.nullable(),
  reopenReason: z.string(),
});
export type HandOver = z.output<typeof handOverSchema>;

/** Receipts of one series that a shift or a day gave, by number. */
export const seriesSchema = z.object({
  from: z.string(),
  to: z.string(),
  receipts: z.int(),
  voided: z.array(z.string()),
  /** Numbers between them that nobody has; there are none in sound books. */
  missing: z.array(z.string()),
});
export type ReceiptSeries = z.output<typeof seriesSchema>;

export const shiftSchema = z.object({
  id: idSchema,
  cashierId: idSchema,
  cashierName: z.string(),
  openedOn: dateSchema,
  openedAt: instantSchema,
  floatCents: z.int(),
  state: shiftStateSchema,
  receipts: z.int(),
  series: z.array(seriesSchema),
  /** By method; empty while the count is blind and nothing was counted yet. */
  methods: z.array(shiftMethodSchema),
  counts: z.array(shiftCountSchema),
  handOvers: z.array(handOverSchema),
  /** The day it belongs to was closed: it is reopened no more. */
  dayClosed: z.boolean(),
});
export type Shift = z.output<typeof shiftSchema>;

export const shiftRowSchema = z.object({
  id: idSchema,
  cashierName: z.string(),
  openedOn: dateSchema,
  openedAt: instantSchema,
  floatCents: z.int(),
  receipts: z.int(),
  state: shiftStateSchema,
  closedAt: instantSchema.nullable(),
  handedTo: z.string(),
  countedCents: z.int(),
  overCents: z.int(),
});
export type ShiftRow = z.output<typeof shiftRowSchema>;

/** The ways of paying, cash first. */
export const COUNTED_METHODS = PAYMENT_METHODS;

export function cashCents(cash: readonly ShiftCash[], looseCents: number): number {
  return cash.reduce((sum, { faceCents, pieces }) => sum + faceCents * pieces, looseCents);
}

/** The hand-over that stands, of all that there were. */
export function standingHandOver({ handOvers }: Pick<Shift, 'handOvers'>): HandOver | null {
  return handOvers.find(({ reopenedAt }) => reopenedAt === null) ?? null;
}
