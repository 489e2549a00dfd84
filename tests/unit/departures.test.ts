import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { departureOfFile, departuresOf } from '../../shared/features/documents/departures.ts';

const leaver = (personId: number, toOn: string) => ({ personId, name: `住戶${personId}`, toOn });

test('who leaves before others move in is one household, known by the first day; the first one by nothing', () => {
  const departures = departuresOf(
    [leaver(1, '2020-06-29'), leaver(2, '2020-06-30'), leaver(3, '2022-12-31'), leaver(4, '2023-01-15')],
    ['2018-01-01', '2020-07-01', '2023-02-01'],
  );
  expect(departures.map(({ key, leavers }) => [key, leavers.map(({ personId }) => personId)])).toEqual([
    ['', [1, 2]],
    ['2022-12-31', [3, 4]],
  ]);
});

test('a file is of its person’s move-out, else of the one that had begun when it was added', () => {
  const departures = departuresOf([leaver(1, '2020-06-30'), leaver(2, '2022-12-31')], ['2020-07-01']);
  const keyOf = (personId: number | null, addedAt: string) =>
    departureOfFile(departures, { personId, addedAt })?.key;
  expect(keyOf(1, '2024-01-01T00:00:00.000Z')).toBe('');
  expect(keyOf(2, '2019-01-01T00:00:00.000Z')).toBe('2022-12-31');
  expect(keyOf(null, '2020-06-01T00:00:00.000Z')).toBe('');
  expect(keyOf(9, '2022-12-30T00:00:00.000Z')).toBe('');
  expect(keyOf(null, '2022-12-31T02:00:00.000Z')).toBe('2022-12-31');
  expect(departureOfFile([], { personId: 1, addedAt: '' })).toBeUndefined();
});

test('nobody who left is lost or told twice, and a later departure changes no earlier one', () => {
  const day = fc
    .integer({ min: 1, max: 60 })
    .map((n) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), fc.array(day, { maxLength: 5 }), (left, arrivals) => {
      const leavers = left.toSorted().map((toOn, index) => leaver(index, toOn));
      const departures = departuresOf(leavers, arrivals);
      expect(departures.flatMap((each) => each.leavers)).toEqual(leavers);
      expect(new Set(departures.map(({ key }) => key)).size).toBe(departures.length);
      const before = departuresOf(leavers.slice(0, -1), arrivals);
      expect(before.map(({ key }) => key)).toEqual(departures.map(({ key }) => key).slice(0, before.length));
    }),
  );
});
