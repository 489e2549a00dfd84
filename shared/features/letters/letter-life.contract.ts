import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, EVERY_ROLE, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { letterAtSchema, letterSchema } from './letter.ts';

const commentSchema = lineSchema(200).default('');

/** How the manager’s word reached the office. */
export const URGENT_WAYS = ['phone', 'inPerson', 'message'] as const;

export const letterVersionSchema = z.object({
  version: z.int(),
  savedBy: z.string(),
  savedAt: instantSchema,
});

export type LetterVersion = z.output<typeof letterVersionSchema>;

/** A stretch of text that two versions share, or that one of them has. */
export const textChangeSchema = z.object({
  change: z.enum(['same', 'added', 'removed']),
  text: z.string(),
});
export type TextChange = z.output<typeof textChangeSchema>;

export const letterLifeContract = {
  submit: operation({
    summary: 'Sends a whole draft to review; while it is there nobody changes it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: letterAtSchema.extend({ comment: commentSchema }),
    output: letterSchema,
  }),
  takeBack: operation({
    summary: 'Takes a letter back from review, by who drafted it or a supervisor; it is a draft again',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: letterAtSchema,
    output: letterSchema,
  }),
  sendBack: operation({
    summary: 'Returns a letter from review with what is to be changed; it is a draft again',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: letterAtSchema.extend({ comment: requiredLineSchema(200) }),
    output: letterSchema,
  }),
  agree: operation({
    summary:
      'Agrees to a letter, draft or in review, for every step of its chain that is next and one’s own; with the last one it is signed: it gets the next number of its series and year, and its document is frozen',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: letterAtSchema.extend({
      comment: commentSchema,
      /** Who agreed for the company and when, where that is the next step. */
      company: z.strictObject({ name: requiredLineSchema(60), agreedOn: enteredDateSchema }).optional(),
    }),
    output: letterSchema,
  }),
  issue: operation({
    summary:
      'Sends a signed letter out; one that is not signed yet is agreed to and signed first by whoever may do so alone',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: letterAtSchema,
    output: letterSchema,
  }),
  issueUrgently: operation({
    summary:
      'Signs and sends out a letter of an urgent kind on the manager’s word, which the manager confirms afterwards, by custom within 24 hours',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: letterAtSchema.extend({
      /** The manager who gave word. */
      managerId: idSchema,
      way: z.enum(URGENT_WAYS),
      reason: requiredLineSchema(200),
    }),
    output: letterSchema,
  }),
  confirmUrgent: operation({
    summary:
      'The manager confirms having given word for an urgent letter, or says that it was not so; then it is for voiding',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ id: idSchema, agrees: z.boolean(), comment: commentSchema }),
    output: letterSchema,
  }),
  versions: operation({
    summary: 'The versions of a letter’s words while it was a draft, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.array(letterVersionSchema),
  }),
  compare: operation({
    summary: 'What two versions of a draft say alike and what only one of them says',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema, earlier: z.int().min(1), later: z.int().min(1) }),
    output: z.array(textChangeSchema),
  }),
};
