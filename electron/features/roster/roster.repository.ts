import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { NamedDay } from '../../../shared/features/employees/employee.ts';
import type { RosterCell, RosterMember, RosterMonth } from '../../../shared/features/roster/roster.ts';
import { statement } from '../../database/statements.ts';

/** The roster without its people and cells. */
export interface RosterHead {
  readonly id: number;
  readonly teamId: number;
  readonly teamName: string;
  readonly month: string;
  readonly version: number;
}

const SELECT_HEAD = `SELECT r.id, r.team_id AS teamId, t.name AS teamName, r.month, r.version
  FROM roster r JOIN team t ON t.id = r.team_id`;

export function findRoster(
  database: Database.Database,
  teamId: number,
  month: string,
): RosterHead | undefined {
  return statement<RosterHead>(database, `${SELECT_HEAD} WHERE r.team_id = ? AND r.month = ?`).get(
    teamId,
    month,
  );
}

export function requireRoster(database: Database.Database, id: number): RosterHead {
  const row = statement<RosterHead>(database, `${SELECT_HEAD} WHERE r.id = ?`).get(id);
  if (row === undefined) throw notFound('roster', id);
  return row;
}

export function insertRoster(database: Database.Database, teamId: number, month: string): number {
  const result = statement(database, 'INSERT INTO roster (team_id, month) VALUES (?, ?)').run(teamId, month);
  return Number(result.lastInsertRowid);
}

export function raiseVersion(database: Database.Database, rosterId: number): void {
  statement(database, 'UPDATE roster SET version = version + 1 WHERE id = ?').run(rosterId);
}

export function listMembers(database: Database.Database, rosterId: number): RosterMember[] {
  return statement<RosterMember>(
    database,
    `SELECT m.employee_id AS employeeId, m.position, e.number, e.name, e.post, e.team_id AS teamId, t.name AS teamName,
       e.hours_scheme AS hoursScheme, e.hired_on AS hiredOn, e.left_on AS leftOn
     FROM roster_member m JOIN employee e ON e.id = m.employee_id JOIN team t ON t.id = e.team_id
     WHERE m.roster_id = ? ORDER BY m.position, e.number`,
  ).all(rosterId);
}

export function listCells(database: Database.Database, rosterId: number): RosterCell[] {
  return statement<Omit<RosterCell, 'fixed'> & { readonly fixed: number }>(
    database,
    `SELECT employee_id AS employeeId, day, shift_kind_id AS shiftKindId, fixed
     FROM roster_cell WHERE roster_id = ? ORDER BY employee_id, day`,
  )
    .all(rosterId)
    .map((row) => ({ ...row, fixed: row.fixed === 1 }));
}

/** Puts people on a roster in their order; those who are on it already keep their cells. */
export function placeMembers(
  database: Database.Database,
  rosterId: number,
  employeeIds: readonly number[],
): void {
  const place = statement(
    database,
    `INSERT INTO roster_member (roster_id, employee_id, position) VALUES (@rosterId, @employeeId, @position)
     ON CONFLICT (roster_id, employee_id) DO UPDATE SET position = excluded.position`,
  );
  for (const [index, employeeId] of employeeIds.entries()) {
    place.run({ rosterId, employeeId, position: index + 1 });
  }
}

export function removeMember(database: Database.Database, rosterId: number, employeeId: number): number {
  const { changes } = statement(
    database,
    'DELETE FROM roster_cell WHERE roster_id = ? AND employee_id = ?',
  ).run(rosterId, employeeId);
  statement(database, 'DELETE FROM roster_member WHERE roster_id = ? AND employee_id = ?').run(
    rosterId,
    employeeId,
  );
  return changes;
}

export function putCell(database: Database.Database, rosterId: number, cell: RosterCell): void {
  statement(
    database,
    `INSERT INTO roster_cell (roster_id, employee_id, day, shift_kind_id, fixed)
     VALUES (@rosterId, @employeeId, @day, @shiftKindId, @fixed)
     ON CONFLICT (roster_id, employee_id, day) DO UPDATE SET shift_kind_id = excluded.shift_kind_id, fixed = excluded.fixed`,
  ).run({ ...cell, fixed: cell.fixed ? 1 : 0, rosterId });
}

export function clearCell(
  database: Database.Database,
  rosterId: number,
  employeeId: number,
  day: string,
): void {
  statement(database, 'DELETE FROM roster_cell WHERE roster_id = ? AND employee_id = ? AND day = ?').run(
    rosterId,
    employeeId,
    day,
  );
}

export function calendarOf(database: Database.Database, from: string, to: string): NamedDay[] {
  return statement<NamedDay>(
    database,
    'SELECT day, kind, name FROM calendar_day WHERE day BETWEEN ? AND ? ORDER BY day',
  ).all(from, to);
}

/** Who an employee is and when they work here, whatever their team. */
export function findEmployment(
  database: Database.Database,
  employeeId: number,
): { readonly name: string; readonly hiredOn: string; readonly leftOn: string | null } | undefined {
  return statement<{ name: string; hiredOn: string; leftOn: string | null }>(
    database,
    'SELECT name, hired_on AS hiredOn, left_on AS leftOn FROM employee WHERE id = ?',
  ).get(employeeId);
}

export function listMonths(database: Database.Database, teamId: number): Omit<RosterMonth, 'changedSince'>[] {
  return statement<Omit<RosterMonth, 'changedSince'>>(
    database,
    `SELECT r.id AS rosterId, r.month,
       (SELECT count(*) FROM roster_member m WHERE m.roster_id = r.id) AS members,
       (SELECT count(*) FROM roster_cell c WHERE c.roster_id = r.id) AS filled,
       v.number AS publishedNumber, v.published_at AS publishedAt
     FROM roster r LEFT JOIN roster_version v ON v.roster_id = r.id
       AND v.number = (SELECT max(number) FROM roster_version WHERE roster_id = r.id)
     WHERE r.team_id = ? ORDER BY r.month DESC LIMIT 60`,
  ).all(teamId);
}
