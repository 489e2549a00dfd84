import type Database from 'better-sqlite3';
import type { LostDocument } from '../../shared/features/health/health.contract.ts';
import { statement } from '../database/statements.ts';

/** SHA-256 of every file that the office names; a copy from before there were any names none. */
export function namedFiles(database: Database.Database): string[] {
  const known = database
    .prepare<[], number>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'document'")
    .pluck()
    .get();
  if (known !== 1) return [];
  return database.prepare<[], string>('SELECT DISTINCT sha256 FROM document ORDER BY sha256').pluck().all();
}

/** The documents behind files, those on file first. */
export function documentsOfFiles(
  database: Database.Database,
  hashes: readonly string[],
): Omit<LostDocument, 'problem'>[] {
  return statement<Omit<LostDocument, 'problem'>>(
    database,
    `SELECT d.id, d.unit_id AS unitId, u.display_name AS unitName, d.title, d.sha256
     FROM document d JOIN unit u ON u.id = d.unit_id WHERE d.sha256 IN (SELECT value FROM json_each(?))
     ORDER BY d.removed_at IS NOT NULL, u.id, d.id`,
  ).all(JSON.stringify(hashes));
}
