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

test('a reversal says of each line what is owed of it then, and a line named twice counts together', async () => {
  const { api } = fees.office;
  const { approved } = fees;
  await fees.bill('2026-11');
  const { id, lines } = await api.fees.takePayment({ unitId, amountCents: 12_891, method: 'cash' });
  const chargeId = lines[0]?.chargeId ?? 0;
  const part = { receiptId: id, back: { method: 'cash' }, reason: '多收' } as const;
  const some = { chargeId, amountCents: 3000 };
  expect(await approved.fees.reverseReceipt({ ...part, lines: [some, some] })).toMatchObject({
    amountCents: -6000,
    lines: [{ chargeId, amountCents: -6000, owedAfterCents: 6000 }],
  });
  await expect(
    approved.fees.reverseReceipt({ ...part, lines: [some, { chargeId, amountCents: 3892 }] }),
  ).rejects.toMatchObject({ failure: { reason: 'reverseTooMuch', values: { left: '68.91' } } });
  expect(await approved.fees.reverseReceipt({ ...part, lines: [some] })).toMatchObject({
    lines: [{ owedAfterCents: 9000 }],
    owedAfterCents: 9000,
  });
  // Naming no line is not naming all of them.
  await expect(approved.fees.reverseReceipt({ ...part, lines: [] })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['lines'], message: 'required' }] },
  });
});
