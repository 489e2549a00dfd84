import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Colleague, Employee, EmployeeValues } from '../../../shared/features/employees/employee.ts';
import { statement } from '../../database/statements.ts';

const SELECT_EMPLOYEE = `SELECT e.id, e.number, e.name, e.post, e.team_id AS teamId, t.name AS teamName, e.area, e.phone,
    e.staff_id AS staffId, coalesce(s.user_name, '') AS userName, e.hired_on AS hiredOn,
    e.career_began_on AS careerBeganOn, e.contract_end_on AS contractEndOn, e.hours_scheme AS hoursScheme,
    e.contact_name AS contactName, e.contact_relation AS contactRelation, e.contact_phone AS contactPhone, e.note,
    e.left_on AS leftOn, e.leave_reason AS leaveReason, e.created_at AS createdAt, e.version
  FROM employee e JOIN team t ON t.id = e.team_id LEFT JOIN staff s ON s.id = e.staff_id`;

export function requireEmployee(database: Database.Database, id: number): Employee {
  const row = statement<Employee>(database, `${SELECT_EMPLOYEE} WHERE e.id = ?`).get(id);
  if (row === undefined) throw notFound('employee', id);
  return row;
}

/** Everybody who worked here at any time from one day to another. */
export function listColleagues(
  database: Database.Database,
  span: { readonly from: string; readonly to: string; readonly teamId: number | null },
): Colleague[] {
  return statement<Colleague>(
    database,
    `SELECT e.id, e.number, e.name, e.post, e.team_id AS teamId, t.name AS teamName, e.hired_on AS hiredOn,
       e.left_on AS leftOn, e.staff_id AS staffId
     FROM employee e JOIN team t ON t.id = e.team_id
     WHERE e.hired_on <= @to AND (e.left_on IS NULL OR e.left_on >= @from)
       AND (@teamId IS NULL OR e.team_id = @teamId)
     ORDER BY t.position, t.id, e.number`,
  ).all(span);
}

export function findEmployeeNumbered(database: Database.Database, number: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM employee WHERE number = ?').get(number)?.id;
}

export function findEmployeeOfAccount(database: Database.Database, staffId: number): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM employee WHERE staff_id = ?').get(staffId)?.id;
}

export function hasAccount(database: Database.Database, staffId: number): boolean {
  return statement(database, 'SELECT 1 FROM staff WHERE id = ?').get(staffId) !== undefined;
}

export function insertEmployee(
  database: Database.Database,
  values: EmployeeValues,
  createdAt: string,
): number {
  const result = statement(
    database,
    `INSERT INTO employee (number, name, post, team_id, area, phone, staff_id, hired_on, career_began_on,
       contract_end_on, hours_scheme, contact_name, contact_relation, contact_phone, note, created_at)
     VALUES (@number, @name, @post, @teamId, @area, @phone, @staffId, @hiredOn, @careerBeganOn,
       @contractEndOn, @hoursScheme, @contactName, @contactRelation, @contactPhone, @note, @createdAt)`,
  ).run({ ...values, createdAt });
  return Number(result.lastInsertRowid);
}

export function updateEmployee(database: Database.Database, id: number, values: EmployeeValues): void {
  statement(
    database,
    `UPDATE employee SET number = @number, name = @name, post = @post, team_id = @teamId, area = @area, phone = @phone,
       staff_id = @staffId, hired_on = @hiredOn, career_began_on = @careerBeganOn, contract_end_on = @contractEndOn,
       hours_scheme = @hoursScheme, contact_name = @contactName, contact_relation = @contactRelation,
       contact_phone = @contactPhone, note = @note, version = version + 1
     WHERE id = @id`,
  ).run({ ...values, id });
}

export function setLeft(
  database: Database.Database,
  id: number,
  left: { readonly on: string; readonly reason: string } | null,
): void {
  statement(
    database,
    'UPDATE employee SET left_on = ?, leave_reason = ?, version = version + 1 WHERE id = ?',
  ).run(left?.on ?? null, left?.reason ?? '', id);
}
