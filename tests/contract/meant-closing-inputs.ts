import * as fc from 'fast-check';
import { COUNTED_METHODS } from '../../shared/features/closing/shift.ts';

/** Shifts that are counted and handed over, and days and months before today that are closed and reopened. */
export function closingInputs(reason: fc.Arbitrary<string>): [string, fc.Arbitrary<unknown>][] {
  const shiftId = fc.integer({ min: 1, max: 3 });
  const day = fc.integer({ min: 10, max: 22 }).map((date) => `2026-11-${date}`);
  const month = fc.constantFrom('2026-08', '2026-09', '2026-10');
  return [
    [
      'closing.saveSettings',
      fc.record({
        version: fc.integer({ min: 1, max: 4 }),
        shifts: fc.constantFrom('automatic', 'none'),
        floatCents: fc.integer({ min: 0, max: 50_000 }),
        blindCount: fc.boolean(),
        currency: fc.constantFrom('CNY', 'HKD'),
      }),
    ],
    ['closing.openShift', fc.record({ floatCents: fc.integer({ min: 0, max: 50_000 }) })],
    ['closing.shift', fc.record({ shiftId })],
    [
      'closing.countShift',
      fc.record({
        shiftId,
        cash: fc.constant([{ faceCents: 10_000, pieces: 3 }]),
        looseCents: fc.integer({ min: 0, max: 9 }),
      }),
    ],
    [
      'closing.handOverShift',
      fc.record({
        shiftId,
        handedTo: fc.constant('林主管'),
        // A count by chance differs in every way of paying.
        reasons: reason.map((text) => COUNTED_METHODS.map((method) => ({ method, reason: text }))),
      }),
    ],
    ['closing.reopenShift', fc.record({ shiftId, reason })],
    ['closing.closeDay', fc.record({ day })],
    ['closing.reopenDay', fc.record({ day, reason })],
    ['closing.closeMonth', fc.record({ month })],
    ['closing.reopenMonth', fc.record({ month, reason })],
    ['closing.deliverHandOverSheet', fc.record({ shiftId, language: fc.constantFrom('zh-Hant', 'en') })],
  ];
}
