import type Database from 'better-sqlite3';
import type { LostDocument } from '../../shared/features/health/lost-document.ts';
import { hasTable } from '../database/has-table.ts';
import { statement } from '../database/statements.ts';

/** A table whose rows name files, and whose each is. */
interface Naming {
  /** Called n in what follows. */
  readonly table: string;
  /** Which of its rows name a file. */
  readonly rule: string;
  /** What is to become of the file, 'kept' or 'toRemove'. */
  readonly content: string;
  readonly holder: LostDocument['holder'];
  readonly holderName: string;
  /** Called h. */
  readonly holders: string;
}

/**
 * What names files. Of a register's entry that was destroyed the content is gone on purpose; until it is, it may be held
 * and goes wherever the office goes.
 */
const NAMINGS: readonly Naming[] = [
  {
    table: 'document',
    rule: 'true',
    content: "'kept'",
    holder: 'unit',
    holderName: 'h.display_name',
    holders: 'JOIN unit h ON h.id = n.unit_id',
  },
  {
    table: 'filing_attachment',
    rule: "n.content IN ('kept', 'toRemove')",
    content: 'n.content',
    holder: 'filingEntry',
    holderName: 'coalesce(h.number, h.title)',
    holders: 'JOIN filing_entry h ON h.id = n.entry_id',
  },
  {
    table: 'notice_photo',
    rule: 'true',
    content: "'kept'",
    holder: 'notice',
    holderName: 'h.number',
    holders: `JOIN notice_act t ON t.id = n.act_id JOIN notice_posting p ON p.id = t.posting_id
      JOIN letter h ON h.id = p.letter_id`,
  },
];

/** A copy of an earlier version may know of some of them alone, or of none. */
function namingsIn(database: Database.Database): readonly Naming[] {
  return NAMINGS.filter(({ table }) => hasTable(database, table));
}

function filesOf({ table, rule, content }: Naming): string {
  return `SELECT n.sha256, n.removed_at, ${content} AS content FROM ${table} n WHERE ${rule}`;
}

/** SHA-256 of every file that the office names; a copy from before there were any names none. */
export function namedFiles(database: Database.Database): string[] {
  return hashesIn(database, 'SELECT sha256 FROM named');
}

/** Of these, those that are not about to be destroyed: a copy that does not know of one of them is not whole. */
export function keptFiles(database: Database.Database): string[] {
  return hashesIn(database, "SELECT sha256 FROM named WHERE content = 'kept'");
}

/** Of those, the files of what is on file: nobody is asked for the original of what was taken off it. */
export function filesOnHand(database: Database.Database): string[] {
  return hashesIn(database, "SELECT sha256 FROM named WHERE content = 'kept' AND removed_at IS NULL");
}

/** Tells in a sealed file that it is this office's; null before there is a key, when there are no files either. */
export function fileKeyMark(database: Database.Database): Buffer | null {
  if (!hasTable(database, 'office_key')) return null;
  const row = statement<{ check_value: Buffer }>(
    database,
    'SELECT check_value FROM office_key ORDER BY version DESC LIMIT 1',
  ).get();
  return row?.check_value ?? null;
}

function hashesIn(database: Database.Database, select: string): string[] {
  const known = namingsIn(database).map(filesOf);
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
  return isAmong(database, sha256, '');
}

/** Whether it does, and nobody is about to destroy it. */
export function isKeptFile(database: Database.Database, sha256: string): boolean {
  return isAmong(database, sha256, "AND content = 'kept'");
}

function isAmong(database: Database.Database, sha256: string, condition: string): boolean {
  return namingsIn(database).some(
    (naming) =>
      statement(database, `SELECT 1 FROM (${filesOf(naming)}) WHERE sha256 = ? ${condition}`).get(sha256) !==
      undefined,
  );
}

/** Whether any row bears a file, also one whose content is gone on purpose. */
export function isOfAnyRow(database: Database.Database, sha256: string): boolean {
  return namingsIn(database).some(
    ({ table }) =>
      statement(database, `SELECT 1 FROM ${table} n WHERE n.sha256 = ?`).get(sha256) !== undefined,
  );
}

/** The documents on file behind files. */
export function documentsOfFiles(
  database: Database.Database,
  hashes: readonly string[],
): Omit<LostDocument, 'problem'>[] {
  const known = namingsIn(database).map(
    ({ table, rule, content, holder, holderName, holders }) =>
      `SELECT n.id, '${holder}', h.id, ${holderName}, n.title, n.sha256, n.removed_at
       FROM ${table} n ${holders} WHERE ${rule} AND ${content} = 'kept'`,
  );
  if (known.length === 0) return [];
  return statement<Omit<LostDocument, 'problem'>>(
    database,
    `WITH lost (sha256) AS (SELECT value FROM json_each(?)),
     named (id, holder, holderId, holderName, title, sha256, removed_at) AS (${known.join(' UNION ALL ')})
     SELECT id, holder, holderId, holderName, title, sha256 FROM named
     WHERE sha256 IN lost AND removed_at IS NULL ORDER BY holder DESC, holderId, id`,
  ).all(JSON.stringify(hashes));
}
