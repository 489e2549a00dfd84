import { closeSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { OfficeOpenError } from './open-error.ts';
import { sqliteProblem } from './sqlite-error.ts';

/** Marks the file as a Guanjia Desk office: "GJDK" in ASCII. */
export const APPLICATION_ID = 0x47_4a_44_4b;

/** Before 3.51.3 two connections could corrupt a WAL file while checkpointing. */
const OLDEST_SQLITE = [3, 51, 3] as const;

const SQLITE_MAGIC = 'SQLite format 3\u0000';

/**
 * Refuses another program's file, a newer program's file and what is no SQLite file at all, from the header alone,
 * so that not a byte of it is changed. Only before the first connection: closing a second descriptor of an open
 * database would drop SQLite's locks.
 */
export function assertOfficeFile(file: string, newest: number): void {
  const head = Buffer.alloc(72);
  const descriptor = openSync(file, 'r');
  let length = 0;
  try {
    length = readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (length === 0) throw new OfficeOpenError('damagedFile', { file });
  if (head.toString('latin1', 0, 16) !== SQLITE_MAGIC) throw new OfficeOpenError('foreignFile', { file });
  if (head.readUInt32BE(68) !== APPLICATION_ID) throw new OfficeOpenError('foreignFile', { file });
  const version = head.readUInt32BE(60);
  if (version > newest) throw new OfficeOpenError('newerFile', { file, version, newest });
}

/**
 * Opens a connection with the settings that keep promises: WAL with a sync at every commit. They are set on every
 * open and read back, since SQLite ignores what it does not know and reopens WAL files with a weaker sync.
 */
export function openDatabase(file: string, options: { create: boolean }): Database.Database {
  let database: Database.Database;
  try {
    database = new Database(file, { fileMustExist: !options.create, timeout: 5000 });
  } catch (error) {
    throw openError(error, file);
  }
  try {
    database.pragma('trusted_schema=OFF');
    database.pragma('cell_size_check=ON');
    database.pragma('mmap_size=0');
    const journal = database.pragma('journal_mode=WAL', { simple: true });
    if (journal !== 'wal') throw new OfficeOpenError('walUnavailable', { file });
    database.pragma('synchronous=FULL');
    database.pragma('foreign_keys=ON');
    database.pragma('recursive_triggers=ON');
    database.pragma('secure_delete=ON');
    database.pragma(`journal_size_limit=${16 * 1024 * 1024}`);
    // The office folds the log in itself, behind the seal of what it folds in.
    database.pragma('wal_autocheckpoint=0');
    database.pragma('fullfsync=ON');
    database.pragma('checkpoint_fullfsync=ON');
    // 32 MiB of page cache, so that searching a large roll stays in memory.
    database.pragma('cache_size=-32768');
    assertSetting(database, 'synchronous', 2);
    assertSetting(database, 'foreign_keys', 1);
    assertSetting(database, 'trusted_schema', 0);
    assertSqliteVersion(database);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof OfficeOpenError ? error : openError(error, file);
  }
}

/** What the machine says of a file that cannot be opened, with its next step. */
export function openError(error: unknown, file: string): OfficeOpenError {
  switch (sqliteProblem(error)) {
    case 'diskFull':
      return new OfficeOpenError('diskFull', { file }, error);
    case 'officeReadOnly':
      return new OfficeOpenError('folderReadOnly', { folder: dirname(file) }, error);
    case 'officeBusy':
      return new OfficeOpenError('alreadyOpen', { folder: dirname(file) }, error);
    case 'diskFault':
    case 'officeDamaged':
    case null:
      return new OfficeOpenError('damagedFile', { file }, error);
  }
}

function assertSetting(database: Database.Database, name: string, expected: number): void {
  const actual: unknown = database.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${expected}`);
}

function assertSqliteVersion(database: Database.Database): void {
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part > least) return;
    if (part < least) throw new OfficeOpenError('sqliteTooOld', { version });
  }
}
