import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringInList, type Cell, prepareImport, problemsOf, sheet, sumsOf } from '../fixtures/import-list.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

const HEAD = ['房屋', '姓名', '身份', '產權份額', '開始日期', '最後一天', '付款人', '主要聯絡人', '證件號碼'];
const row = (name: string, role: string, more: Partial<Record<(typeof HEAD)[number], Cell>> = {}): Cell[] =>
  HEAD.map((head) => ({ 房屋: '1棟0101', 姓名: name, 身份: role, ...more })[head] ?? '');

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
  await bringInList(office, 'units', await sheet([['房屋'], ['1棟0101'], ['1棟0102']]));
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const prepare = async (...rows: Cell[][]) =>
  prepareImport(office, 'occupancies', await sheet([HEAD, ...rows]));
const bringIn = async (...rows: Cell[][]) => bringInList(office, 'occupancies', await sheet([HEAD, ...rows]));
const held = async () =>
  (await office.api.archives.unitFile({ id: 1 })).people
    .map(
      ({ person, role, fromOn, toOn, isPayer, isPrimaryContact }) =>
        `${person.name} ${role} ${fromOn ?? ''}…${toOn ?? ''}${isPayer ? ' pays' : ''}${isPrimaryContact ? ' first' : ''}`,
    )
    .sort();

test('a renewed lease is a new stay after the first, in one file or in two', async () => {
  const first = row('何租客', '租戶', { 開始日期: '2026-01-01', 最後一天: '2026-12-31' });
  const renewed = row('何租客', '租戶', { 開始日期: '2027-01-01', 最後一天: '2027-12-31' });
  await bringIn(first);
  expect(await bringIn(renewed)).toMatchObject({ created: 1 });
  expect(sumsOf((await prepare(first, renewed)).preview.counts)).toEqual([2, 0, 0, 2, 0]);
  expect(await held()).toEqual([
    '何租客 tenant 2026-01-01…2026-12-31',
    '何租客 tenant 2027-01-01…2027-12-31',
  ]);
});

test('rows of one unit that overlap are refused in the preview, and the others come in', async () => {
  const rows = [
    row('何租客', '租戶', { 開始日期: '2026-01-01', 最後一天: '2026-12-31' }),
    row('何租客', '租戶', { 開始日期: '2026-06-01', 最後一天: '2027-05-31' }),
    row('陳大文', '業主', { 產權份額: '60%' }),
    row('李四', '共有人', { 產權份額: '50%' }),
  ];
  const { preview } = await prepare(...rows);
  expect(problemsOf(preview)).toEqual([
    [3, 'notAccepted'],
    [5, 'notAccepted'],
  ]);
  expect(await held()).toEqual([]);
  expect(await bringIn(...rows)).toMatchObject({ created: 2, rejected: 2 });
});

test('a sale may name the buyer before the seller', async () => {
  await bringIn(row('賣方', '業主', { 產權份額: '100%', 開始日期: '2010-01-01' }));
  const rows = [
    row('買方', '業主', { 產權份額: '100%', 開始日期: '2026-12-01' }),
    row('賣方', '業主', { 產權份額: '100%', 開始日期: '2010-01-01', 最後一天: '2026-11-30' }),
  ];
  expect(sumsOf((await prepare(...rows)).preview.counts)).toEqual([2, 1, 1, 0, 0]);
  await bringIn(...rows);
  expect(await held()).toEqual(['買方 owner 2026-12-01… pays', '賣方 owner 2010-01-01…2026-11-30 pays']);
  expect(sumsOf((await prepare(...rows)).preview.counts)).toEqual([2, 0, 0, 2, 0]);
});

test('a tenant with a last day pays and is called first until then, and the owner pays again after', async () => {
  await bringIn(row('陳大文', '業主', { 開始日期: '2010-01-01', 主要聯絡人: '是' }));
  const tenant = row('何租客', '租戶', {
    開始日期: '2026-01-01',
    最後一天: '2099-12-31',
    付款人: '是',
    主要聯絡人: '是',
  });
  await bringIn(tenant);
  expect(await held()).toEqual([
    '何租客 tenant 2026-01-01…2099-12-31 pays first',
    '陳大文 owner 2010-01-01…2025-12-31 pays',
    '陳大文 owner 2026-01-01…2099-12-31',
    '陳大文 owner 2100-01-01… pays',
  ]);
  expect(sumsOf((await prepare(tenant)).preview.counts)).toEqual([1, 0, 0, 1, 0]);
});

test('who left and was not the payer is not made one, and the same row again changes nothing', async () => {
  await bringIn(row('陳大文', '業主', { 開始日期: '2010-01-01' }));
  const tenant = row('何租客', '租戶', { 開始日期: '2018-01-01', 最後一天: '2018-12-31', 付款人: '是' });
  await bringIn(tenant);
  expect(await held()).toEqual(['何租客 tenant 2018-01-01…2018-12-31', '陳大文 owner 2010-01-01… pays']);
  expect(sumsOf((await prepare(tenant)).preview.counts)).toEqual([1, 0, 0, 1, 0]);
});

test('two people of one name in one unit are told apart by their ID numbers', async () => {
  const rows = [
    row('陳大文', '業主', { 證件號碼: 'A123456(3)' }),
    row('陳大文', '共有人', { 證件號碼: 'B765432(1)' }),
  ];
  expect(await bringIn(...rows)).toMatchObject({ created: 2 });
  const { people } = await office.api.archives.unitFile({ id: 1 });
  expect(new Set(people.map(({ person }) => person.id)).size).toBe(2);
  expect(sumsOf((await prepare(...rows)).preview.counts)).toEqual([2, 0, 0, 2, 0]);
});

test('of the rows of one unit so many are judged and no more, however long the file', async () => {
  const rows = Array.from({ length: 1000 }, (_, place) => row(`住戶${place}`, '家屬'));
  const { preview } = await prepare(...rows);
  expect(sumsOf(preview.counts)).toEqual([1000, 100, 0, 0, 900]);
  expect(problemsOf(preview)[0]).toEqual([102, 'unitRowsTooMany']);
});
