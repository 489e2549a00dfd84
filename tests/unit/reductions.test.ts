import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../shared/domain/calendar.ts';
import type { BillableItem } from '../../shared/features/fees/billable.ts';
import { chargeLines } from '../../shared/features/fees/charge-lines.ts';
import { explainCharge } from '../../shared/features/fees/explain-charge.ts';
import { type ReductionInForce, reductionsWithin } from '../../shared/features/fees/reduction.ts';
import { item, unit } from '../fixtures/billed-by-area.ts';

function reduction(start: string, end: string, offHundredths: number): ReductionInForce {
  return { id: 7, kind: 'vacancy', offHundredths, start, end };
}

function linesOf(reductions: readonly ReductionInForce[], of: BillableItem = item) {
  const result = chargeLines({ ...unit, reductions }, of, '2026-11');
  return 'lines' in result ? result.lines : [];
}

describe('a reduction', () => {
  test('charges less of a whole month and says of how much', () => {
    const [line, more] = linesOf([reduction('2026-10-01', '2027-03-31', 3000)]);
    // 128.912 × 70% = 90.2384.
    expect(line).toMatchObject({
      start: '2026-11-01',
      end: '2026-11-30',
      amountCents: 9024,
      inputs: { reduction: { id: 7, kind: 'vacancy', offHundredths: 3000, fullCents: 12_891 } },
    });
    expect(more).toBeUndefined();
    expect(line === undefined ? [] : explainCharge(line.inputs)).toEqual([
      { key: 'fees.explain.area', values: { area: '92.08', price: '1.40' } },
      { key: 'fees.explain.reduced.vacancy', values: { full: '128.912', percent: '30' } },
    ]);
  });

  test('that ends within the month cuts it in two, the rest at the full price', () => {
    const lines = linesOf([reduction('2026-06-01', '2026-11-10', 5000)]);
    expect(lines.map(({ start, end, amountCents }) => [start, end, amountCents])).toEqual([
      ['2026-11-01', '2026-11-10', 2149],
      ['2026-11-11', '2026-11-30', 8594],
    ]);
    expect(lines[1]?.inputs.reduction).toBeUndefined();
  });

  test('is taken before the amount is rounded in the item’s own way', () => {
    const toYuan: BillableItem = { ...item, roundingUnit: 'yuan', roundingMode: 'up' };
    const [line] = linesOf([reduction('2026-11-01', '2026-11-30', 3000)], toYuan);
    expect(line).toMatchObject({ amountCents: 9100, inputs: { reduction: { fullCents: 12_900 } } });
    // 129 × 70% would be 90.30; what is rounded up is 128.912 × 70%.
    expect(line === undefined ? [] : explainCharge(line.inputs).slice(1)).toEqual([
      { key: 'fees.explain.reduced.vacancy', values: { full: '128.912', percent: '30' } },
      { key: 'fees.explain.rounded.yuan.up', values: { raw: '90.2384' } },
    ]);
  });

  test('of everything leaves no bill and says why, and of some days a bill of the others', () => {
    const all = [reduction('2026-11-01', '2026-11-30', 10_000)];
    expect(chargeLines({ ...unit, reductions: all }, item, '2026-11')).toEqual({
      skip: 'waived',
      waived: [{ start: '2026-11-01', end: '2026-11-30', reductionId: all[0]?.id, fullCents: 12_891 }],
    });
    const some = linesOf([reduction('2026-11-01', '2026-11-15', 10_000)]);
    expect(some.map(({ start, amountCents }) => [start, amountCents])).toEqual([['2026-11-16', 6446]]);
  });

  test('does not reach the share of a pool, which must come to its total', () => {
    const share = {
      id: 1,
      totalCents: 30_000,
      weighting: 'household',
      weightThousandths: 1000,
      totalWeightThousandths: 3000,
      shareCents: 10_000,
    } as const;
    const result = chargeLines(
      { ...unit, share, reductions: [reduction('2026-11-01', '2026-11-30', 5000)] },
      { ...item, formula: 'shared' },
      '2026-11',
    );
    expect(result).toMatchObject({ lines: [{ amountCents: 10_000 }] });
  });

  test('covers each day once whatever follows what, and never charges more than the full amount or less than its part', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    const some = fc.array(fc.tuple(stretch, fc.integer({ min: 1, max: 10_000 })), { maxLength: 4 });
    fc.assert(
      fc.property(some, (drawn) => {
        const reductions: ReductionInForce[] = [];
        let from = '2026-10-20';
        for (const [[gap, days], offHundredths] of drawn) {
          const start = addDays(from, gap);
          const end = addDays(start, days);
          reductions.push({ ...reduction(start, end, offHundredths), id: reductions.length + 1 });
          from = addDays(end, 1);
        }
        const parts = [...reductionsWithin({ start: '2026-11-01', end: '2026-11-30' }, reductions)];
        expect(parts.reduce((sum, { start, end }) => sum + daysBetween(start, end) + 1, 0)).toBe(30);
        expect(parts[0]?.start).toBe('2026-11-01');
        for (const [at, { start, end, reduction: held }] of parts.entries()) {
          if (at > 0) expect(start).toBe(addDays(parts[at - 1]?.end ?? '', 1));
          const standing = reductions.filter((one) => one.start <= end && one.end >= start);
          expect(standing.map(({ id }) => id)).toEqual(held === null ? [] : [held.id]);
        }
        for (const { amountCents, inputs } of linesOf(reductions)) {
          if (inputs.reduction === undefined) continue;
          const { fullCents, offHundredths } = inputs.reduction;
          expect(amountCents).toBeLessThanOrEqual(fullCents);
          const part = (fullCents * (10_000 - offHundredths)) / 10_000;
          expect(Math.abs(amountCents - part)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
