import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('prepaid money is kept by purpose, drawn as bills are published and never below nothing', async () => {
  const { api } = fees.office;
  const { approved } = fees;
  const water = await api.fees.saveItem({ code: 'SF', name: '水費', formula: 'given' });
  const management = await api.fees.saveCreditPurpose({ name: '物業費', itemIds: [fees.management.id] });
  const utilities = await api.fees.saveCreditPurpose({ name: '水電', itemIds: [water.id] });
  await expect(api.fees.saveCreditPurpose({ name: '水電', itemIds: [water.id] })).rejects.toMatchObject({
    failure: { reason: 'creditPurposeTaken' },
  });
  const keep = { unitId, method: 'cash', keepAsCredit: true } as const;
  await api.fees.takePayment({ ...keep, amountCents: 20_000, creditPurposeId: management.id });
  await api.fees.takePayment({ ...keep, amountCents: 5000, creditPurposeId: utilities.id });
  await api.fees.takePayment({ ...keep, amountCents: 1000 });

  // Off by default.
  await fees.bill('2026-09');
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(12_891);
  await expect(
    api.fees.takePayment({ unitId, amountCents: 0, method: 'cash', useCreditCents: 26_000 }),
  ).rejects.toMatchObject({ failure: { reason: 'overpayment' } });
  const settings = await api.fees.counterSettings();
  await api.fees.saveCounterSettings({ ...settings, autoDraw: true });
  await fees.bill('2026-10');
  const account = await api.fees.unitAccount({ unitId });
  expect(account).toMatchObject({
    owedCents: 2 * 12_891 - 21_000,
    credits: [{ purposeName: '水電', cents: 5000 }],
    recentReceipts: [
      { number: 'DK-2026-000001', kind: 'draw', methods: 'credit', amountCents: 21_000 },
      {},
      {},
      {},
    ],
  });
  await expect(
    api.fees.takePayment({ unitId, amountCents: 0, method: 'cash', useCreditCents: 1000 }),
  ).rejects.toMatchObject({ failure: { reason: 'creditNotForThis', values: { left: '10.00' } } });

  const move = { unitId, fromPurposeId: utilities.id, toPurposeId: null, reason: '住戶要求' };
  await expect(api.fees.moveCredit({ ...move, amountCents: 2000 })).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded' },
  });
  await expect(approved.fees.moveCredit({ ...move, amountCents: 5001 })).rejects.toMatchObject({
    failure: { reason: 'creditShort', values: { credit: '50.00' } },
  });
  expect(await approved.fees.moveCredit({ ...move, amountCents: 2000 })).toMatchObject([
    { purposeId: utilities.id, cents: 3000 },
    { purposeId: null, cents: 2000 },
  ]);
  const refund = {
    unitId,
    purposeId: utilities.id,
    method: 'transfer',
    voucherNumber: 'T9',
    reason: '合同終止',
  } as const;
  await expect(approved.fees.refundCredit({ ...refund, amountCents: 3001 })).rejects.toMatchObject({
    failure: { reason: 'creditShort' },
  });
  expect(await approved.fees.refundCredit({ ...refund, amountCents: 3000 })).toMatchObject({
    number: 'TK-2026-000001',
    kind: 'refund',
    payerName: '業主1',
    amountCents: -3000,
    tenders: [{ method: 'transfer', amountCents: -3000, voucherNumber: 'T9' }],
    creditAfterCents: 2000,
  });
  expect(await api.fees.listCredits()).toMatchObject({
    rows: expect.arrayContaining([
      expect.objectContaining({ unitId, purposeId: null, cents: 2000, low: true }),
    ]),
  });
});

test('what is in dispute is not drawn and bears no late fee; a draft is not drawn either', async () => {
  const { api, office } = fees.office;
  await api.fees.saveCounterSettings({ ...(await api.fees.counterSettings()), autoDraw: true });
  await fees.bill('2026-09');
  const [line] = (await api.fees.unitAccount({ unitId })).outstanding;
  const chargeId = line?.chargeId ?? 0;
  const dispute = { unitId, chargeId, reason: '電梯停用', untilOn: '2027-01-31' };
  const hold = await api.dunning.placeHold(dispute);
  // A disputed line takes a payment only when it is chosen.
  await expect(api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' })).rejects.toMatchObject({
    failure: { reason: 'nothingOwed' },
  });
  await api.fees.takePayment({ unitId, amountCents: 20_000, method: 'cash', keepAsCredit: true });
  await fees.office.finish(await api.fees.startBilling({ month: '2026-10', itemIds: [fees.management.id] }));
  expect((await api.fees.unitAccount({ unitId })).creditCents).toBe(20_000);
  await fees.bill('2026-11');
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({
    creditCents: 20_000 - 12_891,
    outstanding: [{ chargeId, disputed: { reason: '電梯停用' } }],
  });
  await api.dunning.liftHold({ id: hold.id, reason: '已修復並說明' });
  const run = Number(
    office.core.office.database.prepare("SELECT id FROM billing_run WHERE state = 'draft'").pluck().get(),
  );
  await fees.office.finish(await api.fees.cancelRun({ runId: run, reason: '重做' }));
});
