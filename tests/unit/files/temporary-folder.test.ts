import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  sweepTemporaryFolders();
  expect(existsSync(left)).toBe(false);
  expect(existsSync(ours)).toBe(true);
  expect(existsSync(foreign)).toBe(true);
  for (const folder of [ours, foreign]) rmSync(folder, { recursive: true });
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
