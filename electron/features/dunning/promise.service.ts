import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { addMonths } from '../../../shared/domain/calendar.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type {
  actsContract,
  DunningHold,
  DunningPromise,
} from '../../../shared/features/dunning/acts.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { markWithdrawn } from './act.repository.ts';
import { overdueOf, owedCharges, requireUnitName } from './arrears.repository.ts';
import {
  extendedBefore,
  holdsOfUnit,
  insertHold,
  insertPromise,
  markLifted,
  promisesOfUnit,
  requireHold,
  requirePromise,
} from './promise.repository.ts';

/** As offices grant it once: a month. */
const HARDSHIP_MONTHS = 1;

export function recordPromise(
  input: z.output<typeof actsContract.recordPromise.input>,
  context: WriteContext,
): DunningPromise {
  const { database, today, staff, now } = context;
  const { unitId, promisedOn, promisedBy, instalments, note } = input;
  requireUnitName(database, unitId);
  if (promisedOn > today) throw refuse('actInFuture');
  const [first] = instalments;
  if (first === undefined || first.dueOn < promisedOn)
    throw invalid(['instalments', 0, 'dueOn'], 'beforeStart');
  const overdue = overdueOf(database, unitId, today);
  if (overdue.length === 0) throw refuse('nothingToPress');
  const owed = overdue.reduce((sum, { owedCents }) => sum + owedCents, 0);
  const promised = instalments.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (promised > owed) throw refuse('promiseTooMuch', { owed: formatCents(owed) });
  const running = promisesOfUnit(database, unitId, today).find(({ state }) => state === 'running');
  if (running !== undefined) throw refuse('promiseRuns', { on: running.nextDueOn ?? running.promisedOn });
  const id = insertPromise(
    database,
    { unitId, promisedOn, promisedBy, note, recordedBy: staff.id, recordedAt: now },
    instalments,
    overdue.map(({ chargeId }) => chargeId),
  );
  const promise = requirePromise(database, id, today);
  context.record({ entity: 'dunningPromise', entityId: id, after: promiseImage(promise) });
  return promise;
}

function promiseImage(promise: DunningPromise): Record<string, unknown> {
  return {
    promisedOn: promise.promisedOn,
    promisedBy: promise.promisedBy,
    promisedCents: promise.totalCents,
    instalments: promise.instalments.length,
    lastDueOn: promise.instalments.at(-1)?.dueOn ?? '',
    note: promise.note,
  };
}

interface WithReason {
  readonly id: number;
  readonly reason: string;
}

export function withdrawPromise({ id, reason }: WithReason, context: WriteContext): DunningPromise {
  const { database, staff, now, today } = context;
  const before = requirePromise(database, id, today);
  if (before.withdrawn !== null || before.state === 'kept') throw refuse('promiseOver');
  markWithdrawn(database, 'dunning_promise', { id, by: staff.id, at: now, reason });
  context.record({
    entity: 'dunningPromise',
    entityId: id,
    before: { ...promiseImage(before), withdrawn: false },
    after: { ...promiseImage(before), withdrawn: true },
    reason,
  });
  return requirePromise(database, id, today);
}

export function placeHold(
  { unitId, chargeId, reason, untilOn }: z.output<typeof actsContract.placeHold.input>,
  context: WriteContext,
): DunningHold {
  const { database, today } = context;
  requireUnitName(database, unitId);
  if (untilOn < today) throw invalid(['untilOn'], 'dueBeforeToday');
  const owed = owedCharges(database, unitId);
  if (owed.length === 0) throw refuse('nothingToHold');
  if (chargeId !== null && !owed.includes(chargeId)) throw refuse('chargeNotOfHousehold');
  const there = holdsOfUnit(database, unitId, today).find(
    (hold) =>
      hold.holds &&
      hold.kind === 'dispute' &&
      (hold.chargeIds.length === 0 || chargeId === null || hold.chargeIds.includes(chargeId)),
  );
  if (there !== undefined) throw refuse('holdOverlaps', { until: there.untilOn });
  return enterHold({ kind: 'dispute', unitId, chargeId, reason, untilOn }, [], context);
}

export function grantHardship(
  { unitId, reason }: z.output<typeof actsContract.grantHardship.input>,
  context: WriteContext,
): DunningHold {
  const { database, today } = context;
  requireUnitName(database, unitId);
  const overdue = overdueOf(database, unitId, today).map(({ chargeId }) => chargeId);
  if (overdue.length === 0) throw refuse('nothingToPress');
  const before = new Set(extendedBefore(database, overdue));
  const now = overdue.filter((id) => !before.has(id));
  if (now.length === 0) throw refuse('hardshipOnce');
  const untilOn = addMonths(today, HARDSHIP_MONTHS);
  return enterHold({ kind: 'hardship', unitId, chargeId: null, reason, untilOn }, now, context);
}

function enterHold(
  hold: Pick<DunningHold, 'kind' | 'unitId' | 'reason' | 'untilOn'> & { readonly chargeId: number | null },
  chargeIds: readonly number[],
  context: WriteContext,
): DunningHold {
  const { database, today, staff, now } = context;
  const id = insertHold(database, { ...hold, fromOn: today, placedBy: staff.id, placedAt: now }, chargeIds);
  const entered = requireHold(database, id, today);
  context.record({ entity: 'dunningHold', entityId: id, after: holdImage(entered), reason: hold.reason });
  return entered;
}

function holdImage({ kind, fromOn, untilOn, chargeIds }: DunningHold): Record<string, unknown> {
  return { holdKind: kind, fromOn, untilOn, charges: chargeIds.length };
}

export function liftHold({ id, reason }: WithReason, context: WriteContext): DunningHold {
  const { database, staff, now, today } = context;
  const before = requireHold(database, id, today);
  if (!before.holds) throw refuse('holdOver');
  markLifted(database, { id, by: staff.id, at: now, on: today, reason });
  context.record({
    entity: 'dunningHold',
    entityId: id,
    before: { ...holdImage(before), lifted: false },
    after: { ...holdImage(before), lifted: true },
    reason,
  });
  return requireHold(database, id, today);
}
