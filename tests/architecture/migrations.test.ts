import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';

const FOLDER = join(import.meta.dirname, '../../electron/database/migrations');

test('the list of migrations is the folder of migrations, counted from 1 without gaps', () => {
  const files = readdirSync(FOLDER)
    .filter((name) => name !== 'index.ts')
    .sort();
  expect(MIGRATIONS.map(({ id, name }) => `${String(id).padStart(4, '0')}-${name}.ts`)).toEqual(files);
  expect(MIGRATIONS.map(({ id }) => id)).toEqual(files.map((_file, index) => index + 1));
});
