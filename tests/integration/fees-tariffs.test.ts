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

test('a formula of the office’s own is charged with its figures, and refuses to bill what it has no amount for', async () => {
  const { api } = fees.office;
  const lift = await api.fees.saveItem({ code: 'DT', name: '電梯費', formula: 'expression' });
  const price = { itemId: lift.id, fromOn: '2026-01-01' };
  await expect(
    api.fees.setPrice({ ...price, expression: '樓層 × 人數', priceTenThousandths: 1 }),
  ).rejects.toMatchObject({ failure: { reason: 'feeFormulaFault', values: { at: 6, text: '人數' } } });
  await expect(api.fees.setPrice({ ...price, expression: '最大（0，樓層 － 單價）' })).rejects.toMatchObject({
    failure: { reason: 'feeFormulaPriceMissing', values: { name: '電梯費' } },
  });
  await api.fees.setPrice({
    ...price,
    expression: '最大（0，樓層 − 2）× 單價 + 60 ÷（樓層 − 3）',
    priceTenThousandths: 25_000,
  });
  const on = async (room: string, floor: number | null): Promise<number> => {
    const { id } = await api.archives.saveUnit({ buildingId: fees.buildingId, room, floor });
    return id;
  };
  const unitIds = [await on('1201', 12), await on('301', 3), await on('201', 2), await on('X1', null)];
  await api.fees.attach({ itemId: lift.id, to: { kind: 'units', unitIds }, fromOn: '2026-01-01' });
  const preview = await api.fees.previewBilling({ month: '2026-11', itemIds: [lift.id] });
  expect(preview.charges).toMatchObject([
    // (12 − 2) × 2.50 + 60 ÷ 9 = 31.666…
    { unitId: unitIds[0], amountCents: 3167, inputs: { floor: 12, priceTenThousandths: 25_000 } },
  ]);
  const { notAttached: _others, ...failed } = preview.counts.skipped;
  expect(failed).toEqual({ divisionByZero: 1, negativeAmount: 1, quantityMissing: 1 });
});

test('metered items have tiers of their own and wait for readings', async () => {
  const { api } = fees.office;
  const water = await api.fees.saveItem({ code: 'SF', name: '水費', formula: 'tiered', meterKind: 'water' });
  const tiers = {
    basis: 'year' as const,
    resetsOn: '01-01',
    tiers: [
      { fromThousandths: 0, priceTenThousandths: 35_000 },
      { fromThousandths: 180_000, priceTenThousandths: 48_000 },
    ],
  };
  await expect(
    api.fees.setPrice({ itemId: water.id, fromOn: '2026-01-01', priceTenThousandths: 1 }),
  ).rejects.toMatchObject({ failure: { reason: 'feePriceKind' } });
  await api.fees.setPrice({ itemId: water.id, fromOn: '2026-01-01', tiers, source: '發改價格通知' });
  await api.fees.attach({ itemId: water.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  expect((await api.fees.items()).find((item) => item.id === water.id)).toMatchObject({
    tiers: { ...tiers, householdOf: null },
  });
  const preview = await api.fees.previewBilling({ month: '2026-11', itemIds: [water.id] });
  expect(preview.counts.skipped).toEqual({ noMeter: 3 });
});

test('an amount given by hand is one bill with its reason, never for days already charged, and no tariff is given by hand', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const cards = await api.fees.saveItem({ code: 'MJ', name: '門禁卡工本費', formula: 'given' });
  const given = {
    unitId,
    itemId: cards.id,
    fromOn: '2026-11-23',
    toOn: '2026-11-23',
    amountCents: 4000,
    note: '補辦門禁卡 2 張',
  };
  expect(await api.fees.giveCharge(given)).toMatchObject({
    standing: 'due',
    amountCents: 4000,
    payerName: '業主1',
    inputs: { formula: 'given', note: '補辦門禁卡 2 張' },
  });
  await expect(api.fees.giveCharge(given)).rejects.toMatchObject({
    failure: { reason: 'alreadyCharged', values: { from: '2026-11-23' } },
  });
  await api.fees.takePayment({ unitId, amountCents: 1000, method: 'cash' });
  await expect(api.fees.giveCharge(given)).rejects.toMatchObject({
    failure: { reason: 'alreadyChargedPaid', values: { from: '2026-11-23' } },
  });
  await expect(api.fees.giveCharge({ ...given, itemId: fees.management.id })).rejects.toMatchObject({
    failure: { reason: 'chargeNotGiven' },
  });
  const preview = await api.fees.previewBilling({ month: '2026-11', itemIds: [cards.id] });
  expect(preview.counts.skipped).toEqual({ givenByHand: 3 });
  await api.fees.takePayment({ unitId, amountCents: 3000, method: 'cash' });
  await assertBooksTie(fees.office);
});

test.each([
  ['periodStart', '2027-01-15'],
  ['periodEnd', '2027-04-14'],
] as const)(
  'a bill that a price or a reduction cuts in lines is due on one day, counted from the %s',
  async (dueFrom, dueOn) => {
    const { api } = fees.office;
    const [unitId = 0] = fees.unitIds;
    const item = await api.fees.saveItem({
      code: 'DT',
      name: '電梯費',
      formula: 'fixed',
      cycle: 'quarter',
      dueDays: 14,
      dueFrom,
    });
    await api.fees.setPrice({ itemId: item.id, fromOn: '2026-01-01', amountCents: 1000 });
    await api.fees.setPrice({ itemId: item.id, fromOn: '2027-02-15', amountCents: 1200 });
    await api.fees.attach({
      itemId: item.id,
      to: { kind: 'units', unitIds: [unitId] },
      fromOn: '2026-01-01',
    });
    await fees.approved.fees.grantReduction({
      unitId,
      itemId: item.id,
      kind: 'compensation',
      offHundredths: 10_000,
      fromOn: '2027-01-01',
      toOn: '2027-01-10',
      applicant: '業主1',
      appliedOn: '2026-11-20',
      basis: '電梯停運賠付',
    });
    const question = { month: '2027-01', itemIds: [item.id], unitId };
    const preview = await api.fees.previewBilling(question);
    const starts = preview.charges.map((charge) => [charge.periodStart, charge.dueOn]);
    expect(preview).toMatchObject({
      counts: { skipped: { waived: 1 } },
      skipped: [{ reason: 'waived', days: { start: '2027-01-01', end: '2027-01-10' } }],
    });
    expect(starts).toEqual([
      ['2027-01-11', dueOn],
      ['2027-02-15', dueOn],
    ]);
    await api.fees.billUnit(question);
    const { rows } = await api.fees.listCharges({
      filters: { itemId: { kind: 'oneOf', values: [item.id] } },
      sort: [{ field: 'periodStart', direction: 'asc' }],
    });
    expect(rows.map((row) => [row.periodStart, row.dueOn])).toEqual(starts);
  },
);

test('an item is attached by entrance and handover, for a time, after a look at how many that is', async () => {
  const { api } = fees.office;
  const { buildingId } = fees;
  const unit = async (
    room: string,
    entrance: string,
    occupancyState: 'let' | 'notHandedOver',
  ): Promise<number> => {
    const { id } = await api.archives.saveUnit({ buildingId, room, entrance, occupancyState });
    return id;
  };
  const wanted = await unit('701', '2', 'let');
  await unit('702', '2', 'notHandedOver');
  await unit('703', '3', 'let');
  const lift = await api.fees.saveItem({ code: 'DT', name: '電梯費', formula: 'fixed' });
  const attachment = {
    itemId: lift.id,
    fromOn: '2026-01-01',
    toOn: '2026-12-31',
    to: { kind: 'rule' as const, entrances: ['2'], handedOver: true },
  };
  expect(await api.fees.previewAttach(attachment)).toEqual({ attached: 1, already: 0 });
  expect(await api.fees.attach(attachment)).toEqual({ attached: 1, already: 0 });
  const { rows } = await api.fees.listUnitFees({ filters: { itemId: { kind: 'oneOf', values: [lift.id] } } });
  expect(rows).toMatchObject([{ unitId: wanted, fromOn: '2026-01-01', toOn: '2026-12-31' }]);
});
