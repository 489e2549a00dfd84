import { A4, type PageFormat } from './page-format.ts';

type OfficeFormatName =
  | 'companyNotice'
  | 'memo'
  | 'receiptA5'
  | 'slipA6'
  | 'slip241'
  | 'labelSheet'
  | 'plainA4'
  | 'wideA4'
  | 'wideA3';

/** Formats of the office’s own papers. */
export const OFFICE_FORMATS: Readonly<Record<OfficeFormatName, PageFormat>> = {
  /** A notice on the company's paper: 四號 at one and a half lines, margins 25.4 and 20 mm. */
  companyNotice: {
    paper: A4,
    margin: { topMm: 25.4, rightMm: 20, bottomMm: 25.4, leftMm: 20 },
    body: { sizePt: 14, linePt: 27.3, trackingPt: 0 },
    title: { sizePt: 22, linePt: 34, linesBefore: 0.5, linesAfter: 1, face: 'heading' },
    number: { sizePt: 10.5, align: 'right' },
    small: { sizePt: 10.5, linePt: 17 },
    table: { sizePt: 12, linePt: 20 },
    letterhead: {
      topMm: 15,
      sizePt: 18,
      face: 'heading',
      colour: 'red',
      rule: { gapMm: 2.5, lengthMm: 170, style: 'single' },
      textGapMm: 3,
      footRuleMm: null,
    },
    pageNumber: { topMm: 280, sizePt: 10.5, align: 'center', fromPage: 2 },
  },
  memo: {
    paper: A4,
    margin: { topMm: 25.4, rightMm: 25, bottomMm: 25.4, leftMm: 25 },
    body: { sizePt: 12, linePt: 22, trackingPt: 0 },
    title: { sizePt: 22, linePt: 34, linesBefore: 0.5, linesAfter: 0.5, face: 'heading' },
    number: { sizePt: 10.5, align: 'right' },
    small: { sizePt: 10.5, linePt: 17 },
    table: { sizePt: 12, linePt: 20 },
    letterhead: {
      topMm: 15,
      sizePt: 14,
      face: 'heading',
      colour: 'black',
      rule: { gapMm: 2, lengthMm: 160, style: 'single' },
      textGapMm: 3,
      footRuleMm: null,
    },
    pageNumber: { topMm: 280, sizePt: 10.5, align: 'center', fromPage: 2 },
  },
  receiptA5: {
    paper: { widthMm: 210, heightMm: 148 },
    margin: { topMm: 11, rightMm: 14, bottomMm: 10, leftMm: 14 },
    body: { sizePt: 11, linePt: 17, trackingPt: 0 },
    title: { sizePt: 18, linePt: 26, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
    number: { sizePt: 10.5, align: 'right' },
    small: { sizePt: 9, linePt: 13 },
    table: { sizePt: 10.5, linePt: 15 },
    letterhead: null,
    pageNumber: null,
  },
  /** A slip of a quarter of A4, such as a pass that the gate keeps. */
  slipA6: {
    paper: { widthMm: 148, heightMm: 105 },
    margin: { topMm: 8, rightMm: 10, bottomMm: 7, leftMm: 10 },
    body: { sizePt: 10, linePt: 15, trackingPt: 0 },
    title: { sizePt: 14, linePt: 20, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
    number: { sizePt: 9, align: 'right' },
    small: { sizePt: 8, linePt: 11.5 },
    table: { sizePt: 9, linePt: 13 },
    letterhead: null,
    pageNumber: null,
  },
  /** A third of a continuous form 241 mm wide, its text clear of the holes. */
  slip241: {
    paper: { widthMm: 241, heightMm: 93 },
    margin: { topMm: 6, rightMm: 18, bottomMm: 5, leftMm: 18 },
    body: { sizePt: 10, linePt: 14, trackingPt: 0 },
    title: { sizePt: 14, linePt: 19, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
    number: { sizePt: 9, align: 'right' },
    small: { sizePt: 8, linePt: 11.5 },
    table: { sizePt: 9, linePt: 13 },
    letterhead: null,
    pageNumber: null,
  },
  /** A4 sheets of 3 × 8 labels of 70 × 37 mm that reach the edges. */
  labelSheet: {
    paper: A4,
    margin: { topMm: 0.25, rightMm: 0, bottomMm: 0, leftMm: 0 },
    body: { sizePt: 11, linePt: 15.5, trackingPt: 0 },
    title: { sizePt: 14, linePt: 20, linesBefore: 0, linesAfter: 0, face: 'heading' },
    number: { sizePt: 9, align: 'right' },
    small: { sizePt: 9, linePt: 13 },
    table: { sizePt: 9, linePt: 13 },
    letterhead: null,
    pageNumber: null,
  },
  plainA4: {
    paper: A4,
    margin: { topMm: 25, rightMm: 22, bottomMm: 25, leftMm: 22 },
    body: { sizePt: 12, linePt: 21, trackingPt: 0 },
    title: { sizePt: 18, linePt: 28, linesBefore: 0, linesAfter: 1, face: 'heading' },
    number: { sizePt: 10.5, align: 'right' },
    small: { sizePt: 10.5, linePt: 16 },
    table: { sizePt: 10.5, linePt: 16 },
    letterhead: null,
    pageNumber: { topMm: 280, sizePt: 10.5, align: 'center', fromPage: 1 },
  },
  /** A4 lying, for tables of a whole month that are handed out. */
  wideA4: {
    paper: { widthMm: 297, heightMm: 210 },
    margin: { topMm: 9, rightMm: 8, bottomMm: 8, leftMm: 8 },
    body: { sizePt: 11, linePt: 16, trackingPt: 0 },
    title: { sizePt: 18, linePt: 24, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
    number: { sizePt: 9, align: 'right' },
    small: { sizePt: 10, linePt: 14.5 },
    table: { sizePt: 10, linePt: 14 },
    letterhead: null,
    pageNumber: null,
  },
  /** A3 lying, for what hangs on a wall and is read from two metres. */
  wideA3: {
    paper: { widthMm: 420, heightMm: 297 },
    margin: { topMm: 11, rightMm: 10, bottomMm: 10, leftMm: 10 },
    body: { sizePt: 14, linePt: 21, trackingPt: 0 },
    title: { sizePt: 28, linePt: 36, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
    number: { sizePt: 12, align: 'right' },
    small: { sizePt: 14, linePt: 20 },
    table: { sizePt: 14, linePt: 19 },
    letterhead: null,
    pageNumber: null,
  },
};
