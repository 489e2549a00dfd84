import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileTicketSchema } from '../../api/file-delivery.ts';
import { EVERY_ROLE, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema } from '../../domain/text.ts';
import { bodySchema, letterAtSchema } from './letter.ts';
import { clauseNameSchema, letterClauseSchema } from './letter-clause.ts';
import { textChangeSchema } from './letter-life.contract.ts';
import { LEFT_OF_WORD_FILE } from './word-template.ts';

/** The office’s own texts: comparing templates, taking them from Word files, and the library of clauses. */
export const letterTemplatesContract = {
  compareTemplate: operation({
    summary: 'What changed between two versions of a template, word by word',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema, earlier: z.int().min(1), later: z.int().min(1) }),
    output: z.array(textChangeSchema),
  }),
  readWordTemplate: operation({
    summary: 'Reads a Word file with fields in it as the text of a template, and says what cannot come along',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ticket: fileTicketSchema }),
    output: z.object({
      name: z.string(),
      body: z.string(),
      left: z.array(z.object({ what: z.enum(LEFT_OF_WORD_FILE), count: z.int() })),
    }),
  }),
  listClauses: operation({
    summary: 'The library of clauses with their present words, by name',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ withInactive: z.boolean().default(false) }),
    output: z.array(letterClauseSchema),
  }),
  clauseVersions: operation({
    summary: 'Every version of a clause, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.array(letterClauseSchema),
  }),
  compareClause: operation({
    summary: 'What changed between two versions of a clause, word by word',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema, earlier: z.int().min(1), later: z.int().min(1) }),
    output: z.array(textChangeSchema),
  }),
  saveClause: operation({
    summary: 'Adds a clause, or saves a new version of one; letters already written keep their words',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      /** The clause and the version that was edited; absent for a new one. */
      edited: letterAtSchema.optional(),
      name: clauseNameSchema,
      body: bodySchema.refine((body) => body.length <= 6000, 'tooLong'),
      active: z.boolean().default(true),
    }),
    output: letterClauseSchema,
  }),
};
