import { afterEach, beforeEach, expect, test } from 'vitest';
import { personSource } from '../../electron/features/archives/person-list.repository.ts';
import type { OccupancyRole } from '../../shared/features/archives/household.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function addUnit(room = '101', building = '1'): Promise<number> {
  const { archives } = office.api;
  const known = (await archives.buildings()).find(({ name }) => name === `${building}棟`);
  const { id: buildingId } = known ?? (await archives.saveBuilding({ name: building }));
  const unit = await archives.saveUnit({ buildingId, room, areaThousandths: 89_350 });
  return unit.id;
}

async function moveIn(
  unitId: number,
  name: string,
  role: OccupancyRole,
  facts: { fromOn?: string; shareHundredths?: number; isPayer?: boolean; replacing?: number[] } = {},
) {
  return office.api.archives.addOccupancy({ unitId, person: { name }, role, ...facts });
}

async function whoIsThere(unitId: number) {
  const { people } = await office.api.archives.unitFile({ id: unitId });
  return people.map(({ person, role, fromOn, toOn, when, isPayer }) => ({
    name: person.name,
    role,
    fromOn,
    toOn,
    when,
    isPayer,
  }));
}

test('a bare number names a building, its units carry its name, and renaming it renames them', async () => {
  const { archives } = office.api;
  const building = await archives.saveBuilding({ name: '3' });
  expect(building).toMatchObject({ name: '3棟', position: 3, units: 0 });
  await expect(archives.saveBuilding({ name: '3栋' })).rejects.toMatchObject({
    failure: { reason: 'buildingExists', values: { name: '3棟' } },
  });
  const unit = await archives.saveUnit({ buildingId: building.id, entrance: '2', room: '0501' });
  expect(unit).toMatchObject({ displayName: '3棟2單元0501', floor: 5, version: 1 });
  await archives.saveBuilding({ id: building.id, name: '紫荊閣' });
  expect((await archives.unitFile({ id: unit.id })).unit).toMatchObject({
    building: '紫荊閣',
    displayName: '紫荊閣2單元0501',
    version: 1,
  });
});

test('the same room in another spelling is the same unit', async () => {
  const { archives } = office.api;
  await addUnit('0501');
  const [building] = await archives.buildings();
  await expect(archives.saveUnit({ buildingId: building?.id ?? 0, room: '501室' })).rejects.toMatchObject({
    failure: { reason: 'unitExists', values: { unit: '1棟0501' } },
  });
});

test('whoever saves second is told who saved first and when, and nothing is overwritten', async () => {
  const { archives } = office.api;
  const id = await addUnit();
  const { unit } = await archives.unitFile({ id });
  const { building: _building, displayName: _name, ...fields } = unit;
  const desk = await office.openWindowAs('frontDesk');
  await desk.api.archives.saveUnit({ ...fields, note: '前台的備註' });
  await expect(archives.saveUnit({ ...fields, note: '經理的備註' })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile', values: { who: 'frontDesk 1', when: '2026-11-23 10:00' } },
  });
  expect((await archives.unitFile({ id })).unit).toMatchObject({ note: '前台的備註', version: 2 });
  const person = await archives.savePerson({ name: '陳大文' });
  await archives.savePerson({ id: person.id, version: 1, name: '陳大文', email: 'chan@example.com' });
  await expect(archives.savePerson({ id: person.id, version: 1, name: '陳小文' })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
});

test('the first person of a unit pays, and a further one pays only when said so', async () => {
  const id = await addUnit();
  await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01' });
  await moveIn(id, '李美玲', 'tenant', { fromOn: '2026-11-01' });
  expect(await whoIsThere(id)).toEqual([
    { name: '陳大文', role: 'owner', fromOn: '2020-01-01', toOn: null, when: 'now', isPayer: true },
    { name: '李美玲', role: 'tenant', fromOn: '2026-11-01', toOn: null, when: 'now', isPayer: false },
  ]);
});

test('a new payer leaves it on record who paid before', async () => {
  const id = await addUnit();
  await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01' });
  await moveIn(id, '李美玲', 'tenant', { fromOn: '2026-11-01', isPayer: true });
  expect(await whoIsThere(id)).toEqual([
    { name: '陳大文', role: 'owner', fromOn: '2026-11-01', toOn: null, when: 'now', isPayer: false },
    { name: '李美玲', role: 'tenant', fromOn: '2026-11-01', toOn: null, when: 'now', isPayer: true },
    { name: '陳大文', role: 'owner', fromOn: '2020-01-01', toOn: '2026-10-31', when: 'past', isPayer: true },
  ]);
});

test('a tenant who comes next month takes over the bills next month', async () => {
  const id = await addUnit();
  await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01' });
  await moveIn(id, '李美玲', 'tenant', { fromOn: '2026-12-01', isPayer: true });
  expect(await whoIsThere(id)).toEqual([
    { name: '陳大文', role: 'owner', fromOn: '2020-01-01', toOn: '2026-11-30', when: 'now', isPayer: true },
    { name: '陳大文', role: 'owner', fromOn: '2026-12-01', toOn: null, when: 'later', isPayer: false },
    { name: '李美玲', role: 'tenant', fromOn: '2026-12-01', toOn: null, when: 'later', isPayer: true },
  ]);
});

test('a sale ends the sellers the day before and begins the buyer, who pays', async () => {
  const id = await addUnit();
  await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01', shareHundredths: 5000 });
  const { people } = await moveIn(id, '陳太', 'coOwner', { fromOn: '2020-01-01', shareHundredths: 5000 });
  await moveIn(id, '黃志強', 'owner', {
    fromOn: '2026-11-20',
    shareHundredths: 10_000,
    replacing: people.map((occupancy) => occupancy.id),
  });
  expect(await whoIsThere(id)).toEqual([
    { name: '黃志強', role: 'owner', fromOn: '2026-11-20', toOn: null, when: 'now', isPayer: true },
    { name: '陳大文', role: 'owner', fromOn: '2020-01-01', toOn: '2026-11-19', when: 'past', isPayer: true },
    { name: '陳太', role: 'coOwner', fromOn: '2020-01-01', toOn: '2026-11-19', when: 'past', isPayer: false },
  ]);
});

test('shares above the whole are refused on whichever day they would meet', async () => {
  const id = await addUnit();
  await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01', shareHundredths: 6000 });
  await expect(
    moveIn(id, '陳太', 'coOwner', { fromOn: '2026-12-01', shareHundredths: 4100 }),
  ).rejects.toMatchObject({
    failure: { reason: 'sharesOverWhole', values: { date: '2026-12-01', percent: 101 } },
  });
  expect(await whoIsThere(id)).toHaveLength(1);
  await moveIn(id, '陳太', 'coOwner', { fromOn: '2026-12-01', shareHundredths: 4000 });
});

test('when the payer leaves, the only one left pays; of several, one must be named', async () => {
  const { archives } = office.api;
  const id = await addUnit();
  const [owner] = (await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01' })).people;
  await moveIn(id, '李美玲', 'tenant', { fromOn: '2024-01-01' });
  const { people } = await moveIn(id, '李小弟', 'family', { fromOn: '2024-01-01' });
  const leave = { id: owner?.id ?? 0, toOn: '2026-11-22' };
  await expect(archives.endOccupancy(leave)).rejects.toMatchObject({
    failure: { reason: 'payerNeeded', values: { name: '陳大文' } },
  });
  const tenant = people.find(({ role }) => role === 'tenant');
  await archives.endOccupancy({ ...leave, nextPayer: tenant?.id ?? 0 });
  expect((await whoIsThere(id)).filter(({ when }) => when === 'now')).toEqual([
    { name: '李美玲', role: 'tenant', fromOn: '2026-11-23', toOn: null, when: 'now', isPayer: true },
    { name: '李小弟', role: 'family', fromOn: '2024-01-01', toOn: null, when: 'now', isPayer: false },
  ]);
  const file = await archives.unitFile({ id });
  const payer = file.people.find(({ isPayer, when }) => isPayer && when === 'now');
  await archives.endOccupancy({ id: payer?.id ?? 0, toOn: '2026-11-30' });
  const sixth = (await archives.unitFile({ id })).people.find(({ when }) => when === 'later');
  expect(sixth).toMatchObject({ person: { name: '李小弟' }, fromOn: '2026-12-01', isPayer: true });
});

test('an occupancy is corrected in place, or changed from a day on as a new row', async () => {
  const { archives } = office.api;
  const id = await addUnit();
  const [owner] = (await moveIn(id, '陳大文', 'owner', { shareHundredths: 10_000 })).people;
  await archives.changeOccupancy({
    id: owner?.id ?? 0,
    role: 'owner',
    fromOn: '2019-05-01',
    shareHundredths: 10_000,
    isPayer: true,
    isPrimaryContact: true,
  });
  await archives.changeOccupancy({
    id: owner?.id ?? 0,
    role: 'coOwner',
    shareHundredths: 5000,
    isPayer: true,
    asOf: '2026-11-01',
    reason: '贈與半份',
  });
  expect(await whoIsThere(id)).toEqual([
    { name: '陳大文', role: 'coOwner', fromOn: '2026-11-01', toOn: null, when: 'now', isPayer: true },
    { name: '陳大文', role: 'owner', fromOn: '2019-05-01', toOn: '2026-10-31', when: 'past', isPayer: true },
  ]);
  await expect(
    archives.changeOccupancy({ id: owner?.id ?? 0, role: 'owner', fromOn: '2026-11-02', isPayer: true }),
  ).rejects.toMatchObject({ failure: { reason: 'endsBeforeItBegins' } });
  await expect(archives.endOccupancy({ id: owner?.id ?? 0, toOn: '2026-11-30' })).rejects.toMatchObject({
    failure: { reason: 'occupancyEnded', values: { date: '2026-10-31' } },
  });
});

test('the same person in the same role at the same time is refused', async () => {
  const { archives } = office.api;
  const id = await addUnit();
  const [owner] = (await moveIn(id, '陳大文', 'owner')).people;
  await expect(
    archives.addOccupancy({ unitId: id, person: { id: owner?.person.id ?? 0 }, role: 'owner' }),
  ).rejects.toMatchObject({ failure: { reason: 'occupancyOverlaps', values: { name: '陳大文' } } });
});

test('phones and ID numbers leave the office masked, also in lists and in the audit trail', async () => {
  const { archives, access } = office.api;
  const id = await addUnit();
  await archives.addOccupancy({
    unitId: id,
    person: { name: '陳大文', phones: [{ phone: '138 1234 5678' }], idNumber: '110101199003074514' },
    role: 'owner',
  });
  const file = await archives.unitFile({ id });
  expect(file.people[0]?.person).toMatchObject({
    phones: [{ masked: '138****5678' }],
    idNumber: '110***********4514',
  });
  const personId = file.people[0]?.person.id ?? 0;
  await archives.savePerson({
    id: personId,
    version: 1,
    name: '陳大文',
    phones: [{ phone: '138-9999-5678' }],
  });
  const everything = JSON.stringify([
    await archives.unitFile({ id }),
    await archives.personFile({ id: personId }),
    await archives.listUnits({}),
    await archives.listPeople({}),
    await archives.unitTimeline({ unitId: id }),
    await archives.history({ entity: 'person', id: personId }),
    await access.auditTrail({}),
    await office.api.today.search({ text: '陳大文' }),
    office.office.core.office.database.prepare('SELECT answer FROM answered_request').all(),
  ]);
  for (const secret of ['13812345678', '138 1234 5678', '138-9999', '0319900307', '199003074514']) {
    expect(everything).not.toContain(secret);
  }
  const [change] = await archives.history({ entity: 'person', id: personId });
  expect(change?.changes).toContainEqual({ field: 'phonesChanged', before: null, after: true });
});

test('a phone not retyped stays, and so does an ID number that was not touched', async () => {
  const { archives } = office.api;
  const person = await archives.savePerson({
    name: '陳大文',
    phones: [{ phone: '13812345678' }, { phone: '2345 6789' }],
    idNumber: 'A123456(7)',
  });
  const [first, second] = person.phones;
  const saved = await archives.savePerson({
    id: person.id,
    version: 1,
    name: '陳大文',
    phones: [{ keep: second?.id ?? 0 }, { phone: '+852 9123 4567' }],
  });
  expect(saved).toMatchObject({
    phones: [{ id: second?.id, masked: '****6789' }, { masked: '852****4567' }],
    idNumber: 'A********)',
  });
  await expect(
    archives.savePerson({ id: person.id, version: 2, name: '陳大文', phones: [{ keep: first?.id ?? 0 }] }),
  ).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['phones', 0], message: 'unknownPhone' }] },
  });
  const removed = await archives.savePerson({ id: person.id, version: 2, name: '陳大文', idNumber: '' });
  expect(removed).toMatchObject({ idNumber: '', phones: [] });
});

test('what is masked is shown in full to the desk for a reason that stays in the audit trail, and never to an auditor', async () => {
  const { archives, access } = office.api;
  const person = await archives.savePerson({
    name: '陳大文',
    phones: [{ phone: '138 1234 5678' }],
    idNumber: '110101199003074514',
  });
  const desk = await office.openWindowAs('frontDesk');
  expect(
    await desk.api.archives.reveal({ personId: person.id, what: 'phones', reason: '通知領取包裹' }),
  ).toEqual({ values: ['138 1234 5678'] });
  expect(await archives.reveal({ personId: person.id, what: 'idNumber', reason: '核對過戶文件' })).toEqual({
    values: ['110101199003074514'],
  });
  const { rows } = await access.auditTrail({ limit: 1 });
  expect(rows[0]).toMatchObject({
    action: 'archives.reveal',
    entityId: String(person.id),
    reason: '核對過戶文件',
    after: { revealed: 'idNumber' },
  });
  await expect(archives.reveal({ personId: person.id, what: 'phones', reason: ' ' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  const auditor = await office.openWindowAs('auditor');
  await expect(
    auditor.api.archives.reveal({ personId: person.id, what: 'phones', reason: '查看' }),
  ).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
});

test('a plate is in use in one household at a time', async () => {
  const { archives } = office.api;
  const first = await addUnit('101');
  const second = await addUnit('102');
  const vehicle = await archives.saveVehicle({ unitId: first, plate: '粤b·12345' });
  expect(vehicle.plate).toBe('粤B·12345');
  await expect(archives.saveVehicle({ unitId: second, plate: '粵B12345' })).rejects.toMatchObject({
    failure: { reason: 'vehicleExists', values: { plate: '粤B·12345', unit: '1棟101' } },
  });
  await archives.saveVehicle({ id: vehicle.id, unitId: first, plate: vehicle.plate, active: false });
  await archives.saveVehicle({ unitId: second, plate: '粵B12345' });
});

test('the grid of units names who is there now, sums the area of all, and filters and sorts by what it shows', async () => {
  const { archives } = office.api;
  const first = await addUnit('101');
  await addUnit('102');
  await addUnit('1001');
  await archives.addOccupancy({
    unitId: first,
    person: { name: '陳大文', phones: [{ phone: '13812345678' }] },
    role: 'owner',
  });
  await moveIn(first, '舊租客', 'tenant', { fromOn: '2020-01-01' });
  const past = (await archives.unitFile({ id: first })).people.find(({ role }) => role === 'tenant');
  await archives.endOccupancy({ id: past?.id ?? 0, toOn: '2021-01-01' });
  await moveIn(first, '李美玲', 'tenant', { fromOn: '2021-02-01' });
  const page = await archives.listUnits({ limit: 2 });
  expect(page).toMatchObject({ total: 3, totals: { areaThousandths: 268_050 } });
  expect(page.rows.map(({ displayName }) => displayName)).toEqual(['1棟101', '1棟102']);
  expect(page.rows[0]).toMatchObject({
    owners: '陳大文',
    tenants: '李美玲',
    payer: '陳大文',
    phone: '138****5678',
  });
  expect((await archives.listUnits({ quick: '美玲' })).total).toBe(1);
  expect((await archives.listUnits({ quick: '5678' })).total).toBe(1);
  expect(
    (await archives.listUnits({ sort: [{ field: 'floor', direction: 'desc' }], limit: 1 })).rows[0]?.room,
  ).toBe('1001');
  await expect(archives.listUnits({ sort: [{ field: 'phone', direction: 'asc' }] })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  const people = await archives.listPeople({});
  expect(people.total).toBe(3);
  expect(people.rows.find(({ name }) => name === '舊租客')).toMatchObject({ units: '', unitId: first });
  expect(people.rows.find(({ name }) => name === '陳大文')).toMatchObject({
    units: '1棟101',
    phones: '138****5678',
  });
});

test('the household’s timeline tells of its unit, its people and its vehicles, newest first, field by field', async () => {
  const { archives } = office.api;
  const id = await addUnit();
  const { people } = await moveIn(id, '陳大文', 'owner', { fromOn: '2020-01-01' });
  const person = people[0]?.person;
  await archives.saveVehicle({ unitId: id, plate: '粤B12345' });
  await archives.savePerson({ id: person?.id ?? 0, version: 1, name: '陳大文', honorific: '先生' });
  const other = await addUnit('102');
  const timeline = await archives.unitTimeline({ unitId: id });
  expect(timeline.map(({ action, entity, subject }) => ({ action, entity, subject }))).toEqual([
    { action: 'archives.savePerson', entity: 'person', subject: '陳大文' },
    { action: 'archives.saveVehicle', entity: 'vehicle', subject: '粤B12345' },
    { action: 'archives.addOccupancy', entity: 'occupancy', subject: '陳大文' },
    { action: 'archives.addOccupancy', entity: 'person', subject: '陳大文' },
    { action: 'archives.saveUnit', entity: 'unit', subject: '1棟101' },
  ]);
  expect(timeline[0]).toMatchObject({
    staffName: '陳經理',
    changes: [{ field: 'honorific', before: '', after: '先生' }],
  });
  expect(await archives.unitTimeline({ unitId: other })).toHaveLength(1);
});

test('the desk keeps the archives, the auditor only reads them', async () => {
  const auditor = await office.openWindowAs('auditor');
  const id = await addUnit();
  expect((await auditor.api.archives.unitFile({ id })).unit.displayName).toBe('1棟101');
  expect(await auditor.api.archives.history({ entity: 'unit', id })).toHaveLength(1);
  await expect(auditor.api.archives.savePerson({ name: 'x' })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  const grounds = await office.openWindowAs('groundsSupervisor');
  await expect(grounds.api.archives.history({ entity: 'unit', id })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});

test('the site keeps its particulars, and a time zone that does not exist is refused', async () => {
  const { archives } = office.api;
  const site = await archives.site();
  expect(site).toMatchObject({ siteName: '翠湖花園', timeZone: 'Asia/Hong_Kong', currency: 'CNY' });
  await archives.saveSite({ ...site, officeName: '翠湖花園物業管理處', address: '翠湖路 1 號' });
  expect(await archives.site()).toMatchObject({ officeName: '翠湖花園物業管理處', address: '翠湖路 1 號' });
  const { version } = await archives.site();
  await expect(archives.saveSite({ ...site, version, timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['timeZone'], message: 'timeZone' }] },
  });
});

test('of two who change the site’s particulars at once the second is told of the first', async () => {
  const { archives } = office.api;
  const site = await archives.site();
  const saved = await archives.saveSite({ ...site, hotline: '2345 0000' });
  await expect(archives.saveSite({ ...site, address: '翠湖路 2 號' })).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
  await archives.saveSite({ ...saved, address: '翠湖路 2 號' });
  expect(await archives.site()).toMatchObject({ hotline: '2345 0000', address: '翠湖路 2 號' });
});

test('a page far down the list of people is read in the order of an index', () => {
  const { database } = office.office.core.office;
  const { from, select, order } = personSource('2026-11-23');
  const plan = database
    .prepare<unknown[], { detail: string }>(
      `EXPLAIN QUERY PLAN SELECT ${select} ${from} ORDER BY ${order} LIMIT 200 OFFSET 90000`,
    )
    .all('2026-11-23')
    .map(({ detail }) => detail);
  expect(plan.join('\n')).toContain('SCAN p USING INDEX person_order');
  expect(plan.slice(0, 3).join('\n')).not.toContain('TEMP B-TREE');
});
