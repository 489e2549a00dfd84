import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import type { DutyEntry, DutyItem } from '../../../shared/features/handover/handover.ts';
import type { WriteContext } from '../../office/context.ts';
import { momentNow } from '../../office/handover-standing.repository.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findUnfinished } from './handover.repository.ts';
import { carryItem } from './handover-parts.repository.ts';
import {
  insertEntry,
  insertItem,
  markEntryWithdrawn,
  markItemClosed,
  requireEntry,
  requireItem,
  updateItem,
} from './log.repository.ts';
import { requireDutyPerson } from './people.repository.ts';
import { requirePost } from './post.repository.ts';

type Input<Name extends keyof typeof handoverContract> = z.output<(typeof handoverContract)[Name]['input']>;

export function addEntry(input: Input<'addEntry'>, context: WriteContext): DutyEntry {
  const { database, staff, now, today } = context;
  const present = momentNow(context);
  const post = requirePost(database, input.postId, present);
  if (!post.active) throw refuse('dutyPostInactive', { name: post.name });
  const { postId, words, importance, followUp, happenedAt = present } = input;
  if (happenedAt > present) throw refuse('dutyMomentAhead');
  const owner =
    followUp === null || followUp.owner === null ? null : requireDutyPerson(database, followUp.owner, today);
  const id = insertEntry(database, {
    postId,
    happenedAt,
    words,
    importance,
    recordedBy: staff.id,
    recordedAt: now,
  });
  if (followUp !== null) {
    const itemId = insertItem(database, { postId, entryId: id, owner, dueAt: followUp.dueAt });
    // Whoever is about to take over reads what is opened after their colleague signed, too.
    const unfinished = findUnfinished(database, postId);
    if (unfinished?.state === 'waiting') {
      carryItem(database, unfinished.id, { itemId, ownerName: owner?.name ?? '', dueAt: followUp.dueAt });
    }
  }
  context.record({
    entity: 'dutyEntry',
    entityId: id,
    after: {
      name: post.name,
      happenedAt,
      words,
      importance,
      ...(followUp === null ? {} : { followUp: true, owner: owner?.name ?? '', dueAt: followUp.dueAt }),
    },
  });
  return requireEntry(database, id);
}

export function withdrawEntry({ entryId, reason }: Input<'withdrawEntry'>, context: WriteContext): DutyEntry {
  const { database, staff, now } = context;
  const present = momentNow(context);
  const entry = requireEntry(database, entryId);
  if (entry.withdrawn !== null) throw refuse('dutyEntryWithdrawn');
  if (entry.recordedById !== staff.id) throw refuse('dutyEntryNotYours', { name: entry.recordedBy });
  if (entry.itemId !== null && requireItem(database, entry.itemId, present).closed === null) {
    throw refuse('dutyEntryHasItem');
  }
  markEntryWithdrawn(database, { id: entryId, by: staff.id, at: now, reason });
  const { name } = requirePost(database, entry.postId, present);
  context.record({
    entity: 'dutyEntry',
    entityId: entryId,
    before: { name, words: entry.words },
    after: { name, withdrawn: true },
    reason,
  });
  return requireEntry(database, entryId);
}

function requireOpen(itemId: number, version: number, context: WriteContext): DutyItem {
  const item = requireItem(context.database, itemId, momentNow(context));
  if (item.closed !== null) throw refuse('dutyItemClosed', { by: item.closed.by, words: item.closed.words });
  if (item.version !== version) throw changedMeanwhile(context.database, 'dutyItem', itemId);
  return item;
}

export function moveItem(input: Input<'moveItem'>, context: WriteContext): DutyItem {
  const { database, today } = context;
  const item = requireOpen(input.itemId, input.version, context);
  const owner = input.owner === null ? null : requireDutyPerson(database, input.owner, today);
  updateItem(database, item.id, { owner, dueAt: input.dueAt });
  context.record({
    entity: 'dutyItem',
    entityId: item.id,
    before: { words: item.words, owner: item.owner?.name ?? '', dueAt: item.dueAt },
    after: { words: item.words, owner: owner?.name ?? '', dueAt: input.dueAt },
    reason: input.reason,
  });
  return requireItem(database, item.id, momentNow(context));
}

export function closeItem({ itemId, version, words }: Input<'closeItem'>, context: WriteContext): DutyItem {
  const { database, staff, now } = context;
  const item = requireOpen(itemId, version, context);
  markItemClosed(database, { id: itemId, by: staff.id, at: now, words });
  context.record({
    entity: 'dutyItem',
    entityId: itemId,
    before: { words: item.words, closed: false },
    after: { words: item.words, closed: true, done: words },
  });
  return requireItem(database, itemId, momentNow(context));
}
