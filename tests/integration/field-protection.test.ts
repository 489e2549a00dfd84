import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archivesContract } from '../../shared/features/archives/archives.contract.ts';
import { findNumbersIn } from '../fixtures/byte-search.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { withCheckSign } from '../fixtures/id-numbers.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

const NUMBERS = Array.from({ length: 200 }, (_, index) =>
  withCheckSign(`4403${19_500_101 + index * 10_007}${3571 + index}2`),
);
const TYPED = NUMBERS.slice(0, 110);
const IN_HOUSEHOLDS = NUMBERS.slice(110, 130);
const IMPORTED = NUMBERS.slice(130);

let root: string;
let office: TestOffice;
const usualTemporary = process.env['TMPDIR'];

beforeEach(async () => {
  root = makeScratchFolder();
  // The program and SQLite both put their temporary files where this says.
  process.env['TMPDIR'] = join(root, 'temporary');
  mkdirSync(join(root, 'temporary'));
  office = await createTestOffice({ folder: join(root, 'office') });
});
afterEach(async () => {
  await office.close();
  if (usualTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTemporary;
});

async function importRoll(numbers: readonly string[]): Promise<void> {
  const { api, connection, finish, office: opened } = office;
  const bytes = await workbook({
    rows: [
      ['房號', '業主', '身份證號'],
      ...numbers.map((number, index) => [`9棟${1000 + index}`, `業主${index}`, number]),
      ['', '無房號', numbers[0] ?? ''],
    ],
  });
  const ticket = opened.tray.put({ name: '名冊.xlsx', bytes }, connection.id);
  const { sheet, headerRow, columns } = await api.exchange.inspectImport({ kind: 'roll', ticket });
  const choice = {
    kind: 'roll' as const,
    ticket,
    sheet,
    headerRow,
    columns: columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
  };
  const preview = await api.exchange.previewImport(choice);
  expect(JSON.stringify(preview)).not.toContain(numbers[0]);
  await api.exchange.rejectedRows({ ...choice, language: 'zh-Hant' });
  await finish(await api.exchange.runImport({ ...choice, hash: preview.hash }));
}

/** Everybody's number, as those who may see it see it. */
async function revealAll({ api }: Pick<TestOffice, 'api'>): Promise<string[]> {
  const { rows } = await api.archives.listPeople({ limit: 500 });
  const values: string[] = [];
  for (const { id } of rows) {
    values.push(...(await api.archives.reveal({ personId: id, what: 'idNumber', reason: '核對' })).values);
  }
  return values;
}

test('200 known ID numbers are in no file of the office, of its copies, or of the temporary folder', async () => {
  const { api, finish, folder } = office;
  const approved = await office.approvedBy('supervisor');
  for (const [index, idNumber] of TYPED.entries()) {
    const spaced =
      index % 2 === 0 ? idNumber : `${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)}`;
    const { id, version } = await api.archives.savePerson({
      name: `住戶${index}`,
      idNumber: withCheckSign('0'.repeat(17)),
    });
    await api.archives.savePerson({ id, version, name: `住戶${index}`, idNumber: spaced });
  }
  const building = await api.archives.saveBuilding({ name: '1棟' });
  for (const [index, idNumber] of IN_HOUSEHOLDS.entries()) {
    const unit = await api.archives.saveUnit({ buildingId: building.id, room: String(101 + index) });
    await api.archives.addOccupancy({
      unitId: unit.id,
      person: { name: `業戶${index}`, idNumber },
      role: 'owner',
      fromOn: null,
    });
  }
  await importRoll(IMPORTED);

  const known = (numbers: readonly string[]) => numbers.map((number) => number.replaceAll(' ', '')).sort();
  expect(known(await revealAll(office))).toEqual([...NUMBERS].sort());
  for (const idNumber of NUMBERS.slice(0, 20)) {
    expect(await api.archives.findPeopleByIdNumber({ idNumber })).toHaveLength(1);
    await api.today.search({ text: idNumber });
    await api.archives.listPeople({ quick: idNumber });
    // A request that is refused half-way leaves nothing either.
    await expect(api.archives.savePerson({ id: 1, version: 1, name: 'x', idNumber })).rejects.toMatchObject({
      failure: { reason: 'changedMeanwhile' },
    });
  }
  for (const format of ['xlsx', 'csv'] as const) {
    await finish(
      await approved.exchange.exportGrid({
        ...PURPOSE,
        source: 'people',
        format,
        columns: [
          { field: 'name', header: '姓名' },
          { field: 'idNumber', header: '證件號碼' },
        ],
        query: { quick: `住戶1 ${TYPED[1] ?? ''}` },
      }),
    );
  }
  await finish(await approved.exchange.auditPack({ reason: '年度審計', receiver: '某會計師事務所' }));
  await finish(await api.safekeeping.backUpNow());

  const where = [folder, join(root, 'temporary')];
  expect(readdirSync(folder)).toContain('office.sqlite-wal');
  expect(findNumbersIn(where, NUMBERS)).toEqual([]);
  await office.office.close();
  expect(findNumbersIn(where, NUMBERS)).toEqual([]);

  // A copy restored elsewhere opens with the same passwords, and with them every number.
  const [copy = ''] = readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('office-'));
  const restored = join(root, 'restored');
  mkdirSync(restored);
  copyFileSync(join(folder, 'backups', copy), join(restored, 'office.sqlite'));
  office = await createTestOffice({ setUp: false, folder: restored });
  await office.api.access.signIn(MANAGER);
  expect(known(await revealAll(office))).toEqual([...NUMBERS].sort());
  expect(findNumbersIn([root], NUMBERS)).toEqual([]);

  // The search itself finds what is there.
  const [number = ''] = NUMBERS;
  writeFileSync(join(root, 'plain'), Buffer.from(` ${number.slice(0, 6)}-${number.slice(6)}`, 'utf16le'));
  expect(findNumbersIn([root], NUMBERS)).toEqual([`${join(root, 'plain')}: ${number}`]);
});

test('no hash of a request can be guessed at from what else is on file', async () => {
  const { api } = office;
  const input = { name: '陳大文', idNumber: '110101199003074514' };
  const { id } = await api.archives.savePerson(input);
  const plain = (value: unknown) =>
    hash('sha256', JSON.stringify(archivesContract.savePerson.input.parse(value)));
  const kept = office.office.core.office.database
    .prepare<[], string>("SELECT input_hash FROM answered_request WHERE path = 'archives.savePerson'")
    .pluck()
    .all();
  expect(kept).toHaveLength(1);
  expect(kept).not.toContain(plain(input));
  // What a key of the same request answers is still told by the hash.
  const key = 'one-request-with-its-key';
  const again = { id, version: 1, name: '陳大文', idNumber: '110101199003074522' };
  await api.archives.savePerson(again, { key });
  expect(await api.archives.savePerson(again, { key })).toMatchObject({ version: 2 });
  await expect(
    api.archives.savePerson({ ...again, idNumber: '110101199003074530' }, { key }),
  ).rejects.toMatchObject({ failure: { reason: 'keyReused' } });
});

test('a sealed number moved to another person or altered by one bit does not open, and the rest stays in use', async () => {
  const { api } = office;
  const { database } = office.office.core.office;
  const one = await api.archives.savePerson({ name: '甲', idNumber: 'A123456(7)' });
  const two = await api.archives.savePerson({ name: '乙', idNumber: 'B234567(8)' });
  database
    .prepare(
      'UPDATE person SET id_number_sealed = (SELECT id_number_sealed FROM person WHERE id = ?) WHERE id = ?',
    )
    .run(one.id, two.id);
  const reveal = (personId: number) => api.archives.reveal({ personId, what: 'idNumber', reason: '核對' });
  await expect(reveal(two.id)).rejects.toMatchObject({ failure: { reason: 'sealBroken' } });
  expect(await reveal(one.id)).toEqual({ values: ['A123456(7)'] });
  const sealed = database
    .prepare<[number], Buffer>('SELECT id_number_sealed FROM person WHERE id = ?')
    .pluck()
    .get(one.id);
  if (sealed === undefined) throw new Error('nothing was sealed');
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  database.prepare('UPDATE person SET id_number_sealed = ? WHERE id = ?').run(sealed, one.id);
  await expect(reveal(one.id)).rejects.toMatchObject({ failure: { reason: 'sealBroken' } });
  const { version } = await api.archives.savePerson({ id: two.id, version: 1, name: '乙', note: '照常' });
  await api.archives.savePerson({ id: two.id, version, name: '乙', idNumber: 'B234567(8)' });
  expect(await reveal(two.id)).toEqual({ values: ['B234567(8)'] });
});

test('whose number it is is found however it is written, and the trail tells of the look alone', async () => {
  const { api } = office;
  const number = withCheckSign('44030119800101123');
  await api.archives.savePerson({ name: '甲', idNumber: number });
  // A second file under the same number is refused, whatever it looks like.
  const spelled = `${number.slice(0, 6).replace(/4/gu, '４')} ${number.slice(6, 14)} ${number.slice(14)}`;
  await expect(api.archives.savePerson({ name: '甲（重複）', idNumber: spelled })).rejects.toMatchObject({
    failure: { reason: 'idNumberExists' },
  });
  await api.archives.savePerson({ name: '乙', idNumber: withCheckSign('44030119800101124') });
  const found = await api.archives.findPeopleByIdNumber({ idNumber: spelled.toLowerCase() });
  expect(found.map(({ name }) => name)).toEqual(['甲']);
  expect(await api.archives.findPeopleByIdNumber({ idNumber: '440301198001011200' })).toEqual([]);
  const { rows } = await api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'findPeopleByIdNumber' } },
  });
  expect(rows.map(({ entity }) => entity)).toEqual(['idNumberSearch', 'person']);
  expect(JSON.stringify(rows)).not.toMatch(/44030119800101|123x/iu);
});

test('a number that becomes another is a change of the roll also where both look alike once masked', async () => {
  await importRoll(['440301198001011234']);
  const { api } = office;
  await importRoll(['440301199912311234']);
  const { rows } = await api.archives.listPeople({ quick: '業主0' });
  expect(rows).toHaveLength(1);
  const personId = rows[0]?.id ?? 0;
  expect(await api.archives.reveal({ personId, what: 'idNumber', reason: '核對' })).toEqual({
    values: ['440301199912311234'],
  });
});

test('the auditor never gets a number in the clear: not in a list, a file, a pack or on request', async () => {
  const { api } = office;
  const { id } = await api.archives.savePerson({ name: '陳大文', idNumber: '110101199003074514' });
  const auditor = await office.openWindowAs('auditor');
  expect(auditor.connection.dataKey).toBeNull();
  expect(await auditor.api.archives.listPeople({})).toMatchObject({
    rows: [{ idNumber: '110***********4514' }],
  });
  expect((await auditor.api.archives.personFile({ id })).person.idNumber).toBe('110***********4514');
  for (const attempt of [
    () => auditor.api.archives.reveal({ personId: id, what: 'idNumber', reason: '審計' }),
    () => auditor.api.archives.findPeopleByIdNumber({ idNumber: '110101199003074514' }),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  }
});
