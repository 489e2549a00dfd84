import type { ImportNote } from '../../../shared/features/exchange/exchange.contract.ts';
import { isExportMark } from '../../../shared/features/exchange/export-mark.ts';
import { cellText, type HeadedSheet, mergedCell } from './headed-sheet.ts';
import type { ImportColumns } from './import-entry.ts';
import { plainHeading } from './plain-heading.ts';

const TOTAL =
  /^(?:合計|合计|總計|总计|小計|小计|本頁合計|本页合计|共計|共计|累計|累计|total|subtotal|grandtotal)/iu;
const FOOTER =
  /^(?:製表|制表|填表|審核|审核|覆核|复核|經辦|经办|統計日期|统计日期|打印日期|列印日期|說明|说明|注|註|備註|备注|第\d+頁|第\d+页|以上|以下空白)/u;
/** How a template marks the row that only shows how to fill it in. */
const EXAMPLE = /^(?:例|範例|范例|示例|example)\s*[:：]/iu;

export type SheetRowKind = 'record' | 'blank' | 'totalRow' | 'footerRow' | 'repeatedHeading' | 'exampleRow';

/** Whether a row below the headings is a record, or something that lists carry beside their records. */
export function kindOfRow(sheet: HeadedSheet, columns: ImportColumns, row: number): SheetRowKind {
  const cells = sheet.sheet;
  const texts = Array.from({ length: cells.columnCount }, (_, column) => cellText(cells.cell(row, column)));
  const filled = texts.filter((text) => text !== '');
  const [leading] = filled;
  if (leading === undefined) return 'blank';
  if (isTotalRow(leading)) return 'totalRow';
  if (isExportMark(leading)) return 'footerRow';
  if (EXAMPLE.test(leading.normalize('NFKC'))) return 'exampleRow';
  if (repeatsHeadings(sheet, columns, texts)) return 'repeatedHeading';
  const unitCells = (['unitName', 'room'] as const).map((field) => columns.get(field));
  const namesUnit = unitCells.some(
    (column) => column !== undefined && cellText(mergedCell(cells, row, column)) !== '',
  );
  if (FOOTER.test(leading.normalize('NFKC').replace(/\s/gu, '')) && (!namesUnit || filled.length === 1))
    return 'footerRow';
  return 'record';
}

/** Whether the first words of a row say that it adds the others up. */
export function isTotalRow(leading: string): boolean {
  return TOTAL.test(leading.normalize('NFKC').replace(/\s/gu, ''));
}

/** Long lists repeat their headings on every printed page. */
function repeatsHeadings(sheet: HeadedSheet, columns: ImportColumns, texts: readonly string[]): boolean {
  const used = [...columns.values()];
  return used.every((column) => {
    const heading = plainHeading(sheet.headings[column] ?? '');
    return heading !== '' && plainHeading(texts[column] ?? '') === heading;
  });
}

/** Row numbers named in a note; a longer list helps nobody. */
const ROWS_NAMED = 20;

/** What is said of rows beside their outcome. */
export class NoteBook {
  readonly #notes = new Map<ImportNote['kind'], { rows: number[]; count: number }>();

  add(kind: ImportNote['kind'], row: number): void {
    const note = this.#notes.get(kind) ?? { rows: [], count: 0 };
    note.count += 1;
    if (note.rows.length < ROWS_NAMED) note.rows.push(row);
    this.#notes.set(kind, note);
  }

  list(): ImportNote[] {
    return [...this.#notes].map(([kind, note]) => ({ kind, ...note }));
  }
}
