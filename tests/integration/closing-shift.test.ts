import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClosingOffice, createClosingOffice, DAY } from '../fixtures/closing-office.ts';

/** It is 23 November 2026, and the management fee is 128.91 a month. */
let fees: ClosingOffice;
beforeEach(async () => {
  fees = await createClosingOffice();
});
afterEach(() => fees.office.close());

describe('a shift', () => {
  it('is opened by the first payment, holds every receipt, and gives back what is voided', async () => {
    const { api } = fees.office;
    expect((await api.closing.myShift()).shift).toBeNull();
    await fees.pay(0, 12_891, { receivedCents: 20_000 });
    const other = await fees.pay(1, 10_000, { method: 'wechat', voucherNumber: 'W1' });
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

  it('that a payment opens begins with the usual float, and so does one that is opened without saying another', async () => {
    const { api } = fees.office;
    await api.closing.saveSettings({ ...(await api.closing.settings()), floatCents: 20_000 });
    await fees.pay(0, 12_891);
    const { shift } = await api.closing.myShift();
    expect(shift?.floatCents).toBe(20_000);
    expect(shift?.methods.find(({ method }) => method === 'cash')).toMatchObject({ expectedCents: 32_891 });
    const desk = await fees.office.openWindowAs('frontDesk');
    expect((await desk.api.closing.openShift({})).floatCents).toBe(20_000);
    const steward = await fees.office.openWindowAs('steward');
    expect((await steward.api.closing.openShift({ floatCents: 0 })).floatCents).toBe(0);
  });

  it('is counted by denomination and handed over once every difference has its reason', async () => {
    const { api } = fees.office;
    await api.closing.openShift({ floatCents: 20_000 });
    await expect(api.closing.openShift({ floatCents: 0 })).rejects.toMatchObject({
      failure: { reason: 'shiftOpen' },
    });
    await fees.pay(0, 12_800);
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
    await fees.pay(1, 100);
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
    const sheet = await fees.deliveredWords();
    for (const words of ['交款單', '壹佰貳拾肆元整', '找錯零錢', '-5.00', 'SJ-2026-000002']) {
      expect(sheet).toContain(words);
    }
  });

  it('shows what should be there only after a blind count', async () => {
    const { api } = fees.office;
    await api.closing.saveSettings({ ...(await api.closing.settings()), blindCount: true });
    await fees.pay(0, 12_800);
    const before = (await api.closing.myShift()).shift;
    expect(before?.methods).toEqual([]);
    const after = await api.closing.countShift({ shiftId: before?.id ?? 0, looseCents: 1 });
    expect(after.methods).not.toEqual([]);
  });

  it('is counted by its cashier or a supervisor, and money waits for it where the office wants that', async () => {
    const { api } = fees.office;
    await api.closing.saveSettings({ ...(await api.closing.settings()), shifts: 'required' });
    await expect(fees.pay(0, 100)).rejects.toMatchObject({ failure: { reason: 'shiftNeeded' } });
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
    const receipt = await fees.pay(0, 12_800);
    const { id } = await fees.handOver(500, '多了五元');
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
    const again = await fees.handOver();
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
