import { cell, type DocumentSection, type OfficeDocument } from '../../documents/document.ts';
import type { OwnPage } from '../../documents/page-format.ts';
import { widthInCharacters } from '../../documents/text-width.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';

export interface AddressLabel {
  readonly address: string;
  readonly recipient: string;
  readonly number: string;
}

/** A sheet of 3 × 8 labels of 70 × 37 mm. */
export const LABELS_ACROSS = 3;
export const LABELS_DOWN = 8;
/** A hair less than the label of 37 mm, as a sheet keeps a millimetre free at its head and foot. */
const LABEL_MM = { width: 70, height: 36.8 } as const;
const EDGE_MM = 1;
const LINES = 7;
const CELL_PADDING_PT = 4;
const SIZE_PT = 11;
const HEIGHT_PT = (LABEL_MM.height / 25.4) * 72;
const linePt = Math.floor(((HEIGHT_PT - CELL_PADDING_PT) / LINES) * 100) / 100;
const CHARACTERS = Math.floor(((LABEL_MM.width / 25.4) * 72 - 8) / SIZE_PT) - 1;
/** Stands on a line that is to stay empty. */
const EMPTY = '　';

const PAGE: OwnPage = {
  paper: { widthMm: 210, heightMm: 297 },
  margin: { topMm: EDGE_MM, rightMm: 0, bottomMm: EDGE_MM, leftMm: 0 },
  body: { sizePt: SIZE_PT, linePt, trackingPt: 0 },
  title: { sizePt: SIZE_PT, linePt, linesBefore: 0, linesAfter: 0, face: 'body' },
  number: { sizePt: SIZE_PT, align: 'left' },
  small: { sizePt: 9, linePt },
  table: { sizePt: SIZE_PT, linePt },
};

/** Address labels, a sheet a page; every label is of the same height, so that the words stay on it. */
export function addressLabels(labels: readonly AddressLabel[], language: Language): OfficeDocument {
  const title = phrasesIn(language)('letters.labels.title');
  const onSheet = LABELS_ACROSS * LABELS_DOWN;
  const sheets = Math.max(1, Math.ceil(labels.length / onSheet));
  const sections = Array.from({ length: sheets }, (_each, sheet): DocumentSection => {
    const rows = Array.from({ length: LABELS_DOWN }, (_row, down) =>
      Array.from({ length: LABELS_ACROSS }, (_column, across) => {
        const label = labels[sheet * onSheet + down * LABELS_ACROSS + across];
        return cell(labelText(label));
      }),
    );
    return {
      format: 'receiptA5',
      page: PAGE,
      letterhead: '',
      blocks: [
        {
          kind: 'table',
          borders: 'none',
          columns: Array.from({ length: LABELS_ACROSS }, () => ({ share: 1 })),
          rows,
        },
      ],
    };
  });
  return { title, language, sections };
}

/** Three lines of address, two of name, one of the number, each cut where it would grow. */
export function labelText(label: AddressLabel | undefined): string {
  if (label === undefined) return Array.from({ length: LINES }, () => EMPTY).join('\n');
  const lines = [
    EMPTY,
    ...wrapped(label.address, 3),
    ...wrapped(label.recipient, 2),
    ...wrapped(label.number, 1),
  ];
  return [...lines, ...Array.from({ length: LINES }, () => EMPTY)].slice(0, LINES).join('\n');
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (widthInCharacters(line + character) > CHARACTERS) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`];
}
