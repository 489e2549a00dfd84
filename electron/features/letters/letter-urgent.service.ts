import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import type { letterLifeContract } from '../../../shared/features/letters/letter-life.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { markConfirmed, markState, requireLetter } from './letter.repository.ts';
import { traceOf } from './letter.service.ts';
import { contentHash, sendOut, sign, withWay } from './letter-life.service.ts';
import { readKind } from './letter-settings.ts';
import { insertStep } from './letter-step.repository.ts';
import { listManagers } from './manager.repository.ts';

type InputOf<Name extends keyof typeof letterLifeContract> = z.output<
  (typeof letterLifeContract)[Name]['input']
>;

/** Out at once on the manager’s word; it waits for the manager to confirm it. */
export function issueUrgently(input: InputOf<'issueUrgently'>, context: WriteContext): Letter {
  const { database, staff, today, now } = context;
  const before = requireLetter(database, input.id);
  if (before.state !== 'draft' && before.state !== 'review') {
    throw refuse('letterIssued', { number: before.number });
  }
  if (before.version !== input.version) throw refuse('letterChanged');
  if (!readKind(database, before.kind).urgent) throw refuse('kindNotUrgent');
  const manager = listManagers(database).find(({ id }) => id === input.managerId);
  if (manager === undefined) throw refuse('managerUnknown');
  if (before.state === 'draft') markState(database, before.id, 'review', now);
  insertStep(database, {
    letterId: before.id,
    action: 'urgent',
    staffId: staff.id,
    madeAt: now,
    onBehalf: manager.name,
    onDay: today,
    comment: `${input.way}: ${input.reason}`,
    contentSha256: contentHash(before),
  });
  sign(before, context);
  sendOut(before, context, true);
  const after = requireLetter(database, before.id);
  context.record({
    entity: 'letter',
    entityId: before.id,
    before: traceOf(before),
    after: { ...traceOf(after), urgentBy: manager.name, way: input.way },
    reason: input.reason,
  });
  return withWay(after, context);
}

/** What the manager does not stand by stays marked until it is voided. */
export function confirmUrgent(input: InputOf<'confirmUrgent'>, context: WriteContext): Letter {
  const { database, staff, now } = context;
  const before = requireLetter(database, input.id);
  if (!before.unconfirmed) throw refuse('nothingToConfirm');
  insertStep(database, {
    letterId: before.id,
    action: input.agrees ? 'confirmed' : 'disowned',
    staffId: staff.id,
    madeAt: now,
    comment: input.comment,
    contentSha256: contentHash(before),
  });
  if (input.agrees) markConfirmed(database, before.id, now);
  const after = requireLetter(database, before.id);
  context.record({
    entity: 'letter',
    entityId: before.id,
    before: { confirmed: false },
    after: { confirmed: input.agrees },
    reason: input.comment,
  });
  return withWay(after, context);
}
