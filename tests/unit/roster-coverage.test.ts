import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoverageBook, coverageOf, hoursOf } from '../../shared/features/roster/coverage.ts';
import { dayNumber, dayOfNumber } from '../../shared/features/roster/day-number.ts';

const SHIFTS = [
  { id: 1, startsMinute: 420, lengthMinutes: 480 },
  { id: 2, startsMinute: 900, lengthMinutes: 480 },
  { id: 3, startsMinute: 1380, lengthMinutes: 480 },
  { id: 4, startsMinute: 480, lengthMinutes: 1440 },
];
const book = (
  needs: CoverageBook['needs'],
  calendar: CoverageBook['calendar'] = new Map(),
): CoverageBook => ({
  shifts: new Map(SHIFTS.map((shift) => [shift.id, shift])),
  needs,
  calendar,
});
const EVERY_DAY = '1234567H';
const on = (plan: Readonly<Record<string, readonly (number | null)[]>>) => (day: string) => plan[day] ?? [];

test('three shifts cover a day that began with the night of the evening before', () => {
  const needs = [{ days: EVERY_DAY, startsMinute: 0, endsMinute: 1440, people: 1 }];
  const plan = { '2026-12-01': [3], '2026-12-02': [1, 2, 3, null] };
  expect(coverageOf('2026-12-02', on(plan), book(needs))).toMatchObject({
    short: 0,
    spans: [{ from: 0, to: 1440, present: 1, required: 1 }],
  });
  expect(coverageOf('2026-12-02', on({ '2026-12-02': [1, 2, 3] }), book(needs))).toMatchObject({
    short: 1,
    shortMinutes: 420,
  });
});

test('a need that runs over midnight asks for people the next morning, by the day on which it began', () => {
  const needs = [{ days: '2', startsMinute: 1320, endsMinute: 1800, people: 2 }];
  // 2026-12-01 is a Tuesday.
  expect(coverageOf('2026-12-01', on({}), book(needs))).toMatchObject({ short: 2, shortMinutes: 120 });
  expect(coverageOf('2026-12-02', on({}), book(needs))).toMatchObject({ short: 2, shortMinutes: 360 });
  expect(coverageOf('2026-12-03', on({}), book(needs))).toMatchObject({ short: 0 });
});

test('on a statutory holiday the needs of holidays hold and those of weekdays do not', () => {
  const needs = [
    { days: '12345', startsMinute: 540, endsMinute: 1080, people: 3 },
    { days: 'H', startsMinute: 540, endsMinute: 1080, people: 1 },
  ];
  const calendar = new Map([['2027-01-01', { kind: 'statutoryHoliday' as const }]]);
  expect(coverageOf('2027-01-01', on({}), book(needs, calendar)).short).toBe(1);
  expect(coverageOf('2026-12-31', on({}), book(needs, calendar)).short).toBe(3);
});

test('an hour is as well covered as its worst minute', () => {
  const needs = [{ days: EVERY_DAY, startsMinute: 430, endsMinute: 440, people: 2 }];
  const hours = hoursOf(coverageOf('2026-12-02', on({ '2026-12-02': [1] }), book(needs)));
  expect(hours).toHaveLength(24);
  expect(hours[7]).toEqual({ present: 1, required: 2 });
  expect(hours[8]).toEqual({ present: 1, required: 0 });
});

test('spans are what counting people in every minute finds', () => {
  const needs = fc.array(
    fc.record({
      days: fc.constantFrom('1', '12345', '67', EVERY_DAY, 'H'),
      startsMinute: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1440 }),
      people: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 4 },
  );
  const cells = fc.array(fc.constantFrom(1, 2, 3, 4, null), { maxLength: 6 });
  const someDay = fc.integer({ min: 20_000, max: 20_400 }).map(dayOfNumber);
  fc.assert(
    fc.property(needs, cells, cells, someDay, fc.boolean(), (given, before, today, day, holiday) => {
      const asked = given.map(({ startsMinute, length, ...need }) => ({
        ...need,
        startsMinute,
        endsMinute: startsMinute + length,
      }));
      const yesterday = dayOfNumber(dayNumber(day) - 1);
      const calendar = new Map(holiday ? [[day, { kind: 'statutoryHoliday' as const }]] : []);
      const { spans } = coverageOf(day, on({ [yesterday]: before, [day]: today }), book(asked, calendar));
      const weekday = (of: string) => (of === day && holiday ? 'H' : String(new Date(of).getUTCDay() || 7));
      for (let minute = 0; minute < 1440; minute += 7) {
        const present = [
          ...before.map((id) => [id, 1440] as const),
          ...today.map((id) => [id, 0] as const),
        ].filter(([id, shift]) =>
          SHIFTS.some(
            (kind) =>
              kind.id === id &&
              kind.startsMinute <= minute + shift &&
              minute + shift < kind.startsMinute + kind.lengthMinutes,
          ),
        ).length;
        const required = asked.flatMap((need) => [
          ...(need.days.includes(weekday(day)) && need.startsMinute <= minute && minute < need.endsMinute
            ? [need.people]
            : []),
          ...(need.days.includes(weekday(yesterday)) &&
          need.startsMinute <= minute + 1440 &&
          minute + 1440 < need.endsMinute
            ? [need.people]
            : []),
        ]);
        const span = spans.find(({ from, to }) => from <= minute && minute < to);
        expect(span).toMatchObject({ present, required: Math.max(0, ...required) });
      }
    }),
    { numRuns: 60 },
  );
});
