import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { timeOfMinute } from '../../../shared/features/handover/duty-times.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import type { DutyPost } from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { momentNow } from '../../office/handover-standing.repository.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findUnfinished } from './handover.repository.ts';
import {
  findPostNamed,
  insertPost,
  lastPostPosition,
  type PostValues,
  putChecks,
  requirePost,
  type StoredPost,
  updatePost,
} from './post.repository.ts';

type Input = z.output<typeof handoverContract.savePost.input>;

export function savePost({ id, version, checks, ...given }: Input, context: WriteContext): DutyPost {
  const { database } = context;
  const present = momentNow(context);
  const known = id === null ? null : requirePost(database, id, present);
  const named = findPostNamed(database, given.name);
  if (named !== undefined && named !== id) throw refuse('dutyPostTaken', { name: given.name });
  if (given.teamId !== null && !hasTeam(context, given.teamId)) throw notFound('team', given.teamId);
  const values: PostValues = {
    ...given,
    position: given.position ?? known?.position ?? lastPostPosition(database) + 1,
    changesSince: known !== null && keepsTimes(known, given) ? known.changesSince : present,
  };
  if (known === null) {
    const added = insertPost(database, values);
    putChecks(database, added, checks);
    const post = requirePost(database, added, present);
    context.record({ entity: 'dutyPost', entityId: added, after: told(post) });
    return post;
  }
  if (known.version !== version) throw changedMeanwhile(database, 'dutyPost', known.id);
  if (!given.active) assertNothingOpen(known, context);
  updatePost(database, known.id, values);
  putChecks(database, known.id, checks);
  const post = requirePost(database, known.id, present);
  context.record({ entity: 'dutyPost', entityId: known.id, ...changedFields(told(known), told(post)) });
  return post;
}

/** Times that changed, or a post that comes back, hold from now on: nothing of before was skipped by them. */
function keepsTimes(known: StoredPost, given: Pick<Input, 'changesAt' | 'active'>): boolean {
  return known.active === given.active && JSON.stringify(known.changesAt) === JSON.stringify(given.changesAt);
}

function assertNothingOpen(post: StoredPost, { database }: WriteContext): void {
  if (findUnfinished(database, post.id) !== undefined)
    throw refuse('dutyPostUnfinished', { name: post.name });
  if (post.openItems > 0) throw refuse('dutyPostHasItems', { name: post.name, count: post.openItems });
}

function hasTeam({ database }: WriteContext, id: number): boolean {
  return statement(database, 'SELECT 1 FROM team WHERE id = ?').get(id) !== undefined;
}

function told({ name, teamName, changesAt, sources, position, active, checks }: DutyPost) {
  return {
    name,
    team: teamName,
    changesAt: changesAt.map(timeOfMinute),
    sources,
    position,
    active,
    checks: checks.map((check) =>
      check.quantity === null ? check.name : `${check.name} × ${check.quantity}`,
    ),
  };
}
