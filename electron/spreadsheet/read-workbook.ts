import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { ApiError, refuse } from '../../shared/api/api-error.ts';
import { MOST_ROWS } from './sheet-guard.ts';
import { assertSoundWorkbook } from './workbook-guard.ts';

/** A cell as a person sees it, with what only the file knows. */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `text` keeps leading zeros that a number format shows, such as `0501`. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** `time` is the time of day `HH:MM` that stands with the date, or alone on the day 0 of the sheet; none at midnight. */
  | { readonly kind: 'date'; readonly date: string; readonly text: string; readonly time?: string }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result was never stored. */
  | { readonly kind: 'noValue'; readonly text: string };

/** A block of merged cells; rows and columns count from 0, ends included. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows and columns in use; beyond them nothing is written. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Merge[];
  readonly isRowHidden: (row: number) => boolean;
  /** Row and column count from 0. */
  readonly cell: (row: number, column: number) => SheetCell;
}

export const MOST_COLUMNS = 100;

const EMPTY: SheetCell = { kind: 'empty' };
const read = new WeakMap<Uint8Array, readonly WorkbookSheet[]>();

/** The sheets of a workbook that passed the guard. Read once for as long as its bytes are held. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const known = read.get(bytes);
  if (known !== undefined) return known;
  await assertSoundWorkbook(bytes);
  const sheets = await parseSheets(bytes);
  read.set(bytes, sheets);
  return sheets;
}

async function parseSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    const names = new Set(workbook.sheets.map((sheet) => sheet.name));
    // Of two sheets of one name only one could be chosen.
    if (names.size !== workbook.sheets.length) throw refuse('workbookDamaged', { part: 'xl/workbook.xml' });
    return workbook.sheets.map(toSheet);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // A sheet whose corners lie too far apart to be held is refused by the library with its own limit.
    const sparse = error instanceof Error && /cells|rows|columns|limit/iu.test(error.message);
    throw sparse
      ? refuse('tooManyRows', { rows: MOST_ROWS, limit: MOST_ROWS })
      : refuse('workbookDamaged', { part: 'xl/worksheets' });
  }
}

/** Refuses a sheet beyond what the office imports at once. */
export function assertSheetSize(sheet: WorkbookSheet, headingRows: number): void {
  const rows = sheet.rowCount - headingRows;
  if (rows > MOST_ROWS) throw refuse('tooManyRows', { rows, limit: MOST_ROWS });
  if (sheet.columnCount > MOST_COLUMNS) {
    throw refuse('tooManyColumns', { columns: sheet.columnCount, limit: MOST_COLUMNS });
  }
}

function toSheet(sheet: Sheet): WorkbookSheet {
  const isFilled = (row: number, column: number) => cellOf(sheet, row, column).kind !== 'empty';
  let rowCount = 0;
  let columnCount = 0;
  sheet.rows.forEach((row, index) => {
    let last = row.length - 1;
    while (last >= 0 && !isFilled(index, last)) last -= 1;
    if (last < 0) return;
    rowCount = index + 1;
    columnCount = Math.max(columnCount, last + 1);
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rowCount,
    columnCount,
    merges: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      endRow: merge.endRow,
      startColumn: merge.startCol,
      endColumn: merge.endCol,
    })),
    isRowHidden: (row) => sheet.rowDefs?.get(row)?.hidden === true,
    cell: (row, column) => cellOf(sheet, row, column),
  };
}

function cellOf(sheet: Sheet, row: number, column: number): SheetCell {
  const detail = sheet.cells?.get(`${row},${column}`);
  const value = sheet.rows[row]?.[column] ?? null;
  if (detail?.type === 'error') return { kind: 'error', text: String(detail.value ?? '#N/A') };
  if (detail?.type === 'formula' && value === null) {
    return { kind: 'noValue', text: `=${detail.formula ?? ''}` };
  }
  return plainCell(value, detail);
}

function plainCell(value: CellValue, detail: Cell | undefined): SheetCell {
  if (value === null) return EMPTY;
  if (typeof value === 'string') return value.trim() === '' ? EMPTY : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number')
    return { kind: 'number', value, text: numberText(value, detail?.style?.numFmt) };
  if (Number.isNaN(value.getTime())) return { kind: 'error', text: '#VALUE!' };
  const date = value.toISOString().slice(0, 10);
  // Times are fractions of a day, which fall a little short of their second.
  const time = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(11, 16);
  return { kind: 'date', date, text: date, ...(time === '00:00' ? {} : { time }) };
}

/** Digits in full, never `1.2E+17`, with the zeros that a format such as `0000` puts before them, and percents as such. */
function numberText(value: number, format: string | undefined): string {
  if (format?.includes('%') === true) return `${Number((value * 100).toFixed(6))}%`;
  const plain = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return format !== undefined && /^0+$/u.test(format) && Number.isInteger(value) && value >= 0
    ? plain.padStart(format.length, '0')
    : plain;
}
