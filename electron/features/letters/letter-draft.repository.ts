import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { statement } from '../../database/statements.ts';

/** What a draft said at one of its versions. */
export interface DraftVersion {
  readonly version: number;
  readonly body: string;
  readonly values: Readonly<Record<string, string>>;
  readonly unitId: number | null;
}

/**
 * Keeps what a draft says. Versions of one person within some minutes are one: autosaving makes a version every other
 * second, and nobody looks for those.
 */
export function keepDraftVersion(
  database: Database.Database,
  letterId: number,
  kept: DraftVersion & {
    readonly savedBy: number;
    readonly savedAt: string;
    /** An earlier version of the same person since then gives way. */
    readonly since: string;
  },
): void {
  statement(
    database,
    `DELETE FROM letter_draft WHERE letter_id = @letterId AND version > 1 AND saved_by = @savedBy AND saved_at >= @since
       AND version = (SELECT max(version) FROM letter_draft WHERE letter_id = @letterId)
       AND NOT EXISTS (SELECT 1 FROM letter_step t WHERE t.letter_id = @letterId AND t.made_at >= letter_draft.saved_at)`,
  ).run({ letterId, savedBy: kept.savedBy, since: kept.since });
  statement(
    database,
    `INSERT INTO letter_draft (letter_id, version, body, field_values, unit_id, saved_by, saved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    letterId,
    kept.version,
    kept.body,
    JSON.stringify(kept.values),
    kept.unitId,
    kept.savedBy,
    kept.savedAt,
  );
}

/** Newest first. */
export function listDraftVersions(
  database: Database.Database,
  letterId: number,
): { version: number; savedBy: string; savedAt: string }[] {
  return statement<{ version: number; savedBy: string; savedAt: string }>(
    database,
    `SELECT d.version, s.display_name AS savedBy, d.saved_at AS savedAt FROM letter_draft d
     JOIN staff s ON s.id = d.saved_by WHERE d.letter_id = ? ORDER BY d.version DESC`,
  ).all(letterId);
}

export function requireDraftVersion(
  database: Database.Database,
  letterId: number,
  version: number,
): DraftVersion {
  const row = statement<{ body: string; fieldValues: string; unitId: number | null }>(
    database,
    'SELECT body, field_values AS fieldValues, unit_id AS unitId FROM letter_draft WHERE letter_id = ? AND version = ?',
  ).get(letterId, version);
  if (row === undefined) throw notFound('letterVersion', version);
  const { body, fieldValues, unitId } = row;
  return { version, body, values: JSON.parse(fieldValues), unitId };
}

/** Go with a draft that is thrown away. */
export function deleteDraftVersions(database: Database.Database, letterId: number): void {
  statement(database, 'DELETE FROM letter_draft WHERE letter_id = ?').run(letterId);
}
