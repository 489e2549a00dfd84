import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertBooksTie } from '../fixtures/books.ts';
import { type ClosingOffice, createClosingOffice, DAY } from '../fixtures/closing-office.ts';

/** It is 23 November 2026, and the management fee is 128.91 a month. */
let fees: ClosingOffice;
beforeEach(async () => {
  fees = await createClosingOffice();
});
afterEach(() => fees.office.close());

describe('a closed day', () => {
  it('needs its shifts handed over, takes no more money, and sends it into the next day', async () => {
    const { api } = fees.office;
    const receipt = await fees.pay(0, 12_891);
    await fees.pay(1, 20_000, { method: 'wechat', keepAsCredit: true });
    await expect(api.closing.closeDay({ day: DAY })).rejects.toMatchObject({
      failure: { reason: 'dayShiftOpen' },
    });
    await fees.handOver();
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
    await expect(fees.pay(2, 100, { receivedOn: DAY, note: '昨日銀行入賬' })).rejects.toMatchObject({
      failure: { reason: 'dayClosed', values: { date: DAY, next: '2026-11-24' } },
    });
    // What comes in the evening belongs to the next day, in which it may still be voided.
    const late = await fees.pay(2, 100);
    expect(late.receivedOn).toBe('2026-11-24');
    expect((await api.closing.myShift()).shift?.openedOn).toBe('2026-11-24');
    await fees.approved.fees.voidReceipt({ receiptId: late.id, reason: '錯' });
    expect((await api.closing.day({ day: DAY })).sheet).toEqual(sheet);
    await assertBooksTie(fees.office);

    await api.closing.deliverDaySheet({ day: DAY, language: 'zh-Hant' });
    const text = await fees.deliveredWords();
    expect(text).toContain('日結表');
    expect(text).toContain('叁佰貳拾捌元玖角壹分');
  });

  it('keeps two cashiers of one name apart', async () => {
    const { api } = fees.office;
    const desk = await fees.office.openWindowAs('frontDesk');
    await fees.pay(0, 100);
    await desk.api.fees.takePayment({ unitId: fees.unitIds[1] ?? 0, amountCents: 250, method: 'cash' });
    const account = (await api.access.listStaff()).find(({ role }) => role === 'frontDesk');
    await api.access.changeStaff({
      id: account?.id ?? 0,
      displayName: '陳經理',
      role: 'frontDesk',
      active: true,
    });
    expect((await api.closing.day({ day: DAY })).sheet.cashiers).toEqual([
      { cashierName: '陳經理', receipts: 1, voided: 0, amounts: [{ method: 'cash', amountCents: 100 }] },
      { cashierName: '陳經理', receipts: 1, voided: 0, amounts: [{ method: 'cash', amountCents: 250 }] },
    ]);
  });

  it('is money of its own day when a supervisor dates it back with a reason', async () => {
    await expect(fees.pay(0, 100, { receivedOn: '2026-11-24' })).rejects.toMatchObject({
      failure: { kind: 'invalidInput' },
    });
    await expect(fees.pay(0, 100, { receivedOn: '2026-11-20' })).rejects.toMatchObject({
      failure: { kind: 'invalidInput', issues: [{ path: ['note'] }] },
    });
    const receipt = await fees.pay(0, 100, { receivedOn: '2026-11-20', note: '銀行 20 日入賬' });
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
    await fees.pay(0, 100);
    await fees.handOver();
    await api.closing.closeDay({ day: DAY });
    fees.office.now = new Date('2026-11-24T02:00:00Z');
    await fees.pay(0, 100);
    await fees.handOver();
    fees.office.now = new Date('2026-11-25T02:00:00Z');
    await fees.pay(0, 100);
    await fees.handOver();
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
    await fees.pay(0, 100);
  });
});
