import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { bankMethodSchema } from './bank-account.ts';
import { matchRuleSchema, suggestionSchema, tenderKeySchema } from './suggest-matches.ts';

/** What a line without a receipt is: it moves the books too, or it is none of the office's business. */
export const ENTRY_KINDS = ['bankFee', 'interest', 'cashPaidIn', 'paidOut', 'notOurs'] as const;
export const entryKindSchema = z.enum(ENTRY_KINDS);
export type EntryKind = z.output<typeof entryKindSchema>;

/** Whether money of that kind comes in or goes out; anything may be none of the office's. */
export function fitsEntry(kind: EntryKind, amountCents: number): boolean {
  switch (kind) {
    case 'bankFee':
    case 'paidOut':
      return amountCents < 0;
    case 'interest':
    case 'cashPaidIn':
      return amountCents > 0;
    case 'notOurs':
      return true;
  }
}

export const lineStateSchema = z.enum(['open', 'matched', 'entered', 'notOurs']);
export type LineState = z.output<typeof lineStateSchema>;

const lineShape = {
  id: idSchema,
  postedOn: dateSchema,
  amountCents: z.int(),
  reference: z.string(),
  counterparty: z.string(),
  remark: z.string(),
};

export const openLineSchema = z.object(lineShape);

export const openTenderSchema = tenderKeySchema.extend({
  receivedOn: dateSchema,
  method: bankMethodSchema,
  amountCents: z.int(),
  voucherNumber: z.string(),
  payerName: z.string(),
  number: z.string(),
  unitName: z.string(),
});

export const openItemsSchema = z.object({
  lines: z.array(openLineSchema),
  tenders: z.array(openTenderSchema),
  /** Of all that is open, also what the lists are too short for. */
  lineCount: z.int(),
  tenderCount: z.int(),
  suggestions: z.array(suggestionSchema),
  sureCount: z.int(),
  /** Names the sure ones; accepting others than were shown is refused. */
  hash: z.string(),
  /** What was accepted last in one step, while it can be undone. */
  lastBatch: z.object({ batch: z.int(), matches: z.int() }).nullable(),
});
export type OpenItems = z.output<typeof openItemsSchema>;

export const bankLineRowSchema = z.object({
  ...lineShape,
  accountName: z.string(),
  balanceCents: z.int().nullable(),
  state: lineStateSchema,
  /** Numbers of the receipts, or why there are none. */
  matchedTo: z.string(),
  matchId: idSchema.nullable(),
  rule: matchRuleSchema.nullable(),
  feeCents: z.int(),
  by: z.string(),
  at: instantSchema.nullable(),
});
export type BankLineRow = z.output<typeof bankLineRowSchema>;
