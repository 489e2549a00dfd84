import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../shared/domain/calendar.ts';
import {
  anniversary,
  annualDays,
  annualDoubts,
  annualSteps,
  type Career,
} from '../../shared/features/leave/annual.ts';
import {
  type AnnualEntry,
  annualBalance,
  carryable,
  fitsAnnual,
  freeOn,
} from '../../shared/features/leave/annual-balance.ts';

const since = (hiredOn: string, more: Partial<Career> = {}): Career => ({
  careerBeganOn: null,
  leftOn: null,
  ...more,
  hiredOn,
});

describe('職工帶薪年休假條例 article 3: 5, 10 and 15 days at 1, 10 and 20 years', () => {
  test.each([
    [since('2020-01-01'), 2026, [{ from: '2026-01-01', days: 5 }]],
    [since('2010-05-01'), 2026, [{ from: '2026-01-01', days: 10 }]],
    [since('2001-05-01'), 2026, [{ from: '2026-01-01', days: 15 }]],
    [since('2020-01-01', { careerBeganOn: '2000-07-01' }), 2026, [{ from: '2026-01-01', days: 15 }]],
  ] as const)('%o in %i', (career, year, steps) => {
    expect(annualSteps(career, year)).toEqual(steps);
  });

  test('the tier of ten years holds from the day on which they are full', () => {
    expect(annualSteps(since('2016-06-01'), 2026)).toEqual([
      { from: '2026-01-01', days: 5 },
      { from: '2026-06-01', days: 10 },
    ]);
  });
});

describe('企業職工帶薪年休假實施辦法', () => {
  test('article 3: none in the first twelve months', () => {
    expect(annualSteps(since('2026-01-01'), 2026)).toEqual([]);
    expect(annualDays(since('2026-07-01'), 2026)).toBe(0);
  });

  test.each([
    // 1 July: 184 days ÷ 365 × 10 = 5.04
    [since('2026-07-01', { careerBeganOn: '2012-01-01' }), 2026, 5],
    // 1 October: 92 days ÷ 365 × 5 = 1.26
    [since('2026-10-01', { careerBeganOn: '2020-01-01' }), 2026, 1],
    // 20 October: 73 days ÷ 365 × 5 = 1 exactly
    [since('2026-10-20', { careerBeganOn: '2020-01-01' }), 2026, 1],
    // 21 October: a day less drops it
    [since('2026-10-21', { careerBeganOn: '2020-01-01' }), 2026, 0],
    // The twelve months are full on 1 April 2026: 275 days ÷ 365 × 5 = 3.77
    [since('2025-04-01'), 2026, 3],
    // Hired on the first day of the year, a whole year
    [since('2026-01-01', { careerBeganOn: '2016-01-01' }), 2026, 10],
  ] as const)('article 5: the year of coming by the days left, parts dropped: %o', (career, year, days) => {
    expect(annualDays(career, year)).toBe(days);
  });

  test('article 12: the year of leaving by the days that passed', () => {
    // 30 June: 181 days ÷ 365 × 10 = 4.96
    expect(annualDays(since('2010-01-01', { leftOn: '2026-06-30' }), 2026)).toBe(4);
    expect(annualDays(since('2010-01-01', { leftOn: '2026-12-31' }), 2026)).toBe(10);
    expect(annualDays(since('2010-01-01', { leftOn: '2025-12-31' }), 2026)).toBe(0);
  });
});

test('somebody who began on 29 February has a year more on 1 March where there is no such day', () => {
  expect(anniversary('2016-02-29', 10)).toBe('2026-03-01');
  expect(anniversary('2016-02-29', 4)).toBe('2020-02-29');
});

test.each([
  [since('2026-03-01'), { sick: 0, paidPersonal: 0 }, ['firstYear']],
  [since('2020-03-01'), { sick: 59, paidPersonal: 19 }, []],
  [since('2020-03-01'), { sick: 60, paidPersonal: 0 }, ['sick']],
  [since('2012-03-01'), { sick: 60, paidPersonal: 0 }, []],
  [since('2012-03-01'), { sick: 90, paidPersonal: 20 }, ['sick', 'paidPersonal']],
  [since('2000-03-01'), { sick: 119, paidPersonal: 0 }, []],
  [since('2000-03-01'), { sick: 120, paidPersonal: 0 }, ['sick']],
] as const)('article 4 is told and not decided: %o with %o', (career, absent, doubts) => {
  expect(annualDoubts(career, '2026-11-23', absent, { sick: 0, paidPersonal: 0, annualHalfDays: 0 })).toEqual(
    doubts,
  );
});

test('so long away after last year’s annual leave is told in the next year', () => {
  const before = { sick: 70, paidPersonal: 0, annualHalfDays: 4 };
  const none = { sick: 0, paidPersonal: 0 };
  expect(annualDoubts(since('2020-01-01'), '2026-01-05', none, before)).toEqual(['sickAfterAnnual']);
});

const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
const longAgo = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2026-12-31', -days));

test('the days of a year grow by steps, and are never more than the years of work give', () => {
  fc.assert(
    fc.property(longAgo, fc.option(day), (hiredOn, leftOn) => {
      const career = since(hiredOn, { leftOn: leftOn !== null && leftOn >= hiredOn ? leftOn : null });
      const steps = annualSteps(career, 2026);
      const years = Math.floor(daysBetween(hiredOn, '2026-12-31') / 365.2425);
      const most = years >= 20 ? 15 : years >= 10 ? 10 : years >= 1 ? 5 : 0;
      expect(steps.map(({ days }) => days)).toEqual(steps.map(({ days }) => days).sort((a, b) => a - b));
      expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).sort());
      // Within a day of the anniversary the division by the mean year is no judge.
      const isNear = [1, 10, 20].some(
        (tier) => Math.abs(daysBetween(anniversary(hiredOn, tier), '2026-12-31')) < 2,
      );
      if (!isNear) expect(steps.at(-1)?.days ?? 0).toBeLessThanOrEqual(most);
    }),
  );
});

interface Wish {
  readonly day: string;
  readonly halfDays: number;
  readonly cancels: number | null;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  day,
  halfDays: fc.constantFrom(1, 2),
  cancels: fc.option(fc.nat(20), { freq: 4 }),
});

/** Taken and given back in any order, only as far as it fits. */
function book(career: Career, wishes: readonly Wish[]): AnnualEntry[] {
  const steps = annualSteps(career, 2026);
  const entries: AnnualEntry[] = [];
  const open: { day: string; halfDays: number }[] = [];
  wishes.forEach(({ day: leaveOn, halfDays, cancels }, index) => {
    const bookedOn = addDays('2026-01-01', index);
    if (cancels !== null && open.length > 0) {
      const [back] = open.splice(cancels % open.length, 1);
      if (back === undefined) return;
      entries.push({ kind: 'returned', halfDays: back.halfDays, leaveOn: back.day, bookedOn });
    } else if (fitsAnnual(steps, entries, [{ day: leaveOn, halfDays }])) {
      open.push({ day: leaveOn, halfDays });
      entries.push({ kind: 'used', halfDays: -halfDays, leaveOn, bookedOn });
    }
  });
  return entries;
}

test('on no day is more taken than the tier reached by then gives, and none of the balances goes below nothing', () => {
  fc.assert(
    fc.property(longAgo, fc.array(wish, { maxLength: 60 }), (hiredOn, wishes) => {
      const career = since(hiredOn);
      const steps = annualSteps(career, 2026);
      const entries = book(career, wishes);
      for (let at = '2026-01-01'; at <= '2026-12-31'; at = addDays(at, 1)) {
        // The naive oracle: everything that lies on or before the day, added up.
        const taken = -entries
          .filter(({ leaveOn }) => (leaveOn ?? '') <= at)
          .reduce((sum, { halfDays }) => sum + halfDays, 0);
        const reached = steps
          .filter(({ from }) => from <= at)
          .reduce((most, { days }) => Math.max(most, days), 0);
        expect(taken).toBeLessThanOrEqual(2 * reached);
        const balance = annualBalance(steps, entries, at);
        expect(balance.overdrawn).toBe(0);
        expect(balance.left).toBe(balance.entitled - balance.used);
        expect(freeOn(steps, entries, at)).toBeLessThanOrEqual(2 * reached - taken);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever was used and given back again leaves the balance as if it had not been', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
      const steps = annualSteps(since('2000-01-01'), 2026);
      const entries = book(since('2000-01-01'), wishes);
      const back = entries
        .filter(({ kind }) => kind === 'used')
        .slice(0, entries.filter(({ kind }) => kind === 'used').length)
        .map((entry) => ({ ...entry, kind: 'returned' as const, halfDays: -entry.halfDays }));
      const returned = entries.filter(({ kind }) => kind === 'returned');
      const all = [
        ...entries,
        ...back,
        ...returned.map((entry) => ({ ...entry, kind: 'used' as const, halfDays: -entry.halfDays })),
      ];
      expect(annualBalance(steps, all, '9999-12-31')).toMatchObject({ used: 0, left: 30 });
    }),
  );
});

test('what came from last year is used first and goes no further', () => {
  const balance = { entitled: 10, carried: 4, adjusted: 0, used: 2, left: 12, overdrawn: 0 };
  expect(carryable(balance, 4)).toBe(10);
  expect(carryable({ ...balance, used: 6, left: 8 }, 4)).toBe(8);
  expect(carryable({ ...balance, used: 0, left: 14 }, 4)).toBe(10);
});
