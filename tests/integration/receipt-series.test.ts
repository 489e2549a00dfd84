import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenBookRules } from '../../electron/features/fees/books.repository.ts';
import { FIRST_COUNTER_SETTINGS } from '../../shared/features/fees/counter-settings.ts';
import { SHIPPED_LAYOUTS } from '../../shared/features/fees/receipt-layout.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(3);
  await fees.bill('2026-10');
  await fees.bill('2026-11');
});
afterEach(() => fees.office.close());

const refused = (reason: string): object => ({ failure: { kind: 'refused', reason } });

async function addWater(): Promise<number> {
  const { api } = fees.office;
  const item = await api.fees.saveItem({ code: 'SF', name: '水費', formula: 'given' });
  for (const unitId of fees.unitIds) {
    await api.fees.giveCharge({
      unitId,
      itemId: item.id,
      fromOn: '2026-11-01',
      toOn: '2026-11-30',
      amountCents: 3000,
      note: '十一月水費',
    });
  }
  return item.id;
}

test('a payment goes into the series of its first line, or into the one that the cashier chose, and each counts by itself', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const waterId = await addWater();
  const water = await api.fees.saveReceiptSeries({ code: 'SD', name: '水電費', itemIds: [waterId] });
  const parking = await api.fees.saveReceiptSeries({ code: 'TC', name: '停車費' });
  const { outstanding } = await api.fees.unitAccount({ unitId });
  const charge = outstanding.find(({ itemId }) => itemId === waterId)?.chargeId ?? 0;
  const pay = { unitId, amountCents: 100, method: 'cash' } as const;
  const receipts = [
    await api.fees.takePayment({ ...pay, chargeIds: [charge] }),
    await api.fees.takePayment(pay),
    await api.fees.takePayment({ ...pay, seriesId: parking.id }),
    await api.fees.takePayment({ ...pay, seriesId: water.id }),
  ];
  expect(receipts.map(({ number, seriesName }) => [number, seriesName])).toEqual([
    ['SD-2026-000001', '水電費'],
    ['SJ-2026-000001', '收據'],
    ['TC-2026-000001', '停車費'],
    ['SD-2026-000002', '水電費'],
  ]);
  const kept = await api.fees.takePayment({
    ...pay,
    prepayCents: 100,
    creditPurposeId: (await api.fees.saveCreditPurpose({ name: '水電', itemIds: [waterId] })).id,
  });
  expect(kept.number).toBe('SD-2026-000003');
  expect((await api.fees.listReceipts()).rows[0]).toMatchObject({ seriesName: '水電費' });
});

test('a series keeps its letters, its items and the first one its place', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const itemIds = [fees.management.id];
  const series = await api.fees.saveReceiptSeries({ code: 'WY', name: '物業費', itemIds });
  const save = { id: series.id, version: series.version, code: 'WY', name: '物業費', itemIds } as const;
  for (const code of ['SJ', 'WY', 'DK', 'HC', 'TK', 'YJ', 'YT', 'YC']) {
    await expect(api.fees.saveReceiptSeries({ code, name: `另一${code}` })).rejects.toMatchObject(
      refused('seriesCodeTaken'),
    );
  }
  await expect(api.fees.saveReceiptSeries({ code: 'AB', name: '物業費' })).rejects.toMatchObject(
    refused('seriesNameTaken'),
  );
  await expect(api.fees.saveReceiptSeries({ code: 'AB', name: '別的', itemIds })).rejects.toMatchObject(
    refused('seriesItemTaken'),
  );
  expect(await api.fees.saveReceiptSeries({ code: 'YL', name: '預留', active: false })).toMatchObject({
    active: false,
  });
  await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  await expect(api.fees.saveReceiptSeries({ ...save, code: 'WG' })).rejects.toMatchObject(
    refused('seriesCodeStays'),
  );
  await expect(
    api.fees.saveReceiptSeries({ id: 1, version: 1, code: 'SJ', name: '收據', active: false }),
  ).rejects.toMatchObject(refused('firstSeriesStays'));
  const closed = await api.fees.saveReceiptSeries({ ...save, layout: 'third', active: false });
  expect(closed).toMatchObject({ layout: 'third', active: false, receipts: 1, version: 2 });
  await expect(api.fees.saveReceiptSeries(save)).rejects.toMatchObject(refused('changedMeanwhile'));
  const pay = { unitId, amountCents: 100, method: 'cash' } as const;
  await expect(api.fees.takePayment({ ...pay, seriesId: series.id })).rejects.toMatchObject(
    refused('seriesInactive'),
  );
  expect((await api.fees.takePayment(pay)).number).toBe('SJ-2026-000001');
});

test('a number of a paper book is given once in the office, however it is written, until its receipt is void', async () => {
  const { api } = fees.office;
  const [unitId = 0, other = 0] = fees.unitIds;
  const pay = { unitId, amountCents: 100, method: 'cash' } as const;
  const receipt = await api.fees.takePayment({ ...pay, bookNumber: 'A12-0034' });
  for (const bookNumber of ['A12-0034', 'a12-0034', 'Ａ12 - 0034']) {
    await expect(api.fees.takePayment({ ...pay, unitId: other, bookNumber })).rejects.toMatchObject({
      failure: { reason: 'bookNumberTaken', values: { number: receipt.number, unit: '1棟101' } },
    });
  }
  expect((await api.fees.receiptNumbers())[0]).toMatchObject({ receipts: 1, missing: [] });
  expect(await api.today.search({ text: 'A12-0034' })).toEqual([
    expect.objectContaining({ kind: 'receipt', id: receipt.id }),
  ]);
  const found = await api.fees.listReceipts({ quick: '0034' });
  expect(found.rows.map(({ bookNumber }) => bookNumber)).toEqual(['A12-0034']);
  await fees.approved.fees.voidReceipt({ receiptId: receipt.id, reason: '寫錯' });
  expect((await api.fees.takePayment({ ...pay, bookNumber: 'A12-0034' })).bookNumber).toBe('A12-0034');
});

test('where the office keeps a paper book for cash, cash needs its number and other money does not', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  await api.fees.saveCounterSettings({ ...FIRST_COUNTER_SETTINGS, bookNumberForCash: true });
  const pay = { unitId, amountCents: 100, method: 'cash' } as const;
  await expect(api.fees.takePayment(pay)).rejects.toMatchObject(refused('bookNumberMissing'));
  const parts = [{ method: 'cash' as const, amountCents: 40 }];
  await expect(api.fees.takePayment({ ...pay, method: 'wechat', parts })).rejects.toMatchObject(
    refused('bookNumberMissing'),
  );
  expect((await api.fees.takePayment({ ...pay, method: 'wechat' })).number).toBe('SJ-2026-000001');
  expect((await api.fees.takePayment({ ...pay, bookNumber: '1' })).number).toBe('SJ-2026-000002');
});

test('a layout is changed by the manager, refused without room, and put back as it shipped', async () => {
  const { api } = fees.office;
  expect(await api.fees.receiptLayouts()).toEqual(Object.values(SHIPPED_LAYOUTS));
  const wanted = { ...SHIPPED_LAYOUTS.half, acrossHundredths: 150, copies: ['stub' as const] };
  const saved = await api.fees.saveReceiptLayout(wanted);
  expect(saved).toEqual({ ...wanted, version: 2 });
  expect((await api.fees.receiptLayouts()).find(({ name }) => name === 'half')).toEqual(saved);
  await expect(api.fees.saveReceiptLayout(wanted)).rejects.toMatchObject(refused('changedMeanwhile'));
  await expect(api.fees.saveReceiptLayout({ ...saved, heightHundredths: 3000 })).rejects.toMatchObject(
    refused('receiptLayoutTooSmall'),
  );
  expect(await api.fees.resetReceiptLayout({ name: 'half', version: 2 })).toEqual({
    ...SHIPPED_LAYOUTS.half,
    version: 3,
  });
});

/** What happens at a counter with several series. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('pay' as const), series: fc.nat(3), unit: fc.nat(2), book: fc.nat(3) }),
  fc.record({ kind: fc.constant('void' as const), receipt: fc.nat(10) }),
  fc.record({ kind: fc.constant('reverse' as const), receipt: fc.nat(10) }),
);

test('after any payments, voids and reversals every series is whole, and what was refused took no number', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), async (steps) => {
      const run = await createFeeOffice(3);
      const { api } = run.office;
      try {
        await run.bill('2026-10');
        await api.fees.saveReceiptSeries({ code: 'SD', name: '水電費' });
        await api.fees.saveReceiptSeries({ code: 'WY', name: '物業費', itemIds: [run.management.id] });
        let accepted = 0;
        for (const each of steps) {
          const { rows } = await api.fees.listReceipts();
          const receiptId =
            each.kind === 'pay' ? 0 : (rows[each.receipt % Math.max(1, rows.length)]?.id ?? 1);
          const call =
            each.kind === 'pay'
              ? api.fees.takePayment({
                  unitId: run.unitIds[each.unit] ?? 0,
                  amountCents: 700,
                  method: 'cash',
                  seriesId: each.series === 0 ? null : each.series,
                  bookNumber: each.book === 0 ? '' : `B${each.book}`,
                  keepAsCredit: true,
                })
              : each.kind === 'void'
                ? run.approved.fees.voidReceipt({ receiptId, reason: '試' })
                : run.approved.fees.reverseReceipt({
                    receiptId,
                    back: { method: 'cash' },
                    outOfTurn: '試',
                    reason: '試',
                  });
          await call.then(
            () => {
              if (each.kind !== 'void') accepted += 1;
            },
            (error: { failure?: { kind: string } }) => {
              expect(['refused', 'notFound']).toContain(error.failure?.kind);
            },
          );
        }
        const numbers = await api.fees.receiptNumbers();
        expect(numbers.flatMap(({ missing }) => missing)).toEqual([]);
        expect(numbers.reduce((sum, { receipts }) => sum + receipts, 0)).toBe(accepted);
        for (const { code, year, first, last, receipts } of numbers) {
          expect(first).toBe(`${code}-${year}-000001`);
          expect(last).toBe(`${code}-${year}-${String(receipts).padStart(6, '0')}`);
        }
        expect(brokenBookRules(run.office.office.core.office.database)).toEqual([]);
      } finally {
        await run.office.close();
      }
    }),
    { numRuns: 5 },
  );
}, 120_000);

test('the gap report names a number that somebody took out of the file, and the books say so too', async () => {
  const { api } = fees.office;
  const [unitId = 0] = fees.unitIds;
  const series = await api.fees.saveReceiptSeries({ code: 'SD', name: '水電費' });
  for (let index = 0; index < 3; index += 1) {
    await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash', seriesId: series.id });
  }
  const { database } = fees.office.office.core.office;
  database.exec(`DROP TRIGGER receipt_no_edit;
    UPDATE receipt SET number = 'SD-2026-000009' WHERE number = 'SD-2026-000002';`);
  const [numbers] = await api.fees.receiptNumbers();
  expect(numbers).toMatchObject({ code: 'SD', receipts: 3, last: 'SD-2026-000009' });
  expect(brokenBookRules(database).map(({ rule }) => rule)).toEqual(['receiptNumbersRunOn']);
  database.exec(`UPDATE receipt SET number = 'SX-2026-000001' WHERE number = 'SD-2026-000009'`);
  expect((await api.fees.receiptNumbers()).find(({ code }) => code === 'SD')?.missing).toEqual([
    'SD-2026-000002',
  ]);
});
