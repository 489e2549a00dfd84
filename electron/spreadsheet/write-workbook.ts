import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { columnLetter, sheetXml } from './sheet-xml.ts';
import type { Table, TableRow } from './table.ts';
import {
  CONTENT_TYPES_HEAD,
  ROOT_RELATIONS,
  STYLES,
  workbookRelations,
  workbookXml,
} from './workbook-parts.ts';

/** Rows that Excel can hold in one sheet, its heading included. */
const MOST_SHEET_ROWS = 1_048_576;

/**
 * Streams a table into an .xlsx file; memory does not grow with its rows. Written by the office itself because a
 * streamed sheet here needs its own heading style, a filter, and cells that can never become formulas.
 */
export async function writeWorkbook(
  path: string,
  table: Table,
  mostSheetRows = MOST_SHEET_ROWS,
): Promise<number> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }));
  // A failure while rows are still being read must not go unheard; it is awaited below.
  written.catch(() => undefined);
  zip.on('error', (error) => zip.outputStream.emit('error', error));
  const cursor = new RowCursor(table.rows);
  try {
    const sheets: { name: string; rows: number }[] = [];
    do {
      const count = { rows: 0 };
      const part = `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const rows = cursor.take(mostSheetRows - (table.lastLine === undefined ? 1 : 2));
      const lastLine = () => (cursor.isDone ? table.lastLine : undefined);
      await Promise.race([addPart(zip, part, sheetXml(table.columns, rows, count, lastLine)), written]);
      sheets.push({ name: sheetName(table.name, sheets.length), rows: count.rows });
    } while (!cursor.isDone);
    const last = columnLetter(table.columns.length - 1);
    const text = (name: string, content: string) => zip.addBuffer(Buffer.from(content), name);
    text('xl/styles.xml', STYLES);
    text(
      'xl/workbook.xml',
      workbookXml(sheets.map(({ name, rows }) => ({ name, range: `$A$1:$${last}$${rows + 1}` }))),
    );
    text('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length));
    text('_rels/.rels', ROOT_RELATIONS);
    text('[Content_Types].xml', contentTypes(sheets.length));
    zip.end();
    await written;
    return sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  } catch (error) {
    await cursor.close();
    zip.outputStream.emit('error', error);
    await Promise.allSettled([written]);
    await rm(path, { force: true });
    throw error;
  }
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  return `${CONTENT_TYPES_HEAD}${overrides.join('')}</Types>`;
}

/** Adds one part and waits until its last byte has gone through. */
async function addPart(zip: ZipFile, name: string, chunks: AsyncIterable<string>): Promise<void> {
  const stream = Readable.from(chunks);
  zip.addReadStream(stream, name);
  await once(stream, 'end');
}

/** Excel takes 31 characters at most and none of `[]:*?/\`. */
function sheetName(base: string, index: number): string {
  const clean = base.replace(/[[\]:*?/\\]/gu, ' ').trim() || 'Sheet';
  const suffix = index === 0 ? '' : ` ${index + 1}`;
  return `${clean.slice(0, 31 - suffix.length)}${suffix}`;
}

/** Hands out the rows in portions, one per sheet. */
class RowCursor {
  readonly #iterator: Iterator<TableRow> | AsyncIterator<TableRow>;
  #next: TableRow | null = null;
  isDone = false;

  constructor(rows: Table['rows']) {
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  async *take(count: number): AsyncGenerator<TableRow> {
    for (let taken = 0; taken < count; taken += 1) {
      const row = await this.#pull();
      if (row === null) return;
      yield row;
    }
    // Looks one row ahead, so that a full sheet that ends the table begins no empty one.
    this.#next = await this.#pull();
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  async #pull(): Promise<TableRow | null> {
    if (this.#next !== null) {
      const row = this.#next;
      this.#next = null;
      return row;
    }
    if (this.isDone) return null;
    const step = await this.#iterator.next();
    if (step.done === true) {
      this.isDone = true;
      return null;
    }
    return step.value;
  }
}
