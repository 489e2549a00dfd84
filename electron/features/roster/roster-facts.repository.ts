import type Database from 'better-sqlite3';
import type { NeighbourCell, PersonFacts } from '../../../shared/features/roster/roster-facts.ts';
import { hasTable } from '../../database/has-table.ts';
import { statement } from '../../database/statements.ts';

type Of<Row> = Row & { readonly employeeId: number };
const MEMBERS = '(SELECT employee_id FROM roster_member WHERE roster_id = @rosterId)';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Cells that people of a roster have in other rosters. */
export function neighbourCells(database: Database.Database, rosterId: number, span: Span): NeighbourCell[] {
  return statement<NeighbourCell>(
    database,
    `SELECT employee_id AS employeeId, day, shift_kind_id AS shiftKindId FROM roster_cell
     WHERE employee_id IN ${MEMBERS} AND day BETWEEN @from AND @to AND roster_id <> @rosterId
     ORDER BY employee_id, day`,
  ).all({ rosterId, ...span });
}

/** Of a team's own roster of one day, whoever stood on it. */
export function teamCellsOn(database: Database.Database, teamId: number, day: string): NeighbourCell[] {
  return statement<NeighbourCell>(
    database,
    `SELECT c.employee_id AS employeeId, c.day, c.shift_kind_id AS shiftKindId
     FROM roster r JOIN roster_cell c ON c.roster_id = r.id
     WHERE r.team_id = ? AND r.month = substr(?, 1, 7) AND c.day = ? ORDER BY c.employee_id`,
  ).all(teamId, day, day);
}

/** Minutes of shifts that people of a roster have in a span outside of its month. */
export function minutesOutside(
  database: Database.Database,
  rosterId: number,
  span: Span,
  month: string,
): Of<{ minutes: number }>[] {
  return statement<Of<{ minutes: number }>>(
    database,
    `SELECT c.employee_id AS employeeId, sum(k.length_minutes - k.break_minutes) AS minutes
     FROM roster_cell c JOIN shift_kind k ON k.id = c.shift_kind_id
     WHERE c.employee_id IN ${MEMBERS} AND c.day BETWEEN @from AND @to AND substr(c.day, 1, 7) <> @month
     GROUP BY c.employee_id`,
  ).all({ rosterId, month, ...span });
}

/** None where certificates are not kept yet. */
export function certificatesOf(
  database: Database.Database,
  rosterId: number,
): Of<PersonFacts['certificates'][number]>[] {
  if (!hasTable(database, 'employee_certificate')) return [];
  return statement<Of<PersonFacts['certificates'][number]>>(
    database,
    `SELECT employee_id AS employeeId, kind, issued_on AS issuedOn, expires_on AS expiresOn
     FROM employee_certificate WHERE withdrawn_at IS NULL AND employee_id IN ${MEMBERS}`,
  ).all({ rosterId });
}

export function leaveOf(
  database: Database.Database,
  rosterId: number,
  span: Span,
): Of<PersonFacts['leave'][number]>[] {
  if (!hasTable(database, 'leave_request')) return [];
  return statement<Of<PersonFacts['leave'][number]>>(
    database,
    `SELECT employee_id AS employeeId, kind, first_on AS firstOn, last_on AS lastOn, part
     FROM leave_request
     WHERE state = 'approved' AND first_on <= @to AND last_on >= @from AND employee_id IN ${MEMBERS}
     ORDER BY first_on, id`,
  ).all({ rosterId, ...span });
}

export function overtimeOf(
  database: Database.Database,
  rosterId: number,
  span: Span,
): Of<{ day: string; lengthMinutes: number; urgent: number }>[] {
  if (!hasTable(database, 'overtime_request')) return [];
  return statement<Of<{ day: string; lengthMinutes: number; urgent: number }>>(
    database,
    `SELECT employee_id AS employeeId, day, coalesce(actual_minutes, length_minutes) AS lengthMinutes, urgent
     FROM overtime_request
     WHERE state = 'approved' AND day BETWEEN @from AND @to AND employee_id IN ${MEMBERS} ORDER BY day, id`,
  ).all({ rosterId, ...span });
}
