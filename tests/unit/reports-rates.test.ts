import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AGE_BANDS, ageBandOf } from '../../shared/features/reports/ageing.ts';
import {
  collectionRates,
  formatRate,
  RATES,
  rateHundredths,
} from '../../shared/features/reports/collection.ts';
import { expectedCents, meanCents } from '../../shared/features/reports/forecast.ts';
import { daysOfPeriod, reportQuestionSchema } from '../../shared/features/reports/report-question.ts';

const cents = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe('a collection rate', () => {
  it('is what its definition says', () => {
    const rates = collectionRates({
      current: { dueCents: 1_000_000, collectedCents: 950_000 },
      earlier: { dueCents: 200_000, collectedCents: 50_000 },
      formerYears: { dueCents: 80_000, collectedCents: 20_000 },
      households: { billed: 480, paidUp: 431 },
    });
    expect(Object.fromEntries(RATES.map((name) => [name, formatRate(rates[name])]))).toEqual({
      current: '95.00 %',
      cumulative: '83.33 %',
      formerYears: '25.00 %',
      households: '89.79 %',
    });
  });

  it.each([
    [{ part: 0, whole: 0 }, '—'],
    [{ part: 500, whole: 0 }, '—'],
    [{ part: 0, whole: 100 }, '0.00 %'],
    [{ part: 1, whole: 3 }, '33.33 %'],
    [{ part: 2, whole: 3 }, '66.67 %'],
    [{ part: 1, whole: 100_000 }, '0.00 %'],
    // Money given back that came in before the period, with nothing paid in it.
    [{ part: -128, whole: 1000 }, '-12.80 %'],
  ])('of %o reads %s', (ratio, text) => {
    expect(formatRate(ratio)).toBe(text);
  });

  test('lies between nothing and all when no more came in than was due, and is never told of nothing', () => {
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const ratio = { part: Math.min(one, other), whole: Math.max(one, other) };
        const hundredths = rateHundredths(ratio);
        if (ratio.whole === 0) {
          expect(hundredths).toBeNull();
          return;
        }
        expect(hundredths).toBeGreaterThanOrEqual(0);
        expect(hundredths).toBeLessThanOrEqual(10_000);
        expect(Math.abs((hundredths ?? 0) / 10_000 - ratio.part / ratio.whole)).toBeLessThanOrEqual(
          0.000_051,
        );
      }),
    );
  });

  test('of all together lies between that of the period and that of the arrears', () => {
    fc.assert(
      fc.property(
        fc.tuple(cents, cents).filter(([due]) => due > 0),
        fc.tuple(cents, cents).filter(([due]) => due > 0),
        ([due, paid], [open, got]) => {
          const { cumulative } = collectionRates({
            current: { dueCents: due, collectedCents: paid },
            earlier: { dueCents: open, collectedCents: got },
            formerYears: { dueCents: 0, collectedCents: 0 },
            households: { billed: 0, paidUp: 0 },
          });
          const share = rateHundredths(cumulative) ?? 0;
          const shares = [
            rateHundredths({ part: paid, whole: due }) ?? 0,
            rateHundredths({ part: got, whole: open }) ?? 0,
          ];
          expect(share).toBeGreaterThanOrEqual(Math.min(...shares));
          expect(share).toBeLessThanOrEqual(Math.max(...shares));
        },
      ),
    );
  });
});

describe('the age of a debt', () => {
  it('has the bands of the rule, without a gap and without an overlap', () => {
    expect(
      [-5, 0, 1, 30, 31, 90, 91, 180, 181, 365, 366, 730, 731, 1095, 1096].map((days) => ageBandOf(days)),
    ).toEqual([
      'notDue',
      'notDue',
      'to30',
      'to30',
      'to90',
      'to90',
      'to180',
      'to180',
      'to365',
      'to365',
      'to2Years',
      'to2Years',
      'to3Years',
      'to3Years',
      'over3Years',
    ]);
    for (const [at, { from }] of AGE_BANDS.entries()) {
      if (at > 0) expect(from).toBe((AGE_BANDS[at - 1]?.to ?? 0) + 1);
    }
  });
});

describe('a forecast', () => {
  it('takes the mean of the months there were, and expects what the rate says', () => {
    expect(meanCents(1000, 3)).toBe(333);
    expect(meanCents(0, 0)).toBe(0);
    expect(expectedCents(128_91, { part: 95, whole: 100 })).toBe(12_246);
    expect(expectedCents(100, { part: 0, whole: 0 })).toBeNull();
  });
});

describe('the days of a period', () => {
  it('end with its last month or with the cut-off', () => {
    const period = { from: '2026-10', to: '2026-11' };
    expect(daysOfPeriod({ ...period, cutOff: '2026-11-23' })).toEqual({
      fromOn: '2026-10-01',
      throughOn: '2026-11-23',
    });
    expect(daysOfPeriod({ ...period, cutOff: '2027-01-05' }).throughOn).toBe('2026-11-30');
    expect(reportQuestionSchema.safeParse({ ...period, cutOff: '2026-09-30' }).success).toBe(false);
    expect(
      reportQuestionSchema.safeParse({ from: '2026-12', to: '2026-11', cutOff: '2026-12-01' }).success,
    ).toBe(false);
  });
});
