import { refuse } from '../../../shared/api/api-error.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import {
  type Merge,
  MOST_COLUMNS,
  type SheetCell,
  type WorkbookSheet,
} from '../../spreadsheet/read-workbook.ts';
import { MOST_ROWS } from '../../spreadsheet/sheet-guard.ts';

/** Rows among which the headings are looked for; above them stand titles and dates. */
const HEADING_WITHIN_ROWS = 30;

/** A sheet with its headings found. Rows and columns count from 0. */
export interface HeadedSheet<Field extends string = ImportField> {
  readonly sheet: WorkbookSheet;
  readonly headerRow: number;
  /** 2 when headings stand in two rows, such as 業主 over 姓名 and 電話. */
  readonly headingRows: 1 | 2;
  readonly headings: readonly string[];
  readonly guesses: readonly (Field | null)[];
}

/** What a heading most likely stands for. */
export type GuessField<Field extends string = ImportField> = (heading: string) => Field | null;

/** A first match of headings to fields; where two columns could be one field, the first is taken. */
export function guessFields<Field extends string>(
  headings: readonly string[],
  guess: GuessField<Field>,
): readonly (Field | null)[] {
  const taken = new Set<Field>();
  return headings.map((heading) => {
    const field = guess(heading);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Reads headings at a row, or at the row that looks most like headings. */
export function findHeadings<Field extends string>(
  sheet: WorkbookSheet,
  guess: GuessField<Field>,
  chosenRow?: number,
): HeadedSheet<Field> {
  const headerRow = chosenRow ?? likeliestHeadingRow(sheet, guess);
  const headingRows = headingDepth(sheet, headerRow, guess);
  const headings = Array.from({ length: sheet.columnCount }, (_, column) =>
    headingAt(sheet, headerRow, headingRows, column),
  );
  return { sheet, headerRow, headingRows, headings, guesses: guessFields(headings, guess) };
}

function likeliestHeadingRow<Field extends string>(sheet: WorkbookSheet, guess: GuessField<Field>): number {
  let best = { row: 0, score: 0 };
  for (let row = 0; row < Math.min(sheet.rowCount, HEADING_WITHIN_ROWS); row += 1) {
    const fields = new Set<Field>();
    let filled = 0;
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell.kind !== 'empty') filled += 1;
      const field = cell.kind === 'text' ? guess(cell.text) : null;
      if (field !== null) fields.add(field);
    }
    // A title such as 業主名冊 names one thing; headings name several.
    const score = fields.size * 10 + Math.min(filled, 9);
    if (fields.size >= 2 && score > best.score) best = { row, score };
  }
  return best.score > 0 ? best.row : firstBroadRow(sheet);
}

function firstBroadRow(sheet: WorkbookSheet): number {
  for (let row = 0; row < Math.min(sheet.rowCount, HEADING_WITHIN_ROWS); row += 1) {
    let filled = 0;
    for (let column = 0; column < sheet.columnCount; column += 1) {
      if (sheet.cell(row, column).kind !== 'empty') filled += 1;
    }
    if (filled >= 2) return row;
  }
  return 0;
}

/** Two rows of headings show by merged cells: one over several columns, or one that reaches into the second row. */
function headingDepth<Field extends string>(
  sheet: WorkbookSheet,
  headerRow: number,
  guess: GuessField<Field>,
): 1 | 2 {
  const reachesDown = sheet.merges.some(
    (merge) => merge.startRow === headerRow && merge.endRow === headerRow + 1,
  );
  const standsOver = sheet.merges.some(
    (merge) =>
      merge.startRow === headerRow && merge.endRow === headerRow && merge.endColumn > merge.startColumn,
  );
  if (reachesDown) return 2;
  if (!standsOver) return 1;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const below = sheet.cell(headerRow + 1, column);
    if (below.kind === 'text' && guess(below.text) !== null) return 2;
  }
  return 1;
}

function headingAt(sheet: WorkbookSheet, headerRow: number, headingRows: 1 | 2, column: number): string {
  const upper = cellText(mergedCell(sheet, headerRow, column));
  if (headingRows === 1) return upper;
  const lower = cellText(sheet.cell(headerRow + 1, column));
  return lower === '' || lower === upper ? upper : `${upper}${lower}`;
}

/** The cell as people see it: every cell of a merged block shows the block's first. */
export function mergedCell(sheet: WorkbookSheet, row: number, column: number): SheetCell {
  const cell = sheet.cell(row, column);
  if (cell.kind !== 'empty') return cell;
  const merge = mergeAt(sheet, row, column);
  return merge === undefined ? cell : sheet.cell(merge.startRow, merge.startColumn);
}

const mergeIndexes = new WeakMap<WorkbookSheet, ReadonlyMap<string, Merge>>();

export function mergeAt(sheet: WorkbookSheet, row: number, column: number): Merge | undefined {
  let index = mergeIndexes.get(sheet);
  if (index === undefined) {
    index = indexMerges(sheet);
    mergeIndexes.set(sheet, index);
  }
  return index.get(`${row},${column}`);
}

function indexMerges(sheet: WorkbookSheet): ReadonlyMap<string, Merge> {
  const index = new Map<string, Merge>();
  let cells = 0;
  for (const merge of sheet.merges) {
    // A block may be declared to the end of the sheet; only what is in use counts.
    const endRow = Math.min(merge.endRow, sheet.rowCount - 1);
    const endColumn = Math.min(merge.endColumn, sheet.columnCount - 1);
    cells += Math.max(0, endRow - merge.startRow + 1) * Math.max(0, endColumn - merge.startColumn + 1);
    // Blocks that lie over each other, again and again, would take hours to walk.
    if (cells > MOST_ROWS * MOST_COLUMNS) throw refuse('workbookDamaged', { part: 'mergeCells' });
    for (let row = merge.startRow; row <= endRow; row += 1) {
      for (let column = merge.startColumn; column <= endColumn; column += 1) {
        index.set(`${row},${column}`, merge);
      }
    }
  }
  return index;
}

export function cellText(cell: SheetCell): string {
  return cell.kind === 'empty' ? '' : cell.text.trim();
}
