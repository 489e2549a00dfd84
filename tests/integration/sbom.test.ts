import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PRODUCT_FOLDER } from '../../electron/launch/ensure-build.mjs';
import { shippedPackages } from '../../electron/launch/shipped-packages.mjs';

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly scope?: string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanjia-sbom-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const makeBill = (target: string, environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(PRODUCT_FOLDER, 'electron/launch/sbom.mjs'), target], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

test('the bill of materials lists exactly what ships', () => {
  const target = join(folder, 'made/bill.json');
  const { status, stderr } = makeBill(target);
  expect([stderr, status]).toEqual(['', 0]);
  const bill: Bill = JSON.parse(readFileSync(target, 'utf8'));
  const manifest = JSON.parse(readFileSync(join(PRODUCT_FOLDER, 'package.json'), 'utf8'));
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component).toMatchObject({ name: 'guanjia-desk', version: manifest.version });

  const listed = bill.components.map((each) => each['bom-ref']);
  expect(listed.toSorted()).toEqual(shippedPackages().map(({ name, version }) => `${name}@${version}`));
  for (const name of ['better-sqlite3', 'react'])
    expect(listed).toContain(`${name}@${manifest.dependencies[name]}`);
  expect(listed).toContain(`electron@${manifest.devDependencies.electron}`);

  // A reference that leads nowhere makes the file invalid.
  const known = new Set([...listed, `guanjia-desk@${manifest.version}`]);
  const referred = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(referred.filter((each) => !known.has(each))).toEqual([]);
});

test('it fails in words, and leaves no file, when npm cannot tell or leaves something out', () => {
  const target = join(folder, 'bill.json');
  const npm = join(folder, 'npm.cjs');
  writeFileSync(npm, 'console.error("no such command"); process.exit(1)');
  expect(makeBill(target, { npm_execpath: npm })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no such command'),
  });

  const empty = { components: [], dependencies: [], metadata: { component: { 'bom-ref': 'x' } } };
  writeFileSync(npm, `console.log(${JSON.stringify(JSON.stringify(empty))})`);
  expect(makeBill(target, { npm_execpath: npm })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('better-sqlite3@'),
  });
  expect(existsSync(target)).toBe(false);
});
