import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeLastingFolder, syncFile, syncFolder } from '../files/sync-to-disk.ts';
import type { OfficeFiles } from './office-files.ts';

/**
 * Written down before the first file moves. From then on the restore is carried through, also by the next start after a
 * crash: each step can be repeated, and there is no state in which neither the old nor the new office is whole.
 */
const intentSchema = z.strictObject({
  format: z.literal(1),
  /** Folder under `quarantine` that takes the present office. */
  aside: z.string().regex(/^[\w.-]+$/u),
});

/** Where the office that is to come is made ready, whole and checked, before anything is touched. */
export function stagedDatabase(files: OfficeFiles): string {
  return join(files.restore, 'office.sqlite');
}

function intentFile(files: OfficeFiles): string {
  return join(files.restore, 'intent.json');
}

/** Puts the staged office in the place of the present one. No connection to either may be open. */
export function swapOffice(files: OfficeFiles, aside: string): void {
  const part = `${intentFile(files)}.part`;
  writeFileSync(part, JSON.stringify({ format: 1, aside } satisfies z.input<typeof intentSchema>));
  syncFile(part);
  renameSync(part, intentFile(files));
  syncFolder(files.restore);
  finishRestore(files);
}

/** Carries a restore through that was begun; without one it only clears away what a broken-off preparation left. */
export function finishRestore(files: OfficeFiles): void {
  const intent = readIntent(files);
  if (intent !== null) {
    const aside = join(files.quarantine, intent.aside);
    makeLastingFolder(aside, files.folder);
    // While the staged file is there, what lies in its place is the former office.
    if (existsSync(stagedDatabase(files))) {
      // Together: an old log beside a new database would be folded into it.
      for (const name of [
        'office.sqlite-wal',
        'office.sqlite-shm',
        'office.seal',
        'journal',
        'office.sqlite',
      ]) {
        const from = join(files.folder, name);
        if (existsSync(from)) renameSync(from, join(aside, name));
      }
      syncFolder(aside);
      syncFolder(files.folder);
      renameSync(stagedDatabase(files), files.database);
      syncFolder(files.folder);
    }
    // Come back after a power cut it would carry the next restore through, whose copy is not ready yet.
    rmSync(intentFile(files));
    syncFolder(files.restore);
  }
  rmSync(files.restore, { recursive: true, force: true });
}

function readIntent(files: OfficeFiles): z.output<typeof intentSchema> | null {
  if (!existsSync(intentFile(files))) return null;
  return intentSchema.parse(JSON.parse(readFileSync(intentFile(files), 'utf8')));
}
