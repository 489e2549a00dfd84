import {
  BorderStyle,
  type FileChild,
  type ITableBordersOptions,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { BlockOf, DocumentBlock, DocumentRun } from '../../shared/documents/document.ts';
import { keepsWithNext } from '../../shared/documents/keep-together.ts';
import { MM_PER_POINT, type PageFormat, signatureIndents } from '../../shared/documents/page-formats.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { gap, type ParagraphLook, type RunLook, run, twipsOfPt, wordParagraph } from './word-paragraph.ts';

/** Height of the paragraph that must stand between two tables and at the end of a section. */
export const HAIRLINE_PT = 1;
const CELL_PADDING = { verticalPt: 2, horizontalPt: 4 } as const;

export interface Setting {
  readonly format: PageFormat;
  readonly language: Language;
}

/** The blocks of one section as body content. */
export function blocksToWord(blocks: readonly DocumentBlock[], setting: Setting): FileChild[] {
  let afterTable = false;
  return blocks.flatMap((block, index) => {
    const isTable = block.kind === 'table' || block.kind === 'fields';
    const separator = isTable && afterTable ? [gap(HAIRLINE_PT)] : [];
    afterTable = isTable;
    return [...separator, ...blockToWord(block, keepsWithNext(blocks, index), setting)];
  });
}

function blockToWord(block: DocumentBlock, keepWithNext: boolean, setting: Setting): FileChild[] {
  const { format, language } = setting;
  const { body, title } = format;
  const text: RunLook = { face: 'body', sizePt: body.sizePt, trackingPt: body.trackingPt };
  const line: ParagraphLook = { linePt: body.linePt, keepWithNext };
  switch (block.kind) {
    case 'title':
      return [
        wordParagraph(
          {
            linePt: title.linePt,
            align: 'center',
            beforePt: title.linesBefore * body.linePt,
            afterPt: title.linesAfter * body.linePt,
            keepWithNext,
            outlineLevel: 0,
          },
          run(language, block.lines.join('\n'), {
            face: title.face,
            sizePt: title.sizePt,
            trackingPt: body.trackingPt,
          }),
        ),
      ];
    case 'number':
      return [
        wordParagraph(
          { ...line, align: format.number.align },
          run(language, block.text, { ...text, sizePt: format.number.sizePt }),
        ),
      ];
    case 'addressee':
      return [wordParagraph(line, run(language, block.text, text))];
    case 'heading':
      return [
        wordParagraph(
          { ...line, firstLinePt: 2 * body.sizePt, outlineLevel: block.level },
          run(language, block.text, { ...text, face: block.level === 1 ? 'heading' : 'kai' }),
        ),
      ];
    case 'paragraph':
      return [
        wordParagraph(
          {
            ...line,
            align: block.align ?? 'justify',
            firstLinePt: (block.indentFirst ?? true) ? 2 * body.sizePt : 0,
            leftPt: (block.indentLeft ?? 0) * body.sizePt,
          },
          runsToWord(block.runs, text, language),
        ),
      ];
    case 'table':
      return [tableToWord(block, setting)];
    case 'fields':
      return [fieldsToWord(block, setting)];
    case 'signature':
      return signatureToWord(block, text, line, setting);
    case 'note':
      return [
        wordParagraph(
          { linePt: format.small.linePt },
          run(language, block.text, { ...text, sizePt: format.small.sizePt }),
        ),
      ];
    case 'rule':
      return [
        gap(4, {
          bottomStroke: { pt: block.weight === 'thick' ? 2.25 : 0.75, colour: block.colour },
          afterPt: 4,
        }),
      ];
    case 'spacer':
      return [gap(block.lines * body.linePt, { keepWithNext })];
    case 'pageBreak':
      return [gap(HAIRLINE_PT, { pageBreakBefore: true })];
  }
}

function runsToWord(runs: readonly DocumentRun[], look: RunLook, language: Language): ParagraphChild[] {
  return runs.flatMap(({ text, bold, underline, face, sizePt, colour }) =>
    run(language, text, {
      ...look,
      ...(bold === undefined ? {} : { bold }),
      ...(underline === undefined ? {} : { underline }),
      ...(face === undefined ? {} : { face }),
      ...(sizePt === undefined ? {} : { sizePt }),
      ...(colour === undefined ? {} : { colour }),
    }),
  );
}

function signatureToWord(
  block: BlockOf<'signature'>,
  text: RunLook,
  line: ParagraphLook,
  { format, language }: Setting,
): Paragraph[] {
  const indents = signatureIndents(block.lines, block.date, block.seal);
  const right = (words: string, indent: number, colour: 'black' | 'grey', last: boolean): Paragraph =>
    wordParagraph(
      {
        ...line,
        align: 'right',
        rightPt: indent * format.body.sizePt,
        keepWithNext: !last || line.keepWithNext === true,
      },
      run(language, words, { ...text, colour }),
    );
  return [
    ...block.lines.map((words, index) => right(words, indents.lines[index] ?? 0, 'black', false)),
    ...(block.seal === '' ? [] : [right(block.seal, indents.seal, 'grey', false)]),
    right(block.date, indents.date, 'black', true),
  ];
}

function textWidthTwips(format: PageFormat): number {
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

type TableRules = 'grid' | 'lines' | 'none' | 'topOnly';

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NO_STROKE = { style: BorderStyle.NIL } as const;

function tableBorders(rules: TableRules): ITableBordersOptions {
  const outer = rules === 'none' ? NO_STROKE : THIN;
  const below = rules === 'none' || rules === 'topOnly' ? NO_STROKE : THIN;
  const sides = rules === 'grid' ? THIN : NO_STROKE;
  return {
    top: outer,
    left: sides,
    bottom: below,
    right: sides,
    insideHorizontal: below,
    insideVertical: sides,
  };
}

function wordTable(
  widths: readonly number[],
  rules: TableRules,
  padding: { readonly verticalPt: number; readonly horizontalPt: number },
  rows: readonly TableRow[],
): Table {
  const across = twipsOfPt(padding.horizontalPt);
  const down = twipsOfPt(padding.verticalPt);
  return new Table({
    rows,
    width: { size: sumOf(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders(rules),
    margins: { marginUnitType: WidthType.DXA, top: down, bottom: down, left: across, right: across },
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, own) => sum + own, 0);
}

function tableCell(width: number, span: number, vertical: 'center' | 'top', content: Paragraph): TableCell {
  return new TableCell({
    children: [content],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: vertical === 'center' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(span === 1 ? {} : { columnSpan: span }),
  });
}

function tableToWord(block: BlockOf<'table'>, { format, language }: Setting): Table {
  const sizePt = block.sizePt ?? format.table.sizePt;
  const linePt = block.sizePt === undefined ? format.table.linePt : block.sizePt * 1.4;
  const widths = columnWidths(
    block.columns.map((column) => column.share),
    textWidthTwips(format),
  );
  const rows = block.rows.map((cells, index) => {
    const header = index < (block.headerRows ?? 0);
    let column = 0;
    const children = cells.map((cell) => {
      const span = cell.columnSpan ?? 1;
      const width = sumOf(widths.slice(column, column + span));
      const align = cell.align ?? (header ? 'center' : block.columns[column]?.align) ?? 'left';
      column += span;
      const look: RunLook = { face: header ? 'heading' : 'body', sizePt };
      const content = wordParagraph({ linePt, align }, runsToWord(cell.runs, look, language));
      return tableCell(width, span, 'center', content);
    });
    return new TableRow({ children, cantSplit: true, ...(header ? { tableHeader: true } : {}) });
  });
  return wordTable(widths, block.borders ?? 'grid', CELL_PADDING, rows);
}

function fieldsToWord(block: BlockOf<'fields'>, { format, language }: Setting): Table {
  const { sizePt, linePt } = format.small;
  const widths = columnWidths(
    Array.from({ length: block.perLine }, () => 1),
    textWidthTwips(format),
  );
  const rows: TableRow[] = [];
  for (let start = 0; start < block.items.length; start += block.perLine) {
    const children = widths.map((width, column) => {
      const item = block.items[start + column];
      const words = item === undefined ? '' : item.label + item.value;
      return tableCell(
        width,
        1,
        'top',
        wordParagraph({ linePt }, run(language, words, { face: 'body', sizePt })),
      );
    });
    rows.push(new TableRow({ children, cantSplit: true }));
  }
  return wordTable(
    widths,
    block.ruled === true ? 'topOnly' : 'none',
    { verticalPt: 0, horizontalPt: 0 },
    rows,
  );
}
