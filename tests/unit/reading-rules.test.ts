import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsLater } from '../../shared/domain/calendar.ts';
import { flagsOf } from '../../shared/features/meters/anomaly.ts';
import {
  type CountedReading,
  countReading,
  estimateOf,
  type PastReading,
  type ReadingEntry,
  type Standing,
  standingAtBase,
  usageOfLatest,
} from '../../shared/features/meters/reading.ts';

const face = { digits: 5, multiplierThousandths: 1000 };
const seen = (month: string, current: number, rolledOver = false): ReadingEntry => ({
  month,
  kind: 'read',
  currentThousandths: current * 1000,
  rolledOver,
});
const estimated = (month: string, by: number): ReadingEntry => ({
  month,
  kind: 'estimated',
  estimateThousandths: by * 1000,
});

function counted(before: Standing, entry: ReadingEntry): CountedReading {
  const result = countReading(before, entry);
  if ('fault' in result) throw new Error(result.fault);
  return result;
}

/** What each of some entries is billed for, in whole units, and what is still to be taken off at the end. */
function billed(base: number, entries: readonly ReadingEntry[]): { bills: number[]; carry: number } {
  let standing = standingAtBase(face, base * 1000);
  const bills: number[] = [];
  for (const entry of entries) {
    const result = counted(standing, entry);
    bills.push(result.billedThousandths / 1000);
    standing = result.after;
  }
  return { bills, carry: standing.carryThousandths / 1000 };
}

describe('a chain of readings', () => {
  test('counts the first one against the base reading, and goes past the end of the counter when a person says so', () => {
    expect(billed(1000, [seen('2026-01', 1028)])).toEqual({ bills: [28], carry: 0 });
    expect(billed(99_987, [seen('2026-01', 23, true)])).toEqual({ bills: [36], carry: 0 });
    expect(countReading(standingAtBase(face, 99_987_000), seen('2026-01', 23))).toEqual({
      fault: 'belowPrevious',
    });
  });

  test('bills over an estimate and its settling what the counter counted', () => {
    expect(billed(100, [seen('2026-01', 120), estimated('2026-02', 20), seen('2026-03', 150)])).toEqual({
      bills: [20, 20, 10],
      carry: 0,
    });
  });

  test('takes what was over-estimated off the following months until it is used up', () => {
    const entries = [
      estimated('2026-01', 50),
      seen('2026-02', 110),
      seen('2026-03', 125),
      seen('2026-04', 160),
      seen('2026-05', 170),
    ];
    // 50 were billed where 10 were used: 40 are taken off 15 and 35.
    expect(billed(100, entries)).toEqual({ bills: [50, 0, 0, 10, 10], carry: 0 });
  });

  test('keeps one usage over a counter that is replaced, with another multiplier', () => {
    const replacement: ReadingEntry = {
      month: '2026-01',
      kind: 'replacement',
      currentThousandths: 12_000,
      rolledOver: false,
      newCounter: {
        oldFinalThousandths: 1_050_000,
        newInitialThousandths: 2000,
        newFace: { digits: 6, multiplierThousandths: 2000 },
      },
    };
    const result = counted(standingAtBase(face, 1_000_000), replacement);
    expect(result).toMatchObject({ billedThousandths: 70_000, after: { face: { digits: 6 } } });
    expect(counted(result.after, seen('2026-02', 20))).toMatchObject({ billedThousandths: 16_000 });
  });

  test('whatever is read, estimated, rolled over and replaced, all that is billed is what the counters counted', () => {
    const step = fc.record({
      what: fc.constantFrom('read', 'read', 'estimated', 'replacement', 'final'),
      used: fc.integer({ min: 0, max: 40_000 }),
      after: fc.integer({ min: 0, max: 500 }),
      multiplier: fc.constantFrom(1000, 1000, 40_000, 1500),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.array(step, { maxLength: 24 }), (base, steps) => {
        let standing = standingAtBase(face, base * 1000);
        /** Where the counter truly stands; an estimate does not see it move. */
        let counter = base;
        let multiplier = 1000;
        /** True usage since the counter was last seen, which is below one turn of it. */
        let sinceSeen = 0;
        let reallyUsed = 0;
        let bills = 0;
        for (const [at, { what, used, after, multiplier: next }] of steps.entries()) {
          const month = monthsLater('2026-01', at);
          const moved = Math.min(used, 99_999 - sinceSeen);
          sinceSeen += moved;
          reallyUsed += moved * multiplier;
          const old = counter;
          const range = 100_000;
          if (what === 'estimated') {
            const result = counted(standing, estimated(month, used % 300));
            bills += result.billedThousandths;
            standing = result.after;
            continue;
          }
          const reached = (old + sinceSeen) % range;
          const rolledOver = reached < old;
          let entry = seen(month, reached, rolledOver);
          counter = reached;
          if (what === 'replacement') {
            entry = {
              month,
              kind: 'replacement',
              currentThousandths: (7 + after) * 1000,
              rolledOver,
              newCounter: {
                oldFinalThousandths: reached * 1000,
                newInitialThousandths: 7000,
                newFace: { digits: 5, multiplierThousandths: next },
              },
            };
            multiplier = next;
            reallyUsed += after * next;
            counter = 7 + after;
          }
          sinceSeen = 0;
          const result = counted(standing, entry);
          bills += result.billedThousandths;
          standing = result.after;
          expect(bills - standing.carryThousandths).toBe(reallyUsed);
        }
        const open = steps.length > 0 ? standing.estimatedThousandths - sinceSeen * multiplier : 0;
        expect(bills - standing.carryThousandths - open).toBe(reallyUsed);
      }),
      { numRuns: 300 },
    );
  });
});

const past = (...used: readonly number[]): PastReading[] =>
  used.map((each) => ({ kind: 'read', countedThousandths: each * 1000, months: 1 }));

describe('an estimate', () => {
  test('is the mean of the latest months that were read, by what moves the counter', () => {
    expect(estimateOf(face, past(30, 20, 10, 900), 3)).toBe(20_000);
    expect(estimateOf({ digits: 5, multiplierThousandths: 40_000 }, past(80, 80), 3)).toBe(2000);
    expect(estimateOf(face, [], 3)).toBeNull();
  });

  test('takes months that were estimated and settled together as the months that they are', () => {
    const latest: PastReading[] = [
      { kind: 'read', countedThousandths: 60_000, months: 2 },
      { kind: 'estimated', countedThousandths: 99_000, months: 1 },
      { kind: 'read', countedThousandths: 30_000, months: 1 },
    ];
    expect(usageOfLatest(latest, 3)).toEqual({ countedThousandths: 90_000, months: 3 });
  });
});

describe('a flag', () => {
  const flags = (
    current: number,
    used: readonly number[],
    occupancy: Parameters<typeof flagsOf>[3] = 'ownerOccupied',
  ) => flagsOf('read', counted(standingAtBase(face, 0), seen('2026-06', current)), past(...used), occupancy);

  test('tells usage above three times or below a third of the half year, and above twice of three months', () => {
    expect(flags(30, [10, 10, 10, 10, 10, 10])).toEqual(['aboveDouble']);
    expect(flags(31, [10, 10, 10, 10, 10, 10])).toEqual(['aboveThreeTimes', 'aboveDouble']);
    expect(flags(20, [10, 10, 10, 10, 10, 10])).toEqual([]);
    expect(flags(4, [10, 10, 10, 10, 10, 10])).toEqual([]);
    expect(flags(3, [10, 10, 10, 10, 10, 10])).toEqual(['belowThird']);
    expect(flags(300, [10, 10])).toEqual([]);
  });

  test('tells nothing used where somebody lives, and something where nobody does', () => {
    expect(flags(0, [])).toEqual(['zeroOccupied']);
    expect(flags(0, [], 'vacant')).toEqual([]);
    expect(flags(1, [], 'vacant')).toEqual(['usedVacant']);
    expect(flags(0, [], null)).toEqual([]);
  });

  test('tells a third estimate in turn', () => {
    let standing = standingAtBase(face, 0);
    const told = ['2026-01', '2026-02', '2026-03'].map((month) => {
      const result = counted(standing, estimated(month, 5));
      standing = result.after;
      return flagsOf('estimated', result, [], 'let');
    });
    expect(told).toEqual([[], [], ['estimatedLong']]);
  });
});
