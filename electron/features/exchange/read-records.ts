import type { ImportField, ImportKind } from '../../../shared/features/exchange/import-kind.ts';
import { KIND_SHAPES } from '../../../shared/features/exchange/import-kind.ts';
import { cellText, type HeadedSheet, mergedCell } from './headed-sheet.ts';
import type { Claim, ImportColumns, ImportEntry, ImportKeeper, Reading } from './import-entry.ts';
import { RowReader } from './row-reader.ts';
import { kindOfRow, NoteBook } from './sheet-rows.ts';

/** What one row says. */
export interface RecordReading<Row extends object> {
  /** What the file calls it. */
  readonly name: string;
  /** Null when something in it is wrong. */
  readonly row: Row | null;
  readonly claims: readonly Claim[];
}

/** Reads a list with one record in each row; rows that are none are noted, never dropped unsaid. */
export function readRecords<Row extends object>(
  kind: ImportKind,
  headed: HeadedSheet,
  columns: ImportColumns,
  keeper: ImportKeeper<Row>,
  readRow: (cells: RowReader) => RecordReading<Row>,
): Reading {
  const { sheet } = headed;
  const notes = new NoteBook();
  const entries: ImportEntry[] = [];
  const rows: Row[] = [];
  for (let row = headed.headerRow + headed.headingRows; row < sheet.rowCount; row += 1) {
    const rowKind = kindOfRow(headed, columns, row);
    if (rowKind !== 'record') {
      if (rowKind !== 'blank') notes.add(rowKind, row + 1);
      continue;
    }
    const cells = new Map(
      [...columns].map(([field, column]) => [field, mergedCell(sheet, row, column)] as const),
    );
    const reader = new RowReader(cells);
    const { name, row: content, claims } = readRow(reader);
    const textOf = (field: ImportField) => {
      const cell = cells.get(field);
      return cell === undefined ? '' : cellText(cell).slice(0, 120);
    };
    if (content !== null) rows.push(content);
    entries.push({
      rows: [row + 1],
      name,
      facts: KIND_SHAPES[kind].shown.map((field) => ({ field, text: textOf(field) })),
      taken:
        content === null
          ? null
          : {
              content,
              claims,
              compare: (office) => keeper.compare(office, content),
              apply: (context) => keeper.apply(context, content),
            },
      problems: reader.problems,
    });
    if (reader.maskedLeftAlone) notes.add('maskedLeftAlone', row + 1);
    if (reader.leadingZeroLost) notes.add('leadingZeroLost', row + 1);
    if (sheet.isRowHidden(row)) notes.add('hiddenRow', row + 1);
  }
  const { countLeftAlone } = keeper;
  return {
    entries,
    notes: notes.list(),
    ...(countLeftAlone === undefined ? {} : { countLeftAlone: (office) => countLeftAlone(office, rows) }),
  };
}
