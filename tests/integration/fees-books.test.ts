import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';

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
        await assertBooksTie(fees);
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
        if (receipt !== undefined) await api.fees.voidReceipt({ receiptId: receipt.id, reason: '試' });
        return;
      }
      case 'cancel': {
        const charge = (await api.fees.listCharges()).rows[each.charge];
        if (charge !== undefined) await api.fees.cancelCharge({ chargeId: charge.id, reason: '試' });
      }
    }
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
  }
}

async function assertBooksTie(fees: FeeOffice): Promise<void> {
  const { api, office } = fees.office;
  const { database } = office.core.office;
  const one = (sql: string): number => Number(database.prepare(sql).pluck().get());

  const charged = one("SELECT coalesce(sum(amount_cents), 0) FROM charge WHERE state = 'due'");
  const allocated = one('SELECT coalesce(sum(amount_cents), 0) FROM allocation');
  const credit = one('SELECT coalesce(sum(amount_cents), 0) FROM credit_entry');
  let owed = 0;
  let held = 0;
  for (const unitId of fees.unitIds) {
    const account = await api.fees.unitAccount({ unitId });
    owed += account.owedCents;
    held += account.creditCents;
    expect(account.creditCents).toBeGreaterThanOrEqual(0);
  }
  expect(owed).toBe(charged - allocated);
  expect(held).toBe(credit);
  expect((await api.fees.listArrears()).totals.owedCents).toBe(owed);
  expect((await api.fees.listCharges()).totals).toEqual({
    amountCents: charged,
    paidCents: allocated,
    owedCents: owed,
  });

  expect(findFlaws(database)).toEqual([]);
}
