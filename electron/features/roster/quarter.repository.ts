import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export interface WorkedDay {
  readonly employeeId: number;
  readonly day: string;
  readonly night: number;
}

/** Days on which people of a roster work from one day to another: as published, or as drafted where nothing is yet. */
export function workedDays(
  database: Database.Database,
  rosterId: number,
  span: { readonly from: string; readonly to: string },
): WorkedDay[] {
  return statement<WorkedDay>(
    database,
    `WITH member AS (SELECT employee_id FROM roster_member WHERE roster_id = @rosterId),
       in_force AS (SELECT roster_id, max(number) AS number FROM roster_version GROUP BY roster_id)
     SELECT c.employee_id AS employeeId, c.day, k.night
     FROM in_force f JOIN roster_version v ON v.roster_id = f.roster_id AND v.number = f.number
       JOIN roster_version_cell c ON c.version_id = v.id JOIN shift_kind k ON k.id = c.shift_kind_id
     WHERE c.day BETWEEN @from AND @to AND c.employee_id IN member
     UNION ALL
     SELECT c.employee_id, c.day, k.night
     FROM roster_cell c JOIN shift_kind k ON k.id = c.shift_kind_id
     WHERE c.day BETWEEN @from AND @to AND c.employee_id IN member
       AND c.roster_id NOT IN (SELECT roster_id FROM in_force)`,
  ).all({ rosterId, ...span });
}
