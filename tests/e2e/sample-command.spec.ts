import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeFolder } from './fixtures/prepared-office.ts';

let root: string;
test.beforeEach(() => {
  root = makeFolder();
});
test.afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function runSample(...line: string[]) {
  const entry = resolve('out/main/sample-site.js');
  return spawnSync(process.execPath, [entry, ...line], { cwd: root, encoding: 'utf8' });
}

test('the sample command builds a site in a new folder and says how to get in', () => {
  const folder = join(root, 'sample');
  const { status, stdout } = runSample(folder, '--households', '6', '--last-day', '2026-10-31');
  expect(status).toBe(0);
  expect(stdout).toContain('manager');
  expect(stdout).toMatch(/password: \S+/);
  expect(readdirSync(folder)).toContain('office.sqlite');
  expect(existsSync(`${folder}.part`)).toBe(false);
});

test('the sample command touches nothing in a folder that holds something', () => {
  mkdirSync(join(root, 'mine'));
  writeFileSync(join(root, 'mine', 'letter.txt'), 'keep me');
  const { status, stderr } = runSample(join(root, 'mine'));
  expect(status).toBe(1);
  expect(stderr).toContain(join(root, 'mine'));
  expect(readdirSync(join(root, 'mine'))).toEqual(['letter.txt']);
});

for (const line of [
  [],
  ['somewhere', '--households', '0'],
  ['somewhere', '--households', '20001'],
  ['somewhere', '--households', 'many'],
  ['somewhere', '--last-day', '2026-02-30'],
  ['one', 'two'],
]) {
  test(`the sample command says how it is used when asked: ${line.join(' ') || 'nothing'}`, () => {
    const { status, stderr } = runSample(...line);
    expect(status).toBe(64);
    expect(stderr).toContain('npm run sample');
  });
}
