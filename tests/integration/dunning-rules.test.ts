import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHARGE_LIMITATIONS, readRestDays } from '../../electron/office/limitation.repository.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { addDays, monthOf } from '../../shared/domain/calendar.ts';
import { type ActKind, RESULTS_OF_KIND } from '../../shared/features/dunning/dunning.ts';
import { limitationOf, type Restart } from '../../shared/features/dunning/limitation.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

type Step =
  | { readonly kind: 'pass'; readonly days: number }
  | { readonly kind: 'pay'; readonly unit: number; readonly cents: number }
  | { readonly kind: 'void'; readonly receipt: number }
  | {
      readonly kind: 'act';
      readonly unit: number;
      readonly act: ActKind;
      readonly stage: number;
      readonly served: boolean;
    }
  | { readonly kind: 'promise'; readonly unit: number }
  | { readonly kind: 'dispute'; readonly unit: number }
  | { readonly kind: 'plan' };

const unit = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), days: fc.constantFrom(3, 20, 200, 1100) }),
  fc.record({ kind: fc.constant('pay' as const), unit, cents: fc.integer({ min: 100, max: 20_000 }) }),
  fc.record({ kind: fc.constant('void' as const), receipt: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('act' as const),
    unit,
    act: fc.constantFrom<ActKind>('slip', 'registeredMail', 'acknowledgment', 'suit'),
    stage: fc.integer({ min: 1, max: 5 }),
    served: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('promise' as const), unit }),
  fc.record({ kind: fc.constant('dispute' as const), unit }),
  fc.record({ kind: fc.constant('plan' as const) }),
);

async function carryOut(fees: FeeOffice, each: Step): Promise<void> {
  const { office, unitIds } = fees;
  const { dunning, fees: money, access } = office.api;
  const { today } = await access.status();
  const unitId = 'unit' in each ? (unitIds[each.unit] ?? 0) : 0;
  switch (each.kind) {
    case 'pass':
      office.now = new Date(office.now.getTime() + each.days * 86_400_000);
      return;
    case 'pay':
      await money.takePayment({ unitId, amountCents: each.cents, method: 'cash' });
      return;
    case 'void':
      await fees.approved.fees.voidReceipt({ receiptId: each.receipt, reason: '收錯' });
      return;
    case 'act': {
      const [result = 'signed'] = RESULTS_OF_KIND[each.act];
      await dunning.recordAct({
        unitId,
        kind: each.act,
        stage: each.stage,
        actedOn: today,
        outcome: 'delivered',
        trackingNumber: 'EMS1',
        caseNumber: '〔2026〕1',
        ...(each.served ? { served: { result, servedOn: today, receivedBy: '業主' } } : {}),
      });
      return;
    }
    case 'promise':
      await dunning.recordPromise({
        unitId,
        promisedOn: today,
        promisedBy: '業主',
        instalments: [{ dueOn: addDays(today, 10), amountCents: 5000 }],
      });
      return;
    case 'dispute':
      await dunning.placeHold({ unitId, reason: '異議', untilOn: addDays(today, 30) });
      return;
    case 'plan': {
      const month = monthOf(today);
      const due = addDays(today, 1);
      await fees.office.finish(
        await dunning.makePlan({ month, dueBy: monthOf(due) === month ? due : today }),
      );
    }
  }
}

/** The view that the grids read and the rule that the household’s table follows tell the same day of every charge. */
async function assertLimitations(fees: FeeOffice): Promise<void> {
  const { database } = fees.office.office.core.office;
  const view = new Map(
    database
      .prepare<[], { charge_id: number; ends_on: string }>(CHARGE_LIMITATIONS)
      .all()
      .map(({ charge_id: id, ends_on: on }) => [id, on]),
  );
  const rests = readRestDays(database);
  for (const unitId of fees.unitIds) {
    const { charges } = await fees.office.api.dunning.household({ unitId });
    for (const charge of charges) {
      expect([charge.chargeId, charge.limitationEndsOn]).toEqual([
        charge.chargeId,
        view.get(charge.chargeId),
      ]);
      const known: Restart[] = [...charge.late, ...(charge.restart === null ? [] : [charge.restart])];
      expect(limitationOf(charge.dueOn, known, rests).endsOn <= charge.limitationEndsOn).toBe(true);
    }
  }
}

async function assertPlans(fees: FeeOffice): Promise<void> {
  const { dunning } = fees.office.api;
  const { database } = fees.office.office.core.office;
  const received =
    database.prepare<[], number>('SELECT coalesce(sum(amount_cents), 0) FROM allocation').pluck().get() ?? 0;
  const twice = database
    .prepare('SELECT 1 FROM dunning_line GROUP BY plan_id, unit_id HAVING count(*) > 1')
    .all();
  expect(twice).toEqual([]);
  for (const { id } of await dunning.plans()) {
    const plan = await dunning.plan({ id });
    const recovered = plan.stages.reduce((sum, { recoveredCents }) => sum + recoveredCents, 0);
    expect(recovered).toBeLessThanOrEqual(received);
    expect(recovered).toBeGreaterThanOrEqual(0);
    const { rows } = await dunning.listLines({ filters: { planId: { kind: 'number', min: id, max: id } } });
    expect(rows).toHaveLength(plan.lines);
    const left = new Set(plan.skipped.map(({ unitId }) => unitId));
    expect(rows.filter(({ unitId }) => left.has(unitId))).toEqual([]);
    for (const row of rows) if (row.leftCents === 0 && plan.state === 'open') expect(row.status).toBe('paid');
  }
}

/** What a plan takes up the moment it is made is owed, and held by nothing. */
async function assertPreview(fees: FeeOffice): Promise<void> {
  const { dunning, access } = fees.office.api;
  const { today } = await access.status();
  try {
    const preview = await dunning.previewPlan({ month: monthOf(today) });
    const units = [...preview.lines, ...preview.skipped].map(({ unitId }) => unitId);
    expect(new Set(units).size).toBe(units.length);
    for (const line of preview.lines) {
      const { charges } = await dunning.household({ unitId: line.unitId });
      const free = charges.filter(({ held }) => held === null);
      expect(line.charges).toBeLessThanOrEqual(free.length);
      expect(line.owedCents).toBeGreaterThan(0);
    }
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
  }
}

test('whatever is paid, voided, served, promised and planned: plans, recovery and limitation keep their rules', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const fees = await createFeeOffice(3, new Date('2026-01-05T02:00:00Z'));
      try {
        await fees.bill('2026-01');
        await fees.bill('2026-02');
        fees.office.now = new Date('2026-04-10T02:00:00Z');
        for (const each of steps) {
          try {
            await carryOut(fees, each);
          } catch (error) {
            // The office's own refusals are part of the game, a fault is not.
            if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
          }
        }
        await assertLimitations(fees);
        await assertPlans(fees);
        await assertPreview(fees);
        expect(fees.office.faults).toEqual([]);
      } finally {
        await fees.office.close();
      }
    }),
    { numRuns: 8, seed: 20_261_126 },
  );
}, 120_000);
