import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TIED_TABLES, UNTIED_COLUMNS } from '../../electron/features/archives/merge-rows.repository.ts';
import type { Api } from '../../shared/api/contract.ts';
import { withCheckSign } from '../fixtures/id-numbers.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { rowsOfTables } from '../fixtures/table-rows.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

/** The trail and the answers kept for retries grow by nature; a version only goes on, so that nobody overwrites. */
const GROWING = new Set([
  'audit',
  'answered_request',
  'occupancy_trace',
  'person.version',
  'document.version',
  'key_item.version',
]);

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
afterEach(() => office.close());

const database = () => office.office.core.office.database;
const everything = () => rowsOfTables(database(), GROWING);

async function merge(
  keptId: number,
  otherId: number,
  fromOther: NonNullable<Parameters<Api['archives']['mergePeople']>[0]>['fromOther'] = [],
) {
  const { one, other } = await api.archives.comparePeople({ oneId: keptId, otherId });
  return api.archives.mergePeople({
    keptId,
    keptVersion: one.person.version,
    otherId,
    otherVersion: other.person.version,
    fromOther,
    reason: '同一人',
  });
}

async function twoOfOne() {
  const [first = 0, second = 0] = unitIds;
  const kept = await api.archives.savePerson({
    name: '陳大文',
    phones: [{ phone: '13800138000' }],
    email: 'chan@example.invalid',
  });
  const other = await api.archives.savePerson({
    name: '陈大文',
    honorific: '先生',
    phones: [{ phone: '138 0013 8000' }, { phone: '2345 6789' }],
    idType: '身份證',
    idNumber: withCheckSign('44030119800101123'),
    email: 'other@example.invalid',
    mailingAddress: '2棟303',
  });
  for (const [unitId, id] of [
    [first, kept.id],
    [first, other.id],
    [second, other.id],
  ] as const) {
    await api.archives.addOccupancy({ unitId, person: { id }, role: 'owner', fromOn: '2024-01-01' });
  }
  await api.archives.saveVehicle({ unitId: second, personId: other.id, plate: '粵B12345' });
  return { kept, other, first, second };
}

test('every column that names a person is either merged or said to stay as it was posted', () => {
  const tables = database()
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  const naming = tables.flatMap((table) =>
    (database().pragma(`foreign_key_list(${table})`) as { table: string; from: string }[])
      .filter((key) => key.table === 'person')
      .map((key) => `${table}.${key.from}`),
  );
  const tied = TIED_TABLES.flatMap(({ table, of }) => of.map((column) => `${table}.${column}`)).filter(
    (column) => column !== 'person.id',
  );
  expect(naming.toSorted()).toEqual([...tied, ...UNTIED_COLUMNS].toSorted());
});

test('the one kept gets the other’s households, vehicles and phones, and empty fields are filled', async () => {
  const { kept, other, first, second } = await twoOfOne();
  const merged = await merge(kept.id, other.id);
  expect(merged).toMatchObject({
    name: '陳大文',
    honorific: '先生',
    email: 'chan@example.invalid',
    mailingAddress: '2棟303',
    idType: '身份證',
    idNumber: '440***********123X',
    phones: [{ masked: '138****8000' }, { masked: '****6789' }],
  });
  const { occupancies } = await api.archives.personFile({ id: kept.id });
  expect(occupancies.map(({ unitId, role, fromOn, isPayer }) => [unitId, role, fromOn, isPayer])).toEqual([
    [first, 'owner', '2024-01-01', true],
    [second, 'owner', '2024-01-01', true],
  ]);
  const { people, vehicles } = await api.archives.unitFile({ id: second });
  expect(people.map(({ person }) => person.id)).toEqual([kept.id]);
  expect(vehicles).toMatchObject([{ plate: '粵B12345', personId: kept.id }]);
  expect(await api.archives.reveal({ personId: kept.id, what: 'idNumber', reason: '核對' })).toEqual({
    values: [withCheckSign('44030119800101123')],
  });
});

test('where the other is right it is taken over, with what was verified there', async () => {
  const { kept, other } = await twoOfOne();
  await api.archives.verifyPerson({ personId: kept.id, version: kept.version });
  const steward = await office.openWindowAs('steward');
  await steward.api.archives.verifyPerson({ personId: other.id, version: other.version });
  expect(await merge(kept.id, other.id, ['email'])).toMatchObject({ email: 'other@example.invalid' });
  const verified = await api.archives.personVerifications({ personId: kept.id });
  expect(Object.fromEntries(verified.map(({ check, verifiedBy }) => [check, verifiedBy]))).toEqual({
    name: '陳經理',
    email: 'steward 1',
    idNumber: 'steward 1',
    mailingAddress: 'steward 1',
    phones: 'steward 1',
  });
});

test('whoever was merged is neither listed nor found nor given anything, and is still read', async () => {
  const { kept, other, first } = await twoOfOne();
  await merge(kept.id, other.id);
  expect((await api.archives.listPeople({})).rows.map(({ id }) => id)).toEqual([kept.id]);
  expect((await api.archives.listVerification({})).total).toBe(1);
  expect((await api.archives.duplicates()).total).toBe(0);
  const found = await api.archives.findPeopleByIdNumber({ idNumber: withCheckSign('44030119800101123') });
  expect(found.map(({ personId }) => personId)).toEqual([kept.id]);
  for (const text of ['陳大文', 'cdw', '6789']) {
    const found = JSON.stringify(await api.today.search({ text }));
    expect(found).not.toContain(`"kind":"person","id":${other.id}`);
    expect(found).toContain(`"kind":"person","id":${kept.id}`);
  }
  const { version } = (await api.archives.personFile({ id: other.id })).person;
  for (const call of [
    () => api.archives.savePerson({ id: other.id, version, name: '陈大文' }),
    () =>
      api.archives.addOccupancy({ unitId: first, person: { id: other.id }, role: 'tenant', fromOn: null }),
    () => api.archives.saveVehicle({ unitId: first, personId: other.id, plate: '粵B99999' }),
    () => api.archives.verifyPerson({ personId: other.id, version }),
    () => api.archives.keepApart({ oneId: kept.id, otherId: other.id }),
    () => merge(kept.id, other.id),
  ]) {
    await expect(call()).rejects.toMatchObject({
      failure: { reason: 'personMerged', values: { kept: '陳大文' } },
    });
  }
});

test('keys and documents go to the one kept too, and back again', async () => {
  const { kept, other, second } = await twoOfOne();
  const { id: keyId, version: keyVersion } = await api.household.saveKey({
    unitId: second,
    kind: 'key',
    number: 'K-1',
  });
  await api.household.handOutKey({ id: keyId, version: keyVersion, holderPersonId: other.id });
  const papers: number[] = [];
  for (const title of ['身份證', '舊合同']) {
    const ticket = office.office.tray.put({ name: '掃描.jpg', bytes: jpegPhoto() }, office.connection.id);
    papers.push((await api.documents.add({ ticket, unitId: second, personId: other.id, title })).id);
  }
  const [, removed = 0] = papers;
  await api.documents.remove({ id: removed, version: 1, reason: '重複' });
  const before = everything();
  const holders = () => [
    database().prepare('SELECT holder_person_id FROM key_item').pluck().all(),
    database().prepare('SELECT person_id FROM document ORDER BY id').pluck().all(),
  ];
  await merge(kept.id, other.id);
  // What was removed is changed no more.
  expect(holders()).toEqual([[kept.id], [kept.id, other.id]]);
  await api.archives.undoMerge({ mergedId: other.id });
  expect(holders()).toEqual([[other.id], [other.id, other.id]]);
  expect(everything()).toEqual(before);
});

test('every changed record has an entry of its own, with masked values, at the merge and at its undoing', async () => {
  const { kept, other } = await twoOfOne();
  await merge(kept.id, other.id);
  await api.archives.undoMerge({ mergedId: other.id, reason: '弄錯' });
  for (const [action, reason] of [
    ['archives.mergePeople', '同一人'],
    ['archives.undoMerge', '弄錯'],
  ] as const) {
    const { rows } = await api.access.auditTrail({ filters: { action: { kind: 'text', contains: action } } });
    expect(rows.map(({ entity }) => entity).toSorted()).toEqual([
      'occupancy',
      'occupancy',
      'occupancy',
      'person',
      'person',
      'vehicle',
    ]);
    expect(rows.every((row) => row.reason === reason)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/2345 ?6789|44030119800101123/u);
  }
  const history = await api.archives.history({ entity: 'person', id: kept.id });
  expect(history[0]?.changes).toContainEqual({ field: 'partedFrom', before: null, after: '陈大文' });
  expect(history[1]?.changes).toContainEqual({ field: 'mergedFrom', before: null, after: '陈大文' });
});

test('what was posted under the other stays posted under the other', async () => {
  const { kept, other, second } = await twoOfOne();
  const item = await api.fees.saveItem({ code: 'WY', name: '物業服務費', formula: 'fixed' });
  await api.fees.setPrice({ itemId: item.id, fromOn: '2026-01-01', amountCents: 10_000 });
  await api.fees.attach({ itemId: item.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  const run = await office.finish(await api.fees.startBilling({ month: '2026-11', itemIds: [item.id] }));
  await office.finish(await api.fees.publishRun({ runId: run.id }));
  await api.fees.takePayment({ unitId: second, amountCents: 4000, method: 'cash' });
  await merge(kept.id, other.id);
  const payers = (table: string) =>
    database()
      .prepare<[number], number>(`SELECT payer_id FROM ${table} WHERE unit_id = ?`)
      .pluck()
      .all(second);
  expect([...payers('charge'), ...payers('receipt')]).toEqual([other.id, other.id]);
  // The household pays what it owes, whoever it was made out to.
  await api.fees.takePayment({ unitId: second, amountCents: 6000, method: 'cash' });
  expect(payers('receipt')).toEqual([other.id, kept.id]);
  expect((await api.fees.unitAccount({ unitId: second })).outstanding).toEqual([]);
});

test('a merge undone leaves no difference, and says by name what stands in the way of one that was built upon', async () => {
  const { kept, other, second } = await twoOfOne();
  const before = everything();
  await merge(kept.id, other.id, ['name', 'idNumber', 'email']);
  expect(await api.archives.mergesOf({ personId: kept.id })).toMatchObject([
    { mergedId: other.id, mergedName: '陈大文', keptId: kept.id, mergedBy: '陳經理' },
  ]);
  await api.archives.undoMerge({ mergedId: other.id });
  expect(everything()).toEqual(before);
  expect(await api.archives.mergesOf({ personId: kept.id })).toEqual([]);
  await expect(api.archives.undoMerge({ mergedId: other.id })).rejects.toMatchObject({
    failure: { reason: 'notMerged' },
  });

  await merge(kept.id, other.id);
  const file = await api.archives.unitFile({ id: second });
  const [vehicle] = file.vehicles;
  await api.archives.saveVehicle({
    id: vehicle?.id ?? 0,
    unitId: second,
    personId: null,
    plate: '粵B12345',
  });
  await api.archives.endOccupancy({ id: file.people[0]?.id ?? 0, toOn: '2026-12-31' });
  await expect(api.archives.undoMerge({ mergedId: other.id })).rejects.toMatchObject({
    failure: { reason: 'mergeChangedSince', values: { what: '1棟102、粵B12345' } },
  });
});

test('a later merge of the one kept is undone first', async () => {
  const { kept, other } = await twoOfOne();
  const third = await api.archives.savePerson({ name: '陳大文', phones: [{ phone: '13900139000' }] });
  const before = everything();
  await merge(kept.id, other.id);
  await merge(third.id, kept.id);
  await expect(api.archives.undoMerge({ mergedId: other.id })).rejects.toMatchObject({
    failure: { reason: 'mergeChangedSince' },
  });
  await api.archives.undoMerge({ mergedId: kept.id });
  await api.archives.undoMerge({ mergedId: other.id });
  expect(everything()).toEqual(before);
});

test('a number or a share that somebody else was given since is not given twice by undoing', async () => {
  const { kept, other, first } = await twoOfOne();
  const number = withCheckSign('44030119800101124');
  const { version } = (await api.archives.personFile({ id: kept.id })).person;
  await api.archives.savePerson({ id: kept.id, version, name: '陳大文', idNumber: number });
  await merge(kept.id, other.id, ['idNumber']);
  const newcomer = await api.archives.savePerson({ name: '別人', idNumber: number });
  await expect(api.archives.undoMerge({ mergedId: other.id })).rejects.toMatchObject({
    failure: { reason: 'idNumberExists' },
  });
  await api.archives.savePerson({ id: newcomer.id, version: 1, name: '別人', idNumber: '' });
  await api.archives.undoMerge({ mergedId: other.id });

  const rows = (await api.archives.unitFile({ id: first })).people;
  for (const { id, fromOn, isPayer } of rows) {
    await api.archives.changeOccupancy({ id, role: 'owner', fromOn, isPayer, shareHundredths: 5000 });
  }
  await merge(kept.id, other.id);
  await api.archives.addOccupancy({
    unitId: first,
    person: { id: newcomer.id },
    role: 'coOwner',
    fromOn: '2025-01-01',
    shareHundredths: 5000,
  });
  await expect(api.archives.undoMerge({ mergedId: other.id })).rejects.toMatchObject({
    failure: { reason: 'sharesOverWhole' },
  });
});

test('shares that contradict each other and phones beyond the form are said before anything changes', async () => {
  const { kept, other, first } = await twoOfOne();
  const [row] = (await api.archives.unitFile({ id: first })).people;
  await api.archives.changeOccupancy({
    id: row?.id ?? 0,
    role: 'owner',
    fromOn: '2024-01-01',
    isPayer: row?.isPayer ?? false,
    shareHundredths: 3000,
  });
  const [, second] = (await api.archives.unitFile({ id: first })).people;
  await api.archives.changeOccupancy({
    id: second?.id ?? 0,
    role: 'owner',
    fromOn: '2024-01-01',
    isPayer: second?.isPayer ?? false,
    shareHundredths: 4000,
  });
  const before = everything();
  await expect(merge(kept.id, other.id)).rejects.toMatchObject({
    failure: { reason: 'mergeSharesDiffer', values: { unit: '1棟101' } },
  });
  const many = await api.archives.savePerson({
    name: '多電話',
    phones: Array.from({ length: 9 }, (_, index) => ({ phone: `1370013700${index}` })),
  });
  await expect(merge(many.id, other.id)).rejects.toMatchObject({
    failure: { reason: 'mergePhonesTooMany', values: { count: 11 } },
  });
  await expect(
    api.archives.mergePeople({ keptId: kept.id, keptVersion: 1, otherId: kept.id, otherVersion: 1 }),
  ).rejects.toMatchObject({ failure: { issues: [{ path: ['otherId'], message: 'samePerson' }] } });
  await expect(
    api.archives.mergePeople({ keptId: kept.id, keptVersion: 1, otherId: other.id, otherVersion: 9 }),
  ).rejects.toMatchObject({ failure: { reason: 'changedMeanwhile' } });
  expect(everything()['occupancy']).toEqual(before['occupancy']);
});

test('whoever was told apart from the other stays apart from the one kept, until it is undone', async () => {
  const { kept, other } = await twoOfOne();
  const third = await api.archives.savePerson({ name: '陳大文', phones: [{ phone: '2345 6789' }] });
  await api.archives.keepApart({ oneId: other.id, otherId: third.id });
  const before = everything();
  await merge(kept.id, other.id);
  expect((await api.archives.duplicates()).total).toBe(0);
  await api.archives.undoMerge({ mergedId: other.id });
  expect(everything()).toEqual(before);
});

test('verifying after a merge stands in nobody’s way, and what is otherwise again is verified no more', async () => {
  const { kept, other } = await twoOfOne();
  const merged = await merge(kept.id, other.id);
  await api.archives.verifyPerson({ personId: kept.id, version: merged.version });
  await api.archives.undoMerge({ mergedId: other.id });
  const left = await api.archives.personVerifications({ personId: kept.id });
  expect(left.map(({ check }) => check).toSorted()).toEqual(['email', 'name']);
});

/** What two files of one person may hold, drawn so that much of it is common to both. */
const fileOf = fc.record({
  name: fc.constantFrom('陳大文', '陈大文', 'Chan Tai Man'),
  honorific: fc.constantFrom('', '先生'),
  email: fc.constantFrom('', 'a@example.invalid', 'b@example.invalid'),
  mailingAddress: fc.constantFrom('', '2棟303'),
  note: fc.constantFrom('', '下午來電'),
  phones: fc.uniqueArray(fc.constantFrom('13800138000', '2345 6789', '13900139000'), { maxLength: 3 }),
  hasIdNumber: fc.boolean(),
  verified: fc.boolean(),
  stays: fc.array(
    fc.record({
      unit: fc.nat(2),
      role: fc.constantFrom('owner' as const, 'tenant' as const, 'family' as const),
      from: fc.constantFrom('2024-01-01', '2024-06-01', '2025-01-01'),
      to: fc.constantFrom(null, '2025-06-30', '2026-01-31'),
      isPayer: fc.boolean(),
      isPrimaryContact: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  vehicles: fc.nat(2),
});
type GeneratedFile = typeof fileOf extends fc.Arbitrary<infer File> ? File : never;

let made = 0;

async function putFile(file: GeneratedFile): Promise<number> {
  made += 1;
  const { hasIdNumber, verified, stays, vehicles, phones, ...fields } = file;
  const { id, version } = await api.archives.savePerson({
    ...fields,
    phones: phones.map((phone) => ({ phone })),
    ...(hasIdNumber
      ? { idNumber: withCheckSign(`44030119800101${String(made % 1000).padStart(3, '0')}`) }
      : {}),
  });
  if (verified) await api.archives.verifyPerson({ personId: id, version });
  for (const { unit, role, from, to, ...marks } of stays) {
    const unitId = unitIds[unit] ?? 0;
    const added = await api.archives
      .addOccupancy({ unitId, person: { id }, role, fromOn: from, ...marks })
      .catch(() => null);
    const row = added?.people.find((one) => one.person.id === id && one.role === role && one.fromOn === from);
    if (row !== undefined && to !== null) {
      await api.archives.endOccupancy({ id: row.id, toOn: to }).catch(() => null);
    }
  }
  for (let count = 0; count < vehicles; count += 1) {
    const plate = `粵B${10_000 + made * 10 + count}`;
    await api.archives.saveVehicle({ unitId: unitIds[0] ?? 0, personId: id, plate });
  }
  return id;
}

/** Days on which one of these people holds, pays or is the contact, to the day. */
function daysHeld(personIds: readonly number[]): string[] {
  const rows = database()
    .prepare<
      [string],
      { unit_id: number; role: string; is_payer: number; is_primary_contact: number; day: string }
    >(
      `WITH RECURSIVE days(day) AS (SELECT '2023-12-25' UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '2026-12-31')
       SELECT o.unit_id, o.role, max(o.is_payer) AS is_payer, max(o.is_primary_contact) AS is_primary_contact, day
       FROM days JOIN occupancy o ON coalesce(o.from_on, '') <= day AND coalesce(o.to_on, '9999') >= day
       WHERE o.person_id IN (SELECT value FROM json_each(?)) GROUP BY o.unit_id, o.role, day`,
    )
    .all(JSON.stringify(personIds));
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function held(personIds: readonly number[]) {
  const ids = JSON.stringify(personIds);
  const column = (sql: string) => new Set(database().prepare<[string], string>(sql).pluck().all(ids));
  return {
    days: daysHeld(personIds),
    phones: column('SELECT digits FROM person_phone WHERE person_id IN (SELECT value FROM json_each(?))'),
    plates: column('SELECT plate FROM vehicle WHERE person_id IN (SELECT value FROM json_each(?))'),
  };
}

test('merging loses no day, phone or vehicle, and merging and undoing leaves no difference in any table', async () => {
  await fc.assert(
    fc.asyncProperty(
      fileOf,
      fileOf,
      fc.subarray(['name', 'idNumber', 'email', 'note', 'honorific'] as const),
      async (one, two, fromOther) => {
        const [keptId, otherId] = [await putFile(one), await putFile(two)];
        const before = everything();
        const both = held([keptId, otherId]);
        await merge(keptId, otherId, [...fromOther]);
        expect(held([keptId])).toEqual(both);
        expect(database().pragma('foreign_key_check')).toEqual([]);
        await api.archives.undoMerge({ mergedId: otherId });
        expect(everything()).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
