import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRST_COUNTER_SETTINGS } from '../../shared/features/fees/counter-settings.ts';
import { closeTied, createDepositOffice, type DepositOffice } from '../fixtures/deposit-office.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';

let deposits: DepositOffice;
beforeEach(async () => {
  deposits = await createDepositOffice();
});
afterEach(() => closeTied(deposits));

test('the receipt says in capitals what was taken and that it is no invoice; the slip has a line for each who signs', async () => {
  const { api, desktop } = deposits.office;
  const words = async (paperId: number): Promise<string> => {
    await api.deposits.deliverPaper({ paperId, language: 'zh-Hant' });
    const parts = await docxParts(desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
    return wordsIn(parts.get('word/document.xml') ?? '');
  };
  const taken = await deposits.take(0, 200_050, { kind: 'works' });
  await api.deposits.reprint({ paperId: taken.id });
  const receipt = await words(taken.id);
  for (const part of ['押金收據', '貳仟元伍角整', '本收據不作發票', '補打1', '裝修押金', 'YJ-2026-000001']) {
    expect(receipt).toContain(part);
  }
  await deposits.toConfirm(taken.depositId);
  await api.deposits.deduct({
    depositId: taken.depositId,
    amountCents: 50,
    reason: '補漆',
    evidence: '照片',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-23' },
  });
  await deposits.confirm(taken.depositId);
  const slip = await api.deposits.refund({
    depositId: taken.depositId,
    proof: 'receipt',
    method: 'transfer',
    account: '622200001234',
  });
  const refund = await words(slip.id);
  for (const part of [
    '押金退款單',
    '收據YJ-2026-000001',
    '補漆',
    '貳仟元整',
    '****1234',
    '申請：',
    '驗收：',
    '財務：',
    '經理：',
    '收款人：',
  ]) {
    expect(refund).toContain(part);
  }
  expect(refund).not.toContain('622200001234');
});

test('receipts of fees and of deposits share the paper book: cash needs a number where the office keeps one, and each is given once until what bears it is taken back', async () => {
  const { api } = deposits.office;
  const [unitId = 0] = deposits.unitIds;
  const refused = (reason: string) => ({ failure: { reason } });
  const taken = await deposits.take(0, 2_000, { bookNumber: 'A12-0034' });
  await expect(deposits.take(1, 2_000, { bookNumber: 'a12 -0034' })).rejects.toMatchObject({
    failure: { reason: 'bookNumberTaken', values: { number: taken.number, unit: '1棟101' } },
  });
  const pay = { unitId, amountCents: 100, method: 'cash', bookNumber: 'A12-0034' } as const;
  await expect(api.fees.takePayment(pay)).rejects.toMatchObject(refused('bookNumberTaken'));
  await deposits.approved.deposits.reverse({ paperId: taken.id, reason: '房號錯' });
  await api.fees.takePayment(pay);
  await expect(deposits.take(1, 2_000, { bookNumber: 'A12-0034' })).rejects.toMatchObject(
    refused('bookNumberTaken'),
  );
  await api.fees.saveCounterSettings({ ...FIRST_COUNTER_SETTINGS, bookNumberForCash: true });
  await expect(deposits.take(1, 2_000)).rejects.toMatchObject(refused('bookNumberMissing'));
  await deposits.take(1, 2_000, { method: 'transfer' });
});

test('the gap report counts the papers of deposits beside the receipts, and names one that somebody took out of the file', async () => {
  const { api } = deposits.office;
  const first = await deposits.take(0, 2_000);
  await deposits.approved.deposits.reverse({ paperId: first.id, reason: '房號錯' });
  const second = await deposits.take(1, 2_000);
  expect(await api.fees.receiptNumbers()).toMatchObject([
    { code: 'YC', first: 'YC-2026-000001', receipts: 1, missing: [] },
    { code: 'YJ', first: 'YJ-2026-000001', last: 'YJ-2026-000002', receipts: 2, voided: 0, missing: [] },
  ]);
  const { database } = deposits.office.office.core.office;
  const number = database.transaction((to: string) => {
    database.exec(`DROP TRIGGER IF EXISTS deposit_paper_no_edit;
      UPDATE deposit_paper SET number = '${to}' WHERE id = ${second.id}`);
  });
  number('YJ-2026-000003');
  expect((await api.fees.receiptNumbers()).at(-1)).toMatchObject({ missing: ['YJ-2026-000002'] });
  number('YJ-2026-000002');
});
