import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRODUCT_FOLDER } from '../../../electron/launch/ensure-build.mjs';

const read = (path: string) => readFileSync(join(PRODUCT_FOLDER, path), 'utf8');
const packager = read('electron-builder.yml');
const workflow = read('.github/workflows/installers.yml');

/** What stands below one system's heading of the packager's file. */
function below(heading: string): string {
  const [, rest = ''] = packager.split(`\n${heading}:\n`);
  return rest.split(/^\S/mu)[0] ?? '';
}

const targetsOf = (heading: string) =>
  [...below(heading).matchAll(/^ {4}- target: (\w+)(?:\n {6}arch: (\w+))?$/gmu)].map(
    ([, target, arch]) => `${target} ${arch ?? 'of the machine'}`,
  );

test('each system has its installers', () => {
  expect(targetsOf('win')).toEqual(['nsis x64']);
  expect(targetsOf('linux')).toEqual(['deb x64', 'AppImage x64']);
  expect(targetsOf('mac')).toEqual(['dmg of the machine']);
});

test('the .deb names an address and a homepage, without which none is made', () => {
  expect(below('linux')).toMatch(/^ {2}maintainer: .+ <.+@.+>$/mu);
  expect(below('extraMetadata')).toMatch(/^ {2}homepage: https:\/\/\S+$/mu);
});

test('the workflow makes them on the three systems', () => {
  const systems = [...workflow.matchAll(/- system: (\S+)\n +packages: (\S+)/gu)];
  expect(systems.map(([, system, packages]) => [system, packages])).toEqual([
    ['ubuntu-latest', '--linux'],
    ['windows-latest', '--win'],
    ['macos-latest', '--mac'],
  ]);
  for (const ending of ['exe', 'deb', 'AppImage', 'dmg']) expect(workflow).toContain(`dist/*.${ending}\n`);
});

test('the workflow audits, tests, lists and sums, and may change nothing', () => {
  for (const step of [
    'npm ci',
    'npm audit --omit=dev --audit-level=moderate',
    'npx --no install-electron',
    'xvfb-run --auto-servernum npm test',
    'npx --no playwright test electron.spec',
    'npm run sbom',
    'shasum --algorithm 256',
  ])
    expect(workflow).toContain(step);
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/mu);
  expect(workflow).not.toMatch(/: write$|secrets\./mu);
  expect(workflow).toMatch(/timeout-minutes: \d+/u);
});

test('the workflow and the packager’s file name the same version of the packager', () => {
  const version = /electron-builder@(\S+)/u;
  expect(version.exec(workflow)?.[1]).toBe(version.exec(packager)?.[1]);
});
