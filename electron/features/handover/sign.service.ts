import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import {
  type DutyPerson,
  type Handover,
  type HandoverSide,
  type SIGNING_WAYS,
  unansweredCheck,
  uncountedByHand,
  unreadItems,
} from '../../../shared/features/handover/handover.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { momentNow } from '../../office/handover-standing.repository.ts';
import { dropOutgoingSignature, putSignature, type StoredHandover } from './handover.repository.ts';
import { assertTwoPeople } from './handover.service.ts';
import { freeze, thaw, tickItems } from './handover-parts.repository.ts';
import { linesNow, readHandover, requireUnchanged, titleOf } from './handover-read.service.ts';
import { requireDutyPerson } from './people.repository.ts';
import { requirePost } from './post.repository.ts';

type Input<Name extends keyof typeof handoverContract> = z.output<(typeof handoverContract)[Name]['input']>;

/** Whether a password is that of an account; a wrong one is refused and counted as one at sign-in is. */
export type ProveColleague = (staffId: number, password: string, context: ActionContext) => Promise<void>;

/**
 * The outgoing person signs for what is there, the incoming one for having read it. Whoever sits at the PC signs in
 * their own session, the other by their password there; who has no account signs the printed sheet.
 */
export async function sign(
  input: Input<'sign'>,
  context: ActionContext,
  prove: ProveColleague,
): Promise<Handover> {
  const asked = signerOf(requireUnchanged(input, context), input.side, context);
  const way = wayOf(asked, context);
  // What keeps it from being signed is said before anybody types a password for nothing.
  if (way === 'password' && asked.staffId !== null) {
    assertReady(input, context);
    if (input.password === '') throw refuse('handoverSignerElse', { name: asked.name });
    await prove(asked.staffId, input.password, context);
  }
  return context.write((write) => {
    const stored = assertReady(input, write);
    const signer = signerOf(stored, input.side, write);
    // Whose account it is may have changed while the password was looked at.
    if (signer.staffId !== asked.staffId) throw refuse('handoverSignerElse', { name: signer.name });
    const { database, now, staff } = write;
    if (input.side === 'outgoing') {
      freeze(database, stored, linesNow(requirePost(database, stored.postId, momentNow(write)), write));
    } else tickItems(database, stored.id, now);
    putSignature(database, stored.id, input.side, { way, at: now, by: staff.id });
    write.record({
      entity: 'handover',
      entityId: stored.id,
      after: {
        ...titleOf(stored, write),
        side: input.side,
        signedBy: signer.name,
        way,
        ...(input.side === 'incoming' ? { itemsRead: input.readItems.length } : {}),
      },
    });
    return readHandover(input, write);
  });
}

function wayOf({ staffId }: DutyPerson, { staff }: ActionContext): (typeof SIGNING_WAYS)[number] {
  if (staffId === null) return 'paper';
  return staffId === staff.id ? 'own' : 'password';
}

/** Whoever is named, with the account that they have now. */
function signerOf(
  stored: StoredHandover,
  side: HandoverSide,
  { database, today }: ActionContext | WriteContext,
): DutyPerson {
  const named = stored[side];
  if (named === null) throw refuse('handoverPersonMissing');
  const found = requireDutyPerson(database, named, today);
  if (found.staffId !== named.staffId) throw refuse('handoverSignerLeft', { name: named.name });
  return named;
}

function assertReady(input: Input<'sign'>, context: ActionContext | WriteContext): StoredHandover {
  const stored = requireUnchanged(input, context);
  const handover = readHandover(input, context);
  if (input.side === 'outgoing') {
    if (stored.state !== 'draft') throw refuse('handoverNotDraft');
    if (stored.outgoing === null || stored.incoming === null) throw refuse('handoverPersonMissing');
    assertTwoPeople(stored.outgoing, stored.incoming);
    if (uncountedByHand(handover) !== null) throw refuse('handoverUncounted');
    const check = unansweredCheck(handover.checks);
    if (check !== null) throw refuse('handoverCheckOpen', { name: check.name });
    return stored;
  }
  if (stored.state !== 'waiting')
    throw refuse(stored.state === 'signed' ? 'handoverSigned' : 'handoverNotWaiting');
  const unread = unreadItems(
    handover.items.map(({ item }) => item),
    input.readItems,
  );
  if (unread.length > 0) throw refuse('handoverItemsUnread', { count: unread.length });
  return stored;
}

export function takeBack(input: Input<'takeBack'>, context: WriteContext): Handover {
  const stored = requireUnchanged(input, context);
  if (stored.state === 'signed') throw refuse('handoverSigned');
  if (stored.state === 'draft') throw refuse('handoverNotWaiting');
  thaw(context.database, stored.id);
  dropOutgoingSignature(context.database, stored.id);
  context.record({
    entity: 'handover',
    entityId: stored.id,
    before: { ...titleOf(stored, context), outgoingSigned: true },
    after: { ...titleOf(stored, context), outgoingSigned: false },
    reason: input.reason,
  });
  return readHandover(input, context);
}
