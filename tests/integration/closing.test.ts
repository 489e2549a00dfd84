import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Shift } from '../../shared/features/closing/shift.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

/** It is 23 November 2026, and the management fee is 128.91 a month. */
let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice();
  await fees.bill('2026-11');
});
afterEach(() => fees.office.close());

const DAY = '2026-11-23';

async function pay(unit: number, amountCents: number, more: object = {}) {
  return fees.office.api.fees.takePayment({
    unitId: fees.unitIds[unit] ?? 0,
    amountCents,
    method: 'cash',
    ...more,
  });
}

/** Counts a drawer as it should be but for some cents of cash, and hands it over. */
async function handOver(overCents = 0, reason = ''): Promise<Shift> {
  const { api } = fees.office;
  const { shift } = await api.closing.myShift();
  if (shift === null) throw new Error('no shift is open');
  const expected = (name: string): number =>
    shift.methods.find(({ method }) => method === name)?.expectedCents ?? 0;
  await api.closing.countShift({
    shiftId: shift.id,
    looseCents: expected('cash') + overCents,
    others: [{ method: 'wechat', countedCents: expected('wechat') }],
  });
  return api.closing.handOverShift({
    shiftId: shift.id,
    handedTo: '林主管',
    reasons: reason === '' ? [] : [{ method: 'cash', reason }],
  });
}

async function deliveredWords(): Promise<string> {
  const parts = await docxParts(fees.office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  return wordsIn(parts.get('word/document.xml') ?? '');
}

describe('a shift', () => {
  it('is opened by the first payment, holds every receipt, and gives back what is voided', async () => {
    const { api } = fees.office;
    expect((await api.closing.myShift()).shift).toBeNull();
    await pay(0, 12_891, { receivedCents: 20_000 });
    const other = await pay(1, 10_000, { method: 'wechat', voucherNumber: 'W1' });
    await fees.approved.fees.voidReceipt({ receiptId: other.id, reason: '選錯方式' });
    const { shift } = await api.closing.myShift();
    expect(shift).toMatchObject({
      openedOn: DAY,
      floatCents: 0,
      receipts: 2,
      series: [{ from: 'SJ-2026-000001', to: 'SJ-2026-000002', voided: ['SJ-2026-000002'], missing: [] }],
    });
    expect(shift?.methods.find(({ method }) => method === 'cash')).toMatchObject({ expectedCents: 12_891 });
    expect(shift?.methods.find(({ method }) => method === 'wechat')).toMatchObject({
      takenCents: 10_000,
      voidedCents: 10_000,
      expectedCents: 0,
    });
  });

  it('is counted by denomination and handed over once every difference has its reason', async () => {
    const { api } = fees.office;
    await api.closing.openShift({ floatCents: 20_000 });
    await expect(api.closing.openShift({ floatCents: 0 })).rejects.toMatchObject({
      failure: { reason: 'shiftOpen' },
    });
    await pay(0, 12_800);
    const { shift } = await api.closing.myShift();
    const shiftId = shift?.id ?? 0;
    await expect(api.closing.handOverShift({ shiftId, handedTo: '林主管' })).rejects.toMatchObject({
      failure: { reason: 'shiftNotCounted' },
    });
    await expect(
      api.closing.countShift({ shiftId, cash: [{ faceCents: 300, pieces: 1 }] }),
    ).rejects.toMatchObject({ failure: { reason: 'shiftCurrency' } });
    // 328.00 is expected, 323.00 is there.
    const cash = [
      { faceCents: 10_000, pieces: 3 },
      { faceCents: 2000, pieces: 1 },
      { faceCents: 100, pieces: 3 },
    ];
    const counted = await api.closing.countShift({ shiftId, cash });
    expect(counted.counts[0]?.methods[0]).toMatchObject({
      method: 'cash',
      expectedCents: 32_800,
      countedCents: 32_300,
      overCents: -500,
    });
    await expect(api.closing.handOverShift({ shiftId, handedTo: '林主管' })).rejects.toMatchObject({
      failure: { reason: 'differenceShort', values: { amount: '5.00' } },
    });
    await pay(1, 100);
    await expect(
      api.closing.handOverShift({
        shiftId,
        handedTo: '林主管',
        reasons: [{ method: 'cash', reason: '找錯零錢' }],
      }),
    ).rejects.toMatchObject({ failure: { reason: 'shiftCountOld' } });
    await api.closing.countShift({ shiftId, cash: [...cash, { faceCents: 100, pieces: 1 }] });
    const done = await api.closing.handOverShift({
      shiftId,
      handedTo: '林主管',
      reasons: [{ method: 'cash', reason: '找錯零錢' }],
    });
    expect(done).toMatchObject({
      state: 'handedOver',
      handOvers: [
        { handedTo: '林主管', differences: [{ method: 'cash', overCents: -500, reason: '找錯零錢' }] },
      ],
    });
    const row = (await api.closing.listShifts()).rows[0];
    expect(row).toMatchObject({ countedCents: 12_400, overCents: -500, state: 'handedOver' });

    await api.closing.deliverHandOverSheet({ shiftId, language: 'zh-Hant' });
    const sheet = await deliveredWords();
    for (const words of ['交款單', '壹佰貳拾肆元整', '找錯零錢', '-5.00', 'SJ-2026-000002']) {
      expect(sheet).toContain(words);
    }
  });

  it('shows what should be there only after a blind count', async () => {
    const { api } = fees.office;
    await api.closing.saveSettings({ ...(await api.closing.settings()), blindCount: true });
    await pay(0, 12_800);
    const before = (await api.closing.myShift()).shift;
    expect(before?.methods).toEqual([]);
    const after = await api.closing.countShift({ shiftId: before?.id ?? 0, looseCents: 1 });
    expect(after.methods).not.toEqual([]);
  });

  it('is counted by its cashier or a supervisor, and money waits for it where the office wants that', async () => {
    const { api } = fees.office;
    await api.closing.saveSettings({ ...(await api.closing.settings()), shifts: 'required' });
    await expect(pay(0, 100)).rejects.toMatchObject({ failure: { reason: 'shiftNeeded' } });
    const desk = await fees.office.openWindowAs('frontDesk');
    const shift = await desk.api.closing.openShift({ floatCents: 0 });
    const colleague = await fees.office.openWindowAs('steward');
    await expect(colleague.api.closing.countShift({ shiftId: shift.id })).rejects.toMatchObject({
      failure: { reason: 'shiftOfAnother' },
    });
    await desk.api.fees.takePayment({ unitId: fees.unitIds[0] ?? 0, amountCents: 100, method: 'cash' });
    fees.office.now = new Date('2026-11-24T02:00:00Z');
    await expect(
      desk.api.fees.takePayment({ unitId: fees.unitIds[0] ?? 0, amountCents: 100, method: 'cash' }),
    ).rejects.toMatchObject({ failure: { reason: 'shiftOld', values: { date: DAY } } });
    await api.closing.countShift({ shiftId: shift.id, looseCents: 100 });
  });

  it('is reopened by a second person before its day is closed, and both hand-overs stay', async () => {
    const { api } = fees.office;
    const receipt = await pay(0, 12_800);
    const { id } = await handOver(500, '多了五元');
    await expect(
      fees.approved.fees.voidReceipt({ receiptId: receipt.id, reason: '錯' }),
    ).rejects.toMatchObject({ failure: { reason: 'voidShiftClosed' } });
    await expect(api.closing.reopenShift({ shiftId: id, reason: '點錯' })).rejects.toMatchObject({
      failure: { reason: 'approvalNeeded' },
    });
    await fees.approved.closing.reopenShift({ shiftId: id, reason: '點錯' });
    await expect(api.closing.handOverShift({ shiftId: id, handedTo: '林主管' })).rejects.toMatchObject({
      failure: { reason: 'shiftCountOld' },
    });
    const again = await handOver();
    expect(again.handOvers).toMatchObject([
      { reopenedAt: null, differences: [] },
      { reopenReason: '點錯', differences: [{ overCents: 500 }] },
    ]);
    await api.closing.closeDay({ day: DAY });
    await expect(fees.approved.closing.reopenShift({ shiftId: id, reason: '點錯' })).rejects.toMatchObject({
      failure: { reason: 'shiftDayClosed' },
    });
  });
});

describe('a closed day', () => {
  it('needs its shifts handed over, takes no more money, and sends it into the next day', async () => {
    const { api } = fees.office;
    const receipt = await pay(0, 12_891);
    await pay(1, 20_000, { method: 'wechat', keepAsCredit: true });
    await expect(api.closing.closeDay({ day: DAY })).rejects.toMatchObject({
      failure: { reason: 'dayShiftOpen' },
    });
    await handOver();
    const { sheet, state } = await api.closing.closeDay({ day: DAY });
    expect(state).toBe('closed');
    expect(sheet).toMatchObject({
      receivedCents: 32_891,
      methods: [
        { method: 'cash', amountCents: 12_891 },
        { method: 'wechat', amountCents: 20_000 },
      ],
      items: [{ itemName: '物業服務費', amountCents: 25_782 }],
      prepaid: { paidInCents: 7109, drawnCents: 0, refundedCents: 0 },
      series: [{ from: 'SJ-2026-000001', to: 'SJ-2026-000002', receipts: 2, missing: [] }],
    });
    await expect(
      fees.approved.fees.voidReceipt({ receiptId: receipt.id, reason: '錯' }),
    ).rejects.toMatchObject({ failure: { reason: 'receiptDayClosed', values: { next: '2026-11-24' } } });
    await expect(pay(2, 100, { receivedOn: DAY, note: '昨日銀行入賬' })).rejects.toMatchObject({
      failure: { reason: 'dayClosed', values: { date: DAY, next: '2026-11-24' } },
    });
    // What comes in the evening belongs to the next day, in which it may still be voided.
    const late = await pay(2, 100);
    expect(late.receivedOn).toBe('2026-11-24');
    expect((await api.closing.myShift()).shift?.openedOn).toBe('2026-11-24');
    await fees.approved.fees.voidReceipt({ receiptId: late.id, reason: '錯' });
    expect((await api.closing.day({ day: DAY })).sheet).toEqual(sheet);
    await assertBooksTie(fees.office);

    await api.closing.deliverDaySheet({ day: DAY, language: 'zh-Hant' });
    const text = await deliveredWords();
    expect(text).toContain('日結表');
    expect(text).toContain('叁佰貳拾捌元玖角壹分');
  });

  it('is money of its own day when a supervisor dates it back with a reason', async () => {
    await expect(pay(0, 100, { receivedOn: '2026-11-24' })).rejects.toMatchObject({
      failure: { kind: 'invalidInput' },
    });
    await expect(pay(0, 100, { receivedOn: '2026-11-20' })).rejects.toMatchObject({
      failure: { kind: 'invalidInput', issues: [{ path: ['note'] }] },
    });
    const receipt = await pay(0, 100, { receivedOn: '2026-11-20', note: '銀行 20 日入賬' });
    expect(receipt.receivedOn).toBe('2026-11-20');
    const desk = await fees.office.openWindowAs('frontDesk');
    await expect(
      desk.api.fees.takePayment({
        unitId: fees.unitIds[0] ?? 0,
        amountCents: 100,
        method: 'transfer',
        receivedOn: '2026-11-20',
        note: '補',
      }),
    ).rejects.toMatchObject({ failure: { reason: 'backDatingRole' } });
  });

  it('is closed after the days before it, and reopened from the last backwards', async () => {
    const { api } = fees.office;
    await pay(0, 100);
    await handOver();
    await api.closing.closeDay({ day: DAY });
    fees.office.now = new Date('2026-11-24T02:00:00Z');
    await pay(0, 100);
    await handOver();
    fees.office.now = new Date('2026-11-25T02:00:00Z');
    await pay(0, 100);
    await handOver();
    await expect(api.closing.closeDay({ day: '2026-11-25' })).rejects.toMatchObject({
      failure: { reason: 'dayEarlierOpen', values: { date: '2026-11-24' } },
    });
    await expect(api.closing.closeDay({ day: '2026-11-26' })).rejects.toMatchObject({
      failure: { reason: 'dayFuture' },
    });
    await api.closing.closeDay({ day: '2026-11-24' });
    await api.closing.closeDay({ day: '2026-11-25' });
    await expect(
      fees.approved.closing.reopenDay({ day: '2026-11-24', reason: '漏記' }),
    ).rejects.toMatchObject({ failure: { reason: 'dayNotLast', values: { last: '2026-11-25' } } });
    await expect(
      fees.approved.closing.reopenDay({ day: '2026-11-20', reason: '漏記' }),
    ).rejects.toMatchObject({ failure: { reason: 'dayNotClosed' } });
    const reopened = await fees.approved.closing.reopenDay({ day: '2026-11-25', reason: '漏記' });
    expect(reopened).toMatchObject({ state: 'open', closes: [{ reopenReason: '漏記' }] });
    await pay(0, 100);
  });
});

describe('a closed month', () => {
  it('ties what was owed and held at both ends, and nothing changes it any more', async () => {
    const { api } = fees.office;
    await pay(0, 12_891);
    await pay(1, 20_000, { method: 'wechat', keepAsCredit: true });
    await handOver();
    const { rows } = await api.fees.listCharges();
    const open = rows.find(({ owedCents }) => owedCents > 0);
    await fees.approved.fees.cancelCharge({ chargeId: open?.id ?? 0, reason: '開錯' });
    await expect(api.closing.closeMonth({ month: '2026-11' })).rejects.toMatchObject({
      failure: { reason: 'monthFuture' },
    });
    fees.office.now = new Date('2026-11-30T10:00:00Z');
    await expect(api.closing.closeMonth({ month: '2026-11' })).rejects.toMatchObject({
      failure: { reason: 'monthDayOpen', values: { date: DAY } },
    });
    await api.closing.closeDay({ day: DAY });
    const { roll, state, faults } = await api.closing.closeMonth({ month: '2026-11' });
    expect({ state, faults }).toEqual({ state: 'closed', faults: [] });
    expect(roll).toEqual({
      month: '2026-11',
      receivableOpenCents: 0,
      billedCents: 38_673,
      broughtInCents: 0,
      cancelledCents: 12_891,
      discountedCents: 0,
      collectedCents: 25_782,
      receivableCloseCents: 0,
      prepaidOpenCents: 0,
      paidInCents: 7109,
      prepaidBroughtInCents: 0,
      drawnCents: 0,
      refundedCents: 0,
      prepaidCloseCents: 7109,
    });
    const refused = { failure: { reason: 'monthClosed', values: { next: '2026-12-01' } } };
    await expect(
      api.fees.billUnit({
        unitId: fees.unitIds[2] ?? 0,
        month: '2026-11',
        itemIds: [fees.management.id],
      }),
    ).rejects.toMatchObject(refused);
    expect((await pay(2, 500, { keepAsCredit: true })).receivedOn).toBe('2026-12-01');
    await expect(fees.approved.closing.reopenDay({ day: DAY, reason: '漏記' })).rejects.toMatchObject({
      failure: { reason: 'dayInClosedMonth' },
    });

    fees.office.now = new Date('2026-12-31T10:00:00Z');
    await fees.bill('2026-12');
    await pay(1, 0, { useCreditCents: 7109 });
    await handOver();
    await api.closing.closeDay({ day: '2026-12-31' }).catch(async () => {
      await api.closing.closeDay({ day: '2026-12-01' });
      await api.closing.closeDay({ day: '2026-12-31' });
    });
    const december = await api.closing.closeMonth({ month: '2026-12' });
    expect(december.roll).toMatchObject({
      prepaidOpenCents: 7109,
      paidInCents: 500,
      drawnCents: 7109,
      prepaidCloseCents: 500,
      collectedCents: 7109,
      receivableCloseCents: 38_673 - 7109,
    });
    await expect(
      fees.approved.closing.reopenMonth({ month: '2026-11', reason: '漏記' }),
    ).rejects.toMatchObject({ failure: { reason: 'monthNotLast', values: { last: '2026-12' } } });
    await fees.approved.closing.reopenMonth({ month: '2026-12', reason: '漏記' });
    expect((await api.closing.month({ month: '2026-12' })).closes).toMatchObject([{ reopenReason: '漏記' }]);
    await assertBooksTie(fees.office);
  });

  it('stays open and shows the household where bills and movements differ', async () => {
    const { api, office } = fees.office;
    const { database } = office.core.office;
    database.exec('DROP TRIGGER charge_no_edit');
    database.prepare('UPDATE charge SET paid_cents = 100 WHERE unit_id = ?').run(fees.unitIds[0]);
    fees.office.now = new Date('2026-11-30T10:00:00Z');
    expect((await api.closing.month({ month: '2026-11' })).faults).toEqual([
      { what: 'receivable', unitName: '1棟101', movedCents: 12_891, ledgerCents: 12_791 },
    ]);
    await expect(api.closing.closeMonth({ month: '2026-11' })).rejects.toMatchObject({
      failure: { reason: 'monthNotTied', values: { unit: '1棟101', difference: '1.00' } },
    });
  });
});
