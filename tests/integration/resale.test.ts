import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addWaterItem, createMeterOffice, type MeterOffice } from '../fixtures/meter-office.ts';

let meters: MeterOffice;
beforeEach(async () => {
  meters = await createMeterOffice();
});
afterEach(async () => {
  await meters.office.close();
});

describe('resale', () => {
  test('compares what end users were charged and paid with the supplier’s bill, and the units with the main meter', async () => {
    const { read, office, unitIds } = meters;
    const { api } = office;
    const [unitId = 0] = unitIds;
    const itemId = await addWaterItem(meters);
    const main = await api.meters.save({ kind: 'water', number: '總1', baseReadingThousandths: 0 });
    await read('2026-09', 100);
    await read('2026-10', 140);
    for (const [month, current] of [
      ['2026-09', 0],
      ['2026-10', 50_000],
    ] as const) {
      await api.meters.record({
        meterId: main.id,
        month,
        readOn: `${month}-20`,
        currentThousandths: current,
      });
    }
    await api.fees.billUnit({ unitId, month: '2026-11', itemIds: [itemId] });
    await api.fees.takePayment({ unitId, amountCents: 5000, method: 'cash' });
    const bill = {
      meterKind: 'water' as const,
      month: '2026-10',
      supplier: '自來水公司',
      documentNumber: 'SZ-1001',
      quantityThousandths: 50_000,
      amountCents: 12_000,
    };
    const entered = await api.meters.enterSupplierBill(bill);
    await expect(api.meters.enterSupplierBill({ ...bill, documentNumber: 'sz1001' })).rejects.toMatchObject({
      failure: { reason: 'supplierBillThere' },
    });
    const [october] = (await api.meters.resale({})).rows;
    expect(october).toEqual({
      id: 'water 2026-10',
      meterKind: 'water',
      month: '2026-10',
      chargedCents: 14_000,
      collectedCents: 5000,
      paidCents: 12_000,
      chargedMoreCents: 2000,
      collectedMoreCents: -7000,
      boughtThousandths: 50_000,
      mainThousandths: 50_000,
      unitsThousandths: 40_000,
      lossHundredths: 2000,
    });
    expect(
      await api.meters.resaleCharges({ filters: { month: { kind: 'oneOf', values: ['2026-10'] } } }),
    ).toMatchObject({
      rows: [{ unitName: '1棟101', quantityThousandths: 40_000, amountCents: 14_000 }],
      totals: { amountCents: 14_000, paidCents: 5000 },
    });
    const ofOctober = {
      month: { kind: 'oneOf' as const, values: ['2026-10'] },
      meterKind: { kind: 'oneOf' as const, values: ['water'] },
    };
    expect(await api.meters.supplierBills({ filters: ofOctober })).toMatchObject({
      totals: { quantityThousandths: 50_000, amountCents: 12_000 },
    });
    const used = async (scope: 'unit' | 'estate') =>
      (
        await api.meters.readings({
          filters: {
            ...ofOctober,
            scope: { kind: 'oneOf', values: [scope] },
            useState: { kind: 'oneOf', values: ['standing'] },
          },
        })
      ).totals.usedThousandths;
    expect([await used('estate'), await used('unit')]).toEqual([50_000, 40_000]);
    await api.meters.withdrawSupplierBill({ id: entered.id, reason: '金額有誤' });
    expect((await api.meters.resale({})).rows[0]).toMatchObject({ paidCents: null, chargedMoreCents: null });
    expect(await api.meters.usageOf({ meterKind: 'water', from: '2026-10', to: '2026-10' })).toMatchObject({
      units: [{ unitName: '1棟101', usedThousandths: 40_000 }],
      unread: 0,
      mainThousandths: 50_000,
      paidCents: null,
    });
  });
});
