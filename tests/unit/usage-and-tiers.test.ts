import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundToCents } from '../../shared/domain/money.ts';
import {
  centsOfParts,
  type TierTable,
  tariffYearStart,
  tierParts,
  tierTableSchema,
} from '../../shared/features/fees/tiers.ts';
import { type MeterFace, usageOf } from '../../shared/features/fees/usage.ts';

const face: MeterFace = { digits: 5, multiplierThousandths: 1000 };
const span = (previous: number, current: number, rolledOver = false) => ({
  previousThousandths: previous * 1000,
  currentThousandths: current * 1000,
  rolledOver,
});

describe('what was used between two readings', () => {
  test('is their difference times the multiplier', () => {
    expect(usageOf(face, span(100, 128))).toEqual({ usedThousandths: 28_000 });
    expect(usageOf({ digits: 5, multiplierThousandths: 30_000 }, span(100, 128))).toEqual({
      usedThousandths: 840_000,
    });
  });

  test('a meter of five figures that went from 99987 to 00023 counted 36', () => {
    expect(usageOf(face, span(99_987, 23, true))).toEqual({ usedThousandths: 36_000 });
    expect(usageOf(face, span(99_987, 23))).toEqual({ fault: 'belowPrevious' });
    expect(usageOf(face, span(23, 99_987, true))).toEqual({ fault: 'notRolledOver' });
    expect(usageOf(face, span(23, 100_000))).toEqual({ fault: 'beyondFace' });
  });

  test('a replaced meter adds what the old one counted to its end and the new one from its start', () => {
    const replacement = {
      oldFinalThousandths: 1_050_000,
      newInitialThousandths: 2_000,
      newFace: { digits: 5, multiplierThousandths: 2000 },
    };
    // 1050 − 1000, and twice 12 − 2.
    expect(usageOf(face, span(1000, 12), replacement)).toEqual({ usedThousandths: 70_000 });
    expect(usageOf(face, span(1000, 1), replacement)).toEqual({ fault: 'belowPrevious' });
  });

  test('is never negative, and readings taken in between change nothing', () => {
    const reading = fc.nat(99_999);
    fc.assert(
      fc.property(fc.tuple(reading, reading, reading), (readings) => {
        const [first = 0, between = 0, last = 0] = readings.toSorted((one, other) => one - other);
        const used = (from: number, to: number): number => {
          const usage = usageOf(face, span(from, to));
          return 'usedThousandths' in usage ? usage.usedThousandths : -1;
        };
        expect(used(first, last)).toBe(used(first, between) + used(between, last));
        expect(used(first, last)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const yearly: TierTable = tierTableSchema.parse({
  basis: 'year',
  resetsOn: '01-01',
  tiers: [
    { fromThousandths: 0, priceTenThousandths: 35_000 },
    { fromThousandths: 180_000, priceTenThousandths: 48_000 },
    { fromThousandths: 260_000, priceTenThousandths: 65_000 },
  ],
});
function cents(used: number, before: number, table: TierTable = yearly, people = 1): number {
  const { numerator, denominator } = centsOfParts(tierParts(used * 1000, before * 1000, table, people));
  return roundToCents(numerator, denominator);
}

describe('tiers', () => {
  test('30 after 170 in the year are 10 of the first tier and 20 of the second', () => {
    expect(tierParts(30_000, 170_000, yearly, 1)).toEqual([
      { quantityThousandths: 10_000, priceTenThousandths: 35_000 },
      { quantityThousandths: 20_000, priceTenThousandths: 48_000 },
    ]);
    expect(cents(30, 170)).toBe(13_100);
    expect(cents(300, 0)).toBe(180 * 350 + 80 * 480 + 40 * 650);
    expect(cents(0, 170)).toBe(0);
  });

  test('by period what was used before does not count', () => {
    expect(cents(30, 170, { ...yearly, basis: 'period' })).toBe(30 * 350);
  });

  test('a household larger than the table is made for has every tier begin later', () => {
    const table = { ...yearly, householdOf: 4, perHeadThousandths: 30_000 };
    expect(cents(30, 170, table, 4)).toBe(13_100);
    expect(cents(30, 170, table, 5)).toBe(30 * 350);
    expect(cents(30, 200, table, 5)).toBe(10 * 350 + 20 * 480);
  });

  test('a tariff year begins on its own day', () => {
    expect(tariffYearStart('2026-04-30', '05-01')).toBe('2025-05-01');
    expect(tariffYearStart('2026-05-01', '05-01')).toBe('2026-05-01');
    expect(tariffYearStart('2026-11-26', '01-01')).toBe('2026-01-01');
  });

  test('a year costs the same however its readings cut it', () => {
    const used = fc.nat(400);
    fc.assert(
      fc.property(fc.array(used, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (months, people) => {
        const table = { ...yearly, householdOf: 4, perHeadThousandths: 30_000 };
        let before = 0;
        let sum = 0n;
        for (const month of months) {
          sum += centsOfParts(tierParts(month * 1000, before * 1000, table, people)).numerator;
          before += month;
        }
        expect(sum).toBe(centsOfParts(tierParts(before * 1000, 0, table, people)).numerator);
      }),
    );
  });

  test.each([
    ['does not begin at nothing', { tiers: [{ fromThousandths: 1, priceTenThousandths: 1 }] }],
    ['goes back', { tiers: [...yearly.tiers, { fromThousandths: 1, priceTenThousandths: 1 }] }],
    ['begins its year on no day', { resetsOn: '02-30' }],
    ['adds for a household of no size', { perHeadThousandths: 1 }],
  ])('a table that %s is refused', (_title, change) => {
    expect(tierTableSchema.safeParse({ ...yearly, ...change }).success).toBe(false);
  });
});
