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

/** Makes a folder that survives a power cut: one whose name is not on the disk would take all that is in it along. */
export function makeLastingFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = resolve(folder); ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === resolve(first)) return;
  }
}
