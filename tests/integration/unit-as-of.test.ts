import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
let vehicleId: number;

/** The office goes on another day, with its manager signed in. */
async function on(day: string): Promise<void> {
  office.now = new Date(`${day}T02:00:00Z`);
  await office.api.access.signIn(MANAGER);
}

beforeEach(async () => {
  office = await createTestOffice({ now: new Date('2026-01-10T02:00:00Z') });
  const { archives } = office.api;
  const building = await archives.saveBuilding({ name: '1棟' });
  const unit = await archives.saveUnit({ buildingId: building.id, room: '101', areaThousandths: 89_350 });
  unitId = unit.id;
  await archives.addOccupancy({
    unitId,
    person: { name: '陳大文' },
    role: 'owner',
    fromOn: '2020-06-01',
    isPayer: true,
  });
  vehicleId = (await archives.saveVehicle({ unitId, plate: '粵B12345' })).id;

  await on('2026-03-05');
  const { unit: read } = await archives.unitFile({ id: unitId });
  const { building: _building, displayName: _name, ...fields } = read;
  await archives.saveUnit({ ...fields, occupancyState: 'let', worksState: 'underWay', note: '裝修中' });
  await archives.saveVehicle({ id: vehicleId, unitId, plate: '粵B12345', active: false });

  await on('2026-06-01');
  await archives.addOccupancy({ unitId, person: { name: '李四' }, role: 'tenant', fromOn: '2026-06-01' });
  await archives.saveBuilding({ id: building.id, name: '翠湖1棟' });
  const { unit: later } = await archives.unitFile({ id: unitId });
  const { building: _same, displayName: _called, ...now } = later;
  await archives.saveUnit({ ...now, worksState: 'accepted' });
  await archives.saveVehicle({ unitId, plate: '粵B67890' });
});
afterEach(async () => {
  await office.close();
});

test('a household is shown as it was at the end of any day: its facts, who was who, its vehicles', async () => {
  const { archives } = office.api;
  const winter = await archives.unitFileAsOf({ id: unitId, on: '2026-03-04' });
  expect(winter).toMatchObject({ on: '2026-03-04', recordedOn: null });
  expect(winter.unit).toMatchObject({
    displayName: '1棟101',
    building: '1棟',
    occupancyState: 'ownerOccupied',
    worksState: 'none',
    note: '',
  });
  expect(winter.people.map(({ person, when }) => [person.name, when])).toEqual([
    ['陳大文', 'now'],
    ['李四', 'later'],
  ]);
  expect(winter.vehicles.map(({ plate, active }) => [plate, active])).toEqual([['粵B12345', true]]);

  const spring = await archives.unitFileAsOf({ id: unitId, on: '2026-03-05' });
  expect(spring.unit).toMatchObject({ occupancyState: 'let', worksState: 'underWay', note: '裝修中' });
  expect(spring.vehicles.map(({ active }) => active)).toEqual([false]);

  const now = await archives.unitFileAsOf({ id: unitId, on: '2026-06-01' });
  const { unit, people, vehicles } = await archives.unitFile({ id: unitId });
  expect(now.unit).toEqual(unit);
  expect(now.people).toEqual(people);
  expect(new Set(now.vehicles.map(({ plate }) => plate))).toEqual(
    new Set(vehicles.map(({ plate }) => plate)),
  );
});

test('a vehicle is where it was and whose it was on that day, wherever it went since', async () => {
  const { archives } = office.api;
  const { people } = await archives.unitFile({ id: unitId });
  const [owner, tenant] = ['陳大文', '李四'].map(
    (name) => people.find(({ person }) => person.name === name)?.person,
  );
  const building = await archives.saveBuilding({ name: '3棟' });
  const other = await archives.saveUnit({ buildingId: building.id, room: '301' });
  await on('2026-06-10');
  const car = { id: vehicleId, plate: '粵B12345', active: true };
  await archives.saveVehicle({ ...car, unitId, personId: owner?.id ?? null });
  await on('2026-06-20');
  await archives.saveVehicle({ ...car, unitId, personId: tenant?.id ?? null });
  await on('2026-06-30');
  await archives.saveVehicle({ ...car, unitId: other.id, personId: null });
  const held = async (id: number, day: string) =>
    (await archives.unitFileAsOf({ id, on: day })).vehicles
      .filter((vehicle) => vehicle.id === vehicleId)
      .map(({ personName, active }) => [personName, active]);
  expect(await held(unitId, '2026-06-09')).toEqual([['', false]]);
  expect(await held(unitId, '2026-06-10')).toEqual([['陳大文', true]]);
  expect(await held(unitId, '2026-06-25')).toEqual([['李四', true]]);
  expect(await held(unitId, '2026-06-30')).toEqual([]);
  expect(await held(other.id, '2026-06-29')).toEqual([]);
  expect(await held(other.id, '2026-06-30')).toEqual([['', true]]);
});

test('of a day before the unit was put on file it says when that was, and who was who all the same', async () => {
  const file = await office.api.archives.unitFileAsOf({ id: unitId, on: '2021-01-01' });
  expect(file.recordedOn).toBe('2026-01-10');
  expect(file.unit).toMatchObject({ displayName: '1棟101', occupancyState: 'ownerOccupied' });
  expect(file.people.filter(({ when }) => when === 'now').map(({ person }) => person.name)).toEqual([
    '陳大文',
  ]);
  expect(file.vehicles).toEqual([]);
});

test('the timeline up to a day tells nothing of what came later', async () => {
  const { archives } = office.api;
  const all = await archives.unitTimeline({ unitId });
  const until = await archives.unitTimeline({ unitId, until: '2026-03-05' });
  expect(until.length).toBeGreaterThan(0);
  expect(until).toEqual(all.filter(({ at }) => at < '2026-03-05T16:00:00Z'));
});

test('a record is compared at two dates, field by field, looks left out', async () => {
  const { archives } = office.api;
  const compare = (from: string, to: string) => archives.compare({ entity: 'unit', id: unitId, from, to });
  expect(await compare('2026-03-05', '2026-06-01')).toMatchObject({
    entries: 1,
    changes: [{ field: 'worksState', before: 'underWay', after: 'accepted' }],
  });
  const whole = await compare('2026-01-10', '2026-06-01');
  expect(new Map(whole.changes.map(({ field, before, after }) => [field, [before, after]]))).toEqual(
    new Map<string, unknown>([
      ['occupancyState', ['ownerOccupied', 'let']],
      ['worksState', ['none', 'accepted']],
      ['note', ['', '裝修中']],
    ]),
  );
  expect(await compare('2026-06-01', '2026-06-01')).toEqual({ changes: [], entries: 0 });
  await expect(compare('2026-06-01', '2026-03-05')).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });

  const { people } = await archives.unitFile({ id: unitId });
  const personId = people[0]?.person.id ?? 0;
  await archives.reveal({ personId, what: 'phones', reason: '核對' });
  const { person } = await archives.personFile({ id: personId });
  await archives.verifyPerson({ personId, version: person.version, checks: ['name'] });
  expect(
    await archives.compare({ entity: 'person', id: personId, from: '2026-05-31', to: '2026-06-01' }),
  ).toEqual({ changes: [], entries: 0 });
});
