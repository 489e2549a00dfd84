import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';

/** Whom it asks to see to it, and whom it only tells. */
export const MEMO_PARTS = ['to', 'copy'] as const;
export const memoPartSchema = z.enum(MEMO_PARTS);

export const MEMO_ENTRY_KINDS = ['read', 'done', 'agree', 'disagree', 'remark'] as const;
export const memoEntryKindSchema = z.enum(MEMO_ENTRY_KINDS);
export type MemoEntryKind = z.output<typeof memoEntryKindSchema>;

/** How a memo stands for whoever looks: not theirs, to be read, to be seen to, or nothing left to do. */
export const MEMO_STANDINGS = ['none', 'toRead', 'toDo', 'finished'] as const;
export const memoStandingSchema = z.enum(MEMO_STANDINGS);
export type MemoStanding = z.output<typeof memoStandingSchema>;

export interface RecipientFacts {
  readonly part: z.output<typeof memoPartSchema>;
  readonly readAt: string | null;
  readonly doneAt: string | null;
}

/** What is left to do for one of those it was sent to; nobody waits for an answer to a void one. */
export function memoStanding(of: RecipientFacts | null, letterVoid: boolean): MemoStanding {
  if (of === null) return 'none';
  if (letterVoid) return 'finished';
  if (of.readAt === null) return 'toRead';
  return of.part === 'to' && of.doneAt === null ? 'toDo' : 'finished';
}

const withdrawnSchema = z.object({ at: instantSchema, reason: z.string() }).nullable();

export const memoRecipientSchema = z.object({
  id: idSchema,
  part: memoPartSchema,
  /** Null for somebody without an account. */
  staffId: idSchema.nullable(),
  name: z.string(),
  readAt: instantSchema.nullable(),
  /** Signed on the sheet, and who wrote that down. */
  readOnPaper: z.boolean(),
  readRecordedBy: z.string(),
  doneAt: instantSchema.nullable(),
  /** It is past its day and not done. */
  overdue: z.boolean(),
});
export type MemoRecipient = z.output<typeof memoRecipientSchema>;

export const memoEntrySchema = z.object({
  id: idSchema,
  kind: memoEntryKindSchema,
  /** Whose it is; of the sender’s own words the sender. */
  name: z.string(),
  words: z.string(),
  onPaper: z.boolean(),
  recordedBy: z.string(),
  recordedById: idSchema,
  recordedAt: instantSchema,
  withdrawn: withdrawnSchema,
});
export type MemoEntry = z.output<typeof memoEntrySchema>;

export const memoSchema = z.object({
  letterId: idSchema,
  number: z.string(),
  subject: z.string(),
  /** Whether it is out, so that it can be signed for. */
  issued: z.boolean(),
  from: z.string(),
  fromId: idSchema,
  issuedOn: dateSchema.nullable(),
  dueOn: dateSchema.nullable(),
  recipients: z.array(memoRecipientSchema),
  /** What was said, oldest first. */
  entries: z.array(memoEntrySchema),
  /** Of whoever asks; null when it was not sent to them. */
  ownRecipientId: idSchema.nullable(),
  standing: memoStandingSchema,
  /** Whether whoever asks wrote it or supervises. */
  mayManage: z.boolean(),
});
export type Memo = z.output<typeof memoSchema>;

export const MEMO_SCOPES = ['mine', 'sent', 'overdue', 'all'] as const;
export const memoScopeSchema = z.enum(MEMO_SCOPES);
export type MemoScope = z.output<typeof memoScopeSchema>;

export const memoRowSchema = z.object({
  letterId: idSchema,
  number: z.string(),
  subject: z.string(),
  from: z.string(),
  issuedOn: dateSchema,
  dueOn: dateSchema.nullable(),
  standing: memoStandingSchema,
  recipients: z.int(),
  read: z.int(),
  /** Those it asks, and those of them who are done. */
  asked: z.int(),
  done: z.int(),
  overdue: z.boolean(),
  void: z.boolean(),
  /** Who has not signed for it yet. */
  unread: z.string(),
});
export type MemoRow = z.output<typeof memoRowSchema>;
