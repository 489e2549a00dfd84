import type { BlockOf, DocumentBlock, DocumentSection, OfficeDocument } from '../../documents/document.ts';
import { MM_PER_POINT, type OwnPage } from '../../documents/page-format.ts';
import type { Language } from '../../i18n/language.ts';
import { receiptMessages } from './receipt.messages.ts';
import type { Receipt } from './receipt.ts';
import { receiptLayoutMessages } from './receipt-layout.messages.ts';
import { type ReceiptLayout, SHIPPED_LAYOUTS } from './receipt-layout.ts';
import {
  fillPages,
  heightPt,
  lengthMmOf,
  type PageRoom,
  receiptPage,
  roomPt,
  rowHeightPt,
  textWidthPt,
} from './receipt-page.ts';
import {
  footBlocks,
  headBlocks,
  lineRows,
  type PartsOf,
  type PrintedRow,
  receiptTitle,
  type Sheet,
  sumRow,
  tableHead,
} from './receipt-parts.ts';
import { sampleReceipt } from './receipt-sample.ts';

const WORDS = { ...receiptMessages, ...receiptLayoutMessages };
/** Narrower text has one field to a line. */
const NARROW_MM = 110;
/** Narrower text takes no amount beside its item. */
const LEAST_TEXT_MM = 40;

/** A receipt as the pages it will be, on the paper of a layout and in a language of its own. */
export function receiptDocument(
  receipt: Receipt,
  language: Language,
  layout: ReceiptLayout = SHIPPED_LAYOUTS.a5,
): OfficeDocument {
  const parts = partsOf(receipt, language, layout);
  const { page, pages } = layOut(parts);
  const copies = layout.copies.length === 0 ? [null] : layout.copies;
  const title = receiptTitle(parts);
  return {
    title: `${language === 'en' ? title : title.replaceAll(/[　 ]/gu, '')} ${receipt.number}`,
    language,
    sections: copies.flatMap((copy) =>
      pages.map((rows, index) => {
        const sheet = { copy, page: index + 1, pages: pages.length };
        return sectionOf(parts, page, sheet, rows, broughtForward(pages, index));
      }),
    ),
  };
}

/** Whether a line of fees fits beside all that is printed on every sheet. */
export function layoutHasRoom(layout: ReceiptLayout): boolean {
  const parts = partsOf(sampleReceipt('zh-Hant', 2), 'zh-Hant', layout);
  const page = receiptPage(layout);
  if (textWidthPt(page) * MM_PER_POINT < LEAST_TEXT_MM) return false;
  if (layout.heightHundredths === 0) return true;
  const { middlePt, lastPt, forwardPt } = roomOf(parts, page);
  const tallest = Math.max(...measured(lineRows(parts, false), parts, page).map((row) => row.heightPt));
  return Math.min(middlePt, lastPt) - forwardPt >= tallest;
}

function partsOf(receipt: Receipt, language: Language, layout: ReceiptLayout): PartsOf {
  return {
    receipt,
    language,
    layout,
    narrow: textWidthPt(receiptPage(layout)) * MM_PER_POINT < NARROW_MM,
    say: (key, values = {}) =>
      WORDS[key][language].replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => values[name] ?? ''),
  };
}

interface LaidOut {
  readonly page: OwnPage;
  readonly pages: readonly (readonly PrintedRow[])[];
}

/** Lines of one fee are drawn together where the layout wants so and they would not fit on one sheet. */
function layOut(parts: PartsOf): LaidOut {
  const { layout, receipt } = parts;
  const together = layout.mostLines > 0 && receipt.lines.length > layout.mostLines;
  const laidOut = layOutRows(parts, lineRows(parts, together));
  if (together || layout.mostLines === 0 || laidOut.pages.length === 1) return laidOut;
  return layOutRows(parts, lineRows(parts, true));
}

function layOutRows(parts: PartsOf, rows: readonly PrintedRow[]): LaidOut {
  const page = receiptPage(parts.layout);
  if (parts.layout.heightHundredths !== 0) {
    return { page, pages: fillPages(measured(rows, parts, page), roomOf(parts, page)) };
  }
  const sheet = { copy: parts.layout.copies[0] ?? null, page: 1, pages: 1 };
  const blocks = blocksOf(parts, sheet, rows, 0);
  return { page: receiptPage(parts.layout, lengthMmOf(heightPt(blocks, page), page)), pages: [rows] };
}

function measured(
  rows: readonly PrintedRow[],
  parts: PartsOf,
  page: OwnPage,
): (PrintedRow & { readonly heightPt: number })[] {
  const { columns } = tableHead(parts);
  return rows.map((row) => ({ ...row, heightPt: rowHeightPt(row.cells, columns, page) }));
}

function roomOf(parts: PartsOf, page: OwnPage): PageRoom {
  const { columns, row } = tableHead(parts);
  // The longest marks: those of a copy that is one of several sheets.
  const sheet = { copy: parts.layout.copies[0] ?? null, page: 1, pages: 2 };
  const sumPt = rowHeightPt(sumRow(parts, 'receipt.total', parts.receipt.amountCents), columns, page);
  const middlePt =
    roomPt(page) - heightPt(headBlocks(parts, sheet), page) - rowHeightPt(row, columns, page) - sumPt;
  return { middlePt, lastPt: middlePt - heightPt(footBlocks(parts), page), forwardPt: sumPt };
}

function broughtForward(pages: LaidOut['pages'], index: number): number {
  return pages
    .slice(0, index)
    .flat()
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
}

function sectionOf(
  parts: PartsOf,
  page: OwnPage,
  sheet: Sheet,
  rows: readonly PrintedRow[],
  forwardCents: number,
): DocumentSection {
  return {
    format: 'receiptA5',
    page,
    letterhead: '',
    blocks: blocksOf(parts, sheet, rows, forwardCents),
  };
}

function blocksOf(
  parts: PartsOf,
  sheet: Sheet,
  rows: readonly PrintedRow[],
  forwardCents: number,
): DocumentBlock[] {
  const { columns, row } = tableHead(parts);
  const isLast = sheet.page === sheet.pages;
  const onThisCents = rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const table: BlockOf<'table'> = {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    columns,
    rows: [
      row,
      ...(sheet.page === 1 ? [] : [sumRow(parts, 'receipt.broughtForward', forwardCents)]),
      ...rows.map(({ cells }) => cells),
      isLast
        ? sumRow(parts, 'receipt.total', parts.receipt.amountCents)
        : sumRow(parts, 'receipt.carriedOver', forwardCents + onThisCents),
    ],
  };
  return [...headBlocks(parts, sheet), table, ...(isLast ? footBlocks(parts) : [])];
}
