import type Database from 'better-sqlite3';
import {
  type AttendanceClose,
  attendanceCloseSchema,
} from '../../../shared/features/attendance/attendance.ts';
import {
  type AttendanceSettings,
  attendanceSettingsSchema,
} from '../../../shared/features/attendance/attendance-settings.ts';
import { type DayResult, dayResultSchema } from '../../../shared/features/attendance/day-result.ts';
import { statement } from '../../database/statements.ts';

type StoredClose = AttendanceClose & {
  readonly firstOn: string;
  readonly lastOn: string;
  readonly settings: AttendanceSettings;
};

/** Every close of a team and month, newest first. */
export function closesOf(database: Database.Database, teamId: number, month: string): StoredClose[] {
  return statement<AttendanceClose & { firstOn: string; lastOn: string; settings: string }>(
    database,
    `SELECT c.id, f.display_name AS closedBy, c.closed_at AS closedAt, c.reason, c.unexplained, c.first_on AS firstOn,
       c.last_on AS lastOn, c.settings, r.display_name AS reopenedBy, c.reopened_at AS reopenedAt,
       c.reopen_reason AS reopenReason
     FROM attendance_close c JOIN staff f ON f.id = c.closed_by LEFT JOIN staff r ON r.id = c.reopened_by
     WHERE c.team_id = ? AND c.month = ? ORDER BY c.id DESC`,
  )
    .all(teamId, month)
    .map((row) => ({
      ...attendanceCloseSchema.parse(row),
      firstOn: row.firstOn,
      lastOn: row.lastOn,
      settings: attendanceSettingsSchema.parse(JSON.parse(row.settings)),
    }));
}

/** The frozen days of a close by person. */
export function frozenDays(database: Database.Database, closeId: number): Map<number, DayResult[]> {
  const people = new Map<number, DayResult[]>();
  const rows = statement<{ employeeId: number; result: string }>(
    database,
    `SELECT employee_id AS employeeId, result FROM attendance_close_day WHERE close_id = ?
     ORDER BY employee_id, day`,
  ).all(closeId);
  for (const { employeeId, result } of rows) {
    const days = people.get(employeeId) ?? [];
    days.push(dayResultSchema.parse(JSON.parse(result)));
    people.set(employeeId, days);
  }
  return people;
}

export interface ClosedDay {
  readonly teamName: string;
  readonly month: string;
  readonly result: string;
}

/** The close that holds a person's day; undefined while the day is open. */
export function closedDay(
  database: Database.Database,
  employeeId: number,
  day: string,
): (Omit<ClosedDay, 'result'> & { readonly result: DayResult }) | undefined {
  const found = statement<ClosedDay>(
    database,
    `SELECT t.name AS teamName, c.month, d.result
     FROM attendance_close_day d JOIN attendance_close c ON c.id = d.close_id JOIN team t ON t.id = c.team_id
     WHERE d.employee_id = ? AND d.day = ? AND c.reopened_at IS NULL`,
  ).get(employeeId, day);
  return found === undefined
    ? undefined
    : { ...found, result: dayResultSchema.parse(JSON.parse(found.result)) };
}

/** Closed days of everybody in a span, as `employee day`. */
export function closedDays(
  database: Database.Database,
  { first, last }: { readonly first: string; readonly last: string },
): ReadonlySet<string> {
  return new Set(
    statement<{ key: string }>(
      database,
      `SELECT d.employee_id || ' ' || d.day AS key FROM attendance_close_day d
         JOIN attendance_close c ON c.id = d.close_id
       WHERE c.reopened_at IS NULL AND d.day BETWEEN ? AND ?`,
    )
      .all(first, last)
      .map(({ key }) => key),
  );
}

export function insertClose(
  database: Database.Database,
  values: {
    readonly teamId: number;
    readonly month: string;
    readonly first: string;
    readonly last: string;
    readonly settings: AttendanceSettings;
    readonly unexplained: number;
    readonly reason: string;
    readonly by: number;
    readonly at: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO attendance_close (team_id, month, first_on, last_on, settings, unexplained, reason, closed_by,
         closed_at)
       VALUES (@teamId, @month, @first, @last, @settings, @unexplained, @reason, @by, @at)`,
    ).run({ ...values, settings: JSON.stringify(values.settings) }).lastInsertRowid,
  );
}

export function insertClosedDay(
  database: Database.Database,
  closeId: number,
  employeeId: number,
  day: { readonly result: DayResult; readonly code: string },
): void {
  statement(
    database,
    `INSERT INTO attendance_close_day (close_id, employee_id, day, version_id, code, result)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(closeId, employeeId, day.result.day, day.result.versionId, day.code, JSON.stringify(day.result));
}

export function markReopened(
  database: Database.Database,
  closeId: number,
  reopened: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE attendance_close SET reopened_by = @by, reopened_at = @at, reopen_reason = @reason WHERE id = @id',
  ).run({ ...reopened, id: closeId });
}

/** The months of a team that are closed. */
export function closedMonths(database: Database.Database, teamId: number): ReadonlySet<string> {
  return new Set(
    statement<{ month: string }>(
      database,
      'SELECT month FROM attendance_close WHERE team_id = ? AND reopened_at IS NULL',
    )
      .all(teamId)
      .map(({ month }) => month),
  );
}
