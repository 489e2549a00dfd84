import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateAt,
  daysBetween,
  isTimeZone,
  monthOf,
  monthRange,
  monthsLater,
  timeAt,
} from '../../../shared/domain/calendar.ts';

/** Days counted by the plain Gregorian rule, with no calendar library in sight. */
function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let days = day;
  for (let past = 1900; past < year; past += 1) days += isLeap(past) ? 366 : 365;
  for (let past = 1; past < month; past += 1) days += lengthOf(year, past);
  return days;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const monthArbitrary = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${twoDigits(month)}`);
const dateArbitrary = fc
  .record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= lengthOf(year, month))
  .map(({ year, month, day }) => `${year}-${twoDigits(month)}-${twoDigits(day)}`);

test('days between two dates are what counting by the Gregorian rule gives', () => {
  fc.assert(
    fc.property(dateArbitrary, dateArbitrary, (from, to) => {
      expect(daysBetween(from, to)).toBe(dayNumber(to) - dayNumber(from));
    }),
  );
});

test('going some days ahead and back ends where it began', () => {
  fc.assert(
    fc.property(dateArbitrary, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const there = addDays(date, days);
      expect(daysBetween(date, there)).toBe(days);
      expect(addDays(there, -days)).toBe(date);
    }),
  );
});

test('dates of the same length sort as text in the order of time', () => {
  fc.assert(
    fc.property(dateArbitrary, dateArbitrary, (one, other) => {
      expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
    }),
  );
});

test('months later keep the day, or the last day of a shorter month', () => {
  fc.assert(
    fc.property(dateArbitrary, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const later = addMonths(date, months);
      expect(monthOf(later)).toBe(monthsLater(monthOf(date), months));
      const { last } = monthRange(monthOf(later));
      const day = Number(date.slice(8));
      expect(Number(later.slice(8))).toBe(Math.min(day, Number(last.slice(8))));
    }),
  );
});

test('a month has its Gregorian length and its days end where the next month begins', () => {
  fc.assert(
    fc.property(monthArbitrary, (month) => {
      const { first, last, days } = monthRange(month);
      const [year = 0, number = 0] = month.split('-').map(Number);
      expect(days).toBe(lengthOf(year, number));
      expect(daysBetween(first, last) + 1).toBe(days);
      expect(addDays(last, 1)).toBe(monthRange(monthsLater(month, 1)).first);
    }),
  );
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2026-11-22T16:00:00Z', 'Asia/Hong_Kong', '2026-11-23', '00:00'],
  ['2026-11-22T15:59:59Z', 'Asia/Hong_Kong', '2026-11-22', '23:59'],
  ['2026-03-29T00:59:00Z', 'Europe/London', '2026-03-29', '00:59'],
  // The clock jumps from 01:00 to 02:00.
  ['2026-03-29T01:00:00Z', 'Europe/London', '2026-03-29', '02:00'],
  ['2026-01-01T00:00:00Z', 'America/New_York', '2025-12-31', '19:00'],
])('at %s a clock in %s shows %s %s', (instant, zone, date, time) => {
  expect(dateAt(new Date(instant), zone)).toBe(date);
  expect(timeAt(new Date(instant), zone)).toBe(time);
});

test('a time zone is known by name or refused', () => {
  expect(['Asia/Hong_Kong', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
