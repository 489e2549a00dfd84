import type { z } from 'zod';
import { momentWords } from '../../../shared/domain/moment.ts';
import { changeToHandOver, isLate } from '../../../shared/features/handover/duty-times.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import {
  type CarriedItem,
  type DayLine,
  type DutyShift,
  type Handover,
  LINE_SOURCES,
} from '../../../shared/features/handover/handover.ts';
import type { ReadContext } from '../../office/context.ts';
import {
  changesHandedOver,
  momentNow,
  readHandoverSettings,
  skippedHandovers,
} from '../../office/handover-standing.repository.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { linesFor, readDayLine } from './day-lines.repository.ts';
import { findLastSigned, findUnfinished, requireStored, type StoredHandover } from './handover.repository.ts';
import { carriedItems, checksOf, keptLines, remarksOf } from './handover-parts.repository.ts';
import { entriesOfHandover, itemsNamed, looseEntries, openItems } from './log.repository.ts';
import { requirePost, type StoredPost } from './post.repository.ts';

type Input<Name extends keyof typeof handoverContract> = z.output<(typeof handoverContract)[Name]['input']>;

/** Drawers handed over since then are told of; those of the day before a post was handed over at all. */
function drawersSince(postId: number, { database, now }: ReadContext): string {
  const last = findLastSigned(database, postId)?.outgoingSigned?.at;
  return last ?? new Date(Date.parse(now) - 24 * 3_600_000).toISOString();
}

export function linesNow(post: StoredPost, context: ReadContext): DayLine[] {
  const day = {
    today: context.today,
    present: momentNow(context),
    since: drawersSince(post.id, context),
  };
  return LINE_SOURCES.filter((source) => post.sources.includes(source)).map((source) =>
    readDayLine(context.database, source, day),
  );
}

export function readShift({ postId }: Input<'shift'>, context: ReadContext): DutyShift {
  const { database, staff } = context;
  const present = momentNow(context);
  const settings = readHandoverSettings(database);
  const post = requirePost(database, postId, present);
  const { changesSince: _since, ...shown } = post;
  const last = findLastSigned(database, postId);
  const unfinished = findUnfinished(database, postId);
  return {
    post: shown,
    since:
      last === undefined
        ? null
        : {
            handoverId: last.id,
            dueAt: last.dueAt,
            incomingName: last.incoming?.name ?? '',
            signedAt: last.incomingSigned?.at ?? '',
          },
    unfinished:
      unfinished === undefined
        ? null
        : {
            handoverId: unfinished.id,
            dueAt: unfinished.dueAt,
            state: unfinished.state,
            late: isLate(unfinished.dueAt, present, settings),
          },
    changeAt: changeToHandOver(
      post.changesAt,
      changesHandedOver(database, postId, present),
      present,
      settings,
    ),
    skipped: skippedHandovers(database, present)
      .filter((each) => each.postId === postId)
      .map(({ dueAt }) => dueAt),
    entries: looseEntries(database, postId),
    items: openItems(database, postId, present),
    lines: linesFor(staff.role, linesNow(post, context)),
  };
}

export function readHandover(
  { handoverId }: { readonly handoverId: number },
  context: ReadContext,
): Handover {
  const { database, staff } = context;
  const present = momentNow(context);
  const stored = requireStored(database, handoverId);
  const post = requirePost(database, stored.postId, present);
  const isDraft = stored.state === 'draft';
  const lines = isDraft ? linesNow(post, context) : keptInOrder(keptLines(database, handoverId));
  return {
    ...stored,
    postName: post.name,
    sources: post.sources,
    late: stored.state !== 'signed' && isLate(stored.dueAt, present, readHandoverSettings(database)),
    lines: linesFor(staff.role, lines),
    checks: checksOf(database, handoverId),
    entries: isDraft ? looseEntries(database, stored.postId) : entriesOfHandover(database, handoverId),
    items: isDraft ? itemsNow(stored, context) : itemsKept(stored, context),
    remarks: remarksOf(database, handoverId),
  };
}

function keptInOrder(lines: readonly DayLine[]): DayLine[] {
  return LINE_SOURCES.flatMap((source) => lines.find((line) => line.source === source) ?? []);
}

function itemsNow({ postId }: StoredHandover, context: ReadContext): CarriedItem[] {
  return openItems(context.database, postId, momentNow(context)).map((item) => ({
    item,
    ownerName: item.owner?.name ?? '',
    dueAt: item.dueAt,
    tickedAt: null,
  }));
}

function itemsKept({ id }: StoredHandover, context: ReadContext): CarriedItem[] {
  const carried = carriedItems(context.database, id);
  const items = itemsNamed(
    context.database,
    carried.map(({ itemId }) => itemId),
    momentNow(context),
  );
  return carried.map(({ itemId, ...row }) => {
    const item = items.get(itemId);
    if (item === undefined) throw new Error('a carried item is kept');
    return { item, ...row };
  });
}

/** Who changes a handover changes the one that they saw. */
export function requireUnchanged(
  { handoverId, version }: { readonly handoverId: number; readonly version: number },
  { database }: ReadContext,
): StoredHandover {
  const stored = requireStored(database, handoverId);
  if (stored.version !== version) throw changedMeanwhile(database, 'handover', handoverId);
  return stored;
}

/** What the audit trail names a handover by. */
export function titleOf(stored: Pick<StoredHandover, 'postId' | 'dueAt'>, context: ReadContext) {
  const { name } = requirePost(context.database, stored.postId, momentNow(context));
  return { name: `${name} ${momentWords(stored.dueAt)}` };
}
