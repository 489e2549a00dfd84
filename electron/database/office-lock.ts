import Database from 'better-sqlite3';
import type { OfficeFiles } from './office-files.ts';
import { OfficeOpenError } from './open-error.ts';
import { sqliteProblem } from './sqlite-error.ts';

/**
 * Holds the office for one program. A second tiny SQLite file kept in an exclusive transaction is freed by the
 * operating system however the program ends, so there is no stale lock to clear by hand.
 */
export function lockOffice(files: OfficeFiles): () => void {
  let lock: Database.Database | undefined;
  try {
    lock = new Database(files.lock, { timeout: 0 });
    lock.pragma('journal_mode=DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const problem = sqliteProblem(error);
    throw new OfficeOpenError(
      problem === 'officeBusy' ? 'alreadyOpen' : problem === 'diskFull' ? 'diskFull' : 'folderReadOnly',
      { folder: files.folder },
      error,
    );
  }
  const held = lock;
  return () => held.close();
}
