import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OCCUPANCY_STATES, UNIT_KINDS, WORKS_STATES } from '../../shared/features/archives/household.ts';
import {
  COMMON_UNIT_FIELDS,
  type UnitChange,
  type UnitFieldValue,
} from '../../shared/features/archives/unit-change.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitIds: number[];

beforeEach(async () => {
  office = await createTestOffice();
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  unitIds = [];
  for (const room of ['101', '102', '201', '202']) {
    unitIds.push((await office.api.archives.saveUnit({ buildingId: building.id, room })).id);
  }
});
afterEach(async () => {
  await office.close();
});

async function changesTo(set: UnitFieldValue, ids: readonly number[] = unitIds) {
  const before = await office.api.archives.unitsBefore({ unitIds: [...ids], field: set.field });
  return before.map(({ id, version }) => ({ id, version, set }));
}

const change = async (changes: readonly UnitChange[]) =>
  office.finish(await office.api.archives.changeUnits({ changes: [...changes] }));

/** The units as they are on file, their versions left out. */
async function onFile() {
  const files = await Promise.all(unitIds.map((id) => office.api.archives.unitFile({ id })));
  return files.map(({ unit: { version: _version, ...unit } }) => unit);
}

const sets: fc.Arbitrary<UnitFieldValue> = fc.oneof(
  fc.record({ field: fc.constant('occupancyState' as const), value: fc.constantFrom(...OCCUPANCY_STATES) }),
  fc.record({ field: fc.constant('worksState' as const), value: fc.constantFrom(...WORKS_STATES) }),
  fc.record({ field: fc.constant('kind' as const), value: fc.constantFrom(...UNIT_KINDS) }),
  fc.record({
    field: fc.constantFrom('handedOverOn' as const, 'billedFromOn' as const),
    value: fc.constantFrom(null, '2020-02-29', '2026-11-23'),
  }),
  fc.record({ field: fc.constant('active' as const), value: fc.boolean() }),
);

test('whatever field is set for whichever units, what it answers takes it back', async () => {
  await fc.assert(
    fc.asyncProperty(sets, fc.uniqueArray(fc.nat(3), { minLength: 1 }), async (set, places) => {
      const before = await onFile();
      const changes = await changesTo(
        set,
        places.map((place) => unitIds[place] ?? 0),
      );
      const differing = places.filter((place) => before[place]?.[set.field] !== set.value);
      if (differing.length === 0) {
        await expect(change(changes)).rejects.toMatchObject({
          failure: { reason: 'nothingToChange' },
        });
        return;
      }
      const { undo } = await change(changes);
      expect(await onFile()).toEqual(
        before.map((unit, place) => (places.includes(place) ? { ...unit, [set.field]: set.value } : unit)),
      );
      expect(undo.map(({ id }) => id)).toEqual(differing.map((place) => unitIds[place]));
      await change(undo);
      expect(await onFile()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('each unit’s history says what was changed of it, and only where something was', async () => {
  const { archives } = office.api;
  await change(await changesTo({ field: 'worksState', value: 'underWay' }, [unitIds[0] ?? 0]));
  await change(await changesTo({ field: 'worksState', value: 'underWay' }));
  for (const id of unitIds) {
    const [newest, ...earlier] = await archives.history({ entity: 'unit', id });
    expect(newest).toMatchObject({
      action: 'archives.changeUnits',
      changes: [{ field: 'worksState', before: 'none', after: 'underWay' }],
    });
    expect(earlier).toHaveLength(1);
  }
});

test('what a colleague changed meanwhile stops the change and the taking back, whole', async () => {
  const changes = await changesTo({ field: 'occupancyState', value: 'vacant' });
  const { undo } = await change(changes);
  const [, second = 0] = unitIds;
  await change(await changesTo({ field: 'occupancyState', value: 'let' }, [second]));
  const before = await onFile();
  for (const late of [changes, undo]) {
    await expect(change(late)).rejects.toMatchObject({
      failure: { reason: 'changedMeanwhile' },
    });
  }
  expect(await onFile()).toEqual(before);
});

test('every field that many may share is one of a unit, and only those who supervise set it', async () => {
  const [id = 0] = unitIds;
  for (const field of COMMON_UNIT_FIELDS) {
    expect(await office.api.archives.unitsBefore({ unitIds: [id], field })).toHaveLength(1);
  }
  const desk = await office.openWindowAs('frontDesk');
  await expect(
    desk.api.archives.changeUnits({ changes: await changesTo({ field: 'kind', value: 'shop' }) }),
  ).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
});

test('a change of many units tells how far it is, and one that is cancelled changes none', async () => {
  const [buildingId = 0] = (await office.api.archives.buildings()).map(({ id }) => id);
  for (let room = 301; room <= 380; room += 1) {
    unitIds.push((await office.api.archives.saveUnit({ buildingId, room: String(room) })).id);
  }
  const before = await onFile();
  const changes = await changesTo({ field: 'worksState', value: 'underWay' });
  const { jobId } = await office.api.archives.changeUnits({ changes });
  expect(await office.api.jobs.cancel({ jobId })).toMatchObject({
    state: 'cancelled',
    total: changes.length,
  });
  expect(await onFile()).toEqual(before);
  const { undo } = await change(changes);
  expect(undo).toHaveLength(changes.length);
  await change(undo);
  expect(await onFile()).toEqual(before);
});
