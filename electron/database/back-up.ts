import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { syncFile, syncFolder } from '../files/sync-to-disk.ts';

/** The copy could not be proved equal to the office, so it does not count. */
export class BackupFailedError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'BackupFailedError';
  }
}

export interface ProvedCopy<Proof> {
  readonly path: string;
  /** Rows of every table, equal in both. */
  readonly rows: Readonly<Record<string, number>>;
  readonly proof: Proof;
}

/**
 * Copies the open office to `folder/name` and proves the copy before it gets its name: `prove` reads it through and
 * throws when something in it does not hold, and every table has as many rows as in the office. A copy that fails is
 * removed.
 */
export async function backUpDatabase<Proof>(
  source: Database.Database,
  folder: string,
  name: string,
  prove: (part: string) => Promise<Proof>,
): Promise<ProvedCopy<Proof>> {
  const path = join(folder, name);
  const part = `${path}.part`;
  try {
    await source.backup(part);
    // In the same turn, before anyone writes on.
    const expected = countRows(source);
    const rows = settleCopy(part);
    if (JSON.stringify(rows) !== JSON.stringify(expected)) throw new Error('row counts differ');
    const proof = await prove(part);
    syncFile(part);
    renameSync(part, path);
    syncFolder(folder);
    return { path, rows, proof };
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${suffix}`, { force: true });
    throw new BackupFailedError(`The copy ${path} could not be made and verified.`, error);
  }
}

/** A plain journal, so that the finished copy is one file. */
function settleCopy(part: string): Record<string, number> {
  const copy = new Database(part);
  try {
    copy.pragma('journal_mode=DELETE');
    return countRows(copy);
  } finally {
    copy.close();
  }
}

/** Rows of every table, by name in order. */
export function countRows(database: Database.Database): Record<string, number> {
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  );
}
