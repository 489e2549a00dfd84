import fc from 'fast-check';
import { digestOfRun } from '../../electron/features/letters/letter-run.repository.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { DELIVERIES, RUNS, TAGS } from './busy-letters.ts';
import { EVERY_VALUE } from './busy-office.ts';

type Database = FeeOffice['office']['office']['core']['office']['database'];
type Meant = readonly [path: string, input: fc.Arbitrary<unknown>];

/** Letters to many: runs that were begun, some of them drafted. */
export function runInputs({
  unitId,
  reason,
  database,
}: {
  readonly unitId: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database;
}): readonly Meant[] {
  const many = {
    templateId: fc.integer({ min: 1, max: 15 }),
    unitIds: fc.uniqueArray(unitId, { minLength: 1 }),
    values: fc.constant(EVERY_VALUE),
  };
  const id = fc.integer({ min: 1, max: RUNS });
  return [
    ['letters.beginRun', fc.record(many)],
    ['letters.checkMany', fc.record(many)],
    ['letters.draftRun', fc.record({ id })],
    ['letters.run', fc.record({ id })],
    // As its drafts stand when it is called: much else changes them in between.
    ['letters.signRun', id.map((run) => ({ id: run, digest: digestOfRun(database, run) }))],
    [
      'letters.takeFromRun',
      fc.record({ id, unitIds: fc.uniqueArray(unitId, { minLength: 1, maxLength: 2 }), out: fc.boolean() }),
    ],
    ['letters.abandonRun', fc.record({ id, reason })],
    [
      'letters.recipients',
      fc.record({ unitIds: fc.uniqueArray(unitId), pasted: fc.constantFrom('', '1棟101、9棟999') }),
    ],
  ];
}

/** Letters that were sent out, and how they arrived. */
export function deliveryInputs({
  reason,
  database,
}: {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database;
}): readonly Meant[] {
  // Those that are out when it is called.
  const letterId = fc.nat().map((place) => {
    const ids = database
      .prepare<[], number>("SELECT id FROM letter WHERE state = 'issued' AND unit_id IS NOT NULL ORDER BY id")
      .pluck()
      .all();
    return ids[place % Math.max(1, ids.length)] ?? 1;
  });
  const letterIds = fc.uniqueArray(letterId, { minLength: 1, maxLength: 2 });
  return [
    [
      'letters.recordDeliveries',
      fc.record({
        letterIds,
        method: fc.constantFrom('hand', 'hand', 'post'),
        result: fc.constantFrom('signed', 'signed', 'left'),
        onDay: fc.constantFrom('2026-11-23', '2027-03-01', '2199-01-01'),
        receivedBy: fc.constant('陳太'),
      }),
    ],
    ['letters.attachToDeliveries', fc.record({ letterIds, ticket: fc.constant('the-scan') })],
    ['letters.withdrawDelivery', fc.record({ id: fc.integer({ min: 1, max: DELIVERIES + 2 }), reason })],
    ['letters.deliveriesOf', fc.record({ letterId })],
    ['letters.deliverySheet', fc.record({ letterIds })],
  ];
}

/** Tags of households. */
export function tagInputs({ unitId }: { readonly unitId: fc.Arbitrary<number> }): readonly Meant[] {
  const tagId = fc.integer({ min: 1, max: TAGS });
  const unitIds = fc.uniqueArray(unitId, { minLength: 1 });
  return [
    [
      'archives.saveTag',
      fc.record({
        name: fc.constantFrom('標籤0', '獨居', '出租', '群租', '孕婦'),
        colour: fc.constant('blue'),
      }),
    ],
    ['archives.setUnitTags', fc.record({ unitId, tagIds: fc.uniqueArray(tagId) })],
    ['archives.tagUnits', fc.record({ tagId, unitIds, bears: fc.boolean() })],
    ['archives.tagsOfUnit', fc.record({ unitId })],
  ];
}
