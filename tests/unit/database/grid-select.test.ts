import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type GridSource, iterateGrid, selectGridPage } from '../../../electron/database/grid-select.ts';
import { type GridQueryInput, gridQuerySchema } from '../../../shared/api/grid-query.ts';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly amount: number;
  readonly on: string;
}

const database = new Database(':memory:');
afterAll(() => {
  database.close();
});
database.exec('CREATE TABLE line (id INTEGER PRIMARY KEY, name TEXT, amount INTEGER, day TEXT) STRICT');
const NAMES = ['陳大文', '李%小姐', 'O_Brien', "'; DROP TABLE line; --", '\\back', '黃先生'];
const ALL: Row[] = Array.from({ length: 120 }, (_unused, index) => ({
  id: index + 1,
  name: NAMES[index % NAMES.length] ?? '',
  amount: (index * 37) % 50,
  on: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
}));
const insert = database.prepare('INSERT INTO line VALUES (?, ?, ?, ?)');
for (const row of ALL) insert.run(row.id, row.name, row.amount, row.on);

const SOURCE: GridSource = {
  from: 'FROM line l',
  where: 'l.amount >= ?',
  parameters: [5],
  select: 'l.id, l.name, l.amount, l.day AS "on"',
  columns: { name: 'l.name', amount: 'l.amount', on: 'l.day' },
  quick: ['l.name', 'l.day'],
  order: 'l.id',
  totals: 'coalesce(sum(l.amount), 0) AS amount',
};

function select(query: GridQueryInput) {
  return selectGridPage<Row, { amount: number }>(database, SOURCE, gridQuerySchema.parse(query));
}

const queryArbitrary: fc.Arbitrary<GridQueryInput> = fc.record(
  {
    quick: fc.constantFrom('', '陳', '%', '_', '\\', "';", '2026-03', '李 2026'),
    filters: fc.record(
      {
        name: fc.constantFrom(
          { kind: 'text' as const, contains: '%' },
          { kind: 'text' as const, contains: '先生' },
          { kind: 'oneOf' as const, values: ['陳大文', "'; DROP TABLE line; --"] },
          { kind: 'oneOf' as const, values: [] },
        ),
        amount: fc.record(
          {
            kind: fc.constant('number' as const),
            min: fc.integer({ min: 0, max: 50 }),
            max: fc.integer({ min: 0, max: 50 }),
          },
          { requiredKeys: ['kind'] },
        ),
        on: fc.constant({ kind: 'date' as const, from: '2026-03-01', to: '2026-08-31' }),
      },
      { requiredKeys: [] },
    ),
    sort: fc.constantFrom(
      [],
      [{ field: 'amount', direction: 'desc' as const }],
      [
        { field: 'on', direction: 'asc' as const },
        { field: 'amount', direction: 'asc' as const },
      ],
    ),
    offset: fc.integer({ min: 0, max: 130 }),
    limit: fc.integer({ min: 1, max: 130 }),
  },
  { requiredKeys: [] },
);

/** The same question answered without SQL. */
function answer(query: GridQueryInput): Row[] {
  const { quick, filters, sort } = gridQuerySchema.parse(query);
  const kept = ALL.filter((row) => {
    if (row.amount < 5) return false;
    const words = quick.split(/\s+/u).filter((word) => word !== '');
    if (!words.every((word) => row.name.includes(word) || row.on.includes(word))) return false;
    return Object.entries(filters).every(([field, filter]) => {
      const value = field === 'name' ? row.name : field === 'amount' ? row.amount : row.on;
      switch (filter.kind) {
        case 'text':
          return String(value).includes(filter.contains);
        case 'oneOf':
          return filter.values.includes(value);
        case 'number':
          return (
            Number(value) >= (filter.min ?? Number.NEGATIVE_INFINITY) &&
            Number(value) <= (filter.max ?? Number.POSITIVE_INFINITY)
          );
        case 'date':
          return String(value) >= (filter.from ?? '') && String(value) <= (filter.to ?? '9');
      }
    });
  });
  return kept.sort((one, other) => {
    for (const { field, direction } of sort) {
      const [left, right] = field === 'amount' ? [one.amount, other.amount] : [one.on, other.on];
      if (left !== right) return (left < right ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return one.id - other.id;
  });
}

test('a page, the count, the totals and an export answer the same question as plain filtering does', () => {
  fc.assert(
    fc.property(queryArbitrary, (query) => {
      const expected = answer(query);
      const offset = query.offset ?? 0;
      const page = select(query);
      expect(page.rows).toEqual(expected.slice(offset, offset + (query.limit ?? 200)));
      expect(page.total).toBe(expected.length);
      expect(page.totals).toEqual({ amount: expected.reduce((sum, row) => sum + row.amount, 0) });
      const { totals: _totals, ...counted } = SOURCE;
      expect(selectGridPage<Row>(database, counted, gridQuerySchema.parse(query))).toEqual({
        rows: page.rows,
        total: expected.length,
        totals: {},
      });
      expect([...iterateGrid<Row>(database, SOURCE, gridQuerySchema.parse(query))]).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test.each(['id', 'l.id', '__proto__', 'constructor', "name'--"])(
  'a column that is not offered (%s) is refused',
  (field) => {
    const expected = expect.objectContaining({
      failure: { kind: 'invalidInput', issues: [expect.objectContaining({ message: 'unknownColumn' })] },
    });
    expect(() => select({ sort: [{ field, direction: 'asc' }] })).toThrow(expected);
    const filters = Object.fromEntries([[field, { kind: 'text' as const, contains: 'x' }]]);
    expect(() => selectGridPage(database, SOURCE, { ...gridQuerySchema.parse({}), filters })).toThrow(
      expected,
    );
  },
);
