import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { addDays, monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { PublishedVersion, Roster, RosterMonth } from '../../../shared/features/roster/roster.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { listNeeds } from './need.repository.ts';
import {
  calendarOf,
  findEmployment,
  findRoster,
  insertRoster,
  listCells,
  listMembers,
  listMonths,
  placeMembers,
  type RosterHead,
  raiseVersion,
  removeMember,
  requireRoster,
} from './roster.repository.ts';
import { factsOf } from './roster-facts.service.ts';
import { assertMayRoster, mayRoster, requireTeamName } from './roster-team.ts';
import { differsFrom, lastVersion } from './roster-version.repository.ts';
import { peopleOfTeam } from './team.repository.ts';

type Input<Name extends keyof typeof rosterContract> = z.output<(typeof rosterContract)[Name]['input']>;

function published(context: ReadContext, rosterId: number): PublishedVersion | null {
  const last = lastVersion(context.database, rosterId);
  if (last === undefined) return null;
  return { ...last, changedSince: differsFrom(context.database, rosterId, last.id) };
}

export function rosterOf({ id }: Pick<RosterHead, 'id'>, context: ReadContext): Roster {
  const { database } = context;
  const head = requireRoster(database, id);
  const { first, last } = monthRange(head.month);
  const members = listMembers(database, id);
  return {
    ...head,
    members,
    cells: listCells(database, id),
    needs: listNeeds(database, head.teamId),
    calendar: calendarOf(database, addDays(first, -7), addDays(last, 7)),
    facts: factsOf(
      database,
      head,
      members.map(({ employeeId }) => employeeId),
    ),
    published: published(context, id),
    editable: mayRoster(head.teamId, context),
  };
}

export function readRoster({ teamId, month }: Input<'roster'>, context: ReadContext): Roster | null {
  requireTeamName(context, teamId);
  const head = findRoster(context.database, teamId, month);
  return head === undefined ? null : rosterOf(head, context);
}

export function rosterMonths(teamId: number, context: ReadContext): RosterMonth[] {
  requireTeamName(context, teamId);
  return listMonths(context.database, teamId).map((row) => ({
    ...row,
    changedSince: published(context, row.rosterId)?.changedSince ?? false,
  }));
}

/** A roster that whoever speaks may change and has seen as it stands. */
export function requireEditable(rosterId: number, version: number, context: WriteContext): RosterHead {
  const head = requireRoster(context.database, rosterId);
  assertMayRoster(head.teamId, context);
  if (head.version !== version) throw changedMeanwhile(context.database, 'roster', rosterId);
  return head;
}

export function startRoster({ teamId, month }: Input<'startRoster'>, context: WriteContext): Roster {
  const { database } = context;
  assertMayRoster(teamId, context);
  const team = requireTeamName(context, teamId);
  if (findRoster(database, teamId, month) !== undefined) throw refuse('rosterExists', { team, month });
  const { first, last } = monthRange(month);
  const people = peopleOfTeam(database, teamId, first, last);
  if (people.length === 0) throw refuse('rosterTeamEmpty', { team, month });
  const id = insertRoster(database, teamId, month);
  placeMembers(database, id, people);
  context.record({ entity: 'roster', entityId: id, after: { team, month, members: people.length } });
  return rosterOf({ id }, context);
}

export function setMembers(
  { rosterId, version, employeeIds }: Input<'setMembers'>,
  context: WriteContext,
): Roster {
  const { database } = context;
  const head = requireEditable(rosterId, version, context);
  const before = listMembers(database, rosterId);
  const wanted = [...new Set(employeeIds)];
  const known = new Set(before.map(({ employeeId }) => employeeId));
  for (const employeeId of wanted) {
    if (!known.has(employeeId)) assertEmployedIn(employeeId, head.month, context);
  }
  const gone = before.filter(({ employeeId }) => !wanted.includes(employeeId));
  let clearedCells = 0;
  for (const { employeeId } of gone) clearedCells += removeMember(database, rosterId, employeeId);
  placeMembers(database, rosterId, wanted);
  raiseVersion(database, rosterId);
  context.record({
    entity: 'roster',
    entityId: rosterId,
    before: { people: before.map(({ name }) => name) },
    after: { people: listMembers(database, rosterId).map(({ name }) => name), clearedCells },
  });
  return rosterOf(head, context);
}

/** Nobody stands on the roster of a month in which they do not work here. */
function assertEmployedIn(employeeId: number, month: string, { database }: WriteContext): void {
  const employment = findEmployment(database, employeeId);
  if (employment === undefined) throw notFound('employee', employeeId);
  const { name, hiredOn, leftOn } = employment;
  if (monthOf(hiredOn) > month || (leftOn !== null && monthOf(leftOn) < month)) {
    throw refuse('rosterNotEmployed', { name, day: month });
  }
}
