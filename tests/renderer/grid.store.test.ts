import { expect, test } from 'vitest';
import {
  BLOCK_ROWS,
  type GridPage,
  GridStore,
  MOST_CLIENT_ROWS,
} from '../../renderer/components/grid.store.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import type { GridQueryInput } from '../../shared/api/grid-query.ts';
import { type Pending, pending } from '../fakes/fake-api.ts';

interface Row {
  readonly id: number;
}
type Totals = { readonly amountCents: number };

/** A list of `count` rows as the office would page it. */
function listOf(count: number, asked: GridQueryInput[] = []) {
  return async (query: GridQueryInput): Promise<GridPage<Row, Totals>> => {
    asked.push(query);
    const offset = query.offset ?? 0;
    const length = Math.max(0, Math.min(query.limit ?? 0, count - offset));
    return {
      rows: Array.from({ length }, (_, place) => ({ id: offset + place + 1 })),
      total: count,
      totals: { amountCents: count * 100 },
    };
  };
}

test('a short list is fetched whole in one request', async () => {
  const asked: GridQueryInput[] = [];
  const store = new GridStore<Row, Totals>(listOf(BLOCK_ROWS, asked));
  await store.begin([], {});
  expect(asked).toHaveLength(1);
  expect(store).toMatchObject({ mode: 'client', phase: 'ready', total: BLOCK_ROWS });
  expect(store.rows).toHaveLength(BLOCK_ROWS);
});

test('a list of up to 20,000 rows is held whole after its first page was shown', async () => {
  const store = new GridStore<Row, Totals>(listOf(MOST_CLIENT_ROWS));
  await store.begin([], {});
  expect(store.mode).toBe('client');
  expect(store.rows).toHaveLength(MOST_CLIENT_ROWS);
});

test('a longer list is fetched block by block, and its totals are still of everything', async () => {
  const asked: GridQueryInput[] = [];
  const store = new GridStore<Row, Totals>(listOf(100_000, asked));
  await store.begin([], {});
  expect(store).toMatchObject({ mode: 'blocks', total: 100_000, totals: { amountCents: 10_000_000 } });
  const block = await store.block(50_000, BLOCK_ROWS);
  expect(block?.[0]).toEqual({ id: 50_001 });
  expect(asked.map((query) => query.limit)).toEqual([BLOCK_ROWS, BLOCK_ROWS]);
});

test('the first block of a long list is not asked for twice', async () => {
  const asked: GridQueryInput[] = [];
  const store = new GridStore<Row, Totals>(listOf(100_000, asked));
  await store.begin([], {});
  expect(await store.block(0, BLOCK_ROWS)).toHaveLength(BLOCK_ROWS);
  expect(asked).toHaveLength(1);
});

test.each([
  ['a filter', (store: GridStore<Row, Totals>) => store.filterBy('room', { kind: 'text', contains: '1' })],
  ['the quick filter', (store: GridStore<Row, Totals>) => store.quickFilter('1')],
  ['clearing the filters', (store: GridStore<Row, Totals>) => store.clearFilters()],
  [
    'a filter of the page',
    (store: GridStore<Row, Totals>) => store.fixFilters({ month: { kind: 'text', contains: '2026-11' } }),
  ],
])('changing %s clears the selection', async (_what, change) => {
  const store = new GridStore<Row, Totals>(listOf(10));
  await store.begin([], {});
  store.select([1, 2]);
  await change(store);
  expect(store.selected).toEqual([]);
});

test('sorting keeps the selection', async () => {
  const store = new GridStore<Row, Totals>(listOf(10));
  await store.begin([], {});
  store.select([1, 2]);
  await store.sortBy([{ field: 'id', direction: 'desc' }]);
  expect(store.selected).toEqual([1, 2]);
});

test('the slow answer to an earlier filter does not replace a newer one', async () => {
  const answers: Pending<GridPage<Row, Totals>>[] = [];
  const store = new GridStore<Row, Totals>(() => {
    const answer = pending<GridPage<Row, Totals>>();
    answers.push(answer);
    return answer.promise;
  });
  const first = store.quickFilter('a');
  const second = store.quickFilter('ab');
  answers[1]?.resolve({ rows: [{ id: 2 }], total: 1, totals: { amountCents: 2 } });
  await second;
  answers[0]?.resolve({ rows: [{ id: 1 }], total: 1, totals: { amountCents: 1 } });
  await first;
  expect(store.rows).toEqual([{ id: 2 }]);
  expect(store.totals).toEqual({ amountCents: 2 });
});

test('a block of an earlier result is not shown in a newer one', async () => {
  const list = listOf(100_000);
  const held = pending<void>();
  const store = new GridStore<Row, Totals>(async (query) => {
    if (query.offset === 400) await held.promise;
    return list(query);
  });
  await store.begin([], {});
  const late = store.block(400, BLOCK_ROWS);
  await store.quickFilter('x');
  held.resolve();
  expect(await late).toBeNull();
});

test('a refused list says so, and trying again shows it', async () => {
  let refuse = true;
  const list = listOf(3);
  const store = new GridStore<Row, Totals>(async (query) => {
    if (refuse) throw new ApiError({ kind: 'refused', reason: 'officeBusy', values: {} });
    return list(query);
  });
  await store.begin([], {});
  expect(store).toMatchObject({ phase: 'failed', failure: { kind: 'refused', reason: 'officeBusy' } });
  refuse = false;
  await store.reload();
  expect(store).toMatchObject({ phase: 'ready', failure: null, total: 3 });
});

test('the export asks for exactly what the list asks for', async () => {
  const asked: GridQueryInput[] = [];
  const store = new GridStore<Row, Totals>(listOf(3, asked));
  await store.begin([{ field: 'id', direction: 'desc' }], { month: { kind: 'text', contains: '2026-11' } });
  await store.filterBy('room', { kind: 'text', contains: '1' });
  const last = asked.at(-1);
  expect(last).toMatchObject(store.query);
  expect(store.query).toEqual({
    quick: '',
    filters: { month: { kind: 'text', contains: '2026-11' }, room: { kind: 'text', contains: '1' } },
    sort: [{ field: 'id', direction: 'desc' }],
  });
});

test('the filter of the page wins over one of the person on the same column', async () => {
  const store = new GridStore<Row, Totals>(listOf(3));
  await store.begin([], { month: { kind: 'text', contains: '2026-11' } });
  await store.filterBy('month', { kind: 'text', contains: '2025' });
  expect(store.query.filters).toEqual({ month: { kind: 'text', contains: '2026-11' } });
});
