import { z } from 'zod';
import { MAX_CENTS } from '../../domain/money.ts';

/** The posts that may give a discount by themselves, each up to its own limit. */
export const DISCOUNTING_ROLES = ['manager', 'supervisor', 'steward', 'frontDesk'] as const;
export type DiscountingRole = (typeof DISCOUNTING_ROLES)[number];

/** What one person may take off for one household in a day, and which part of a bill; more needs a second person. */
const limitSchema = z.strictObject({
  amountCents: z.int().min(0).max(MAX_CENTS),
  offHundredths: z.int().min(0).max(10_000),
});
export type DiscountLimit = z.output<typeof limitSchema>;

export const counterSettingsSchema = z.strictObject({
  /** Counts the changes. */
  version: z.int().min(1).default(1),
  /** What a payment settles first among all that is due: the oldest, or the items in the order of their list. */
  order: z.enum(['dueDate', 'item']),
  /** Settles bills with prepaid money as they are published. */
  autoDraw: z.boolean(),
  /** Cash is taken only with the number of the receipt in the paper book. */
  bookNumberForCash: z.boolean().default(false),
  /** Prepaid money below this is called low. */
  lowCreditCents: z.int().min(0).max(MAX_CENTS),
  limits: z.strictObject({
    manager: limitSchema,
    supervisor: limitSchema,
    steward: limitSchema,
    frontDesk: limitSchema,
  }),
});
export type CounterSettings = z.output<typeof counterSettingsSchema>;

/** What an office begins with; every number of it is the office's own to change. */
export const FIRST_COUNTER_SETTINGS: CounterSettings = {
  version: 1,
  order: 'dueDate',
  autoDraw: false,
  bookNumberForCash: false,
  lowCreditCents: 20_000,
  limits: {
    manager: { amountCents: 200_000, offHundredths: 5000 },
    supervisor: { amountCents: 20_000, offHundredths: 1000 },
    steward: { amountCents: 0, offHundredths: 0 },
    frontDesk: { amountCents: 0, offHundredths: 0 },
  },
};

export function isDiscountingRole(role: string): role is DiscountingRole {
  return (DISCOUNTING_ROLES as readonly string[]).includes(role);
}

/** Whether a discount stays within a limit: of the household's day, and of its bill. */
export function withinLimit(
  limit: DiscountLimit,
  asked: { readonly dayCents: number; readonly billOffCents: number; readonly billCents: number },
): boolean {
  return (
    asked.dayCents <= limit.amountCents &&
    asked.billOffCents * 10_000 <= asked.billCents * limit.offHundredths
  );
}
