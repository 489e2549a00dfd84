import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Cover } from '../../shared/features/fees/receipts.contract.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
let unitId: number;
beforeEach(async () => {
  fees = await createFeeOffice(2);
  unitId = fees.unitIds[0] ?? 0;
});
afterEach(async () => {
  await assertBooksTie(fees.office);
  expect(fees.office.faults).toEqual([]);
  await fees.office.close();
});

const onDay = (date: string): Date => new Date(`${date}T02:00:00Z`);

test('one receipt takes several methods with a number each, and the change is of the part in cash', async () => {
  const { api } = fees.office;
  await fees.bill('2026-11');
  const payment = { unitId, amountCents: 12_891, method: 'cash' } as const;
  const wechat = { method: 'wechat', amountCents: 5000, voucherNumber: 'W1' } as const;
  const cheque = { method: 'cheque', amountCents: 2000, voucherNumber: 'C2' } as const;
  await expect(
    api.fees.takePayment({ ...payment, parts: [{ ...wechat, amountCents: 12_892 }] }),
  ).rejects.toMatchObject({ failure: { reason: 'partsTooMuch', values: { over: '0.01' } } });
  await expect(
    api.fees.takePayment({ ...payment, parts: [wechat, cheque], receivedCents: 5890 }),
  ).rejects.toMatchObject({ failure: { reason: 'cashShort' } });
  expect(
    await api.fees.takePayment({ ...payment, parts: [wechat, cheque], receivedCents: 6000 }),
  ).toMatchObject({
    tenders: [{ method: 'cash', amountCents: 5891 }, wechat, cheque],
    amountCents: 12_891,
    changeCents: 109,
    owedAfterCents: 0,
  });
});

test('paying by months settles arrears first and bills what lies ahead for this household alone, once', async () => {
  const { api } = fees.office;
  const other = fees.unitIds[1] ?? 0;
  await fees.bill('2026-11');
  const cover: Cover = { itemIds: [fees.management.id], through: { by: 'months', months: 3 } };
  expect(await api.fees.previewCover({ unitId, cover })).toMatchObject({
    lines: [
      { periodStart: '2026-11-01', chargeId: expect.any(Number) },
      { periodStart: '2026-12-01', chargeId: null },
      { periodStart: '2027-01-01', chargeId: null },
    ],
    owedCents: 3 * 12_891,
  });
  const receipt = await api.fees.takePayment({ unitId, amountCents: 3 * 12_891, method: 'cash', cover });
  expect(receipt).toMatchObject({ sharedBy: 'cover', owedAfterCents: 0, creditedCents: 0 });
  expect(receipt.lines.map(({ periodStart }) => periodStart)).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
  expect((await api.fees.unitAccount({ unitId })).paidThrough).toMatchObject([{ on: '2027-01-31' }]);
  expect((await api.fees.unitAccount({ unitId: other })).owedCents).toBe(12_891);
  // The batch bills the other household, and this one not again.
  await fees.bill('2026-12');
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(0);
  expect((await api.fees.unitAccount({ unitId: other })).owedCents).toBe(2 * 12_891);

  const through: Cover = { itemIds: [fees.management.id], through: { by: 'date', on: '2027-03-10' } };
  expect((await api.fees.previewCover({ unitId, cover: through })).lines).toHaveLength(2);
  await expect(
    api.fees.takePayment({
      unitId,
      amountCents: 1,
      method: 'cash',
      cover: { ...through, through: { by: 'date', on: '2029-01-01' } },
    }),
  ).rejects.toMatchObject({ failure: { reason: 'coverTooFar' } });
  await expect(
    api.fees.takePayment({
      unitId,
      amountCents: 1,
      method: 'cash',
      cover: { ...through, through: { by: 'date', on: '2026-10-01' } },
    }),
  ).rejects.toMatchObject({ failure: { reason: 'nothingToCover' } });
});

test('a payment for months that is refused bills nothing ahead', async () => {
  const { api } = fees.office;
  const cover: Cover = { itemIds: [fees.management.id], through: { by: 'months', months: 2 } };
  await expect(
    api.fees.takePayment({ unitId, amountCents: 99_999, method: 'cash', cover }),
  ).rejects.toMatchObject({ failure: { reason: 'overpayment' } });
  expect((await api.fees.listCharges()).total).toBe(0);
});

test('the account of a past day knows what was discounted and taken back by then', async () => {
  const { api } = fees.office;
  await fees.bill('2026-11');
  const { outstanding } = await api.fees.unitAccount({ unitId });
  const chargeId = outstanding[0]?.chargeId ?? 0;
  fees.office.now = onDay('2026-11-24');
  await api.fees.giveDiscount({ chargeId, off: { kind: 'amount', amountCents: 891 }, reason: '補償' });
  fees.office.now = onDay('2026-11-25');
  const receipt = await api.fees.takePayment({ unitId, amountCents: 12_000, method: 'cash' });
  fees.office.now = onDay('2026-11-26');
  await fees.approved.fees.reverseReceipt({
    receiptId: receipt.id,
    back: { method: 'cash' },
    reason: '退款',
  });
  fees.office.now = onDay('2026-11-27');
  const owed = async (on: string) => {
    const { owedCents, discountedCents, paidCents } = await api.fees.unitAccountAsOf({ unitId, on });
    return { owedCents, discountedCents, paidCents };
  };
  expect(await owed('2026-11-23')).toEqual({ owedCents: 12_891, discountedCents: 0, paidCents: 0 });
  expect(await owed('2026-11-24')).toEqual({ owedCents: 12_000, discountedCents: 891, paidCents: 0 });
  expect(await owed('2026-11-25')).toEqual({ owedCents: 0, discountedCents: 891, paidCents: 12_000 });
  expect(await owed('2026-11-26')).toEqual({ owedCents: 12_000, discountedCents: 891, paidCents: 0 });
});

test('the office settles by item where it wants that, and changes of the settings are guarded', async () => {
  const { api } = fees.office;
  const other = await api.fees.saveItem({ code: 'LJ', name: '垃圾費', formula: 'given' });
  await api.fees.giveCharge({
    unitId,
    itemId: other.id,
    fromOn: '2026-01-01',
    toOn: '2026-01-31',
    amountCents: 1000,
    note: '試',
  });
  await fees.bill('2026-11');
  const names = async () =>
    (await api.fees.unitAccount({ unitId })).outstanding.map(({ itemName }) => itemName);
  expect(await names()).toEqual(['垃圾費', '物業服務費']);
  const settings = await api.fees.counterSettings();
  await api.fees.saveCounterSettings({ ...settings, order: 'item' });
  expect(await names()).toEqual(['物業服務費', '垃圾費']);
  await expect(api.fees.saveCounterSettings(settings)).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
});
