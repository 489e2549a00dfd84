import type { z } from 'zod';
import { isLate, minutesAfter, nextChange } from '../../../shared/features/handover/duty-times.ts';
import { DUTY_ROLES, type handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import type { ReadContext } from '../../office/context.ts';
import { momentNow, readHandoverSettings } from '../../office/handover-standing.repository.ts';
import { findHandoverOf, listUnfinished } from './handover.repository.ts';
import { listDutyPeople } from './people.repository.ts';
import { listPosts, type StoredPost } from './post.repository.ts';

type Reminder = z.input<typeof handoverContract.reminders.output>[number];

/** What waits for the signature of whoever asks, and changes of shift that are near. */
export function listReminders(context: ReadContext): Reminder[] {
  if (!DUTY_ROLES.includes(context.staff.role)) return [];
  const posts = listPosts(context.database, momentNow(context)).filter(({ active }) => active);
  return [...toSign(posts, context), ...soon(posts, context)];
}

function toSign(posts: readonly StoredPost[], context: ReadContext): Reminder[] {
  const { database, staff } = context;
  const present = momentNow(context);
  const settings = readHandoverSettings(database);
  return listUnfinished(database).flatMap(({ id, postId, dueAt, state, outgoing, incoming }) => {
    const isOwn = (state === 'waiting' ? incoming : outgoing)?.staffId === staff.id;
    const post = posts.find((each) => each.id === postId);
    if (!isOwn || post === undefined) return [];
    const late = isLate(dueAt, present, settings);
    // A draft that its writer is still at is no news until its time has come.
    if (state === 'draft' && dueAt > present) return [];
    return [
      {
        kind: state === 'waiting' ? ('takeOver' as const) : ('sign' as const),
        postId,
        postName: post.name,
        dueAt,
        handoverId: id,
        late,
        openItems: post.openItems,
      },
    ];
  });
}

/** A change is reminded of to those whom the roster has there, and to everybody where no roster says. */
function soon(posts: readonly StoredPost[], context: ReadContext): Reminder[] {
  const { database, staff, today } = context;
  const present = momentNow(context);
  const { remindMinutes } = readHandoverSettings(database);
  return posts.flatMap((post) => {
    const dueAt = nextChange(post.changesAt, present);
    if (dueAt === null || dueAt > minutesAfter(present, remindMinutes)) return [];
    if (findHandoverOf(database, post.id, dueAt) !== undefined) return [];
    const rostered = listDutyPeople(database, { teamId: post.teamId, at: dueAt, on: today }).filter(
      ({ onDuty }) => onDuty !== null,
    );
    if (rostered.length > 0 && !rostered.some(({ staffId }) => staffId === staff.id)) return [];
    const { id: postId, name: postName, openItems } = post;
    return [{ kind: 'soon' as const, postId, postName, dueAt, handoverId: null, late: false, openItems }];
  });
}
