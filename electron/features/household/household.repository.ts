import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { statement } from '../../database/statements.ts';

/** What a unit is called, such as 1棟101; a unit that is not on file is refused. */
export function requireUnitName(database: Database.Database, unitId: number): string {
  const row = statement<{ name: string }>(database, 'SELECT display_name AS name FROM unit WHERE id = ?').get(
    unitId,
  );
  if (row === undefined) throw notFound('unit', unitId);
  return row.name;
}

/** What a person is called; somebody who is not on file, or was merged into another, is refused. */
export function requirePersonName(database: Database.Database, personId: number): string {
  const row = statement<{ name: string; kept: string | null }>(
    database,
    `SELECT p.name, k.name AS kept FROM person p LEFT JOIN person k ON k.id = p.merged_into_id WHERE p.id = ?`,
  ).get(personId);
  if (row === undefined) throw notFound('person', personId);
  if (row.kept !== null) throw refuse('personMerged', { name: row.name, kept: row.kept });
  return row.name;
}
