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

test('a pool is shared to the cent, needs a basis and every weight, and is locked once it is billed', async () => {
  const { api } = fees.office;
  const pool = await api.fees.saveItem({
    code: 'GT',
    name: '公共水電分攤',
    formula: 'shared',
    timing: 'arrear',
  });
  const rooms: number[] = [];
  for (const areaThousandths of [89_500, 100_240, 130_700, 76_200, 50_000]) {
    const unit = await api.archives.saveUnit({
      buildingId: fees.buildingId,
      room: `8${rooms.length}`,
      areaThousandths,
    });
    rooms.push(unit.id);
  }
  await api.fees.attach({ itemId: pool.id, to: { kind: 'units', unitIds: rooms }, fromOn: '2026-01-01' });
  const [, , , , exempt = 0] = rooms;
  const question = {
    itemId: pool.id,
    month: '2026-11',
    totalCents: 30_001,
    weighting: 'area' as const,
    exemptUnitIds: [exempt],
  };
  expect(
    (await api.fees.previewBilling({ month: '2026-11', itemIds: [pool.id] })).counts.skipped,
  ).toMatchObject({
    noPool: 5,
  });
  expect(await api.fees.previewPool(question)).toMatchObject({
    periodStart: '2026-10-01',
    periodEnd: '2026-10-31',
    missing: 0,
    shares: [
      { amountCents: 6769 },
      { amountCents: 7582 },
      { amountCents: 9886 },
      { amountCents: 5764 },
      { exempt: true },
    ],
  });
  await expect(
    api.fees.savePool({ ...question, weighting: 'usage', basis: '業主大會決議' }),
  ).rejects.toMatchObject({ failure: { reason: 'poolWeightMissing', values: { count: 4 } } });
  await expect(api.fees.savePool({ ...question, basis: ' ' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  const saved = await api.fees.savePool({ ...question, basis: '業主大會決議' });
  expect(saved).toMatchObject({ units: 4, exempt: 1, billed: false });
  await expect(api.fees.savePool({ ...question, basis: '再來' })).rejects.toMatchObject({
    failure: { reason: 'poolThereAlready' },
  });
  const late = await api.archives.saveUnit({
    buildingId: fees.buildingId,
    room: '899',
    areaThousandths: 60_000,
  });
  await api.fees.attach({ itemId: pool.id, to: { kind: 'units', unitIds: [late.id] }, fromOn: '2026-01-01' });

  const run = await fees.office.finish(await api.fees.startBilling({ month: '2026-11', itemIds: [pool.id] }));
  expect(run).toMatchObject({
    charges: 4,
    totalCents: 30_001,
    skipped: { exempt: 1, notInPool: 1, notAttached: 3 },
  });
  const withdraw = () => api.fees.withdrawPool({ poolId: saved.id, reason: '重算' });
  await expect(withdraw()).rejects.toMatchObject({
    failure: { reason: 'poolBilledDraft', values: { month: '2026-11', units: 4 } },
  });
  await fees.office.finish(await api.fees.publishRun({ runId: run.id }));
  await expect(withdraw()).rejects.toMatchObject({ failure: { reason: 'poolBilled' } });
  expect(await api.fees.pools({ itemId: pool.id })).toMatchObject([{ billed: true }]);
  await expect(
    fees.office.finish(await api.fees.startBilling({ month: '2026-11', itemIds: [pool.id] })),
  ).rejects.toMatchObject({ failure: { reason: 'nothingToBill' } });
  const { rows } = await api.fees.listCharges();
  await api.fees.takePayment({ unitId: rows[0]?.unitId ?? 0, amountCents: 100, method: 'cash' });
  await expect(withdraw()).rejects.toMatchObject({ failure: { reason: 'poolBilledPaid' } });
  expect(rows[0]?.inputs.pool).toMatchObject({
    totalCents: 30_001,
    weighting: 'area',
    totalWeightThousandths: 396_640,
  });
  await assertBooksTie(fees.office);
});

test('after a change of cycle the pool of a month is no pool of the quarter, and none is entered over its days', async () => {
  const { api } = fees.office;
  const shared = { code: 'GT', name: '公共水電分攤', formula: 'shared' as const };
  const item = await api.fees.saveItem(shared);
  await api.fees.attach({ itemId: item.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  const question = {
    itemId: item.id,
    month: '2026-10',
    totalCents: 30_000,
    weighting: 'household' as const,
    basis: '業主大會決議',
  };
  const october = await api.fees.savePool(question);
  await api.fees.saveItem({ ...shared, id: item.id, version: item.version, cycle: 'quarter' });
  const preview = await api.fees.previewBilling({ month: '2026-10', itemIds: [item.id] });
  expect(preview.counts).toMatchObject({ charges: 0, skipped: { noPool: 3 } });
  for (const month of ['2026-10', '2026-11']) {
    await expect(api.fees.savePool({ ...question, month })).rejects.toMatchObject({
      failure: { reason: 'poolThereAlready', values: { from: '2026-10-01', to: '2026-10-31' } },
    });
  }
  await api.fees.withdrawPool({ poolId: october.id, reason: '改按季' });
  expect(await api.fees.savePool(question)).toMatchObject({ periodEnd: '2026-12-31' });
  await api.fees.billUnit({ unitId: fees.unitIds[0] ?? 0, month: '2026-10', itemIds: [item.id] });
  expect(await api.fees.pools({ itemId: item.id })).toMatchObject([
    { periodEnd: '2026-12-31', billed: true },
    { id: october.id, billed: false },
  ]);
});

test('a pool is shared by those alone whom billing charges, and nobody with a share of it is detached', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const item = await api.fees.saveItem({
    code: 'GT',
    name: '公共水電分攤',
    formula: 'shared',
    starts: 'nextMonth',
  });
  const unit = async (room: string, about: object): Promise<number> => {
    const saved = await api.archives.saveUnit({ buildingId: fees.buildingId, room, ...about });
    return saved.id;
  };
  const waiting = await unit('901', { occupancyState: 'notHandedOver' });
  const fresh = await unit('902', { handedOverOn: '2026-11-05' });
  const later = await unit('903', { billedFromOn: '2026-12-01' });
  await unit('904', { occupancyState: 'notHandedOver', billedFromOn: '2026-01-01' });
  await api.fees.attach({ itemId: item.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  const question = {
    itemId: item.id,
    month: '2026-11',
    totalCents: 30_001,
    weighting: 'household' as const,
  };
  const preview = await api.fees.previewPool(question);
  expect(preview.shares).toHaveLength(4);
  expect(preview.leftOut.map((left) => left.unitId)).toEqual([waiting, fresh, later]);
  const pool = await api.fees.savePool({ ...question, basis: '業主大會決議' });

  const { rows } = await api.fees.listUnitFees({ filters: { itemId: { kind: 'oneOf', values: [item.id] } } });
  const attachedTo = (id: number): number => rows.find((row) => row.unitId === id)?.id ?? 0;
  const detach = (id: number, lastOn: string | null) =>
    api.fees.detach({ unitFeeIds: [attachedTo(id)], lastOn, reason: '不再收取' });
  for (const lastOn of [null, '2026-10-31', '2026-11-29']) {
    await expect(detach(unitId, lastOn)).rejects.toMatchObject({
      failure: { reason: 'attachmentShared', values: { through: '2026-11-30' } },
    });
  }
  expect(await detach(waiting, null)).toMatchObject({ removed: 1 });
  expect(await detach(unitId, '2026-11-30')).toMatchObject({ ended: 1 });

  const run = await fees.office.finish(await api.fees.startBilling({ month: '2026-11', itemIds: [item.id] }));
  expect(run).toMatchObject({ charges: 4, totalCents: 30_001 });
  await fees.office.finish(await api.fees.cancelRun({ runId: run.id, reason: '重開' }));
  await api.fees.withdrawPool({ poolId: pool.id, reason: '重算' });
  expect(await detach(unitId, '2026-10-31')).toMatchObject({ ended: 1 });
});

test('days that were reduced to nothing are billed: the item keeps its formula, and no pool shares them out again', async () => {
  const { api } = fees.office;
  const [unitId = 0, other = 0] = fees.unitIds;
  const fixed = { code: 'GT', name: '公共水電分攤', formula: 'fixed' as const };
  const { id: itemId, version } = await api.fees.saveItem(fixed);
  const price = await api.fees.setPrice({ itemId, fromOn: '2026-01-01', amountCents: 3000, source: '合同' });
  const unitIds = [unitId, other];
  await api.fees.attach({ itemId, to: { kind: 'units', unitIds }, fromOn: '2026-01-01' });
  const { id: reductionId } = await fees.approved.fees.grantReduction({
    unitId,
    itemId,
    kind: 'hardship',
    offHundredths: 10_000,
    fromOn: '2026-10-01',
    toOn: '2026-10-31',
    applicant: '業主1',
    appliedOn: '2026-09-20',
    basis: '服務合同第九條',
  });
  await api.fees.billUnit({ unitId, month: '2026-10', itemIds: [itemId] });
  await api.fees.withdrawPrice({ priceId: price.id, reason: '改公攤' });
  await expect(api.fees.saveItem({ ...fixed, id: itemId, version, formula: 'shared' })).rejects.toMatchObject(
    { failure: { reason: 'feeFormulaInUse' } },
  );

  // As an earlier version let it be changed.
  fees.office.office.core.office.database
    .prepare(`UPDATE fee_item SET formula = 'shared' WHERE id = ?`)
    .run(itemId);
  const pool = { itemId, month: '2026-10', totalCents: 30_000, weighting: 'household' as const };
  const sharing = async () => {
    const { shares } = await api.fees.previewPool(pool);
    return shares.map((share) => [share.unitId, share.amountCents]);
  };
  expect(await sharing()).toEqual([[other, 30_000]]);
  const [waiver] = await api.fees.waivers({ reductionId });
  await fees.approved.fees.cancelWaiver({ waiverId: waiver?.id ?? 0, reason: '錄錯' });
  expect(await sharing()).toEqual([
    [unitId, 15_000],
    [other, 15_000],
  ]);
});

test('an item keeps its formula while a pool or a reduction rests on it', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const units = { kind: 'units' as const, unitIds: [unitId] };
  const shared = { code: 'GT', name: '公共水電分攤', formula: 'shared' as const };
  const { id, version } = await api.fees.saveItem(shared);
  await api.fees.attach({ itemId: id, to: units, fromOn: '2026-01-01' });
  const pool = await api.fees.savePool({
    itemId: id,
    month: '2026-11',
    totalCents: 30_000,
    weighting: 'household',
    basis: '業主大會決議',
  });
  const toFixed = { ...shared, id, version, formula: 'fixed' as const };
  await expect(api.fees.saveItem(toFixed)).rejects.toMatchObject({ failure: { reason: 'feeFormulaInUse' } });
  await api.fees.withdrawPool({ poolId: pool.id, reason: '錄錯' });
  const fixed = await api.fees.saveItem(toFixed);
  const reduction = await fees.approved.fees.grantReduction({
    unitId,
    itemId: id,
    kind: 'hardship',
    offHundredths: 5000,
    fromOn: '2026-12-01',
    toOn: '2027-04-30',
    applicant: '業主1',
    appliedOn: '2026-11-20',
    basis: '服務合同第九條',
  });
  const toGiven = { ...toFixed, version: fixed.version, formula: 'given' as const };
  await expect(api.fees.saveItem(toGiven)).rejects.toMatchObject({ failure: { reason: 'feeFormulaInUse' } });
  await api.fees.endReduction({ id: reduction.id, lastOn: null, reason: '錄錯' });
  expect(await api.fees.saveItem(toGiven)).toMatchObject({ formula: 'given' });
});
