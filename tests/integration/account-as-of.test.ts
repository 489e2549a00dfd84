import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import {
  outstandingLineSchema,
  type UnitAccount,
  type UnitAccountAsOf,
} from '../../shared/features/fees/charges.contract.ts';
import { carryOutAtCounter, counterStep } from '../fixtures/counter-steps.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { carryOut, type FeeStep } from '../fixtures/fee-steps.ts';
import { MANAGER } from '../fixtures/test-office.ts';

const FIRST_DAY = '2026-11-23';
const MONTHLY = 12_891;

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(3);
});
afterEach(async () => {
  await fees.office.close();
});

/** The office in Hong Kong goes on at a time of another day, with its manager signed in. */
async function at(day: string, time: string, of = fees): Promise<void> {
  of.office.now = new Date(`${day}T${time}+08:00`);
  await of.office.api.access.signIn(MANAGER);
}

/** What today's account and that of a past day both tell. */
function inBoth(account: UnitAccount | UnitAccountAsOf): unknown {
  const {
    unitId,
    payerName,
    outstanding,
    owedCents,
    overdueCents,
    creditCents,
    paidThrough,
    recentReceipts,
  } = account;
  return {
    unitId,
    payerName,
    // What paying late would cost, and what is disputed, is told of today alone.
    outstanding: outstanding.map((line) => outstandingLineSchema.parse(line)),
    owedCents,
    overdueCents,
    creditCents,
    paidThrough,
    recentReceipts,
  };
}

/** Days go by between the steps of two of them alone. */
const stepOfDay = counterStep.filter(({ kind }) => kind !== 'wait');

const dayOfSteps = fc.record({
  steps: fc.array(stepOfDay, { maxLength: 5 }),
  // The first and the last instant of a day belong to it.
  time: fc.constantFrom('00:00:00.000', '12:00:00.000', '23:59:59.999'),
  daysLater: fc.integer({ min: 1, max: 40 }),
});

test('the account of any past day is what the office saw at the end of that day, and its sums tie', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dayOfSteps, { minLength: 2, maxLength: 6 }), async (days) => {
      const office = await createFeeOffice(3);
      const { api } = office.office;
      try {
        const seen: { readonly day: string; readonly accounts: readonly UnitAccount[] }[] = [];
        let day = addDays(FIRST_DAY, 1);
        for (const { steps, time, daysLater } of days) {
          await at(day, time, office);
          for (const step of steps) await carryOutAtCounter(office, step);
          await at(day, '23:59:59.999', office);
          const accounts = await Promise.all(
            office.unitIds.map((unitId) => api.fees.unitAccount({ unitId })),
          );
          seen.push({ day, accounts });
          day = addDays(day, daysLater);
        }
        for (const { day: on, accounts } of seen) {
          for (const account of accounts) {
            const { unitId } = account;
            const then = await api.fees.unitAccountAsOf({ unitId, on });
            expect(inBoth(then)).toEqual(inBoth(account));
            expect(then.chargedCents - then.paidCents - then.discountedCents).toBe(then.owedCents);
            expect(await movedBetween(office, unitId, on)).toBe(then.paidCents + then.creditCents);
          }
        }
      } finally {
        await office.office.close();
      }
    }),
    { numRuns: 5 },
  );
});

/** Cash taken less cash given back, day by day until a day: what was settled and what was kept. */
async function movedBetween({ office }: FeeOffice, unitId: number, on: string): Promise<number> {
  const { rows } = await office.api.fees.listReceipts({
    filters: { unitId: { kind: 'oneOf', values: [unitId] } },
  });
  const taken = await Promise.all(rows.map(({ id }) => office.api.fees.receipt({ receiptId: id })));
  const end = new Date(`${addDays(on, 1)}T00:00:00+08:00`).toISOString();
  return taken
    .filter(({ receivedOn, voidedAt }) => receivedOn <= on && (voidedAt === null || voidedAt >= end))
    .flatMap(({ tenders }) => tenders)
    .filter(({ method }) => method !== 'credit')
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
}

test('a charge cancelled and a receipt voided later still stand on the days before', async () => {
  const { office, approved, unitIds } = fees;
  const { api } = office;
  const [unitId = 0] = unitIds;
  const of = (on: string) => api.fees.unitAccountAsOf({ unitId, on });
  await at('2026-12-01', '09:00');
  await fees.bill('2026-11');
  await at('2026-12-05', '09:00');
  const wrong = await api.fees.takePayment({ unitId, amountCents: 5000, method: 'cash' });
  await at('2026-12-05', '18:00');
  await approved.fees.voidReceipt({ receiptId: wrong.id, reason: '收錯戶' });
  await at('2026-12-10', '09:00');
  await api.fees.takePayment({ unitId, amountCents: 20_000, method: 'cash', keepAsCredit: true });
  await at('2026-12-12', '09:00');
  await fees.bill('2026-12');
  const december = (await api.fees.unitAccount({ unitId })).outstanding[0]?.chargeId ?? 0;
  await at('2026-12-20', '09:00');
  await approved.fees.cancelCharge({ chargeId: december, reason: '重複' });
  await api.fees.reprint({ receiptId: 2 });

  const kept = 20_000 - MONTHLY;
  const nothing = { chargedCents: 0, paidCents: 0, owedCents: 0, overdueCents: 0, creditCents: 0 };
  expect(await of('2026-11-30')).toMatchObject({ ...nothing, outstanding: [], recentReceipts: [] });
  expect(await of('2026-12-04')).toMatchObject({ ...nothing, chargedCents: MONTHLY, owedCents: MONTHLY });
  // Taken and voided on one day: the receipt is told as voided, and nothing was paid.
  expect(await of('2026-12-05')).toMatchObject({
    paidCents: 0,
    owedCents: MONTHLY,
    recentReceipts: [{ number: wrong.number, voided: true, voidReason: '收錯戶' }],
  });
  expect(await of('2026-12-11')).toMatchObject({
    chargedCents: MONTHLY,
    paidCents: MONTHLY,
    owedCents: 0,
    creditCents: kept,
    paidThrough: [{ on: '2026-11-30' }],
    recentReceipts: [{ reprintCount: 0 }, { voided: true }],
  });
  expect(await of('2026-12-12')).toMatchObject({ chargedCents: 2 * MONTHLY, owedCents: MONTHLY });
  expect((await of('2026-12-19')).outstanding).toMatchObject([{ chargeId: december, overdueDays: 0 }]);
  expect(await of('2026-12-20')).toMatchObject({ chargedCents: MONTHLY, owedCents: 0, outstanding: [] });
  expect((await of('2026-12-20')).recentReceipts[0]).toMatchObject({ reprintCount: 1 });
});

test('a draft run, and one that was cancelled, never made anybody owe', async () => {
  const { office, management, unitIds } = fees;
  const { api } = office;
  const [unitId = 0] = unitIds;
  const draft: FeeStep = { kind: 'pay', unit: 0, cents: 100, keep: true, credit: 0 };
  await carryOut(fees, draft);
  const run = await office.finish(
    await api.fees.startBilling({ month: '2026-11', itemIds: [management.id] }),
  );
  expect(await api.fees.unitAccountAsOf({ unitId, on: FIRST_DAY })).toMatchObject({
    owedCents: 0,
    creditCents: 100,
  });
  await at('2026-11-25', '09:00');
  await office.finish(await api.fees.cancelRun({ runId: run.id, reason: '單價有誤' }));
  expect(await api.fees.unitAccountAsOf({ unitId, on: '2026-11-24' })).toMatchObject({ chargedCents: 0 });
  await fees.bill('2026-11');
  expect(await api.fees.unitAccountAsOf({ unitId, on: '2026-11-24' })).toMatchObject({ chargedCents: 0 });
  expect(await api.fees.unitAccountAsOf({ unitId, on: '2026-11-25' })).toMatchObject({ owedCents: MONTHLY });
});
