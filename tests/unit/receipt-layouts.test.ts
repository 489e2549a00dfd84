import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentSection, documentSchema } from '../../shared/documents/document.ts';
import { MM_PER_POINT } from '../../shared/documents/page-format.ts';
import { formatOf } from '../../shared/documents/page-formats.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { formatCents } from '../../shared/domain/money.ts';
import type { Receipt } from '../../shared/features/fees/receipt.ts';
import { layoutHasRoom, receiptDocument } from '../../shared/features/fees/receipt-document.ts';
import {
  RECEIPT_LAYOUT_NAMES,
  receiptLayoutSchema,
  SHIPPED_LAYOUTS,
} from '../../shared/features/fees/receipt-layout.ts';
import { fillPages, heightPt, receiptPage } from '../../shared/features/fees/receipt-page.ts';
import { sampleReceipt } from '../../shared/features/fees/receipt-sample.ts';
import { receiptTestPage } from '../../shared/features/fees/receipt-test-page.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';

const layouts = fc.constantFrom(...RECEIPT_LAYOUT_NAMES).map((name) => SHIPPED_LAYOUTS[name]);

function wordsOf(section: DocumentSection): string {
  return JSON.stringify(section.blocks);
}

/** The last row of the lines of a sheet: what is carried over, or the total. */
function lastSum(section: DocumentSection): string {
  const table = section.blocks.find((block) => block.kind === 'table');
  const row = table?.kind === 'table' ? (table.rows.at(-1) ?? []) : [];
  return row[1]?.runs[0]?.text ?? '';
}

test('rows are shared out over pages whole, in their order, and a page that takes several takes no more than it has room for', () => {
  const rows = fc.array(fc.record({ heightPt: fc.integer({ min: 5, max: 40 }) }), { maxLength: 60 });
  const room = fc
    .record({ lastPt: fc.integer({ min: 40, max: 120 }), footPt: fc.integer({ min: 0, max: 60 }) })
    .map(({ lastPt, footPt }) => ({ lastPt, middlePt: lastPt + footPt, forwardPt: 10 }));
  fc.assert(
    fc.property(rows, room, (all, of) => {
      const pages = fillPages(all, of);
      expect(pages.flat()).toEqual(all);
      pages.forEach((page, index) => {
        const isLast = index === pages.length - 1;
        const sum = page.reduce((height, row) => height + row.heightPt, 0);
        const has = (isLast ? of.lastPt : of.middlePt) - (index === 0 ? 0 : of.forwardPt);
        if (page.length > 1) expect(sum).toBeLessThanOrEqual(has);
        if (pages.length > 1) expect(page.length).toBeGreaterThan(0);
      });
    }),
  );
});

test('on every layout the sheets fit their paper, bear the number and the mark, carry their sums on and come to the total', () => {
  fc.assert(
    fc.property(
      layouts,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...LANGUAGES),
      (layout, lines, reprintCount, language) => {
        const receipt = { ...sampleReceipt(language, lines), reprintCount };
        const value = receiptDocument(receipt, language, layout);
        expect(documentSchema.safeParse(value).success).toBe(true);
        const sums = value.sections.map(lastSum);
        expect(sums.at(-1)).toBe(formatCents(receipt.amountCents));
        value.sections.forEach((section, index) => {
          const words = wordsOf(section);
          expect(words).toContain(receipt.number);
          const mark = { 'zh-Hant': '補打', 'zh-Hans': '补打', en: 'Reprint' }[language];
          expect(words.includes(`${mark} ${reprintCount}`)).toBe(reprintCount > 0);
          if (index > 0) expect(words).toContain(`"${sums[index - 1]}"`);
          const { page } = section;
          if (page === undefined) throw new Error('a receipt has a page of its own');
          const { paper, margin } = formatOf(section);
          const heightMm = heightPt(section.blocks, page) * MM_PER_POINT + margin.topMm + margin.bottomMm;
          expect(heightMm).toBeLessThanOrEqual(paper.heightMm);
        });
        if (layout.name === 'roll') expect(value.sections).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
});

describe('a receipt of twelve lines', () => {
  const sheets = (name: (typeof RECEIPT_LAYOUT_NAMES)[number]): number =>
    receiptDocument(sampleReceipt('zh-Hant', 12), 'zh-Hant', SHIPPED_LAYOUTS[name]).sections.length;

  test('is drawn together on A5, goes on to a next form on continuous paper, and is longer on a roll', () => {
    expect(RECEIPT_LAYOUT_NAMES.map((name) => [name, sheets(name)])).toEqual([
      ['a5', 1],
      ['a4', 1],
      ['half', 2],
      ['third', 3],
      ['roll', 1],
    ]);
    const length = (lines: number): number =>
      receiptDocument(sampleReceipt('zh-Hant', lines), 'zh-Hant', SHIPPED_LAYOUTS.roll).sections[0]?.page
        ?.paper.heightMm ?? 0;
    expect(length(12)).toBeGreaterThan(length(2) + 50);
  });

  test('says which sheet it is and what was carried over', () => {
    const { sections } = receiptDocument(sampleReceipt('zh-Hant', 12), 'zh-Hant', SHIPPED_LAYOUTS.half);
    expect(sections.map(wordsOf).map((words) => /第 \d\/\d 頁/u.exec(words)?.[0])).toEqual([
      '第 1/2 頁',
      '第 2/2 頁',
    ]);
    expect(wordsOf(sections[0] ?? { format: 'receiptA5', letterhead: '', blocks: [] })).toContain('過次頁');
    expect(wordsOf(sections[1] ?? { format: 'receiptA5', letterhead: '', blocks: [] })).toContain('承前頁');
  });
});

test('what an office leaves out is left out, and each copy bears its name', () => {
  const receipt: Receipt = sampleReceipt('zh-Hant', 2);
  const bare = receiptDocument(receipt, 'zh-Hant', { ...SHIPPED_LAYOUTS.a4, shows: [] });
  for (const words of [
    '翠湖花園',
    '水電費　',
    '本項尚欠',
    '大寫',
    '收款方式',
    '尚欠',
    '紙本號',
    '（蓋章）',
    '發票',
  ]) {
    expect(JSON.stringify(receiptDocument(receipt, 'zh-Hant', SHIPPED_LAYOUTS.a4))).toContain(words);
    expect(JSON.stringify(bare)).not.toContain(words);
  }
  const copies = receiptDocument(receipt, 'zh-Hant', {
    ...SHIPPED_LAYOUTS.a4,
    copies: ['stub', 'customer', 'books'],
  });
  expect(copies.sections.map(wordsOf).map((words) => /(存根|客戶|記賬)聯/u.exec(words)?.[0])).toEqual([
    '存根聯',
    '客戶聯',
    '記賬聯',
  ]);
});

test('the first series bears no name beside its number, and a void receipt says so on every sheet', () => {
  const receipt = { ...sampleReceipt('zh-Hant', 12), voidedAt: '2026-11-23T03:00:00.000Z' };
  const first = { ...receipt, seriesCode: 'SJ', seriesName: '收據', number: 'SJ-2026-000001' };
  const { sections } = receiptDocument(first, 'zh-Hant', SHIPPED_LAYOUTS.third);
  for (const section of sections) {
    expect(wordsOf(section)).toContain('作廢');
    expect(wordsOf(section)).not.toContain('收據　');
  }
});

test('every shipped layout is a sound one with room; one without room for a line is none', () => {
  for (const name of RECEIPT_LAYOUT_NAMES) {
    expect(receiptLayoutSchema.safeParse(SHIPPED_LAYOUTS[name]).success).toBe(true);
    expect(layoutHasRoom(SHIPPED_LAYOUTS[name])).toBe(true);
  }
  expect(layoutHasRoom({ ...SHIPPED_LAYOUTS.third, heightHundredths: 5000 })).toBe(false);
  expect(layoutHasRoom({ ...SHIPPED_LAYOUTS.roll, leftHundredths: 4500 })).toBe(false);
});

test('an offset moves a receipt and its test page as a whole', () => {
  const moved = { ...SHIPPED_LAYOUTS.half, acrossHundredths: 250, downHundredths: -150 };
  expect(receiptPage(moved).margin).toEqual({ topMm: 5.5, rightMm: 15.5, bottomMm: 8.5, leftMm: 20.5 });
  const { html, widthMm, heightMm } = receiptTestPage(moved, 'zh-Hant');
  expect([widthMm, heightMm]).toEqual([241, 139.7]);
  expect(html).toContain('@page{size:241mm 139.7mm;margin:0}');
  expect(html).toContain('translate(2.5 -1.5)');
  expect(html).toContain('x="20.5" y="5.5"');
});

test('the paper of a layout is the page that is printed', () => {
  const html = renderHtml(receiptDocument(sampleReceipt('en', 2), 'en', SHIPPED_LAYOUTS.third));
  expect(html).toContain('size:241mm 93.13mm;margin:0');
});
