import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeTied, createDepositOffice, type DepositOffice } from '../fixtures/deposit-office.ts';

let deposits: DepositOffice;
beforeEach(async () => {
  deposits = await createDepositOffice();
});
afterEach(() => closeTied(deposits));

const refusal = (name: string) => ({ failure: { kind: 'refused', reason: name } });

test('a deposit lies in the drawer and on the day sheet, and is no income, no arrears and no payment of any bill', async () => {
  const { api } = deposits.office;
  const [unitId = 0] = deposits.unitIds;
  const before = await api.fees.unitAccount({ unitId });
  const paper = await deposits.take(0, 200_000, {
    kind: 'works',
    parts: [{ method: 'wechat', amountCents: 50_000, voucherNumber: '4200001' }],
    receivedCents: 160_000,
  });
  expect(paper).toMatchObject({
    number: 'YJ-2026-000001',
    amountCents: 200_000,
    changeCents: 10_000,
    partyName: '業主1',
    tenders: [
      { method: 'cash', amountCents: 150_000 },
      { method: 'wechat', amountCents: 50_000, voucherNumber: '4200001' },
    ],
  });
  expect(await api.fees.unitAccount({ unitId })).toEqual(before);
  const { shift } = await api.closing.myShift();
  expect(shift?.methods.filter(({ expectedCents }) => expectedCents > 0)).toMatchObject([
    { method: 'cash', takenCents: 150_000 },
    { method: 'wechat', takenCents: 50_000 },
  ]);
  expect(shift?.series).toMatchObject([{ from: 'YJ-2026-000001', to: 'YJ-2026-000001', missing: [] }]);
  const { sheet } = await api.closing.day({ day: '2026-11-23' });
  expect(sheet).toMatchObject({
    receivedCents: 200_000,
    items: [],
    deposits: { takenCents: 200_000, deductedCents: 0, refundedCents: 0 },
  });
  expect((await api.today.summary()).money?.receivedTodayCents).toBe(0);
});

test('a deposit goes through its second look and its deductions, which settle bills in the fees, to what is paid back', async () => {
  const { api } = deposits.office;
  const [unitId = 0] = deposits.unitIds;
  const { depositId } = await deposits.take(0, 200_000, { kind: 'works' });
  const applied = await api.deposits.applyForRefund({ depositId, on: '2026-11-23', applicant: '業主1' });
  expect(applied).toMatchObject({ state: 'toInspect', waitsUntil: '2027-02-21' });
  const passed = { depositId, on: '2026-11-23', inspector: '工程部', result: { is: 'passed' } } as const;
  await expect(api.deposits.inspect(passed)).rejects.toMatchObject(refusal('depositInspectionEarly'));
  deposits.office.now = new Date('2027-02-21T02:00:00Z');
  await api.deposits.inspect({
    ...passed,
    on: '2027-02-21',
    result: { is: 'failed', againOn: '2027-02-25' },
  });
  deposits.office.now = new Date('2027-02-25T02:00:00Z');
  await api.deposits.inspect({ ...passed, on: '2027-02-25' });

  const [bill] = (await api.fees.unitAccount({ unitId })).outstanding;
  const deduct = { depositId, reason: '公共走廊牆面修補', evidence: '照片兩張、報價單' };
  await expect(
    api.deposits.deduct({
      ...deduct,
      amountCents: 200_001,
      settles: { what: 'item', itemId: deposits.damageItemId, on: '2027-02-25' },
    }),
  ).rejects.toMatchObject(refusal('deductionTooMuch'));
  await api.deposits.deduct({
    ...deduct,
    amountCents: 30_000,
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2027-02-25' },
  });
  const proposed = await api.deposits.deduct({
    ...deduct,
    reason: '抵付欠費',
    amountCents: 12_891,
    settles: { what: 'bill', chargeId: bill?.chargeId ?? 0 },
  });
  expect(proposed).toMatchObject({ state: 'toConfirm', heldCents: 200_000, deductedCents: 42_891 });
  const confirmed = await deposits.confirm(depositId);
  expect(confirmed).toMatchObject({ state: 'toRefund', heldCents: 157_109, waitsUntil: '2027-03-12' });
  const receipt = await api.fees.receipt({ receiptId: confirmed.receipts[0]?.id ?? 0 });
  expect(receipt).toMatchObject({
    kind: 'draw',
    amountCents: 42_891,
    tenders: [{ method: 'deposit', amountCents: 42_891, voucherNumber: 'YJ-2026-000001' }],
    creditAfterCents: 0,
  });
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(0);
  await expect(
    deposits.approved.fees.reverseReceipt({ receiptId: receipt.id, back: null, reason: '試' }),
  ).rejects.toMatchObject(refusal('depositReceiptStays'));
  await expect(
    deposits.approved.fees.voidReceipt({ receiptId: receipt.id, reason: '試' }),
  ).rejects.toMatchObject(refusal('depositReceiptStays'));

  const slip = await api.deposits.refund({
    depositId,
    proof: 'receipt',
    method: 'transfer',
    account: '6222 0000 1234 5678',
  });
  expect(slip).toMatchObject({ number: 'YT-2027-000001', amountCents: -157_109, accountMasked: '****5678' });
  expect(await api.deposits.deposit({ depositId })).toMatchObject({ state: 'refunded', heldCents: 0 });
  const { sheet } = await api.closing.day({ day: '2027-02-25' });
  expect(sheet).toMatchObject({
    receivedCents: -157_109,
    deposits: { takenCents: 0, deductedCents: 42_891, refundedCents: 157_109 },
    prepaid: { paidInCents: 0, drawnCents: 0, refundedCents: 0 },
  });
  const february = { from: '2027-02', to: '2027-02', cutOff: '2027-02-25' };
  // A deposit is neither taken nor paid back as income; what was deducted of it settled bills.
  expect(await api.reports.income(february)).toMatchObject({
    takenCents: 0,
    fromDepositsCents: 42_891,
    settledCents: 42_891,
    prepaidCents: 0,
    days: [],
  });
  expect((await api.reports.prepaid(february)).deposits).toMatchObject([
    { openCents: 200_000, takenCents: 0, deductedCents: 42_891, refundedCents: 157_109, closeCents: 0 },
  ]);
  const { database } = deposits.office.office.core.office;
  const trail = database.prepare<[], string>('SELECT after FROM audit').pluck().all().join(' ');
  expect(trail).not.toContain('1234 5678');
  expect(await api.deposits.revealAccount({ paperId: slip.id, reason: '核對匯款' })).toEqual({
    account: '6222 0000 1234 5678',
  });
});

test('a second person approves a refund above the limit of one’s post, and no more than the last digits of the account are kept with the request', async () => {
  const { api } = deposits.office;
  const desk = await deposits.office.openWindowAs('frontDesk');
  const { depositId } = await deposits.take(0, 2_000);
  await deposits.toConfirm(depositId);
  await deposits.confirm(depositId);
  const refund = { depositId, proof: 'receipt', method: 'transfer', account: '622200001234' } as const;
  await expect(desk.api.deposits.refund(refund)).rejects.toMatchObject(refusal('approvalNeeded'));
  const approved = await deposits.office.approvedBy('supervisor', desk);
  await approved.deposits.refund(refund);
  const { database } = deposits.office.office.core.office;
  const kept = database.prepare<[], string>('SELECT input FROM approval').pluck().all().join(' ');
  expect(kept).toContain('****1234');
  expect(kept).not.toContain('622200001234');
  const { version } = await api.deposits.settings();
  const limits = { manager: 0, supervisor: 0, steward: 0, frontDesk: 100_000 };
  await api.deposits.saveSettings({ version, limits });
  const second = await deposits.take(1, 2_000);
  await deposits.toConfirm(second.depositId);
  await deposits.confirm(second.depositId);
  await expect(
    api.deposits.refund({ depositId: second.depositId, proof: 'lossStatement', method: 'cash' }),
  ).rejects.toMatchObject(refusal('depositStatementNeeded'));
  await desk.api.deposits.refund({
    depositId: second.depositId,
    proof: 'lossStatement',
    proofNote: '2026-11-23 聲明',
    method: 'cash',
  });
});

test('a closed day takes no deposit, the next does, and a month closes with its deposits rolled forward', async () => {
  const { api } = deposits.office;
  const { approved } = deposits;
  await deposits.take(0, 20_000);
  const { shift } = await api.closing.myShift();
  const shiftId = shift?.id ?? 0;
  await api.closing.countShift({ shiftId, looseCents: 20_000 });
  await api.closing.handOverShift({ shiftId, handedTo: '林主管' });
  await api.closing.closeDay({ day: '2026-11-23' });
  const later = await deposits.take(1, 5_000);
  expect(later.receivedOn).toBe('2026-11-24');
  const { database } = deposits.office.office.core.office;
  expect(() =>
    database.exec(`INSERT INTO deposit_entry (deposit_id, kind, amount_cents, paper_id, day, made_at)
      VALUES (${later.depositId}, 'taken', 1, ${later.id}, '2026-11-23', '')`),
  ).toThrow('the day is closed');
  deposits.office.now = new Date('2026-11-30T02:00:00Z');
  await deposits.toConfirm(later.depositId);
  await api.deposits.deduct({
    depositId: later.depositId,
    amountCents: 1_000,
    reason: '補證',
    evidence: '收費公示',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-30' },
  });
  await deposits.confirm(later.depositId);
  await api.deposits.refund({ depositId: later.depositId, proof: 'receipt', method: 'cash' });
  const open = (await api.closing.myShift()).shift;
  await api.closing.countShift({ shiftId: open?.id ?? 0, looseCents: 1_000 });
  await api.closing.handOverShift({ shiftId: open?.id ?? 0, handedTo: '林主管' });
  await api.closing.closeDay({ day: '2026-11-24' });
  await api.closing.closeDay({ day: '2026-11-30' });
  const month = await api.closing.closeMonth({ month: '2026-11' });
  expect(month.roll).toMatchObject({
    depositOpenCents: 0,
    depositTakenCents: 25_000,
    depositDeductedCents: 1_000,
    depositRefundedCents: 4_000,
    depositCloseCents: 20_000,
    prepaidCloseCents: 0,
  });
  deposits.office.now = new Date('2026-12-01T02:00:00Z');
  expect((await api.closing.month({ month: '2026-12' })).roll).toMatchObject({ depositOpenCents: 20_000 });
  await approved.closing.reopenMonth({ month: '2026-11', reason: '試' });
});

test('refunds past their day are told on the first page and counted in the list', async () => {
  const { api } = deposits.office;
  const { depositId } = await deposits.take(0, 20_000);
  await deposits.toConfirm(depositId);
  await deposits.confirm(depositId);
  expect((await api.today.summary()).deposits).toEqual({ waiting: 1, overdue: 0, inspect: 0 });
  deposits.office.now = new Date('2026-12-09T02:00:00Z');
  expect((await api.today.summary()).deposits).toEqual({ waiting: 1, overdue: 1, inspect: 0 });
  expect(await api.deposits.list()).toMatchObject({
    totals: { heldCents: 20_000, overdue: 1 },
    rows: [{ number: 'YJ-2026-000001', state: 'toRefund', overdueDays: 1 }],
  });
});

test('the deposits of a household are shown as they stood on a past day: their step, their receipt and what was held', async () => {
  const { api } = deposits.office;
  const [unitId = 0] = deposits.unitIds;
  const { depositId, number } = await deposits.take(0, 20_000);
  const night = (day: string): void => {
    deposits.office.now = new Date(`${day}T02:00:00Z`);
  };
  night('2026-11-24');
  await deposits.toConfirm(depositId);
  await api.deposits.deduct({
    depositId,
    amountCents: 3_000,
    reason: '補證',
    evidence: '收費公示',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-24' },
  });
  night('2026-11-25');
  await deposits.confirm(depositId);
  night('2026-12-12');
  const slip = await api.deposits.refund({ depositId, proof: 'receipt', method: 'cash' });
  night('2026-12-13');
  await deposits.approved.deposits.reverse({ paperId: slip.id, reason: '未取款' });
  const asOf = async (on: string) => (await api.deposits.ofUnit({ unitId, on }))[0];
  expect(await asOf('2026-11-22')).toBeUndefined();
  expect(await asOf('2026-11-23')).toMatchObject({
    number,
    state: 'held',
    heldCents: 20_000,
    deductedCents: 0,
    takenOn: '2026-11-23',
  });
  expect(await asOf('2026-11-24')).toMatchObject({
    state: 'toConfirm',
    heldCents: 20_000,
    deductedCents: 3_000,
  });
  expect(await asOf('2026-12-11')).toMatchObject({
    state: 'toRefund',
    heldCents: 17_000,
    waitsUntil: '2026-12-10',
    overdueDays: 1,
  });
  expect(await asOf('2026-12-12')).toMatchObject({ state: 'refunded', heldCents: 0, waitsUntil: null });
  expect(await asOf('2026-12-13')).toEqual((await api.deposits.ofUnit({ unitId }))[0]);
});
