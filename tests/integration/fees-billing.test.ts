import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(3);
});
afterEach(async () => {
  await fees.office.close();
});

test('an item shows its price in force, the next change and its units; a colleague’s change in between is not lost', async () => {
  const { api } = fees.office;
  const { management } = fees;
  expect(management).toMatchObject({ priceTenThousandths: 14_000, nextPriceOn: null, units: 3, version: 1 });
  await api.fees.setPrice({ itemId: management.id, fromOn: '2027-01-01', priceTenThousandths: 15_000 });
  expect(await api.fees.items()).toMatchObject([{ priceTenThousandths: 14_000, nextPriceOn: '2027-01-01' }]);
  const change = { id: management.id, code: 'WY', name: '物業費', formula: 'areaPrice', version: 1 } as const;
  expect(await api.fees.saveItem(change)).toMatchObject({ name: '物業費', version: 2 });
  await expect(api.fees.saveItem({ ...change, name: '管理費' })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile', values: { who: '陳經理', when: '2026-11-23 10:00' } },
  });
  await expect(api.fees.saveItem({ ...change, version: 2, formula: 'fixed' })).rejects.toMatchObject({
    failure: { reason: 'feeFormulaInUse' },
  });
  await expect(api.fees.saveItem({ code: 'w y', name: '另一項', formula: 'fixed' })).rejects.toMatchObject({
    failure: { reason: 'feeCodeTaken', values: { name: '物業費' } },
  });
});

test('a price given again for the same date withdraws the one before and keeps it in sight', async () => {
  const { api } = fees.office;
  const itemId = fees.management.id;
  await api.fees.setPrice({ itemId, fromOn: '2026-01-01', priceTenThousandths: 16_000 });
  expect(await api.fees.prices({ itemId })).toMatchObject([
    { priceTenThousandths: 16_000, withdrawnAt: null, madeBy: '陳經理' },
    { priceTenThousandths: 14_000, withdrawnAt: '2026-11-23T02:00:00.000Z' },
  ]);
  await expect(api.fees.setPrice({ itemId, fromOn: '2026-01-01', amountCents: 100 })).rejects.toMatchObject({
    failure: { reason: 'feePriceKind' },
  });
});

test('the preview shows each line with its formula and every skipped unit with its true reason', async () => {
  const { api } = fees.office;
  const [first = 0, second = 0] = fees.unitIds;
  const unit = async (
    fields: Omit<Parameters<typeof api.archives.saveUnit>[0], 'buildingId'>,
  ): Promise<number> => (await api.archives.saveUnit({ buildingId: fees.buildingId, ...fields })).id;
  const noArea = await unit({ room: '201' });
  const waiting = await unit({ room: '202', areaThousandths: 90_000, occupancyState: 'notHandedOver' });
  const later = await unit({ room: '203', areaThousandths: 90_000, billedFromOn: '2026-12-01' });
  const half = await unit({ room: '204', areaThousandths: 90_000, billedFromOn: '2026-11-16' });
  const bare = await unit({ room: '205', areaThousandths: 90_000 });
  await api.fees.attach({
    itemId: fees.management.id,
    to: { kind: 'units', unitIds: [noArea, waiting, later, half] },
    fromOn: '2026-01-01',
  });
  const parking = await api.fees.saveItem({ code: 'TC', name: '車位費', formula: 'fixed' });
  await api.fees.attach({
    itemId: parking.id,
    to: { kind: 'units', unitIds: [first] },
    fromOn: '2026-01-01',
  });
  await api.fees.billUnit({ unitId: second, month: '2026-11', itemIds: [fees.management.id] });

  const preview = await api.fees.previewBilling({
    month: '2026-11',
    itemIds: [fees.management.id, parking.id],
  });
  expect(preview.counts).toEqual({
    units: 3,
    charges: 3,
    totalCents: 12_891 * 2 + 6300,
    skipped: {
      alreadyBilled: 1,
      areaMissing: 1,
      notHandedOver: 1,
      billedLater: 1,
      notAttached: 8,
      noPrice: 1,
    },
  });
  expect(preview.charges[2]).toMatchObject({
    unitId: half,
    unitName: '1棟204',
    periodStart: '2026-11-16',
    periodEnd: '2026-11-30',
    // Fourteen days after the first, and never sooner than a week from today.
    dueOn: '2026-11-30',
    amountCents: 6300,
    inputs: { areaThousandths: 90_000, priceTenThousandths: 14_000, days: 15, monthDays: 30 },
  });
  const reasonOf = (unitId: number, itemId: number): unknown =>
    preview.skipped.find((pair) => pair.unitId === unitId && pair.itemId === itemId);
  expect(reasonOf(second, fees.management.id)).toMatchObject({ reason: 'alreadyBilled' });
  expect(reasonOf(noArea, fees.management.id)).toMatchObject({ reason: 'areaMissing' });
  expect(reasonOf(waiting, fees.management.id)).toMatchObject({ reason: 'notHandedOver' });
  expect(reasonOf(later, fees.management.id)).toMatchObject({ reason: 'billedLater', from: '2026-12-01' });
  expect(reasonOf(bare, fees.management.id)).toMatchObject({ reason: 'notAttached' });
  expect(reasonOf(first, parking.id)).toMatchObject({ reason: 'noPrice' });

  const page = await api.fees.previewBilling({
    month: '2026-11',
    itemIds: [fees.management.id, parking.id],
    chargesOffset: 2,
    skippedReason: 'notAttached',
    skippedOffset: 6,
  });
  expect(page.counts).toEqual(preview.counts);
  expect(page.charges).toEqual([preview.charges[2]]);
  expect(page.skipped).toHaveLength(2);
});

test('a run charges what its preview said, is a draft until published, and a second run finds nothing to bill', async () => {
  const { api, finish } = fees.office;
  const question = { month: '2026-11', itemIds: [fees.management.id] };
  const preview = await api.fees.previewBilling(question);
  const draft = await finish(await api.fees.startBilling(question));
  expect(draft).toMatchObject({
    state: 'draft',
    units: 3,
    charges: 3,
    totalCents: preview.counts.totalCents,
    madeBy: '陳經理',
    itemNames: '物業服務費',
  });
  const [unitId = 0] = fees.unitIds;
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({ outstanding: [], owedCents: 0 });

  const published = await finish(await api.fees.publishRun({ runId: draft.id }));
  expect(published).toMatchObject({ state: 'published', digest: draft.digest, closedBy: '陳經理' });
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({ owedCents: 12_891, payerName: '業主1' });
  await expect(finish(await api.fees.publishRun({ runId: draft.id }))).rejects.toMatchObject({
    failure: { reason: 'runNotDraft' },
  });

  await expect(finish(await api.fees.startBilling(question))).rejects.toMatchObject({
    failure: { reason: 'nothingToBill' },
  });
  expect(await api.fees.runs()).toMatchObject({ total: 1 });
  expect(await api.fees.listCharges()).toMatchObject({
    total: 3,
    totals: { amountCents: 38_673, paidCents: 0, owedCents: 38_673 },
  });
});

test('a cancelled draft leaves nothing owed and its month may be billed again', async () => {
  const { api, finish } = fees.office;
  const question = { month: '2026-11', itemIds: [fees.management.id] };
  const draft = await finish(await api.fees.startBilling(question));
  expect((await api.fees.previewBilling(question)).counts.skipped).toEqual({ alreadyBilled: 3 });
  await finish(await api.fees.cancelRun({ runId: draft.id, reason: '單價有誤' }));
  expect(await api.fees.run({ runId: draft.id })).toMatchObject({ state: 'cancelled', reason: '單價有誤' });
  expect((await api.fees.previewBilling(question)).counts.charges).toBe(3);
  await fees.bill('2026-11');
  expect((await api.fees.listCharges()).totals).toEqual({
    amountCents: 38_673,
    paidCents: 0,
    discountedCents: 0,
    owedCents: 38_673,
  });
});

test('one household is billed apart from the batch, and the batch leaves it out', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const itemIds = [fees.management.id];
  expect(await api.fees.billUnit({ unitId, month: '2026-11', itemIds })).toMatchObject({
    kind: 'single',
    state: 'published',
    charges: 1,
  });
  await expect(api.fees.billUnit({ unitId, month: '2026-11', itemIds })).rejects.toMatchObject({
    failure: { reason: 'nothingToBill' },
  });
  await fees.bill('2026-11');
  expect((await api.fees.unitAccount({ unitId })).outstanding).toHaveLength(1);
  expect(await api.fees.listCharges()).toMatchObject({ total: 3 });
});

test('a charge is cancelled with a reason while nothing is paid on it, and its days may be billed again', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  await fees.bill('2026-11');
  const [line] = (await api.fees.unitAccount({ unitId })).outstanding;
  const chargeId = line?.chargeId ?? 0;
  await api.fees.takePayment({ unitId, amountCents: 1, method: 'cash' });
  await expect(fees.approved.fees.cancelCharge({ chargeId, reason: '重開' })).rejects.toMatchObject({
    failure: { reason: 'chargePaid', values: { paid: '0.01' } },
  });
  const [, other = 0] = fees.unitIds;
  const [second] = (await api.fees.unitAccount({ unitId: other })).outstanding;
  expect(
    await fees.approved.fees.cancelCharge({ chargeId: second?.chargeId ?? 0, reason: '重開' }),
  ).toMatchObject({
    standing: 'cancelled',
    owedCents: 0,
    cancelReason: '重開',
  });
  await fees.bill('2026-11');
  expect(await api.fees.unitAccount({ unitId: other })).toMatchObject({ owedCents: 12_891 });
});

test('a fee is attached by rule once and ended only after what is already billed', async () => {
  const { api } = fees.office;
  const itemId = fees.management.id;
  const shop = await api.archives.saveUnit({
    buildingId: fees.buildingId,
    room: '商1',
    kind: 'shop',
    areaThousandths: 50_000,
  });
  const rule = {
    itemId,
    fromOn: '2026-06-01',
    to: { kind: 'rule', unitKinds: ['shop', 'residence'], buildingIds: [fees.buildingId] },
  } as const;
  expect(
    await api.fees.previewAttach({
      ...rule,
      to: { ...rule.to, unitKinds: ['shop', 'residence'], buildingIds: [fees.buildingId] },
    }),
  ).toEqual({ attached: 1, already: 3 });
  expect(
    await api.fees.attach({
      ...rule,
      to: { ...rule.to, unitKinds: ['shop', 'residence'], buildingIds: [fees.buildingId] },
    }),
  ).toEqual({ attached: 1, already: 3 });
  await expect(
    api.fees.attach({ itemId, to: { kind: 'units', unitIds: [shop.id] }, fromOn: '2026-08-01' }),
  ).rejects.toMatchObject({ failure: { reason: 'nothingToAttach' } });

  await fees.bill('2026-11');
  const { rows } = await api.fees.listUnitFees({
    filters: { unitName: { kind: 'text', contains: '商1' } },
  });
  const unitFeeIds = rows.map((row) => row.id);
  await expect(api.fees.detach({ unitFeeIds, lastOn: '2026-11-15', reason: '退租' })).rejects.toMatchObject({
    failure: { reason: 'attachmentBilled', values: { through: '2026-11-30' } },
  });
  expect(await api.fees.detach({ unitFeeIds, lastOn: '2026-12-15', reason: '退租' })).toEqual({
    ended: 1,
    removed: 0,
  });
  const december = await api.fees.previewBilling({ month: '2026-12', itemIds: [itemId], unitId: shop.id });
  expect(december.charges).toMatchObject([{ periodEnd: '2026-12-15', inputs: { days: 15, monthDays: 31 } }]);
});

test('an interrupted billing leaves nothing behind', async () => {
  const { api } = fees.office;
  const ticket = await api.fees.startBilling({ month: '2026-11', itemIds: [fees.management.id] });
  await api.jobs.cancel({ jobId: ticket.jobId });
  const status = await api.jobs.status({ jobId: ticket.jobId });
  const { total } = await api.fees.listCharges();
  expect([
    ['cancelled', 0],
    ['done', 3],
  ]).toContainEqual([status.state, total]);
  expect((await api.fees.runs()).total).toBe(status.state === 'done' ? 1 : 0);
});

test('only supervisors bill and only the manager sets prices and cancels bills', async () => {
  const desk = await fees.office.openWindowAs('frontDesk');
  const itemIds = [fees.management.id];
  await expect(desk.api.fees.startBilling({ month: '2026-11', itemIds })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  const supervisor = await fees.office.openWindowAs('supervisor');
  await expect(
    supervisor.api.fees.setPrice({
      itemId: fees.management.id,
      fromOn: '2026-01-01',
      priceTenThousandths: 1,
    }),
  ).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  const auditor = await fees.office.openWindowAs('auditor');
  expect((await auditor.api.fees.previewBilling({ month: '2026-11', itemIds })).counts.charges).toBe(3);
});

test('the tables themselves refuse to change or delete a fact, and to charge the same days twice', async () => {
  await fees.bill('2026-11');
  const [unitId = 0] = fees.unitIds;
  await fees.office.api.fees.takePayment({ unitId, amountCents: 12_891, method: 'cash' });
  const { database } = fees.office.office.core.office;
  for (const sql of [
    'UPDATE charge SET amount_cents = 1',
    'DELETE FROM charge',
    "UPDATE charge SET state = 'draft' WHERE state = 'due'",
    'UPDATE receipt SET amount_cents = 1, allocated_cents = 1',
    'DELETE FROM receipt',
    'UPDATE allocation SET amount_cents = 1',
    'DELETE FROM allocation',
    'UPDATE receipt_tender SET amount_cents = 1',
    'DELETE FROM receipt_tender',
    `INSERT INTO charge (unit_id, item_id, period_start, period_end, due_on, amount_cents, inputs, state, made_at)
     SELECT unit_id, item_id, '2026-11-10', '2026-11-12', due_on, 1, '{}', 'draft', made_at FROM charge LIMIT 1`,
    `INSERT INTO allocation (receipt_id, charge_id, amount_cents, made_at)
     SELECT receipt_id, charge_id, 1, made_at FROM allocation LIMIT 1`,
  ]) {
    expect(() => database.exec(sql), sql).toThrow(/never|already charged|from draft|CHECK/u);
  }
});
