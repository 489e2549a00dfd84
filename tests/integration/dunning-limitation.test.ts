import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDunningOffice, type DunningOffice } from '../fixtures/dunning-office.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

let at: DunningOffice;
let fees: FeeOffice;
let unitId: number;
let otherId: number;
beforeEach(async () => {
  at = await createDunningOffice();
  ({ fees, unitId, otherId } = at);
});
afterEach(() => at.close());

const api = () => fees.office.api.dunning;
const household = (id = unitId) => api().household({ unitId: id });
const arrearsOf = async (id: number) =>
  (await fees.office.api.fees.listArrears({})).rows.find((row) => row.unitId === id);
const call = (more = {}) =>
  api().recordAct({ unitId, kind: 'call', actedOn: '2026-11-20', outcome: 'reached', ...more });
const mail = (more = {}) =>
  api().recordAct({
    unitId,
    kind: 'registeredMail',
    stage: 4,
    actedOn: '2026-11-10',
    outcome: 'sent',
    trackingNumber: 'EMS123',
    ...more,
  });

describe('the limitation of a charge', () => {
  test('moves only by a demand that provably arrived, in the household’s table and in the grid alike', async () => {
    const ends = async () => (await household()).charges.map(({ limitationEndsOn }) => limitationEndsOn);
    // Due on 15 July, August and September 2026; the first and last fall on a weekend three years later.
    const before = ['2029-07-16', '2029-08-15', '2029-09-17'];
    expect(await ends()).toEqual(before);
    await call();
    await api().recordAct({ unitId, kind: 'slip', stage: 2, actedOn: '2026-11-01', outcome: 'posted' });
    const { id } = await mail();
    expect(await ends()).toEqual(before);
    await api().recordService({ actId: id, result: 'refused', servedOn: '2026-11-12' });
    expect(await ends()).toEqual(before);
    const served = await api().recordService({
      actId: id,
      result: 'signed',
      servedOn: '2026-11-13',
      receivedBy: '陳太',
    });
    expect(served.services.map(({ proof, proves }) => [proof, proves])).toEqual([
      ['refusedToSign', false],
      ['mailSigned', true],
    ]);
    expect(await ends()).toEqual(['2029-11-13', '2029-11-13', '2029-11-13']);
    expect(await arrearsOf(unitId)).toMatchObject({
      stage: 4,
      lastContactOn: '2026-11-20',
      lastContactKind: 'call',
      limitationEndsOn: '2029-11-13',
    });
    expect(await arrearsOf(otherId)).toMatchObject({ stage: null, limitationEndsOn: '2029-07-16' });
    await api().withdrawService({ id: served.services[1]?.id ?? 0, reason: '錄錯戶' });
    expect(await ends()).toEqual(before);
    expect((await arrearsOf(unitId))?.limitationEndsOn).toBe('2029-07-16');
  });

  test('of a charge is restarted by a part payment of it, and by nothing once that is voided', async () => {
    const { id } = await fees.office.api.fees.takePayment({ unitId, amountCents: 5000, method: 'cash' });
    const [first, second] = (await household()).charges;
    expect(first).toMatchObject({ limitationEndsOn: '2029-11-23', restart: { kind: 'partPayment' } });
    expect(second).toMatchObject({ limitationEndsOn: '2029-08-15', restart: null });
    await fees.approved.fees.voidReceipt({ receiptId: id, reason: '收錯' });
    expect((await household()).charges[0]).toMatchObject({ limitationEndsOn: '2029-07-16', restart: null });
  });

  test('of a charge stays restarted by what is left of a part payment, and by nothing once all of it went back', async () => {
    const { fees: money } = fees.office.api;
    const { id } = await money.takePayment({ unitId, amountCents: 5000, method: 'cash' });
    const [first] = (await household()).charges;
    const back = (amountCents: number) =>
      fees.approved.fees.reverseReceipt({
        receiptId: id,
        lines: [{ chargeId: first?.chargeId ?? 0, amountCents }],
        back: { method: 'cash' },
        reason: '多收',
      });
    await back(2000);
    expect((await household()).charges[0]).toMatchObject({
      limitationEndsOn: '2029-11-23',
      restart: { kind: 'partPayment' },
    });
    await back(3000);
    expect((await household()).charges[0]).toMatchObject({ limitationEndsOn: '2029-07-16', restart: null });
  });

  test('of what did not run out yet is told of a household, and how many of its bills ran out before', async () => {
    await mail({
      chargeIds: [(await household()).charges[2]?.chargeId ?? 0],
      served: { result: 'signed', servedOn: '2026-11-12', receivedBy: '陳太' },
    });
    // The first two ran out in July and August; the third was demanded in November.
    fees.office.now = new Date('2029-10-20T02:00:00Z');
    expect(await arrearsOf(unitId)).toMatchObject({ limitationEndsOn: '2029-11-12', limitationOver: 2 });
    expect(await arrearsOf(otherId)).toMatchObject({ limitationEndsOn: '2029-09-17', limitationOver: 3 });
    expect((await fees.office.api.today.summary()).dunning).toMatchObject({ in30: 1, in90: 1, in180: 1 });
  });

  test('is put off by a day of rest that the office entered', async () => {
    await api().setRestDay({ day: '2029-08-15', rests: true, note: '補假' });
    expect((await household()).charges[1]?.limitationEndsOn).toBe('2029-08-16');
    await api().setRestDay({ day: '2029-08-15', rests: null });
    expect((await household()).charges[1]?.limitationEndsOn).toBe('2029-08-15');
  });

  test('a message counts with its record on file and not without', async () => {
    const message = await api().recordAct({
      unitId,
      kind: 'message',
      actedOn: '2026-11-20',
      outcome: 'sent',
    });
    const bare = await api().recordService({ actId: message.id, result: 'arrived', servedOn: '2026-11-20' });
    expect(bare.services[0]).toMatchObject({ proof: 'noRecord', proves: false });
    const shown = await api().recordService({
      actId: message.id,
      result: 'arrived',
      servedOn: '2026-11-20',
      documentIds: [await at.evidence('截圖')],
    });
    expect(shown.services[1]).toMatchObject({ proof: 'messageArrived', proves: true });
    expect(shown.services[1]?.files).toMatchObject([{ title: '截圖', onHand: true }]);
  });
});
