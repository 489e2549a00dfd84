import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { FrozenCell, FrozenMember } from '../../../shared/features/roster/roster-version.ts';
import { statement } from '../../database/statements.ts';

export interface VersionRow {
  readonly id: number;
  readonly rosterId: number;
  readonly number: number;
  readonly reason: string;
  readonly breachReason: string;
  readonly publishedBy: string;
  readonly publishedAt: string;
}

const SELECT_VERSION = `SELECT v.id, v.roster_id AS rosterId, v.number, v.reason, v.breach_reason AS breachReason,
    s.display_name AS publishedBy, v.published_at AS publishedAt
  FROM roster_version v JOIN staff s ON s.id = v.published_by`;

/** The first one first. */
export function listVersions(database: Database.Database, rosterId: number): VersionRow[] {
  return statement<VersionRow>(database, `${SELECT_VERSION} WHERE v.roster_id = ? ORDER BY v.number`).all(
    rosterId,
  );
}

export function requireVersion(database: Database.Database, id: number): VersionRow {
  const row = statement<VersionRow>(database, `${SELECT_VERSION} WHERE v.id = ?`).get(id);
  if (row === undefined) throw notFound('rosterVersion', id);
  return row;
}

const MEMBER_COLUMNS = 'm.employee_id AS employeeId, e.number, e.name, e.post, t.name AS teamName';

export function frozenMembers(database: Database.Database, versionId: number): FrozenMember[] {
  return statement<FrozenMember>(
    database,
    `SELECT ${MEMBER_COLUMNS}
     FROM roster_version_member m JOIN employee e ON e.id = m.employee_id JOIN team t ON t.id = e.team_id
     WHERE m.version_id = ? ORDER BY m.position, e.number`,
  ).all(versionId);
}

const CONTENT = `coalesce(c.starts_minute, 0) AS startsMinute, coalesce(c.length_minutes, 0) AS lengthMinutes,
  coalesce(c.break_minutes, 0) AS breakMinutes`;

export function frozenCells(database: Database.Database, versionId: number): FrozenCell[] {
  return statement<FrozenCell>(
    database,
    `SELECT c.employee_id AS employeeId, c.day, c.shift_kind_id AS shiftKindId, c.code, ${CONTENT}
     FROM roster_version_cell c WHERE c.version_id = ? ORDER BY c.employee_id, c.day`,
  ).all(versionId);
}

/** The roster as it is being made, as if it were published now. */
export function draftMembers(database: Database.Database, rosterId: number): FrozenMember[] {
  return statement<FrozenMember>(
    database,
    `SELECT ${MEMBER_COLUMNS}
     FROM roster_member m JOIN employee e ON e.id = m.employee_id JOIN team t ON t.id = e.team_id
     WHERE m.roster_id = ? ORDER BY m.position, e.number`,
  ).all(rosterId);
}

export function draftCells(database: Database.Database, rosterId: number): FrozenCell[] {
  return statement<FrozenCell>(
    database,
    `SELECT d.employee_id AS employeeId, d.day, d.shift_kind_id AS shiftKindId, coalesce(c.code, '') AS code, ${CONTENT}
     FROM roster_cell d LEFT JOIN shift_kind c ON c.id = d.shift_kind_id
     WHERE d.roster_id = ? ORDER BY d.employee_id, d.day`,
  ).all(rosterId);
}

export interface AcknowledgementRow {
  readonly employeeId: number;
  readonly number: number;
  readonly way: 'self' | 'paper';
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** Of all versions of a roster, the first version first. */
export function listAcknowledgements(database: Database.Database, rosterId: number): AcknowledgementRow[] {
  return statement<AcknowledgementRow>(
    database,
    `SELECT a.employee_id AS employeeId, v.number, a.way, s.display_name AS recordedBy, a.recorded_at AS recordedAt
     FROM roster_acknowledgement a JOIN roster_version v ON v.id = a.version_id JOIN staff s ON s.id = a.recorded_by
     WHERE v.roster_id = ? ORDER BY v.number, a.employee_id`,
  ).all(rosterId);
}

export function insertAcknowledgement(
  database: Database.Database,
  row: {
    readonly versionId: number;
    readonly employeeId: number;
    readonly way: 'self' | 'paper';
    readonly recordedBy: number;
    readonly recordedAt: string;
  },
): void {
  statement(
    database,
    `INSERT INTO roster_acknowledgement (version_id, employee_id, way, recorded_by, recorded_at)
     VALUES (@versionId, @employeeId, @way, @recordedBy, @recordedAt)`,
  ).run(row);
}

export function employeeOfAccount(
  database: Database.Database,
  staffId: number,
): { readonly id: number; readonly name: string } | undefined {
  return statement<{ id: number; name: string }>(
    database,
    'SELECT id, name FROM employee WHERE staff_id = ?',
  ).get(staffId);
}
