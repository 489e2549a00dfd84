import type { RollRow } from '../../../shared/features/archives/roll-row.ts';
import type { RollNote } from '../../../shared/features/exchange/exchange.contract.ts';
import { isExportMark } from '../../../shared/features/exchange/export-mark.ts';
import type { RollField, RowProblem } from '../../../shared/features/exchange/roll-field.ts';
import type { WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import { plainHeading } from './roll-headings.ts';
import { type RowCells, readRollRow } from './roll-row-reader.ts';
import { cellText, mergeAt, mergedCell, type RollSheet } from './roll-sheet.ts';

/** Which column holds which field; columns count from 0. */
export type RollColumns = ReadonlyMap<RollField, number>;

/** One household of the file, from one row or from rows that a merged room cell holds together. */
export interface RollEntry {
  /** Row numbers as the spreadsheet program shows them. */
  readonly rows: readonly number[];
  /** What the file calls the unit. */
  readonly unit: string;
  readonly row: RollRow | null;
  readonly problems: readonly RowProblem[];
}

export interface RollReading {
  readonly entries: readonly RollEntry[];
  readonly notes: readonly RollNote[];
}

/** Row numbers named in a note; a longer list helps nobody. */
const ROWS_NAMED = 20;
const TOTAL =
  /^(?:合計|合计|總計|总计|小計|小计|本頁合計|本页合计|共計|共计|累計|累计|total|subtotal|grandtotal)/iu;
const FOOTER =
  /^(?:製表|制表|填表|審核|审核|覆核|复核|經辦|经办|統計日期|统计日期|打印日期|列印日期|說明|说明|注|註|備註|备注|第\d+頁|第\d+页|以上|以下空白)/u;

/** Reads every row below the headings; rows that are no household are noted, never dropped unsaid. */
export function readRoll(roll: RollSheet, columns: RollColumns): RollReading {
  const { sheet } = roll;
  const notes = new NoteBook();
  const entries: RollEntry[] = [];
  const first = roll.headerRow + roll.headingRows;
  let row = first;
  while (row < sheet.rowCount) {
    const kind = rowKind(roll, columns, row);
    if (kind === 'household') {
      const last = lastRowOfHousehold(roll, columns, row);
      const rows = Array.from({ length: last - row + 1 }, (_, index) => row + index);
      const read = readRollRow(rows.map((one) => cellsOf(sheet, columns, one)));
      const numbers = rows.map((one) => one + 1);
      entries.push({ rows: numbers, unit: read.unit, row: read.row, problems: read.problems });
      if (rows.length > 1) for (const number of numbers) notes.add('combinedRow', number);
      if (read.phonesToFirstOwner) notes.add('phonesToFirstOwner', row + 1);
      for (const one of rows) if (sheet.isRowHidden(one)) notes.add('hiddenRow', one + 1);
      row = last + 1;
      continue;
    }
    if (kind !== 'blank') notes.add(kind, row + 1);
    row += 1;
  }
  return { entries, notes: notes.list() };
}

function cellsOf(sheet: WorkbookSheet, columns: RollColumns, row: number): RowCells {
  return new Map([...columns].map(([field, column]) => [field, mergedCell(sheet, row, column)]));
}

function rowKind(
  roll: RollSheet,
  columns: RollColumns,
  row: number,
): 'household' | 'blank' | 'totalRow' | 'footerRow' | 'repeatedHeading' {
  const { sheet } = roll;
  const texts = Array.from({ length: sheet.columnCount }, (_, column) => cellText(sheet.cell(row, column)));
  const filled = texts.filter((text) => text !== '');
  const [leading] = filled;
  if (leading === undefined) return 'blank';
  if (TOTAL.test(leading.normalize('NFKC').replace(/\s/gu, ''))) return 'totalRow';
  if (isExportMark(leading)) return 'footerRow';
  if (repeatsHeadings(roll, columns, texts)) return 'repeatedHeading';
  const unitCells = (['unitName', 'room'] as const).map((field) => columns.get(field));
  const namesUnit = unitCells.some(
    (column) => column !== undefined && cellText(mergedCell(sheet, row, column)) !== '',
  );
  if (FOOTER.test(leading.normalize('NFKC').replace(/\s/gu, '')) && (!namesUnit || filled.length === 1))
    return 'footerRow';
  return 'household';
}

/** Long lists repeat their headings on every printed page. */
function repeatsHeadings(roll: RollSheet, columns: RollColumns, texts: readonly string[]): boolean {
  const used = [...columns.values()];
  return used.every((column) => {
    const heading = plainHeading(roll.headings[column] ?? '');
    return heading !== '' && plainHeading(texts[column] ?? '') === heading;
  });
}

/**
 * One household with several people stands in rows under one merged room cell, or in rows one below the other that
 * repeat the room and name someone else. A repeated room with another area is a mistake and stays two households.
 */
function lastRowOfHousehold(roll: RollSheet, columns: RollColumns, row: number): number {
  const { sheet } = roll;
  const column = columns.get('unitName') ?? columns.get('room');
  if (column === undefined) return row;
  const merge = mergeAt(sheet, row, column);
  let last = merge === undefined ? row : Math.min(merge.endRow, sheet.rowCount - 1);
  while (last + 1 < sheet.rowCount && addsPerson(sheet, columns, row, last + 1)) last += 1;
  return last;
}

const PLACE_FIELDS = ['unitName', 'building', 'entrance', 'room'] as const;
const FACT_FIELDS = ['area', 'innerArea', 'kind', 'floor', 'handedOverOn', 'billedFromOn'] as const;

function addsPerson(sheet: WorkbookSheet, columns: RollColumns, first: number, row: number): boolean {
  const text = (field: RollField, at: number) => {
    const column = columns.get(field);
    return column === undefined ? '' : cellText(mergedCell(sheet, at, column));
  };
  const samePlace =
    PLACE_FIELDS.every((field) => text(field, first) === text(field, row)) &&
    (text('unitName', row) !== '' || text('room', row) !== '');
  if (!samePlace) return false;
  const owner = text('ownerName', row);
  return (
    owner !== '' &&
    owner !== text('ownerName', first) &&
    FACT_FIELDS.every((field) => text(field, row) === '' || text(field, row) === text(field, first))
  );
}

class NoteBook {
  readonly #notes = new Map<RollNote['kind'], { rows: number[]; count: number }>();

  add(kind: RollNote['kind'], row: number): void {
    const note = this.#notes.get(kind) ?? { rows: [], count: 0 };
    note.count += 1;
    if (note.rows.length < ROWS_NAMED) note.rows.push(row);
    this.#notes.set(kind, note);
  }

  list(): RollNote[] {
    return [...this.#notes].map(([kind, note]) => ({ kind, ...note }));
  }
}
