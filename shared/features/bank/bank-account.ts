import { z } from 'zod';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { PAYMENT_METHODS, paymentMethodSchema } from '../fees/receipt.ts';
import { statementFieldSchema } from './statement.ts';

/** Cash lies in the drawer until it is paid in, so it lands on no account by itself. */
export const BANK_METHODS = PAYMENT_METHODS.filter((method) => method !== 'cash');
export const bankMethodSchema = paymentMethodSchema.exclude(['cash']);
export type BankMethod = z.output<typeof bankMethodSchema>;

/** A way of paying that lands on an account, and what the bank or platform keeps of it. */
export const accountMethodSchema = z.strictObject({
  method: bankMethodSchema,
  /** Hundredths of a percent of what was paid; nothing where it lands whole. */
  feeHundredths: z.int().min(0).max(1000).default(0),
});
export type AccountMethod = z.output<typeof accountMethodSchema>;

export const DEFAULT_MATCH_DAYS = 3;

/** Balances of a bank account may be below nothing. */
export const balanceCentsSchema = z.int().min(-100_000_000_000).max(100_000_000_000);

const accountShape = {
  name: requiredLineSchema(40),
  bank: requiredLineSchema(60),
  lastFour: z.string().regex(/^\d{4}$/u, 'fourDigits'),
  /** The day from which it is matched; its balance at that morning stood the same in the books and at the bank. */
  opensOn: enteredDateSchema,
  openingCents: balanceCentsSchema,
  methods: z
    .array(accountMethodSchema)
    .max(BANK_METHODS.length)
    .refine((methods) => new Set(methods.map(({ method }) => method)).size === methods.length, 'methodTwice'),
  /** Days within which a line of the same amount may be that of a receipt. */
  matchDays: z.int().min(0).max(31).default(DEFAULT_MATCH_DAYS),
  active: z.boolean().default(true),
};

export const accountInputSchema = z.strictObject({
  /** Absent for a new one. */
  id: idSchema.optional(),
  version: z.int().min(1).default(1),
  ...accountShape,
});

/** Which headings of the account's statements were matched to which field the last time. */
export const rememberedColumnsSchema = z.array(
  z.object({ field: statementFieldSchema, heading: lineSchema(80) }),
);

export const bankAccountSchema = z.object({
  ...accountShape,
  id: idSchema,
  version: z.int(),
  columns: rememberedColumnsSchema,
  /** The last day of the last line that came in. */
  linesThrough: dateSchema.nullable(),
  /** The end of the last month whose reconciliation was signed off; until then matches stand. */
  signedThrough: dateSchema.nullable(),
  openLines: z.int(),
  openTenders: z.int(),
});
export type BankAccount = z.output<typeof bankAccountSchema>;
