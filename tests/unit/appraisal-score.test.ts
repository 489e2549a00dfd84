import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodEnd, scoreOf, weightOf } from '../../shared/features/training/appraisal.ts';
import { minuteOf } from '../../shared/features/training/minutes.ts';
import { hasPassed, planCompletion, planState } from '../../shared/features/training/training.ts';

/** Lines whose weights make 100. */
const lines = fc
  .array(fc.integer({ min: 0, max: 99 }), { maxLength: 12 })
  .map((cuts) => {
    const at = [...new Set([0, ...cuts.map((cut) => cut + 1), 100])].sort((one, other) => one - other);
    return at.slice(1).map((cut, index) => cut - (at[index] ?? 0));
  })
  .chain((weights) =>
    fc.tuple(
      ...weights.map((weight) =>
        fc.record({
          weight: fc.constant(weight),
          percent: fc.integer({ min: 0, max: 100 }),
          selfPercent: fc.integer({ min: 0, max: 100 }),
        }),
      ),
    ),
  );

test('a score is a whole number of hundredths between nothing and 100 points, whatever the order of the lines', () => {
  fc.assert(
    fc.property(lines, (all) => {
      expect(weightOf(all)).toBe(100);
      const score = scoreOf(all) ?? Number.NaN;
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(10_000);
      expect(scoreOf(all.toReversed())).toBe(score);
    }),
  );
});

test('a score lies between the least and the most that any line has, and more done is never worth less', () => {
  fc.assert(
    fc.property(lines, fc.nat(), (all, place) => {
      const score = scoreOf(all) ?? Number.NaN;
      const percents = all.map(({ percent }) => percent);
      expect(score).toBeGreaterThanOrEqual(Math.min(...percents) * 100);
      expect(score).toBeLessThanOrEqual(Math.max(...percents) * 100);
      const at = place % all.length;
      const better = all.map((line, index) => (index === at ? { ...line, percent: 100 } : line));
      const gained = (all[at]?.weight ?? 0) * (100 - (all[at]?.percent ?? 0));
      expect(scoreOf(better)).toBe(score + gained);
    }),
  );
});

test('there is no score while a line has none or the weights do not make 100', () => {
  const line = { weight: 60, percent: 90, selfPercent: null };
  expect(scoreOf([line, { ...line, weight: 40, percent: null }])).toBeNull();
  expect(scoreOf([line])).toBeNull();
  expect(scoreOf([])).toBeNull();
  expect(scoreOf([line, { ...line, weight: 40, percent: 75 }])).toBe(8400);
  expect(scoreOf([{ ...line, weight: 100 }], 'selfPercent')).toBeNull();
});

test.each([
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
  ['2026-Q1', '2026-03-31'],
  ['2026-Q4', '2026-12-31'],
])('the period %s ends on %s', (period, end) => {
  expect(periodEnd(period)).toBe(end);
});

test('a planned training is overdue once its month is over without it, and cancelled ones do not count', () => {
  const line = { year: 2026, month: 10, cancelledReason: '', held: 0 };
  expect(planState(line, '2026-10-31')).toBe('coming');
  expect(planState(line, '2026-11-01')).toBe('overdue');
  expect(planState({ ...line, held: 1 }, '2026-11-01')).toBe('held');
  expect(planState({ ...line, cancelledReason: '停辦' }, '2026-11-01')).toBe('cancelled');
  expect(
    planCompletion([{ state: 'held' }, { state: 'overdue' }, { state: 'coming' }, { state: 'cancelled' }]),
  ).toEqual({ planned: 3, held: 1 });
});

test('a time is typed with or without a colon, and a pass mark itself passes', () => {
  expect(['9:30', '0930', '930', '23:59', '24:00', '9:60', 'x'].map(minuteOf)).toEqual([
    570,
    570,
    570,
    1439,
    null,
    null,
    null,
  ]);
  expect([hasPassed(80, 80), hasPassed(79, 80), hasPassed(null, 80), hasPassed(80, null)]).toEqual([
    true,
    false,
    null,
    null,
  ]);
});
