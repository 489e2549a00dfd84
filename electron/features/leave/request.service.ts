import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { RequestSort } from '../../../shared/features/leave/leave.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { annualOfRequest, insertEntry, insertUse, lieuOfRequest } from './book.repository.ts';
import { requireLeave } from './leave.repository.ts';
import { bookLeave } from './leave.service.ts';
import { requireOvertime } from './overtime.repository.ts';
import { assertApprovable } from './overtime.service.ts';
import { closeRow, decideRow, type RequestRow, whose } from './request.repository.ts';
import { requireSwap } from './swap.repository.ts';
import { carryOutSwap, otherOf, type RosterPort } from './swap.service.ts';
import { assertDecides, viewerOf } from './viewer.ts';

type Input<Name extends 'decide' | 'withdraw' | 'cancel'> = z.output<(typeof leaveContract)[Name]['input']>;

/** What each sort of request is called in the trail. */
export const REQUEST_ENTITIES = {
  leave: 'leaveRequest',
  overtime: 'overtimeRequest',
  swap: 'shiftSwap',
} as const;

function requireRequest(sort: RequestSort, id: number, { database }: WriteContext): RequestRow {
  if (sort === 'leave') return requireLeave(database, id);
  return sort === 'overtime' ? requireOvertime(database, id) : requireSwap(database, id);
}

function asShown({ sort, id, version }: Input<'withdraw'>, context: WriteContext): RequestRow {
  const row = requireRequest(sort, id, context);
  if (row.version !== version) throw changedMeanwhile(context.database, REQUEST_ENTITIES[sort], id);
  return row;
}

/** Decides a request: what it means is done in the same transaction, or it is not approved. */
export function decide(input: Input<'decide'>, roster: RosterPort, context: WriteContext) {
  const { database, now, staff } = context;
  const { sort, id, approve, reason, overdraw } = input;
  const row = requireRequest(sort, id, context);
  const viewer = viewerOf(context);
  assertDecides({ ...whose(row), name: row.name }, viewer);
  // Who takes part in a swap does not decide it either.
  if (sort === 'swap') assertDecides(otherOf(requireSwap(database, id)), viewer);
  if (row.state !== 'requested') throw refuse('leaveNotOpen');
  asShown(input, context);
  const state: 'approved' | 'refused' = approve ? 'approved' : 'refused';
  let published: readonly number[] = [];
  if (approve && sort === 'leave') bookLeave(requireLeave(database, id), { overdraw }, context);
  if (approve && sort === 'overtime') assertApprovable(requireOvertime(database, id), context);
  if (approve && sort === 'swap') published = carryOutSwap(requireSwap(database, id), roster, context);
  decideRow(database, sort, { id, state, by: staff.id, at: now, reason });
  context.record({
    entity: REQUEST_ENTITIES[sort],
    entityId: id,
    before: { state: row.state },
    after: { name: row.name, state, ...(overdraw ? { overdraw } : {}) },
    reason,
  });
  const { version } = requireRequest(sort, id, context);
  return { state, version, published: [...published] };
}

export function withdraw(input: Input<'withdraw'>, context: WriteContext) {
  const { database, now, staff } = context;
  const { sort, id } = input;
  const row = requireRequest(sort, id, context);
  // A colleague who does not agree to a swap ends it likewise.
  const others = sort === 'swap' ? [otherOf(requireSwap(database, id)).staffId] : [];
  if (![row.requestedById, row.staffId, ...others].includes(staff.id)) {
    throw refuse('leaveOfOthers', { name: row.name });
  }
  if (row.state !== 'requested') throw refuse('leaveNotOpen');
  asShown(input, context);
  closeRow(database, sort, { id, state: 'withdrawn', by: staff.id, at: now, reason: '' });
  context.record({
    entity: REQUEST_ENTITIES[sort],
    entityId: id,
    before: { state: row.state },
    after: { name: row.name, state: 'withdrawn' },
  });
  return { state: 'withdrawn', version: requireRequest(sort, id, context).version } as const;
}

/** Approved leave or overtime that does not take place; what was booked for it is booked back. */
export function cancel(input: Input<'cancel'>, context: WriteContext) {
  const { database, now, staff } = context;
  const { sort, id, reason } = input;
  const row = requireRequest(sort, id, context);
  assertDecides({ ...whose(row), name: row.name }, viewerOf(context));
  if (sort === 'swap') throw refuse('swapFinal');
  if (row.state !== 'approved') throw refuse('leaveNotApproved');
  asShown(input, context);
  if (sort === 'overtime' && requireOvertime(database, id).actualMinutes !== null) {
    throw refuse('overtimeSettled');
  }
  const returned = sort === 'leave' ? giveBack(id, reason, context) : NOTHING;
  closeRow(database, sort, { id, state: 'cancelled', by: staff.id, at: now, reason });
  context.record({
    entity: REQUEST_ENTITIES[sort],
    entityId: id,
    before: { state: row.state },
    after: { name: row.name, state: 'cancelled', ...returned },
    reason,
  });
  return { state: 'cancelled', version: requireRequest(sort, id, context).version, ...returned } as const;
}

const NOTHING = { returnedHalfDays: 0, returnedMinutes: 0, expiredMinutes: 0 };

/** To the year and to the grants that it came from; what ended in between is told. */
function giveBack(requestId: number, reason: string, { database, now, today, staff }: WriteContext) {
  const booking = { on: today, by: staff.id, at: now };
  const returned = { ...NOTHING };
  for (const { halfDays, ...entry } of annualOfRequest(database, requestId)) {
    insertEntry(database, { ...entry, kind: 'returned', halfDays, requestId, reason }, booking);
    returned.returnedHalfDays += halfDays;
  }
  for (const { expiresOn, minutes, ...use } of lieuOfRequest(database, requestId)) {
    insertUse(database, { ...use, kind: 'returned', minutes, requestId, reason }, booking);
    returned.returnedMinutes += minutes;
    if (expiresOn < today) returned.expiredMinutes += minutes;
  }
  return returned;
}
