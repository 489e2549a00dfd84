import {
  type ColumnKind,
  decimalText,
  fractionText,
  type TableColumn,
  type TableRow,
  type TableValue,
} from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CHARACTERS_AT_ONCE = 64 * 1024;
/** Excel's limit for one cell. */
const MOST_CELL_CHARACTERS = 32_767;

/** Index of the cell format in the style sheet. */
export const FORMATS = {
  heading: 1,
  text: 2,
  /** Text that begins like a formula: shown as it is, and still text after somebody edits the cell. */
  guarded: 3,
  integer: 4,
  money: 5,
  area: 6,
  price: 7,
  percent: 8,
  date: 9,
  reading: 10,
} as const;

const FORMULA_LIKE = /^[\s\p{Cc}\p{Cf}]*[=+\-@'\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/u;

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 18,
  integer: 10,
  money: 14,
  area: 12,
  reading: 14,
  price: 12,
  percent: 10,
  date: 12,
};

/**
 * A worksheet with its headings frozen, filterable and repeated on paper. Counts the rows it wrote. `lastLine` is asked
 * below the last of them; neither the filter nor a sort moves it.
 */
export async function* sheetXml(
  columns: readonly TableColumn[],
  rows: AsyncIterable<TableRow>,
  count: { rows: number },
  lastLine: () => string | undefined = () => undefined,
): AsyncGenerator<string> {
  let chunk = `${sheetHead(columns)}${headingRow(columns)}`;
  for await (const row of rows) {
    count.rows += 1;
    chunk += rowXml(columns, row, count.rows + 1);
    if (chunk.length >= CHARACTERS_AT_ONCE) {
      yield chunk;
      chunk = '';
    }
  }
  const last = `${columnLetter(columns.length - 1)}${count.rows + 1}`;
  const line = lastLine();
  if (line !== undefined) {
    const number = count.rows + 2;
    chunk += `<row r="${number}">${cellXml(`A${number}`, 'text', line)}</row>`;
  }
  yield `${chunk}</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

function sheetHead(columns: readonly TableColumn[]): string {
  const widths = columns.map((column, index) => {
    const heading = Array.from(column.header).reduce((sum, sign) => sum + (sign > '\u2E7F' ? 2 : 1), 4);
    const width = column.width ?? Math.max(WIDTHS[column.kind], Math.min(heading, 40));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols>${widths.join('')}</cols><sheetData>`;
}

function headingRow(columns: readonly TableColumn[]): string {
  const cells = columns.map((column, index) =>
    textCell(`${columnLetter(index)}1`, column.header, FORMATS.heading),
  );
  return `<row r="1" ht="20" customHeight="1">${cells.join('')}</row>`;
}

function rowXml(columns: readonly TableColumn[], row: TableRow, number: number): string {
  const cells = columns.map((column, index) =>
    cellXml(`${columnLetter(index)}${number}`, column.kind, row[index] ?? null),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(reference: string, kind: ColumnKind, value: TableValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') {
    const digits = kind === 'percent' ? fractionText(value) : decimalText(value, kind);
    // A number in a column of text, such as a code, stays as written.
    if (digits === null) return textCell(reference, String(value), FORMATS.text);
    return `<c r="${reference}" s="${formatOf(kind)}"><v>${digits}</v></c>`;
  }
  const serial = kind === 'date' ? dateSerial(value) : null;
  if (serial !== null) return `<c r="${reference}" s="${FORMATS.date}"><v>${serial}</v></c>`;
  return textCell(reference, value, FORMULA_LIKE.test(value) ? FORMATS.guarded : FORMATS.text);
}

function formatOf(kind: ColumnKind): number {
  return kind === 'text' || kind === 'date' ? FORMATS.text : FORMATS[kind];
}

/** Always a text of its own, never `<f>`: no content of the office can become a formula. */
function textCell(reference: string, text: string, format: number): string {
  const short = text.length > MOST_CELL_CHARACTERS ? `${text.slice(0, MOST_CELL_CHARACTERS - 1)}…` : text;
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(short)}</t></is></c>`;
}

/** Days since the spreadsheet's day 0; null for what is no date or lies before its calendar is right. */
function dateSerial(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < '1900-03-01') return null;
  return Math.round((Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Column 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}

export function escapeXml(text: string): string {
  return (
    text
      // `_x0041_` would be read as a character code.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
      // What XML cannot carry at all.
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
      .replace(/\r/gu, '&#13;')
  );
}
