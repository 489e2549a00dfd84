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

const onDay = (date: string): Date => new Date(`${date}T02:00:00Z`);

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
  const metered = await api.fees.saveItem({
    code: 'SF',
    name: '水費',
    formula: 'metered',
    meterKind: 'water',
  });
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

test('money that came in on an earlier day bears the late fee of that day, not of the day on which it is entered', async () => {
  const { api } = fees.office;
  const itemId = fees.management.id;
  await api.fees.setLateFeeRule({ itemId, fromOn: '2026-01-01', rateMillionths: 500, source: '合同' });
  await fees.bill('2026-11');
  fees.office.now = onDay('2026-12-30');
  // Due on 30 November: ten days of 128.91 × 0.05%, and thirty.
  expect((await api.fees.unitAccount({ unitId, paidOn: '2026-12-10' })).lateFeeCents).toBe(64);
  expect((await api.fees.unitAccount({ unitId })).lateFeeCents).toBe(193);
  const receipt = await api.fees.takePayment({
    unitId,
    amountCents: 12_955,
    method: 'transfer',
    receivedOn: '2026-12-10',
    note: '銀行入賬日',
  });
  expect(receipt).toMatchObject({
    receivedOn: '2026-12-10',
    lines: [{ amountCents: 12_891 }, { itemName: '物業服務費違約金', amountCents: 64 }],
    owedAfterCents: 0,
  });
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(0);
});
