import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRODUCT_FOLDER } from '../../../electron/launch/ensure-build.mjs';
import { licencesPlugin, readLicences } from '../../../electron/launch/licences.mjs';
import { lockedPackages, shippedPackages } from '../../../electron/launch/shipped-packages.mjs';

/** Licences that a closed product may ship under, given that it shows their texts. */
const ALLOWED = new Set([
  'MIT',
  'Apache-2.0',
  'MIT AND Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
]);

/** What runs code of its own at `npm ci`, with the reason why it may. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {};

test('every package that ships is on the list under a licence that allows it', () => {
  const listed = readLicences();
  expect(listed.map(({ name, version }) => `${name}@${version}`)).toEqual(
    shippedPackages().map(({ name, version }) => `${name}@${version}`),
  );
  expect(listed.filter(({ licence }) => licence === null || !ALLOWED.has(licence))).toEqual([]);
});

test('the list holds every dependency of package.json and Electron', () => {
  const manifest = JSON.parse(readFileSync(join(PRODUCT_FOLDER, 'package.json'), 'utf8'));
  const names = new Set(readLicences().map(({ name }) => name));
  expect([...Object.keys(manifest.dependencies), 'electron'].filter((name) => !names.has(name))).toEqual([]);
});

test('only two packages come without the text of their licence', () => {
  const without = readLicences().filter(({ text }) => text === null || text.length < 200);
  expect(without.map(({ name }) => name)).toEqual(['@ant-design/icons-svg', 'is-mobile']);
});

test('typefaces, code tables and decoders that the reader of PDF files brings are on the list with their own terms', () => {
  const text = readLicences().find(({ name }) => name === 'pdfjs-dist')?.text ?? '';
  for (const owner of ['Adobe Systems', 'PDFium Authors', '2-clauses']) expect(text).toContain(owner);
});

test('the build gives the window that list and no other module', () => {
  const { resolveId, load } = licencesPlugin();
  const id = resolveId('virtual:third-party-licences') ?? '';
  expect(load(id)).toBe(`export const licences = ${JSON.stringify(readLicences())};`);
  expect([resolveId('react'), load('react')]).toEqual([null, null]);
});

test('no package runs a script when it is installed, save for those explained', () => {
  const running = lockedPackages().filter(({ hasInstallScript }) => hasInstallScript === true);
  expect([...new Set(running.map(({ name }) => name))]).toEqual(Object.keys(INSTALL_SCRIPTS));
});
