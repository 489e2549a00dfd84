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
  vi.resetAllMocks();
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

test('a backup is old after two days, until there is a newer one', async () => {
  const backUp = async () => office.finish(await office.api.safekeeping.backUpNow());
  // An office without any backup has a warning of its own.
  pass(3 * DAY_MS);
  expect(await warnings()).not.toContain('backupOld');
  await backUp();
  pass(2 * DAY_MS);
  expect(await warnings()).not.toContain('backupOld');
  pass(1);
  expect(await warnings()).toContain('backupOld');
  await backUp();
  expect(await warnings()).not.toContain('backupOld');
});

test('a practice is overdue where there is a backup and none was practised for a month and some days', async () => {
  expect(await warnings()).not.toContain('drillOverdue');
  await office.finish(await office.api.safekeeping.backUpNow());
  expect(await warnings()).toContain('drillOverdue');
  await office.finish(await office.api.safekeeping.practiseRestore());
  pass(35 * DAY_MS);
  expect(await warnings()).not.toContain('drillOverdue');
  pass(1);
  expect(await warnings()).toContain('drillOverdue');
  await office.finish(await office.api.safekeeping.practiseRestore());
  expect(await warnings()).not.toContain('drillOverdue');
});

test('a second copy is overdue after the days that the manager chose, counted from the last or from the setting up', async () => {
  await office.api.safekeeping.setSecondTarget({
    folder: makeScratchFolder(),
    passphrase: 'plum lantern harbour ninety',
    warnAfterDays: 3,
  });
  pass(3 * DAY_MS - 1);
  expect(await warnings()).not.toContain('secondTargetOverdue');
  pass(1);
  expect(await warnings()).toContain('secondTargetOverdue');
  await office.finish(await office.api.safekeeping.copyToSecondTarget());
  pass(3 * DAY_MS - 1);
  expect(await warnings()).not.toContain('secondTargetOverdue');
  pass(1);
  expect(await warnings()).toContain('secondTargetOverdue');
});
