import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as surroundings from '../../electron/safekeeping/folder-surroundings.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

vi.mock(import('../../electron/safekeeping/folder-surroundings.ts'), { spy: true });

const DAY_MS = 86_400_000;

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await office.close();
});

const warnings = async () => (await office.api.safekeeping.safety()).warnings;
const pass = (milliseconds: number) => {
  office.now = new Date(office.now.getTime() + milliseconds);
};

test.each([
  { type: 'nfs4', source: 'server:/office', realPath: '/srv/office' },
  { type: 'cifs', source: '//server/office', realPath: '/srv/office' },
  { type: 'smb3', source: '//server/office', realPath: '/srv/office' },
])('an office on a network share is warned of: $type', async ({ type, source, realPath }) => {
  expect(await warnings()).not.toContain('folderNetwork');
  vi.mocked(surroundings.surroundingsOf).mockResolvedValue({
    platform: 'linux',
    realPath,
    mounts: [
      { folder: '/', source: '/dev/sda1', type: 'ext4' },
      { folder: '/srv', source, type },
    ],
    namesAround: [],
    syncedFolders: [],
    systemDrive: '',
  });
  expect(await warnings()).toContain('folderNetwork');
});

test('an office behind a drive letter that stands for a share is warned of', async () => {
  vi.mocked(surroundings.surroundingsOf).mockResolvedValue({
    platform: 'win32',
    realPath: '\\\\server\\office',
    mounts: [],
    namesAround: [],
    syncedFolders: [],
    systemDrive: 'C:',
  });
  expect(await warnings()).toContain('folderNetwork');
});
