import { refuse } from '../../shared/api/api-error.ts';
import { MOST_COLUMNS, type SheetCell, type WorkbookSheet } from './read-workbook.ts';
import { MOST_ROWS } from './sheet-guard.ts';
import { FORMULA_START } from './write-csv.ts';

/** Rows above and below the list that a file may carry besides it. */
const MOST_LINES = MOST_ROWS + 1000;
const EMPTY: SheetCell = { kind: 'empty' };
const read = new WeakMap<Uint8Array, WorkbookSheet>();

/**
 * RFC 4180 in UTF-8, with or without a byte-order mark, as one sheet. Read once for as long as its bytes are held.
 * `other` is the encoding of those who write such files otherwise.
 */
export function readCsv(bytes: Uint8Array, other?: 'gb18030'): WorkbookSheet {
  const known = read.get(bytes);
  if (known !== undefined) return known;
  const sheet = toSheet(parseLines(decode(bytes, other)));
  read.set(bytes, sheet);
  return sheet;
}

/** Names read in a wrong encoding would be other names, so nothing is guessed. */
function decode(bytes: Uint8Array, other?: 'gb18030'): string {
  for (const encoding of other === undefined ? ['utf-8'] : ['utf-8', other]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw refuse('textEncoding');
}

function parseLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let place = 0;
  while (place < text.length) {
    const field = text[place] === '"' ? quotedField(text, place) : plainField(text, place);
    line.push(field.text);
    place = field.end;
    if (text[place] === ',') {
      place += 1;
      // A comma at the very end leaves one more field, which is empty.
      if (place === text.length) line.push('');
      else continue;
    }
    if (text[place] === '\r') place += 1;
    if (text[place] === '\n') place += 1;
    lines.push(line);
    line = [];
    if (lines.length > MOST_LINES) throw refuse('tooManyRows', { rows: lines.length, limit: MOST_ROWS });
  }
  return lines;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function plainField(text: string, start: number): Field {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end };
}

function quotedField(text: string, start: number): Field {
  let field = '';
  let place = start + 1;
  for (;;) {
    const quote = text.indexOf('"', place);
    // Cut off in the middle of a value, the file is not whole.
    if (quote < 0) throw refuse('workbookTruncated');
    field += text.slice(place, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1);
      return { text: field + rest.text, end: rest.end };
    }
    field += '"';
    place = quote + 2;
  }
}

/** The office's own mark before a text that looks like a formula is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}

function toSheet(lines: readonly (readonly string[])[]): WorkbookSheet {
  const cellAt = (row: number, column: number): SheetCell => {
    const text = withoutMark(lines[row]?.[column] ?? '');
    return text.trim() === '' ? EMPTY : { kind: 'text', text };
  };
  let rowCount = 0;
  let columnCount = 0;
  lines.forEach((line, row) => {
    const last = line.findLastIndex((field) => field.trim() !== '');
    if (last < 0) return;
    rowCount = row + 1;
    columnCount = Math.max(columnCount, last + 1);
  });
  // Looked at before anybody looks for headings among a million of them.
  if (columnCount > MOST_COLUMNS) {
    throw refuse('tooManyColumns', { columns: columnCount, limit: MOST_COLUMNS });
  }
  return {
    name: 'CSV',
    hidden: false,
    rowCount,
    columnCount,
    merges: [],
    isRowHidden: () => false,
    cell: cellAt,
  };
}
