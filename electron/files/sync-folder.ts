import { open } from 'node:fs/promises';

/** What file systems answer that cannot sync a folder, as some network shares. */
const CANNOT = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Makes a new name in a folder last through a power cut, where the file system can. Windows does so by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && CANNOT.has(String(error.code)))) throw error;
  } finally {
    await handle.close();
  }
}
