import * as fc from 'fast-check';
import { FIRST_COUNTER_SETTINGS } from '../../shared/features/fees/counter-settings.ts';

interface CounterFacts {
  /** The item that every unit is charged. */
  readonly itemId: number;
  readonly unitId: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
}

/** Discounts, prepaid money by purpose, late fees, payments ahead and reversals. */
export function counterInputs({ itemId, unitId, reason }: CounterFacts): [string, fc.Arbitrary<unknown>][] {
  const chargeId = fc.integer({ min: 1, max: 60 });
  // None, and those that calls make themselves.
  const purposeId = fc.constantFrom(null, null, 1, 2);
  const cents = fc.integer({ min: 1, max: 300 });
  const itemIds = fc.constant([itemId]);
  return [
    [
      'fees.saveCounterSettings',
      fc.integer({ min: 1, max: 4 }).map((version) => ({ ...FIRST_COUNTER_SETTINGS, version })),
    ],
    [
      'fees.giveDiscount',
      fc.record({
        chargeId,
        off: fc.oneof(
          fc.record({ kind: fc.constant('amount'), amountCents: cents }),
          fc.record({ kind: fc.constant('part'), offHundredths: fc.integer({ min: 1, max: 5000 }) }),
        ),
        reason,
      }),
    ],
    ['fees.takeBackDiscount', fc.record({ discountId: fc.integer({ min: 1, max: 6 }), reason })],
    [
      'fees.notePaymentTerm',
      fc.record({
        chargeIds: chargeId.map((id) => [id]),
        endsOn: fc.constant('2026-12-31'),
        source: fc.constant('催字〔2026〕1號'),
      }),
    ],
    [
      'fees.saveCreditPurpose',
      fc.record({ name: fc.constantFrom('物業費', '水電', '停車'), itemIds, active: fc.constant(true) }),
    ],
    [
      'fees.moveCredit',
      fc.record({ unitId, fromPurposeId: purposeId, toPurposeId: purposeId, amountCents: cents, reason }),
    ],
    [
      'fees.refundCredit',
      fc.record({
        unitId,
        purposeId,
        amountCents: cents,
        method: fc.constantFrom('cash', 'transfer'),
        reason,
      }),
    ],
    ['fees.lateFeeRules', fc.constantFrom({ itemId }, { itemId: 9999 })],
    [
      'fees.setLateFeeRule',
      fc.record({
        itemId: fc.constantFrom(itemId, itemId, itemId, 9999),
        fromOn: fc.constantFrom('2026-01-01', '2026-06-01'),
        rateMillionths: fc.constantFrom(0, 500),
        source: fc.constant('合同第十二條'),
      }),
    ],
    ['fees.withdrawLateFeeRule', fc.record({ ruleId: fc.integer({ min: 1, max: 12 }), reason })],
    [
      'fees.previewCover',
      fc.record({
        unitId,
        cover: fc.record({
          itemIds: fc.constantFrom([itemId], [itemId], [9999]),
          through: fc.integer({ min: 1, max: 3 }).map((months) => ({ by: 'months', months })),
        }),
      }),
    ],
    [
      'fees.reverseReceipt',
      fc.record({
        receiptId: fc.integer({ min: 1, max: 30 }),
        back: fc.constantFrom(null, { method: 'cash' }),
        outOfTurn: fc.constantFrom('', '住戶另有安排'),
        reason,
      }),
    ],
  ];
}
