import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import type { GridColumn } from '../../renderer/components/grid-column.ts';

const EXPORTED = /columns=\{(?<columns>\w+)\}(?:(?!<DataGrid)[\s\S])*?exportAs="(?<source>\w+)"/gu;

test('every column that a list shows can leave with it', async () => {
  const texts = globSync('renderer/features/**/*.tsx').map((path) => readFileSync(path, 'utf8'));
  const exported = texts.flatMap((text) =>
    [...text.matchAll(EXPORTED)].map(({ groups }) => ({
      columns: groups?.['columns'] ?? '',
      source: groups?.['source'] ?? '',
    })),
  );
  expect(exported).toHaveLength(texts.flatMap((text) => text.match(/exportAs="/gu) ?? []).length);
  expect(exported.length).toBeGreaterThan(15);

  const modules = await Promise.all(
    globSync('renderer/features/**/*.columns.{ts,tsx}').map(
      (path): Promise<object> => import(/* @vite-ignore */ `../../${path}`),
    ),
  );
  const columnsOf = new Map<string, readonly GridColumn<unknown>[]>(
    modules.flatMap((module) => Object.entries(module)),
  );
  const fieldsOf = new Map<string, object>(
    Object.entries(EXPORT_GRIDS).map(([source, { fields }]) => [source, fields]),
  );
  const missing = exported.flatMap(({ columns, source }) => {
    const fields = fieldsOf.get(source) ?? {};
    const shown = columnsOf.get(columns)?.map(({ field }) => field) ?? [columns];
    return shown.filter((field) => !Object.hasOwn(fields, field)).map((field) => `${source}.${field}`);
  });
  expect(missing).toEqual([]);
});
