import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { HoursScheme } from '../../../shared/features/employees/employee.ts';
import type { Career } from '../../../shared/features/leave/annual.ts';
import { statement } from '../../database/statements.ts';

/** An employee as leave and overtime know them. */
export interface Person extends Career {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly teamId: number;
  readonly teamName: string;
  /** Their account, if they have one. */
  readonly staffId: number | null;
  readonly hoursScheme: HoursScheme;
}

const SELECT_PERSON = `SELECT e.id, e.number, e.name, e.team_id AS teamId, t.name AS teamName, e.staff_id AS staffId,
    e.hours_scheme AS hoursScheme, e.hired_on AS hiredOn, e.career_began_on AS careerBeganOn, e.left_on AS leftOn
  FROM employee e JOIN team t ON t.id = e.team_id`;

export function requirePerson(database: Database.Database, id: number): Person {
  const row = statement<Person>(database, `${SELECT_PERSON} WHERE e.id = ?`).get(id);
  if (row === undefined) throw notFound('employee', id);
  return row;
}

export function findPersonOfAccount(database: Database.Database, staffId: number): Person | undefined {
  return statement<Person>(database, `${SELECT_PERSON} WHERE e.staff_id = ?`).get(staffId);
}

/** Everybody who worked here at any time from one day to another, by team and number. */
export function listPeople(
  database: Database.Database,
  span: { readonly from: string; readonly to: string; readonly teamId: number | null },
): Person[] {
  return statement<Person>(
    database,
    `${SELECT_PERSON} WHERE e.hired_on <= @to AND (e.left_on IS NULL OR e.left_on >= @from)
       AND (@teamId IS NULL OR e.team_id = @teamId)
     ORDER BY t.position, t.id, e.number`,
  ).all(span);
}
