import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { PunchRow } from '../../../shared/features/attendance/attendance.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const FROM = `FROM punch p JOIN employee e ON e.id = p.employee_id JOIN team t ON t.id = e.team_id
  JOIN staff r ON r.id = p.recorded_by LEFT JOIN staff w ON w.id = p.withdrawn_by
  LEFT JOIN punch_import i ON i.id = p.import_id LEFT JOIN punch_clock c ON c.id = i.clock_id`;

const COLUMNS = {
  number: 'e.number',
  name: 'e.name',
  teamName: 't.name',
  moment: 'p.moment',
  day: 'substr(p.moment, 1, 10)',
  direction: 'p.direction',
  source: 'p.source',
  clockName: "coalesce(c.name, '')",
  reason: 'p.reason',
  recordedBy: 'r.display_name',
  recordedAt: 'p.recorded_at',
  withdrawn: '(p.withdrawn_at IS NOT NULL)',
  withdrawnAt: 'p.withdrawn_at',
  withdrawnBy: "coalesce(w.display_name, '')",
  withdrawReason: 'p.withdraw_reason',
};

const SELECT = `p.id, p.employee_id AS employeeId, ${Object.entries(COLUMNS)
  .map(([field, sql]) => `${sql} AS ${field}`)
  .join(', ')}`;

/** Every punch, those taken back among them. `teamId` for the supervisor of one team. */
export function punchSource(teamId: number | null = null): GridSource {
  return {
    from: FROM,
    ...(teamId === null ? {} : { where: 'e.team_id = ?', parameters: [teamId] }),
    select: SELECT,
    columns: COLUMNS,
    instants: ['recordedAt', 'withdrawnAt'],
    quick: ['e.number', 'e.name', 'p.moment', "coalesce(c.name, '')"],
    order: 'p.moment DESC, p.id DESC',
    totals: 'count(DISTINCT p.employee_id) AS people',
  };
}

export function requirePunch(database: Database.Database, id: number): PunchRow {
  const found = statement<PunchRow>(database, `SELECT ${SELECT} ${FROM} WHERE p.id = ?`).get(id);
  if (found === undefined) throw notFound('punch', id);
  return found;
}

/** The punches of a person from one day to another, those taken back among them. */
export function punchesOf(
  database: Database.Database,
  employeeId: number,
  { first, last }: { readonly first: string; readonly last: string },
): PunchRow[] {
  return statement<PunchRow>(
    database,
    `SELECT ${SELECT} ${FROM} WHERE p.employee_id = ? AND p.moment BETWEEN ? AND ? ORDER BY p.moment, p.id`,
  ).all(employeeId, `${first}T00:00`, `${last}T23:59`);
}

/** Punches on file in a span, as `employee moment`. */
export function knownPunches(
  database: Database.Database,
  { first, last }: { readonly first: string; readonly last: string },
): ReadonlySet<string> {
  return new Set(
    statement<{ key: string }>(
      database,
      `SELECT employee_id || ' ' || moment AS key FROM punch
       WHERE withdrawn_at IS NULL AND moment BETWEEN ? AND ?`,
    )
      .all(`${first}T00:00`, `${last}T23:59`)
      .map(({ key }) => key),
  );
}

export function isPunched(database: Database.Database, employeeId: number, moment: string): boolean {
  return (
    statement(
      database,
      'SELECT 1 FROM punch WHERE employee_id = ? AND moment = ? AND withdrawn_at IS NULL',
    ).get(employeeId, moment) !== undefined
  );
}

export interface PunchValues {
  readonly employeeId: number;
  readonly moment: string;
  readonly direction: PunchRow['direction'];
  readonly source: PunchRow['source'];
  readonly importId: number | null;
  readonly reason: string;
  readonly recordedBy: number;
  readonly recordedAt: string;
}

export function insertPunch(database: Database.Database, values: PunchValues): number {
  return Number(
    statement(
      database,
      `INSERT INTO punch (employee_id, moment, direction, source, import_id, reason, recorded_by, recorded_at)
       VALUES (@employeeId, @moment, @direction, @source, @importId, @reason, @recordedBy, @recordedAt)`,
    ).run(values).lastInsertRowid,
  );
}

interface Withdrawn {
  readonly by: number;
  readonly at: string;
  readonly reason: string;
}

export function withdrawOne(database: Database.Database, id: number, withdrawn: Withdrawn): void {
  statement(
    database,
    'UPDATE punch SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawn, id });
}

export function withdrawOfImport(database: Database.Database, importId: number, withdrawn: Withdrawn): void {
  statement(
    database,
    `UPDATE punch SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason
     WHERE import_id = @importId AND withdrawn_at IS NULL`,
  ).run({ ...withdrawn, importId });
}

/** A punch of an import that lies in a closed month; undefined where none does. */
export function closedPunchOf(
  database: Database.Database,
  importId: number,
): { readonly name: string; readonly moment: string; readonly month: string } | undefined {
  return statement<{ name: string; moment: string; month: string }>(
    database,
    `SELECT e.name, p.moment, c.month FROM punch p JOIN employee e ON e.id = p.employee_id
       JOIN attendance_close_day d ON d.employee_id = p.employee_id AND d.day = substr(p.moment, 1, 10)
       JOIN attendance_close c ON c.id = d.close_id AND c.reopened_at IS NULL
     WHERE p.import_id = ? AND p.withdrawn_at IS NULL ORDER BY p.moment LIMIT 1`,
  ).get(importId);
}
