import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Api } from '../../shared/api/contract.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let api: Api;
let unitIds: number[];
beforeEach(async () => {
  office = await createTestOffice();
  ({ api } = office);
  const building = await api.archives.saveBuilding({ name: '1棟' });
  unitIds = [];
  for (const room of ['101', '102', '103']) {
    unitIds.push((await api.archives.saveUnit({ buildingId: building.id, room })).id);
  }
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

/** Two records of one person, both owner of the first unit since the same day; merged into the first of them. */
async function mergeTwo(): Promise<{ keptId: number; mergedId: number }> {
  const [unitId = 0] = unitIds;
  const { id: keptId } = await api.archives.savePerson({ name: '陳大文' });
  const { id: mergedId } = await api.archives.savePerson({ name: '陳大文B', email: 'b@example.invalid' });
  for (const id of [keptId, mergedId]) {
    await api.archives.addOccupancy({ unitId, person: { id }, role: 'owner', fromOn: '2024-01-01' });
  }
  const { one, other } = await api.archives.comparePeople({ oneId: keptId, otherId: mergedId });
  await api.archives.mergePeople({
    keptId,
    keptVersion: one.person.version,
    otherId: mergedId,
    otherVersion: other.person.version,
    reason: '同一人',
  });
  return { keptId, mergedId };
}

const entriesOf = async (unitId = 0) =>
  (await api.archives.unitTimeline({ unitId, limit: 500 })).map(({ entity, entityId, action, subject }) => ({
    entity,
    entityId,
    action,
    subject,
  }));

test('what a merge united and whom it merged stays in the household’s timeline, under the name of then', async () => {
  const [unitId] = unitIds;
  const { mergedId } = await mergeTwo();
  const told = await entriesOf(unitId);
  const ofMerged = told.filter(
    ({ entity, entityId }) => entity === 'person' && entityId === String(mergedId),
  );
  expect(ofMerged.map(({ action }) => action)).toEqual(['archives.mergePeople', 'archives.savePerson']);
  const occupancies = told.filter(({ entity }) => entity === 'occupancy');
  expect(occupancies.filter(({ action }) => action === 'archives.addOccupancy')).toMatchObject([
    { subject: '陳大文B' },
    { subject: '陳大文' },
  ]);
  expect(occupancies.filter(({ action }) => action === 'archives.mergePeople').length).toBeGreaterThan(0);

  await api.archives.undoMerge({ mergedId, reason: '不是同一人' });
  const parted = await entriesOf(unitId);
  for (const entry of told) expect(parted).toContainEqual(entry);
});

test('the number of an occupancy that is gone is never given again, so that no household tells of another’s', async () => {
  const [first = 0, , third = 0] = unitIds;
  const { id: keptId } = await api.archives.savePerson({ name: '陳大文' });
  const { id: mergedId } = await api.archives.savePerson({ name: '陳大文B' });
  const add = (id: number, fromOn: string, facts: { isPayer?: boolean; isPrimaryContact?: boolean }) =>
    api.archives.addOccupancy({ unitId: first, person: { id }, role: 'owner', fromOn, ...facts });
  await add(keptId, '2024-01-01', { isPayer: true });
  const { people } = await add(mergedId, '2022-01-01', { isPrimaryContact: true });
  const id = people.find(({ person }) => person.id === mergedId)?.id ?? 0;
  await api.archives.endOccupancy({ id, toOn: '2025-06-30' });
  const both = await api.archives.comparePeople({ oneId: keptId, otherId: mergedId });
  // Paying and being the contact part the days in three, so that the merge adds a row, which its undoing takes away.
  await api.archives.mergePeople({
    keptId,
    keptVersion: both.one.person.version,
    otherId: mergedId,
    otherVersion: both.other.person.version,
    reason: '同一人',
  });
  expect((await api.archives.unitFile({ id: first })).people).toHaveLength(3);
  await api.archives.undoMerge({ mergedId, reason: '不是同一人' });
  const before = await entriesOf(first);
  await api.archives.addOccupancy({ unitId: third, person: { name: '李四' }, role: 'owner' });

  expect((await entriesOf(third)).filter(({ entity }) => entity === 'occupancy')).toMatchObject([
    { action: 'archives.addOccupancy', subject: '李四' },
  ]);
  expect(await entriesOf(first)).toEqual(before);
});

test('a plate and a key stay in the timeline of the household where they were, and their new one tells of them from then on', async () => {
  const [from = 0, to = 0] = unitIds;
  const plate = { personId: null, note: '', active: true, plate: '粵A12345' };
  const { id } = await api.archives.saveVehicle({ ...plate, unitId: from });
  await api.archives.saveVehicle({ ...plate, id, unitId: from, note: '訪客' });
  const key = await api.household.saveKey({ unitId: from, kind: 'key', number: 'K-1' });
  const out = await api.household.signOutKey({
    id: key.id,
    version: key.version,
    holder: '師傅',
    purpose: '維修',
    dueOn: '2026-12-31',
  });
  const told = async (unit: number) =>
    (await entriesOf(unit))
      .filter(({ entity }) => entity === 'vehicle' || entity === 'keyItem')
      .map(({ action }) => action.split('.')[1]);
  const before = ['signOutKey', 'saveKey', 'saveVehicle', 'saveVehicle'];
  expect(await told(from)).toEqual(before);

  await api.archives.saveVehicle({ ...plate, id, unitId: to, note: '訪客' });
  const moved = await api.household.saveKey({
    id: key.id,
    version: out.version,
    unitId: to,
    kind: 'key',
    number: 'K-1',
  });
  await api.archives.saveVehicle({ ...plate, id, unitId: to, note: '月租' });
  await api.household.takeKeyBack({ id: key.id, version: moved.version });
  // The move itself is told by both.
  expect(await told(from)).toEqual(['saveKey', 'saveVehicle', ...before]);
  expect(await told(to)).toEqual(['takeKeyBack', 'saveVehicle', 'saveKey', 'saveVehicle']);
});
