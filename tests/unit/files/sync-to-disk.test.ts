import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { syncFolder, syncFolderAside } from '../../../electron/files/sync-to-disk.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

vi.mock('node:fs', { spy: true });
vi.mock('node:fs/promises', { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Both ways of syncing a folder, on a file system that answers so. */
async function answered(code: string): Promise<(() => Promise<void>)[]> {
  const folder = makeScratchFolder();
  vi.mocked(fs.fsyncSync).mockImplementation(() => {
    throw failure(code);
  });
  const handle = await promises.open(folder, 'r');
  vi.spyOn(handle, 'sync').mockRejectedValue(failure(code));
  vi.mocked(promises.open).mockResolvedValue(handle);
  return [async () => syncFolder(folder), () => syncFolderAside(folder)];
}

test.skipIf(process.platform === 'win32')('a folder is synced both ways', async () => {
  const folder = makeScratchFolder();
  syncFolder(folder);
  expect(fs.fsyncSync).toHaveBeenCalledOnce();
  await syncFolderAside(folder);
  expect(promises.open).toHaveBeenCalledWith(folder, 'r');
});

test.skipIf(process.platform === 'win32').each(['EBADF', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
  'a file system that cannot sync a folder is let be: %s',
  async (code) => {
    for (const sync of await answered(code)) await expect(sync()).resolves.toBeUndefined();
  },
);

test.skipIf(process.platform === 'win32').each(['EIO', 'ENOSPC'])(
  'a folder that could not be synced is no folder that is safe: %s',
  async (code) => {
    for (const sync of await answered(code)) await expect(sync()).rejects.toMatchObject({ code });
  },
);

test('Windows, which cannot sync a folder, is not asked to', async () => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  syncFolder('Z:\\not there');
  await syncFolderAside('Z:\\not there');
  expect(fs.fsyncSync).not.toHaveBeenCalled();
});
