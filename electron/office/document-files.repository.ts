import type Database from 'better-sqlite3';
import type { LostDocument } from '../../shared/features/health/health.contract.ts';
import { hasTable } from '../database/has-table.ts';
import { statement } from '../database/statements.ts';

/** What names files. Of a register's entry that was destroyed the content is gone on purpose. */
const NAMED = [
  ['document', 'SELECT sha256 FROM document'],
  ['filing_attachment', "SELECT sha256 FROM filing_attachment WHERE content = 'kept'"],
] as const;

/** SHA-256 of every file that the office names; a copy from before there were any names none. */
export function namedFiles(database: Database.Database): string[] {
  const known = NAMED.filter(([table]) => hasTable(database, table)).map(([, hashes]) => hashes);
  if (known.length === 0) return [];
  return database
    .prepare<[], string>(`${known.join(' UNION ')} ORDER BY sha256`)
    .pluck()
    .all();
}

/** The documents behind files, those on file first. */
export function documentsOfFiles(
  database: Database.Database,
  hashes: readonly string[],
): Omit<LostDocument, 'problem'>[] {
  return statement<Omit<LostDocument, 'problem'>>(
    database,
    `WITH lost (sha256) AS (SELECT value FROM json_each(?)),
     named (id, holder, holderId, holderName, title, sha256, removed_at) AS (
       SELECT d.id, 'unit', u.id, u.display_name, d.title, d.sha256, d.removed_at
       FROM document d JOIN unit u ON u.id = d.unit_id
       UNION ALL
       SELECT a.id, 'filingEntry', e.id, coalesce(e.number, e.title), a.title, a.sha256, a.removed_at
       FROM filing_attachment a JOIN filing_entry e ON e.id = a.entry_id WHERE a.content = 'kept')
     SELECT id, holder, holderId, holderName, title, sha256 FROM named WHERE sha256 IN lost
     ORDER BY removed_at IS NOT NULL, holder DESC, holderId, id`,
  ).all(JSON.stringify(hashes));
}
