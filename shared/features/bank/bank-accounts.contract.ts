import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileTicketSchema } from '../../api/file-delivery.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';
import { accountInputSchema, bankAccountSchema } from './bank-account.ts';
import {
  bankStatementSchema,
  statementChoiceShape,
  statementInspectionSchema,
  statementPreviewSchema,
} from './statement.ts';

/** The office's bank accounts and the statements that come in for them. */
export const bankAccountsContract = {
  accounts: operation({
    summary: 'The bank accounts of the office, with what is still open on each',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(bankAccountSchema),
  }),
  saveAccount: operation({
    summary: 'Adds or changes a bank account; refused when a colleague saved it meanwhile',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: accountInputSchema,
    output: bankAccountSchema,
  }),
  statements: operation({
    summary: 'The statements of an account that came in, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ accountId: idSchema }),
    output: z.array(bankStatementSchema),
  }),
  inspectStatement: operation({
    summary:
      'What an uploaded statement holds: sheets, heading row, columns with samples, and what each holds as the last time',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      accountId: idSchema,
      ticket: fileTicketSchema,
      sheet: z.string().min(1).max(255).optional(),
      headerRow: z.int().min(1).max(1_048_576).optional(),
    }),
    output: statementInspectionSchema,
  }),
  previewStatement: operation({
    summary:
      'The lines of an uploaded statement: which are new, whether the balances follow, which rows cannot be read; writes nothing',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject(statementChoiceShape),
    output: statementPreviewSchema,
  }),
  importStatement: operation({
    summary: 'Takes in the new lines of a statement as previewed, all or none, and remembers its columns',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...statementChoiceShape, hash: z.string().length(64) }),
    output: z.object({ statementId: idSchema, newLines: z.int(), knownLines: z.int() }),
  }),
  withdrawStatement: operation({
    summary: 'Takes a statement back that came in by mistake, while none of its lines is settled',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ statementId: idSchema, reason: requiredLineSchema(200) }),
    output: bankStatementSchema,
  }),
};
