import { refuse } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { momentAt } from '../../../shared/domain/moment.ts';
import type {
  AttendanceDay,
  AttendanceMonth,
  AttendancePerson,
  DaySheetLine,
} from '../../../shared/features/attendance/attendance.ts';
import { periodOf } from '../../../shared/features/attendance/attendance-period.ts';
import type { AttendanceSettings } from '../../../shared/features/attendance/attendance-settings.ts';
import type { DayResult } from '../../../shared/features/attendance/day-result.ts';
import { judgeDays } from '../../../shared/features/attendance/judge-days.ts';
import { daysFrom, minuteOf } from '../../../shared/features/attendance/local-minutes.ts';
import { sumDays } from '../../../shared/features/attendance/sum-days.ts';
import { dayKindOf } from '../../../shared/features/employees/day-kind.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { ReadContext } from '../../office/context.ts';
import { readAttendanceSettings } from './attendance-settings.ts';
import { closedDay, closesOf, frozenDays } from './close.repository.ts';
import { entriesOf } from './entry.repository.ts';
import {
  type Attendee,
  attendeeOfAccount,
  attendeesOf,
  attendeesWith,
  requireAttendee,
  requireAttendingTeam,
} from './person.repository.ts';
import { calendarOf, readPersonDays } from './person-days.repository.ts';
import { punchesOf } from './punch.repository.ts';

type Reading = Pick<ReadContext, 'database' | 'now'>;
interface Span {
  readonly first: string;
  readonly last: string;
}

/** The days of people as they are judged now. */
export function judgePeople(
  people: readonly Attendee[],
  { first, last }: Span,
  { database, now }: Reading,
  settings: AttendanceSettings = readAttendanceSettings(database),
): DayResult[][] {
  const span = {
    first,
    last,
    now: minuteOf(momentAt(new Date(now), officeTimeZone(database))),
    calendar: calendarOf(database, { first, last }),
  };
  return readPersonDays(database, people, span).map((days) => judgeDays(days, span, settings));
}

function personOf({ id, number, name, post }: Attendee, days: DayResult[]): AttendancePerson {
  return { employeeId: id, number, name, post, days, sums: sumDays(days) };
}

/** The supervisor of the grounds keeps the attendance of their own team. */
export function assertOwnTeam(teamId: number, { database, staff }: ReadContext): void {
  if (staff.role !== 'groundsSupervisor') return;
  const own = attendeeOfAccount(database, staff.id);
  if (own?.teamId === teamId) return;
  throw refuse('attendanceOtherTeam', {
    team: requireAttendingTeam(database, teamId).name,
    own: own?.teamName ?? '—',
  });
}

export function attendanceMonth(
  { teamId, month }: { readonly teamId: number; readonly month: string },
  context: ReadContext,
): AttendanceMonth {
  assertOwnTeam(teamId, context);
  return readMonth(teamId, month, context);
}

export function readMonth(teamId: number, month: string, context: Reading): AttendanceMonth {
  const { database } = context;
  const team = requireAttendingTeam(database, teamId);
  const closes = closesOf(database, teamId, month);
  const standing = closes.find(({ reopenedAt }) => reopenedAt === null);
  const settings = standing?.settings ?? readAttendanceSettings(database);
  const { first, last } =
    standing === undefined ? periodOf(month, settings) : { first: standing.firstOn, last: standing.lastOn };
  const calendar = calendarOf(database, { first, last });
  return {
    teamId,
    teamName: team.name,
    month,
    first,
    last,
    daysOff: daysFrom(first, last).filter((day) => dayKindOf(day, calendar) !== 'workday'),
    people:
      standing === undefined
        ? openPeople(teamId, { first, last }, context, settings)
        : closedPeople(standing.id, context),
    closed: standing !== undefined,
    closes: closes.map(({ firstOn: _first, lastOn: _last, settings: _settings, ...close }) => close),
    settings,
  };
}

function openPeople(
  teamId: number,
  span: Span,
  context: Reading,
  settings: AttendanceSettings,
): AttendancePerson[] {
  const people = attendeesOf(context.database, { teamId, ...span });
  const judged = judgePeople(people, span, context, settings);
  return people.map((person, index) => personOf(person, judged[index] ?? []));
}

function closedPeople(closeId: number, { database }: Reading): AttendancePerson[] {
  const frozen = frozenDays(database, closeId);
  return attendeesWith(database, [...frozen.keys()]).map((person) =>
    personOf(person, frozen.get(person.id) ?? []),
  );
}

/** The month of whoever asks, closed days as they were closed. */
export function ownMonth({ month }: { readonly month: string }, context: ReadContext) {
  const { database, staff } = context;
  const person = attendeeOfAccount(database, staff.id);
  if (person === undefined) return null;
  const settings = readAttendanceSettings(database);
  const [judged = []] = judgePeople([person], periodOf(month, settings), context, settings);
  const frozen = judged.map(({ day }) => closedDay(database, person.id, day)?.result);
  const days = judged.map((result, index) => frozen[index] ?? result);
  return {
    person: personOf(person, days),
    closed: days.length > 0 && frozen.every((result) => result !== undefined),
    settings,
  };
}

/** What a day is: as it was closed, or as it is judged now. */
function resultOn(person: Attendee, day: string, context: Reading): { result: DayResult; closed: boolean } {
  const frozen = closedDay(context.database, person.id, day);
  if (frozen !== undefined) return { result: frozen.result, closed: true };
  const [[result] = []] = judgePeople([person], { first: day, last: day }, context);
  if (result === undefined) throw refuse('attendanceNotEmployed', { name: person.name, date: day });
  return { result, closed: false };
}

export function attendanceDay(
  { employeeId, day }: { readonly employeeId: number; readonly day: string },
  context: ReadContext,
): AttendanceDay {
  const { database } = context;
  const person = requireAttendee(database, employeeId);
  assertOwnTeam(person.teamId, context);
  const { id, number, name, teamName } = person;
  return {
    employeeId: id,
    number,
    name,
    teamName,
    ...resultOn(person, day, context),
    punches: punchesOf(database, id, { first: addDays(day, -1), last: addDays(day, 1) }),
    entries: entriesOf(database, id, day).map(
      ({ employeeId: _employeeId, madeById: _madeById, ...entry }) => entry,
    ),
  };
}

export function daySheet(
  { teamId, day }: { readonly teamId: number; readonly day: string },
  context: ReadContext,
): DaySheetLine[] {
  const { database } = context;
  assertOwnTeam(teamId, context);
  requireAttendingTeam(database, teamId);
  return attendeesOf(database, { teamId, first: day, last: day }).map((person) => {
    const { id, number, name } = person;
    const { result, closed } = resultOn(person, day, context);
    const standing = entriesOf(database, id, day).find(
      ({ origin, endedAt }) => origin === 'sheet' && endedAt === null,
    );
    if (standing === undefined) return { employeeId: id, number, name, result, entry: null, closed };
    const { employeeId: _employeeId, madeById: _madeById, ...entry } = standing;
    return { employeeId: id, number, name, result, entry, closed };
  });
}
