import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { momentWords } from '../../../shared/domain/moment.ts';
import { isLate, nextChange } from '../../../shared/features/handover/duty-times.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import {
  type DutyPerson,
  type DutyPersonKey,
  type Handover,
  isSamePerson,
} from '../../../shared/features/handover/handover.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { momentNow, readHandoverSettings } from '../../office/handover-standing.repository.ts';
import {
  countUp,
  deleteDraft,
  findHandoverOf,
  findLastSigned,
  findUnfinished,
  insertHandover,
  putCounts,
  putPerson,
  requireStored,
} from './handover.repository.ts';
import { insertRemark, putCheck } from './handover-parts.repository.ts';
import { readHandover, requireUnchanged, titleOf } from './handover-read.service.ts';
import { listDutyPeople, requireDutyPerson } from './people.repository.ts';
import { requirePost, type StoredPost } from './post.repository.ts';

type Input<Name extends keyof typeof handoverContract> = z.output<(typeof handoverContract)[Name]['input']>;

export function begin({ postId, dueAt, reason }: Input<'begin'>, context: WriteContext): Handover {
  const { database, staff, now, today } = context;
  const present = momentNow(context);
  const post = requirePost(database, postId, present);
  if (!post.active) throw refuse('dutyPostInactive', { name: post.name });
  const unfinished = findUnfinished(database, postId);
  if (unfinished !== undefined) {
    throw refuse('handoverUnfinished', { name: post.name, due: momentWords(unfinished.dueAt) });
  }
  if (findHandoverOf(database, postId, dueAt) !== undefined) {
    throw refuse('handoverTaken', { name: post.name, due: momentWords(dueAt) });
  }
  const next = nextChange(post.changesAt, present);
  if (dueAt > (next ?? present)) throw refuse('handoverTooEarly', { due: momentWords(next ?? present) });
  const isPast = isLate(dueAt, present, readHandoverSettings(database));
  if (isPast && reason === '') throw refuse('handoverNeedsReason', { due: momentWords(dueAt) });
  const { outgoing, incoming } = expectedPeople(post, dueAt, context);
  const id = insertHandover(database, {
    postId,
    dueAt,
    lateReason: isPast ? reason : '',
    begunBy: staff.id,
    begunAt: now,
    outgoing,
    incoming,
  });
  const title = titleOf({ postId, dueAt }, context);
  context.record({
    entity: 'handover',
    entityId: id,
    after: { ...title, begun: today, ...(isPast ? { lateReason: reason } : {}) },
  });
  return readHandover({ handoverId: id }, context);
}

/** By the published roster; without one, whoever took over last hands over, else whoever begins it. */
function expectedPeople(
  post: StoredPost,
  at: string,
  context: WriteContext,
): { readonly outgoing: DutyPerson | null; readonly incoming: DutyPerson | null } {
  const { database, staff, today } = context;
  const people = listDutyPeople(database, { teamId: post.teamId, at, on: today });
  const rostered = (side: 'outgoing' | 'incoming') => people.filter(({ onDuty }) => onDuty === side);
  const isHere = (person: DutyPersonKey) => people.find((each) => isSamePerson(each, person));
  const begins = isHere({ staffId: staff.id, employeeId: null });
  const last = findLastSigned(database, post.id)?.incoming ?? null;
  const outgoing =
    // Of several at a post, the one who begins the handover is the one who makes it.
    rostered('outgoing').find((person) => begins !== undefined && isSamePerson(person, begins)) ??
    rostered('outgoing')[0] ??
    (last === null ? undefined : isHere(last)) ??
    begins;
  const incoming = rostered('incoming').find(
    (person) => outgoing === undefined || !isSamePerson(person, outgoing),
  );
  return { outgoing: bare(outgoing), incoming: bare(incoming) };
}

function bare(person: DutyPerson | undefined): DutyPerson | null {
  if (person === undefined) return null;
  const { employeeId, staffId, name } = person;
  return { employeeId, staffId, name };
}

export function assertTwoPeople(outgoing: DutyPersonKey | null, incoming: DutyPersonKey | null): void {
  if (outgoing !== null && incoming !== null && isSamePerson(outgoing, incoming)) {
    throw refuse('handoverSamePerson');
  }
}

export function saveDraft(input: Input<'saveDraft'>, context: WriteContext): Handover {
  const { database, today } = context;
  const stored = requireUnchanged(input, context);
  if (stored.state !== 'draft') throw refuse('handoverNotDraft');
  const before = readHandover(input, context);
  const find = (person: DutyPersonKey | null) =>
    person === null ? null : requireDutyPerson(database, person, today);
  const outgoing = find(input.outgoing);
  const incoming = find(input.incoming);
  assertTwoPeople(outgoing, incoming);
  // One may have been named for the other side before.
  putPerson(database, stored.id, 'incoming', null);
  putPerson(database, stored.id, 'outgoing', outgoing);
  putPerson(database, stored.id, 'incoming', incoming);
  putCounts(database, stored.id, input);
  for (const check of input.checks) putCheck(database, stored.id, check);
  countUp(database, stored.id);
  const after = readHandover(input, context);
  context.record({
    entity: 'handover',
    entityId: stored.id,
    before: told(before, context),
    after: told(after, context),
  });
  return after;
}

/** What a draft says by hand, for the trail. */
function told(handover: Handover, context: ReadContext) {
  const { outgoing, incoming, parcels, visitors, note, checks } = handover;
  return {
    ...titleOf(handover, context),
    outgoing: outgoing?.name ?? '',
    incoming: incoming?.name ?? '',
    parcels,
    visitors,
    note,
    checks: checks.flatMap(({ name, state, found }) =>
      state === null ? [] : [[name, state, ...(found === null ? [] : [String(found)])].join(' ')],
    ),
  };
}

export function changeIncoming(input: Input<'changeIncoming'>, context: WriteContext): Handover {
  const { database, today } = context;
  const stored = requireUnchanged(input, context);
  if (stored.state === 'signed') throw refuse('handoverSigned');
  const incoming = requireDutyPerson(database, input.incoming, today);
  assertTwoPeople(stored.outgoing, incoming);
  putPerson(database, stored.id, 'incoming', incoming);
  countUp(database, stored.id);
  context.record({
    entity: 'handover',
    entityId: stored.id,
    before: { ...titleOf(stored, context), incoming: stored.incoming?.name ?? '' },
    after: { ...titleOf(stored, context), incoming: incoming.name },
    reason: input.reason,
  });
  return readHandover(input, context);
}

export function discardDraft(input: Input<'discardDraft'>, context: WriteContext): Record<string, never> {
  const stored = requireUnchanged(input, context);
  if (stored.state !== 'draft') throw refuse('handoverNotDraft');
  const before = told(readHandover(input, context), context);
  deleteDraft(context.database, stored.id);
  context.record({ entity: 'handover', entityId: stored.id, before, after: { discarded: true } });
  return {};
}

export function addRemark({ handoverId, words }: Input<'addRemark'>, context: WriteContext): Handover {
  const { database, staff, now } = context;
  const stored = requireStored(database, handoverId);
  if (stored.state !== 'signed') throw refuse('handoverNotSigned');
  insertRemark(database, { handoverId, words, by: staff.id, at: now });
  context.record({
    entity: 'handover',
    entityId: handoverId,
    after: { ...titleOf(stored, context), remark: words },
  });
  return readHandover({ handoverId }, context);
}
