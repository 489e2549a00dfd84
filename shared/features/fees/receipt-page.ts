import type { DocumentBlock } from '../../documents/document.ts';
import { MM_PER_POINT, type OwnPage } from '../../documents/page-format.ts';
import type { ReceiptLayout } from './receipt-layout.ts';

/** Distance from line to line, as a part of the size of type. */
const LEADING = 1.45;
/** Kept free at the foot, since a browser sets type a little otherwise than it is reckoned here. */
const SLACK_MM = 1;
/** Padding and rule of a table row, in points. */
const ROW_PT = 4.5;
const CELL_PADDING_PT = 8.5;
/** Latin letters and digits are wider than half a Chinese character where they are capital or bold. */
const LATIN_WIDTH = 0.58;

/** Paper, margins and sizes of a layout. Where a receipt is as long as it needs, its length is given. */
export function receiptPage(layout: ReceiptLayout, lengthMm = 0): OwnPage {
  const mm = (hundredths: number): number => Math.max(0, hundredths / 100);
  const line = (tenths: number): { sizePt: number; linePt: number } => ({
    sizePt: tenths / 10,
    linePt: Math.round(tenths * LEADING) / 10,
  });
  const { acrossHundredths: across, downHundredths: down } = layout;
  return {
    paper: {
      widthMm: layout.widthHundredths / 100,
      heightMm: layout.heightHundredths === 0 ? Math.max(1, lengthMm) : layout.heightHundredths / 100,
    },
    // The print moves as a whole, so that what one side gains the other loses.
    margin: {
      topMm: mm(layout.topHundredths + down),
      rightMm: mm(layout.rightHundredths - across),
      bottomMm: mm(layout.bottomHundredths - down),
      leftMm: mm(layout.leftHundredths + across),
    },
    body: { ...line(layout.textTenths), trackingPt: 0 },
    title: { ...line(layout.titleTenths), linesBefore: 0, linesAfter: 0.2, face: 'heading' },
    number: { sizePt: layout.textTenths / 10, align: 'right' },
    small: line(layout.smallTenths),
    table: line(layout.tableTenths),
  };
}

/** Width of the text, in points. */
export function textWidthPt({ paper, margin }: OwnPage): number {
  return (paper.widthMm - margin.leftMm - margin.rightMm) / MM_PER_POINT;
}

/** Height there is for text on a page, in points. */
export function roomPt({ paper, margin }: OwnPage): number {
  return (paper.heightMm - margin.topMm - margin.bottomMm - SLACK_MM) / MM_PER_POINT;
}

/** How long the paper is that takes these blocks, in whole millimetres. */
export function lengthMmOf(heightPt: number, { margin }: OwnPage): number {
  return Math.ceil(heightPt * MM_PER_POINT + margin.topMm + margin.bottomMm + SLACK_MM);
}

function linesOf(text: string, sizePt: number, widthPt: number): number {
  return text.split('\n').reduce((sum, line) => {
    let width = 0;
    for (const character of line) width += (character.codePointAt(0) ?? 0) < 0x2000 ? LATIN_WIDTH : 1;
    return sum + Math.max(1, Math.ceil((width * sizePt) / Math.max(1, widthPt)));
  }, 0);
}

/** Height of blocks on a page, in points; reckoned rather high than low. */
export function heightPt(blocks: readonly DocumentBlock[], page: OwnPage): number {
  return blocks.reduce((sum, block) => sum + blockHeightPt(block, page), 0);
}

function blockHeightPt(block: DocumentBlock, page: OwnPage): number {
  const { body, title, small } = page;
  const width = textWidthPt(page);
  switch (block.kind) {
    case 'title':
      return (
        linesOf(block.lines.join('\n'), title.sizePt, width) * title.linePt +
        (title.linesBefore + title.linesAfter) * body.linePt
      );
    case 'paragraph':
      return linesOf(textOf(block.runs), body.sizePt, width) * body.linePt;
    case 'spacer':
      return block.lines * body.linePt;
    case 'note':
      return linesOf(block.text, small.sizePt, width) * small.linePt;
    case 'fields': {
      let height = block.ruled === true ? 1 : 0;
      for (let start = 0; start < block.items.length; start += block.perLine) {
        const lines = block.items
          .slice(start, start + block.perLine)
          .map(({ label, value }) => linesOf(`${label}${value}`, small.sizePt, width / block.perLine));
        height += Math.max(...lines) * small.linePt;
      }
      return height;
    }
    case 'table':
      return block.rows.reduce((sum, row) => sum + rowHeightPt(row, block.columns, page), 0);
    default:
      throw new Error(`a receipt has no ${block.kind}`);
  }
}

type Table = Extract<DocumentBlock, { kind: 'table' }>;

export function rowHeightPt(row: Table['rows'][number], columns: Table['columns'], page: OwnPage): number {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let column = 0;
  const lines = row.map((cell) => {
    const span = cell.columnSpan ?? 1;
    const share = columns.slice(column, column + span).reduce((sum, each) => sum + each.share, 0);
    column += span;
    return linesOf(
      textOf(cell.runs),
      page.table.sizePt,
      (textWidthPt(page) * share) / whole - CELL_PADDING_PT,
    );
  });
  return Math.max(...lines) * page.table.linePt + ROW_PT;
}

function textOf(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What a page has room for, beside what each page bears anyway. */
export interface PageRoom {
  /** Of a page that is followed by another, and of the last; both for the first page. */
  readonly middlePt: number;
  readonly lastPt: number;
  /** What a page after the first has less, for the sum brought forward. */
  readonly forwardPt: number;
}

/** Shares rows out over pages: every page takes what it can, and the last keeps one at least. */
export function fillPages<Row extends { readonly heightPt: number }>(
  rows: readonly Row[],
  room: PageRoom,
): (readonly Row[])[] {
  const pages: (readonly Row[])[] = [];
  let from = 0;
  while (from < rows.length || pages.length === 0) {
    const rest = rows.slice(from);
    const forward = pages.length === 0 ? 0 : room.forwardPt;
    const restPt = rest.reduce((sum, row) => sum + row.heightPt, 0);
    if (restPt <= room.lastPt - forward || rest.length <= 1) {
      pages.push(rest);
      break;
    }
    let left = room.middlePt - forward;
    let taken = 0;
    while (taken < rest.length - 1 && (taken === 0 || (rest[taken]?.heightPt ?? 0) <= left)) {
      left -= rest[taken]?.heightPt ?? 0;
      taken += 1;
    }
    pages.push(rest.slice(0, taken));
    from += taken;
  }
  return pages;
}
