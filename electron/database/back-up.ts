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

/**
 * Copies the open office to `folder/name` and proves the copy before it gets its name: integrity, foreign keys and
 * the row count of every table. A copy that fails is removed.
 */
export async function backUpDatabase(
  source: Database.Database,
  folder: string,
  name: string,
): Promise<string> {
  const final = join(folder, name);
  const part = `${final}.part`;
  try {
    await source.backup(part);
    verifyCopy(source, part);
    syncFile(part);
    renameSync(part, final);
    syncFolder(folder);
    return final;
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${suffix}`, { force: true });
    throw new BackupFailedError(`The copy ${final} could not be made and verified.`, error);
  }
}

function verifyCopy(source: Database.Database, file: string): void {
  const copy = new Database(file);
  try {
    // A plain journal, so that the finished copy is one file.
    copy.pragma('journal_mode=DELETE');
    const verdict: unknown = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`integrity_check: ${String(verdict)}`);
    const orphans = copy.pragma('foreign_key_check');
    if (Array.isArray(orphans) && orphans.length > 0) throw new Error('foreign_key_check found orphans');
    const expected = rowCounts(source);
    const actual = rowCounts(copy);
    if (expected !== actual) throw new Error('row counts differ');
  } finally {
    copy.close();
  }
}

function rowCounts(database: Database.Database): string {
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
  return tables
    .map((table) => `${table}=${String(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())}`)
    .join();
}
