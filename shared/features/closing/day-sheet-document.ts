import { type BlockOf, cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { amountInWords } from './amount-in-words.ts';
import type { DaySheet, OfficeDay } from './day-sheet.ts';

const GAP: DocumentBlock = { kind: 'spacer', lines: 0.5 };
const PLACE_TO_SIGN = '＿'.repeat(8);

/** 日結表: what the office took on a day, by cashier, method, fee item and receipt number. */
export function daySheetDocument(
  about: {
    readonly siteName: string;
    readonly state: OfficeDay['state'];
    readonly sheet: DaySheet;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { sheet, siteName, state } = about;
  const title = `${say('closingPaper.daySheet')}${state === 'closed' ? '' : say('closingPaper.draft')}`;
  const { capitals, figures } = amountInWords(sheet.receivedCents, language);
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('closingPaper.site'), value: siteName },
        { label: say('closingPaper.day'), value: documentDate(language, sheet.day) },
      ],
    },
    {
      kind: 'paragraph',
      indentFirst: false,
      runs: [
        { text: say('closingPaper.received') },
        { text: capitals, bold: true },
        { text: `　${figures}` },
      ],
    },
    GAP,
    heading(say('closingPaper.byCashier')),
    cashierTable(sheet, language),
    GAP,
    heading(say('closingPaper.byItem')),
    pairs(
      [say('closingPaper.item'), say('closingPaper.amount')],
      sheet.items.map(({ itemName, amountCents }) => [itemName, amountCents]),
      say('closingPaper.total'),
    ),
    GAP,
    heading(say('closingPaper.prepaid')),
    pairs(
      [say('closingPaper.prepaidKind'), say('closingPaper.amount')],
      [
        [say('closingPaper.paidIn'), sheet.prepaid.paidInCents],
        [say('closingPaper.drawn'), sheet.prepaid.drawnCents],
        [say('closingPaper.prepaidRefunded'), sheet.prepaid.refundedCents],
      ],
      null,
    ),
    GAP,
    heading(say('closingPaper.deposits')),
    pairs(
      [say('closingPaper.depositKind'), say('closingPaper.amount')],
      [
        [say('closingPaper.depositTaken'), sheet.deposits.takenCents],
        [say('closingPaper.depositDeducted'), sheet.deposits.deductedCents],
        [say('closingPaper.depositRefunded'), sheet.deposits.refundedCents],
      ],
      null,
    ),
    GAP,
    heading(say('closingPaper.numbers')),
    numberTable(sheet, language),
    GAP,
    heading(say('closingPaper.shifts')),
    shiftTable(sheet, language),
    { kind: 'spacer', lines: 1 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('closingPaper.signReceiver'), value: PLACE_TO_SIGN },
        { label: say('closingPaper.signManager'), value: PLACE_TO_SIGN },
      ],
    },
  ];
  return {
    title: `${title} ${sheet.day}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function heading(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, keepWithNext: true, runs: [{ text, face: 'heading' }] };
}

function table(
  shares: readonly number[],
  head: readonly string[],
  rows: BlockOf<'table'>['rows'],
): BlockOf<'table'> {
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 10,
    columns: shares.map((share) => ({ share })),
    rows: [head.map((text) => cell(text, { bold: true, align: 'center' })), ...rows],
  };
}

function money(cents: number, bold = false) {
  return cell(formatCents(cents), { align: 'right', bold });
}

function pairs(
  head: readonly string[],
  lines: readonly (readonly [string, number])[],
  total: string | null,
): BlockOf<'table'> {
  const rows = lines.map(([name, cents]) => [cell(name), money(cents)]);
  const sum = lines.reduce((cents, [, each]) => cents + each, 0);
  return table([70, 30], head, [
    ...rows,
    ...(total === null ? [] : [[cell(total, { bold: true }), money(sum, true)]]),
  ]);
}

function cashierTable({ cashiers, methods }: DaySheet, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  const used = methods.map(({ method }) => method);
  const sum = (amounts: DaySheet['methods']): number =>
    amounts.reduce((cents, { amountCents }) => cents + amountCents, 0);
  const row = (name: string, receipts: number, amounts: DaySheet['methods'], bold: boolean) => [
    cell(name, { bold }),
    cell(String(receipts), { align: 'right', bold }),
    ...used.map((method) => money(amounts.find((each) => each.method === method)?.amountCents ?? 0, bold)),
    money(sum(amounts), true),
  ];
  return table(
    [16, 8, ...used.map(() => 14), 15],
    [
      say('closingPaper.who'),
      say('closingPaper.count'),
      ...used.map((method) => say(`tender.${method}`)),
      say('closingPaper.total'),
    ],
    [
      ...cashiers.map(({ cashierName, receipts, amounts }) => row(cashierName, receipts, amounts, false)),
      row(
        say('closingPaper.total'),
        cashiers.reduce((count, { receipts }) => count + receipts, 0),
        methods,
        true,
      ),
    ],
  );
}

function numberTable({ series }: DaySheet, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  const list = (numbers: readonly string[]): string => numbers.join('、') || say('closingPaper.none');
  return table(
    [22, 22, 10, 30, 16],
    (['from', 'to', 'count', 'voidNumbers', 'missing'] as const).map((name) => say(`closingPaper.${name}`)),
    series.map(({ from, to, receipts, voided, missing }) => [
      cell(from),
      cell(to),
      cell(String(receipts), { align: 'right' }),
      cell(list(voided)),
      cell(list(missing)),
    ]),
  );
}

function shiftTable({ shifts }: DaySheet, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  return table(
    [16, 14, 16, 14, 26, 16],
    [
      say('closingPaper.who'),
      say('closingPaper.float'),
      say('closingPaper.counted'),
      say('closingPaper.over'),
      say('closingPaper.reason'),
      say('closingPaper.handedTo'),
    ],
    shifts.map(({ cashierName, floatCents, countedCents, handedTo, differences }) => [
      cell(cashierName),
      money(floatCents),
      money(countedCents),
      money(differences.reduce((cents, { overCents }) => cents + overCents, 0)),
      cell(differences.map(({ method, reason }) => `${say(`tender.${method}`)}：${reason}`).join('；')),
      cell(handedTo),
    ]),
  );
}
