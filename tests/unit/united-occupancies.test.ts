import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import { type HeldRow, uniteOccupancies } from '../../shared/features/archives/united-occupancies.ts';

const FIRST_DAY = '2020-01-01';
const DAYS = 40;

const ROW: HeldRow = {
  id: 1,
  unitId: 7,
  role: 'owner',
  shareHundredths: null,
  fromOn: null,
  toOn: null,
  isPayer: false,
  isPrimaryContact: false,
};

/** Rows in two units, overlapping each other at will. */
const rowsOfTwo: fc.Arbitrary<HeldRow[]> = fc
  .array(
    fc.record({
      unitId: fc.constantFrom(1, 2),
      role: fc.constantFrom('owner' as const, 'tenant' as const),
      from: fc.option(fc.integer({ min: 0, max: DAYS - 1 })),
      length: fc.option(fc.integer({ min: 0, max: 12 })),
      isPayer: fc.boolean(),
      isPrimaryContact: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ from, length, ...facts }, place) => ({
      ...facts,
      id: place + 1,
      shareHundredths: null,
      fromOn: from === null ? null : addDays(FIRST_DAY, from),
      toOn: length === null ? null : addDays(FIRST_DAY, (from ?? 0) + length),
    })),
  );

/** Each day that somebody holds, with what holds on it. */
function daysOf(rows: readonly Omit<HeldRow, 'id'>[]): string[] {
  const held = new Set<string>();
  for (const row of rows) {
    for (let day = -2; day <= DAYS + 14; day += 1) {
      const date = addDays(FIRST_DAY, day);
      if ((row.fromOn ?? '') > date || (row.toOn ?? '9999') < date) continue;
      const place = `${row.unitId} ${row.role} ${date}`;
      held.add(place);
      if (row.isPayer) held.add(`${place} pays`);
      if (row.isPrimaryContact) held.add(`${place} contact`);
    }
  }
  return [...held].toSorted();
}

test('uniting loses no day of holding, paying or being the contact, adds none, and says none twice', () => {
  fc.assert(
    fc.property(rowsOfTwo, (rows) => {
      const { rows: united, removed, clash } = uniteOccupancies(rows);
      expect(clash).toBeNull();
      expect(daysOf(united)).toEqual(daysOf(rows));
      for (const one of united) {
        for (const other of united) {
          if (one === other || one.unitId !== other.unitId || one.role !== other.role) continue;
          expect(
            (one.fromOn ?? '') > (other.toOn ?? '9999') || (other.fromOn ?? '') > (one.toOn ?? '9999'),
          ).toBe(true);
        }
      }
      // Every row stays or is given up, and the last of the table is never given up.
      const ids = united.flatMap(({ id }) => id ?? []);
      expect([...ids, ...removed].toSorted((one, other) => one - other)).toEqual(rows.map(({ id }) => id));
      if (rows.length > 0) expect(removed).not.toContain(rows.length);
    }),
    { numRuns: 300 },
  );
});

test('what is said twice is said once, and the later number stays', () => {
  expect(uniteOccupancies([ROW, { ...ROW, id: 2 }])).toEqual({
    rows: [{ ...ROW, id: 2 }],
    removed: [1],
    clash: null,
  });
});

test('a share that only one of the rows knows holds where it is known, and two that differ are nobody’s to choose', () => {
  const half = { ...ROW, id: 2, fromOn: '2024-01-01', shareHundredths: 5000 };
  expect(uniteOccupancies([ROW, half]).rows).toEqual([
    { ...ROW, id: 1, toOn: '2023-12-31' },
    { ...ROW, id: 2, fromOn: '2024-01-01', shareHundredths: 5000 },
  ]);
  const third = { ...ROW, id: 1, shareHundredths: 3333 };
  expect(uniteOccupancies([third, half]).clash).toEqual(third);
});

test('a stay within another that pays in between becomes three, with a row more than there were', () => {
  const within = { ...ROW, id: 2, fromOn: '2024-03-01', toOn: '2024-03-31', isPayer: true };
  expect(uniteOccupancies([ROW, within]).rows).toEqual([
    { ...ROW, id: 1, toOn: '2024-02-29' },
    { ...ROW, id: 2, fromOn: '2024-03-01', toOn: '2024-03-31', isPayer: true },
    { ...ROW, id: null, fromOn: '2024-04-01' },
  ]);
});
