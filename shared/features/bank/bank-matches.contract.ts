import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  enteredDateSchema,
  idSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { bankLineRowSchema, entryKindSchema, openItemsSchema } from './bank-match.ts';
import { outstandingItemSchema, reconciliationSchema } from './reconciliation.ts';
import { tenderKeySchema } from './suggest-matches.ts';

const accountInput = z.strictObject({ accountId: idSchema });
const accountMonthInput = z.strictObject({ accountId: idSchema, month: monthSchema });

/** Lines of the bank matched to receipts, and the reconciliation of each month. */
export const bankMatchesContract = {
  openItems: operation({
    summary: 'What is open on an account on both sides, and what each line may be with the reason',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: accountInput,
    output: openItemsSchema,
  }),
  listLines: operation({
    summary: 'Lines of the bank with what became of each, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(bankLineRowSchema, z.object({ inCents: z.int(), outCents: z.int() })),
  }),
  acceptSure: operation({
    summary: 'Matches everything that is sure in one step, as it was shown',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ accountId: idSchema, hash: z.string().length(64) }),
    output: z.object({ batch: z.int(), matches: z.int() }),
  }),
  undoBatch: operation({
    summary: 'Takes back what was matched in one step',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ accountId: idSchema, batch: z.int().positive() }),
    output: z.object({ matches: z.int() }),
  }),
  match: operation({
    summary:
      'Matches lines and receipts by hand, or what cancels out on one side; what the bank kept needs its reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      accountId: idSchema,
      lineIds: z.array(idSchema).max(100),
      tenders: z.array(tenderKeySchema).max(500),
      feeCents: z.int().min(0).max(100_000_000).default(0),
      reason: lineSchema(200).default(''),
    }),
    output: z.object({ matchId: idSchema }),
  }),
  enterLine: operation({
    summary:
      'Says what a line without a receipt is, such as a fee of the bank, or that it is none of the office’s',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ lineId: idSchema, kind: entryKindSchema, reason: requiredLineSchema(200) }),
    output: z.object({ matchId: idSchema }),
  }),
  unmatch: operation({
    summary: 'Takes a match back, so that both sides are open again',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ matchId: idSchema, reason: lineSchema(200).default('') }),
    output: z.object({ matchId: idSchema }),
  }),
  reconciliation: operation({
    summary: 'The reconciliation of an account and month: both balances, what is outstanding, the difference',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: accountMonthInput,
    output: reconciliationSchema,
  }),
  listOutstanding: operation({
    summary: 'What was outstanding on either side at the end of a day, over all accounts',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ ...gridQuerySchema.shape, on: enteredDateSchema }),
    output: gridPageSchema(
      outstandingItemSchema.extend({ id: z.int(), accountName: z.string() }),
      noTotalsSchema,
    ),
  }),
  signOffReconciliation: operation({
    summary: 'Signs off the reconciliation of a month that ties; its matches stand from then on',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: accountMonthInput,
    output: reconciliationSchema,
  }),
  reopenReconciliation: operation({
    summary: 'Reopens the last signed off month of an account',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ accountId: idSchema, month: monthSchema, reason: requiredLineSchema(200) }),
    output: reconciliationSchema,
  }),
  deliverReconciliation: operation({
    summary: 'Saves the bank reconciliation statement 銀行存款餘額調節表 as DOCX',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ accountId: idSchema, month: monthSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
};
