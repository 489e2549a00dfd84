import type Database from 'better-sqlite3';
import { addDays } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { LeaveKind } from '../../../shared/features/attendance/attendance-settings.ts';
import type { RosteredShift } from '../../../shared/features/attendance/day-result.ts';
import { daysFrom, minuteOf } from '../../../shared/features/attendance/local-minutes.ts';
import type { ClockPunch } from '../../../shared/features/attendance/match-punches.ts';
import type {
  ApprovedOvertime,
  EnteredDay,
  LeaveOfDay,
  PersonDays,
  RosterDay,
} from '../../../shared/features/attendance/person-days.ts';
import type { NamedDay } from '../../../shared/features/employees/employee.ts';
import { hasTable } from '../../database/has-table.ts';
import { statement } from '../../database/statements.ts';
import type { Attendee } from './person.repository.ts';

interface Span {
  readonly first: string;
  readonly last: string;
}

type Of<Row> = Row & { readonly employeeId: number };

/** What is known of people around a span of days: shifts of the days beside it take punches of their own. */
export function readPersonDays(
  database: Database.Database,
  people: readonly Attendee[],
  { first, last }: Span,
): PersonDays[] {
  const wider = {
    ids: JSON.stringify(people.map(({ id }) => id)),
    first: addDays(first, -2),
    last: addDays(last, 2),
  };
  const roster = groupBy(rosterCells(database, wider), ({ employeeId }) => employeeId);
  const punches = groupBy(punchesIn(database, wider), ({ employeeId }) => employeeId);
  const leave = groupBy(leaveIn(database, wider), ({ employeeId }) => employeeId);
  const overtime = groupBy(overtimeIn(database, wider), ({ employeeId }) => employeeId);
  const entered = groupBy(enteredIn(database, wider), ({ employeeId }) => employeeId);
  return people.map(({ id, hiredOn, leftOn }) => ({
    hiredOn,
    leftOn,
    roster: oneShiftADay(roster.get(id) ?? []),
    punches: (punches.get(id) ?? []).map(({ moment, direction }) => ({ at: minuteOf(moment), direction })),
    leave: leaveByDay(leave.get(id) ?? [], wider),
    overtime: overtime.get(id) ?? [],
    // A correction goes over the day sheet, so it is put in its place last.
    entered: new Map((entered.get(id) ?? []).map((each) => [each.day, each])),
  }));
}

interface Wider extends Span {
  readonly ids: string;
}

type Cell = Of<{
  day: string;
  versionId: number;
  code: string;
  startsMinute: number | null;
  lengthMinutes: number | null;
  breakMinutes: number | null;
  night: number | null;
}>;

/** Cells of the versions in force: of each roster the one with the highest number. */
function rosterCells(database: Database.Database, wider: Wider): Cell[] {
  return statement<Cell>(
    database,
    `SELECT c.employee_id AS employeeId, c.day, c.version_id AS versionId, c.code, c.starts_minute AS startsMinute,
       c.length_minutes AS lengthMinutes, c.break_minutes AS breakMinutes, k.night
     FROM roster_version_cell c JOIN roster_version v ON v.id = c.version_id
       LEFT JOIN shift_kind k ON k.id = c.shift_kind_id
     WHERE c.employee_id IN (SELECT value FROM json_each(@ids)) AND c.day BETWEEN @first AND @last
       AND NOT EXISTS (SELECT 1 FROM roster_version later
         WHERE later.roster_id = v.roster_id AND later.number > v.number)
     ORDER BY c.employee_id, c.day, c.version_id`,
  ).all(wider);
}

/** Whoever stands on two rosters works where they have a shift. */
function oneShiftADay(cells: readonly Cell[]): RosterDay[] {
  const days = new Map<string, RosterDay>();
  for (const cell of cells) {
    const { day, versionId } = cell;
    const shift = shiftOf(cell);
    if (shift !== null || !days.has(day)) days.set(day, { day, versionId, shift });
  }
  return [...days.values()];
}

function shiftOf({ code, startsMinute, lengthMinutes, breakMinutes, night }: Cell): RosteredShift | null {
  if (startsMinute === null || lengthMinutes === null || breakMinutes === null) return null;
  return { code, startsMinute, lengthMinutes, breakMinutes, night: night === 1 };
}

function punchesIn(
  database: Database.Database,
  { ids, first, last }: Wider,
): Of<{ moment: string; direction: ClockPunch['direction'] }>[] {
  return statement<Of<{ moment: string; direction: ClockPunch['direction'] }>>(
    database,
    `SELECT employee_id AS employeeId, moment, direction FROM punch
     WHERE employee_id IN (SELECT value FROM json_each(@ids)) AND withdrawn_at IS NULL
       AND moment >= @first AND moment < @after
     ORDER BY employee_id, moment`,
  ).all({ ids, first, after: addDays(last, 1) });
}

type Leave = Of<{ kind: LeaveKind; part: LeaveOfDay['part']; firstOn: string; lastOn: string }>;

function leaveIn(database: Database.Database, wider: Wider): Leave[] {
  if (!hasTable(database, 'leave_request')) return [];
  return statement<Leave>(
    database,
    `SELECT employee_id AS employeeId, kind, part, first_on AS firstOn, last_on AS lastOn FROM leave_request
     WHERE employee_id IN (SELECT value FROM json_each(@ids)) AND state = 'approved'
       AND first_on <= @last AND last_on >= @first
     ORDER BY id`,
  ).all(wider);
}

function leaveByDay(leave: readonly Leave[], { first, last }: Span): Map<string, LeaveOfDay> {
  return new Map(
    leave.flatMap(({ kind, part, firstOn, lastOn }) =>
      daysFrom(firstOn < first ? first : firstOn, lastOn > last ? last : lastOn).map(
        (day) => [day, { kind, part }] as const,
      ),
    ),
  );
}

function overtimeIn(database: Database.Database, wider: Wider): Of<ApprovedOvertime>[] {
  if (!hasTable(database, 'overtime_request')) return [];
  return statement<Of<ApprovedOvertime>>(
    database,
    `SELECT employee_id AS employeeId, id, day, starts_minute AS startsMinute, length_minutes AS lengthMinutes, rate,
       compensation, actual_minutes AS actualMinutes
     FROM overtime_request
     WHERE employee_id IN (SELECT value FROM json_each(@ids)) AND state = 'approved' AND day BETWEEN @first AND @last
     ORDER BY day, starts_minute`,
  ).all(wider);
}

function enteredIn(database: Database.Database, wider: Wider): Of<EnteredDay & { day: string }>[] {
  return statement<Of<EnteredDay & { day: string }>>(
    database,
    `SELECT employee_id AS employeeId, day, origin, kind, leave_kind AS leaveKind, from_minute AS fromMinute,
       to_minute AS toMinute
     FROM attendance_entry
     WHERE employee_id IN (SELECT value FROM json_each(@ids)) AND ended_at IS NULL AND day BETWEEN @first AND @last
     ORDER BY origin = 'correction', id`,
  ).all(wider);
}

export function calendarOf(database: Database.Database, { first, last }: Span): Map<string, NamedDay> {
  return new Map(
    statement<NamedDay>(database, 'SELECT day, kind, name FROM calendar_day WHERE day BETWEEN ? AND ?')
      .all(first, last)
      .map((each) => [each.day, each]),
  );
}

/** Whether anything is known of any of the people in a span: a shift, a punch, or what was entered. */
export function hasAttendance(
  database: Database.Database,
  ids: readonly number[],
  { first, last }: Span,
): boolean {
  return (
    statement(
      database,
      `SELECT 1 FROM json_each(@ids) p WHERE
         EXISTS (SELECT 1 FROM roster_version_cell c WHERE c.employee_id = p.value AND c.day BETWEEN @first AND @last)
         OR EXISTS (SELECT 1 FROM punch h WHERE h.employee_id = p.value AND h.withdrawn_at IS NULL
           AND h.moment BETWEEN @first AND @last || 'T23:59')
         OR EXISTS (SELECT 1 FROM attendance_entry n WHERE n.employee_id = p.value AND n.day BETWEEN @first AND @last)
       LIMIT 1`,
    ).get({ ids: JSON.stringify(ids), first, last }) !== undefined
  );
}
