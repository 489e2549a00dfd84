import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysOfMonth, weekdayOfNumber } from '../../shared/features/roster/day-number.ts';
import { codeBook, readCodes, rotation, sameWeekdays, stepAt } from '../../shared/features/roster/pattern.ts';

const kinds = [
  { id: 1, code: '早', active: true },
  { id: 2, code: 'D1', active: true },
  { id: 3, code: 'D', active: true },
  { id: 4, code: '舊', active: false },
];

test('a three-shift rotation gives each shift its days in turn, each person some steps ahead', () => {
  const steps = rotation([1, 2, 3], 2, 2);
  expect(steps).toEqual([1, 1, 2, 2, 3, 3, 'rest', 'rest']);
  const pattern = { steps, start: 'selection', offset: 2 } as const;
  const row = (person: number) =>
    Array.from({ length: 10 }, (_, day) => stepAt(pattern, person, day, '2026-12-01'));
  expect(row(0)).toEqual([1, 1, 2, 2, 3, 3, 'rest', 'rest', 1, 1]);
  expect(row(1)).toEqual([2, 2, 3, 3, 'rest', 'rest', 1, 1, 2, 2]);
  expect(row(4)).toEqual(row(0));
});

test('a week’s pattern begins on Monday whatever day is chosen first', () => {
  const pattern = { steps: [1, 1, 1, 1, 1, 'rest', 'rest'], start: 'monday', offset: 0 } as const;
  for (const [index, day] of daysOfMonth('2026-12').entries()) {
    expect(stepAt(pattern, 3, index, '2026-12-01')).toBe(weekdayOfNumber(dayNumber(day)) > 5 ? 'rest' : 1);
  }
  expect(stepAt({ ...pattern, steps: [] }, 0, 0, '2026-12-01')).toBeUndefined();
});

test('codes typed in a row are read by the longest that fits, and what is no code is not guessed', () => {
  const book = codeBook(kinds);
  expect(readCodes('早D1d 休,-', book)).toEqual([1, 2, 3, 'rest', 'empty']);
  expect(readCodes('早？', book)).toBeNull();
  expect(readCodes('舊', book)).toBeNull();
  expect(readCodes('', book)).toEqual([]);
});

test('a month copied by weekday takes every day from a day with the same weekday', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      (year, one, other) => {
        const named = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
        const source = daysOfMonth(named(one));
        const target = daysOfMonth(named(other));
        const first = source[0] ?? '';
        const places = sameWeekdays(
          { firstWeekday: weekdayOfNumber(dayNumber(first)), days: source.length },
          target,
        );
        for (const [index, place] of places.entries()) {
          const from = source[place];
          expect(from).toBeDefined();
          expect(weekdayOfNumber(dayNumber(from ?? ''))).toBe(
            weekdayOfNumber(dayNumber(target[index] ?? '')),
          );
        }
      },
    ),
  );
});
