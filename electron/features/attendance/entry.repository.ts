import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { AttendanceEntry } from '../../../shared/features/attendance/attendance.ts';
import type { EnteredDay } from '../../../shared/features/attendance/person-days.ts';
import { statement } from '../../database/statements.ts';

export type StoredEntry = AttendanceEntry & { readonly employeeId: number; readonly madeById: number };

const SELECT = `SELECT n.id, n.employee_id AS employeeId, n.day, n.origin, n.kind, n.leave_kind AS leaveKind,
    n.from_minute AS fromMinute, n.to_minute AS toMinute, n.reason, m.display_name AS madeBy, n.made_by AS madeById,
    n.made_at AS madeAt, w.display_name AS endedBy, n.ended_at AS endedAt, n.end_reason AS endReason
  FROM attendance_entry n JOIN staff m ON m.id = n.made_by LEFT JOIN staff w ON w.id = n.ended_by`;

export function requireEntry(database: Database.Database, id: number): StoredEntry {
  const found = statement<StoredEntry>(database, `${SELECT} WHERE n.id = ?`).get(id);
  if (found === undefined) throw notFound('attendanceEntry', id);
  return found;
}

/** Everything that was ever entered of a day, newest first. */
export function entriesOf(database: Database.Database, employeeId: number, day: string): StoredEntry[] {
  return statement<StoredEntry>(
    database,
    `${SELECT} WHERE n.employee_id = ? AND n.day = ? ORDER BY n.id DESC`,
  ).all(employeeId, day);
}

export function standingEntry(
  database: Database.Database,
  key: { readonly employeeId: number; readonly day: string; readonly origin: EnteredDay['origin'] },
): StoredEntry | undefined {
  return statement<StoredEntry>(
    database,
    `${SELECT} WHERE n.employee_id = @employeeId AND n.day = @day AND n.origin = @origin AND n.ended_at IS NULL`,
  ).get(key);
}

export interface EntryValues extends EnteredDay {
  readonly employeeId: number;
  readonly day: string;
  readonly reason: string;
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertEntry(database: Database.Database, values: EntryValues): number {
  return Number(
    statement(
      database,
      `INSERT INTO attendance_entry (employee_id, day, origin, kind, leave_kind, from_minute, to_minute, reason, made_by,
         made_at)
       VALUES (@employeeId, @day, @origin, @kind, @leaveKind, @fromMinute, @toMinute, @reason, @madeBy, @madeAt)`,
    ).run(values).lastInsertRowid,
  );
}

export function endEntry(
  database: Database.Database,
  id: number,
  ended: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE attendance_entry SET ended_by = @by, ended_at = @at, end_reason = @reason WHERE id = @id',
  ).run({ ...ended, id });
}
