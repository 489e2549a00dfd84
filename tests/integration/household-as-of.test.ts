import { afterEach, beforeEach, expect, test } from 'vitest';
import { MERGE_FIELDS } from '../../shared/features/letters/merge-field.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;

async function on(day: string): Promise<void> {
  office.now = new Date(`${day}T02:00:00Z`);
  await office.api.access.signIn(MANAGER);
}

beforeEach(async () => {
  office = await createTestOffice({ now: new Date('2026-01-10T02:00:00Z') });
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  unitId = (await office.api.archives.saveUnit({ buildingId: building.id, room: '101' })).id;
});
afterEach(async () => {
  await office.close();
});

test('a key is where its last movement by that day left it, overdue against that day', async () => {
  const { household } = office.api;
  const { id, version } = await household.saveKey({ unitId, kind: 'key', number: 'K-1' });
  await on('2026-02-01');
  const out = await household.signOutKey({
    id,
    version,
    holder: '師傅',
    purpose: '維修',
    dueOn: '2026-02-03',
  });
  await on('2026-02-10');
  const back = await household.takeKeyBack({ id, version: out.version });
  await on('2026-03-01');
  await household.cancelKey({ id, version: back.version, reason: '換鎖' });

  const then = (day: string) => household.keysOfUnit({ unitId, on: day });
  expect(await then('2026-01-09')).toEqual([]);
  expect(await then('2026-01-31')).toMatchObject([{ state: 'inOffice', movedOn: '2026-01-10' }]);
  expect(await then('2026-02-09')).toMatchObject([
    { state: 'signedOut', holder: '師傅', purpose: '維修', dueOn: '2026-02-03', overdueDays: 6 },
  ]);
  expect(await then('2026-02-28')).toMatchObject([{ state: 'inOffice', holder: '', overdueDays: null }]);
  expect(await then('2026-03-01')).toEqual(await household.keysOfUnit({ unitId }));
});

test('authorisations, contacts, pets and consents are those that held on the day', async () => {
  const { household } = office.api;
  await household.saveAuthorisation({
    unitId,
    kind: 'parcel',
    name: '鄰居',
    fromOn: '2026-01-15',
    toOn: '2026-01-31',
  });
  await household.saveContact({ unitId, name: '陳太', phone: '13800138000', fromOn: '2026-02-01' });
  const pet = await household.savePet({ unitId, kind: 'cat', name: '咪咪', fromOn: '2026-01-10' });
  const consent = await household.saveConsent({
    unitId,
    purpose: '短信通知',
    givenBy: '陳太',
    givenOn: '2026-01-12',
  });
  await on('2026-02-20');
  await household.endPet({ id: pet.id, version: pet.version, toOn: '2026-02-20' });
  await household.withdrawConsent({
    id: consent.id,
    version: consent.version,
    withdrawnOn: '2026-02-20',
  });

  const held = async (day: string) => {
    const records = await household.records({ unitId, on: day });
    return Object.values(records).map((rows) => rows.map(({ when }) => when));
  };
  expect(await held('2026-01-11')).toEqual([[], [], ['now'], []]);
  expect(await held('2026-01-20')).toEqual([['now'], [], ['now'], ['now']]);
  expect(await held('2026-02-19')).toEqual([['past'], ['now'], ['now'], ['now']]);
  expect(await held('2026-02-21')).toEqual([['past'], ['now'], ['past'], ['past']]);
  expect((await household.records({ unitId, on: '2026-02-19' })).contacts).toMatchObject([
    { phone: '138****8000' },
  ]);
});

test('the files on hand on a day are those taken up by then and not yet removed', async () => {
  const { documents } = office.api;
  const add = async (comment: string) => {
    const ticket = office.office.tray.put(
      { name: `${comment}.jpg`, bytes: jpegPhoto(comment) },
      office.connection.id,
    );
    return documents.add({ ticket, unitId });
  };
  const first = await add('一');
  await on('2026-02-01');
  await add('二');
  await on('2026-03-01');
  await documents.remove({ id: first.id, version: first.version, reason: '重複' });

  const held = async (day: string) =>
    (await documents.forUnit({ unitId, on: day })).documents.map(({ title, removed }) => [title, removed]);
  expect(await held('2026-01-09')).toEqual([]);
  expect(await held('2026-01-31')).toEqual([['一', null]]);
  expect(await held('2026-02-28')).toEqual([
    ['二', null],
    ['一', null],
  ]);
  expect(await held('2026-03-01')).toEqual([['二', null]]);
});

test('the letters of a day are those issued by then; one voided later still stood', async () => {
  const { letters } = office.api;
  const draft = await letters.saveDraft({
    kind: 'publicNotice',
    language: 'zh-Hant',
    body: '# 通知\n停水',
    unitId,
    values: Object.fromEntries(
      Object.entries(MERGE_FIELDS).map(([name, { input }]) => [
        name,
        input === 'date' ? '2026-12-01' : '如述',
      ]),
    ),
    templateId: null,
  });
  await on('2026-02-01');
  await letters.issue({ id: draft.id, version: draft.version });
  await on('2026-03-01');
  const approved = await office.approvedBy('supervisor');
  await approved.letters.voidLetter({ id: draft.id, reason: '日期有誤' });
  const then = async (day: string) =>
    (await letters.forUnit({ unitId, on: day })).map(({ state, issuedOn }) => [state, issuedOn]);
  expect(await then('2026-01-31')).toEqual([]);
  expect(await then('2026-02-28')).toEqual([['issued', '2026-02-01']]);
  expect(await then('2026-03-01')).toEqual([['void', '2026-02-01']]);
});
