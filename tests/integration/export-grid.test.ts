import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALL_REGISTERS } from '../../electron/features/exchange/all-registers.ts';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { EXPORT_SOURCES } from '../../shared/features/exchange/exchange.contract.ts';
import { messages } from '../../shared/i18n/messages.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { workbook } from '../fixtures/messy-roll.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
  const bytes = await workbook({
    rows: [
      ['房號', '業主', '手機', '建築面積', '狀態'],
      ['1-101', '=2+5', '13800138000', '92.08', '自住'],
      ['1-102', '@王五', '13800138001', '88.5', '出租'],
      ['2-101', '陳大文', '+85223456789', '70', '空置'],
    ],
  });
  const ticket = office.office.tray.put({ name: 'roll.xlsx', bytes }, office.connection.id);
  const { sheet, headerRow, columns } = await office.api.exchange.inspectImport({ kind: 'roll', ticket });
  const fields = columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }]));
  const choice = { kind: 'roll' as const, ticket, sheet, headerRow, columns: fields };
  const { hash } = await office.api.exchange.previewImport(choice);
  await office.finish(await office.api.exchange.runImport({ ...choice, hash }));
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const COLUMNS = [
  { field: 'displayName', header: '單位' },
  { field: 'owners', header: '業主' },
  { field: 'phone', header: '電話' },
  { field: 'areaThousandths', header: '面積' },
  { field: 'occupancyState', header: '=狀態' },
];

test('a spreadsheet of what the grid shows: its filter, its order, its columns, phones masked as on the screen', async () => {
  const result = await office.finish(
    await office.api.exchange.exportGrid({
      ...PURPOSE,
      source: 'units',
      query: {
        filters: { building: { kind: 'text', contains: '1' } },
        sort: [{ field: 'areaThousandths', direction: 'asc' }],
      },
      columns: COLUMNS,
      title: '檔案/單位',
      language: 'en',
    }),
  );
  expect(result).toMatchObject({ rows: 2, file: { kind: 'saved', fileName: '檔案 單位 2026-11-23.xlsx' } });
  const [sheet] = (
    await readXlsx(office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array(), { readStyles: true })
  ).sheets;
  expect(sheet?.rows).toEqual([
    ['單位', '業主', '電話', '面積', '=狀態'],
    ['1棟102', '@王五', '138****8001', 88.5, 'Let'],
    ['1棟101', '=2+5', '138****8000', 92.08, 'Owner occupied'],
  ]);
  expect([...(sheet?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
});

test('only the chosen rows when some are chosen, as CSV that holds no formula', async () => {
  const page = await office.api.archives.listUnits({});
  const ids = page.rows.filter((row) => row.building === '1棟').map((row) => row.id);
  const { rows } = await office.finish(
    await office.api.exchange.exportGrid({
      ...PURPOSE,
      source: 'units',
      ids,
      columns: COLUMNS.slice(0, 4),
      format: 'csv',
    }),
  );
  expect(rows).toBe(2);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(office.desktop.delivered.at(-1)?.bytes)).toBe(
    "\uFEFF單位,業主,電話,面積\r\n1棟101,'=2+5,138****8000,92.080\r\n1棟102,'@王五,138****8001,88.500\r\n",
  );
});

test('who took out what is in the audit trail and in the list of exports, with the checksum of the file', async () => {
  const { sha256 } = await office.finish(
    await office.api.exchange.exportGrid({ ...PURPOSE, source: 'units', columns: COLUMNS }),
  );
  expect((await office.api.exchange.exports()).rows).toMatchObject([
    { kind: 'grid', source: 'units', rows: 3, sha256, staffName: '陳經理' },
  ]);
  const trail = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'export' } },
  });
  expect(trail.rows[0]?.after).toMatchObject({
    sha256,
    rows: 3,
    scope: {
      columns: ['displayName', 'owners', 'phone', 'areaThousandths', 'occupancyState'],
      ids: null,
      maskLevel: 'masked',
      approver: '',
    },
  });
});

test('of an export that a second person approved it is written down who that was', async () => {
  await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 2 });
  const approved = await office.approvedBy('supervisor');
  await office.finish(await approved.exchange.exportGrid({ ...PURPOSE, source: 'units', columns: COLUMNS }));
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'export' } },
  });
  expect(rows[0]?.after).toMatchObject({ scope: { maskLevel: 'masked', approver: 'supervisor 1' } });
});

const TYPED_NUMBERS = [
  '13800138000',
  '138 0013 8000',
  '110101199003074514',
  '1101 0119 9003 0745 1X',
  '123456(7)',
];
/** Every place of a list's query that takes what a person types. */
const TYPED_PLACES = {
  'the quick filter': (typed: string) => ({ quick: typed }),
  'a text filter': (typed: string) => ({
    filters: { name: { kind: 'text' as const, contains: typed } },
  }),
  'a filter of several values': (typed: string) => ({
    filters: { kind: { kind: 'oneOf' as const, values: ['individual', typed] } },
  }),
};

test.each(
  Object.entries(TYPED_PLACES).flatMap(([place, query]) =>
    TYPED_NUMBERS.map((number) => ({ place, number, query })),
  ),
)('what is written down of an export does not hold $number, looked for in $place', async (row) => {
  await office.finish(
    await office.api.exchange.exportGrid({
      ...PURPOSE,
      source: 'people',
      columns: [{ field: 'name', header: '姓名' }],
      query: row.query(`張 ${row.number}`),
    }),
  );
  const { core } = office.office;
  const kept = JSON.stringify([
    (await office.api.access.auditTrail({})).rows,
    core.office.database.prepare('SELECT scope FROM export_log').all(),
  ]);
  expect(kept).toContain('張 1');
  expect(kept).not.toContain(row.number);
});

test('a role takes out only lists that it may read, and a column that is none is named', async () => {
  const grounds = await office.openWindowAs('groundsSupervisor');
  const attempt = async (window: Pick<TestOffice, 'api'>, source: 'units' | 'auditTrail', field: string) =>
    window.api.exchange.exportGrid({ ...PURPOSE, source, columns: [{ field, header: 'x' }] });
  await expect(attempt(grounds, 'units', 'displayName')).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  await expect(attempt(grounds, 'auditTrail', 'seq')).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  for (const field of ['password_hash', '__proto__', 'constructor']) {
    await expect(attempt(office, 'units', field)).rejects.toMatchObject({
      failure: {
        kind: 'invalidInput',
        issues: [{ path: ['columns', 0, 'field'], message: 'unknownColumn' }],
      },
    });
  }
});

test('every list that can be taken out is there, and every code in it has words', async () => {
  expect(Object.keys(EXPORT_GRIDS).sort()).toEqual([...EXPORT_SOURCES].sort());
  // What needs a second person is told elsewhere.
  await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 20_000 });
  for (const [source, grid] of Object.entries(EXPORT_GRIDS)) {
    const columns = Object.keys(grid.fields).map((field) => ({ field, header: field }));
    // The keys of the record are the sources.
    const ticket = await office.api.exchange.exportGrid({
      ...PURPOSE,
      source: source as 'units',
      columns,
      ...(grid.ofDay === true ? { on: '2026-11-22' } : {}),
      ...(grid.ofPeriod === true ? { since: '2026-11-01' } : {}),
    });
    expect(await office.finish(ticket), source).toMatchObject({ file: { kind: 'saved' } });
  }
  const types = [
    ...Object.values(EXPORT_GRIDS).flatMap((grid) => Object.values(grid.fields)),
    ...ALL_REGISTERS.flatMap((register) => register.columns.map((column) => column.type)),
  ];
  const worded = types.flatMap((type) => (type.kind === 'choice' ? [type.words] : []));
  const without = worded.filter((words) => !Object.keys(messages).some((key) => key.startsWith(`${words}.`)));
  expect(without).toEqual([]);
  expect(EXPORT_SOURCES.filter((source) => !Object.hasOwn(messages, `exchange.source.${source}`))).toEqual(
    [],
  );
});

test('nothing of the office stays in the machine’s temporary folder', async () => {
  const leftovers = () =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`guanjia-work-${process.pid}-`));
  const before = leftovers();
  await office.finish(
    await office.api.exchange.exportGrid({ ...PURPOSE, source: 'units', columns: COLUMNS }),
  );
  expect(leftovers()).toEqual(before);
});
