import type Database from 'better-sqlite3';
import type { LostDocument } from '../../shared/features/health/lost-document.ts';
import { hasTable } from '../database/has-table.ts';
import { statement } from '../database/statements.ts';

/** What names files. Of a register's entry that was destroyed the content is gone on purpose. */
const NAMED = [
  ['document', 'SELECT sha256, removed_at FROM document'],
  ['filing_attachment', "SELECT sha256, removed_at FROM filing_attachment WHERE content = 'kept'"],
] as const;

/** The same, with whose each is. */
const DESCRIBED = {
  document: `SELECT d.id, 'unit', u.id, u.display_name, d.title, d.sha256, d.removed_at
    FROM document d JOIN unit u ON u.id = d.unit_id`,
  filing_attachment: `SELECT a.id, 'filingEntry', e.id, coalesce(e.number, e.title), a.title, a.sha256, a.removed_at
    FROM filing_attachment a JOIN filing_entry e ON e.id = a.entry_id WHERE a.content = 'kept'`,
} as const;

/** SHA-256 of every file that the office names; a copy from before there were any names none. */
export function namedFiles(database: Database.Database): string[] {
  return hashesIn(database, 'SELECT sha256 FROM named');
}

/** Of these, the files of what is on file: nobody is asked for the original of what was taken off it. */
export function filesOnHand(database: Database.Database): string[] {
  return hashesIn(database, 'SELECT sha256 FROM named WHERE removed_at IS NULL');
}

function hashesIn(database: Database.Database, select: string): string[] {
  const known = NAMED.filter(([table]) => hasTable(database, table)).map(([, rows]) => rows);
  if (known.length === 0) return [];
  return database
    .prepare<[], string>(
      `WITH named AS (${known.join(' UNION ALL ')}) SELECT DISTINCT sha256 FROM (${select}) ORDER BY sha256`,
    )
    .pluck()
    .all();
}

/** Whether the office names a file now. */
export function isNamedFile(database: Database.Database, sha256: string): boolean {
  return NAMED.some(
    ([table, hashes]) =>
      hasTable(database, table) &&
      statement(database, `SELECT 1 FROM (${hashes}) WHERE sha256 = ?`).get(sha256) !== undefined,
  );
}

/** Whether any row bears a file, also one whose content is gone on purpose. */
export function isOfAnyRow(database: Database.Database, sha256: string): boolean {
  return NAMED.some(
    ([table]) =>
      hasTable(database, table) &&
      statement(database, `SELECT 1 FROM ${table} WHERE sha256 = ?`).get(sha256) !== undefined,
  );
}

/** The documents on file behind files. */
export function documentsOfFiles(
  database: Database.Database,
  hashes: readonly string[],
): Omit<LostDocument, 'problem'>[] {
  // A copy of an earlier version may know of one of the two alone, or of neither.
  const known = NAMED.filter(([table]) => hasTable(database, table)).map(([table]) => DESCRIBED[table]);
  if (known.length === 0) return [];
  return statement<Omit<LostDocument, 'problem'>>(
    database,
    `WITH lost (sha256) AS (SELECT value FROM json_each(?)),
     named (id, holder, holderId, holderName, title, sha256, removed_at) AS (${known.join(' UNION ALL ')})
     SELECT id, holder, holderId, holderName, title, sha256 FROM named
     WHERE sha256 IN lost AND removed_at IS NULL ORDER BY holder DESC, holderId, id`,
  ).all(JSON.stringify(hashes));
}
