import { cell, type DocumentSection, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { OwnPage } from '../../documents/page-format.ts';
import { widthInCharacters } from '../../documents/text-width.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';

/** One line of 簽收表. */
export interface SheetLine {
  readonly unitName: string;
  readonly recipient: string;
  readonly number: string;
  readonly subject: string;
  readonly copies: number;
}

/** Lines on a page: each row is two lines of type high, so that there is room to sign. */
export const SHEET_LINES = 13;

const COLUMNS = [
  ['serial', 4],
  ['unit', 11],
  ['recipient', 11],
  ['number', 15],
  ['subject', 22],
  ['copies', 4],
  ['signature', 15],
  ['day', 9],
  ['handler', 9],
] as const;

const MARGIN_MM = 12;
const TABLE_PT = 10;
const PAGE: OwnPage = {
  paper: { widthMm: 297, heightMm: 210 },
  margin: { topMm: MARGIN_MM, rightMm: MARGIN_MM, bottomMm: MARGIN_MM, leftMm: MARGIN_MM },
  body: { sizePt: 10.5, linePt: 15, trackingPt: 0 },
  title: { sizePt: 18, linePt: 24, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
  number: { sizePt: 10.5, align: 'right' },
  small: { sizePt: 9, linePt: 13 },
  table: { sizePt: TABLE_PT, linePt: 13 },
};
const TEXT_POINTS = ((PAGE.paper.widthMm - 2 * MARGIN_MM) / 25.4) * 72;
const SHARES = COLUMNS.reduce((sum, [, share]) => sum + share, 0);

/** 簽收表: each page with its head and its number of how many, in the order in which a messenger walks. */
export function deliverySheet(about: {
  readonly office: string;
  readonly lines: readonly SheetLine[];
  readonly language: Language;
  readonly printedOn: string;
}): OfficeDocument {
  const { lines, language } = about;
  const say = phrasesIn(language);
  const title = say('letters.sheet.title');
  const pages = Math.max(1, Math.ceil(lines.length / SHEET_LINES));
  const sections = Array.from({ length: pages }, (_each, index): DocumentSection => {
    const first = index * SHEET_LINES;
    return {
      format: 'receiptA5',
      page: PAGE,
      letterhead: '',
      blocks: [
        { kind: 'title', lines: [title] },
        {
          kind: 'fields',
          perLine: 4,
          items: [
            { label: say('letters.sheet.office'), value: about.office },
            { label: say('letters.sheet.count'), value: String(lines.length) },
            { label: say('letters.sheet.printedOn'), value: documentDate(language, about.printedOn) },
            {
              label: say('letters.sheet.page'),
              value: say('letters.sheet.pageOf', { page: index + 1, pages }),
            },
          ],
        },
        {
          kind: 'table',
          borders: 'grid',
          headerRows: 1,
          sizePt: TABLE_PT,
          columns: COLUMNS.map(([, share]) => ({ share })),
          rows: [
            COLUMNS.map(([field]) => cell(say(`letters.sheet.${field}`), { bold: true, align: 'center' })),
            ...lines.slice(first, first + SHEET_LINES).map((line, at) => rowOf(line, first + at + 1)),
          ],
        },
        { kind: 'note', text: say('letters.sheet.note') },
      ],
    };
  });
  return { title, language, sections };
}

function rowOf(line: SheetLine, serial: number) {
  return [
    cell(String(serial), { align: 'center' }),
    cell(inTwoLines(line.unitName, 'unit')),
    cell(inTwoLines(line.recipient, 'recipient')),
    cell(inTwoLines(line.number, 'number')),
    cell(inTwoLines(line.subject, 'subject')),
    cell(String(line.copies), { align: 'center' }),
    // Two lines high, whatever else the row says.
    cell('　\n　'),
    cell(''),
    cell(''),
  ];
}

/** What does not fit on two lines is cut: a taller row would push the last of the page onto the next. */
function inTwoLines(text: string, column: (typeof COLUMNS)[number][0]): string {
  const share = COLUMNS.find(([field]) => field === column)?.[1] ?? 1;
  const room = Math.floor(((TEXT_POINTS * share) / SHARES - 8) / TABLE_PT) * 2 - 1;
  if (widthInCharacters(text) <= room) return text;
  let cut = '';
  for (const character of text) {
    if (widthInCharacters(cut + character) > room - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
