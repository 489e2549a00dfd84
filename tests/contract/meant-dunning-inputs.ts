import * as fc from 'fast-check';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { ACTS, HOLDS, PROMISES } from './busy-dunning.ts';
import { EVERY_VALUE } from './busy-office.ts';

interface DunningFacts {
  readonly unitId: fc.Arbitrary<number>;
  readonly month: fc.Arbitrary<string>;
  readonly reason: fc.Arbitrary<string>;
  readonly buildingId: number;
}

/** What is done to collect, and the plans that it is done by. */
export function dunningInputs({
  unitId,
  month,
  reason,
  buildingId,
}: DunningFacts): [string, fc.Arbitrary<unknown>][] {
  const upTo = (most: number) => fc.integer({ min: 1, max: most });
  const plan = { month };
  return [
    ['dunning.household', fc.record({ unitId })],
    [
      'dunning.recordAct',
      fc.record({
        unitId,
        kind: fc.constantFrom('call', 'slip', 'visit', 'message'),
        stage: fc.constantFrom(null, 2, 3),
        actedOn: fc.constantFrom('2026-11-20', '2026-11-23', '2030-01-01'),
        outcome: fc.constantFrom('reached', 'delivered'),
        madeBy: fc.constantFrom(['王管家'], ['王管家', '李主管']),
      }),
    ],
    ['dunning.withdrawAct', fc.record({ id: upTo(ACTS), reason })],
    [
      'dunning.recordService',
      fc.record({
        actId: upTo(ACTS),
        result: fc.constantFrom('signed', 'returned'),
        servedOn: fc.constantFrom('2026-11-21', '2026-11-01'),
        receivedBy: fc.constant('業主'),
      }),
    ],
    ['dunning.withdrawService', fc.record({ id: upTo(ACTS), reason })],
    [
      'dunning.recordPromise',
      fc.record({
        unitId,
        promisedOn: fc.constant('2026-11-23'),
        promisedBy: fc.constant('業主'),
        instalments: fc.constant([{ dueOn: '2026-12-20', amountCents: 5000 }]),
      }),
    ],
    ['dunning.withdrawPromise', fc.record({ id: upTo(PROMISES), reason })],
    [
      'dunning.placeHold',
      fc.record({ unitId, reason, untilOn: fc.constantFrom('2026-12-31', '2026-01-01') }),
    ],
    ['dunning.grantHardship', fc.record({ unitId, reason })],
    ['dunning.liftHold', fc.record({ id: upTo(HOLDS), reason })],
    [
      'dunning.setStage',
      fc.record({
        stage: fc.integer({ min: 0, max: 6 }),
        fromOn: fc.constantFrom('2026-11-01', '2027-01-01'),
        afterDays: fc.integer({ min: 0, max: 60 }),
        periods: fc.constantFrom(0, 1),
        automatic: fc.constant(true),
        actKind: fc.constantFrom('slip', 'visit'),
        templateId: fc.constantFrom(null, 8, 999),
        daysBetween: fc.integer({ min: 1, max: 30 }),
        termDays: fc.constant(7),
        source: fc.constant('公司催繳辦法'),
      }),
    ],
    [
      'dunning.setSteward',
      fc.record({ buildingId: fc.constant(buildingId), staffId: fc.constantFrom(null, 1, 999) }),
    ],
    ['dunning.setRestDay', fc.record({ day: fc.constant('2027-02-08'), rests: fc.constantFrom(true, null) })],
    ['dunning.previewPlan', fc.record(plan)],
    ['dunning.makePlan', fc.record(plan).map((input) => ({ ...input, dueBy: `${input.month}-28` }))],
    ['dunning.plan', fc.record({ id: upTo(3) })],
    [
      'dunning.assignLines',
      fc.record({
        ids: fc.uniqueArray(upTo(6), { minLength: 1, maxLength: 3 }),
        assigneeId: fc.constantFrom(null, 1),
        dueBy: fc.constantFrom('2026-11-30', '2026-01-01'),
      }),
    ],
    [
      'dunning.decideLine',
      fc.record({
        id: upTo(12),
        version: upTo(2),
        decision: fc.constantFrom('failed', 'exempt', null),
        reason,
      }),
    ],
    ['dunning.closePlan', fc.record({ id: upTo(4) })],
    ['dunning.deliverPlan', fc.record({ id: upTo(3) }).map((input) => ({ ...PURPOSE, ...input }))],
    [
      'dunning.issueLetters',
      fc.record({
        lineIds: fc.uniqueArray(upTo(6), { minLength: 1, maxLength: 3 }),
        values: fc.constant(EVERY_VALUE),
      }),
    ],
    ['dunning.legalPack', fc.record({ unitId }).map((input) => ({ ...PURPOSE, ...input }))],
  ];
}
