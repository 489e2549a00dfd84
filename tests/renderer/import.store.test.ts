import { expect, test } from 'vitest';
import { ImportStore } from '../../renderer/features/exchange/import.store.ts';
import { refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { ImportInspection, ImportPreview } from '../../shared/features/exchange/exchange.contract.ts';

const inspection: ImportInspection = {
  fileName: 'roll.xlsx',
  sheets: [{ name: 'a', rows: 3, hidden: false }],
  sheet: 'a',
  headerRow: 2,
  firstRows: [],
  columns: [
    { column: 0, letter: 'A', header: '房號', samples: [], guess: 'room' },
    { column: 1, letter: 'B', header: '甲', samples: [], guess: null },
    { column: 2, letter: 'C', header: '業主', samples: [], guess: 'ownerName' },
  ],
  hiddenRows: 0,
  sameHeadings: [],
  earlier: null,
};
const preview: ImportPreview = {
  hash: 'h'.repeat(64),
  counts: { rows: 6, created: 2, changed: 1, unchanged: 2, rejected: 1 },
  notes: [],
  earlier: null,
  created: [],
  changed: [],
  rejected: [],
};

function storeOver(exchange: Partial<Api['exchange']>): ImportStore {
  // Only what the store calls is there; anything else would fail the test.
  return new ImportStore({ exchange: exchange as Api['exchange'] }, 'roll');
}

test('a file leads to its columns, matched as the office guessed', async () => {
  const store = storeOver({ inspectImport: async () => inspection });
  await store.takeFile('ticket-1');
  expect(store.step).toBe('columns');
  expect(store.missing).toEqual([]);
  expect(store.choice).toEqual({
    kind: 'roll',
    ticket: 'ticket-1',
    sheet: 'a',
    headerRow: 2,
    columns: [
      { column: 0, field: 'room' },
      { column: 2, field: 'ownerName' },
    ],
  });
});

test('a field moves from the column that had it, and without a room there is no way on', async () => {
  const store = storeOver({ inspectImport: async () => inspection });
  await store.takeFile('ticket-1');
  store.match(1, 'room');
  expect(new Map(store.matches)).toEqual(
    new Map([
      [1, 'room'],
      [2, 'ownerName'],
    ]),
  );
  store.match(1, null);
  expect(store.missing).toEqual([['unitName', 'room']]);
});

test('a refused file stays at its step with the reason, and another file takes the reason away', async () => {
  let whole = false;
  const store = storeOver({
    inspectImport: async () => {
      if (!whole) throw refuse('workbookTruncated');
      return inspection;
    },
  });
  await store.takeFile('ticket-1');
  expect([store.step, store.failure]).toMatchObject(['file', { reason: 'workbookTruncated' }]);
  whole = true;
  await store.takeFile('ticket-2');
  expect([store.step, store.failure]).toEqual(['columns', null]);
});

test('the check says how many rows would be written, and going back keeps the match', async () => {
  const store = storeOver({ inspectImport: async () => inspection, previewImport: async () => preview });
  await store.takeFile('ticket-1');
  store.match(1, 'note');
  await store.check();
  expect([store.step, store.rowsToWrite]).toEqual(['check', 3]);
  store.backTo('columns');
  expect(store.matches.get(1)).toBe('note');
});
