import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Compensation, OvertimeRate } from '../../../shared/features/leave/leave.ts';
import { statement } from '../../database/statements.ts';
import { REQUEST_FIELDS, REQUEST_JOINS, type RequestRow } from './request.repository.ts';

export interface OvertimeValues {
  readonly employeeId: number;
  readonly day: string;
  readonly startsMinute: number;
  readonly lengthMinutes: number;
  readonly rate: OvertimeRate;
  readonly compensation: Compensation;
  readonly reason: string;
  readonly urgent: boolean;
  readonly lateReason: string;
}

export interface StoredOvertime extends RequestRow, Omit<OvertimeValues, 'employeeId'> {
  readonly actualMinutes: number | null;
  readonly settledBy: string;
  readonly settledAt: string | null;
  readonly settleReason: string;
}

type Row = Omit<StoredOvertime, 'urgent'> & { readonly urgent: number };

const SELECT_OVERTIME = `SELECT ${REQUEST_FIELDS}, r.day, r.starts_minute AS startsMinute,
    r.length_minutes AS lengthMinutes, r.rate, r.compensation, r.reason, r.urgent, r.late_reason AS lateReason,
    r.actual_minutes AS actualMinutes, coalesce(x.display_name, '') AS settledBy, r.settled_at AS settledAt,
    r.settle_reason AS settleReason
  FROM overtime_request r ${REQUEST_JOINS} LEFT JOIN staff x ON x.id = r.settled_by`;

function overtimeOf(row: Row): StoredOvertime {
  return { ...row, urgent: row.urgent === 1 };
}

export function requireOvertime(database: Database.Database, id: number): StoredOvertime {
  const row = statement<Row>(database, `${SELECT_OVERTIME} WHERE r.id = ?`).get(id);
  if (row === undefined) throw notFound('overtimeRequest', id);
  return overtimeOf(row);
}

/** Somebody's overtime, the latest first. */
export function listOvertimes(database: Database.Database, employeeId: number): StoredOvertime[] {
  return statement<Row>(
    database,
    `${SELECT_OVERTIME} WHERE r.employee_id = ? ORDER BY r.day DESC, r.id DESC LIMIT 200`,
  )
    .all(employeeId)
    .map(overtimeOf);
}

/** Somebody's overtime of some days that was asked for or approved. */
export function listOvertimesWithin(
  database: Database.Database,
  employeeId: number,
  from: string,
  to: string,
): StoredOvertime[] {
  return statement<Row>(
    database,
    `${SELECT_OVERTIME} WHERE r.employee_id = ? AND r.day BETWEEN ? AND ? AND r.state IN ('requested', 'approved')
     ORDER BY r.day, r.starts_minute`,
  )
    .all(employeeId, from, to)
    .map(overtimeOf);
}

/** Approved overtime of a month, by team, person and day. */
export function listApprovedOvertimes(
  database: Database.Database,
  span: {
    readonly from: string;
    readonly to: string;
    readonly teamId: number | null;
    readonly employeeId: number | null;
  },
): StoredOvertime[] {
  return statement<Row>(
    database,
    `${SELECT_OVERTIME} WHERE r.day BETWEEN @from AND @to AND r.state = 'approved'
       AND (@teamId IS NULL OR e.team_id = @teamId) AND (@employeeId IS NULL OR e.id = @employeeId)
     ORDER BY t.position, t.id, e.number, r.day, r.starts_minute`,
  )
    .all(span)
    .map(overtimeOf);
}

export function insertOvertime(
  database: Database.Database,
  values: OvertimeValues & { readonly by: number; readonly at: string },
): number {
  const result = statement(
    database,
    `INSERT INTO overtime_request (employee_id, day, starts_minute, length_minutes, rate, compensation, reason, urgent,
       late_reason, requested_by, requested_at)
     VALUES (@employeeId, @day, @startsMinute, @lengthMinutes, @rate, @compensation, @reason, @urgent, @lateReason, @by,
       @at)`,
  ).run({ ...values, urgent: values.urgent ? 1 : 0 });
  return Number(result.lastInsertRowid);
}

export function settleRow(
  database: Database.Database,
  id: number,
  settled: {
    readonly actualMinutes: number;
    readonly by: number;
    readonly at: string;
    readonly reason: string;
  } | null,
): void {
  statement(
    database,
    `UPDATE overtime_request SET actual_minutes = @actualMinutes, settled_by = @by, settled_at = @at,
       settle_reason = @reason, version = version + 1 WHERE id = @id`,
  ).run({ ...(settled ?? { actualMinutes: null, by: null, at: null, reason: '' }), id });
}
