import type { BlockOf } from '../../shared/documents/document.ts';
import { MM_PER_POINT, type PageFormat } from '../../shared/documents/page-format.ts';
import { LABEL_HEIGHT_MM, LABEL_PADDING_MM, LABELS_PER_ROW } from '../../shared/documents/place-official.ts';
import { runsToWord } from './docx-runs.ts';
import { bodyFace, bodyLook, type Setting } from './docx-setting.ts';
import { twipsOfMm, twipsOfPt, wordParagraph, wordRun } from './word-markup.ts';

const CELL_PADDING = { verticalPt: 2, horizontalPt: 4 } as const;
const NARROW_PADDING = { verticalPt: 2, horizontalPt: 1 } as const;
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="E2E2E2"/>';
/** Rows written between two chances for other work. */
const ROWS_AT_ONCE = 100;

export function textWidthTwips(format: PageFormat): number {
  const mm = format.paper.widthMm - format.margin.leftMm - format.margin.rightMm;
  return twipsOfPt(mm / MM_PER_POINT);
}

/** Whole widths that add up to the table's own, so that its right edge is straight. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let used = 0;
  let before = 0;
  return shares.map((share) => {
    before += share;
    const edge = Math.round((before / whole) * width);
    const own = edge - used;
    used = edge;
    return own;
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, own) => sum + own, 0);
}

type TableRules = 'grid' | 'lines' | 'none' | 'topOnly';

function tableBorders(rules: TableRules): string {
  const stroke = (side: string, drawn: boolean): string =>
    `<w:${side} w:val="${drawn ? 'single" w:sz="4" w:space="0" w:color="000000' : 'nil'}"/>`;
  const outer = rules !== 'none';
  const below = outer && rules !== 'topOnly';
  const sides = rules === 'grid';
  return `<w:tblBorders>${stroke('top', outer)}${stroke('left', sides)}${stroke('bottom', below)}${stroke('right', sides)}${stroke('insideH', below)}${stroke('insideV', sides)}</w:tblBorders>`;
}

export interface CellPadding {
  readonly verticalPt: number;
  readonly horizontalPt: number;
}

/** Everything of a table before its first row. */
export function tableHead(widths: readonly number[], rules: TableRules, padding: CellPadding): string {
  const side = (name: string, pt: number): string => `<w:${name} w:w="${twipsOfPt(pt)}" w:type="dxa"/>`;
  const { verticalPt, horizontalPt } = padding;
  const margins = `<w:tblCellMar>${side('top', verticalPt)}${side('left', horizontalPt)}${side('bottom', verticalPt)}${side('right', horizontalPt)}</w:tblCellMar>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${sumOf(widths)}" w:type="dxa"/>${tableBorders(rules)}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

export const TABLE_END = '</w:tbl>';

export function tableCell(
  width: number,
  span: number,
  vertical: 'center' | 'top',
  content: string,
  shaded = false,
): string {
  const spans = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${shaded ? SHADE : ''}<w:vAlign w:val="${vertical}"/></w:tcPr>${content}</w:tc>`;
}

export function tableRow(cells: string, { header = false, heightMm = 0 } = {}): string {
  const height = heightMm === 0 ? '' : `<w:trHeight w:val="${twipsOfMm(heightMm)}" w:hRule="exact"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
}

/** The table in pieces, a long one in several. */
export function* tableToWord(
  block: BlockOf<'table'>,
  { format, language }: Setting,
): Generator<string, void> {
  const sizePt = block.sizePt ?? format.table.sizePt;
  const linePt = block.sizePt === undefined ? format.table.linePt : block.sizePt * 1.4;
  const shares = block.columns.map((column) => column.share);
  const widths = columnWidths(shares, textWidthTwips(format));
  let piece = tableHead(
    widths,
    block.borders ?? 'grid',
    block.narrow === true ? NARROW_PADDING : CELL_PADDING,
  );
  for (const [index, cells] of block.rows.entries()) {
    const header = index < (block.headerRows ?? 0);
    let column = 0;
    let row = '';
    for (const cell of cells) {
      const span = cell.columnSpan ?? 1;
      const width = sumOf(widths.slice(column, column + span));
      const align = cell.align ?? (header ? 'center' : block.columns[column]?.align) ?? 'left';
      column += span;
      const face = header ? 'heading' : bodyFace(format);
      const words = runsToWord(cell.runs, { face, sizePt: cell.sizePt ?? sizePt }, language);
      const line = cell.sizePt === undefined ? linePt : cell.sizePt * 1.4;
      row += tableCell(width, span, 'center', wordParagraph({ linePt: line, align }, words), cell.shaded);
    }
    piece += tableRow(row, { header });
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece + TABLE_END;
}

export function fieldsToWord(block: BlockOf<'fields'>, { format, language }: Setting): string {
  const { sizePt, linePt } = format.small;
  const shares = Array.from({ length: block.perLine }, () => 1);
  const widths = columnWidths(shares, textWidthTwips(format));
  let rows = '';
  for (let start = 0; start < block.items.length; start += block.perLine) {
    const cells = widths.map((width, column) => {
      const item = block.items[start + column];
      const words = item === undefined ? '' : item.label + item.value;
      const run = wordRun(language, words, { face: bodyFace(format), sizePt });
      return tableCell(width, 1, 'top', wordParagraph({ linePt }, run));
    });
    rows += tableRow(cells.join(''));
  }
  const rules = block.ruled === true ? 'topOnly' : 'none';
  return `${tableHead(widths, rules, { verticalPt: 0, horizontalPt: 0 })}${rows}${TABLE_END}`;
}

export function* labelsToWord(block: BlockOf<'labels'>, setting: Setting): Generator<string, void> {
  const { format, language } = setting;
  const { linePt } = format.body;
  const shares = Array.from({ length: LABELS_PER_ROW }, () => 1);
  const widths = columnWidths(shares, textWidthTwips(format));
  const padding = { verticalPt: 0, horizontalPt: LABEL_PADDING_MM / MM_PER_POINT };
  let piece = tableHead(widths, 'none', padding);
  for (let start = 0; start < block.items.length; start += LABELS_PER_ROW) {
    const cells = widths.map((width, column) => {
      const lines = block.items[start + column]?.lines ?? [''];
      const content = lines.map((line) =>
        wordParagraph({ linePt }, wordRun(language, line, bodyLook(format))),
      );
      return tableCell(width, 1, 'center', content.join(''));
    });
    piece += tableRow(cells.join(''), { heightMm: LABEL_HEIGHT_MM });
    if (start % (LABELS_PER_ROW * ROWS_AT_ONCE) === 0) {
      yield piece;
      piece = '';
    }
  }
  yield piece + TABLE_END;
}
