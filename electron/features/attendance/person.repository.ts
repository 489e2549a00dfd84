import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { statement } from '../../database/statements.ts';

/** Whose attendance is kept. */
export interface Attendee {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly post: string;
  readonly teamId: number;
  readonly teamName: string;
  readonly hiredOn: string;
  readonly leftOn: string | null;
}

const SELECT = `SELECT e.id, e.number, e.name, e.post, e.team_id AS teamId, t.name AS teamName, e.hired_on AS hiredOn,
    e.left_on AS leftOn
  FROM employee e JOIN team t ON t.id = e.team_id`;

export function requireAttendee(database: Database.Database, id: number): Attendee {
  const found = statement<Attendee>(database, `${SELECT} WHERE e.id = ?`).get(id);
  if (found === undefined) throw notFound('employee', id);
  return found;
}

export function attendeeOfAccount(database: Database.Database, staffId: number): Attendee | undefined {
  return statement<Attendee>(database, `${SELECT} WHERE e.staff_id = ?`).get(staffId);
}

export function attendeesWith(database: Database.Database, ids: readonly number[]): Attendee[] {
  return statement<Attendee>(
    database,
    `${SELECT} WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY e.number`,
  ).all(JSON.stringify(ids));
}

/** Everybody of a team who worked here in a span of days and is not in the closed sheet of another team. */
export function attendeesOf(
  database: Database.Database,
  span: { readonly teamId: number; readonly first: string; readonly last: string },
): Attendee[] {
  return statement<Attendee>(
    database,
    `${SELECT} WHERE e.team_id = @teamId AND e.hired_on <= @last AND (e.left_on IS NULL OR e.left_on >= @first)
       AND NOT EXISTS (SELECT 1 FROM attendance_close c JOIN attendance_close_day d ON d.close_id = c.id
         WHERE c.reopened_at IS NULL AND c.team_id <> @teamId AND d.employee_id = e.id
           AND d.day BETWEEN @first AND @last)
     ORDER BY e.number`,
  ).all(span);
}

export function everyAttendee(database: Database.Database): Attendee[] {
  return statement<Attendee>(database, `${SELECT} ORDER BY e.number`).all();
}

export interface AttendingTeam {
  readonly id: number;
  readonly name: string;
}

export function requireAttendingTeam(database: Database.Database, id: number): AttendingTeam {
  const found = statement<AttendingTeam>(database, 'SELECT id, name FROM team WHERE id = ?').get(id);
  if (found === undefined) throw notFound('team', id);
  return found;
}

export function teamsInUse(database: Database.Database): AttendingTeam[] {
  return statement<AttendingTeam>(
    database,
    'SELECT id, name FROM team WHERE active = 1 ORDER BY position, id',
  ).all();
}
