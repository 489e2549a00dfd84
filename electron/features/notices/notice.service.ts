import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { momentAt, momentWords } from '../../../shared/domain/moment.ts';
import {
  leadVerdict,
  type NoticeSettings,
  postingDates,
  stayVerdict,
} from '../../../shared/features/notices/lead-time.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import type { noticesContract } from '../../../shared/features/notices/notices.contract.ts';
import { noticeState } from '../../../shared/features/notices/posting-state.ts';
import { buildingsOfScope } from '../../../shared/features/notices/scope.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { listBoards, listBuildings } from './board.repository.ts';
import {
  findOther,
  type NoticeFacts,
  putNotice,
  putUrgent,
  requireNotice,
  updatesOf,
} from './notice.repository.ts';
import { readNoticeSettings } from './notice-settings.ts';
import { insertPosting, type KnownPosting, postingsOfNotice } from './posting.repository.ts';

type Input<Name extends keyof typeof noticesContract> = z.output<(typeof noticesContract)[Name]['input']>;

/** This minute by the office's clock. */
export function momentNow({ database, now }: Pick<ReadContext, 'database' | 'now'>): string {
  return momentAt(new Date(now), officeTimeZone(database));
}

export function readNotice(letterId: number, context: ReadContext): Notice {
  const { database, today } = context;
  const facts = requireNotice(database, letterId);
  const settings = readNoticeSettings(database);
  const known = postingsOfNotice(database, letterId, today);
  const firstPostedAt = firstPosting(known);
  // Before anything was said of it, the rules say what would hold.
  const dates = facts.version === 0 ? postingDates(facts, settings) : facts;
  const postings = known.map(({ letterId: _letterId, issuedOn: _issuedOn, ...posting }) => posting);
  return {
    letterId,
    kind: facts.kind,
    number: facts.number,
    subject: facts.subject,
    scope: facts.scope,
    issued: facts.letterState === 'issued',
    state: noticeState({
      letterVoid: facts.letterState === 'void',
      over: dates.takeDownOn !== null && dates.takeDownOn <= today,
      postings: postings.map(({ state }) => state),
    }),
    nature: facts.nature,
    effectiveFrom: facts.effectiveFrom,
    effectiveTo: facts.effectiveTo,
    validUntil: facts.validUntil,
    postBy: dates.postBy,
    requiredBy: dates.requiredBy,
    takeDownOn: dates.takeDownOn,
    firstPostedAt,
    verdict: leadVerdict(dates, firstPostedAt ?? momentNow(context)),
    stay: stayVerdict(facts, settings),
    source: settings.rules[facts.nature].source,
    urgent:
      facts.urgentAt === null
        ? null
        : { by: facts.urgentBy ?? '', at: facts.urgentAt, reason: facts.urgentReason },
    updates: facts.updatesLetterId === null ? null : findOther(database, facts.updatesLetterId),
    updatedBy: updatesOf(database, letterId),
    postings,
    boardIds: boardsOfScope(facts.scope, context),
    version: facts.version,
  };
}

function firstPosting(postings: readonly KnownPosting[]): string | null {
  const posted = postings
    .filter(({ cancelled }) => cancelled === null)
    .flatMap(({ acts }) => acts)
    .filter(({ kind, withdrawn }) => kind === 'posted' && withdrawn === null)
    .map(({ actedAt }) => actedAt);
  return posted.sort()[0] ?? null;
}

/** Boards in use of the buildings that its scope means, and those of the whole estate. */
function boardsOfScope(scope: string, { database, today }: ReadContext): number[] {
  const buildings = new Set(buildingsOfScope(scope, listBuildings(database)));
  return listBoards(database, today)
    .filter(({ active, buildingId }) => active && (buildingId === null || buildings.has(buildingId)))
    .map(({ id }) => id);
}

export function saveEffect(input: Input<'saveEffect'>, context: WriteContext): Notice {
  const { database } = context;
  const { letterId, nature, effectiveFrom, effectiveTo, updatesLetterId } = input;
  const before = requireAsRead(input, context);
  if (before.letterState === 'void') throw refuse('noticeNotIssued', { number: before.number });
  if (updatesLetterId !== null) assertUpdates(letterId, updatesLetterId, context);
  const dates = postingDates({ ...input, validUntil: before.validUntil }, readNoticeSettings(database));
  putNotice(database, { letterId, nature, effectiveFrom, effectiveTo, updatesLetterId, ...dates });
  // A reason for being late was one for this matter at this time.
  const isSameMatter = before.nature === nature && before.effectiveFrom === effectiveFrom;
  if (!isSameMatter && before.urgentAt !== null) putUrgent(database, letterId, null);
  context.record({
    entity: 'notice',
    entityId: letterId,
    before: imageOf(before),
    after: imageOf(requireNotice(database, letterId)),
  });
  return readNotice(letterId, context);
}

function requireAsRead(
  { letterId, version }: { readonly letterId: number; readonly version: number },
  { database }: WriteContext,
): NoticeFacts {
  const facts = requireNotice(database, letterId);
  if (facts.version !== version) throw changedMeanwhile(database, 'notice', letterId);
  return facts;
}

/** Follows up one that is out, and not itself, nor one that follows this one up. */
function assertUpdates(letterId: number, earlierId: number, { database }: WriteContext): void {
  const earlier = requireNotice(database, earlierId);
  if (earlier.number === '') throw refuse('noticeNotIssued', { number: earlier.subject });
  const seen = new Set([letterId]);
  for (let next: number | null = earlierId; next !== null; ) {
    if (seen.has(next)) throw refuse('noticeUpdatesItself', { number: earlier.number });
    seen.add(next);
    next = requireNotice(database, next).updatesLetterId;
  }
}

/** What the trail keeps of it. */
function imageOf(facts: NoticeFacts): Record<string, unknown> {
  const { number, subject, nature, effectiveFrom, effectiveTo, postBy, takeDownOn, urgentReason } = facts;
  return { number, subject, nature, effectiveFrom, effectiveTo, postBy, takeDownOn, urgentReason };
}

export function markUrgent(input: Input<'markUrgent'>, context: WriteContext): Notice {
  const { database, staff, now } = context;
  const { letterId, reason } = input;
  const before = requireAsRead(input, context);
  const verdict = leadVerdict(before, momentNow(context));
  if (verdict === 'ok' || verdict === 'none') throw refuse('noticeNotShort');
  putUrgent(database, letterId, { by: staff.id, at: now, reason });
  context.record({
    entity: 'notice',
    entityId: letterId,
    before: imageOf(before),
    after: imageOf(requireNotice(database, letterId)),
    reason,
  });
  return readNotice(letterId, context);
}

export function planPostings(input: Input<'planPostings'>, context: WriteContext): Notice {
  const { database, staff, now, today } = context;
  const { letterId } = input;
  const facts = requireNotice(database, letterId);
  if (facts.letterState !== 'issued')
    throw refuse('noticeNotIssued', { number: facts.number || facts.subject });
  const settings = readNoticeSettings(database);
  const dates = postingDates(facts, settings);
  if (dates.takeDownOn === null) throw refuse('noticeWithoutEnd', { number: facts.number });
  putNotice(database, { ...facts, ...dates });
  const isFirst = postingsOfNotice(database, letterId, today).every(({ cancelled }) => cancelled !== null);
  if (isFirst) assertEarlyEnough({ ...facts, ...dates }, settings, context);
  const boards = new Map(listBoards(database, today).map((board) => [board.id, board]));
  const planned = new Set(
    postingsOfNotice(database, letterId, today)
      .filter(({ cancelled }) => cancelled === null)
      .map(({ boardId }) => boardId),
  );
  const names: string[] = [];
  for (const boardId of new Set(input.boardIds)) {
    const board = boards.get(boardId);
    if (board?.active !== true) throw refuse('boardInactive', { name: board?.name ?? '' });
    if (planned.has(boardId)) throw refuse('postingPlanned', { name: board.name });
    insertPosting(database, { letterId, boardId, plannedBy: staff.id, plannedOn: today, plannedAt: now });
    names.push(board.name);
  }
  context.record({
    entity: 'notice',
    entityId: letterId,
    after: { number: facts.number, boards: names, ...dates },
  });
  return readNotice(letterId, context);
}

/** Short of its time it goes up only with a manager's word that it is urgent. */
function assertEarlyEnough(facts: NoticeFacts, { rules }: NoticeSettings, context: WriteContext): void {
  const verdict = leadVerdict(facts, momentNow(context));
  if (verdict === 'none' || verdict === 'ok' || facts.urgentAt !== null) return;
  const { source } = rules[facts.nature];
  const isUnlawful = verdict === 'unlawful';
  const by = momentWords((isUnlawful ? facts.requiredBy : facts.postBy) ?? '');
  throw refuse(isUnlawful ? 'noticeLeadUnlawful' : 'noticeLeadShort', { by, source });
}
