import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { departureOfFile, departuresOf } from '../../shared/features/documents/departures.ts';

const leaver = (personId: number, toOn: string) => ({
  occupancyId: 10 + personId,
  personId,
  name: `住戶${personId}`,
  toOn,
});

test('who leaves before others move in is one household, known by the occupancy that ended first', () => {
  const departures = departuresOf(
    [leaver(1, '2020-06-29'), leaver(2, '2020-06-30'), leaver(3, '2022-12-31'), leaver(4, '2023-01-15')],
    ['2018-01-01', '2023-02-01', '2020-07-01'],
  );
  expect(
    departures.map(({ key, arrivedOn, leavers }) => [
      key,
      arrivedOn,
      leavers.map(({ personId }) => personId),
    ]),
  ).toEqual([
    [11, '', [1, 2]],
    [13, '2020-07-01', [3, 4]],
  ]);
});

test('a file is of the move-out it was added to, else of its person’s, else of who lived there when it came', () => {
  const arrivals = ['2018-01-01', '2020-07-01', '2023-02-01'];
  const departures = departuresOf([leaver(1, '2020-06-30'), leaver(2, '2022-12-31')], arrivals);
  const keyOf = (personId: number | null, addedOn: string, leftOn: string | null = null) =>
    departureOfFile(departures, arrivals, { personId, leftOn, addedOn })?.key;
  expect(keyOf(2, '2024-01-01', '2020-06-30')).toBe(11);
  expect(keyOf(1, '2024-01-01', '2022-12-31')).toBe(12);
  expect(keyOf(1, '2024-01-01')).toBe(11);
  expect(keyOf(2, '2017-01-01')).toBe(12);
  expect(keyOf(null, '2017-01-01')).toBe(11);
  expect(keyOf(9, '2020-06-30')).toBe(11);
  expect(keyOf(null, '2020-07-01')).toBe(12);
  expect(keyOf(null, '2023-01-31')).toBe(12);
  // Who moved in after them has not left.
  expect(keyOf(null, '2023-02-01')).toBeUndefined();
  expect(departureOfFile([], [], { personId: 1, leftOn: null, addedOn: '' })).toBeUndefined();
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
