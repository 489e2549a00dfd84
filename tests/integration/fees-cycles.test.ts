import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(3);
});
afterEach(async () => {
  await fees.office.close();
});

test('an item by quarter is billed once a quarter, says when its turn comes, and no day twice after a change of cycle', async () => {
  const { api } = fees.office;
  const { management } = fees;
  await fees.bill('2026-10');
  const quarterly = await api.fees.saveItem({
    id: management.id,
    version: management.version,
    code: 'WY',
    name: '物業服務費',
    formula: 'areaPrice',
    cycle: 'quarter',
    roundingUnit: 'yuan',
    roundingMode: 'down',
    roundedEach: 'line',
  });
  expect(quarterly).toMatchObject({ cycle: 'quarter', countedFrom: 'calendar', timing: 'advance' });
  await fees.bill('2026-11');
  const { rows } = await api.fees.listCharges({ limit: 1 });
  expect(rows).toMatchObject([
    {
      periodStart: '2026-11-01',
      periodEnd: '2026-12-31',
      // 128.912 × 2 is 257.824.
      amountCents: 25_700,
      inputs: { months: 2, parts: [], rawTenThousandths: 2_578_240 },
    },
  ]);
  const december = await api.fees.previewBilling({ month: '2026-12', itemIds: [management.id] });
  expect(december).toMatchObject({
    counts: { charges: 0, skipped: { notThisMonth: 3 } },
    skipped: [{ reason: 'notThisMonth', from: '2027-01' }, {}, {}],
  });
  const next = await api.fees.previewBilling({ month: '2027-01', itemIds: [management.id] });
  expect(next.charges[0]).toMatchObject({ periodStart: '2027-01-01', periodEnd: '2027-03-31' });
  await assertBooksTie(fees.office);
});

test('what is charged in arrear is owed by whoever paid for the period, and is due after it', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const water = await api.fees.saveItem({
    code: 'LJ',
    name: '垃圾費',
    formula: 'fixed',
    timing: 'arrear',
    dueFrom: 'periodEnd',
    dueDays: 60,
  });
  await api.fees.setPrice({ itemId: water.id, fromOn: '2026-01-01', amountCents: 1200 });
  await api.fees.attach({ itemId: water.id, to: { kind: 'units', unitIds: [unitId] }, fromOn: '2026-01-01' });
  const { people } = await api.archives.unitFile({ id: unitId });
  const [former] = people;
  await api.archives.endOccupancy({ id: former?.id ?? 0, toOn: '2026-10-31', reason: '過戶' });
  await api.archives.addOccupancy({
    unitId,
    person: { name: '新業主' },
    role: 'owner',
    isPayer: true,
    fromOn: '2026-11-01',
  });
  await api.fees.billUnit({ unitId, month: '2026-11', itemIds: [water.id, fees.management.id] });
  const { rows } = await api.fees.listCharges({ filters: { unitId: { kind: 'oneOf', values: [unitId] } } });
  expect(rows.find((row) => row.itemId === water.id)).toMatchObject({
    periodStart: '2026-10-01',
    periodEnd: '2026-10-31',
    dueOn: '2026-12-30',
    payerName: '業主1',
  });
  expect(rows.find((row) => row.itemId === fees.management.id)).toMatchObject({ payerName: '新業主' });
});

test.each([
  // The quarter that was over on 30 September, in its turn and caught up two months later.
  ['by quarter', { cycle: 'quarter' }, '2026-10', '2026-09-30', '業主1'],
  ['by quarter and caught up late', { cycle: 'quarter' }, '2026-12', '2026-09-30', '業主1'],
  ['by month', { cycle: 'month' }, '2026-12', '2026-11-30', '新業主'],
  // The year from the handover on 10 October 2025 was over days before the sale.
  ['by anniversary', { cycle: 'year', countedFrom: 'handover' }, '2026-12', '2026-10-09', '業主1'],
  [
    'by month from the handover',
    { cycle: 'month', countedFrom: 'handover' },
    '2026-11',
    '2026-10-09',
    '業主1',
  ],
] as const)('in arrear %s it is owed by whoever paid on the last day of the period', async (...row) => {
  const [, rule, month, periodEnd, payerName] = row;
  const { api } = fees.office;
  const unit = await api.archives.saveUnit({
    buildingId: fees.buildingId,
    room: '901',
    areaThousandths: 10_000,
    handedOverOn: '2025-10-10',
  });
  await api.archives.addOccupancy({
    unitId: unit.id,
    person: { name: '業主1' },
    role: 'owner',
    isPayer: true,
  });
  const { people } = await api.archives.unitFile({ id: unit.id });
  await api.archives.endOccupancy({ id: people[0]?.id ?? 0, toOn: '2026-10-15', reason: '過戶' });
  await api.archives.addOccupancy({
    unitId: unit.id,
    person: { name: '新業主' },
    role: 'owner',
    isPayer: true,
    fromOn: '2026-10-16',
  });
  const item = await api.fees.saveItem({
    code: 'LJ',
    name: '垃圾費',
    formula: 'fixed',
    timing: 'arrear',
    ...rule,
  });
  await api.fees.setPrice({ itemId: item.id, fromOn: '2020-01-01', amountCents: 1200 });
  await api.fees.attach({
    itemId: item.id,
    to: { kind: 'units', unitIds: [unit.id] },
    fromOn: '2020-01-01',
  });
  await api.fees.billUnit({ unitId: unit.id, month, itemIds: [item.id] });
  expect((await api.fees.listCharges()).rows).toMatchObject([{ periodEnd, payerName }]);
});

test('an item by anniversary is billed on each unit’s own day, and a unit without one is named', async () => {
  const { api } = fees.office;
  const parking = await api.fees.saveItem({
    code: 'TC',
    name: '車位管理費',
    formula: 'areaPrice',
    cycle: 'year',
    countedFrom: 'handover',
  });
  await api.fees.setPrice({
    itemId: parking.id,
    fromOn: '2020-01-01',
    priceTenThousandths: 10_000,
    additionalCents: 500,
    source: '車位管理協議',
  });
  const dated = await api.archives.saveUnit({
    buildingId: fees.buildingId,
    room: '901',
    areaThousandths: 10_000,
    handedOverOn: '2024-02-29',
  });
  await api.fees.attach({ itemId: parking.id, to: { kind: 'rule' }, fromOn: '2020-01-01' });
  const preview = await api.fees.previewBilling({ month: '2027-02', itemIds: [parking.id] });
  expect(preview.charges).toMatchObject([
    {
      unitId: dated.id,
      periodStart: '2027-02-28',
      periodEnd: '2028-02-28',
      // (10 × 1.00 + 5.00) × 12
      amountCents: 18_000,
      inputs: { additionalCents: 500, months: 12 },
    },
  ]);
  expect(preview.counts.skipped).toEqual({ noHandoverDate: 3 });
  expect((await api.fees.items()).find((item) => item.id === parking.id)).toMatchObject({
    additionalCents: 500,
  });
  await expect(
    api.fees.setPrice({ itemId: parking.id, fromOn: '2027-01-01', amountCents: 100, additionalCents: 1 }),
  ).rejects.toMatchObject({ failure: { reason: 'feePriceKind' } });
});

test('days of a month that are before the first price are left out by name, in the preview and in the run', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const item = await api.fees.saveItem({ code: 'DT', name: '電梯費', formula: 'fixed' });
  await api.fees.setPrice({ itemId: item.id, fromOn: '2026-12-11', amountCents: 3100 });
  await api.fees.attach({ itemId: item.id, to: { kind: 'units', unitIds: [unitId] }, fromOn: '2026-01-01' });
  const question = { month: '2026-12', itemIds: [item.id], unitId };
  expect(await api.fees.previewBilling({ ...question, skippedReason: 'noPrice' })).toMatchObject({
    counts: { charges: 1, totalCents: 2100, skipped: { noPrice: 1 } },
    skipped: [{ unitId, reason: 'noPrice', days: { start: '2026-12-01', end: '2026-12-10' } }],
  });
  expect(await api.fees.billUnit(question)).toMatchObject({ charges: 1, skipped: { noPrice: 1 } });
});

test('days that a change from arrear to advance leaves out are told for each unit at the next billing, and caught up', async () => {
  const { api } = fees.office;
  const [unitId = 0, second = 0] = fees.unitIds;
  const item = { code: 'LJ', name: '垃圾費', formula: 'fixed' as const };
  const { id: itemId, version } = await api.fees.saveItem({ ...item, timing: 'arrear' });
  await api.fees.setPrice({ itemId, fromOn: '2026-01-01', amountCents: 1200 });
  const units = { kind: 'units' as const, unitIds: [unitId] };
  await api.fees.attach({ itemId, to: units, fromOn: '2026-01-01' });
  const bill = async (month: string) => {
    await fees.office.finish(await api.fees.startBilling({ month, itemIds: [itemId] }));
  };
  await bill('2026-12');
  // Of a unit that was never billed only what is younger than the item's own first month.
  const late = { kind: 'units' as const, unitIds: [second] };
  await api.fees.attach({ itemId, to: late, fromOn: '2026-11-15' });
  const left = { skippedReason: 'leftBefore' as const };
  const question = { month: '2027-01', itemIds: [itemId], ...left };
  expect((await api.fees.previewBilling({ ...question, unitId })).skipped).toEqual([]);
  await api.fees.saveItem({ ...item, id: itemId, version, timing: 'advance' });
  const december = { start: '2026-12-01', end: '2026-12-31' };
  expect(await api.fees.previewBilling(question)).toMatchObject({
    counts: { charges: 2, skipped: { leftBefore: 2, notAttached: 1 } },
    skipped: [
      { unitId, days: december },
      { unitId: second, days: december },
    ],
  });
  await bill('2026-12');
  expect((await api.fees.previewBilling(question)).counts.skipped).toEqual({ notAttached: 1 });
  expect((await api.fees.previewBilling({ ...question, month: '2027-03' })).skipped).toMatchObject([
    { unitId, days: { start: '2027-01-01', end: '2027-02-28' } },
    { unitId: second, days: { start: '2027-01-01', end: '2027-02-28' } },
  ]);
});

test('a yearly bill is owed for its twelve months, and a month of two bills counts once', async () => {
  const { api } = fees.office;
  const [unitId = 0, other = 0] = fees.unitIds;
  const yearly = await api.fees.saveItem({ code: 'TC', name: '車位費', formula: 'fixed', cycle: 'year' });
  await api.fees.setPrice({ itemId: yearly.id, fromOn: '2026-01-01', amountCents: 100 });
  await api.fees.attach({ itemId: yearly.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  await api.fees.billUnit({ unitId, month: '2026-11', itemIds: [yearly.id, fees.management.id] });
  expect((await api.fees.listArrears()).rows).toMatchObject([{ unitId, charges: 2, months: 12 }]);
  for (const month of ['2026-12', '2027-01']) {
    await api.fees.billUnit({ unitId, month, itemIds: [fees.management.id] });
    await api.fees.billUnit({ unitId: other, month, itemIds: [fees.management.id] });
  }
  const fewestFirst = await api.fees.listArrears({ sort: [{ field: 'months', direction: 'asc' }] });
  expect(fewestFirst.rows).toMatchObject([
    { unitId: other, charges: 2, months: 2 },
    { unitId, charges: 4, months: 13 },
  ]);
  const thirteen = { months: { kind: 'number' as const, min: 13, max: 13 } };
  expect((await api.fees.listArrears({ filters: thirteen })).rows).toMatchObject([{ unitId }]);
});
