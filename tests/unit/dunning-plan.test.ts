import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import { lineStatus, promiseState } from '../../shared/features/dunning/dunning.ts';
import { MODEL_STAGES } from '../../shared/features/dunning/model-stages.ts';
import { type PlanCharge, type PlanUnit, planUnit } from '../../shared/features/dunning/plan-rule.ts';
import { recoveryByAct } from '../../shared/features/dunning/recovery.ts';

const TODAY = '2026-11-23';
const LIMITS = { today: TODAY, until: '2026-11-30', minimumCents: 0 };

function charge(daysAgo: number, more: Partial<PlanCharge> = {}): PlanCharge {
  const dueOn = addDays(TODAY, -daysAgo);
  return { chargeId: daysAgo, dueOn, periodStart: dueOn, owedCents: 10_000, held: null, acts: [], ...more };
}

function unit(charges: readonly PlanCharge[], more: Partial<PlanUnit> = {}): PlanUnit {
  return { unitId: 1, charges, promise: 'none', withLegal: false, ...more };
}

const plan = (of: PlanUnit, minimumCents = 0) => planUnit(of, MODEL_STAGES, { ...LIMITS, minimumCents });

test('a household that was never pressed begins at the demand slip at the latest, however old its debt is', () => {
  expect(plan(unit([charge(3)]))).toMatchObject({ stage: 1 });
  expect(plan(unit([charge(25)]))).toMatchObject({ stage: 2 });
  expect(plan(unit([charge(700)]))).toMatchObject({ stage: 2 });
});

test('each stage follows the one before it, once its own days and periods are reached', () => {
  const pressed = (stage: number, ago: number) => [{ stage, on: addDays(TODAY, -ago) }];
  expect(plan(unit([charge(50, { acts: pressed(2, 20) })]))).toMatchObject({ stage: 3 });
  // One period owed is not enough for the letter, so the visit is made again.
  expect(plan(unit([charge(70, { acts: pressed(3, 16) })]))).toMatchObject({ stage: 3 });
  expect(plan(unit([charge(70, { acts: pressed(3, 16) }), charge(40)]))).toMatchObject({ stage: 4 });
  expect(plan(unit([charge(700, { acts: pressed(5, 90) }), charge(300), charge(200)]))).toMatchObject({
    stage: 5,
  });
});

test('the same charge is pressed at the same stage only after its days; what becomes due within the month waits', () => {
  const acts = (ago: number) => [{ stage: 2, on: addDays(TODAY, -ago) }];
  // Fifteen days between: again on 28 November, within the month.
  expect(plan(unit([charge(30, { acts: acts(10) })]))).toMatchObject({ stage: 2, notBefore: '2026-11-28' });
  expect(plan(unit([charge(30, { acts: acts(2) })]))).toMatchObject({
    skipped: 'alreadyPressed',
    againOn: '2026-12-06',
  });
});

test('what is disputed, in hardship, promised, with the lawyers or too small is left out and says so', () => {
  const of = (more: Partial<PlanUnit>, minimum = 0) => plan(unit([charge(50)], more), minimum);
  expect(plan(unit([charge(50, { held: 'dispute' })]))).toMatchObject({ skipped: 'disputed' });
  expect(plan(unit([charge(50, { held: 'hardship' })]))).toMatchObject({ skipped: 'hardship' });
  expect(of({ promise: 'running' })).toMatchObject({ skipped: 'promise' });
  expect(of({ withLegal: true })).toMatchObject({ skipped: 'withLegal' });
  expect(of({}, 10_001)).toMatchObject({ skipped: 'belowMinimum' });
  expect(of({ promise: 'broken' })).toMatchObject({ stage: 3 });
  // What is not disputed of it is pressed for.
  expect(plan(unit([charge(50, { held: 'dispute' }), charge(40)]))).toMatchObject({
    chargeIds: [40],
    owedCents: 10_000,
  });
});

test('no plan holds a held or settled charge, nor one that was pressed at its stage too lately', () => {
  const charges = fc.array(
    fc.record({
      ago: fc.integer({ min: 1, max: 900 }),
      held: fc.constantFrom<PlanCharge['held']>(null, null, 'dispute', 'hardship'),
      acts: fc.array(
        fc.record({ stage: fc.integer({ min: 0, max: 5 }), ago: fc.integer({ min: 0, max: 90 }) }),
        {
          maxLength: 4,
        },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(charges, fc.constantFrom<PlanUnit['promise']>('none', 'broken'), (made, promise) => {
      const all = made.map(({ ago, held, acts }, index) =>
        charge(ago, {
          chargeId: index,
          held,
          acts: acts.map(({ stage, ago: since }) => ({ stage, on: addDays(TODAY, -since) })),
        }),
      );
      const planned = plan(unit(all, { promise }));
      if ('skipped' in planned) return;
      const rule = MODEL_STAGES.find(({ stage }) => stage === planned.stage);
      expect(rule?.automatic).toBe(true);
      for (const id of planned.chargeIds) {
        const one = all[id];
        expect(one?.held).toBeNull();
        const last = (one?.acts ?? []).filter(({ stage }) => stage === planned.stage).map(({ on }) => on);
        for (const on of last) expect(addDays(on, rule?.daysBetween ?? 0) <= planned.notBefore).toBe(true);
      }
    }),
  );
});

test('a promise is kept by money, broken by a day without it, and runs in between', () => {
  const instalments = [
    { dueOn: '2026-11-20', amountCents: 5000 },
    { dueOn: '2026-12-20', amountCents: 5000 },
  ];
  const state = (receivedCents: number, withdrawn = false) =>
    promiseState({ withdrawn, instalments, receivedCents }, TODAY);
  expect([state(0), state(4999), state(5000), state(10_000), state(0, true)]).toEqual([
    'broken',
    'broken',
    'running',
    'kept',
    'withdrawn',
  ]);
});

test('what was paid is paid whatever was decided', () => {
  const line = { owedNowCents: 100, decision: null, promised: false, acts: 0 };
  expect(lineStatus(line)).toBe('waiting');
  expect(lineStatus({ ...line, acts: 2 })).toBe('pressed');
  expect(lineStatus({ ...line, acts: 2, promised: true })).toBe('promised');
  expect(lineStatus({ ...line, decision: 'toLegal', promised: true })).toBe('toLegal');
  expect(lineStatus({ ...line, decision: 'failed', owedNowCents: 0 })).toBe('paid');
});

test('stages together never recover more than came in, and money before any act is nobody’s', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((later) => addDays('2026-10-01', later));
  const acts = fc.array(
    fc.record({
      id: fc.nat(500),
      stage: fc.integer({ min: 0, max: 6 }),
      on: day,
      chargeIds: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
    }),
    { maxLength: 8 },
  );
  const settled = fc.array(
    fc.record({ chargeId: fc.nat(3), on: day, cents: fc.integer({ min: 1, max: 9999 }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(acts, settled, (all, money) => {
      const recovered = [...recoveryByAct(all, money).values()].reduce((sum, cents) => sum + cents, 0);
      expect(recovered).toBeLessThanOrEqual(money.reduce((sum, { cents }) => sum + cents, 0));
    }),
  );
  const act = { id: 1, stage: 2, on: '2026-11-10', chargeIds: [7] };
  const next = { id: 2, stage: 3, on: '2026-11-20', chargeIds: [7] };
  const paid = (on: string, cents: number) => ({ chargeId: 7, on, cents });
  expect(
    recoveryByAct([next, act], [paid('2026-11-09', 1), paid('2026-11-10', 20), paid('2026-11-25', 300)]),
  ).toEqual(
    new Map([
      [1, 20],
      [2, 300],
    ]),
  );
});
