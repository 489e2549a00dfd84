import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What file systems answer that cannot sync a folder, as many network shares. */
const CANNOT = new Set(['EBADF', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Returns once the file's bytes would survive a power cut. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Returns once the names in the folder would survive a power cut, where the file system can do that. Windows cannot sync
 * a folder and does not need to.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    throwUnlessUnable(error);
  } finally {
    closeSync(descriptor);
  }
}

/** As `syncFolder`, with the office working on meanwhile: a stick or a share may take its time. */
export async function syncFolderAside(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    throwUnlessUnable(error);
  } finally {
    await handle.close();
  }
}

function throwUnlessUnable(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && CANNOT.has(String(error.code)))) throw error;
}

/**
 * Makes a folder that survives a power cut: one whose name is not on the disk would take all that is in it along. Every
 * level below `within` is brought to the disk, also one that was there: a program that was killed may have made it.
 */
export function makeLastingFolder(folder: string, within: string = dirname(folder)): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tops = [resolve(within), ...(made === undefined ? [] : [dirname(resolve(made))])];
  // All of them lie above the folder, so the shortest name is the highest.
  const top = tops.reduce((highest, one) => (one.length < highest.length ? one : highest));
  for (let level = dirname(resolve(folder)); ; level = dirname(level)) {
    if (made === undefined) syncIfOpen(level);
    else syncFolder(level);
    if (level === top) return;
  }
}

/** A folder above the office that its people may not read is none of theirs to bring to the disk. */
function syncIfOpen(folder: string): void {
  try {
    syncFolder(folder);
  } catch (error) {
    const shut =
      error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
    if (!shut) throw error;
  }
}
