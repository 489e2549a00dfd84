import {
  type BlockOf,
  cell,
  type DocumentBlock,
  type DocumentRun,
  paragraph,
} from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { chineseAmount } from '../../domain/chinese-amount.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { periodText } from './period-text.ts';
import type { receiptMessages } from './receipt.messages.ts';
import type { Receipt } from './receipt.ts';
import type { receiptLayoutMessages } from './receipt-layout.messages.ts';
import type { ReceiptLayout } from './receipt-layout.ts';
import { FIRST_SERIES_CODE } from './receipt-series.ts';

export type ReceiptMessageKey = keyof typeof receiptMessages | keyof typeof receiptLayoutMessages;
export type Say = (key: ReceiptMessageKey, values?: Readonly<Record<string, string>>) => string;

/** What the parts of a receipt are made from. */
export interface PartsOf {
  readonly receipt: Receipt;
  readonly language: Language;
  readonly layout: ReceiptLayout;
  /** One field to a line, and lines of two columns: as on a roll. */
  readonly narrow: boolean;
  readonly say: Say;
}

/** Which of several sheets this is. */
export interface Sheet {
  readonly copy: ReceiptLayout['copies'][number] | null;
  readonly page: number;
  readonly pages: number;
}

const TITLES = {
  payment: 'receipt.title',
  draw: 'receipt.title.draw',
  reversal: 'receipt.title.reversal',
  refund: 'receipt.title.refund',
} as const satisfies Record<Receipt['kind'], keyof typeof receiptMessages>;

const GAP: DocumentBlock = { kind: 'spacer', lines: 0.4 };

export function receiptTitle({ receipt, say }: PartsOf): string {
  const { kind, tenders } = receipt;
  const isFromDeposit = kind === 'draw' && tenders.some(({ method }) => method === 'deposit');
  return say(isFromDeposit ? 'receipt.title.deposit' : TITLES[kind]);
}

export function givesBack({ kind }: Receipt): boolean {
  return kind === 'reversal' || kind === 'refund';
}

/** What stands over the lines on every sheet. */
export function headBlocks(parts: PartsOf, sheet: Sheet): DocumentBlock[] {
  const { receipt, language, layout, narrow, say } = parts;
  const field = (label: ReceiptMessageKey, value: string) => ({ label: say(label), value });
  return [
    ...(receipt.siteName === '' || !layout.shows.includes('estate')
      ? []
      : [paragraph(receipt.siteName, { align: 'center', indentFirst: false })]),
    { kind: 'title', lines: [receiptTitle(parts)] },
    { kind: 'paragraph', align: 'right', indentFirst: false, runs: marks(parts, sheet) },
    {
      kind: 'fields',
      perLine: narrow ? 1 : 3,
      items: [
        field('receipt.unit', receipt.unitName),
        field(givesBack(receipt) ? 'receipt.paidTo' : 'receipt.payer', receipt.payerName),
        field('receipt.date', documentDate(language, receipt.receivedOn)),
      ],
    },
    GAP,
  ];
}

/** The number, and what sets this sheet apart from the first print and from its fellows. */
function marks({ receipt, layout, say }: PartsOf, { copy, page, pages }: Sheet): DocumentRun[] {
  const named =
    layout.shows.includes('series') && receipt.seriesName !== '' && receipt.seriesCode !== FIRST_SERIES_CODE;
  return [
    ...(copy === null ? [] : [{ text: `${say(`receipt.copy.${copy}`)}　` }]),
    ...(pages === 1
      ? []
      : [{ text: `${say('receipt.page', { page: String(page), pages: String(pages) })}　` }]),
    ...(receipt.voidedAt === null
      ? []
      : [{ text: `${say('receipt.void')}　`, bold: true, face: 'heading' as const, colour: 'red' as const }]),
    ...(receipt.reprintCount === 0
      ? []
      : [{ text: `${say('receipt.reprint', { count: String(receipt.reprintCount) })}　`, bold: true }]),
    ...(named ? [{ text: `${receipt.seriesName}　` }] : []),
    { text: say('receipt.number', { number: receipt.number }) },
  ];
}

type Row = BlockOf<'table'>['rows'][number];

/** A line as it is printed, with the amount that is carried over. */
export interface PrintedRow {
  readonly cells: Row;
  readonly amountCents: number;
}

/** The columns of the lines, and the row above them. */
export function tableHead({
  narrow,
  layout,
  say,
}: PartsOf): Pick<BlockOf<'table'>, 'columns'> & { row: Row } {
  const heading = (key: ReceiptMessageKey, right = false) =>
    cell(say(key), { bold: true, ...(right ? { align: 'right' as const } : {}) });
  if (narrow) {
    return {
      columns: [{ share: 64 }, { share: 36, align: 'right' }],
      row: [heading('receipt.item'), heading('receipt.amount', true)],
    };
  }
  const owed = layout.shows.includes('lineOwed');
  return {
    columns: [
      { share: 34 },
      { share: 32 },
      { share: 17, align: 'right' },
      ...(owed ? [{ share: 17, align: 'right' as const }] : []),
    ],
    row: [
      heading('receipt.item'),
      heading('receipt.period'),
      heading('receipt.amount', true),
      ...(owed ? [heading('receipt.stillOwed', true)] : []),
    ],
  };
}

/** A sum under its words: 合計, 過次頁, 承前頁. */
export function sumRow({ narrow, layout, say }: PartsOf, key: ReceiptMessageKey, cents: number): Row {
  const amount = cell(formatCents(cents), { bold: true, align: 'right' });
  if (narrow) return [cell(say(key), { bold: true }), amount];
  return [
    cell(say(key), { bold: true, columnSpan: 2 }),
    amount,
    ...(layout.shows.includes('lineOwed') ? [cell('')] : []),
  ];
}

/** The lines one by one, or those of one fee drawn together. */
export function lineRows(parts: PartsOf, together: boolean): PrintedRow[] {
  const { receipt, say } = parts;
  const lines = together ? drawTogether(receipt.lines) : receipt.lines.map(oneByOne);
  const rows = lines.map((line) => ({
    amountCents: line.amountCents,
    cells: lineCells(
      parts,
      line.discountedCents === 0
        ? line.itemName
        : say('receipt.discounted', { item: line.itemName, amount: formatCents(line.discountedCents) }),
      line.period,
      line.amountCents,
      line.owedAfterCents,
    ),
  }));
  if (receipt.creditedCents === 0) return rows;
  return [
    ...rows,
    {
      amountCents: receipt.creditedCents,
      cells: lineCells(parts, creditedText(receipt, say), '', receipt.creditedCents, null),
    },
  ];
}

function lineCells(
  { narrow, layout, say }: PartsOf,
  item: string,
  period: string,
  amountCents: number,
  owedCents: number | null,
): Row {
  const owed = layout.shows.includes('lineOwed');
  const amount = cell(formatCents(amountCents), { align: 'right' });
  if (!narrow) {
    const still = owedCents === null ? '' : formatCents(owedCents);
    return [cell(item), cell(period), amount, ...(owed ? [cell(still, { align: 'right' })] : [])];
  }
  const words = [
    item,
    period,
    ...(owed && owedCents !== null && owedCents !== 0
      ? [say('receipt.lineOwed', { amount: formatCents(owedCents) })]
      : []),
  ];
  return [cell(words.filter((text) => text !== '').join('\n')), amount];
}

function creditedText({ creditedCents, creditPurpose }: Receipt, say: Say): string {
  if (creditedCents < 0) return say('receipt.creditBack');
  return creditPurpose === ''
    ? say('receipt.credited')
    : say('receipt.creditedFor', { purpose: creditPurpose });
}

interface PrintedLine {
  readonly itemName: string;
  readonly period: string;
  readonly amountCents: number;
  readonly owedAfterCents: number;
  readonly discountedCents: number;
}

function oneByOne(line: Receipt['lines'][number]): PrintedLine {
  return { ...line, period: periodText(line.periodStart, line.periodEnd) };
}

function drawTogether(lines: Receipt['lines']): PrintedLine[] {
  const names = [...new Set(lines.map((line) => line.itemName))];
  return names.map((itemName) => {
    const group = lines.filter((line) => line.itemName === itemName);
    const [only] = group;
    if (only !== undefined && group.length === 1) return oneByOne(only);
    const starts = group.map((line) => line.periodStart).sort();
    const ends = group.map((line) => line.periodEnd).sort();
    const first = starts[0] ?? '';
    const last = ends.at(-1) ?? '';
    return {
      itemName: `${itemName} × ${group.length}`,
      period: `${first} ~ ${last}`,
      amountCents: group.reduce((sum, line) => sum + line.amountCents, 0),
      owedAfterCents: group.reduce((sum, line) => sum + line.owedAfterCents, 0),
      discountedCents: group.reduce((sum, line) => sum + line.discountedCents, 0),
    };
  });
}

/** What stands under the total, on the last sheet. */
export function footBlocks(parts: PartsOf): DocumentBlock[] {
  const { receipt, language, layout, narrow, say } = parts;
  const shows = (block: ReceiptLayout['shows'][number]): boolean => layout.shows.includes(block);
  const field = (label: ReceiptMessageKey, value: string) => ({ label: say(label), value });
  const details = detailFields(parts);
  return [
    GAP,
    ...(shows('capitals')
      ? [
          {
            kind: 'paragraph' as const,
            indentFirst: false,
            runs: [
              { text: say('receipt.inWords') },
              ...(receipt.amountCents < 0 ? [{ text: say('receipt.negative'), bold: true }] : []),
              { text: capitals(Math.abs(receipt.amountCents), language), bold: true },
              { text: `　${yuan(say, receipt.amountCents)}` },
            ],
          },
        ]
      : []),
    ...(details.length === 0 ? [] : [{ kind: 'fields' as const, perLine: narrow ? 1 : 2, items: details }]),
    ...(shows('signatures')
      ? [
          // Room for the seal.
          { kind: 'spacer' as const, lines: narrow ? 1 : 1.5 },
          {
            kind: 'fields' as const,
            perLine: narrow ? 1 : 2,
            ruled: true,
            items: [
              field('receipt.issuer', receipt.companyName),
              field(givesBack(receipt) ? 'receipt.cashier.back' : 'receipt.cashier', receipt.cashierName),
            ],
          },
        ]
      : []),
    ...(shows('noInvoice') ? [{ kind: 'note' as const, text: say('receipt.noInvoice') }] : []),
  ];
}

function detailFields({ receipt, layout, say }: PartsOf): { label: string; value: string }[] {
  const shows = (block: ReceiptLayout['shows'][number]): boolean => layout.shows.includes(block);
  const field = (label: ReceiptMessageKey, value: string) => ({ label: say(label), value });
  const back = givesBack(receipt);
  return [
    ...(receipt.reverses === null ? [] : [field('receipt.reverses', receipt.reverses.number)]),
    ...(receipt.reason === '' ? [] : [field('receipt.reason', receipt.reason)]),
    ...(shows('method')
      ? [
          field(
            back ? 'receipt.methodBack' : 'receipt.method',
            receipt.tenders.map((tender) => tenderText(tender, say)).join('；'),
          ),
          ...(receipt.changeCents > 0
            ? [
                field(
                  'receipt.received',
                  `${yuan(say, receipt.receivedCents)}　${say('receipt.change')}${yuan(say, receipt.changeCents)}`,
                ),
              ]
            : []),
        ]
      : []),
    ...(shows('owed')
      ? [field(back ? 'receipt.owedNow' : 'receipt.owedAfter', yuan(say, receipt.owedAfterCents))]
      : []),
    ...(receipt.sharedBy === 'order'
      ? []
      : [field('receipt.sharedBy', say(`receipt.sharedBy.${receipt.sharedBy}`))]),
    ...(receipt.creditAfterCents > 0 && shows('owed')
      ? [field('receipt.creditAfter', yuan(say, receipt.creditAfterCents))]
      : []),
    ...(receipt.bookNumber === '' || !shows('bookNumber')
      ? []
      : [field('receipt.bookNumber', receipt.bookNumber)]),
    ...(receipt.note === '' ? [] : [field('receipt.note', receipt.note)]),
  ];
}

function yuan(say: Say, cents: number): string {
  return say('receipt.yuan', { amount: formatCents(cents) });
}

function tenderText(tender: Receipt['tenders'][number], say: Say): string {
  const amount = yuan(say, tender.amountCents);
  const voucher = tender.voucherNumber === '' ? '' : `（${tender.voucherNumber}）`;
  return `${say(`tender.${tender.method}`)} ${amount}${voucher}`;
}

/** Capital numerals are Chinese; an English receipt bears the Traditional ones of the office's own books. */
function capitals(cents: number, language: Language): string {
  return chineseAmount(cents, language === 'en' ? 'zh-Hant' : language);
}
