import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { syncFolder } from '../files/sync-to-disk.ts';
import { OfficeOpenError } from './open-error.ts';
import { sqliteProblem } from './sqlite-error.ts';

/** Where an office keeps its things: one folder, to be copied and moved as a whole. */
export interface OfficeFiles {
  readonly folder: string;
  readonly database: string;
  readonly lock: string;
  /** What every page of the database holds. */
  readonly seal: string;
  /** The audit trail written down a second time. */
  readonly journal: string;
  /** A restore under way, and what it puts in place. */
  readonly restore: string;
  /** What a restore put aside. */
  readonly quarantine: string;
  readonly backups: string;
  readonly attachments: string;
  readonly logs: string;
}

export function officeFilesIn(folder: string): OfficeFiles {
  return {
    folder,
    database: join(folder, 'office.sqlite'),
    lock: join(folder, 'office.lock'),
    seal: join(folder, 'office.seal'),
    journal: join(folder, 'journal'),
    restore: join(folder, 'restore'),
    quarantine: join(folder, 'quarantine'),
    backups: join(folder, 'backups'),
    attachments: join(folder, 'attachments'),
    logs: join(folder, 'logs'),
  };
}

/** Makes the folders, or says in one sentence why it cannot. */
export function prepareOfficeFolder(files: OfficeFiles): void {
  try {
    for (const folder of [files.folder, files.backups, files.attachments, files.logs]) {
      makeFolder(folder);
      accessSync(folder, constants.R_OK | constants.W_OK);
    }
  } catch (error) {
    throw new OfficeOpenError(
      sqliteProblem(error) === 'diskFull' ? 'diskFull' : 'folderReadOnly',
      { folder: files.folder },
      error,
    );
  }
}

/** A new folder whose name is not on the disk would take the whole office with it when the power goes. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = resolve(folder); ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === resolve(first)) return;
  }
}

export function officeExists(files: OfficeFiles): boolean {
  return existsSync(files.database);
}
