import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
let otherUnitId: number;
beforeEach(async () => {
  office = await createTestOffice();
  const { archives } = office.api;
  const { id: buildingId } = await archives.saveBuilding({ name: '1棟' });
  unitId = (await archives.saveUnit({ buildingId, room: '101' })).id;
  otherUnitId = (await archives.saveUnit({ buildingId, room: '102' })).id;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const PHONE = '138 1234 5678';
const MASKED = '138****5678';

test('what holds today comes first, then what is to come, then what is over', async () => {
  const { household } = office.api;
  const authorise = (name: string, fromOn: string, toOn: string | null) =>
    household.saveAuthorisation({
      unitId,
      kind: 'parcel',
      name,
      scope: '全部快遞',
      givenBy: '陳太',
      fromOn,
      toOn,
    });
  await authorise('明天起', '2026-11-24', null);
  await authorise('到昨天', '2026-11-01', '2026-11-22');
  await authorise('到今天', '2026-11-01', '2026-11-23');
  await authorise('由今天', '2026-11-23', null);
  const { authorisations } = await household.records({ unitId });
  expect(authorisations.map(({ name, when }) => [name, when])).toEqual([
    ['由今天', 'now'],
    ['到今天', 'now'],
    ['明天起', 'later'],
    ['到昨天', 'past'],
  ]);
  office.now = new Date('2026-11-24T02:00:00Z');
  await office.api.access.signIn(MANAGER);
  const next = await household.records({ unitId });
  expect(next.authorisations.map(({ name, when }) => [name, when])).toEqual([
    ['由今天', 'now'],
    ['明天起', 'now'],
    ['到今天', 'past'],
    ['到昨天', 'past'],
  ]);
  expect((await household.records({ unitId: otherUnitId })).authorisations).toEqual([]);
});

test('an authorisation ends on a day and stays on file; what is over is not written over', async () => {
  const { household } = office.api;
  const { id, version } = await household.saveAuthorisation({
    unitId,
    kind: 'entry',
    name: '鐘點工阿珍',
    fromOn: '2026-10-01',
  });
  await expect(household.endAuthorisation({ id, version, toOn: '2026-09-30' })).rejects.toMatchObject({
    failure: { reason: 'endsBeforeItBegins', values: { fromOn: '2026-10-01', toOn: '2026-09-30' } },
  });
  const ended = await household.endAuthorisation({ id, version, toOn: '2026-11-20', reason: '已辭工' });
  expect(ended).toMatchObject({ toOn: '2026-11-20', when: 'past' });
  const change = { id, version, unitId, kind: 'entry', name: '鐘點工阿珍', fromOn: '2026-10-01' } as const;
  await expect(household.saveAuthorisation(change)).rejects.toMatchObject({
    failure: { reason: 'recordEnded', values: { name: '鐘點工阿珍', date: '2026-11-20' } },
  });
  expect((await household.records({ unitId })).authorisations).toEqual([ended]);
});

test('a row stays with its household, and none is added to a unit that is not on file', async () => {
  const { household } = office.api;
  const { id, version } = await household.savePet({ unitId, kind: 'dog', name: '旺財' });
  await expect(
    household.savePet({ id, version, unitId: otherUnitId, kind: 'dog', name: '旺財' }),
  ).rejects.toMatchObject({ failure: { reason: 'notOfThisUnit' } });
  await expect(household.savePet({ unitId: 999, kind: 'dog', name: '旺財' })).rejects.toMatchObject({
    failure: { kind: 'notFound', entity: 'unit' },
  });
  await expect(household.endPet({ id: 999, version, toOn: '2026-11-23' })).rejects.toMatchObject({
    failure: { kind: 'notFound', entity: 'pet' },
  });
});

test('a pet is on file with its licence and its vaccination until it is gone', async () => {
  const { household } = office.api;
  const { id, version } = await household.savePet({
    unitId,
    kind: 'dog',
    name: '旺財',
    licenceNumber: 'SZ-2026-0012',
    vaccinatedOn: '2026-03-01',
    fromOn: '2026-01-01',
  });
  await household.savePet({
    id,
    version,
    unitId,
    kind: 'dog',
    name: '旺財',
    licenceNumber: 'SZ-2026-0012',
    vaccinatedOn: '2026-11-01',
    fromOn: '2026-01-01',
  });
  const { pets } = await household.records({ unitId });
  expect(pets).toMatchObject([{ name: '旺財', vaccinatedOn: '2026-11-01', toOn: null, when: 'now' }]);
  expect((await household.endPet({ id, version: version + 1, toOn: '2026-11-10' })).when).toBe('past');
});

test('a contact’s phone is masked for everyone, kept when none is typed, and shown for a reason that stays', async () => {
  const { archives, household } = office.api;
  await expect(household.saveContact({ unitId, name: '陳小姐' })).rejects.toMatchObject({
    failure: { issues: [{ path: ['phone'], message: 'required' }] },
  });
  const { id, version, phone } = await household.saveContact({
    unitId,
    name: '陳小姐',
    relation: '女兒',
    phone: PHONE,
  });
  expect(phone).toBe(MASKED);
  await household.saveContact({ id, version, unitId, name: '陳小姐', relation: '長女' });
  expect(await household.revealContact({ id, reason: '住戶暈倒，通知家人' })).toEqual({ phone: PHONE });
  const history = await archives.history({ entity: 'emergencyContact', id });
  expect(history.map(({ action, reason, changes }) => ({ action, reason, changes }))).toEqual([
    {
      action: 'household.revealContact',
      reason: '住戶暈倒，通知家人',
      changes: [{ field: 'revealed', before: null, after: 'phones' }],
    },
    {
      action: 'household.saveContact',
      reason: '',
      changes: [{ field: 'relation', before: '女兒', after: '長女' }],
    },
    {
      action: 'household.saveContact',
      reason: '',
      changes: [
        { field: 'name', before: null, after: '陳小姐' },
        { field: 'relation', before: null, after: '女兒' },
        { field: 'phones', before: null, after: MASKED },
      ],
    },
  ]);
  const { recent } = await office.api.today.summary();
  expect(recent.map(({ action }) => action)).not.toContain('household.revealContact');
});

test('neither the trail nor what anybody reads holds a phone in full, also when another took its place', async () => {
  const { archives, household } = office.api;
  const { id, version } = await household.saveContact({ unitId, name: '陳小姐', phone: PHONE });
  await household.saveContact({ id, version, unitId, name: '陳小姐', phone: '13899995678' });
  const [latest] = await archives.history({ entity: 'emergencyContact', id });
  expect(latest?.changes).toEqual([{ field: 'phonesChanged', before: null, after: true }]);
  const { database } = office.office.core.office;
  const trail = database.prepare(
    "SELECT group_concat(coalesce(before, '') || coalesce(after, '')) FROM audit",
  );
  expect(String(trail.pluck().get()).replace(/\D/gu, '')).not.toMatch(/13812345678|13899995678/u);
  const auditor = await office.openWindowAs('auditor');
  const seen = JSON.stringify([
    await auditor.api.household.records({ unitId }),
    await auditor.api.archives.unitTimeline({ unitId }),
  ]);
  expect(seen).toContain(MASKED);
  expect(seen.replace(/\D/gu, '')).not.toMatch(/13812345678|13899995678/u);
  await expect(auditor.api.household.revealContact({ id, reason: '審計' })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});

test('a consent says for what, by whom and since when, and does not hold on the day it is withdrawn', async () => {
  const { household } = office.api;
  const { id, version } = await household.saveConsent({
    unitId,
    purpose: '門禁人臉識別',
    givenBy: '陳大文',
    givenOn: '2026-05-01',
  });
  expect((await household.records({ unitId })).consents).toMatchObject([{ when: 'now', withdrawnOn: null }]);
  expect(
    await household.withdrawConsent({ id, version, withdrawnOn: '2026-11-23', reason: '改用門禁卡' }),
  ).toMatchObject({ when: 'past', withdrawnOn: '2026-11-23', givenOn: '2026-05-01' });
  await expect(household.withdrawConsent({ id, version, withdrawnOn: '2026-11-25' })).rejects.toMatchObject({
    failure: { reason: 'recordEnded', values: { name: '門禁人臉識別', date: '2026-11-23' } },
  });
});

test('the household’s timeline tells of each of them, field by field', async () => {
  const { archives, household } = office.api;
  await household.saveContact({ unitId, name: '陳小姐', phone: PHONE });
  await household.savePet({ unitId, kind: 'cat', name: '咪咪' });
  const { id, version } = await household.saveAuthorisation({
    unitId,
    kind: 'parcel',
    name: '鄰居李太',
    fromOn: '2026-11-01',
  });
  await household.saveConsent({ unitId, purpose: '短信通知', givenBy: '陳大文', givenOn: '2026-11-01' });
  await household.endAuthorisation({ id, version, toOn: '2026-11-30', reason: '出差回來' });
  const timeline = await archives.unitTimeline({ unitId, limit: 5 });
  expect(timeline.map(({ action, entity, subject }) => [action, entity, subject])).toEqual([
    ['household.endAuthorisation', 'authorisation', '鄰居李太'],
    ['household.saveConsent', 'consent', '短信通知'],
    ['household.saveAuthorisation', 'authorisation', '鄰居李太'],
    ['household.savePet', 'pet', '咪咪'],
    ['household.saveContact', 'emergencyContact', '陳小姐'],
  ]);
  expect(timeline[0]).toMatchObject({
    reason: '出差回來',
    changes: [{ field: 'toOn', before: null, after: '2026-11-30' }],
  });
  expect((await office.api.today.summary()).recent[0]).toMatchObject({ subject: '1棟101', unitId });
});

test('none of them can be taken off the file', async () => {
  const { household } = office.api;
  await household.saveContact({ unitId, name: '陳小姐', phone: PHONE });
  await household.savePet({ unitId, kind: 'cat', name: '咪咪' });
  await household.saveAuthorisation({ unitId, kind: 'parcel', name: '鄰居', fromOn: '2026-11-01' });
  await household.saveConsent({ unitId, purpose: '短信通知', givenBy: '陳大文', givenOn: '2026-11-01' });
  const { database } = office.office.core.office;
  for (const table of ['emergency_contact', 'pet', 'authorisation', 'consent']) {
    expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(/stays on file/u);
  }
});

test('the front desk keeps them, the auditor changes nothing, and the grounds see nothing', async () => {
  const clerk = await office.openWindowAs('frontDesk');
  await clerk.api.household.savePet({ unitId, kind: 'bird', name: '小黃' });
  const auditor = await office.openWindowAs('auditor');
  expect((await auditor.api.household.records({ unitId })).pets).toHaveLength(1);
  await expect(auditor.api.household.savePet({ unitId, kind: 'bird', name: '小綠' })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  const grounds = await office.openWindowAs('groundsSupervisor');
  await expect(grounds.api.household.records({ unitId })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});

test('of two windows with the same row the second overwrites nothing and is told of the first', async () => {
  const { household } = office.api;
  const clerk = await office.openWindowAs('frontDesk');
  const colleague = clerk.api.household;
  const day = '2026-11-01';
  const contact = { unitId, name: '陳小姐', phone: PHONE };
  const pet = { unitId, kind: 'dog', name: '旺財' } as const;
  const authorisation = { unitId, kind: 'parcel', name: '鄰居', fromOn: day } as const;
  const consent = { unitId, purpose: '短信通知', givenBy: '陳大文', givenOn: day };
  const refused = { failure: { reason: 'changedMeanwhile', values: { who: 'frontDesk 1' } } };
  const rows = {
    contacts: await household.saveContact(contact),
    pets: await household.savePet(pet),
    authorisations: await household.saveAuthorisation(authorisation),
    consents: await household.saveConsent(consent),
  };
  const readOf = ({ id, version }: { readonly id: number; readonly version: number }) => ({ id, version });
  await colleague.saveContact({ ...contact, ...readOf(rows.contacts), name: '陳太' });
  await colleague.savePet({ ...pet, ...readOf(rows.pets), name: '來福' });
  await colleague.saveAuthorisation({ ...authorisation, ...readOf(rows.authorisations), name: '親友' });
  await colleague.saveConsent({ ...consent, ...readOf(rows.consents), purpose: '電話通知' });
  const after = await household.records({ unitId });
  for (const late of [
    () => household.saveContact({ ...contact, ...readOf(rows.contacts), note: '夜間' }),
    () => household.endContact({ ...readOf(rows.contacts), toOn: day }),
    () => household.savePet({ ...pet, ...readOf(rows.pets), note: '已打針' }),
    () => household.endPet({ ...readOf(rows.pets), toOn: day }),
    () => household.saveAuthorisation({ ...authorisation, ...readOf(rows.authorisations), scope: '快遞' }),
    () => household.endAuthorisation({ ...readOf(rows.authorisations), toOn: day }),
    () => household.saveConsent({ ...consent, ...readOf(rows.consents), note: '書面' }),
    () => household.withdrawConsent({ ...readOf(rows.consents), withdrawnOn: '2026-11-23' }),
  ]) {
    await expect(late()).rejects.toMatchObject(refused);
  }
  expect(await household.records({ unitId })).toEqual(after);
  await expect(household.savePet({ ...pet, id: rows.pets.id })).rejects.toMatchObject({
    failure: { issues: [{ path: ['version'], message: 'versionMissing' }] },
  });
  const [latest] = after.pets;
  expect(await household.savePet({ ...pet, ...readOf(latest ?? rows.pets), note: '已打針' })).toMatchObject({
    version: rows.pets.version + 2,
  });
});
