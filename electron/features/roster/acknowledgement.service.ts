import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { Acknowledgement, FrozenRoster } from '../../../shared/features/roster/roster-version.ts';
import type { rosterVersionsContract } from '../../../shared/features/roster/roster-versions.contract.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { rostersWaitingFor } from '../../office/roster-standing.repository.ts';
import { requireRoster } from './roster.repository.ts';
import { assertMayRoster } from './roster-team.ts';
import { lastVersion } from './roster-version.repository.ts';
import {
  employeeOfAccount,
  insertAcknowledgement,
  requireVersion,
  type VersionRow,
} from './version.repository.ts';
import { acknowledgementsOf, frozenRoster } from './version.service.ts';

type Input<Name extends keyof typeof rosterVersionsContract> = z.output<
  (typeof rosterVersionsContract)[Name]['input']
>;

export function waitingForMe(_input: Input<'waitingForMe'>, { database, staff, today }: ReadContext) {
  return rostersWaitingFor(database, staff.id, today);
}

export function acknowledge({ versionId }: Input<'acknowledge'>, context: WriteContext): FrozenRoster {
  const { database, staff } = context;
  const version = requireInForce(versionId, context);
  const self = employeeOfAccount(database, staff.id);
  if (self === undefined) throw refuse('rosterNotYourAccount');
  keep(version, [self.id], 'self', context);
  return frozenRoster(database, versionId);
}

export function recordAcknowledgements(
  { versionId, employeeIds }: Input<'recordAcknowledgements'>,
  context: WriteContext,
): FrozenRoster {
  const version = requireInForce(versionId, context);
  assertMayRoster(requireRoster(context.database, version.rosterId).teamId, context);
  keep(version, employeeIds, 'paper', context);
  return frozenRoster(context.database, versionId);
}

function requireInForce(versionId: number, { database }: WriteContext): VersionRow {
  const version = requireVersion(database, versionId);
  const last = lastVersion(database, version.rosterId);
  if (last === undefined) throw notFound('rosterVersion', versionId);
  if (last.id !== versionId) throw refuse('rosterVersionOld', { number: version.number, last: last.number });
  return version;
}

function keep(
  version: VersionRow,
  employeeIds: readonly number[],
  way: NonNullable<Acknowledgement['way']>,
  { database, staff, now, record }: WriteContext,
): void {
  const asked = new Map(acknowledgementsOf(database, version).map((row) => [row.employeeId, row]));
  const { teamName, month } = requireRoster(database, version.rosterId);
  const names: string[] = [];
  for (const employeeId of new Set(employeeIds)) {
    const row = asked.get(employeeId);
    if (row === undefined) throw refuse('rosterNotConcerned', { number: version.number });
    if (row.way !== null) throw refuse('rosterAcknowledged', { name: row.name, number: version.number });
    insertAcknowledgement(database, {
      versionId: version.id,
      employeeId,
      way,
      recordedBy: staff.id,
      recordedAt: now,
    });
    names.push(row.name);
  }
  record({
    entity: 'rosterVersion',
    entityId: version.id,
    after: { team: teamName, month, number: version.number, way, people: names },
  });
}
