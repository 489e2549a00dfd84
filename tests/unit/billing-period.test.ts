import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, monthsLater } from '../../shared/domain/calendar.ts';
import type { BillableItem, BillableUnit, ChargeLine } from '../../shared/features/fees/billable.ts';
import {
  CYCLES,
  firstChargedDay,
  type PeriodRule,
  type Proration,
  periodToBill,
} from '../../shared/features/fees/billing-period.ts';
import { monthsOf } from '../../shared/features/fees/charge.ts';
import { chargeLines } from '../../shared/features/fees/charge-lines.ts';
import { type ExplanationStep, explainCharge } from '../../shared/features/fees/explain-charge.ts';
import { periodText } from '../../shared/features/fees/period-text.ts';

const calendar: PeriodRule = { cycle: 'quarter', countedFrom: 'calendar', timing: 'advance' };
const unit: BillableUnit = {
  active: true,
  handedOver: true,
  handedOverOn: '2026-03-15',
  billedFromOn: null,
  areaThousandths: 100_240,
  innerAreaThousandths: null,
  floor: null,
  attached: [{ start: '2020-01-01', end: '9999-12-31' }],
  billed: [],
};
const item: BillableItem = {
  ...calendar,
  formula: 'areaPrice',
  proration: 'day',
  starts: 'attachment',
  roundingUnit: 'cent',
  roundingMode: 'halfUp',
  roundedEach: 'line',
  prices: [{ id: 1, fromOn: '2020-01-01', priceTenThousandths: 14_000, amountCents: null }],
};

function linesOf(
  change: Partial<BillableItem>,
  month: string,
  of: Partial<BillableUnit> = {},
): readonly ChargeLine[] {
  const result = chargeLines({ ...unit, ...of }, { ...item, ...change }, month);
  return 'lines' in result ? result.lines : [];
}

function stepsOf(line: ChargeLine | undefined): readonly ExplanationStep[] {
  return line === undefined ? [] : explainCharge(line.inputs);
}

describe('the period that a billing month is for', () => {
  test.each([
    ['quarter', 'advance', '2026-07', '2026-07-01', '2026-09-30'],
    ['quarter', 'advance', '2026-08', '2026-07-01', '2026-09-30'],
    ['quarter', 'arrear', '2026-10', '2026-07-01', '2026-09-30'],
    ['quarter', 'arrear', '2026-09', '2026-04-01', '2026-06-30'],
    ['halfYear', 'advance', '2026-12', '2026-07-01', '2026-12-31'],
    ['year', 'advance', '2026-01', '2026-01-01', '2026-12-31'],
    ['year', 'arrear', '2026-06', '2025-01-01', '2025-12-31'],
    ['month', 'arrear', '2026-01', '2025-12-01', '2025-12-31'],
  ] as const)('%s, %s, billed in %s is %s to %s', (cycle, timing, month, start, end) => {
    expect(periodToBill({ cycle, timing, countedFrom: 'calendar' }, month, '')).toMatchObject({ start, end });
  });

  test('an anniversary runs from the day of the handover to the day before it, and 29 February is held back', () => {
    const rule: PeriodRule = { cycle: 'year', countedFrom: 'handover', timing: 'advance' };
    expect(periodToBill(rule, '2026-03', '2024-03-15')).toMatchObject({
      start: '2026-03-15',
      end: '2027-03-14',
      billedIn: '2026-03',
      nextBilledIn: '2027-03',
    });
    expect(periodToBill(rule, '2026-02', '2024-02-29')).toMatchObject({
      start: '2026-02-28',
      end: '2027-02-27',
    });
    expect(periodToBill(rule, '2028-02', '2024-02-29')).toMatchObject({
      start: '2028-02-29',
      end: '2029-02-27',
    });
    expect(periodToBill(rule, '2026-03', '2026-04-01')).toBeNull();
  });

  test('periods follow each other without a gap or a day in two, whatever the day they count from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CYCLES),
        fc.constantFrom('advance' as const, 'arrear' as const),
        fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days)),
        (cycle, timing, handedOverOn) => {
          const rule: PeriodRule = { cycle, timing, countedFrom: 'handover' };
          let previous: string | null = null;
          for (let later = 0; later < 60; later += 1) {
            const period = periodToBill(rule, monthsLater('2024-01', later), handedOverOn);
            if (period === null || period.start === previous) continue;
            if (previous !== null) {
              const before = periodToBill(rule, monthsLater('2024-01', later - 1), handedOverOn);
              expect(addDays(before?.end ?? '', 1)).toBe(period.start);
            }
            previous = period.start;
          }
          expect(previous).not.toBeNull();
        },
      ),
      { numRuns: 10 },
    );
  });

  test('a period is called by its month, quarter, half year or year, and else by its days', () => {
    expect(periodText('2026-07-01', '2026-07-31')).toBe('2026-07');
    expect(periodText('2026-07-01', '2026-09-30')).toBe('2026-Q3');
    expect(periodText('2026-07-01', '2026-12-31')).toBe('2026-H2');
    expect(periodText('2026-01-01', '2026-12-31')).toBe('2026');
    expect(periodText('2026-02-01', '2026-04-30')).toBe('2026-02-01 ~ 2026-04-30');
    expect(periodText('2026-03-15', '2027-03-14')).toBe('2026-03-15 ~ 2027-03-14');
  });
});

describe('the lines of a longer period', () => {
  test('a year is twelve months rounded once, not twelve rounded months', () => {
    const [line] = linesOf({ cycle: 'year' }, '2026-01');
    expect(line).toMatchObject({ start: '2026-01-01', end: '2026-12-31', amountCents: 168_403 });
    expect(line?.inputs).toMatchObject({ months: 12, parts: [] });
    expect(stepsOf(line)).toEqual([
      { key: 'fees.explain.areaMonths', values: { area: '100.24', price: '1.40', months: '12' } },
    ]);
  });

  test('a unit attached within a quarter is charged the days of its first month and the whole others', () => {
    const [line] = linesOf({}, '2026-03', { attached: [{ start: '2026-02-10', end: '9999-12-31' }] });
    expect(line).toMatchObject({ start: '2026-02-10', end: '2026-03-31' });
    // 140.336 × (1 + 19/28)
    expect(line?.amountCents).toBe(23_556);
    expect(stepsOf(line)).toMatchObject([{ values: { months: '(1 + 19/28)' } }]);
  });

  test('a price that changes within a quarter makes two lines, each explained by its own months and days', () => {
    const prices = [
      ...item.prices,
      { id: 2, fromOn: '2026-08-11', priceTenThousandths: 16_000, amountCents: null },
    ];
    const lines = linesOf({ prices }, '2026-07');
    expect(lines.map(({ start, end, inputs }) => [start, end, inputs.months, inputs.parts])).toEqual([
      ['2026-07-01', '2026-08-10', 1, [{ days: 10, monthDays: 31 }]],
      ['2026-08-11', '2026-09-30', 1, [{ days: 21, monthDays: 31 }]],
    ]);
  });

  test('after a change of cycle the days already charged are left out of the quarter', () => {
    const billed = [{ start: '2026-07-01', end: '2026-07-31' }];
    expect(linesOf({}, '2026-08', { billed })).toMatchObject([
      { start: '2026-08-01', end: '2026-09-30', inputs: { months: 2 } },
    ]);
    expect(
      chargeLines({ ...unit, billed: [{ start: '2026-07-01', end: '2026-09-30' }] }, item, '2026-08'),
    ).toEqual({ skip: 'notThisMonth', from: '2026-10' });
    expect(
      chargeLines({ ...unit, billed: [{ start: '2026-07-01', end: '2026-09-30' }] }, item, '2026-07'),
    ).toEqual({ skip: 'alreadyBilled' });
  });

  test('an anniversary needs the day of the handover', () => {
    const change = { countedFrom: 'handover', cycle: 'year' } as const;
    expect(linesOf(change, '2026-03')).toMatchObject([
      { start: '2026-03-15', end: '2027-03-14', amountCents: 168_403 },
    ]);
    expect(chargeLines({ ...unit, handedOverOn: null }, { ...item, ...change }, '2026-03')).toEqual({
      skip: 'noHandoverDate',
    });
    expect(chargeLines(unit, { ...item, ...change }, '2026-02')).toEqual({
      skip: 'billedLater',
      from: '2026-03-15',
    });
  });
});

describe('a month charged in part', () => {
  const month = { cycle: 'month', starts: 'handover' } as const;

  test.each([
    ['day', '2026-03-15', '2026-03-31', '17/31'],
    ['halfMonth', '2026-03-15', '2026-03-31', '17/34'],
    ['wholeMonth', '2026-03-01', '2026-03-31', '1'],
  ] as const)('by %s is %s to %s', (proration, start, end, months) => {
    const [line] = linesOf({ ...month, proration }, '2026-03');
    expect(line).toMatchObject({ start, end });
    expect(stepsOf(line)[0]).toMatchObject(
      months === '1' ? { key: 'fees.explain.area' } : { values: { months } },
    );
  });

  test('the second half counts for half a month however long it is', () => {
    const [line] = linesOf({ ...month, proration: 'halfMonth' }, '2026-03', { handedOverOn: '2026-03-20' });
    expect(line).toMatchObject({ start: '2026-03-15', end: '2026-03-31', amountCents: 7017 });
    expect(line?.inputs).toMatchObject({ days: 17, monthDays: 34 });
  });

  test.each([
    ['2026-03-10', '2026-03', '2026-03-15', '2026-03-31', 7017],
    ['2026-03-15', '2026-03', '2026-03-15', '2026-03-31', 7017],
    ['2026-02-01', '2026-02', '2026-02-15', '2026-02-28', 7017],
    ['2026-03-16', '2026-04', '2026-04-01', '2026-04-30', 14_034],
  ])(
    'by half months a handover on %s is first billed in %s, from %s',
    (handedOverOn, billed, start, end, amountCents) => {
      const rules = { cycle: 'month', starts: 'halfMonth', proration: 'halfMonth' } as const;
      expect(linesOf(rules, billed, { handedOverOn })).toMatchObject([{ start, end, amountCents }]);
    },
  );

  test.each([
    ['attachment', '2026-03-15', null],
    ['handover', '2026-03-15', '2026-03-15'],
    ['halfMonth', '2026-03-15', '2026-03-15'],
    ['halfMonth', '2026-03-03', '2026-03-15'],
    ['halfMonth', '2026-03-16', '2026-04-01'],
    ['nextMonth', '2026-12-31', '2027-01-01'],
  ] as const)('%s after a handover on %s begins on %s', (rule, handedOverOn, day) => {
    expect(firstChargedDay(rule, handedOverOn)).toBe(day);
  });

  const day = fc.integer({ min: -40, max: 140 }).map((offset) => addDays('2026-07-01', offset));
  const rule = fc.constantFrom('day' as const, 'halfMonth' as const, 'wholeMonth' as const);
  const cycle = fc.constantFrom('month' as const, 'quarter' as const);
  const stretches = fc.array(fc.record({ from: day, length: fc.nat(60) }), { minLength: 1, maxLength: 4 });

  /** Lines of three months for one stretch of days after the other, each knowing what was billed before. */
  function billedFor(
    by: 'month' | 'quarter',
    steps: readonly { readonly from: string; readonly length: number; readonly proration: Proration }[],
  ): readonly ChargeLine[] {
    const billed: ChargeLine[] = [];
    for (const { from, length, proration } of steps) {
      for (const month of ['2026-07', '2026-08', '2026-09']) {
        const attached = [{ start: from, end: addDays(from, length) }];
        billed.push(...linesOf({ cycle: by, proration }, month, { attached, billed: [...billed] }));
      }
    }
    return billed.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  }

  test('no day is charged twice, whatever was charged before and by whichever rule', () => {
    const changing = fc.array(fc.record({ from: day, length: fc.nat(60), proration: rule }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cycle, changing, (by, steps) => {
        const billed = billedFor(by, steps);
        for (const [at, line] of billed.entries()) {
          const next = billed[at + 1];
          if (next !== undefined) expect(line.end < next.start).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  // Half a month is no count of days, so that only one and the same rule adds up to the month.
  test('by one rule never more than the months of the period are charged, whatever was charged before', () => {
    fc.assert(
      fc.property(cycle, rule, stretches, (by, proration, steps) => {
        const months = billedFor(
          by,
          steps.map((step) => ({ ...step, proration })),
        ).reduce((sum, { inputs }) => {
          const { numerator, denominator } = monthsOf(inputs);
          return sum + Number(numerator) / Number(denominator);
        }, 0);
        expect(months).toBeLessThanOrEqual(3 + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});

test('an item that rounds in its own way keeps what the amount was before', () => {
  const [line] = linesOf({ cycle: 'year', roundingUnit: 'yuan', roundingMode: 'down' }, '2026-01');
  expect(line).toMatchObject({ amountCents: 168_400, inputs: { rawTenThousandths: 16_840_320 } });
  expect(stepsOf(line)[1]).toEqual({
    key: 'fees.explain.rounded.yuan.down',
    values: { raw: '1,684.032' },
  });
});

describe('a bill of several months whose months are rounded by themselves', () => {
  test('is twelve times the month for a year, and says so', () => {
    // 92.08 × 1.4 is 128.912: twelve times 128.91, where the whole year rounded once is 1,546.94.
    const [each] = linesOf({ cycle: 'year', roundedEach: 'month' }, '2026-01', { areaThousandths: 92_080 });
    const [once] = linesOf({ cycle: 'year' }, '2026-01', { areaThousandths: 92_080 });
    expect([each?.amountCents, once?.amountCents]).toEqual([154_692, 154_694]);
    expect(stepsOf(each)).toEqual([
      { key: 'fees.explain.areaMonths', values: { area: '92.08', price: '1.40', months: '12' } },
      { key: 'fees.explain.roundedMonth', values: { amount: '128.91' } },
    ]);
  });

  test('comes to the same as its months billed one by one, whatever is rounded, reduced or begun late', () => {
    fc.assert(
      fc.property(
        fc.record({
          areaThousandths: fc.integer({ min: 1000, max: 500_000 }),
          price: fc.integer({ min: 1000, max: 200_000 }),
          cycle: fc.constantFrom('quarter' as const, 'halfYear' as const, 'year' as const),
          roundingUnit: fc.constantFrom('cent' as const, 'jiao' as const, 'yuan' as const),
          roundingMode: fc.constantFrom('halfUp' as const, 'up' as const, 'down' as const),
          offHundredths: fc.constantFrom(0, 1, 3000, 3333, 9999),
          begins: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2025-12-15', days)),
        }),
        ({ areaThousandths, price, cycle, roundingUnit, roundingMode, offHundredths, begins }) => {
          const rule: Partial<BillableItem> = {
            roundedEach: 'month',
            roundingUnit,
            roundingMode,
            prices: [{ id: 1, fromOn: '2020-01-01', priceTenThousandths: price, amountCents: null }],
          };
          const of: Partial<BillableUnit> = {
            areaThousandths,
            attached: [{ start: begins, end: '9999-12-31' }],
            reductions:
              offHundredths === 0
                ? []
                : [{ id: 1, kind: 'vacancy', offHundredths, start: '2020-01-01', end: '2030-12-31' }],
          };
          const sum = (lines: readonly ChargeLine[]): number =>
            lines.reduce((cents, { amountCents }) => cents + amountCents, 0);
          const whole = linesOf({ ...rule, cycle }, '2026-01', of);
          const months = { quarter: 3, halfYear: 6, year: 12 }[cycle];
          const single = Array.from({ length: months }, (_, at) =>
            linesOf({ ...rule, cycle: 'month' }, monthsLater('2026-01', at), of),
          ).flat();
          expect(sum(whole)).toBe(sum(single));
        },
      ),
      { numRuns: 300 },
    );
  });
});
