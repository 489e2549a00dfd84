import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Api } from '../../shared/api/contract.ts';
import { formatCents } from '../../shared/domain/money.ts';
import { createBankOffice, csv } from '../fixtures/bank-office.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { carryOut, feeStep } from '../fixtures/fee-steps.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

async function mapIncome(api: Api, itemId: number): Promise<void> {
  const settings = await api.bank.voucherSettings();
  await api.bank.saveVoucherSettings({
    ...settings,
    codes: [
      ...settings.codes,
      { slot: 'income', which: String(itemId), code: '5001.01', name: '主營業務收入-物業費' },
    ],
  });
}

async function make(office: TestOffice, period: string) {
  return office.finish(await office.api.bank.makeVouchers({ period }));
}

test('a closed month becomes numbered vouchers, made again they are the same, and what was reopened is named', async () => {
  const bank = await createBankOffice();
  const { account, approved, handOver, management, office, pay } = bank;
  const { api } = office;
  await pay(0, 12_891);
  await pay(1, 20_000, { method: 'transfer', keepAsCredit: true });
  await handOver(-100, '找錯零錢');
  await expect(make(office, '2026-11-23')).rejects.toMatchObject({
    failure: { reason: 'voucherPeriodOpen' },
  });
  await api.closing.closeDay({ day: '2026-11-23' });
  await make(office, '2026-11-23');
  expect((await api.bank.listVoucherLines()).rows).toMatchObject([
    { number: 1, kind: 'receipts', code: '1001', debitCents: 12_891, unitName: '' },
    { number: 1, code: '1002', codeName: '銀行存款', debitCents: 20_000 },
    { number: 1, code: '1122', creditCents: 12_891, unitName: '1棟101' },
    { number: 1, code: '1122', creditCents: 12_891, unitName: '1棟102' },
    { number: 1, code: '2203', creditCents: 7109, unitName: '1棟102' },
    { number: 2, kind: 'overShort', code: '1901', debitCents: 100 },
    { number: 2, code: '1001', creditCents: 100 },
  ]);

  office.now = new Date('2026-12-01T02:00:00Z');
  await bank.bringIn(csv('2026-11-24,199.00,,1199.00,T1,,', '2026-11-30,,1.20,1197.80,SF,,'));
  const { lines, tenders } = await api.bank.openItems({ accountId: account.id });
  const [transfer, fee] = lines;
  await api.bank.match({
    accountId: account.id,
    lineIds: [transfer?.id ?? 0],
    tenders: tenders.map(({ paper, paperId, position }) => ({ paper, paperId, position })),
    feeCents: 100,
    reason: '跨行費',
  });
  await api.bank.enterLine({ lineId: fee?.id ?? 0, kind: 'bankFee', reason: '管理費' });
  await api.closing.closeMonth({ month: '2026-11' });
  await expect(make(office, '2026-11')).rejects.toMatchObject({
    failure: { reason: 'voucherBankOpen' },
  });
  await api.bank.signOffReconciliation({ accountId: account.id, month: '2026-11' });
  await expect(make(office, '2026-11')).rejects.toMatchObject({
    failure: { reason: 'voucherUnmapped', values: { items: '物業服務費' } },
  });
  await mapIncome(api, management.id);
  expect(await make(office, '2026-11')).toEqual({
    period: '2026-11',
    vouchers: 2,
    lines: 6,
    madeBefore: false,
  });
  const { rows, totals } = await api.bank.listVoucherLines({
    filters: { month: { kind: 'text', contains: '2026-11' } },
  });
  expect(rows.slice(7)).toMatchObject([
    { number: 3, kind: 'billed', code: '1122', debitCents: 12_891, datedOn: '2026-11-30' },
    { number: 3, code: '1122', debitCents: 12_891 },
    { number: 3, code: '1122', debitCents: 12_891 },
    { number: 3, code: '5001.01', creditCents: 38_673, unitName: '' },
    { number: 4, kind: 'bank', code: '5603', debitCents: 220 },
    { number: 4, code: '1002', creditCents: 220 },
  ]);
  expect(totals.debitCents).toBe(totals.creditCents);
  expect(await api.bank.voucherSources({ lineId: rows[10]?.id ?? 0 })).toMatchObject([
    { kind: 'charge', name: '1棟101 物業服務費 2026-11-01 – 2026-11-30', amountCents: 12_891 },
    { name: '1棟102 物業服務費 2026-11-01 – 2026-11-30' },
    { name: '1棟103 物業服務費 2026-11-01 – 2026-11-30' },
  ]);
  // Another account of the chart later is no change of the books.
  const settings = await api.bank.voucherSettings();
  await api.bank.saveVoucherSettings({
    ...settings,
    codes: settings.codes.map((each) => (each.slot === 'prepaid' ? { ...each, code: '2203.01' } : each)),
  });
  expect(await make(office, '2026-11')).toMatchObject({ madeBefore: true });
  expect((await api.bank.listVoucherLines()).rows).toEqual(rows);

  await office.finish(
    await api.exchange.exportGrid({
      source: 'voucherLines',
      format: 'csv',
      columns: [
        { field: 'word', header: '憑證字' },
        { field: 'number', header: '憑證號' },
        { field: 'kind', header: '摘要' },
        { field: 'code', header: '科目編碼' },
        { field: 'debitCents', header: '借方' },
        { field: 'unitName', header: '輔助核算-房號' },
      ],
      reason: '月結',
      receiver: '會計',
    }),
  );
  const text = new TextDecoder().decode(office.desktop.delivered.at(-1)?.bytes);
  expect(text).toContain('記,1,收款,1001,128.91,');
  expect(text).toContain(`記,3,計提應收,1122,${formatCents(12_891)},1棟101`);

  // What the bank's paper was signed off on comes first.
  const signedOff = { accountId: account.id, month: '2026-11' };
  await expect(approved.closing.reopenMonth({ month: '2026-11', reason: '漏單' })).rejects.toMatchObject({
    failure: { reason: 'reopenBankSigned' },
  });
  await api.bank.reopenReconciliation({ ...signedOff, reason: '漏單' });
  await approved.closing.reopenMonth({ month: '2026-11', reason: '漏單' });
  await approved.fees.cancelCharge({
    chargeId: (await api.fees.listCharges()).rows.find(({ paidCents }) => paidCents === 0)?.id ?? 0,
    reason: '空置',
  });
  office.now = new Date('2026-12-02T02:00:00Z');
  await api.closing.closeMonth({ month: '2026-11' });
  await api.bank.signOffReconciliation(signedOff);
  expect(await make(office, '2026-11')).toMatchObject({ madeBefore: true });
  await expect(api.bank.withdrawVouchers({ setId: 1, reason: '試' })).rejects.toMatchObject({
    failure: { reason: 'voucherSetNotLast' },
  });
  expect((await api.bank.withdrawVouchers({ setId: 2, reason: '已告知會計' })).periods).toMatchObject([
    { period: '2026-11-23', set: { firstNumber: 1, lastNumber: 2 } },
    { period: '2026-11', set: null },
  ]);
  expect(await make(office, '2026-11')).toMatchObject({ madeBefore: false, vouchers: 2 });
  expect(office.faults).toEqual([]);
  await office.close();
});

test('a day that was reopened and took more money differs from its vouchers, which are named', async () => {
  const { approved, office, pay, handOver } = await createBankOffice();
  await pay(0, 12_891);
  await handOver();
  await office.api.closing.closeDay({ day: '2026-11-23' });
  await make(office, '2026-11-23');
  await approved.closing.reopenDay({ day: '2026-11-23', reason: '漏收' });
  await pay(1, 100);
  await handOver();
  await office.api.closing.closeDay({ day: '2026-11-23' });
  await expect(make(office, '2026-11-23')).rejects.toMatchObject({
    failure: { reason: 'vouchersChanged', values: { numbers: '1' } },
  });
  await office.close();
});

test('whatever is billed, paid, voided and cancelled, the vouchers of the month tie to its roll-forward, without gaps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(feeStep, { minLength: 6, maxLength: 22 }), async (steps) => {
      const fees = await createFeeOffice();
      const { office } = fees;
      const { api } = office;
      try {
        await api.closing.saveSettings({ ...(await api.closing.settings()), shifts: 'none' });
        await mapIncome(api, fees.management.id);
        for (const step of steps) await carryOut(fees, step);
        office.now = new Date('2026-12-01T02:00:00Z');
        const { roll } = await api.closing.closeMonth({ month: '2026-11' }).catch(async () => {
          await api.closing.closeDay({ day: '2026-11-23' });
          return api.closing.closeMonth({ month: '2026-11' });
        });
        await make(office, '2026-11');
        const { rows } = await api.bank.listVoucherLines({ limit: 20_000 });
        const net = (code: string): number =>
          rows.reduce(
            (sum, each) => (each.code === code ? sum + each.debitCents - each.creditCents : sum),
            0,
          );
        expect(net('1122')).toBe(roll.receivableCloseCents - roll.receivableOpenCents);
        expect(0 - net('2203')).toBe(roll.prepaidCloseCents - roll.prepaidOpenCents);
        const numbers = [...new Set(rows.map(({ number }) => number))];
        expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
        for (const number of numbers) {
          const lines = rows.filter((each) => each.number === number);
          expect(lines.reduce((sum, each) => sum + each.debitCents - each.creditCents, 0)).toBe(0);
        }
        expect(await make(office, '2026-11')).toMatchObject({ madeBefore: true });
        expect(office.faults).toEqual([]);
      } finally {
        await office.close();
      }
    }),
    { numRuns: 8, seed: 20_261_126 },
  );
});
