import { compactKey } from '../../../shared/domain/search-key.ts';
import { unitKey } from '../../../shared/domain/unit-code.ts';
import type { RollRow } from '../../../shared/features/archives/roll-row.ts';
import { type ImportField, KIND_SHAPES } from '../../../shared/features/exchange/import-kind.ts';
import { foldText } from '../../office/fold-text.ts';
import type { WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import { cellText, type HeadedSheet, mergeAt, mergedCell } from './headed-sheet.ts';
import type { Claim, ImportColumns, ImportEntry, ImportKeeper, Reading, TakenRow } from './import-entry.ts';
import { type RowCells, readRollRow } from './roll-row-reader.ts';
import { kindOfRow, NoteBook } from './sheet-rows.ts';

/** Reads every household below the headings; rows that are none are noted, never dropped unsaid. */
export function readRoll(roll: HeadedSheet, columns: ImportColumns, keeper: ImportKeeper<RollRow>): Reading {
  const { sheet } = roll;
  const notes = new NoteBook();
  const entries: ImportEntry[] = [];
  let row = roll.headerRow + roll.headingRows;
  while (row < sheet.rowCount) {
    const kind = kindOfRow(roll, columns, row);
    if (kind === 'record') {
      const last = lastRowOfHousehold(roll, columns, row);
      const rows = Array.from({ length: last - row + 1 }, (_, index) => row + index);
      const cells = rows.map((one) => cellsOf(sheet, columns, one));
      const read = readRollRow(cells);
      const numbers = rows.map((one) => one + 1);
      entries.push({
        rows: numbers,
        name: read.unit,
        facts: KIND_SHAPES.roll.shown.map((field) => ({ field, text: factOf(cells, field) })),
        taken: read.row === null ? null : takenRow(read.row, keeper),
        problems: read.problems,
      });
      if (rows.length > 1) for (const number of numbers) notes.add('combinedRow', number);
      if (read.phonesToFirstOwner) notes.add('phonesToFirstOwner', row + 1);
      if (read.maskedLeftAlone) notes.add('maskedLeftAlone', row + 1);
      for (const one of rows) if (sheet.isRowHidden(one)) notes.add('hiddenRow', one + 1);
      row = last + 1;
      continue;
    }
    if (kind !== 'blank') notes.add(kind, row + 1);
    row += 1;
  }
  return { entries, notes: notes.list() };
}

function takenRow(row: RollRow, keeper: ImportKeeper<RollRow>): TakenRow {
  return {
    content: row,
    claims: claimsOf(row),
    compare: (reader) => keeper.compare(reader, row),
    apply: (context) => keeper.apply(context, row),
  };
}

/** A unit and a plate stand in one household each. */
function claimsOf(row: RollRow): Claim[] {
  const unit: Claim = {
    key: `unit ${unitKey(row, foldText)}`,
    always: true,
    twice: (before) => ({ code: 'unitTwice', field: null, values: { row: before } }),
  };
  const plates = row.plates.map(
    (plate): Claim => ({
      key: `plate ${compactKey(plate, foldText)}`,
      always: false,
      twice: (before) => ({ code: 'plateTwice', field: 'plates', values: { text: plate, row: before } }),
    }),
  );
  return [unit, ...plates];
}

function factOf(rows: readonly RowCells[], field: ImportField): string {
  const texts = rows.flatMap((cells) => {
    const cell = cells.get(field);
    const text = cell === undefined ? '' : cellText(cell);
    return text === '' ? [] : [text];
  });
  return [...new Set(texts)].join('、').slice(0, 120);
}

function cellsOf(sheet: WorkbookSheet, columns: ImportColumns, row: number): RowCells {
  return new Map([...columns].map(([field, column]) => [field, mergedCell(sheet, row, column)]));
}

/**
 * One household with several people stands in rows under one merged room cell, or in rows one below the other that
 * repeat the room and name someone else. A repeated room with another area is a mistake and stays two households.
 */
function lastRowOfHousehold(roll: HeadedSheet, columns: ImportColumns, row: number): number {
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

function addsPerson(sheet: WorkbookSheet, columns: ImportColumns, first: number, row: number): boolean {
  const text = (field: ImportField, at: number) => {
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
