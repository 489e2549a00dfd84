import * as fc from 'fast-check';
import { test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

type Step =
  | { readonly kind: 'bill'; readonly month: number }
  | { readonly kind: 'billUnit'; readonly unit: number; readonly month: number }
  | {
      readonly kind: 'pay';
      readonly unit: number;
      readonly cents: number;
      readonly keep: boolean;
      readonly credit: number;
    }
  | { readonly kind: 'void'; readonly receipt: number }
  | { readonly kind: 'cancel'; readonly charge: number };

const unit = fc.nat(2);
const month = fc.integer({ min: 1, max: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('bill'), month }),
  fc.record({ kind: fc.constant('billUnit'), unit, month }),
  fc.record({
    kind: fc.constant('pay'),
    unit,
    cents: fc.integer({ min: 0, max: 40_000 }),
    keep: fc.boolean(),
    credit: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })),
  }),
  fc.record({ kind: fc.constant('void'), receipt: fc.nat(8) }),
  fc.record({ kind: fc.constant('cancel'), charge: fc.nat(8) }),
);

test('after any sequence of billing, paying, voiding and cancelling the books tie and no number is missing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const fees = await createFeeOffice(3);
      try {
        for (const each of steps) await carryOut(fees, each);
        await assertBooksTie(fees.office);
      } finally {
        await fees.office.close();
      }
    }),
    { numRuns: 15 },
  );
});

/** Does a step; the office's own refusals are part of the game, a fault is not. */
async function carryOut(fees: FeeOffice, each: Step): Promise<void> {
  const { api } = fees.office;
  try {
    switch (each.kind) {
      case 'bill':
        await fees.bill(`2026-${String(each.month).padStart(2, '0')}`);
        return;
      case 'billUnit':
        await api.fees.billUnit({
          unitId: fees.unitIds[each.unit] ?? 0,
          month: `2026-${String(each.month).padStart(2, '0')}`,
          itemIds: [fees.management.id],
        });
        return;
      case 'pay':
        await api.fees.takePayment({
          unitId: fees.unitIds[each.unit] ?? 0,
          amountCents: each.cents,
          method: 'cash',
          keepAsCredit: each.keep,
          useCreditCents: each.credit,
        });
        return;
      case 'void': {
        const receipt = (await api.fees.listReceipts()).rows[each.receipt];
        if (receipt !== undefined)
          await fees.approved.fees.voidReceipt({ receiptId: receipt.id, reason: '試' });
        return;
      }
      case 'cancel': {
        const charge = (await api.fees.listCharges()).rows[each.charge];
        if (charge !== undefined)
          await fees.approved.fees.cancelCharge({ chargeId: charge.id, reason: '試' });
      }
    }
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
  }
}
