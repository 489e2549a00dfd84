import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What file systems answer that cannot sync a folder, as some network shares. */
const CANNOT = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Makes a new name in a folder last through a power cut, where the file system can. Windows does so by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && CANNOT.has(String(error.code)))) throw error;
  } finally {
    closeSync(descriptor);
  }
}
