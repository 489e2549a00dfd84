import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { LeaveKind, LeavePart } from '../../../shared/features/leave/leave.ts';
import { statement } from '../../database/statements.ts';
import { REQUEST_FIELDS, REQUEST_JOINS, type RequestRow } from './request.repository.ts';

export interface StoredLeave extends RequestRow {
  readonly kind: LeaveKind;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly part: LeavePart;
  readonly halfDays: number;
  readonly reason: string;
  readonly paper: string;
}

const SELECT_LEAVE = `SELECT ${REQUEST_FIELDS}, r.kind, r.first_on AS firstOn, r.last_on AS lastOn, r.part,
    r.half_days AS halfDays, r.reason, r.paper
  FROM leave_request r ${REQUEST_JOINS}`;

export function requireLeave(database: Database.Database, id: number): StoredLeave {
  const row = statement<StoredLeave>(database, `${SELECT_LEAVE} WHERE r.id = ?`).get(id);
  if (row === undefined) throw notFound('leaveRequest', id);
  return row;
}

/** Somebody's leave, the latest first. */
export function listLeaves(database: Database.Database, employeeId: number): StoredLeave[] {
  return statement<StoredLeave>(
    database,
    `${SELECT_LEAVE} WHERE r.employee_id = ? ORDER BY r.first_on DESC, r.id DESC LIMIT 200`,
  ).all(employeeId);
}

/** Leave that is asked for or approved and touches some days. */
export function listLeavesWithin(
  database: Database.Database,
  span: { readonly from: string; readonly to: string; readonly teamId: number | null },
): StoredLeave[] {
  return statement<StoredLeave>(
    database,
    `${SELECT_LEAVE} WHERE r.first_on <= @to AND r.last_on >= @from AND r.state IN ('requested', 'approved')
       AND (@teamId IS NULL OR e.team_id = @teamId)
     ORDER BY r.first_on, r.id`,
  ).all(span);
}

export function insertLeave(
  database: Database.Database,
  values: Pick<
    StoredLeave,
    'employeeId' | 'kind' | 'firstOn' | 'lastOn' | 'part' | 'halfDays' | 'reason' | 'paper'
  > & { readonly by: number; readonly at: string },
): number {
  const result = statement(
    database,
    `INSERT INTO leave_request (employee_id, kind, first_on, last_on, part, half_days, reason, paper, requested_by,
       requested_at)
     VALUES (@employeeId, @kind, @firstOn, @lastOn, @part, @halfDays, @reason, @paper, @by, @at)`,
  ).run(values);
  return Number(result.lastInsertRowid);
}

export function setHalfDays(database: Database.Database, id: number, halfDays: number): void {
  statement(database, 'UPDATE leave_request SET half_days = ? WHERE id = ?').run(halfDays, id);
}

export function setPaper(database: Database.Database, id: number, paper: string): void {
  statement(database, 'UPDATE leave_request SET paper = ?, version = version + 1 WHERE id = ?').run(
    paper,
    id,
  );
}

/** Approved leave of somebody that begins in some days, for what a year may not be entitled to. */
export function listApproved(
  database: Database.Database,
  employeeId: number,
  from: string,
  to: string,
): Pick<StoredLeave, 'kind' | 'firstOn' | 'lastOn' | 'part' | 'halfDays'>[] {
  return statement<Pick<StoredLeave, 'kind' | 'firstOn' | 'lastOn' | 'part' | 'halfDays'>>(
    database,
    `SELECT kind, first_on AS firstOn, last_on AS lastOn, part, half_days AS halfDays FROM leave_request
     WHERE employee_id = ? AND state = 'approved' AND first_on BETWEEN ? AND ? ORDER BY first_on`,
  ).all(employeeId, from, to);
}

/** Whether approved leave covers the whole or a part of somebody's day. */
export function isOnLeave(database: Database.Database, employeeId: number, day: string): boolean {
  return (
    statement(
      database,
      `SELECT 1 FROM leave_request WHERE employee_id = ? AND state = 'approved' AND ? BETWEEN first_on AND last_on`,
    ).get(employeeId, day) !== undefined
  );
}
