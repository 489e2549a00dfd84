import { accessSync, constants, existsSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { makeLastingFolder } from '../files/sync-to-disk.ts';
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
  /** Files that nothing in the office names, kept for a while. */
  readonly orphans: string;
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
    orphans: join(folder, 'orphans'),
    logs: join(folder, 'logs'),
  };
}

/** Makes the folders, or says in one sentence why it cannot. */
export function prepareOfficeFolder(files: OfficeFiles): void {
  try {
    makeLastingFolder(files.folder, parse(resolve(files.folder)).root);
    for (const folder of [files.backups, files.attachments, files.logs]) makeLastingFolder(folder);
    for (const folder of [files.folder, files.backups, files.attachments, files.logs]) {
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

export function officeExists(files: OfficeFiles): boolean {
  return existsSync(files.database);
}
