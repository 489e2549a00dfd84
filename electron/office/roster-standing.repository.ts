import type Database from 'better-sqlite3';
import { addDays, monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { FIRST_ROSTER_DUE, rosterDueSchema } from '../../shared/features/roster/roster-version.ts';
import { hasTable } from '../database/has-table.ts';
import { statement } from '../database/statements.ts';
import { readSetting } from './settings.ts';

export interface WaitingRoster {
  readonly versionId: number;
  readonly number: number;
  readonly teamId: number;
  readonly teamName: string;
  readonly month: string;
}

const CELLS = (version: string): string =>
  `SELECT day, code, starts_minute, length_minutes, break_minutes FROM roster_version_cell
   WHERE version_id = ${version} AND employee_id = (SELECT id FROM self)`;

/** Rosters in force, of this month and later, of which the person behind an account has not seen the last change for them. */
export function rostersWaitingFor(
  database: Database.Database,
  staffId: number,
  today: string,
): WaitingRoster[] {
  if (!hasTable(database, 'roster_version')) return [];
  return statement<WaitingRoster>(
    database,
    `WITH self AS (SELECT id FROM employee WHERE staff_id = @staffId),
       version AS (
         SELECT v.id, v.roster_id, v.number, p.id AS before_id
         FROM roster_version v JOIN roster r ON r.id = v.roster_id
           LEFT JOIN roster_version p ON p.roster_id = v.roster_id AND p.number = v.number - 1
         WHERE r.month >= @month AND EXISTS (SELECT 1 FROM self)),
       changed AS (
         SELECT roster_id, max(number) AS number FROM version x
         WHERE EXISTS (${CELLS('x.id')} EXCEPT ${CELLS('x.before_id')})
            OR EXISTS (${CELLS('x.before_id')} EXCEPT ${CELLS('x.id')})
         GROUP BY roster_id)
     SELECT v.id AS versionId, v.number, r.team_id AS teamId, t.name AS teamName, r.month
     FROM changed c JOIN roster r ON r.id = c.roster_id JOIN team t ON t.id = r.team_id
       JOIN roster_version v ON v.roster_id = r.id
         AND v.number = (SELECT max(number) FROM roster_version WHERE roster_id = r.id)
     WHERE NOT EXISTS (SELECT 1 FROM roster_acknowledgement a JOIN roster_version s ON s.id = a.version_id
       WHERE s.roster_id = c.roster_id AND s.number >= c.number AND a.employee_id = (SELECT id FROM self))
     ORDER BY r.month, t.position, t.id`,
  ).all({ staffId, month: monthOf(today) });
}

export interface LateRoster {
  readonly teamId: number;
  readonly teamName: string;
  readonly month: string;
  /** The day of the month has come, or a holiday is near. */
  readonly why: 'dueDay' | 'holiday';
}

/** Rosters that should be published by now: of teams with staffing needs that work here. */
export function lateRosters(database: Database.Database, today: string): LateRoster[] {
  if (!hasTable(database, 'roster_version')) return [];
  const { dueDay, holidayDays } = readSetting(database, 'rosterDue', rosterDueSchema, FIRST_ROSTER_DUE);
  const dueMonth = Number(today.slice(8)) >= dueDay ? monthsLater(monthOf(today), 1) : '';
  return statement<LateRoster>(
    database,
    `WITH wanted (month, why) AS (
       SELECT @dueMonth, 'dueDay' WHERE @dueMonth <> ''
       UNION SELECT substr(day, 1, 7), 'holiday' FROM calendar_day
         WHERE kind = 'statutoryHoliday' AND day BETWEEN @today AND @holidayUntil AND substr(day, 1, 7) <> @dueMonth)
     SELECT t.id AS teamId, t.name AS teamName, w.month, w.why
     FROM wanted w JOIN team t ON t.active = 1
     WHERE EXISTS (SELECT 1 FROM staffing_need n WHERE n.team_id = t.id)
       AND NOT EXISTS (SELECT 1 FROM roster r JOIN roster_version v ON v.roster_id = r.id
         WHERE r.team_id = t.id AND r.month = w.month)
     ORDER BY w.month, t.position, t.id`,
  ).all({ today, dueMonth, holidayUntil: addDays(today, holidayDays) });
}
