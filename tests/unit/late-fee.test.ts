import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import {
  type LateFeeTerms,
  lateFeeCents,
  lateFeeOf,
  type OwedOverTime,
} from '../../shared/features/fees/late-fee.ts';

const TERMS: LateFeeTerms = {
  id: 1,
  rateMillionths: 500,
  per: 'day',
  graceDays: 0,
  capHundredths: 10_000,
  starts: 'due',
  lprHundredths: null,
};

function owed(dueOn: string, principalCents: number, more: Partial<OwedOverTime> = {}): OwedOverTime {
  return { chargeId: 1, dueOn, termEndsOn: null, principalCents, settled: [], held: [], ...more };
}

function feeOn(on: string, charge: OwedOverTime, terms: Partial<LateFeeTerms> = {}): number {
  const fee = lateFeeOf({ ...TERMS, ...terms }, charge, on);
  return fee === null ? 0 : lateFeeCents(fee);
}

test('four months of 89.43 at 0.05% a day, paid on 10 April, cost 4.43, 3.04, 1.79 and 0.40', () => {
  const dues = ['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-01'];
  const fees = dues.map((dueOn) => lateFeeOf(TERMS, owed(dueOn, 8943), '2022-04-10'));
  expect(fees.map((fee) => fee?.slices)).toEqual(
    [99, 68, 40, 9].map((count) => [{ principalCents: 8943, count }]),
  );
  expect(fees.map((fee) => (fee === null ? 0 : lateFeeCents(fee)))).toEqual([443, 304, 179, 40]);
});

test('nothing is charged on the due date, within the days of grace, before a demand, or at a rate of nothing', () => {
  const charge = owed('2022-01-01', 1_000_000);
  expect(feeOn('2022-01-01', charge)).toBe(0);
  expect(feeOn('2022-01-02', charge)).toBe(500);
  expect(feeOn('2022-01-11', charge, { graceDays: 10 })).toBe(0);
  expect(feeOn('2022-01-12', charge, { graceDays: 10 })).toBe(500);
  expect(feeOn('2022-03-01', charge, { starts: 'demand' })).toBe(0);
  expect(feeOn('2022-03-01', { ...charge, termEndsOn: '2022-02-27' }, { starts: 'demand' })).toBe(1000);
  expect(feeOn('2022-03-01', charge, { rateMillionths: 0 })).toBe(0);
});

test('a part paid early bears its days alone, what is taken back bears them again from that day on', () => {
  const paid = owed('2022-01-01', 1_000_000, { settled: [{ on: '2022-01-11', cents: 400_000 }] });
  expect(lateFeeOf(TERMS, paid, '2022-01-21')?.slices).toEqual([
    { principalCents: 1_000_000, count: 10 },
    { principalCents: 600_000, count: 10 },
  ]);
  const takenBack = { ...paid, settled: [...paid.settled, { on: '2022-01-16', cents: -400_000 }] };
  expect(lateFeeOf(TERMS, takenBack, '2022-01-21')?.slices).toEqual([
    { principalCents: 1_000_000, count: 10 },
    { principalCents: 600_000, count: 5 },
    { principalCents: 1_000_000, count: 5 },
  ]);
});

test('days on which a charge is held bear nothing', () => {
  const disputed = owed('2022-01-01', 1_000_000, { held: [{ from: '2022-01-05', until: '2022-01-15' }] });
  expect(lateFeeOf(TERMS, disputed, '2022-01-21')?.slices).toEqual([
    { principalCents: 1_000_000, count: 10 },
  ]);
  expect(feeOn('2022-01-21', { ...disputed, held: [{ from: '2021-12-01', until: '2022-12-01' }] })).toBe(0);
});

test('by the month only whole months count, and what LPR × 1.3 comes to is told beside', () => {
  const charge = owed('2022-01-31', 1_000_000);
  const terms = { per: 'month' as const, rateMillionths: 10_000, lprHundredths: 300 };
  expect(feeOn('2022-02-27', charge, terms)).toBe(0);
  expect(feeOn('2022-02-28', charge, terms)).toBe(10_000);
  // 1,000,000 × 28 × 3% × 1.3 ÷ 365
  expect(lateFeeOf({ ...TERMS, ...terms }, charge, '2022-02-28')?.prudentCents).toBe(2992);
});

const part = fc.record({ day: fc.integer({ min: -20, max: 400 }), share: fc.integer({ min: 1, max: 50 }) });

test('a late fee is simple, never above its cap, never less for waiting, and paying a part of it never makes more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.array(part, { maxLength: 6 }),
      fc.integer({ min: 1, max: 400 }),
      (principalCents, rateMillionths, capHundredths, parts, days) => {
        const terms = { rateMillionths, capHundredths };
        const dueOn = '2022-01-01';
        const on = addDays(dueOn, days);
        const unpaid = owed(dueOn, principalCents);
        const fee = feeOn(on, unpaid, terms);
        const cap = Math.floor((principalCents * capHundredths) / 10_000);
        // Simple: what a day costs is the same on every day until the cap.
        const exact = (principalCents * rateMillionths * days) / 1_000_000;
        expect(fee).toBeLessThanOrEqual(cap);
        expect(Math.abs(fee - Math.min(exact, cap))).toBeLessThanOrEqual(0.5);
        expect(feeOn(addDays(on, 1), unpaid, terms)).toBeGreaterThanOrEqual(fee);

        let left = principalCents;
        const settled = parts.map(({ day, share }) => {
          const cents = Math.min(left, Math.ceil((principalCents * share) / 100));
          left -= cents;
          return { on: addDays(dueOn, day), cents };
        });
        expect(feeOn(on, { ...unpaid, settled }, terms)).toBeLessThanOrEqual(fee);
        // In whatever parts it is paid on the last day itself, it costs what paying it at once does.
        const onTheDay = settled.map(({ cents }) => ({ on, cents }));
        expect(feeOn(on, { ...unpaid, settled: onTheDay }, terms)).toBe(fee);
      },
    ),
    { numRuns: 200 },
  );
});
