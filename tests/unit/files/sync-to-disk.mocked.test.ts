import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeLastingFolder, syncFolder, syncFolderAside } from '../../../electron/files/sync-to-disk.ts';
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

test.skipIf(process.platform === 'win32')(
  'a folder lasts with every level above it, also where a program was killed before it had brought them to the disk',
  () => {
    const within = makeScratchFolder();
    const folder = join(within, 'a', 'b');
    fs.mkdirSync(folder, { recursive: true });
    const opened = () => vi.mocked(fs.openSync).mock.calls.map(([path]) => path);
    makeLastingFolder(folder, within);
    expect(opened()).toEqual([join(within, 'a'), within]);
    vi.mocked(fs.openSync).mockClear();
    makeLastingFolder(join(within, 'c', 'd', 'e'));
    expect(opened()).toEqual([join(within, 'c', 'd'), join(within, 'c'), within]);
  },
);

test.skipIf(process.platform === 'win32' || process.geteuid?.() === 0)(
  'a folder that was there lasts also below one that may not be read',
  () => {
    const above = makeScratchFolder();
    const folder = join(above, 'office');
    fs.mkdirSync(folder);
    fs.chmodSync(above, 0o300);
    expect(() => makeLastingFolder(folder)).not.toThrow();
    expect(() => makeLastingFolder(join(above, 'other'))).toThrow('EACCES');
    fs.chmodSync(above, 0o700);
  },
);
