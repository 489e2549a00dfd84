import { accessSync, constants, renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { syncFolder } from '../files/sync-to-disk.ts';
import { backUpDatabase } from './back-up.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { type OfficeFiles, officeExists, prepareOfficeFolder } from './office-files.ts';
import { lockOffice } from './office-lock.ts';
import { assertOfficeFile, openDatabase } from './open-database.ts';
import { OfficeOpenError } from './open-error.ts';
import { sqliteProblem } from './sqlite-error.ts';

export interface OfficeDatabase {
  readonly files: OfficeFiles;
  /** The connection of every read and every short write. */
  readonly database: Database.Database;
  /** A further connection, for a job; close it after use. */
  readonly openConnection: () => Database.Database;
  /** Reads the whole file anew, on a connection that remembers nothing. */
  readonly isDamaged: () => boolean;
  readonly close: () => void;
}

/** Opens the office for this program alone, checks the file and brings it to this version behind a verified backup. */
export async function openOfficeDatabase(files: OfficeFiles): Promise<OfficeDatabase> {
  prepareOfficeFolder(files);
  const unlock = lockOffice(files);
  let database: Database.Database | undefined;
  try {
    if (!officeExists(files)) createOfficeFile(files);
    assertReadable(files);
    assertOfficeFile(files.database, MIGRATIONS.length);
    database = openDatabase(files.database, { create: false });
    assertUndamaged(database, files.database);
    await upgrade(database, files);
    const open = database;
    return {
      files,
      database: open,
      openConnection: () => openDatabase(files.database, { create: false }),
      isDamaged: () => isDamaged(files.database),
      close() {
        try {
          open.pragma('wal_checkpoint(TRUNCATE)');
        } catch (error) {
          // What a full disk keeps out of the file stays in the log beside it, and the next opening reads it there.
          if (sqliteProblem(error) !== 'diskFull') throw error;
        } finally {
          open.close();
          unlock();
        }
      },
    };
  } catch (error) {
    database?.close();
    unlock();
    throw error;
  }
}

/** A new office appears under its name only when whole, so that an empty file is always damage and never a beginning. */
function createOfficeFile(files: OfficeFiles): void {
  const part = `${files.database}.part`;
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${suffix}`, { force: true });
  const database = openDatabase(part, { create: true });
  try {
    migrate(database, MIGRATIONS);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  renameSync(part, files.database);
  syncFolder(files.folder);
}

function assertReadable(files: OfficeFiles): void {
  try {
    accessSync(files.database, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new OfficeOpenError('folderReadOnly', { folder: files.folder }, error);
  }
}

function assertUndamaged(database: Database.Database, file: string): void {
  let verdict: unknown;
  try {
    verdict = database.pragma('quick_check(1)', { simple: true });
  } catch (error) {
    throw new OfficeOpenError('damagedFile', { file }, error);
  }
  if (verdict !== 'ok') throw new OfficeOpenError('damagedFile', { file });
}

function isDamaged(file: string): boolean {
  let fresh: Database.Database | undefined;
  try {
    fresh = openDatabase(file, { create: false });
    assertUndamaged(fresh, file);
    return false;
  } catch (error) {
    if (error instanceof OfficeOpenError) return error.problem === 'damagedFile';
    throw error;
  } finally {
    fresh?.close();
  }
}

async function upgrade(database: Database.Database, files: OfficeFiles): Promise<void> {
  if (pendingMigrations(database, MIGRATIONS).length === 0) return;
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > 0) {
    try {
      await backUpDatabase(
        database,
        files.backups,
        `before-version-${MIGRATIONS.length}-from-${version}-${Date.now()}.sqlite`,
      );
    } catch (error) {
      throw new OfficeOpenError('migrationFailed', { migration: 'backup' }, error);
    }
  }
  migrate(database, MIGRATIONS);
}
