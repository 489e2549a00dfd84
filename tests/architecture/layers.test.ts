import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The configuration is CommonJS, as its reader wants it, and has no types of its own.
const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: ICruiseOptions & { readonly enhancedResolveOptions: object };
};

/** Small trees that break one rule each: the files, and the edge or cycle that must be reported. */
const FORBIDDEN: readonly {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}[] = [
  {
    rule: 'no-cycles',
    files: {
      'electron/jobs/a.ts': `import { b } from './b.ts'; export const a = () => b;`,
      'electron/jobs/b.ts': `import { a } from './a.ts'; export const b = () => a;`,
    },
  },
  { rule: 'every-import-resolves', files: { 'shared/domain/a.ts': `import './not-there.ts';` } },
  { rule: 'shared-is-pure', files: { 'shared/domain/a.ts': `import 'node:fs';` } },
  { rule: 'shared-is-pure', files: { 'shared/domain/a.ts': `import 'pinyin-pro';` } },
  {
    rule: 'shared-is-pure',
    files: {
      'shared/api/a.ts': `import type { B } from '../../electron/office/b.ts'; export type A = B;`,
      'electron/office/b.ts': 'export type B = 1;',
    },
  },
  {
    rule: 'no-tests-in-the-product',
    files: { 'renderer/api/a.ts': `import '../../tests/fakes/b.ts';`, 'tests/fakes/b.ts': 'export {};' },
  },
  {
    rule: 'no-development-packages-in-the-product',
    files: { 'electron/office/a.ts': `import 'fast-check';` },
  },
  {
    rule: 'features-do-not-know-each-other',
    files: {
      'electron/features/fees/a.ts': `import '../archives/b.ts';`,
      'electron/features/archives/b.ts': 'export {};',
    },
  },
  {
    rule: 'features-do-not-know-the-host',
    files: {
      'electron/features/fees/a.ts': `import '../../browser-host.ts';`,
      'electron/browser-host.ts': 'export {};',
    },
  },
  {
    rule: 'features-do-not-know-the-host',
    files: {
      'electron/documents/a.ts': `import '../window/b.ts';`,
      'electron/window/b.ts': 'export {};',
    },
  },
  {
    rule: 'only-the-composition-knows-the-office',
    files: {
      'electron/features/fees/a.ts': `import '../../office/office.ts';`,
      'electron/office/office.ts': 'export {};',
    },
  },
  {
    rule: 'safekeeping-knows-no-feature',
    files: {
      'electron/safekeeping/a.ts': `import '../features/fees/b.ts';`,
      'electron/features/fees/b.ts': 'export {};',
    },
  },
  {
    rule: 'electron-only-in-its-entries',
    files: { 'electron/desktop/a.ts': `import { dialog } from 'electron'; dialog;` },
  },
  {
    rule: 'electron-only-in-its-entries',
    files: { 'electron/browser-host.ts': `import { app } from 'electron'; app;` },
  },
  {
    rule: 'other-hosts-never-reach-electron',
    files: {
      'electron/command-line.ts': `import './office/b.ts';`,
      'electron/office/b.ts': `import '../desktop/electron-desktop.ts';`,
      'electron/desktop/electron-desktop.ts': 'export {};',
    },
  },
  {
    rule: 'the-window-knows-only-the-contract',
    files: {
      'renderer/api/a.ts': `import type { B } from '../../electron/office/b.ts'; export type A = B;`,
      'electron/office/b.ts': 'export type B = 1;',
    },
  },
  { rule: 'no-node-in-the-window', files: { 'renderer/app/a.ts': `import 'node:path';` } },
  {
    rule: 'screens-do-not-know-each-other',
    files: {
      'renderer/features/fees/a.ts': `import '../letters/b.ts';`,
      'renderer/features/letters/b.ts': 'export {};',
    },
  },
  {
    rule: 'components-do-not-know-screens',
    files: {
      'renderer/components/a.ts': `import '../features/letters/b.ts';`,
      'renderer/features/letters/b.ts': 'export {};',
    },
  },
  { rule: 'stores-do-not-draw', files: { 'renderer/features/fees/fees.store.ts': `import 'react';` } },
  {
    rule: 'stores-do-not-draw',
    files: {
      'renderer/features/fees/fees.store.ts': `import './Fees.tsx';`,
      'renderer/features/fees/Fees.tsx': 'export {};',
    },
  },
  {
    rule: 'one-component-knows-the-grid',
    files: { 'renderer/features/fees/FeesPage.tsx': `import 'ag-grid-react';` },
  },
  {
    rule: 'one-folder-writes-docx',
    files: { 'electron/features/letters/a.ts': `import 'docx';` },
  },
  {
    rule: 'one-folder-reads-spreadsheets',
    files: { 'electron/features/exchange/a.ts': `import 'hucre';` },
  },
  {
    rule: 'one-folder-opens-databases',
    files: { 'electron/features/fees/a.ts': `import Database from 'better-sqlite3'; new Database('x');` },
  },
];

/** What the rules must let pass, or they would be in the way. */
const ALLOWED: readonly Readonly<Record<string, string>>[] = [
  { 'shared/domain/a.ts': `import 'zod'; import 'temporal-polyfill';` },
  {
    'electron/features/fees/a.ts': `import type Database from 'better-sqlite3'; export type A = Database.Database;`,
  },
  { 'electron/desktop/desktop.ts': `import type { Dialog } from 'electron'; export type A = Dialog;` },
  { 'electron/main.ts': `import { app } from 'electron'; app;` },
  { 'renderer/components/GridTable.tsx': `import 'ag-grid-react';` },
  {
    'electron/jobs/a.ts': `import type { B } from './b.ts'; export type A = B;`,
    'electron/jobs/b.ts': `import type { A } from './a.ts'; export type B = A | 1;`,
  },
];

const OUTPUT = join(import.meta.dirname, '../output');
let scratch: string;

beforeAll(() => {
  mkdirSync(OUTPUT, { recursive: true });
  // Beside the tests, so that the samples find the repository's packages.
  scratch = mkdtempSync(join(OUTPUT, 'layers-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

let trees = 0;

async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  trees += 1;
  const baseDir = join(scratch, String(trees));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), source);
  }
  const tops = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { exclude: _none, enhancedResolveOptions, ...options } = rules.options;
  const { output } = await cruise(
    tops,
    { ...options, ruleSet: { forbidden: rules.forbidden }, validate: true, baseDir },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('the rules were not checked');
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))];
}

test.each(FORBIDDEN)('$rule bites: $files', async ({ rule, files }) => {
  expect(await brokenRules(files)).toContain(rule);
});

test.each(ALLOWED)('what is allowed passes: %o', async (files) => {
  expect(await brokenRules(files)).toEqual([]);
});

test('every rule has a forbidden sample', () => {
  const withSample = new Set(FORBIDDEN.map(({ rule }) => rule));
  expect(rules.forbidden.map(({ name }) => name).filter((name) => !withSample.has(name ?? ''))).toEqual([]);
});
