import type Database from 'better-sqlite3';
import type { EmployeeMove } from '../../../shared/features/employees/employee-row.ts';
import { statement } from '../../database/statements.ts';

export interface MoveValues {
  readonly employeeId: number;
  readonly fromOn: string;
  readonly teamId: number;
  readonly post: string;
  readonly recordedBy: number;
  readonly recordedAt: string;
}

export function insertMove(database: Database.Database, values: MoveValues): void {
  statement(
    database,
    `INSERT INTO employee_move (employee_id, from_on, team_id, post, recorded_by, recorded_at)
     VALUES (@employeeId, @fromOn, @teamId, @post, @recordedBy, @recordedAt)`,
  ).run(values);
}

export function lastMoveOn(database: Database.Database, employeeId: number): string | null {
  return (
    statement<{ last: string | null }>(
      database,
      'SELECT max(from_on) AS last FROM employee_move WHERE employee_id = ?',
    ).get(employeeId)?.last ?? null
  );
}

export function listMoves(database: Database.Database, employeeId: number): EmployeeMove[] {
  return statement<EmployeeMove>(
    database,
    `SELECT m.id, m.from_on AS fromOn, t.name AS teamName, m.post, s.display_name AS recordedBy
     FROM employee_move m JOIN team t ON t.id = m.team_id JOIN staff s ON s.id = m.recorded_by
     WHERE m.employee_id = ? ORDER BY m.from_on DESC, m.id DESC`,
  ).all(employeeId);
}
