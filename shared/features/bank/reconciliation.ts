import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, monthSchema } from '../../domain/text.ts';

/** 未達賬項: what one side has and the other has not yet. */
export const OUTSTANDING_GROUPS = ['bankIn', 'bankOut', 'bookIn', 'bookOut'] as const;
export const outstandingGroupSchema = z.enum(OUTSTANDING_GROUPS);
export type OutstandingGroup = z.output<typeof outstandingGroupSchema>;

export const outstandingItemSchema = z.object({
  group: outstandingGroupSchema,
  on: dateSchema,
  /** Above nothing in every group. */
  amountCents: z.int(),
  /** A reference of the bank or the number of a receipt. */
  reference: z.string(),
  /** Who it came from or went to, and for a line of others why it is none of the office's. */
  about: z.string(),
});
export type OutstandingItem = z.output<typeof outstandingItemSchema>;

/** 銀行存款餘額調節表 of an account at the end of a month. */
export const reconciliationSheetSchema = z.object({
  accountName: z.string(),
  bank: z.string(),
  lastFour: z.string(),
  month: monthSchema,
  through: dateSchema,
  bookCents: z.int(),
  bankCents: z.int(),
  /** Whether the bank's balance is as its statement says, or added up from its lines. */
  bankStated: z.boolean(),
  items: z.array(outstandingItemSchema),
  adjustedBookCents: z.int(),
  adjustedBankCents: z.int(),
  /** Nothing where both sides come to the same. */
  differenceCents: z.int(),
});
export type ReconciliationSheet = z.output<typeof reconciliationSheetSchema>;

export const signOffSchema = z.object({
  id: idSchema,
  sheet: reconciliationSheetSchema,
  signedBy: z.string(),
  signedAt: instantSchema,
  reopenedBy: z.string().nullable(),
  reopenedAt: instantSchema.nullable(),
  reopenReason: z.string(),
});
export type SignOff = z.output<typeof signOffSchema>;

export const reconciliationSchema = z.object({
  state: z.enum(['signed', 'signedBefore', 'open', 'future']),
  /** As it was signed off, or as it is now. */
  sheet: reconciliationSheetSchema,
  signOffs: z.array(signOffSchema),
  /** The month that is signed off first. */
  earlierMonth: monthSchema.nullable(),
  /** A day of the month is not closed yet, so money may still be dated into it. */
  daysOpen: z.boolean(),
  /** It is the last one signed off and may be reopened. */
  reopenable: z.boolean(),
});
export type Reconciliation = z.output<typeof reconciliationSchema>;

type Ends = Pick<
  ReconciliationSheet,
  'accountName' | 'bank' | 'lastFour' | 'month' | 'through' | 'bookCents' | 'bankCents' | 'bankStated'
>;

export function groupCents(items: readonly OutstandingItem[], group: OutstandingGroup): number {
  return items.reduce((sum, item) => (item.group === group ? sum + item.amountCents : sum), 0);
}

/** Each side with what the other has already: both come to the same unless a line is missing. */
export function reconcile(ends: Ends, items: readonly OutstandingItem[]): ReconciliationSheet {
  const adjustedBookCents = ends.bookCents + groupCents(items, 'bankIn') - groupCents(items, 'bankOut');
  const adjustedBankCents = ends.bankCents + groupCents(items, 'bookIn') - groupCents(items, 'bookOut');
  return {
    ...ends,
    items: [...items],
    adjustedBookCents,
    adjustedBankCents,
    differenceCents: adjustedBookCents - adjustedBankCents,
  };
}

/** The group in which an item of one side stands that the other side has not. */
export function outstandingGroup(side: 'bank' | 'book', amountCents: number): OutstandingGroup {
  if (side === 'bank') return amountCents > 0 ? 'bankIn' : 'bankOut';
  return amountCents > 0 ? 'bookIn' : 'bookOut';
}
