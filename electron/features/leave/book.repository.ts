import type Database from 'better-sqlite3';
import type { AnnualEntry } from '../../../shared/features/leave/annual-balance.ts';
import type { LieuGrant } from '../../../shared/features/leave/lieu.ts';
import { statement } from '../../database/statements.ts';

/** By whom and when something is booked. */
export interface Booking {
  readonly on: string;
  readonly by: number;
  readonly at: string;
}

export interface StoredEntry extends AnnualEntry {
  readonly id: number;
  readonly employeeId: number;
  readonly year: number;
  readonly requestId: number | null;
  readonly reason: string;
  readonly bookedBy: string;
  readonly bookedAt: string;
}

const SELECT_ENTRY = `SELECT n.id, n.employee_id AS employeeId, n.year, n.kind, n.half_days AS halfDays,
    n.request_id AS requestId, n.leave_on AS leaveOn, n.reason, n.booked_on AS bookedOn, s.display_name AS bookedBy,
    n.booked_at AS bookedAt
  FROM leave_entry n JOIN staff s ON s.id = n.booked_by`;

export function listEntries(database: Database.Database, employeeId: number, year: number): StoredEntry[] {
  return statement<StoredEntry>(
    database,
    `${SELECT_ENTRY} WHERE n.employee_id = ? AND n.year = ? ORDER BY n.id`,
  ).all(employeeId, year);
}

export function insertEntry(
  database: Database.Database,
  entry: Pick<StoredEntry, 'employeeId' | 'year' | 'kind' | 'halfDays' | 'requestId' | 'leaveOn' | 'reason'>,
  booking: Booking,
): void {
  statement(
    database,
    `INSERT INTO leave_entry (employee_id, year, kind, half_days, request_id, leave_on, reason, booked_on, booked_by,
       booked_at)
     VALUES (@employeeId, @year, @kind, @halfDays, @requestId, @leaveOn, @reason, @on, @by, @at)`,
  ).run({ ...entry, ...booking });
}

/** What a leave took from annual leave and did not give back, day by day. */
export function annualOfRequest(
  database: Database.Database,
  requestId: number,
): {
  readonly employeeId: number;
  readonly year: number;
  readonly leaveOn: string;
  readonly halfDays: number;
}[] {
  return statement<{ employeeId: number; year: number; leaveOn: string; halfDays: number }>(
    database,
    `SELECT employee_id AS employeeId, year, leave_on AS leaveOn, -sum(half_days) AS halfDays FROM leave_entry
     WHERE request_id = ? GROUP BY employee_id, year, leave_on HAVING sum(half_days) < 0 ORDER BY leave_on`,
  ).all(requestId);
}

export interface StoredGrant extends LieuGrant {
  readonly employeeId: number;
  readonly overtimeId: number | null;
  readonly overtimeDay: string | null;
  readonly reason: string;
}

/** Time in lieu of somebody, the first to end first, with every booking. */
export function listGrants(database: Database.Database, employeeId: number): StoredGrant[] {
  const uses = statement<{ grantId: number; minutes: number; bookedOn: string }>(
    database,
    `SELECT u.grant_id AS grantId, u.minutes, u.booked_on AS bookedOn FROM lieu_use u
     JOIN lieu_grant g ON g.id = u.grant_id WHERE g.employee_id = ? ORDER BY u.id`,
  ).all(employeeId);
  return statement<Omit<StoredGrant, 'uses'>>(
    database,
    `SELECT g.id, g.employee_id AS employeeId, g.overtime_id AS overtimeId, o.day AS overtimeDay, g.minutes, g.reason,
       g.granted_on AS grantedOn, g.expires_on AS expiresOn
     FROM lieu_grant g LEFT JOIN overtime_request o ON o.id = g.overtime_id
     WHERE g.employee_id = ? ORDER BY g.expires_on, g.id`,
  )
    .all(employeeId)
    .map((grant) => ({ ...grant, uses: uses.filter(({ grantId }) => grantId === grant.id) }));
}

export function insertGrant(
  database: Database.Database,
  grant: {
    readonly employeeId: number;
    readonly overtimeId: number | null;
    readonly minutes: number;
    readonly reason: string;
    readonly expiresOn: string;
  },
  booking: Booking,
): number {
  const result = statement(
    database,
    `INSERT INTO lieu_grant (employee_id, overtime_id, minutes, reason, granted_on, expires_on, granted_by, granted_at)
     VALUES (@employeeId, @overtimeId, @minutes, @reason, @on, @expiresOn, @by, @at)`,
  ).run({ ...grant, ...booking });
  return Number(result.lastInsertRowid);
}

export function insertUse(
  database: Database.Database,
  use: {
    readonly grantId: number;
    readonly kind: 'used' | 'returned' | 'adjusted';
    readonly minutes: number;
    readonly requestId: number | null;
    readonly leaveOn: string | null;
    readonly reason: string;
  },
  booking: Booking,
): void {
  statement(
    database,
    `INSERT INTO lieu_use (grant_id, kind, minutes, request_id, leave_on, reason, booked_on, booked_by, booked_at)
     VALUES (@grantId, @kind, @minutes, @requestId, @leaveOn, @reason, @on, @by, @at)`,
  ).run({ ...use, ...booking });
}

/** What a leave took from each grant and did not give back. */
export function lieuOfRequest(
  database: Database.Database,
  requestId: number,
): {
  readonly grantId: number;
  readonly leaveOn: string;
  readonly minutes: number;
  readonly expiresOn: string;
}[] {
  return statement<{ grantId: number; leaveOn: string; minutes: number; expiresOn: string }>(
    database,
    `SELECT u.grant_id AS grantId, u.leave_on AS leaveOn, -sum(u.minutes) AS minutes, g.expires_on AS expiresOn
     FROM lieu_use u JOIN lieu_grant g ON g.id = u.grant_id
     WHERE u.request_id = ? GROUP BY u.grant_id, u.leave_on HAVING sum(u.minutes) < 0 ORDER BY u.leave_on, u.grant_id`,
  ).all(requestId);
}
