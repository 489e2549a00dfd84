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
    ...{ id: management.id, version: management.version, code: 'WY', name: '物業服務費' },
    formula: 'areaPrice',
    cycle: 'quarter',
    roundingUnit: 'yuan',
    roundingMode: 'down',
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
    ...{ code: 'LJ', name: '垃圾費', formula: 'fixed', timing: 'arrear' },
    dueFrom: 'periodEnd',
    dueDays: 60,
  });
  await api.fees.setPrice({ itemId: water.id, fromOn: '2026-01-01', amountCents: 1200 });
  await api.fees.attach({ itemId: water.id, to: { kind: 'units', unitIds: [unitId] }, fromOn: '2026-01-01' });
  const { people } = await api.archives.unitFile({ id: unitId });
  const [former] = people;
  await api.archives.endOccupancy({ id: former?.id ?? 0, toOn: '2026-10-31', reason: '過戶' });
  await api.archives.addOccupancy({
    ...{ unitId, person: { name: '新業主' }, role: 'owner', isPayer: true, fromOn: '2026-11-01' },
  });
  await api.fees.billUnit({ unitId, month: '2026-11', itemIds: [water.id, fees.management.id] });
  const { rows } = await api.fees.listCharges({ filters: { unitId: { kind: 'oneOf', values: [unitId] } } });
  expect(rows.find((row) => row.itemId === water.id)).toMatchObject({
    ...{ periodStart: '2026-10-01', periodEnd: '2026-10-31', dueOn: '2026-12-30', payerName: '業主1' },
  });
  expect(rows.find((row) => row.itemId === fees.management.id)).toMatchObject({ payerName: '新業主' });
});

test('an item by anniversary is billed on each unit’s own day, and a unit without one is named', async () => {
  const { api } = fees.office;
  const parking = await api.fees.saveItem({
    ...{ code: 'TC', name: '車位管理費', formula: 'areaPrice', cycle: 'year', countedFrom: 'handover' },
  });
  await api.fees.setPrice({
    ...{ itemId: parking.id, fromOn: '2020-01-01', priceTenThousandths: 10_000, additionalCents: 500 },
    source: '車位管理協議',
  });
  const dated = await api.archives.saveUnit({
    ...{ buildingId: fees.buildingId, room: '901', areaThousandths: 10_000, handedOverOn: '2024-02-29' },
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
