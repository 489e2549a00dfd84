import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  inTemporaryFolder,
  makeTemporaryFolder,
  sweepTemporaryFolders,
} from '../../../electron/files/temporary-folder.ts';

test('what a killed program left is removed, and what a running one works on is not', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = mkdtempSync(join(tmpdir(), `guanjia-work-${pid}-`));
  writeFileSync(join(left, 'export.xlsx'), 'names and phones');
  const ours = makeTemporaryFolder('files');
  const foreign = join(tmpdir(), `guanjia-other-${pid}-x`);
  mkdirSync(foreign);
  sweepTemporaryFolders(() => undefined);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(ours)).toBe(true);
  expect(existsSync(foreign)).toBe(true);
  for (const folder of [ours, foreign]) rmSync(folder, { recursive: true });
});

test('what cannot be removed is reported, and what lies behind it is removed all the same', (context) => {
  const seteuid = process.seteuid?.bind(process);
  if (seteuid === undefined) return context.skip('this system has no permissions to take away');
  const self = process.geteuid?.() ?? 0;
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const held = join(tmpdir(), `guanjia-files-${pid}-held`);
  const left = join(tmpdir(), `guanjia-work-${pid}-left`);
  for (const folder of [held, left]) mkdirSync(folder);
  writeFileSync(join(held, 'a'), 'b');
  chmodSync(held, 0o500);
  // Permissions do not bind the administrator, so an ordinary account sweeps.
  const ordinary = self === 0 ? 65_534 : self;
  for (const place of [held, left]) chownSync(place, ordinary, process.getegid?.() ?? 0);
  const faults: unknown[] = [];
  if (self === 0) seteuid(ordinary);
  try {
    sweepTemporaryFolders((error) => faults.push(error));
  } finally {
    seteuid(self);
  }
  expect(faults).toContainEqual(expect.objectContaining({ code: 'EACCES', path: held }));
  expect([existsSync(held), existsSync(left)]).toEqual([true, false]);
  chmodSync(held, 0o700);
  rmSync(held, { recursive: true });
});

test('a folder to work in is gone when the work is done, also when it fails', async () => {
  let folder = '';
  await inTemporaryFolder(async (given) => {
    folder = given;
    writeFileSync(join(given, 'a'), 'b');
    expect(readdirSync(given)).toEqual(['a']);
  });
  expect(existsSync(folder)).toBe(false);
  await expect(
    inTemporaryFolder((given) => {
      folder = given;
      return Promise.reject(new Error('failed'));
    }),
  ).rejects.toThrow('failed');
  expect(existsSync(folder)).toBe(false);
});
