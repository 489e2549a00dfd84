import type Database from 'better-sqlite3';
import type { RequestSort, RequestState } from '../../../shared/features/leave/leave.ts';
import { statement } from '../../database/statements.ts';
import type { Viewer, Whose } from './viewer.ts';

/** Tables of what is asked for, which share how a request is decided and ended. */
export const REQUEST_TABLES: Readonly<Record<RequestSort, string>> = {
  leave: 'leave_request',
  overtime: 'overtime_request',
  swap: 'shift_swap',
};

/** What every request tells of itself; `r` is the request, `e` whose it is. */
export const REQUEST_FIELDS = `r.id, r.employee_id AS employeeId, e.number, e.name, t.name AS teamName, e.team_id AS teamId,
  e.staff_id AS staffId, r.state, q.display_name AS requestedBy, r.requested_by AS requestedById,
  r.requested_at AS requestedAt, coalesce(d.display_name, '') AS decidedBy, r.decided_at AS decidedAt,
  r.decision_reason AS decisionReason, coalesce(c.display_name, '') AS closedBy, r.closed_at AS closedAt,
  r.close_reason AS closeReason, r.version`;
export const REQUEST_JOINS = `JOIN employee e ON e.id = r.employee_id JOIN team t ON t.id = e.team_id
  JOIN staff q ON q.id = r.requested_by LEFT JOIN staff d ON d.id = r.decided_by LEFT JOIN staff c ON c.id = r.closed_by`;

export interface RequestRow {
  readonly id: number;
  readonly employeeId: number;
  readonly number: string;
  readonly name: string;
  readonly teamName: string;
  readonly teamId: number;
  readonly staffId: number | null;
  readonly state: RequestState;
  readonly requestedBy: string;
  readonly requestedById: number;
  readonly requestedAt: string;
  readonly decidedBy: string;
  readonly decidedAt: string | null;
  readonly decisionReason: string;
  readonly closedBy: string;
  readonly closedAt: string | null;
  readonly closeReason: string;
  readonly version: number;
}

export function whose({ employeeId, teamId, staffId }: RequestRow): Whose {
  return { id: employeeId, teamId, staffId };
}

/** What whoever looks may do with a request now. */
export function mayDo(row: RequestRow, viewer: Viewer, isFinal: boolean) {
  const decides = viewer.decidesFor(whose(row));
  const isTheirs = viewer.isOwn(whose(row)) || row.requestedById === viewer.staffId;
  return {
    decide: decides && row.state === 'requested',
    withdraw: isTheirs && row.state === 'requested',
    cancel: decides && row.state === 'approved' && !isFinal,
  };
}

interface Act {
  readonly id: number;
  readonly by: number;
  readonly at: string;
  readonly reason: string;
}

export function decideRow(
  database: Database.Database,
  sort: RequestSort,
  act: Act & { readonly state: 'approved' | 'refused' },
): void {
  statement(
    database,
    `UPDATE ${REQUEST_TABLES[sort]} SET state = @state, decided_by = @by, decided_at = @at, decision_reason = @reason,
       version = version + 1 WHERE id = @id`,
  ).run(act);
}

export function closeRow(
  database: Database.Database,
  sort: RequestSort,
  act: Act & { readonly state: 'withdrawn' | 'cancelled' },
): void {
  statement(
    database,
    `UPDATE ${REQUEST_TABLES[sort]} SET state = @state, closed_by = @by, closed_at = @at, close_reason = @reason,
       version = version + 1 WHERE id = @id`,
  ).run(act);
}
