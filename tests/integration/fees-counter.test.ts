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

test('a discount takes what is owed down within the limit of the post, above it with a second person, and can be taken back', async () => {
  const { api } = fees.office;
  await fees.bill('2026-11');
  const desk = await fees.office.openWindowAs('frontDesk');
  const { outstanding } = await api.fees.unitAccount({ unitId });
  const chargeId = outstanding[0]?.chargeId ?? 0;
  const amount = (amountCents: number) => ({
    chargeId,
    off: { kind: 'amount' as const, amountCents },
    reason: '滲漏補償',
  });
  // The front desk takes nothing off by itself; a supervisor stands in for a tenth, beyond that the manager.
  await expect(desk.api.fees.giveDiscount(amount(100))).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded', values: { kind: 'giveDiscount', amountCents: 100 } },
  });
  await expect(desk.api.fees.giveDiscount(amount(2000))).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded', values: { kind: 'giveLargeDiscount' } },
  });
  const withSupervisor = await fees.office.approvedBy('supervisor', desk);
  await expect(withSupervisor.fees.giveDiscount(amount(2000))).rejects.toMatchObject({
    failure: { reason: 'approverNotManager' },
  });
  expect(await withSupervisor.fees.giveDiscount(amount(891))).toMatchObject({
    amountCents: 12_891,
    discountedCents: 891,
    owedCents: 12_000,
    standing: 'part',
  });
  // The manager may take half of a bill off, all discounts of it together.
  const half = { chargeId, off: { kind: 'part' as const, offHundredths: 4628 }, reason: '滲漏補償' };
  expect(await api.fees.giveDiscount(half)).toMatchObject({ discountedCents: 6445, owedCents: 6446 });
  await expect(api.fees.giveDiscount(amount(1))).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded' },
  });
  await expect(api.fees.giveDiscount(amount(6447))).rejects.toMatchObject({
    failure: { reason: 'discountTooMuch', values: { owed: '64.46' } },
  });
  const receipt = await api.fees.takePayment({ unitId, amountCents: 6446, method: 'cash' });
  expect(receipt).toMatchObject({ lines: [{ discountedCents: 6445, owedAfterCents: 0 }], owedAfterCents: 0 });
  expect((await api.fees.listArrears()).rows.map((row) => row.unitId)).not.toContain(unitId);

  const { rows, totals } = await api.fees.listDiscounts();
  expect(totals.amountCents).toBe(6445);
  const last = rows[0]?.id ?? 0;
  expect(await api.fees.takeBackDiscount({ discountId: last, reason: '補償改為維修' })).toMatchObject({
    owedCents: 5554,
  });
  await expect(api.fees.takeBackDiscount({ discountId: last, reason: '再一次' })).rejects.toMatchObject({
    failure: { reason: 'discountTakenBack' },
  });
  expect((await api.fees.listDiscounts()).totals.amountCents).toBe(891);
  const { database } = fees.office.office.core.office;
  expect(() => database.prepare('UPDATE discount SET amount_cents = 1').run()).toThrow('never edited');
  expect(() => database.prepare('DELETE FROM discount').run()).toThrow('never deleted');
  await fees.approved.fees.reverseReceipt({
    receiptId: receipt.id,
    back: null,
    reason: '更正',
    freePeriods: true,
  });
  // A bill that is cancelled takes its discounts with it.
  expect((await api.fees.listDiscounts()).totals.amountCents).toBe(0);
});

test('a late fee is charged once the principal is paid, frozen from then on, and waived only with a second person', async () => {
  const { api } = fees.office;
  const rule = { itemId: fees.management.id, rateMillionths: 500, source: '前期物業服務合同第十二條' };
  await fees.bill('2026-11');
  const dueOn = (await api.fees.unitAccount({ unitId })).outstanding[0]?.dueOn ?? '';
  expect(dueOn).toBe('2026-11-30');
  await api.fees.setLateFeeRule({ ...rule, fromOn: '2026-01-01' });
  fees.office.now = onDay('2026-12-30');
  // 128.91 × 0.05% × 30 = 1.93
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({
    owedCents: 12_891,
    lateFeeCents: 193,
    outstanding: [{ lateFeeCents: 193, lateFee: { slices: [{ principalCents: 12_891, count: 30 }] } }],
  });
  await api.fees.takePayment({ unitId, amountCents: 2891, method: 'cash' });
  expect((await api.fees.unitAccount({ unitId })).lateFeeCents).toBe(193);
  fees.office.now = onDay('2027-01-09');
  // Ten days more of 100.00 = 0.50
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({ owedCents: 10_000, lateFeeCents: 243 });
  const paid = await api.fees.takePayment({ unitId, amountCents: 10_100, method: 'cash' });
  expect(paid).toMatchObject({
    lines: [
      { itemName: '物業服務費', amountCents: 10_000, owedAfterCents: 0 },
      { itemName: '物業服務費違約金', amountCents: 100, owedAfterCents: 143 },
    ],
    owedAfterCents: 143,
  });
  fees.office.now = onDay('2027-06-01');
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({ owedCents: 143, lateFeeCents: 0 });

  // Taken back, the principal is owed again and its late fee with it is gone until it is paid.
  await expect(
    fees.approved.fees.reverseReceipt({
      receiptId: paid.id,
      lines: [{ chargeId: paid.lines[0]?.chargeId ?? 0, amountCents: 10_000 }],
      back: null,
      reason: '支票退票',
    }),
  ).rejects.toMatchObject({ failure: { reason: 'lateFeePaid' } });
  await fees.approved.fees.reverseReceipt({
    receiptId: paid.id,
    back: { method: 'cash' },
    reason: '支票退票',
  });
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(10_000);

  const waive = { unitId, amountCents: 10_000, method: 'cash', waiveLateFees: '首次逾期' } as const;
  await expect(api.fees.takePayment(waive)).rejects.toMatchObject({ failure: { reason: 'approvalNeeded' } });
  const waived = await fees.approved.fees.takePayment(waive);
  expect(waived).toMatchObject({ lines: [{ itemName: '物業服務費' }], owedAfterCents: 0 });
  expect((await api.fees.listDiscounts()).rows[0]).toMatchObject({
    itemName: '物業服務費違約金',
    reason: '首次逾期',
  });
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(0);
});

test('a rule of late fees is of its item alone, holds for what falls due under it and is refused for what is passed on', async () => {
  const { api } = fees.office;
  const source = '合同第十二條';
  const metered = await api.fees.saveItem({ code: 'SF', name: '水費', formula: 'metered' });
  await expect(
    api.fees.setLateFeeRule({ itemId: metered.id, fromOn: '2026-01-01', rateMillionths: 500, source }),
  ).rejects.toMatchObject({ failure: { reason: 'lateFeePassedOn' } });
  const itemId = fees.management.id;
  const rule = await api.fees.setLateFeeRule({ itemId, fromOn: '2026-01-01', rateMillionths: 500, source });
  await api.fees.setLateFeeRule({ itemId, fromOn: '2026-12-01', rateMillionths: 0, source: '業主大會決議' });
  const late = (await api.fees.items()).find(({ lateFeeOf }) => lateFeeOf === itemId);
  expect(late).toMatchObject({ name: '物業服務費違約金', formula: 'given' });
  await expect(
    api.fees.setLateFeeRule({ itemId: late?.id ?? 0, fromOn: '2026-01-01', rateMillionths: 500, source }),
  ).rejects.toMatchObject({ failure: { reason: 'lateFeeOnLateFee' } });
  await fees.bill('2026-11');
  await fees.bill('2026-12');
  fees.office.now = onDay('2027-02-01');
  const { outstanding } = await api.fees.unitAccount({ unitId });
  expect(outstanding.map(({ dueOn, lateFeeCents }) => [dueOn, lateFeeCents > 0])).toEqual([
    ['2026-11-30', true],
    ['2026-12-15', false],
  ]);
  await api.fees.withdrawLateFeeRule({ ruleId: rule.id, reason: '填錯' });
  await expect(api.fees.withdrawLateFeeRule({ ruleId: rule.id, reason: '再一次' })).rejects.toMatchObject({
    failure: { reason: 'lateFeeRuleWithdrawn' },
  });
  expect((await api.fees.unitAccount({ unitId })).lateFeeCents).toBe(0);

  await api.fees.setLateFeeRule({
    itemId,
    fromOn: '2026-01-01',
    rateMillionths: 500,
    starts: 'demand',
    source,
  });
  expect((await api.fees.unitAccount({ unitId })).lateFeeCents).toBe(0);
  const chargeIds = [outstanding[0]?.chargeId ?? 0];
  await api.fees.notePaymentTerm({ chargeIds, endsOn: '2027-01-22', source: '催字〔2027〕1號' });
  // Ten days of 128.91 × 0.05%
  expect((await api.fees.unitAccount({ unitId })).lateFeeCents).toBe(64);
});

test('a reversal has a number of its own, takes back whole or part, later receipts first, and frees the period', async () => {
  const { api } = fees.office;
  const { approved } = fees;
  await fees.bill('2026-10');
  await fees.bill('2026-11');
  const first = await api.fees.takePayment({ unitId, amountCents: 12_891, method: 'cash' });
  const second = await api.fees.takePayment({
    unitId,
    amountCents: 15_000,
    method: 'wechat',
    keepAsCredit: true,
  });
  fees.office.now = onDay('2026-11-25');
  const back = { method: 'wechat', voucherNumber: 'R1' } as const;
  await expect(
    api.fees.reverseReceipt({ receiptId: second.id, back, reason: '重複付款' }),
  ).rejects.toMatchObject({
    failure: { reason: 'approvalNeeded', values: { subject: `${second.number} · 1棟101` } },
  });
  await expect(
    approved.fees.reverseReceipt({ receiptId: first.id, back, reason: '重複付款' }),
  ).rejects.toMatchObject({ failure: { reason: 'reverseLaterFirst', values: { number: second.number } } });

  const chargeId = second.lines[0]?.chargeId ?? 0;
  const half = { receiptId: second.id, lines: [{ chargeId, amountCents: 6000 }], back, reason: '多收' };
  await expect(
    approved.fees.reverseReceipt({ ...half, lines: [{ chargeId, amountCents: 12_892 }] }),
  ).rejects.toMatchObject({ failure: { reason: 'reverseTooMuch', values: { left: '128.91' } } });
  expect(await approved.fees.reverseReceipt(half)).toMatchObject({
    number: 'HC-2026-000001',
    kind: 'reversal',
    reverses: { id: second.id, number: second.number },
    amountCents: -6000,
    tenders: [{ method: 'wechat', amountCents: -6000, voucherNumber: 'R1' }],
    lines: [{ chargeId, amountCents: -6000 }],
    owedAfterCents: 6000,
  });
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({ owedCents: 6000, creditCents: 2109 });
  // What is left of it, with what it kept.
  expect(await approved.fees.reverseReceipt({ receiptId: second.id, back, reason: '退款' })).toMatchObject({
    number: 'HC-2026-000002',
    amountCents: -9000,
    creditedCents: -2109,
    creditAfterCents: 0,
  });
  await expect(
    approved.fees.reverseReceipt({ receiptId: second.id, back, reason: '再一次' }),
  ).rejects.toMatchObject({ failure: { reason: 'nothingToReverse' } });
  await expect(approved.fees.voidReceipt({ receiptId: second.id, reason: '再一次' })).rejects.toMatchObject({
    failure: { reason: 'receiptReversed' },
  });
  expect(await api.fees.receipt({ receiptId: second.id })).toMatchObject({
    amountCents: 15_000,
    reversals: [{ number: 'HC-2026-000001' }, { number: 'HC-2026-000002' }],
  });

  const freed = await approved.fees.reverseReceipt({
    receiptId: first.id,
    back: null,
    freePeriods: true,
    reason: '面積更正',
  });
  expect(freed).toMatchObject({
    tenders: [{ method: 'credit', amountCents: -12_891 }],
    creditAfterCents: 12_891,
  });
  await expect(approved.fees.voidReceipt({ receiptId: freed.id, reason: '試' })).rejects.toMatchObject({
    failure: { reason: 'receiptGaveBack' },
  });
  await api.fees.billUnit({ unitId, month: '2026-10', itemIds: [fees.management.id] });
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({
    owedCents: 2 * 12_891,
    creditCents: 12_891,
  });
  const { database } = fees.office.office.core.office;
  expect(() => database.prepare('UPDATE receipt SET amount_cents = -1 WHERE id = ?').run(freed.id)).toThrow(
    'never edited',
  );
});

test('what a receipt drew from a purpose goes back to it, and never more money back than came in over the counter', async () => {
  const { api } = fees.office;
  const { approved } = fees;
  const purpose = await api.fees.saveCreditPurpose({ name: '物業費', itemIds: [fees.management.id] });
  await api.fees.takePayment({
    unitId,
    amountCents: 8000,
    method: 'cash',
    keepAsCredit: true,
    creditPurposeId: purpose.id,
  });
  await fees.bill('2026-11');
  const mixed = await api.fees.takePayment({
    unitId,
    amountCents: 4891,
    method: 'pos',
    useCreditCents: 8000,
  });
  expect((await api.fees.unitAccount({ unitId })).creditCents).toBe(0);
  const reversal = await approved.fees.reverseReceipt({
    receiptId: mixed.id,
    back: { method: 'cash' },
    reason: '轉錯戶',
  });
  expect(reversal.tenders).toEqual([
    { method: 'cash', amountCents: -4891, voucherNumber: '' },
    { method: 'credit', amountCents: -8000, voucherNumber: '' },
  ]);
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({
    owedCents: 12_891,
    credits: [{ purposeId: purpose.id, cents: 8000 }],
  });
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
