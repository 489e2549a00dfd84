import type Database from 'better-sqlite3';
import { addDays, monthRange } from '../../../shared/domain/calendar.ts';
import { momentAt } from '../../../shared/domain/moment.ts';
import type {
  Acknowledgement,
  CellDifference,
  FrozenRoster,
  RosterVersion,
} from '../../../shared/features/roster/roster-version.ts';
import {
  differencesBetween,
  lastChanges,
  type RosterState,
} from '../../../shared/features/roster/version-difference.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { calendarOf, requireRoster } from './roster.repository.ts';
import {
  draftCells,
  draftMembers,
  frozenCells,
  frozenMembers,
  listAcknowledgements,
  listVersions,
  requireVersion,
  type VersionRow,
} from './version.repository.ts';

type State = RosterState & { readonly number: number };

function frozenState(database: Database.Database, { id, number }: VersionRow): State {
  return { number, people: frozenMembers(database, id), cells: frozenCells(database, id) };
}

/** Versions up to a number, the first one first. */
function statesUpTo(database: Database.Database, rosterId: number, number: number): State[] {
  return listVersions(database, rosterId)
    .filter((version) => version.number <= number)
    .map((version) => frozenState(database, version));
}

export function rosterVersions(database: Database.Database, rosterId: number): RosterVersion[] {
  let before: RosterState = { people: [], cells: [] };
  const rows = listVersions(database, rosterId).map((row) => {
    const state = frozenState(database, row);
    const concerned = new Set(differencesBetween(before, state).map(({ employeeId }) => employeeId)).size;
    before = state;
    const { rosterId: _rosterId, ...version } = row;
    return { ...version, people: state.people.length, concerned };
  });
  return rows.toReversed();
}

/** Who is asked to have seen a version, by what changed for them last, and who has. */
export function acknowledgementsOf(database: Database.Database, version: VersionRow): Acknowledgement[] {
  const states = statesUpTo(database, version.rosterId, version.number);
  const changed = lastChanges(states);
  const people = new Map(
    states.flatMap(({ people: members }) => members).map((person) => [person.employeeId, person]),
  );
  const told = listAcknowledgements(database, version.rosterId);
  return [...people.values()].flatMap(({ employeeId, number, name }) => {
    const changedIn = changed.get(employeeId);
    if (changedIn === undefined) return [];
    const seen = told.find(
      (row) => row.employeeId === employeeId && row.number >= changedIn && row.number <= version.number,
    );
    return [
      {
        employeeId,
        number,
        name,
        changedIn,
        way: seen?.way ?? null,
        recordedBy: seen?.recordedBy ?? '',
        recordedAt: seen?.recordedAt ?? null,
      },
    ];
  });
}

export function frozenRoster(database: Database.Database, versionId: number): FrozenRoster {
  const version = requireVersion(database, versionId);
  const { teamId, teamName, month } = requireRoster(database, version.rosterId);
  const { first, last } = monthRange(month);
  const listed = rosterVersions(database, version.rosterId).find(({ id }) => id === versionId);
  if (listed === undefined) throw new Error('a version is not among those of its roster');
  return {
    version: listed,
    rosterId: version.rosterId,
    teamId,
    teamName,
    month,
    publishedMoment: momentAt(new Date(version.publishedAt), officeTimeZone(database)),
    members: frozenMembers(database, versionId),
    cells: frozenCells(database, versionId),
    calendar: calendarOf(database, addDays(first, -7), addDays(last, 7)),
    acknowledgements: acknowledgementsOf(database, version),
  };
}

/** From a version to a later one, or to the roster as it is being made. */
export function differencesOf(
  database: Database.Database,
  fromVersionId: number,
  toVersionId: number | null,
): CellDifference[] {
  const from = requireVersion(database, fromVersionId);
  const { rosterId } = from;
  const after =
    toVersionId === null
      ? { people: draftMembers(database, rosterId), cells: draftCells(database, rosterId) }
      : frozenState(database, requireVersion(database, toVersionId));
  return differencesBetween(frozenState(database, from), after);
}
