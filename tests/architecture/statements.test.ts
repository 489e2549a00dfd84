import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const ELECTRON = join(ROOT, 'electron');

interface SqlText {
  readonly where: string;
  readonly sql: string;
}

/** Every literal SQL text given to `statement(database, …)` or `database.prepare(…)` in a file. */
function sqlIn(file: string): SqlText[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: SqlText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const text = ts.isIdentifier(expression)
        ? expression.text === 'statement'
          ? node.arguments[1]
          : undefined
        : ts.isPropertyAccessExpression(expression) && expression.name.text === 'prepare'
          ? node.arguments[0]
          : undefined;
      if (text !== undefined && ts.isStringLiteralLike(text)) {
        const line = source.getLineAndCharacterOfPosition(text.getStart()).line + 1;
        found.push({ where: `${relative(ROOT, file)}:${line}`, sql: text.text });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const database = new Database(':memory:');
migrate(database, MIGRATIONS);
afterAll(() => {
  database.close();
});

const texts = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => sqlIn(join(ELECTRON, name)));

test('the search for SQL texts finds them', () => {
  expect(texts.length).toBeGreaterThan(20);
});

test.each(texts)('the SQL at $where fits the schema', ({ sql }) => {
  expect(() => database.prepare(sql)).not.toThrow();
});

test('every table is STRICT', () => {
  const tables = database.pragma('table_list') as { name: string; type: string; strict: number }[];
  const loose = tables.filter(
    ({ name, type, strict }) => type === 'table' && strict === 0 && !name.startsWith('sqlite_'),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

/** Where a log is folded into a file: that of the open office behind its seal, and those of files nobody else has open. */
const FOLDS = [
  'database/checkpointer.ts',
  'database/open-office-database.ts',
  'features/safekeeping/drill.service.ts',
  'features/safekeeping/restore.service.ts',
];

/** Every checkpoint but the one that only asks how long the log is and folds nothing. */
const FOLDING = /wal_checkpoint(?!\(NOOP\))/u;

test('nothing folds the log of the open office in past its seal', () => {
  const folding = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => FOLDING.test(readFileSync(join(ELECTRON, name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/'));
  expect(folding.sort()).toEqual(FOLDS);
});
