import {
  cell,
  type DocumentBlock,
  type DocumentRun,
  type OfficeDocument,
  paragraph,
} from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { chineseAmount } from '../../domain/chinese-amount.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { periodText } from './period-text.ts';
import { receiptMessages } from './receipt.messages.ts';
import type { Receipt } from './receipt.ts';

/** Lines printed one by one; beyond them the lines of one fee are drawn together, so that a receipt stays one page. */
const MOST_LINES = 7;

function text(
  language: Language,
  key: keyof typeof receiptMessages,
  values: Readonly<Record<string, string>> = {},
): string {
  return receiptMessages[key][language].replace(
    /\{\{(\w+)\}\}/gu,
    (_whole, name: string) => values[name] ?? '',
  );
}

/** A receipt as the page it will be: A5 landscape, in a language of its own. */
export function receiptDocument(receipt: Receipt, language: Language): OfficeDocument {
  const say = (key: keyof typeof receiptMessages, values: Readonly<Record<string, string>> = {}): string =>
    text(language, key, values);
  const yuan = (cents: number): string => say('receipt.yuan', { amount: formatCents(cents) });
  const field = (label: keyof typeof receiptMessages, value: string) => ({ label: say(label), value });

  const title = say(titleOf(receipt));
  const givesBack = receipt.kind === 'reversal' || receipt.kind === 'refund';
  const blocks: DocumentBlock[] = [
    ...(receipt.siteName === ''
      ? []
      : [paragraph(receipt.siteName, { align: 'center', indentFirst: false })]),
    { kind: 'title', lines: [title] },
    paragraphOf(marks(receipt, say)),
    {
      kind: 'fields',
      perLine: 3,
      items: [
        field('receipt.unit', receipt.unitName),
        field(givesBack ? 'receipt.paidTo' : 'receipt.payer', receipt.payerName),
        field('receipt.date', documentDate(language, receipt.receivedOn)),
      ],
    },
    GAP,
    linesTable(receipt, say),
    GAP,
    {
      kind: 'paragraph',
      indentFirst: false,
      runs: [
        { text: say('receipt.inWords') },
        ...(receipt.amountCents < 0 ? [{ text: say('receipt.negative'), bold: true }] : []),
        { text: capitals(Math.abs(receipt.amountCents), language), bold: true },
        { text: `　${yuan(receipt.amountCents)}` },
      ],
    },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        ...(receipt.reverses === null ? [] : [field('receipt.reverses', receipt.reverses.number)]),
        ...(receipt.reason === '' ? [] : [field('receipt.reason', receipt.reason)]),
        field(
          givesBack ? 'receipt.methodBack' : 'receipt.method',
          receipt.tenders.map((tender) => tenderText(tender, say)).join('；'),
        ),
        ...(receipt.changeCents > 0
          ? [
              field(
                'receipt.received',
                `${yuan(receipt.receivedCents)}　${say('receipt.change')}${yuan(receipt.changeCents)}`,
              ),
            ]
          : []),
        field(givesBack ? 'receipt.owedNow' : 'receipt.owedAfter', yuan(receipt.owedAfterCents)),
        ...(receipt.sharedBy === 'order'
          ? []
          : [field('receipt.sharedBy', say(`receipt.sharedBy.${receipt.sharedBy}`))]),
        ...(receipt.creditAfterCents > 0
          ? [field('receipt.creditAfter', yuan(receipt.creditAfterCents))]
          : []),
        ...(receipt.bookNumber === '' ? [] : [field('receipt.bookNumber', receipt.bookNumber)]),
        ...(receipt.note === '' ? [] : [field('receipt.note', receipt.note)]),
      ],
    },
    // Room for the seal.
    { kind: 'spacer', lines: 1.5 },
    {
      kind: 'fields',
      perLine: 2,
      ruled: true,
      items: [
        field('receipt.issuer', receipt.companyName),
        field(givesBack ? 'receipt.cashier.back' : 'receipt.cashier', receipt.cashierName),
      ],
    },
    { kind: 'note', text: say('receipt.noInvoice') },
  ];
  return {
    title: `${language === 'en' ? title : title.replaceAll(/[　 ]/gu, '')} ${receipt.number}`,
    language,
    sections: [{ format: 'receiptA5', letterhead: '', blocks }],
  };
}

function titleOf({ kind, tenders }: Receipt): keyof typeof receiptMessages {
  const fromDeposit = kind === 'draw' && tenders.some(({ method }) => method === 'deposit');
  return fromDeposit ? 'receipt.title.deposit' : TITLES[kind];
}

const TITLES = {
  payment: 'receipt.title',
  draw: 'receipt.title.draw',
  reversal: 'receipt.title.reversal',
  refund: 'receipt.title.refund',
} as const satisfies Record<Receipt['kind'], keyof typeof receiptMessages>;

const GAP: DocumentBlock = { kind: 'spacer', lines: 0.4 };

type Say = (key: keyof typeof receiptMessages, values?: Readonly<Record<string, string>>) => string;

function paragraphOf(runs: DocumentRun[]): DocumentBlock {
  return { kind: 'paragraph', align: 'right', indentFirst: false, runs };
}

/** The number, and what sets this sheet apart from the first print. */
function marks(receipt: Receipt, say: Say): DocumentRun[] {
  return [
    ...(receipt.voidedAt === null
      ? []
      : [{ text: `${say('receipt.void')}　`, bold: true, face: 'heading' as const, colour: 'red' as const }]),
    ...(receipt.reprintCount === 0
      ? []
      : [{ text: `${say('receipt.reprint', { count: String(receipt.reprintCount) })}　`, bold: true }]),
    { text: say('receipt.number', { number: receipt.number }) },
  ];
}

function linesTable(receipt: Receipt, say: Say): DocumentBlock {
  const rows = drawTogether(receipt.lines).map((line) => [
    cell(
      line.discountedCents === 0
        ? line.itemName
        : say('receipt.discounted', {
            item: line.itemName,
            amount: formatCents(line.discountedCents),
          }),
    ),
    cell(line.period),
    cell(formatCents(line.amountCents), { align: 'right' }),
    cell(formatCents(line.owedAfterCents), { align: 'right' }),
  ]);
  if (receipt.creditedCents !== 0) {
    rows.push([
      cell(creditedText(receipt, say)),
      cell(''),
      cell(formatCents(receipt.creditedCents), { align: 'right' }),
      cell(''),
    ]);
  }
  rows.push([
    cell(say('receipt.total'), { bold: true, columnSpan: 2 }),
    cell(formatCents(receipt.amountCents), { bold: true, align: 'right' }),
    cell(''),
  ]);
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    columns: [{ share: 34 }, { share: 32 }, { share: 17, align: 'right' }, { share: 17, align: 'right' }],
    rows: [
      [
        cell(say('receipt.item'), { bold: true }),
        cell(say('receipt.period'), { bold: true }),
        cell(say('receipt.amount'), { bold: true, align: 'right' }),
        cell(say('receipt.stillOwed'), { bold: true, align: 'right' }),
      ],
      ...rows,
    ],
  };
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

function drawTogether(lines: Receipt['lines']): PrintedLine[] {
  if (lines.length <= MOST_LINES) {
    return lines.map((line) => ({ ...line, period: periodText(line.periodStart, line.periodEnd) }));
  }
  const names = [...new Set(lines.map((line) => line.itemName))];
  return names.map((itemName) => {
    const group = lines.filter((line) => line.itemName === itemName);
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

function tenderText(tender: Receipt['tenders'][number], say: Say): string {
  const amount = say('receipt.yuan', { amount: formatCents(tender.amountCents) });
  const voucher = tender.voucherNumber === '' ? '' : `（${tender.voucherNumber}）`;
  return `${say(`tender.${tender.method}`)} ${amount}${voucher}`;
}

/** Capital numerals are Chinese; an English receipt bears the Traditional ones of the office's own books. */
function capitals(cents: number, language: Language): string {
  return chineseAmount(cents, language === 'en' ? 'zh-Hant' : language);
}
