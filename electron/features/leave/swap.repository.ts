import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Swap } from '../../../shared/features/leave/leave.ts';
import type { SwapTerms } from '../../../shared/features/leave/swap.ts';
import { hasTable } from '../../database/has-table.ts';
import { statement } from '../../database/statements.ts';
import { REQUEST_FIELDS, REQUEST_JOINS, type RequestRow } from './request.repository.ts';

export interface StoredSwap
  extends RequestRow,
    Omit<SwapTerms, 'employeeId'>,
    Pick<
      Swap,
      | 'shiftCode'
      | 'shiftName'
      | 'otherShiftCode'
      | 'otherShiftName'
      | 'otherName'
      | 'otherNumber'
      | 'reason'
      | 'ownConsent'
      | 'otherConsent'
    > {
  readonly otherStaffId: number | null;
  readonly otherTeamId: number;
}

const SELECT_SWAP = `SELECT ${REQUEST_FIELDS}, r.day, r.shift_kind_id AS shiftKindId, k.code AS shiftCode,
    k.name AS shiftName, r.other_employee_id AS otherEmployeeId, o.name AS otherName, o.number AS otherNumber,
    o.staff_id AS otherStaffId, o.team_id AS otherTeamId, r.other_day AS otherDay,
    r.other_shift_kind_id AS otherShiftKindId, coalesce(x.code, '') AS otherShiftCode,
    coalesce(x.name, '') AS otherShiftName, r.reason, r.own_consent AS ownConsent, r.other_consent AS otherConsent
  FROM shift_swap r ${REQUEST_JOINS} JOIN shift_kind k ON k.id = r.shift_kind_id
  JOIN employee o ON o.id = r.other_employee_id LEFT JOIN shift_kind x ON x.id = r.other_shift_kind_id`;

export function requireSwap(database: Database.Database, id: number): StoredSwap {
  const row = statement<StoredSwap>(database, `${SELECT_SWAP} WHERE r.id = ?`).get(id);
  if (row === undefined) throw notFound('shiftSwap', id);
  return row;
}

/** Swaps of somebody and with somebody, the latest first. */
export function listSwaps(database: Database.Database, employeeId: number): StoredSwap[] {
  return statement<StoredSwap>(
    database,
    `${SELECT_SWAP} WHERE r.employee_id = @employeeId OR r.other_employee_id = @employeeId
     ORDER BY r.day DESC, r.id DESC LIMIT 200`,
  ).all({ employeeId });
}

export function insertSwap(
  database: Database.Database,
  values: SwapTerms &
    Pick<Swap, 'reason' | 'ownConsent' | 'otherConsent'> & { readonly by: number; readonly at: string },
): number {
  const result = statement(
    database,
    `INSERT INTO shift_swap (employee_id, day, shift_kind_id, other_employee_id, other_day, other_shift_kind_id, reason,
       own_consent, other_consent, requested_by, requested_at)
     VALUES (@employeeId, @day, @shiftKindId, @otherEmployeeId, @otherDay, @otherShiftKindId, @reason, @ownConsent,
       @otherConsent, @by, @at)`,
  ).run(values);
  return Number(result.lastInsertRowid);
}

export function setConsent(
  database: Database.Database,
  id: number,
  consent: Pick<Swap, 'ownConsent' | 'otherConsent'>,
): void {
  statement(
    database,
    `UPDATE shift_swap SET own_consent = @ownConsent, other_consent = @otherConsent, version = version + 1
     WHERE id = @id`,
  ).run({ ...consent, id });
}

/** Kinds of the certificates that somebody holds on a day. */
export function certificatesOn(database: Database.Database, employeeId: number, day: string): string[] {
  if (!hasTable(database, 'employee_certificate')) return [];
  return statement<{ kind: string }>(
    database,
    `SELECT DISTINCT kind FROM employee_certificate WHERE employee_id = ? AND (issued_on IS NULL OR issued_on <= ?)
       AND (expires_on IS NULL OR expires_on >= ?) AND withdrawn_at IS NULL`,
  )
    .all(employeeId, day, day)
    .map(({ kind }) => kind);
}
