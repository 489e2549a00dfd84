import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollOf } from '../../electron/features/closing/month.service.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { addDays, monthOf, monthRange } from '../../shared/domain/calendar.ts';
import { AGE_BANDS } from '../../shared/features/reports/ageing.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { carryOut, feeStep } from '../fixtures/fee-steps.ts';
import { ratesByRule } from '../fixtures/report-rule.ts';

type ReportStep =
  | { readonly kind: 'night'; readonly days: number }
  | { readonly kind: 'discount'; readonly charge: number; readonly cents: number }
  | { readonly kind: 'reverse'; readonly receipt: number; readonly inCash: boolean }
  | { readonly kind: 'backDate'; readonly unit: number; readonly days: number };

const reportStep: fc.Arbitrary<ReportStep> = fc.oneof(
  fc.record({ kind: fc.constant('night'), days: fc.integer({ min: 1, max: 25 }) }),
  fc.record({
    kind: fc.constant('discount'),
    charge: fc.nat(8),
    cents: fc.integer({ min: 1, max: 3000 }),
  }),
  fc.record({ kind: fc.constant('reverse'), receipt: fc.nat(8), inCash: fc.boolean() }),
  fc.record({ kind: fc.constant('backDate'), unit: fc.nat(2), days: fc.integer({ min: 1, max: 40 }) }),
);

/** The office's own refusals are part of the game, a fault is not. */
async function tryTo(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
  }
}

async function carryOn({ office, approved, unitIds }: FeeOffice, step: ReportStep): Promise<void> {
  const { fees } = approved;
  switch (step.kind) {
    case 'night':
      office.now = new Date(office.now.getTime() + step.days * 86_400_000);
      return;
    case 'discount':
      await tryTo(async () => {
        const charge = (await fees.listCharges()).rows[step.charge];
        if (charge === undefined) return;
        await fees.giveDiscount({
          chargeId: charge.id,
          off: { kind: 'amount', amountCents: step.cents },
          reason: '試',
        });
      });
      return;
    case 'reverse':
      await tryTo(async () => {
        const receipt = (await fees.listReceipts()).rows[step.receipt];
        if (receipt === undefined) return;
        const back = step.inCash ? ({ method: 'cash' } as const) : null;
        await fees.reverseReceipt({ receiptId: receipt.id, back, reason: '試' });
      });
      return;
    case 'backDate':
      await tryTo(async () => {
        const { today } = await office.api.access.status();
        await fees.takePayment({
          unitId: unitIds[step.unit] ?? 0,
          amountCents: 5000,
          method: 'transfer',
          keepAsCredit: true,
          receivedOn: addDays(today, -step.days),
        });
      });
  }
}

async function assertReports({ office }: FeeOffice): Promise<void> {
  const { database } = office.office.core.office;
  const { reports, access } = office.api;
  const { today } = await access.status();
  const month = monthOf(today);
  const lastMonth = monthOf(addDays(`${month}-01`, -1));
  const questions = [
    { from: month, to: month, cutOff: today },
    { from: lastMonth, to: lastMonth, cutOff: today },
    { from: lastMonth, to: lastMonth, cutOff: monthRange(lastMonth).last },
    { from: `${month.slice(0, 4)}-01`, to: month, cutOff: addDays(today, -7) },
  ].filter(({ from, cutOff }) => cutOff.slice(0, 7) >= from);
  for (const question of questions) {
    const rule = ratesByRule(database, question);
    const said = await reports.collection(question);
    expect({
      current: [said.current.dueCents, said.current.collectedCents],
      earlier: [said.earlier.dueCents, said.earlier.collectedCents],
      formerYears: [said.formerYears.dueCents, said.formerYears.collectedCents],
      households: [said.households.billed, said.households.paidUp],
      laterCents: said.leftOut.laterCents,
    }).toEqual({
      current: rule.current,
      earlier: rule.earlier,
      formerYears: rule.formerYears,
      households: rule.households,
      laterCents: rule.laterCents,
    });
    const rows = await reports.bills({
      on: question.cutOff,
      since: `${question.from}-01`,
      filters: {
        billStanding: { kind: 'oneOf', values: ['current'] },
        passThrough: { kind: 'oneOf', values: ['no'] },
        month: { kind: 'date', to: monthRange(question.to).last },
      },
    });
    expect([rows.totals.dueCents, rows.totals.collectedCents]).toEqual(rule.current);
    const ageing = await reports.ageing(question);
    for (const { band } of AGE_BANDS)
      expect([band, ageing.bands[band]]).toEqual([band, rule.ages[band] ?? 0]);
  }
  // What is owed, what came in and what is held are what the month's close says of them.
  const { last } = monthRange(lastMonth);
  const roll = rollOf(lastMonth, { database });
  const ofMonth = { from: lastMonth, to: lastMonth, cutOff: last };
  expect((await reports.ageing(ofMonth)).owedCents).toBe(roll.receivableCloseCents);
  const income = await reports.income(ofMonth);
  expect(income.settledCents).toBe(roll.collectedCents);
  expect(income.prepaidCents).toBe(roll.paidInCents - roll.drawnCents - roll.refundedCents);
  expect(income.takenCents).toBe(income.days.reduce((sum, { amountCents }) => sum + amountCents, 0));
  expect(income.takenCents).toBe(income.cashiers.reduce((sum, { amountCents }) => sum + amountCents, 0));
  const { purposes } = await reports.prepaid(ofMonth);
  const held = (cents: (line: (typeof purposes)[number]) => number): number =>
    purposes.reduce((sum, line) => sum + cents(line), 0);
  expect(held(({ openCents }) => openCents)).toBe(roll.prepaidOpenCents);
  expect(held(({ closeCents }) => closeCents)).toBe(roll.prepaidCloseCents);
  const given = await reports.reductions(ofMonth);
  const discounted = given.kinds.find(({ kind }) => kind === 'discount')?.amountCents ?? 0;
  expect(discounted).toBe(roll.discountedCents);
}

test('whatever is billed, paid, taken off, reversed and dated back, reports say what their rules and the month’s close say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(feeStep, reportStep), { minLength: 12, maxLength: 30 }),
      async (steps) => {
        const fees = await createFeeOffice();
        try {
          for (const step of steps) {
            if (isOfReports(step)) await carryOn(fees, step);
            else await carryOut(fees, step);
          }
          await assertReports(fees);
          expect(fees.office.faults).toEqual([]);
        } finally {
          await fees.office.close();
        }
      },
    ),
    { numRuns: 12, seed: 20_261_127 },
  );
});

function isOfReports(step: { readonly kind: string }): step is ReportStep {
  return ['night', 'discount', 'reverse', 'backDate'].includes(step.kind);
}
