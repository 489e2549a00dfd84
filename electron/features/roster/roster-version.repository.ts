import type Database from 'better-sqlite3';
import type { PublishedVersion } from '../../../shared/features/roster/roster.ts';
import { statement } from '../../database/statements.ts';

/** The version in force. */
export function lastVersion(
  database: Database.Database,
  rosterId: number,
): Omit<PublishedVersion, 'changedSince'> | undefined {
  return statement<Omit<PublishedVersion, 'changedSince'>>(
    database,
    `SELECT v.id, v.number, v.reason, s.display_name AS publishedBy, v.published_at AS publishedAt
     FROM roster_version v JOIN staff s ON s.id = v.published_by
     WHERE v.roster_id = ? ORDER BY v.number DESC LIMIT 1`,
  ).get(rosterId);
}

const DRAFT_CELLS = `SELECT c.employee_id, c.day, c.shift_kind_id, coalesce(k.code, '') AS code, k.starts_minute,
    k.length_minutes, k.break_minutes
  FROM roster_cell c LEFT JOIN shift_kind k ON k.id = c.shift_kind_id WHERE c.roster_id = @rosterId`;
const FROZEN_CELLS = `SELECT employee_id, day, shift_kind_id, code, starts_minute, length_minutes, break_minutes
  FROM roster_version_cell WHERE version_id = @versionId`;
const DRAFT_MEMBERS = 'SELECT employee_id, position FROM roster_member WHERE roster_id = @rosterId';
const FROZEN_MEMBERS =
  'SELECT employee_id, position FROM roster_version_member WHERE version_id = @versionId';

/** Whether a roster as it is being made says anything else than a version of it, the times of its shifts among it. */
export function differsFrom(database: Database.Database, rosterId: number, versionId: number): boolean {
  const either = (one: string, other: string) =>
    `EXISTS (SELECT * FROM (${one}) EXCEPT SELECT * FROM (${other}))
     OR EXISTS (SELECT * FROM (${other}) EXCEPT SELECT * FROM (${one}))`;
  return (
    statement<{ differs: number }>(
      database,
      `SELECT ${either(DRAFT_CELLS, FROZEN_CELLS)} OR ${either(DRAFT_MEMBERS, FROZEN_MEMBERS)} AS differs`,
    ).get({ rosterId, versionId })?.differs === 1
  );
}

/** Freezes a roster as it stands, with the times that its shifts have now. */
export function freezeVersion(
  database: Database.Database,
  version: {
    readonly rosterId: number;
    readonly number: number;
    readonly reason: string;
    /** Why it is published although it breaks the law; '' where it does not. */
    readonly breachReason: string;
    readonly publishedBy: number;
    readonly publishedAt: string;
  },
): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO roster_version (roster_id, number, reason, breach_reason, published_by, published_at)
     VALUES (@rosterId, @number, @reason, @breachReason, @publishedBy, @publishedAt)`,
  ).run(version);
  const versionId = Number(lastInsertRowid);
  const frozen = { versionId, rosterId: version.rosterId };
  statement(
    database,
    `INSERT INTO roster_version_member (version_id, employee_id, position)
     SELECT @versionId, employee_id, position FROM roster_member WHERE roster_id = @rosterId`,
  ).run(frozen);
  statement(
    database,
    `INSERT INTO roster_version_cell
       (version_id, employee_id, day, shift_kind_id, code, starts_minute, length_minutes, break_minutes)
     SELECT @versionId, * FROM (${DRAFT_CELLS})`,
  ).run(frozen);
  return versionId;
}
