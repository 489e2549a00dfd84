import { expect, test } from 'vitest';
import { documentSchema } from '../../shared/documents/document.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import type { Receipt } from '../../shared/features/fees/receipt.ts';
import { receiptDocument } from '../../shared/features/fees/receipt-document.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';

const receipt: Receipt = {
  id: 1,
  number: 'SJ-2026-000123',
  kind: 'payment',
  seriesCode: 'SJ',
  seriesName: '收據',
  reverses: null,
  reversals: [],
  invoices: [],
  unitId: 1,
  unitName: '1棟101',
  payerName: '陳大文',
  siteName: '翠湖花園',
  companyName: '安居物業服務有限公司',
  receivedOn: '2026-11-23',
  receivedAt: '2026-11-23T02:00:00.000Z',
  tenders: [{ method: 'cash', amountCents: 100_850, voucherNumber: '' }],
  lines: [
    {
      chargeId: 1,
      itemName: '物業服務費',
      periodStart: '2026-11-01',
      periodEnd: '2026-11-30',
      amountCents: 90_000,
      owedAfterCents: 0,
      discountedCents: 0,
    },
    {
      chargeId: 2,
      itemName: '物業服務費',
      periodStart: '2026-12-01',
      periodEnd: '2026-12-15',
      amountCents: 10_850,
      owedAfterCents: 5000,
      discountedCents: 0,
    },
  ],
  amountCents: 100_850,
  creditedCents: 0,
  receivedCents: 110_000,
  changeCents: 9150,
  owedAfterCents: 5000,
  creditAfterCents: 0,
  creditPurpose: '',
  sharedBy: 'order',
  reason: '',
  bookNumber: '0012345',
  note: '',
  cashierName: '李收款',
  reprintCount: 0,
  voidedAt: null,
  voidReason: '',
};

function textOf(value: Receipt, language: (typeof LANGUAGES)[number] = 'zh-Hant'): string {
  return renderHtml(receiptDocument(value, language))
    .replace(/<style[\s\S]*<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

test('a receipt says who paid what for which period, in figures and in capitals, and what stays owed', () => {
  const text = textOf(receipt);
  for (const words of [
    '收 據',
    'No. SJ-2026-000123',
    '1棟101',
    '陳大文',
    '2026年11月23日',
    '2026-11 ',
    '2026-12-01 ~ 2026-12-15',
    '壹仟零捌元伍角整',
    '1,008.50',
    '現金 1,008.50 元',
    '1,100.00 元',
    '91.50 元',
    '50.00 元',
    '0012345',
    '李收款',
    '安居物業服務有限公司',
    '本收據不作發票',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('補打');
  expect(text).not.toContain('作廢');
});

test('a further print bears its number and a void receipt says so', () => {
  expect(textOf({ ...receipt, reprintCount: 2 })).toContain('補打 2');
  expect(textOf({ ...receipt, voidedAt: '2026-11-23T03:00:00.000Z' })).toContain('作廢');
});

test('many lines of one fee are drawn together, and their sums stay the same', () => {
  const many = {
    ...receipt,
    lines: Array.from({ length: 12 }, (_, index) => ({
      chargeId: index,
      itemName: '物業服務費',
      periodStart: `2026-${String(index + 1).padStart(2, '0')}-01`,
      periodEnd: `2026-${String(index + 1).padStart(2, '0')}-28`,
      amountCents: 1000,
      owedAfterCents: 0,
      discountedCents: 0,
    })),
  };
  const text = textOf(many);
  expect(text).toContain('物業服務費 × 12');
  expect(text).toContain('2026-01-01 ~ 2026-12-28');
  expect(text).toContain('120.00');
});

test('the receipt is a sound document in every language, each complete', () => {
  for (const language of LANGUAGES) {
    const value = receiptDocument({ ...receipt, creditedCents: 500, creditAfterCents: 500 }, language);
    expect(documentSchema.safeParse(value).success).toBe(true);
    expect(textOf(receipt, language)).not.toMatch(/\{\{|undefined/u);
  }
  expect(textOf(receipt, 'zh-Hans')).toContain('收 据');
  expect(textOf(receipt, 'en')).toContain('Received from:');
});

test('a reversal says what it takes back, why, how the money went back, and its amount as less than nothing', () => {
  const text = textOf({
    ...receipt,
    number: 'HC-2026-000001',
    kind: 'reversal',
    reverses: { id: 1, number: 'SJ-2026-000123' },
    reason: '重複付款',
    tenders: [{ method: 'wechat', amountCents: -100_850, voucherNumber: 'R1' }],
    lines: receipt.lines.map((line) => ({ ...line, amountCents: -line.amountCents })),
    amountCents: -100_850,
    changeCents: 0,
  });
  for (const words of [
    '紅 沖 單',
    'SJ-2026-000123',
    '重複付款',
    '微信 -1,008.50 元（R1）',
    '負 壹仟零捌元伍角整',
  ]) {
    expect(text).toContain(words);
  }
});

test('a receipt says what was taken off a line and whose order the lines follow', () => {
  const [first, ...others] = receipt.lines;
  if (first === undefined) throw new Error('the receipt has lines');
  const text = textOf({
    ...receipt,
    sharedBy: 'payer',
    lines: [{ ...first, discountedCents: 5000 }, ...others],
  });
  expect(text).toContain('物業服務費（已減免 50.00）');
  expect(text).toContain('按付款人指定（民法典第五百六十條）');
});
