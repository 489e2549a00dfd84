import { afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { applyRollRow, compareRollRow } from '../../electron/features/archives/roll.service.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { rollRowSchema } from '../../shared/features/archives/roll-row.ts';
import type { ImportOutcome } from '../../shared/features/exchange/import-comparison.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

type Row = z.input<typeof rollRowSchema>;

let office: TestOffice;
let imports = 0;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

/** As the import does: every row in one transaction that leaves an entry of its own. */
function takeIn(...rows: Row[]): Promise<ImportOutcome[]> {
  const { core } = office.office;
  imports += 1;
  const identity = { key: `import-${imports}`, path: 'exchange.runImport', staffId: 1, inputHash: '' };
  return core.write(office.connection, identity, (context) => {
    const { staff } = context;
    if (staff === null) throw new Error('nobody is signed in');
    const outcomes = rows.map((row) => applyRollRow({ ...context, staff }, rollRowSchema.parse(row)));
    context.record({ entity: 'import', entityId: imports, after: { rows: rows.length } });
    return outcomes;
  });
}

function compare(row: Row) {
  return compareRollRow(office.office.core.readContext(office.connection), rollRowSchema.parse(row));
}

function archived(): string {
  const { database } = office.office.core.office;
  return JSON.stringify(
    ['building', 'unit', 'person', 'person_phone', 'occupancy', 'vehicle', 'search_term'].map((table) =>
      database.prepare(`SELECT * FROM ${table}`).all(),
    ),
  );
}

const HOUSEHOLD: Row = {
  building: '1',
  room: '101',
  areaThousandths: 89_350,
  handedOverOn: '2020-06-01',
  people: [
    {
      role: 'owner',
      name: '陳大文',
      phones: ['138 1234 5678'],
      idNumber: '110101199003074514',
      shareHundredths: 5000,
    },
    { role: 'coOwner', name: '陳李美玲', phones: ['13912345678'], shareHundredths: 5000 },
    { role: 'tenant', name: 'John Smith', phones: ['2345 6789'], fromOn: '2026-01-01' },
  ],
  plates: ['粤B12345'],
};

test('a roll taken in twice doubles nothing, changes nothing and says so', async () => {
  const rows: Row[] = [
    HOUSEHOLD,
    { building: '1', room: '102', people: [{ role: 'owner', name: '黃志強' }] },
    {
      building: '車位',
      room: 'B1-023',
      kind: 'parking',
      people: [{ role: 'owner', name: '陳大文', phones: ['13812345678'] }],
    },
    { building: 'A', room: '12B' },
  ];
  expect(await takeIn(...rows)).toEqual(['created', 'created', 'created', 'created']);
  const before = archived();
  expect(await takeIn(...rows)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  expect(archived()).toBe(before);
  // The owner of a flat and of a parking space, known by name and phone, is one person.
  expect((await office.api.archives.listPeople({ quick: '陳大文' })).rows).toMatchObject([
    { units: '1棟101、車位B1-023' },
  ]);
});

test('a household is taken in whole: unit, people with shares and dates, who pays, vehicles', async () => {
  await takeIn(HOUSEHOLD);
  const [row] = (await office.api.archives.listUnits({})).rows;
  expect(row).toMatchObject({
    displayName: '1棟101',
    floor: 1,
    areaThousandths: 89_350,
    owners: '陳大文、陳李美玲',
    tenants: 'John Smith',
    payer: '陳大文',
    phone: '138****5678',
    occupancyState: 'let',
  });
  const file = await office.api.archives.unitFile({ id: row?.id ?? 0 });
  expect(file.unit.handedOverOn).toBe('2020-06-01');
  expect(file.vehicles).toMatchObject([{ plate: '粤B12345' }]);
  expect(file.people.map(({ shareHundredths, fromOn }) => [shareHundredths, fromOn])).toEqual([
    [5000, null],
    [5000, null],
    [null, '2026-01-01'],
  ]);
});

test('the same household in other spellings and with fewer columns is the same household', async () => {
  await takeIn(HOUSEHOLD);
  const before = archived();
  expect(
    await takeIn({
      building: '1栋',
      room: '0101室',
      people: [
        { role: 'coOwner', name: '陈李美玲' },
        { role: 'owner', name: '陈 大文', phones: ['13812345678'] },
      ],
      plates: ['粵b·12345'],
    }),
  ).toEqual(['unchanged']);
  expect(archived()).toBe(before);
});

test('only what differs is changed, and the preview says field by field what that will be', async () => {
  await takeIn(HOUSEHOLD);
  const row: Row = {
    ...HOUSEHOLD,
    areaThousandths: 90_000,
    people: [
      { role: 'owner', name: '陳大文', phones: ['13700001111'], idNumber: '110101199003074514' },
      { role: 'owner', name: '陳小明', phones: ['13655556666'] },
    ],
  };
  const comparison = compare(row);
  expect(comparison).toEqual({
    outcome: 'updated',
    problem: null,
    corrects: false,
    changes: [
      { field: 'areaThousandths', person: '', before: '89350', after: '90000' },
      { field: 'phones', person: '陳大文', before: '138****5678', after: '137****1111、138****5678' },
      { field: 'owner', person: '陳小明', before: '', after: '陳小明' },
      { field: 'phones', person: '陳小明', before: '', after: '136****6666' },
      { field: 'fromOn', person: '陳小明', before: '', after: '2026-11-23' },
    ],
  });
  expect(await takeIn(row)).toEqual(['updated']);
  expect(compare(row)).toMatchObject({ outcome: 'unchanged', changes: [] });
  const file = await office.api.archives.unitFile({ id: 1 });
  expect(file.unit).toMatchObject({ areaThousandths: 90_000, version: 2 });
  expect((await office.api.archives.listPeople({})).total).toBe(4);
});

test('owners whom the roll no longer names are ended only when the wizard says so', async () => {
  await takeIn(HOUSEHOLD);
  const sold: Row = {
    building: '1',
    room: '101',
    people: [{ role: 'owner', name: '黃志強', shareHundredths: 10_000 }],
  };
  expect(compare(sold).problem).toEqual({
    code: 'notAccepted',
    field: null,
    values: { refusal: 'sharesOverWhole', date: '2026-11-23', percent: 200 },
  });
  expect(await takeIn({ ...sold, absentOwners: 'end' })).toEqual(['updated']);
  const { people } = await office.api.archives.unitFile({ id: 1 });
  expect(people.map(({ person, fromOn, toOn, isPayer }) => [person.name, fromOn, toOn, isPayer])).toEqual([
    ['黃志強', '2026-11-23', null, true],
    ['John Smith', '2026-01-01', null, false],
    ['陳大文', null, '2026-11-22', true],
    ['陳李美玲', null, '2026-11-22', false],
  ]);
  expect(await takeIn({ ...sold, absentOwners: 'end' })).toEqual(['unchanged']);
});

test('shares that move between the owners of a roll are taken in whatever their order', async () => {
  await takeIn(HOUSEHOLD);
  const row: Row = {
    building: '1',
    room: '101',
    people: [
      { role: 'owner', name: '陳大文', shareHundredths: 7000 },
      { role: 'owner', name: '陳李美玲', shareHundredths: 2000 },
      { role: 'coOwner', name: '陳小明', shareHundredths: 1000 },
    ],
  };
  expect(compare(row).problem).toBeNull();
  expect(await takeIn(row)).toEqual(['updated']);
  const { people } = await office.api.archives.unitFile({ id: 1 });
  expect(people.map(({ shareHundredths }) => shareHundredths)).toEqual([7000, 2000, 1000, null]);
});

test('a row that cannot be taken says why and writes nothing', async () => {
  await takeIn(HOUSEHOLD);
  const before = archived();
  const row: Row = {
    building: '1',
    room: '102',
    people: [{ role: 'owner', name: '黃志強' }],
    plates: ['粤B12345'],
  };
  expect(compare(row)).toMatchObject({
    problem: {
      code: 'notAccepted',
      values: { refusal: 'vehicleExists', plate: '粤B12345', unit: '1棟101' },
    },
  });
  await expect(takeIn(row)).rejects.toBeInstanceOf(ApiError);
  expect(archived()).toBe(before);
});

test('a person named by the roll as payer pays from the day of the import', async () => {
  await takeIn(HOUSEHOLD);
  const row: Row = {
    building: '1',
    room: '101',
    people: [{ role: 'tenant', name: 'John Smith', payer: true }],
  };
  expect(compare(row).changes).toEqual([
    { field: 'payer', person: '', before: '陳大文', after: 'John Smith' },
  ]);
  expect(await takeIn(row)).toEqual(['updated']);
  expect(await takeIn(row)).toEqual(['unchanged']);
  expect((await office.api.archives.listUnits({})).rows[0]?.payer).toBe('John Smith');
});

test('two people of one name are told apart by phone and ID number', async () => {
  await takeIn(
    { building: '1', room: '101', people: [{ role: 'owner', name: '陳大文', phones: ['13812345678'] }] },
    { building: '1', room: '102', people: [{ role: 'owner', name: '陳大文', phones: ['13900000000'] }] },
    { building: '1', room: '103', people: [{ role: 'owner', name: '陳大文' }] },
    { building: '1', room: '104', people: [{ role: 'owner', name: '陳大文', phones: ['13812345678'] }] },
  );
  const { rows } = await office.api.archives.listPeople({ quick: '陳大文' });
  expect(rows.map(({ units }) => units)).toEqual(['1棟101、1棟104', '1棟102', '1棟103']);
});
