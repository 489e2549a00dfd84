import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { arch, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type Database from 'better-sqlite3';
import { ZipFile } from 'yazl';
import type { Health } from '../../../shared/features/health/health.contract.ts';
import { countRows } from '../../database/back-up.ts';
import { inTemporaryFolder } from '../../files/temporary-folder.ts';

const ABOUT = `Guanjia Desk support bundle

health.json   the state of the office's file and of the program, how many rows each table has
faults.log    faults, with quoted text, names, long numbers and folders blanked

There are no names, rooms, phones, amounts or texts of the office in it. Look through it before you pass it on.
`;

/** What a person who supports the office needs, counted by name here: nothing else can slip in. */
export function writeSupportBundle<Value>(
  health: Health,
  database: Database.Database,
  logs: string,
  handOver: (path: string) => Promise<Value>,
): Promise<Value> {
  return inTemporaryFolder(async (folder) => {
    const { lastBackup, ...state } = health;
    const about = {
      ...state,
      // Who made a backup is a person's name.
      lastBackup: lastBackup === null ? null : { madeAt: lastBackup.madeAt, cause: lastBackup.cause },
      system: { platform: platform(), release: release(), arch: arch(), memoryBytes: totalmem() },
      runtime: process.versions,
      rows: countRows(database),
    };
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(ABOUT), 'README.txt');
    zip.addBuffer(Buffer.from(`${JSON.stringify(about, null, 2)}\n`), 'health.json');
    for (const name of ['faults.log', 'faults.log.old']) {
      const path = join(logs, name);
      // Read whole: a log that grows or is renamed while it is packed would break the bundle.
      if (existsSync(path)) zip.addBuffer(readFileSync(path), name);
    }
    zip.end();
    const path = join(folder, 'support.zip');
    await pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }));
    return handOver(path);
  });
}
