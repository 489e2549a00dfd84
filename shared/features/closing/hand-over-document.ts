import { type BlockOf, cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { amountInWords } from './amount-in-words.ts';
import { type HandOver, type Shift, type ShiftCount, standingHandOver } from './shift.ts';

const GAP: DocumentBlock = { kind: 'spacer', lines: 0.5 };
/** Where somebody signs. */
const PLACE_TO_SIGN = '＿'.repeat(8);

/** 交款單: what a shift took, what was counted, what is over or short and why, and who answers for it. */
export function handOverDocument(
  { siteName, shift }: { readonly siteName: string; readonly shift: Shift },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const handOver = standingHandOver(shift);
  const count = handOver === null ? shift.counts.find(({ outdated }) => !outdated) : countOf(shift, handOver);
  const title = `${say('closingPaper.handOver')}${handOver === null ? say('closingPaper.unfinished') : ''}`;
  const number = `${shift.openedOn.replaceAll('-', '')}-${shift.id}`;
  const blocks: DocumentBlock[] = [
    ...(siteName === ''
      ? []
      : [
          {
            kind: 'paragraph' as const,
            align: 'center' as const,
            indentFirst: false,
            runs: [{ text: siteName }],
          },
        ]),
    { kind: 'title', lines: [title] },
    { kind: 'fields', perLine: 3, items: factsOf(shift, number, language) },
    { kind: 'fields', perLine: 1, items: [receiptsOf(shift, language)] },
    GAP,
    methodTable(shift, count, handOver, language),
    GAP,
    ...(count === undefined ? [] : [cashTable(count, language), GAP, sumOf(count, language)]),
    ...(handOver === null || handOver.note === ''
      ? []
      : [plain(`${say('closingPaper.note')}${handOver.note}`)]),
    { kind: 'spacer', lines: 1 },
    { kind: 'fields', perLine: 2, items: signaturesOf(shift, handOver, language) },
  ];
  return {
    title: `${title} ${number} ${shift.cashierName}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function countOf(shift: Shift, { countId }: HandOver): ShiftCount | undefined {
  return shift.counts.find(({ id }) => id === countId);
}

function plain(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, runs: [{ text }] };
}

function factsOf(shift: Shift, number: string, language: Language): BlockOf<'fields'>['items'] {
  const say = phrasesIn(language);
  return [
    { label: say('closingPaper.shift'), value: number },
    { label: say('closingPaper.cashier'), value: shift.cashierName },
    { label: say('closingPaper.day'), value: documentDate(language, shift.openedOn) },
  ];
}

function receiptsOf({ series }: Shift, language: Language): BlockOf<'fields'>['items'][number] {
  const say = phrasesIn(language);
  return {
    label: say('closingPaper.receipts'),
    value:
      series.length === 0
        ? say('closingPaper.noReceipts')
        : series
            .map(({ from, to, receipts, voided }) =>
              say('closingPaper.receiptsOf', { from, to, count: receipts, voided: voided.length }),
            )
            .join('；'),
  };
}

const METHOD_COLUMNS = [
  ['method', 12],
  ['float', 11],
  ['taken', 13],
  ['voided', 11],
  ['refunded', 13],
  ['expected', 13],
  ['counted', 13],
  ['over', 12],
  ['reason', 18],
] as const;

function methodTable(
  shift: Shift,
  count: ShiftCount | undefined,
  handOver: HandOver | null,
  language: Language,
): BlockOf<'table'> {
  const say = phrasesIn(language);
  const counted =
    count?.methods ?? shift.methods.map((method) => ({ ...method, countedCents: 0, overCents: 0 }));
  const used = counted.filter(
    (each) =>
      each.method === 'cash' || each.takenCents !== 0 || each.refundedCents !== 0 || each.countedCents !== 0,
  );
  const money = (cents: number) => cell(formatCents(cents), { align: 'right' });
  const sum = (of: (each: (typeof used)[number]) => number) =>
    cell(formatCents(used.reduce((total, each) => total + of(each), 0)), { align: 'right', bold: true });
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 10,
    columns: METHOD_COLUMNS.map(([, share]) => ({ share })),
    rows: [
      METHOD_COLUMNS.map(([name]) => cell(say(`closingPaper.${name}`), { bold: true, align: 'center' })),
      ...used.map((each) => [
        cell(say(`tender.${each.method}`)),
        money(each.floatCents),
        money(each.takenCents),
        money(each.voidedCents),
        money(each.refundedCents),
        money(each.expectedCents),
        count === undefined ? cell('') : money(each.countedCents),
        count === undefined ? cell('') : money(each.overCents),
        cell(handOver?.differences.find(({ method }) => method === each.method)?.reason ?? ''),
      ]),
      [
        cell(say('closingPaper.total'), { bold: true }),
        sum(({ floatCents }) => floatCents),
        sum(({ takenCents }) => takenCents),
        sum(({ voidedCents }) => voidedCents),
        sum(({ refundedCents }) => refundedCents),
        sum(({ expectedCents }) => expectedCents),
        count === undefined ? cell('') : sum(({ countedCents }) => countedCents),
        count === undefined ? cell('') : sum(({ overCents }) => overCents),
        cell(''),
      ],
    ],
  };
}

/** Two faces a line, so that a drawer of many kinds stays on the page. */
function cashTable(count: ShiftCount, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  const lines = [
    ...count.cash.map(({ faceCents, pieces }) => [
      formatCents(faceCents),
      String(pieces),
      formatCents(faceCents * pieces),
    ]),
    ...(count.looseCents === 0 ? [] : [[say('closingPaper.loose'), '', formatCents(count.looseCents)]]),
  ];
  const half = Math.ceil(lines.length / 2);
  const cells = (line: readonly string[] | undefined) => [
    cell(line?.[0] ?? ''),
    cell(line?.[1] ?? '', { align: 'right' }),
    cell(line?.[2] ?? '', { align: 'right' }),
  ];
  const head = (['face', 'pieces', 'amount'] as const).map((name) =>
    cell(say(`closingPaper.${name}`), { bold: true, align: 'center' }),
  );
  const cash = count.methods.find(({ method }) => method === 'cash')?.countedCents ?? 0;
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 10,
    columns: [18, 12, 20, 18, 12, 20].map((share) => ({ share })),
    rows: [
      [...head, ...head],
      ...Array.from({ length: half }, (_unused, at) => [...cells(lines[at]), ...cells(lines[half + at])]),
      [
        cell(say('closingPaper.cashTotal'), { bold: true, columnSpan: 5 }),
        cell(formatCents(cash), { bold: true, align: 'right' }),
      ],
    ],
  };
}

function sumOf(count: ShiftCount, language: Language): DocumentBlock {
  const cents = count.methods.reduce(
    (sum, { countedCents, floatCents }) => sum + countedCents - floatCents,
    0,
  );
  const { capitals, figures } = amountInWords(cents, language);
  return {
    kind: 'paragraph',
    indentFirst: false,
    runs: [
      { text: phrasesIn(language)('closingPaper.handedOver') },
      { text: capitals, bold: true },
      { text: `　${figures}` },
    ],
  };
}

/** A name that is known stands before the place to sign. */
function signaturesOf(
  shift: Shift,
  handOver: HandOver | null,
  language: Language,
): BlockOf<'fields'>['items'] {
  const say = phrasesIn(language);
  const sign = (name: string): string => `${name === '' ? '' : `${name}　`}${PLACE_TO_SIGN}`;
  return [
    { label: say('closingPaper.signCashier'), value: sign(shift.cashierName) },
    { label: say('closingPaper.signReceiver'), value: sign(handOver?.handedTo ?? '') },
    { label: say('closingPaper.signManager'), value: sign('') },
    { label: say('closingPaper.signOn'), value: PLACE_TO_SIGN },
  ];
}
