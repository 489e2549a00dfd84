import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decimalText, type Table, type TableColumn, type TableRow } from './table.ts';

/**
 * What a spreadsheet program would take for a formula, also behind spaces and what nobody sees, and our own mark before
 * such a text. The verifier of an audit pack takes the mark off by the same rule.
 */
export const FORMULA_START =
  // oxlint-disable-next-line no-control-regex
  /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\u0000\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/u;
const BYTES_AT_ONCE = 64 * 1024;

/** RFC 4180 in UTF-8 with a byte-order mark, which Excel needs. Returns the number of rows written. */
export async function writeCsv(path: string, table: Table): Promise<number> {
  const count = { rows: 0 };
  try {
    await pipeline(Readable.from(csvChunks(table, count)), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return count.rows;
}

async function* csvChunks(table: Table, count: { rows: number }): AsyncGenerator<string> {
  let chunk = `\uFEFF${table.columns.map((column) => csvField(column.header)).join(',')}\r\n`;
  for await (const row of table.rows) {
    chunk += csvLine(table.columns, row);
    count.rows += 1;
    if (chunk.length >= BYTES_AT_ONCE) {
      yield chunk;
      chunk = '';
    }
  }
  yield table.lastLine === undefined ? chunk : `${chunk}${csvField(table.lastLine)}\r\n`;
}

function csvLine(columns: readonly TableColumn[], row: TableRow): string {
  const fields = columns.map((column, index) => {
    const value = row[index] ?? null;
    if (value === null) return '';
    // Numbers stay numbers, also negative ones.
    if (typeof value === 'number') return decimalText(value, column.kind) ?? String(value);
    return csvField(value);
  });
  return `${fields.join(',')}\r\n`;
}

/** One text as a field: quoted where needed, and never the beginning of a formula. */
export function csvField(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replace(/"/gu, '""')}"` : harmless;
}
