import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import {
  type Memo,
  type MemoEntryKind,
  type MemoRecipient,
  memoStanding,
} from '../../../shared/features/memos/memo.ts';
import type { memosContract } from '../../../shared/features/memos/memos.contract.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import {
  deleteRecipients,
  entriesOf,
  insertEntry,
  insertRecipient,
  listColleagues,
  type MemoFacts,
  markEntryWithdrawn,
  type RecipientValues,
  recipientsOf,
  requireEntry,
  requireMemo,
} from './memo.repository.ts';

type Input<Name extends keyof typeof memosContract> = z.output<(typeof memosContract)[Name]['input']>;

export function readMemo(letterId: number, context: ReadContext): Memo {
  const { database, today, staff } = context;
  const facts = requireMemo(database, letterId);
  const { kind: _kind, letterState, ...shown } = facts;
  const recipients = recipientsOf(database, facts, today);
  const own = recipients.find(({ staffId }) => staffId === staff.id) ?? null;
  return {
    ...shown,
    issued: letterState === 'issued',
    recipients,
    entries: entriesOf(database, letterId).map(({ letterId: _letterId, ...entry }) => entry),
    ownRecipientId: own?.id ?? null,
    standing: letterState === 'draft' ? 'none' : memoStanding(own, letterState === 'void'),
    mayManage: mayManage(facts, context),
  };
}

function mayManage({ fromId }: MemoFacts, { staff }: ReadContext): boolean {
  return fromId === staff.id || SUPERVISING_ROLES.includes(staff.role);
}

export function setRecipients({ letterId, recipients }: Input<'setRecipients'>, context: WriteContext): Memo {
  const { database, staff, now, today } = context;
  const facts = requireMemo(database, letterId);
  if (!mayManage(facts, context)) throw refuse('memoNotYours');
  if (facts.letterState === 'void') throw refuse('memoNotIssued', { number: facts.number });
  const before = recipientsOf(database, facts, today);
  const wanted = eachOnce(recipients);
  const colleagues = new Set(listColleagues(database).map(({ id }) => id));
  const isNew = (one: RecipientValues): boolean => !before.some((known) => isSame(known, one));
  const unknown = wanted.find((one) => one.staffId !== null && isNew(one) && !colleagues.has(one.staffId));
  if (unknown !== undefined) throw refuse('memoReaderUnknown');
  if (facts.letterState === 'draft') {
    deleteRecipients(database, letterId);
    for (const one of wanted) insertRecipient(database, letterId, one, { by: staff.id, at: now });
  } else {
    const dropped = before.find(
      (known) => !wanted.some((one) => isSame(known, one) && one.part === known.part),
    );
    if (dropped !== undefined) throw refuse('memoRecipientKept', { name: dropped.name });
    for (const one of wanted.filter(isNew)) {
      insertRecipient(database, letterId, one, { by: staff.id, at: now });
    }
  }
  const after = recipientsOf(database, facts, today);
  context.record({
    entity: 'memo',
    entityId: letterId,
    before: namesOf(facts, before),
    after: namesOf(facts, after),
  });
  return readMemo(letterId, context);
}

/** Who is asked is not told as well. */
function eachOnce(recipients: readonly RecipientValues[]): RecipientValues[] {
  const ordered = [...recipients].sort(
    (one, other) => Number(one.part === 'copy') - Number(other.part === 'copy'),
  );
  return ordered.filter(
    (one, index) =>
      ordered.findIndex(({ staffId, outsider }) => staffId === one.staffId && outsider === one.outsider) ===
      index,
  );
}

function isSame(known: MemoRecipient, { staffId, outsider }: RecipientValues): boolean {
  return known.staffId === staffId && (staffId !== null || known.name === outsider);
}

function namesOf(
  { number, subject }: MemoFacts,
  recipients: readonly MemoRecipient[],
): Record<string, unknown> {
  const of = (part: MemoRecipient['part']): string[] =>
    recipients.filter((one) => one.part === part).map(({ name }) => name);
  return { number, subject, to: of('to'), copyTo: of('copy') };
}

interface Said {
  readonly facts: MemoFacts;
  /** Null for the sender’s own words. */
  readonly recipient: MemoRecipient | null;
}

/** Oneself, or somebody without an account whose paper the sender holds. */
function speakerOf(
  { letterId, recipientId }: { readonly letterId: number; readonly recipientId?: number | undefined },
  context: WriteContext,
): Said {
  const { database, today, staff } = context;
  const facts = requireMemo(database, letterId);
  if (facts.letterState !== 'issued')
    throw refuse('memoNotIssued', { number: facts.number || facts.subject });
  const recipients = recipientsOf(database, facts, today);
  if (recipientId === undefined) {
    const own = recipients.find(({ staffId }) => staffId === staff.id) ?? null;
    if (own === null && !mayManage(facts, context)) throw refuse('memoNotYours');
    return { facts, recipient: own };
  }
  const named = recipients.find(({ id }) => id === recipientId);
  const isOwn = named?.staffId === staff.id;
  const isOutsider = named?.staffId === null && mayManage(facts, context);
  if (named === undefined || !(isOwn || isOutsider)) throw refuse('memoNotYours');
  return { facts, recipient: named };
}

function requireRecipient({ recipient }: Said): MemoRecipient {
  if (recipient === null) throw refuse('memoNotYours');
  return recipient;
}

function say({ facts, recipient }: Said, kind: MemoEntryKind, words: string, context: WriteContext): void {
  const { database, staff, now } = context;
  const onPaper = recipient !== null && recipient.staffId === null;
  insertEntry(database, {
    letterId: facts.letterId,
    recipientId: recipient?.id ?? null,
    kind,
    words,
    onPaper,
    recordedBy: staff.id,
    recordedAt: now,
  });
  context.record({
    entity: 'memo',
    entityId: facts.letterId,
    after: {
      number: facts.number,
      memoEntry: kind,
      name: recipient?.name ?? staff.displayName,
      words,
      onPaper,
    },
  });
}

export function acknowledge(input: Input<'acknowledge'>, context: WriteContext): Memo {
  const said = speakerOf(input, context);
  if (requireRecipient(said).readAt !== null) throw refuse('memoReadAlready');
  say(said, 'read', '', context);
  return readMemo(input.letterId, context);
}

/** Whoever answers has read it. */
function signFirst(said: Said, context: WriteContext): void {
  if (said.recipient?.readAt === null) say(said, 'read', '', context);
}

export function reply(input: Input<'reply'>, context: WriteContext): Memo {
  const said = speakerOf(input, context);
  if (input.kind !== 'remark') requireRecipient(said);
  signFirst(said, context);
  say(said, input.kind, input.words, context);
  return readMemo(input.letterId, context);
}

export function markDone(input: Input<'markDone'>, context: WriteContext): Memo {
  const said = speakerOf(input, context);
  const recipient = requireRecipient(said);
  if (recipient.part !== 'to') throw refuse('memoNotAsked');
  if (recipient.doneAt !== null) throw refuse('memoDoneAlready');
  signFirst(said, context);
  say(said, 'done', input.words, context);
  return readMemo(input.letterId, context);
}

export function withdrawEntry({ entryId, reason }: Input<'withdrawEntry'>, context: WriteContext): Memo {
  const { database, staff, now } = context;
  const entry = requireEntry(database, entryId);
  const { number } = requireMemo(database, entry.letterId);
  if (entry.recordedById !== staff.id) throw refuse('memoNotYours');
  if (entry.withdrawn !== null) throw refuse('memoEntryWithdrawn');
  markEntryWithdrawn(database, { id: entryId, by: staff.id, at: now, reason });
  context.record({
    entity: 'memo',
    entityId: entry.letterId,
    before: { number, memoEntry: entry.kind, name: entry.name, words: entry.words },
    after: { number, memoEntry: entry.kind, name: entry.name, withdrawn: true },
    reason,
  });
  return readMemo(entry.letterId, context);
}
