import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertBooksTie } from '../fixtures/books.ts';
import { type ClosingOffice, createClosingOffice, DAY } from '../fixtures/closing-office.ts';

/** It is 23 November 2026, and the management fee is 128.91 a month. */
let fees: ClosingOffice;
beforeEach(async () => {
  fees = await createClosingOffice();
});
afterEach(() => fees.office.close());

describe('a closed month', () => {
  it('ties what was owed and held at both ends, and nothing changes it any more', async () => {
    const { api } = fees.office;
    await fees.pay(0, 12_891);
    await fees.pay(1, 20_000, { method: 'wechat', keepAsCredit: true });
    await fees.handOver();
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
      depositOpenCents: 0,
      depositTakenCents: 0,
      depositDeductedCents: 0,
      depositRefundedCents: 0,
      depositCloseCents: 0,
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
    expect((await fees.pay(2, 500, { keepAsCredit: true })).receivedOn).toBe('2026-12-01');
    await expect(fees.approved.closing.reopenDay({ day: DAY, reason: '漏記' })).rejects.toMatchObject({
      failure: { reason: 'dayInClosedMonth' },
    });

    fees.office.now = new Date('2026-12-31T10:00:00Z');
    await fees.bill('2026-12');
    await fees.pay(1, 0, { useCreditCents: 7109 });
    await fees.handOver();
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

  it('ends at the same instant for the next month when the time zone of the office is set right meanwhile', async () => {
    const { api } = fees.office;
    fees.office.now = new Date('2026-11-30T10:00:00Z');
    await api.closing.closeMonth({ month: '2026-11' });
    // One in the morning of 1 December, and still 30 November by UTC.
    fees.office.now = new Date('2026-11-30T17:00:00Z');
    await fees.bill('2026-12');
    await api.archives.saveSite({ ...(await api.archives.site()), timeZone: 'UTC' });
    fees.office.now = new Date('2026-12-31T10:00:00Z');
    const { roll, faults } = await api.closing.month({ month: '2026-12' });
    expect(faults).toEqual([]);
    expect(roll).toMatchObject({ receivableOpenCents: 38_673, billedCents: 38_673 });
    expect((await api.closing.closeMonth({ month: '2026-12' })).state).toBe('closed');
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
