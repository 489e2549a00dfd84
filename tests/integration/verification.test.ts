import { afterEach, beforeEach, expect, test } from 'vitest';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { withCheckSign } from '../fixtures/id-numbers.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(() => office.close());

const PERSON = {
  name: '陳大文',
  phones: [{ phone: '13800138000' }, { phone: '2345 6789' }],
  idType: '身份證',
  idNumber: withCheckSign('44030119800101123'),
  email: 'chan@example.invalid',
  mailingAddress: '2棟303',
};

/** What a form sends of a person who is on file. */
async function fieldsOf(personId: number) {
  const { person } = await office.api.archives.personFile({ id: personId });
  const { idNumber: _masked, phones, ...fields } = person;
  return { ...fields, phones: phones.map(({ id }) => ({ keep: id })) };
}

async function verifiedFields(personId: number): Promise<string[]> {
  const verified = await office.api.archives.personVerifications({ personId });
  return verified.map(({ check }) => check).sort();
}

test('all that is on file of a person is verified with one call, and what is empty is left out', async () => {
  const { api } = office;
  const full = await api.archives.savePerson(PERSON);
  expect(await api.archives.personVerifications({ personId: full.id })).toEqual([]);
  const verified = await api.archives.verifyPerson({ personId: full.id, version: full.version });
  expect(verified).toHaveLength(5);
  expect(verified).toContainEqual({
    check: 'phones',
    verifiedOn: '2026-11-23',
    verifiedBy: '陳經理',
    old: false,
  });
  const bare = await api.archives.savePerson({ name: '李四' });
  await api.archives.verifyPerson({ personId: bare.id, version: bare.version });
  expect(await verifiedFields(bare.id)).toEqual(['name']);
  await expect(
    api.archives.verifyPerson({ personId: bare.id, version: bare.version, checks: ['email'] }),
  ).rejects.toMatchObject({ failure: { issues: [{ path: ['checks'], message: 'nothingToVerify' }] } });
});

test.each([
  ['name', { name: '陳大明' }],
  ['phones', { phones: [{ phone: '13900139000' }] }],
  ['idNumber', { idNumber: withCheckSign('44030119800101124') }],
  ['idNumber', { idNumber: '' }],
  ['email', { email: 'other@example.invalid' }],
  ['mailingAddress', { mailingAddress: '' }],
])('a change of the %s ends its verification and no other', async (check, change) => {
  const { api } = office;
  const { id, version } = await api.archives.savePerson(PERSON);
  await api.archives.verifyPerson({ personId: id, version });
  await api.archives.savePerson({ ...(await fieldsOf(id)), ...change });
  const left = ['email', 'idNumber', 'mailingAddress', 'name', 'phones'].filter((one) => one !== check);
  expect(await verifiedFields(id)).toEqual(left);
});

test('saving what is there already, in another order or spelling, ends nothing', async () => {
  const { api } = office;
  const { id, version } = await api.archives.savePerson(PERSON);
  await api.archives.verifyPerson({ personId: id, version });
  const fields = await fieldsOf(id);
  await api.archives.savePerson({
    ...fields,
    phones: fields.phones.toReversed(),
    idNumber: `${PERSON.idNumber.slice(0, 6)} ${PERSON.idNumber.slice(6)}`,
    note: '喜歡下午來電',
  });
  expect(await verifiedFields(id)).toHaveLength(5);
});

test('who read an earlier version verifies nothing, and is told who changed it and not who verified it', async () => {
  const { api } = office;
  const { id, version } = await api.archives.savePerson(PERSON);
  await api.archives.savePerson({ ...(await fieldsOf(id)), note: '新' });
  const steward = await office.openWindowAs('steward');
  await steward.api.archives.verifyPerson({ personId: id, version: version + 1, checks: ['name'] });
  await expect(api.archives.verifyPerson({ personId: id, version })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
});

test('the facts of a unit are verified together or apart, and a change ends what it touches', async () => {
  const { api } = office;
  const building = await api.archives.saveBuilding({ name: '1棟' });
  const unit = await api.archives.saveUnit({
    buildingId: building.id,
    room: '101',
    areaThousandths: 92_080,
  });
  const verified = await api.archives.verifyUnit({ unitId: unit.id, version: unit.version });
  expect(verified.map(({ check }) => check).sort()).toEqual(['area', 'kind', 'occupancyState']);
  const { displayName: _name, building: _building, ...fields } = unit;
  const changed = await api.archives.saveUnit({ ...fields, innerAreaThousandths: 80_000 });
  const left = await api.archives.unitVerifications({ unitId: unit.id });
  expect(left.map(({ check }) => check).sort()).toEqual(['kind', 'occupancyState']);
  await api.archives.verifyUnit({ unitId: unit.id, version: changed.version, checks: ['area'] });
  await expect(api.archives.verifyUnit({ unitId: unit.id, version: unit.version })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
  const parking = await api.archives.saveUnit({ buildingId: building.id, room: '車位8', kind: 'parking' });
  expect(await api.archives.verifyUnit({ unitId: parking.id, version: 1 })).toHaveLength(2);
});

test('a verification is old a year and a day later, and is then asked for first after those never verified', async () => {
  const { api } = office;
  const [first, second, third] = [
    await api.archives.savePerson({ ...PERSON, name: '甲' }),
    await api.archives.savePerson({ name: '乙', phones: [{ phone: '13700137000' }] }),
    await api.archives.savePerson({ name: '丙' }),
  ];
  await api.archives.verifyPerson({ personId: first.id, version: 1 });
  await api.archives.verifyPerson({ personId: second.id, version: 1, checks: ['name'] });
  office.now = new Date('2027-11-23T02:00:00Z');
  await api.access.signIn(MANAGER);
  expect((await api.archives.listVerification({})).rows).toMatchObject([
    { name: '丙', standing: 'never', oldestOn: null, lastOn: null, open: 1 },
    { name: '乙', standing: 'partly', oldestOn: null, lastOn: '2026-11-23', open: 1, phones: '137****7000' },
    { name: '甲', standing: 'fresh', oldestOn: '2026-11-23', lastOn: '2026-11-23', open: 0 },
  ]);
  office.now = new Date('2027-11-24T02:00:00Z');
  await api.access.signIn(MANAGER);
  expect((await api.archives.listVerification({})).rows[2]).toMatchObject({ standing: 'old', open: 5 });
  expect(await api.archives.personVerifications({ personId: first.id })).toContainEqual({
    check: 'name',
    verifiedOn: '2026-11-23',
    verifiedBy: '陳經理',
    old: true,
  });
  const old = await api.archives.listVerification({
    filters: { standing: { kind: 'oneOf', values: ['old'] } },
  });
  expect(old.rows.map(({ name }) => name)).toEqual(['甲']);
  await api.archives.verifyPerson({ personId: third.id, version: 1 });
  expect((await api.archives.listVerification({})).rows.map(({ name }) => name)).toEqual(['乙', '甲', '丙']);
  expect((await api.archives.listVerification({ quick: '13700' })).total).toBe(1);
});

test('the desk verifies, the auditor reads it masked, and nobody else is told', async () => {
  const { api } = office;
  const { id } = await api.archives.savePerson(PERSON);
  const desk = await office.openWindowAs('frontDesk');
  await desk.api.archives.verifyPerson({ personId: id, version: 1, checks: ['phones'] });
  const auditor = await office.openWindowAs('auditor');
  expect(await auditor.api.archives.personVerifications({ personId: id })).toHaveLength(1);
  expect((await auditor.api.archives.listVerification({})).rows[0]?.phones).toBe('138****8000、****6789');
  await expect(auditor.api.archives.verifyPerson({ personId: id, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  const grounds = await office.openWindowAs('groundsSupervisor');
  for (const call of [
    () => grounds.api.archives.verifyPerson({ personId: id, version: 1 }),
    () => grounds.api.archives.personVerifications({ personId: id }),
    () => grounds.api.archives.listVerification({}),
  ]) {
    await expect(call()).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  }
});

test('a person’s history tells what was verified, by whom, without a personal value', async () => {
  const { api } = office;
  const { id } = await api.archives.savePerson(PERSON);
  const steward = await office.openWindowAs('steward');
  await steward.api.archives.verifyPerson({ personId: id, version: 1, checks: ['phones', 'idNumber'] });
  const [entry] = await api.archives.history({ entity: 'person', id });
  expect(entry).toMatchObject({
    action: 'archives.verifyPerson',
    staffName: 'steward 1',
    changes: [{ field: 'verified', after: ['phones', 'idNumber'] }],
  });
});

test('the list leaves as a file masked, for a reason, and with a second person once it names many', async () => {
  const { api } = office;
  await api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 1 });
  await api.archives.savePerson(PERSON);
  await api.archives.savePerson({ name: '李四' });
  const input = {
    ...PURPOSE,
    source: 'verification' as const,
    format: 'csv' as const,
    columns: [
      { field: 'name', header: '姓名' },
      { field: 'phones', header: '電話' },
      { field: 'standing', header: '核對情況' },
    ],
  };
  await expect((async () => office.finish(await api.exchange.exportGrid(input)))()).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded' },
  });
  const approved = await office.approvedBy('supervisor');
  await office.finish(await approved.exchange.exportGrid(input));
  const [file] = office.desktop.delivered;
  const text = new TextDecoder().decode(file?.bytes);
  expect(text).toContain('138****8000');
  expect(text).toContain('未核對');
  expect(text).not.toContain('13800138000');
});
