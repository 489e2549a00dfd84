import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, monthRange } from '../../shared/domain/calendar.ts';
import { allocate } from '../../shared/features/fees/allocate.ts';
import type { ChargeLine } from '../../shared/features/fees/billable.ts';
import { amountOf, type ChargeInputs } from '../../shared/features/fees/charge.ts';
import { chargeLines } from '../../shared/features/fees/charge-lines.ts';
import { explainCharge } from '../../shared/features/fees/explain-charge.ts';
import { item, unit } from '../fixtures/billed-by-area.ts';

function byArea(areaThousandths: number, priceTenThousandths: number): ChargeInputs {
  return {
    formula: 'areaPrice',
    areaThousandths,
    priceTenThousandths,
    days: 30,
    monthDays: 30,
    roundingUnit: 'cent',
    roundingMode: 'halfUp',
  };
}

describe('the amount of a charge', () => {
  test('area × price is rounded half up to the cent, exactly', () => {
    expect(amountOf(byArea(130_700, 1500))).toBe(1961);
    // Twelve months at once: 100.24 × 1.40 × 12.
    expect(amountOf(byArea(100_240, 14_000 * 12))).toBe(168_403);
    expect(amountOf({ ...byArea(100_240, 14_000 * 12), roundingUnit: 'yuan' })).toBe(168_400);
    expect(amountOf(byArea(92_080, 14_000))).toBe(12_891);
  });

  test('part of a month is charged by its days and rounded once', () => {
    expect(amountOf({ ...byArea(92_080, 14_000), days: 15 })).toBe(6446);
    expect(
      amountOf({
        formula: 'fixed',
        monthlyCents: 10_000,
        days: 10,
        monthDays: 31,
        roundingUnit: 'cent',
        roundingMode: 'halfUp',
      }),
    ).toBe(3226);
  });

  test('the greatest area at the greatest price is refused rather than wrong', () => {
    expect(() => amountOf(byArea(10_000_000_000, 1_000_000_000))).toThrow(RangeError);
  });

  test('an amount explains itself with the figures it was made from', () => {
    expect(explainCharge(byArea(92_080, 14_000))).toEqual([
      { key: 'fees.explain.area', values: { area: '92.08', price: '1.40' } },
    ]);
    expect(explainCharge({ ...byArea(92_080, 14_000), days: 7 })).toMatchObject([
      { key: 'fees.explain.areaMonths', values: { months: '7/30' } },
    ]);
  });
});

describe('sharing a payment out', () => {
  const lines = [
    { chargeId: 1, owedCents: 100 },
    { chargeId: 2, owedCents: 200 },
    { chargeId: 3, owedCents: 300 },
  ];

  test('goes to the oldest line first and may settle the last one in part', () => {
    expect(allocate(250, lines)).toEqual([
      { chargeId: 1, amountCents: 100 },
      { chargeId: 2, amountCents: 150 },
    ]);
  });

  test('goes to the chosen lines before all others', () => {
    expect(allocate(350, lines, new Set([3]))).toEqual([
      { chargeId: 3, amountCents: 300 },
      { chargeId: 1, amountCents: 50 },
    ]);
  });

  test('makes and loses no cent, whatever is owed, paid and chosen', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(cents, fc.array(cents, { maxLength: 20 }), fc.array(fc.nat(25)), (amount, owed, chosen) => {
        const outstanding = owed.map((owedCents, chargeId) => ({ chargeId, owedCents }));
        const shares = allocate(amount, outstanding, new Set(chosen));
        const sum = shares.reduce((total, share) => total + share.amountCents, 0);
        expect(sum).toBe(
          Math.min(
            amount,
            owed.reduce((total, cent) => total + cent, 0),
          ),
        );
        expect(new Set(shares.map((share) => share.chargeId)).size).toBe(shares.length);
        for (const share of shares) {
          expect(share.amountCents).toBeGreaterThan(0);
          expect(share.amountCents).toBeLessThanOrEqual(owed[share.chargeId] ?? 0);
        }
      }),
    );
  });
});

describe('the lines of a month', () => {
  test('a whole month at one price is one line', () => {
    expect(chargeLines(unit, item, '2026-11')).toEqual({
      lines: [
        {
          start: '2026-11-01',
          end: '2026-11-30',
          amountCents: 12_891,
          inputs: { ...byArea(92_080, 14_000), priceId: 1 },
        },
      ],
    });
  });

  test('a price that changes within the month makes two lines, each explained by its own days', () => {
    const changed = {
      ...item,
      prices: [
        ...item.prices,
        { id: 2, fromOn: '2026-11-11', priceTenThousandths: 16_000, amountCents: null },
      ],
    };
    expect(chargeLines(unit, changed, '2026-11')).toMatchObject({
      lines: [
        { start: '2026-11-01', end: '2026-11-10', amountCents: 4297, inputs: { days: 10, priceId: 1 } },
        { start: '2026-11-11', end: '2026-11-30', amountCents: 9822, inputs: { days: 20, priceId: 2 } },
      ],
    });
  });

  test.each([
    ['a unit no longer in use', { active: false }, {}, 'unitInactive'],
    ['a unit without the fee', { attached: [] }, {}, 'notAttached'],
    [
      'a fee that ended before',
      { attached: [{ start: '2026-01-01', end: '2026-10-31' }] },
      {},
      'notAttached',
    ],
    ['a unit not handed over', { handedOver: false }, {}, 'notHandedOver'],
    ['a unit billed from later', { billedFromOn: '2026-12-01' }, {}, 'billedLater'],
    ['a unit without area', { areaThousandths: null }, {}, 'areaMissing'],
    ['an inner area not known', {}, { formula: 'innerAreaPrice' }, 'areaMissing'],
    ['an item without price', {}, { prices: [] }, 'noPrice'],
    [
      'a price that begins later',
      {},
      { prices: [{ id: 1, fromOn: '2027-01-01', priceTenThousandths: 1, amountCents: null }] },
      'noPrice',
    ],
    [
      'an amount that rounds to nothing',
      { areaThousandths: 1 },
      { roundingUnit: 'yuan', roundingMode: 'down' },
      'amountZero',
    ],
    ['a month already billed', { billed: [{ start: '2026-11-01', end: '2026-11-30' }] }, {}, 'alreadyBilled'],
  ] as const)('%s is skipped for its own reason', (_title, unitChange, itemChange, reason) => {
    expect(chargeLines({ ...unit, ...unitChange }, { ...item, ...itemChange }, '2026-11')).toMatchObject({
      skip: reason,
    });
  });

  test('days before the first price, and those that round to nothing, are told beside the lines of the others', () => {
    const later = [{ id: 1, fromOn: '2026-11-11', priceTenThousandths: 14_000, amountCents: null }];
    expect(chargeLines(unit, { ...item, prices: later }, '2026-11')).toMatchObject({
      lines: [{ start: '2026-11-11', end: '2026-11-30' }],
      uncovered: [{ start: '2026-11-01', end: '2026-11-10', skip: 'noPrice' }],
    });
    const risen = [
      { id: 1, fromOn: '2026-11-06', priceTenThousandths: 1, amountCents: null },
      { id: 2, fromOn: '2026-11-11', priceTenThousandths: 14_000, amountCents: null },
    ];
    const toYuan = { ...item, prices: risen, roundingUnit: 'yuan', roundingMode: 'down' } as const;
    expect(chargeLines(unit, toYuan, '2026-11')).toMatchObject({
      lines: [{ start: '2026-11-11', end: '2026-11-30' }],
      uncovered: [
        { start: '2026-11-06', end: '2026-11-10', skip: 'amountZero' },
        { start: '2026-11-01', end: '2026-11-05', skip: 'noPrice' },
      ],
    });
    expect(chargeLines(unit, { ...toYuan, prices: risen.slice(0, 1) }, '2026-11')).toMatchObject({
      lines: [],
      uncovered: [{ skip: 'amountZero' }, { skip: 'noPrice' }],
    });
  });

  test('a date of first billing counts also before handover', () => {
    expect(
      chargeLines({ ...unit, handedOver: false, billedFromOn: '2026-11-16' }, item, '2026-11'),
    ).toMatchObject({ lines: [{ start: '2026-11-16', end: '2026-11-30', inputs: { days: 15 } }] });
  });

  test('no day is charged twice or missed, however prices, attachments and earlier bills fall', () => {
    const day = fc.integer({ min: -20, max: 60 }).map((offset) => addDays('2026-11-01', offset));
    const range = fc
      .tuple(day, fc.nat(40))
      .map(([start, length]) => ({ start, end: addDays(start, length) }));
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 3 }),
        fc.array(range, { maxLength: 3 }),
        fc.uniqueArray(day, { maxLength: 3 }),
        fc.option(day),
        (attachments, billed, priceDays, billedFromOn) => {
          const attached = apart(attachments);
          const prices = [...priceDays].sort().map((fromOn, index) => ({
            id: index + 1,
            fromOn,
            priceTenThousandths: 10_000,
            amountCents: null,
          }));
          const result = chargeLines(
            { ...unit, attached, billed, billedFromOn },
            { ...item, prices },
            '2026-11',
          );
          const lines = 'lines' in result ? result.lines : [];
          const uncovered = 'lines' in result ? (result.uncovered ?? []) : [];
          const { first, days } = monthRange('2026-11');
          for (let offset = 0; offset < days; offset += 1) {
            const date = addDays(first, offset);
            const open =
              covers(attached, date) &&
              !covers(billed, date) &&
              (billedFromOn === null || date >= billedFromOn);
            const expected = open && prices.some((price) => price.fromOn <= date);
            if (lines.length > 0) expect(covers(uncovered, date)).toBe(open && !expected);
            expect(lines.filter((line) => line.start <= date && line.end >= date)).toHaveLength(
              expected ? 1 : 0,
            );
          }
          for (const line of lines) expect(line.inputs.days).toBe(daysBetween(line.start, line.end) + 1);
        },
      ),
    );
  });

  test('parts of a month are within a cent each of the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 2, max: 30 }),
        (areaThousandths, priceTenThousandths, day) => {
          const date = addDays('2026-11-01', day - 1);
          const prices = [
            { id: 1, fromOn: '2026-01-01', priceTenThousandths, amountCents: null },
            { id: 2, fromOn: date, priceTenThousandths, amountCents: null },
          ];
          const split = linesOf(chargeLines({ ...unit, areaThousandths }, { ...item, prices }, '2026-11'));
          const whole = amountOf(byArea(areaThousandths, priceTenThousandths));
          const sum = split.reduce((total, line) => total + line.amountCents, 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

function linesOf(result: ReturnType<typeof chargeLines>): readonly ChargeLine[] {
  return 'lines' in result ? result.lines : [];
}

function covers(ranges: readonly { start: string; end: string }[], date: string): boolean {
  return ranges.some((range) => range.start <= date && range.end >= date);
}

/** Attachments of one unit never overlap: each later one that does is left out. */
function apart(ranges: readonly { start: string; end: string }[]): { start: string; end: string }[] {
  const kept: { start: string; end: string }[] = [];
  for (const range of ranges) {
    if (!kept.some((other) => other.start <= range.end && other.end >= range.start)) kept.push(range);
  }
  return kept;
}
