import { z } from 'zod';
import { MAX_CENTS } from '../../domain/money.ts';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { paymentMethodSchema } from '../fees/receipt.ts';
import { depositActionSchema, depositStateSchema } from './deposit-state.ts';

/** 押金收據, 押金退款單, and 押金沖回 of either. */
export const depositPaperKindSchema = z.enum(['taken', 'refund', 'reversal']);
export type DepositPaperKind = z.output<typeof depositPaperKindSchema>;

/** How the payer agreed to what is deducted. */
export const confirmedByMeansSchema = z.enum(['signature', 'message', 'letter', 'call']);

/** How the payer showed that the money is theirs to have back: the deposit receipt, or a statement that it is lost. */
export const refundProofSchema = z.enum(['receipt', 'lossStatement']);

export const depositDeductionSchema = z.object({
  id: idSchema,
  /** Negative where one is taken back. */
  amountCents: z.int(),
  reason: z.string(),
  evidence: z.string(),
  /** The bill that it settles; null for one that is made of the fee item when the payer confirms. */
  chargeId: idSchema.nullable(),
  itemName: z.string(),
  /** The day that the bill is of. */
  ofOn: dateSchema.nullable(),
  /** The deduction that it takes back. */
  reversesId: idSchema.nullable(),
  takenBack: z.boolean(),
  madeBy: z.string(),
  madeAt: instantSchema,
});
export type DepositDeduction = z.output<typeof depositDeductionSchema>;

export const depositStepSchema = z.object({
  id: idSchema,
  action: depositActionSchema,
  state: depositStateSchema,
  on: dateSchema,
  /** Who applied, inspected or confirmed. */
  who: z.string(),
  /** How it was confirmed. */
  means: confirmedByMeansSchema.nullable(),
  note: z.string(),
  waitsUntil: dateSchema.nullable(),
  madeBy: z.string(),
  madeAt: instantSchema,
});
export type DepositStep = z.output<typeof depositStepSchema>;

const otherPaperSchema = z.object({ id: idSchema, number: z.string() });

export const depositTenderSchema = z.object({
  method: paymentMethodSchema,
  amountCents: z.int(),
  voucherNumber: z.string(),
});

/** Everything a deposit receipt or a refund slip says on paper, as it was when it was made. */
export const depositPaperSchema = z.object({
  id: idSchema,
  number: z.string(),
  kind: depositPaperKindSchema,
  depositId: idSchema,
  /** Of a reversal: the paper that it takes back. */
  reverses: otherPaperSchema.nullable(),
  reversedBy: otherPaperSchema.nullable(),
  unitId: idSchema,
  unitName: z.string(),
  siteName: z.string(),
  companyName: z.string(),
  kindName: z.string(),
  /** Who paid, or who is paid back. */
  partyName: z.string(),
  receivedOn: dateSchema,
  receivedAt: instantSchema,
  tenders: z.array(depositTenderSchema),
  /** Negative where money goes out. */
  amountCents: z.int(),
  changeCents: z.int(),
  /** What was taken in the beginning, and the receipt that says so. */
  depositCents: z.int(),
  takenNumber: z.string(),
  deductions: z.array(z.object({ itemName: z.string(), reason: z.string(), amountCents: z.int() })),
  /** What the office holds of it after this. */
  heldAfterCents: z.int(),
  refundDays: z.int(),
  inspected: z.boolean(),
  proof: refundProofSchema.nullable(),
  proofNote: z.string(),
  /** The second look that was passed, and the payer's word on what is deducted. */
  acceptance: z.object({ on: dateSchema, who: z.string(), note: z.string() }).nullable(),
  confirmation: z.object({ on: dateSchema, who: z.string(), means: confirmedByMeansSchema }).nullable(),
  /** The account that the money goes to, but for its last digits; empty where none is named. */
  accountMasked: z.string(),
  bookNumber: z.string(),
  note: z.string(),
  reason: z.string(),
  cashierName: z.string(),
  reprintCount: z.int(),
});
export type DepositPaper = z.output<typeof depositPaperSchema>;

export const depositSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  kindId: idSchema,
  kindName: z.string(),
  payerName: z.string(),
  amountCents: z.int(),
  state: depositStateSchema,
  /** The day on which the second look is due, or by which the money goes back. */
  waitsUntil: dateSchema.nullable(),
  inspected: z.boolean(),
  inspectAfterDays: z.int(),
  refundDays: z.int(),
  source: z.string(),
  note: z.string(),
  heldCents: z.int(),
  /** Deductions that stand, confirmed or not. */
  deductedCents: z.int(),
  deductions: z.array(depositDeductionSchema),
  steps: z.array(depositStepSchema),
  papers: z.array(
    z.object({
      id: idSchema,
      number: z.string(),
      kind: depositPaperKindSchema,
      receivedOn: dateSchema,
      amountCents: z.int(),
      reversed: z.boolean(),
    }),
  ),
  /** Receipts of the fees that deductions settled bills with. */
  receipts: z.array(z.object({ id: idSchema, number: z.string(), amountCents: z.int() })),
});
export type Deposit = z.output<typeof depositSchema>;

export const depositRowSchema = z.object({
  id: idSchema,
  /** Of the receipt that stands; empty before there is one. */
  number: z.string(),
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  kindName: z.string(),
  payerName: z.string(),
  amountCents: z.int(),
  deductedCents: z.int(),
  heldCents: z.int(),
  state: depositStateSchema,
  takenOn: dateSchema.nullable(),
  waitsUntil: dateSchema.nullable(),
  /** Days since the day that it waits for; 0 while that is to come. */
  overdueDays: z.int(),
  note: z.string(),
});
export type DepositRow = z.output<typeof depositRowSchema>;

/** The posts that may pay deposits back, each by itself up to its own limit. */
export const REFUNDING_ROLES = ['manager', 'supervisor', 'steward', 'frontDesk'] as const;

const limitSchema = z.int().min(0).max(MAX_CENTS);

export const depositSettingsSchema = z.strictObject({
  /** Counts the changes. */
  version: z.int().min(1).default(1),
  /** What one person may pay back of a deposit without a second one. */
  limits: z.strictObject({
    manager: limitSchema,
    supervisor: limitSchema,
    steward: limitSchema,
    frontDesk: limitSchema,
  }),
});
export type DepositSettings = z.output<typeof depositSettingsSchema>;

export const FIRST_DEPOSIT_SETTINGS: DepositSettings = {
  version: 1,
  limits: { manager: 500_000, supervisor: 200_000, steward: 0, frontDesk: 0 },
};

/** What a role may pay back by itself; nothing where it pays nothing back. */
export function refundLimitOf({ limits }: DepositSettings, role: string): number {
  const own = REFUNDING_ROLES.find((each) => each === role);
  return own === undefined ? 0 : limits[own];
}

/** An account as it is shown until someone asks for it: its last four digits, and of a short one its last two. */
export function maskAccount(account: string): string {
  const characters = Array.from(account.replace(/[\s-]/gu, ''));
  if (characters.length === 0) return '';
  return `****${characters.slice(characters.length >= 8 ? -4 : -2).join('')}`;
}
