import { accessSync, constants, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { syncFolder } from '../files/sync-to-disk.ts';
import { backUpDatabase } from './back-up.ts';
import { Checkpointer } from './checkpointer.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { type OfficeFiles, officeExists, prepareOfficeFolder } from './office-files.ts';
import { lockOffice } from './office-lock.ts';
import { openCopy } from './open-copy.ts';
import { assertOfficeFile, openDatabase, openError } from './open-database.ts';
import { OfficeOpenError } from './open-error.ts';
import { PageSealer, readSeal, sealOf, wrongPages } from './page-seal.ts';
import { finishRestore } from './restore-swap.ts';
import { sqliteProblem } from './sqlite-error.ts';
import { structureFaults, tablesWithOrphans } from './structure.ts';

export interface OfficeDatabase {
  readonly files: OfficeFiles;
  /** The connection of every read and every short write. */
  readonly database: Database.Database;
  /** A further connection, for a job; close it after use. */
  readonly openConnection: () => Database.Database;
  /** Work that reads the file on a connection of its own elsewhere, during which the log is not emptied. */
  readonly whileReadElsewhere: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** To be called after each commit: the log is folded in from time to time. */
  readonly wrote: () => void;
  /** Folds the log into the file now. */
  readonly fold: () => void;
  /** Reads the whole file anew, on a connection that remembers nothing. */
  readonly isDamaged: () => boolean;
  /** Closes the file; `last` still has the office to itself before another program may. */
  readonly close: (last?: () => void) => void;
}

export interface OpenOptions {
  /** Takes the file as it is, whatever its seal says; for a person who looked and decided so. */
  readonly acceptPages?: boolean;
  /** Makes the backup that stands behind an upgrade; a plain proved copy when absent. */
  readonly backUpBeforeUpgrade?: (database: Database.Database) => Promise<unknown>;
}

/** Opens the office for this program alone, checks the file and brings it to this version behind a verified backup. */
export async function openOfficeDatabase(
  files: OfficeFiles,
  options: OpenOptions = {},
): Promise<OfficeDatabase> {
  prepareOfficeFolder(files);
  const unlock = lockOffice(files);
  try {
    finishRestore(files);
    sweepUnfinishedCopies(files);
    if (!officeExists(files)) {
      assertNewOffice(files);
      createOfficeFile(files);
    }
    assertReadable(files);
    // First the seal: a byte that changed in the header would otherwise pass for another program's or a newer file.
    const sealer = await sealerFor(files, options);
    assertOfficeFile(files.database, MIGRATIONS.length);
    return await openSealed(files, sealer, unlock, options);
  } catch (error) {
    unlock();
    const known = error instanceof OfficeOpenError || sqliteProblem(error) === null;
    throw known ? error : openError(error, files.database);
  }
}

async function openSealed(
  files: OfficeFiles,
  sealer: PageSealer,
  unlock: () => void,
  options: OpenOptions,
): Promise<OfficeDatabase> {
  const database = openDatabase(files.database, { create: false });
  sealer.follow(database);
  const further = new Set<Database.Database>();
  let elsewhere = 0;
  const checkpointer = new Checkpointer(
    database,
    sealer,
    `${files.database}-wal`,
    () => elsewhere === 0 && [...further].every((connection) => !connection.open),
  );
  const close = (last?: () => void): void => {
    try {
      checkpointer.close();
    } finally {
      database.close();
      sealer.release();
      try {
        last?.();
      } finally {
        unlock();
      }
    }
  };
  try {
    assertUndamaged(database, files.database);
    await upgrade(database, files, options);
    checkpointer.wrote();
  } catch (error) {
    closeUnopened(database, sealer);
    throw error;
  }
  return {
    files,
    database,
    openConnection() {
      for (const connection of further) if (!connection.open) further.delete(connection);
      const connection = openDatabase(files.database, { create: false });
      further.add(connection);
      return connection;
    },
    async whileReadElsewhere(work) {
      elsewhere += 1;
      try {
        return await work();
      } finally {
        elsewhere -= 1;
      }
    },
    wrote: () => checkpointer.wrote(),
    fold: () => checkpointer.fold(),
    isDamaged: () => isDamaged(files.database),
    close,
  };
}

/** Why it stays closed is known already; a disk that is full or shut keeps the closing from folding anything in too. */
function closeUnopened(database: Database.Database, sealer: PageSealer): void {
  try {
    sealer.settle();
  } catch (error) {
    if (sqliteProblem(error) === null) throw error;
  } finally {
    database.close();
    sealer.release();
  }
}

/** The pages must be as they were sealed. Without a seal, or with one that is itself damaged, a new one is made. */
async function sealerFor(files: OfficeFiles, { acceptPages = false }: OpenOptions): Promise<PageSealer> {
  const seal = acceptPages ? null : readSeal(files.seal);
  if (seal === null) {
    assertOfficeFile(files.database, MIGRATIONS.length);
    // A file without a log beside it, such as a backup put here by hand, is changed when it is opened with one.
    openDatabase(files.database, { create: false }).close();
    return new PageSealer(files.database, files.seal, await sealOf(files.database), false);
  }
  // A disk or a cable may misread once; what is wrong on the disk is wrong again.
  const wrong =
    (await wrongPages(files.database, seal)).length === 0 ? [] : await wrongPages(files.database, seal);
  if (wrong.length === 0) return new PageSealer(files.database, files.seal, seal, true);
  throw new OfficeOpenError('pagesChanged', { file: files.database, pages: wrong.length });
}

/** A copy that was being made when its program was killed proves nothing and only takes room. */
function sweepUnfinishedCopies(files: OfficeFiles): void {
  for (const name of readdirSync(files.backups)) {
    if (/\.sqlite\.part(?:-wal|-shm|-journal)?$/u.test(name))
      rmSync(join(files.backups, name), { force: true });
  }
}

/** Where backups or a journal lie, an office was here: its file is lost, and an empty one in its place would hide that. */
function assertNewOffice(files: OfficeFiles): void {
  const traces = [files.backups, files.journal].some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')),
  );
  if (traces || existsSync(files.seal)) {
    throw new OfficeOpenError('databaseGone', { file: files.database });
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

async function upgrade(
  database: Database.Database,
  files: OfficeFiles,
  { backUpBeforeUpgrade }: OpenOptions,
): Promise<void> {
  if (pendingMigrations(database, MIGRATIONS).length === 0) return;
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > 0) {
    const name = `before-version-${MIGRATIONS.length}-from-${version}-${Date.now()}.sqlite`;
    try {
      await (backUpBeforeUpgrade?.(database) ??
        backUpDatabase(database, files.backups, name, async (part) => assertWhole(part)));
    } catch (error) {
      throw new OfficeOpenError('migrationFailed', { migration: 'backup' }, error);
    }
  }
  migrate(database, MIGRATIONS);
}

function assertWhole(file: string): void {
  const copy = openCopy(file);
  try {
    const faults = [...structureFaults(copy), ...tablesWithOrphans(copy)];
    if (faults.length > 0) throw new Error(faults.join());
  } finally {
    copy.close();
  }
}
