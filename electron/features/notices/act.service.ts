import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { momentWords } from '../../../shared/domain/moment.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import type { noticesContract } from '../../../shared/features/notices/notices.contract.ts';
import { NEXT_ACTS } from '../../../shared/features/notices/posting-state.ts';
import type { WriteContext } from '../../office/context.ts';
import { momentNow, readNotice } from './notice.service.ts';
import {
  insertAct,
  type KnownPosting,
  markActWithdrawn,
  markPostingCancelled,
  requireAct,
  requirePostings,
} from './posting.repository.ts';

type Input<Name extends keyof typeof noticesContract> = z.output<(typeof noticesContract)[Name]['input']>;

/** Many boards in one step: all of them are noted, or none. */
export function recordActs(input: Input<'recordActs'>, context: WriteContext): { actIds: number[] } {
  const { database, staff, now, today } = context;
  const present = momentNow(context);
  const actedAt = input.actedAt ?? present;
  if (actedAt > present) throw refuse('actNotYet');
  const madeBy = input.madeBy === '' ? staff.displayName : input.madeBy;
  const { kind, note } = input;
  const actIds = requirePostings(database, [...new Set(input.postingIds)], today).map((posting) => {
    assertNext(posting, { kind, actedAt });
    const id = insertAct(database, {
      postingId: posting.id,
      kind,
      actedAt,
      madeBy,
      note,
      recordedBy: staff.id,
      recordedAt: now,
    });
    context.record({
      entity: 'noticePosting',
      entityId: posting.id,
      before: { board: posting.boardName, postingState: posting.state },
      after: { board: posting.boardName, postingAct: kind, actedAt, madeBy, note },
    });
    return id;
  });
  return { actIds };
}

function assertNext(
  posting: KnownPosting,
  { kind, actedAt }: { readonly kind: Input<'recordActs'>['kind']; readonly actedAt: string },
): void {
  if (!NEXT_ACTS[posting.state].includes(kind)) {
    throw refuse('postingNotSo', { board: posting.boardName, state: posting.state });
  }
  const last =
    posting.acts.findLast(({ withdrawn }) => withdrawn === null)?.actedAt ?? `${posting.issuedOn}T00:00`;
  if (actedAt < last) throw refuse('actBeforeLast', { board: posting.boardName, at: momentWords(last) });
}

export function withdrawAct({ actId, reason }: Input<'withdrawAct'>, context: WriteContext): Notice {
  const { database, staff, now } = context;
  const act = requireAct(database, actId);
  if (act.withdrawnAt !== null) throw refuse('postingActWithdrawn', { board: act.boardName });
  markActWithdrawn(database, { id: actId, by: staff.id, at: now, reason });
  context.record({
    entity: 'noticePosting',
    entityId: act.postingId,
    before: { board: act.boardName, postingAct: act.kind },
    after: { board: act.boardName, withdrawn: true },
    reason,
  });
  return readNotice(act.letterId, context);
}

/** What was done at a board is a fact; a task that nothing was done for may be taken off. */
export function cancelPostings(
  { postingIds, reason }: Input<'cancelPostings'>,
  context: WriteContext,
): { cancelled: number } {
  const { database, staff, now, today } = context;
  const postings = requirePostings(database, [...new Set(postingIds)], today);
  for (const { id, boardName, cancelled, acts } of postings) {
    if (cancelled !== null || acts.some(({ withdrawn }) => withdrawn === null)) {
      throw refuse('postingBegun', { board: boardName });
    }
    markPostingCancelled(database, { id, by: staff.id, at: now, reason });
    context.record({
      entity: 'noticePosting',
      entityId: id,
      before: { board: boardName, cancelled: false },
      after: { board: boardName, cancelled: true },
      reason,
    });
  }
  return { cancelled: postings.length };
}
