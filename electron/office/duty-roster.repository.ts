import type Database from 'better-sqlite3';
import { statement } from '../database/statements.ts';

/** How far from a change of shift one may begin or end to be of it. */
const NEAR_MINUTES = 60;

export interface OnDuty {
  readonly employeeId: number;
  readonly onDuty: 'outgoing' | 'incoming';
}

/** The cells of the published roster that is in force, of a team and the days around a moment, in minutes from that moment. */
const CELLS = `SELECT c.employee_id AS employeeId,
    (julianday(c.day) - julianday(substr(@at, 1, 10))) * 1440 + c.starts_minute - @minute AS starts,
    (julianday(c.day) - julianday(substr(@at, 1, 10))) * 1440 + c.starts_minute + c.length_minutes - @minute AS ends
  FROM roster_version_cell c JOIN roster_version v ON v.id = c.version_id JOIN roster r ON r.id = v.roster_id
  WHERE r.team_id = @teamId AND c.shift_kind_id IS NOT NULL
    AND c.day BETWEEN date(substr(@at, 1, 10), '-1 day') AND date(substr(@at, 1, 10), '+1 day')
    AND v.number = (SELECT max(number) FROM roster_version WHERE roster_id = r.id)`;

/** Whose shift ends and whose begins at a change, by the roster; nobody where none is published. */
export function onDutyAt(database: Database.Database, teamId: number, at: string): OnDuty[] {
  const minute = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  return statement<OnDuty>(
    database,
    `SELECT q.employeeId, CASE WHEN abs(q.ends) <= @near THEN 'outgoing' ELSE 'incoming' END AS onDuty
     FROM (${CELLS}) q WHERE abs(q.ends) <= @near OR abs(q.starts) <= @near
     ORDER BY onDuty DESC, q.employeeId`,
  ).all({ teamId, at, minute, near: NEAR_MINUTES });
}
