import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, EVERY_ROLE, type Role, roleSchema } from '../../domain/role.ts';
import { idSchema, lineSchema, paragraphSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { memoPartSchema, memoRowSchema, memoSchema, memoScopeSchema } from './memo.ts';

/** Those to whom a memo may be sent; the auditor only reads. */
export const MEMO_ROLES: readonly Role[] = [...DESK_ROLES, 'groundsSupervisor'];

const forSchema = {
  letterId: idSchema,
  /** Somebody without an account who signed on paper; oneself when absent. */
  recipientId: idSchema.optional(),
};

/** Memos between colleagues: whom each is for, who has signed for it, what was answered, what is done. */
export const memosContract = {
  people: operation({
    summary: 'Colleagues to whom a memo may be sent',
    effect: 'read',
    callableBy: DESK_ROLES,
    input: z.strictObject({}),
    output: z.array(z.object({ id: idSchema, name: z.string(), role: roleSchema })),
  }),
  list: operation({
    summary: 'Memos sent to oneself, sent by oneself, past their day, or all, with who has not signed yet',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema.extend({ scope: memoScopeSchema.default('mine') }),
    output: gridPageSchema(memoRowSchema, noTotalsSchema),
  }),
  memo: operation({
    summary: 'A memo’s recipients, who has signed for it and is done, and everything that was answered',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ letterId: idSchema }),
    output: memoSchema,
  }),
  setRecipients: operation({
    summary: 'Says whom a memo is for; once it is out, people are only added',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      letterId: idSchema,
      recipients: z
        .array(
          z.strictObject({
            part: memoPartSchema,
            staffId: idSchema.nullable().default(null),
            outsider: lineSchema(40).default(''),
          }),
        )
        .max(100)
        .refine(
          (all) => all.every(({ staffId, outsider }) => (staffId === null) === (outsider !== '')),
          'required',
        ),
    }),
    output: memoSchema,
  }),
  acknowledge: operation({
    summary: 'Signs for a memo; of somebody without an account, that they signed on paper',
    effect: 'write',
    callableBy: MEMO_ROLES,
    input: z.strictObject(forSchema),
    output: memoSchema,
  }),
  reply: operation({
    summary:
      'Answers a memo: agreed, not agreed with the reason, or a remark; whoever answers has signed for it',
    effect: 'write',
    callableBy: MEMO_ROLES,
    input: z
      .strictObject({
        ...forSchema,
        kind: z.enum(['agree', 'disagree', 'remark']),
        words: paragraphSchema(1000).default(''),
      })
      .refine(({ kind, words }) => kind === 'agree' || words !== '', { error: 'required', path: ['words'] }),
    output: memoSchema,
  }),
  markDone: operation({
    summary: 'Says that what a memo asks of one is done',
    effect: 'write',
    callableBy: MEMO_ROLES,
    input: z.strictObject({ ...forSchema, words: paragraphSchema(1000).default('') }),
    output: memoSchema,
  }),
  withdrawEntry: operation({
    summary: 'Withdraws what one said or signed by mistake; it stays in the thread with the reason',
    effect: 'write',
    callableBy: MEMO_ROLES,
    input: z.strictObject({ entryId: idSchema, reason: requiredLineSchema(200) }),
    output: memoSchema,
  }),
  deliverSheet: operation({
    summary: 'Hands over the sheet on which a memo is signed for as a Word file',
    effect: 'action',
    callableBy: MEMO_ROLES,
    input: z.strictObject({ letterId: idSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
};
