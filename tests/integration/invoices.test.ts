import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenBookRules } from '../../electron/features/fees/books.repository.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(2);
  await fees.bill('2026-10');
  await fees.bill('2026-11');
});
afterEach(async () => {
  expect(brokenBookRules(fees.office.office.core.office.database)).toEqual([]);
  await fees.office.close();
});

const refused = (reason: string): object => ({ failure: { kind: 'refused', reason } });
const NUMBER = '26442000000012345678';

async function pay(unit: number, amountCents: number, more: object = {}): Promise<number> {
  const unitId = fees.unitIds[unit] ?? 0;
  return (await fees.office.api.fees.takePayment({ unitId, amountCents, method: 'wechat', ...more })).id;
}

async function issued(receiptIds: readonly number[], amountCents: number, number = NUMBER) {
  const { api } = fees.office;
  const asked = await api.fees.registerInvoice({ receiptIds: [...receiptIds], title: '某公司', amountCents });
  return api.fees.stepInvoice({
    invoiceId: asked.id,
    version: asked.version,
    step: { kind: 'issue', number, issuedOn: '2026-11-20' },
  });
}

test('an invoice is registered on receipts of one household for no more than they came to, issued, taken, and its stub kept five years', async () => {
  const { api } = fees.office;
  const receiptIds = [await pay(0, 5000), await pay(0, 3000)];
  const other = await pay(1, 1000);
  const ask = { receiptIds, title: '某公司', taxId: '91440300MA5XXXXX1X', amountCents: 8000 };
  await expect(
    api.fees.registerInvoice({ ...ask, receiptIds: [...receiptIds, other] }),
  ).rejects.toMatchObject(refused('invoiceOtherHousehold'));
  await expect(api.fees.registerInvoice({ ...ask, amountCents: 8001 })).rejects.toMatchObject({
    failure: { reason: 'invoiceTooMuch', values: { most: '80.00' } },
  });
  const asked = await api.fees.registerInvoice(ask);
  expect(asked).toMatchObject({ state: 'pending', receiptIds, number: '', version: 1 });
  await expect(
    api.fees.registerInvoice({ ...ask, receiptIds: [receiptIds[1] ?? 0], amountCents: 1 }),
  ).rejects.toMatchObject(refused('invoiceReceiptTaken'));
  const step = { invoiceId: asked.id, version: 1 };
  await expect(
    api.fees.stepInvoice({ ...step, step: { kind: 'issue', number: NUMBER, issuedOn: '2026-11-24' } }),
  ).rejects.toMatchObject(refused('invoiceDate'));
  await api.fees.stepInvoice({ ...step, step: { kind: 'issue', number: NUMBER, issuedOn: '2026-11-20' } });
  await expect(
    api.fees.stepInvoice({ ...step, version: 2, step: { kind: 'withdraw', reason: '不要了' } }),
  ).rejects.toMatchObject(refused('invoiceStepClosed'));
  const taken = await api.fees.stepInvoice({
    ...step,
    version: 2,
    step: { kind: 'collect', collectedBy: '業主本人', collectedOn: '2026-11-21' },
  });
  expect(taken).toMatchObject({ state: 'collected', number: NUMBER, keepUntil: '2031-11-20', version: 3 });
  expect((await api.fees.receipt({ receiptId: receiptIds[0] ?? 0 })).invoices).toEqual([
    { id: asked.id, number: NUMBER, state: 'collected' },
  ]);
  await expect(issued([other], 1000)).rejects.toMatchObject(refused('invoiceNumberTaken'));
  const page = await api.fees.listInvoices({ quick: NUMBER });
  expect(page).toMatchObject({ total: 1, totals: { amountCents: 8000, toReverse: 0 } });
});

test('a reversal of a receipt sets its issued invoice to be reversed, and after the red number it can be invoiced again', async () => {
  const { api } = fees.office;
  const receiptId = await pay(0, 12_891);
  const invoice = await issued([receiptId], 12_891);
  await fees.approved.fees.reverseReceipt({
    receiptId,
    lines: [{ chargeId: (await api.fees.receipt({ receiptId })).lines[0]?.chargeId ?? 0, amountCents: 891 }],
    back: { method: 'transfer' },
    reason: '多收',
  });
  const toReverse = await api.fees.invoice({ invoiceId: invoice.id });
  expect(toReverse).toMatchObject({ state: 'toReverse', reason: '多收', number: NUMBER });
  expect((await api.fees.listInvoices()).totals.toReverse).toBe(1);
  const reversed = await api.fees.stepInvoice({
    invoiceId: invoice.id,
    version: toReverse.version,
    step: { kind: 'reverse', redNumber: '26442000000087654321', redOn: '2026-11-23' },
  });
  expect(reversed).toMatchObject({ state: 'reversed', redNumber: '26442000000087654321' });
  await expect(issued([receiptId], 12_891, '26442000000012345679')).rejects.toMatchObject({
    failure: { reason: 'invoiceTooMuch', values: { most: '120.00' } },
  });
  expect(await issued([receiptId], 12_000, '26442000000012345679')).toMatchObject({ state: 'issued' });
});

test('a void withdraws what was not issued yet; what was issued may stand after all, with a reason', async () => {
  const { api } = fees.office;
  const pending = await pay(0, 1000);
  const asked = await api.fees.registerInvoice({ receiptIds: [pending], title: '某公司', amountCents: 1000 });
  await fees.approved.fees.voidReceipt({ receiptId: pending, reason: '重開' });
  expect(await api.fees.invoice({ invoiceId: asked.id })).toMatchObject({
    state: 'withdrawn',
    reason: '重開',
  });
  await expect(issued([pending], 1000)).rejects.toMatchObject(refused('invoiceReceiptNotStanding'));
  const receiptId = await pay(0, 1000);
  const invoice = await issued([receiptId], 1000);
  await fees.approved.fees.voidReceipt({ receiptId, reason: '方式錯' });
  const { version } = await api.fees.invoice({ invoiceId: invoice.id });
  const kept = await api.fees.stepInvoice({
    invoiceId: invoice.id,
    version,
    step: { kind: 'keep', reason: '同額另開收據，發票照舊' },
  });
  expect(kept).toMatchObject({ state: 'issued', reason: '同額另開收據，發票照舊' });
});

test('a refund of prepaid money has the invoice of the money reversed, the latest first', async () => {
  const { api } = fees.office;
  const first = await issued([await pay(0, 2000, { prepayCents: 2000 })], 2000, '11111111');
  const second = await issued([await pay(0, 3000, { prepayCents: 3000 })], 3000, '22222222');
  await fees.approved.fees.refundCredit({
    unitId: fees.unitIds[0] ?? 0,
    purposeId: null,
    amountCents: 2500,
    method: 'cash',
    reason: '退租',
  });
  const stateOf = async (invoiceId: number) => (await api.fees.invoice({ invoiceId })).state;
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['issued', 'toReverse']);
});

test('each step is in the trail, and nobody edits or deletes what was registered', async () => {
  const { api } = fees.office;
  const invoice = await issued([await pay(0, 1000)], 1000);
  const { rows } = await api.access.auditTrail({
    filters: { entity: { kind: 'oneOf', values: ['invoice'] } },
  });
  expect(rows.map(({ action }) => action)).toEqual(['fees.stepInvoice', 'fees.registerInvoice']);
  const { database } = fees.office.office.core.office;
  for (const sql of [
    'DELETE FROM invoice',
    'DELETE FROM invoice_receipt',
    `UPDATE invoice SET title = '別人'`,
    `UPDATE invoice SET number = '999999'`,
    'UPDATE invoice SET amount_cents = 1',
  ]) {
    expect(() => database.exec(sql)).toThrow(/reversed|never|stays/u);
  }
  expect(await api.fees.invoice({ invoiceId: invoice.id })).toEqual(invoice);
});
