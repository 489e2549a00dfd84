import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { Roster } from '../../../shared/features/roster/roster.ts';
import type { WriteContext } from '../../office/context.ts';
import { listCells } from './roster.repository.ts';
import { requireEditable, rosterOf } from './roster.service.ts';
import { differsFrom, freezeVersion, lastVersion } from './roster-version.repository.ts';

/** Publishes a roster as it stands. The earlier versions stay, and this one is in force. */
export function publish(
  { rosterId, version, reason }: z.output<typeof rosterContract.publish.input>,
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
  const number = (last?.number ?? 0) + 1;
  freezeVersion(database, { rosterId, number, reason, publishedBy: staff.id, publishedAt: now });
  context.record({
    entity: 'roster',
    entityId: rosterId,
    after: { team: head.teamName, month: head.month, number, cells },
    reason,
  });
  return rosterOf(head, context);
}
