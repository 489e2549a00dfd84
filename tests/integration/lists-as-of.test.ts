import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
let otherId: number;

beforeEach(async () => {
  office = await createTestOffice();
  const { archives } = office.api;
  const building = await archives.saveBuilding({ name: '1棟' });
  const [sold, other] = await Promise.all(
    ['101', '102'].map((room) =>
      archives.saveUnit({ buildingId: building.id, room, areaThousandths: 89_350 }),
    ),
  );
  unitId = sold?.id ?? 0;
  otherId = other?.id ?? 0;
  const { people } = await archives.addOccupancy({
    unitId,
    person: { name: '陳大文', phones: [{ phone: '13800138000' }] },
    role: 'owner',
    fromOn: '2020-01-01',
    isPayer: true,
  });
  await archives.addOccupancy({
    unitId,
    person: { name: '李四' },
    role: 'owner',
    fromOn: '2024-07-01',
    isPayer: true,
    replacing: people.map(({ id }) => id),
  });
  await archives.addOccupancy({
    unitId,
    person: { name: '王五', phones: [{ phone: '13900139000' }] },
    role: 'tenant',
    fromOn: '2025-01-01',
    isPrimaryContact: true,
  });
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

test('the list of units as of a day names who owned, rented and paid on it', async () => {
  const { archives } = office.api;
  const of = async (on: string) =>
    (await archives.listUnitsAsOf({ on, quick: '101' })).rows.map(({ owners, tenants, payer, phone }) => [
      owners,
      tenants,
      payer,
      phone,
    ]);
  expect(await of('2019-12-31')).toEqual([['', '', '', '']]);
  expect(await of('2024-06-30')).toEqual([['陳大文', '', '陳大文', '138****8000']]);
  expect(await of('2024-07-01')).toEqual([['李四', '', '李四', '']]);
  expect(await of('2025-01-01')).toEqual([['李四', '王五', '李四', '139****9000']]);
  const now = await archives.listUnits();
  const today = await archives.listUnitsAsOf({ on: '2026-11-23' });
  expect(today.total).toBe(now.total);
  expect(today.rows).toMatchObject(
    now.rows.map(({ displayName, owners, tenants, payer, phone }) => ({
      displayName,
      owners,
      tenants,
      payer,
      phone,
    })),
  );
  expect((await archives.listUnitsAsOf({ on: '2024-06-30', quick: '李四' })).total).toBe(0);
});

test('a unit that is no longer in use is told of while somebody held it', async () => {
  const { archives } = office.api;
  for (const id of [unitId, otherId]) {
    const { unit } = await archives.unitFile({ id });
    const { building: _building, displayName: _name, ...fields } = unit;
    await archives.saveUnit({ ...fields, active: false });
  }
  const names = async (on: string) =>
    (await archives.listUnitsAsOf({ on })).rows.map(({ displayName }) => displayName);
  expect(await names('2024-06-30')).toEqual(['1棟101']);
  expect(await names('2019-12-31')).toEqual([]);
});

test('the list of people as of a day holds whoever held or used a unit on it, with their roles', async () => {
  const of = async (on: string) =>
    (await office.api.archives.listPeopleAsOf({ on })).rows.map(({ name, roles, units, paysFor }) => [
      name,
      roles,
      units,
      paysFor,
    ]);
  expect(await of('2019-12-31')).toEqual([]);
  expect(await of('2024-06-30')).toEqual([['陳大文', 'owner', '1棟101', '1棟101']]);
  expect(new Set(await of('2025-01-01'))).toEqual(
    new Set([
      ['李四', 'owner', '1棟101', '1棟101'],
      ['王五', 'tenant', '1棟101', ''],
    ]),
  );
});

test('a list of a day leaves as a file that says the day, and the record of it too', async () => {
  const { exchange } = office.api;
  const columns = [
    { field: 'name', header: '姓名' },
    { field: 'roles', header: '當日身份' },
    { field: 'phones', header: '電話' },
  ];
  const wanted = { ...PURPOSE, source: 'peopleAsOf' as const, columns, title: '住戶（2024-06-30 當日）' };
  const result = await office.finish(await exchange.exportGrid({ ...wanted, on: '2024-06-30' }));
  expect(result).toMatchObject({ rows: 1, file: { fileName: '住戶（2024-06-30 當日） 2026-11-23.xlsx' } });
  const [sheet] = (await readXlsx(office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array())).sheets;
  expect(sheet?.name).toBe('住戶（2024-06-30 當日）');
  expect(sheet?.rows.slice(0, 2)).toEqual([
    ['姓名', '當日身份', '電話'],
    ['陳大文', '業主', '138****8000'],
  ]);
  const { rows } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'exportGrid' } },
  });
  expect(JSON.stringify(rows[0])).toContain('2024-06-30');

  await expect(exchange.exportGrid(wanted)).rejects.toMatchObject({
    failure: { issues: [{ path: ['on'], message: 'dayMissing' }] },
  });
  await expect(
    exchange.exportGrid({ ...wanted, source: 'people', on: '2024-06-30', columns: columns.slice(0, 1) }),
  ).rejects.toMatchObject({ failure: { issues: [{ path: ['on'], message: 'noPastDay' }] } });
});
