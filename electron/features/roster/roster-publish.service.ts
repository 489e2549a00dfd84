import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { lawBreaches } from '../../../shared/features/roster/law-breaches.ts';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { Roster } from '../../../shared/features/roster/roster.ts';
import type { WriteContext } from '../../office/context.ts';
import { listCells } from './roster.repository.ts';
import { requireEditable, rosterOf } from './roster.service.ts';
import { differsFrom, freezeVersion, lastVersion } from './roster-version.repository.ts';
import { listShiftKinds } from './shift-kind.repository.ts';

/** Publishes a roster as it stands. The earlier versions stay, and this one is in force. */
export function publish(
  { rosterId, version, reason, breachReason }: z.output<typeof rosterContract.publish.input>,
  context: WriteContext,
): Roster {
  const { database, now, staff } = context;
  const head = requireEditable(rosterId, version, context);
  const last = lastVersion(database, rosterId);
  const cells = listCells(database, rosterId).length;
  if (cells === 0) throw refuse('rosterEmpty', { month: head.month });
  if (last !== undefined && !differsFrom(database, rosterId, last.id)) {
    throw refuse('rosterUnchanged', { number: last.number });
  }
  if (last !== undefined && reason === '') throw refuse('rosterReasonNeeded', { number: last.number });
  const breaches = lawBreaches(rosterOf(head, context), listShiftKinds(database));
  if (breaches.length > 0 && breachReason === '') {
    throw refuse('rosterBreaksLaw', { count: breaches.length, month: head.month });
  }
  const number = (last?.number ?? 0) + 1;
  // A reason for breaches that are not there would say that there are some.
  const kept = breaches.length > 0 ? breachReason : '';
  freezeVersion(database, {
    rosterId,
    number,
    reason,
    breachReason: kept,
    publishedBy: staff.id,
    publishedAt: now,
  });
  context.record({
    entity: 'roster',
    entityId: rosterId,
    after: {
      team: head.teamName,
      month: head.month,
      number,
      cells,
      ...(breaches.length > 0 ? { breaches: breaches.length, breachReason: kept } : {}),
    },
    reason,
  });
  return rosterOf(head, context);
}
