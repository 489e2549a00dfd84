import type Database from 'better-sqlite3';
import type { Rostered } from '../../../shared/features/leave/leave-days.ts';
import type { ShiftsByDay } from '../../../shared/features/leave/swap.ts';
import { statement } from '../../database/statements.ts';

/** Versions of rosters that are in force: the last of each. */
const IN_FORCE = `SELECT v.id, v.number, v.roster_id FROM roster_version v
  WHERE NOT EXISTS (SELECT 1 FROM roster_version w WHERE w.roster_id = v.roster_id AND w.number > v.number)`;

interface RosteredCell {
  readonly rosterId: number;
  readonly day: string;
  readonly shiftKindId: number | null;
  readonly code: string;
  readonly startsMinute: number | null;
  readonly lengthMinutes: number | null;
  readonly certificate: string;
}

/** What the published rosters say of somebody's days; work goes before the rest that another team's roster gives them. */
function listRostered(
  database: Database.Database,
  employeeId: number,
  from: string,
  to: string,
): RosteredCell[] {
  return statement<RosteredCell>(
    database,
    `SELECT v.roster_id AS rosterId, c.day, c.shift_kind_id AS shiftKindId, c.code, c.starts_minute AS startsMinute,
       c.length_minutes AS lengthMinutes, coalesce(k.certificate, '') AS certificate
     FROM roster_version_cell c JOIN (${IN_FORCE}) v ON v.id = c.version_id
     LEFT JOIN shift_kind k ON k.id = c.shift_kind_id
     WHERE c.employee_id = @employeeId AND c.day BETWEEN @from AND @to
     ORDER BY c.day, c.shift_kind_id IS NOT NULL, v.roster_id`,
  ).all({ employeeId, from, to });
}

/** Code of each day's shift, '' for rest; a day without a published roster is not there. */
export function rosteredCodes(
  database: Database.Database,
  employeeId: number,
  from: string,
  to: string,
): Rostered {
  return new Map(listRostered(database, employeeId, from, to).map(({ day, code }) => [day, code]));
}

export function rosteredShifts(
  database: Database.Database,
  employeeId: number,
  from: string,
  to: string,
): ShiftsByDay {
  return new Map(
    listRostered(database, employeeId, from, to).map((cell) => [
      cell.day,
      { ...cell, startsMinute: cell.startsMinute ?? 0, lengthMinutes: cell.lengthMinutes ?? 0 },
    ]),
  );
}

/** The roster on which somebody's day stands as published; undefined where there is none. */
export function rosterOfDay(
  database: Database.Database,
  employeeId: number,
  day: string,
): number | undefined {
  return listRostered(database, employeeId, day, day).at(-1)?.rosterId;
}

/** People of a team with a published shift on each day, without one of them. */
export function countOnDuty(
  database: Database.Database,
  team: { readonly teamId: number; readonly without: number; readonly from: string; readonly to: string },
): ReadonlyMap<string, number> {
  const rows = statement<{ day: string; people: number }>(
    database,
    `SELECT c.day, count(DISTINCT c.employee_id) AS people FROM roster_version_cell c JOIN (${IN_FORCE}) v
       ON v.id = c.version_id JOIN employee e ON e.id = c.employee_id
     WHERE e.team_id = @teamId AND c.employee_id <> @without AND c.shift_kind_id IS NOT NULL
       AND c.day BETWEEN @from AND @to
       AND NOT EXISTS (SELECT 1 FROM leave_request l WHERE l.employee_id = c.employee_id AND l.state = 'approved'
         AND c.day BETWEEN l.first_on AND l.last_on)
     GROUP BY c.day`,
  ).all(team);
  return new Map(rows.map(({ day, people }) => [day, people]));
}

export function calendarMap(
  database: Database.Database,
  from: string,
  to: string,
): ReadonlyMap<string, { readonly kind: 'statutoryHoliday' | 'restDay' | 'workday' }> {
  const rows = statement<{ day: string; kind: 'statutoryHoliday' | 'restDay' | 'workday' }>(
    database,
    'SELECT day, kind FROM calendar_day WHERE day BETWEEN ? AND ?',
  ).all(from, to);
  return new Map(rows.map(({ day, kind }) => [day, { kind }]));
}
