import { expect, test } from 'vitest';
import { MonthSheetStore } from '../../renderer/features/meters/month-sheet.store.ts';
import { refuse } from '../../shared/api/api-error.ts';
import type { MonthReading, SheetRow } from '../../shared/features/meters/readings.contract.ts';
import { createFakeApi } from '../fakes/fake-api.ts';

function row(meterId: number, previous: number): SheetRow {
  return {
    meterId,
    unitId: meterId,
    place: `1棟${100 + meterId}`,
    entrance: '',
    floor: 1,
    occupancyState: 'ownerOccupied',
    number: `W${meterId}`,
    before: {
      actualThousandths: previous * 1000,
      actualMonth: null,
      shownThousandths: previous * 1000,
      estimatedThousandths: 0,
      estimatedMonths: 0,
      carryThousandths: 0,
      digits: 5,
      multiplierThousandths: 1000,
    },
    lastUsedThousandths: null,
    reading: null,
    locked: false,
  };
}

function readingOf(meterId: number, current: number, id: number): MonthReading {
  return {
    id,
    meterId,
    month: '2026-11',
    kind: 'read',
    readOn: '2026-11-20',
    reader: '',
    note: '',
    number: '',
    digits: 5,
    multiplierThousandths: 1000,
    previousThousandths: 0,
    currentThousandths: current,
    rolledOver: false,
    oldNumber: null,
    oldFinalThousandths: null,
    newInitialThousandths: null,
    countedThousandths: 0,
    months: 1,
    estimatedBeforeThousandths: 0,
    carryBeforeThousandths: 0,
    billedThousandths: 0,
    carryAfterThousandths: 0,
    flags: [],
    acceptedBy: '',
    billed: false,
  };
}

const place = { month: '2026-11', meterKind: 'water', buildingId: 1 } as const;

/** A sheet of three meters at 100, and the office behind it; a reading of 666 is refused. */
async function openSheet() {
  const sent: [meterId: number, current: number | undefined, replaces: number | null | undefined][] = [];
  const withdrawn: number[] = [];
  const api = createFakeApi({
    meters: {
      progress: () => Promise.resolve([{ buildingId: 1, building: '1棟', meters: 3, read: 0, flagged: 0 }]),
      sheet: () => Promise.resolve([row(1, 100), row(2, 100), row(3, 100)]),
      record({ meterId, currentThousandths, replaces }) {
        sent.push([meterId, currentThousandths, replaces]);
        if (currentThousandths === 666_000)
          return Promise.reject(refuse('readingGone', { month: '2026-11' }));
        const kept = readingOf(meterId, currentThousandths ?? 0, sent.length);
        // Nothing was used.
        return Promise.resolve(
          currentThousandths === 100_000 ? { ...kept, flags: ['zeroOccupied' as const] } : kept,
        );
      },
      acceptFlags: ({ readingId }) =>
        Promise.resolve({ ...readingOf(1, 100_000, readingId), flags: ['zeroOccupied'], acceptedBy: '王' }),
      withdrawReading({ readingId }) {
        withdrawn.push(readingId);
        return Promise.resolve(readingOf(1, 0, readingId));
      },
    },
  });
  const store = new MonthSheetStore(api, { place, today: '2026-11-20', reader: '王' });
  await store.open(place);
  const [first, second, third] = store.lines;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three meters');
  return { store, first, second, third, sent, withdrawn };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('the cursor goes on at once while readings are kept one after the other', async () => {
  const { store, first, second, third, sent } = await openSheet();
  first.type('112');
  expect(store.enter(first)).toBe(second);
  second.type('120.5');
  expect(store.enter(second)).toBe(third);
  await settled();
  expect(sent).toEqual([
    [1, 112_000, null],
    [2, 120_500, null],
  ]);
  expect(store.progress).toEqual({ meters: 3, read: 2 });
});

test('what cannot be right is not sent, and its line is not left', async () => {
  const { store, first, sent } = await openSheet();
  first.type('99');
  expect(store.enter(first)).toBe(first);
  expect(first.fault).toBe('belowPrevious');
  first.markRollOver();
  expect(store.enter(first)).not.toBe(first);
  await settled();
  expect(sent).toHaveLength(1);
});

test('a reading that the office refuses stays typed and says why; what was typed meanwhile is not lost', async () => {
  const { store, first } = await openSheet();
  first.type('666');
  store.enter(first);
  first.type('667');
  await settled();
  expect(first).toMatchObject({ typed: '667', reading: null, saving: false });
  expect(first.failure).toMatchObject({ reason: 'readingGone' });
});

test('a flag is accepted also while its reading is still on its way', async () => {
  const { store, first } = await openSheet();
  first.type('100');
  store.enter(first);
  await store.accept(first);
  expect(first.reading).toMatchObject({ id: 1, acceptedBy: '王' });
});

test('a correction names what it corrects, and undoing goes back step by step', async () => {
  const { store, first, sent, withdrawn } = await openSheet();
  first.type('112');
  store.enter(first);
  await settled();
  first.type('113');
  store.enter(first);
  await settled();
  expect(sent.at(-1)).toEqual([1, 113_000, 1]);
  first.type('113');
  store.enter(first);
  expect(sent).toHaveLength(2);
  await store.undo('撤銷');
  expect(sent.at(-1)).toEqual([1, 112_000, 2]);
  await store.undo('撤銷');
  expect(withdrawn).toEqual([3]);
  expect(first.reading).toBeNull();
  expect(await store.undo('撤銷')).toBeNull();
});

test('a line stays in sight under a filter until the filter is chosen again', async () => {
  const { store, first } = await openSheet();
  store.setFilter('unread');
  first.type('112');
  store.enter(first);
  await settled();
  expect(store.shown).toHaveLength(3);
  store.setFilter('unread');
  expect(store.shown).toHaveLength(2);
});

test('what is typed would be lost until the office keeps it or it is let go, and only then', async () => {
  const { store, first, second } = await openSheet();
  expect(store.wouldLose).toBe(false);
  first.type('11');
  expect(store.wouldLose).toBe(true);
  first.type('112');
  store.enter(first);
  expect(store.wouldLose).toBe(true);
  await store.settled();
  expect(store.wouldLose).toBe(false);
  first.type('112');
  expect(store.wouldLose).toBe(false);
  second.type('666');
  store.enter(second);
  await store.settled();
  expect(store.wouldLose).toBe(true);
  second.forget();
  expect(store.wouldLose).toBe(false);
});
