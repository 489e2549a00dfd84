import { A4, type PageFormat, type PageNumberFormat } from './page-format.ts';

/** Text block 156 × 225 mm; 16 pt characters tracked to 15.75 pt set 28 of them in a line, and 22 lines of 28.95 pt fill it. */
const GB_TEXT = {
  paper: A4,
  margin: { topMm: 37, rightMm: 26, bottomMm: 35, leftMm: 28 },
  body: { sizePt: 16, linePt: 28.95, trackingPt: -0.25 },
  title: { sizePt: 22, linePt: 32, linesBefore: 2, linesAfter: 1, face: 'mark' },
  small: { sizePt: 14, linePt: 22 },
  table: { sizePt: 12, linePt: 18 },
} as const;
const DASHED_NUMBER: PageNumberFormat = { topMm: 269, sizePt: 14, align: 'outer', fromPage: 1 };

type OfficialFormatName = 'gbFull' | 'gbLetter' | 'taiwanLetter' | 'hongKongCircular';

/** Formats that a standard or the custom of a place lays down. */
export const OFFICIAL_FORMATS: Readonly<Record<OfficialFormatName, PageFormat>> = {
  /** GB/T 9704-2012, the full form: mark 35 mm below the head of the text block, red rule as wide as the text. */
  gbFull: {
    ...GB_TEXT,
    number: { sizePt: 16, align: 'center' },
    letterhead: null,
    fullHead: { markTopMm: 72, markSizePt: 48, markFace: 'mark', ruleGapMm: 4, rulePt: 1.25 },
    ruledRecord: true,
    pageNumber: DASHED_NUMBER,
  },
  /** GB/T 9704-2012, letter form: red rules 170 mm long, the first page without a number. */
  gbLetter: {
    ...GB_TEXT,
    number: { sizePt: 16, align: 'right' },
    small: { sizePt: 12, linePt: 18 },
    letterhead: {
      topMm: 30,
      sizePt: 30,
      face: 'mark',
      colour: 'red',
      rule: { gapMm: 4, lengthMm: 170, style: 'double' },
      // 7/8 of a character, less the leading that the first line brings along.
      textGapMm: 2.65,
      footRuleMm: 20,
    },
    pageNumber: { ...DASHED_NUMBER, fromPage: 2 },
  },
  /** The letter 函 of Taiwan: margins of 25 mm, a line to bind along, the brush face throughout. */
  taiwanLetter: {
    paper: A4,
    margin: { topMm: 25, rightMm: 25, bottomMm: 25, leftMm: 25 },
    body: { sizePt: 16, linePt: 25, trackingPt: 0, face: 'kai' },
    title: { sizePt: 20, linePt: 30, linesBefore: 0, linesAfter: 0.5, face: 'kai' },
    number: { sizePt: 12, align: 'left' },
    small: { sizePt: 12, linePt: 18 },
    table: { sizePt: 12, linePt: 18 },
    letterhead: null,
    bindingLineMm: 15,
    pageNumber: { topMm: 280, sizePt: 10.5, align: 'center', fromPage: 2 },
  },
  /** A circular to the households of a Hong Kong estate, in Chinese and English. */
  hongKongCircular: {
    paper: A4,
    margin: { topMm: 25.4, rightMm: 25.4, bottomMm: 25.4, leftMm: 25.4 },
    body: { sizePt: 12, linePt: 20, trackingPt: 0 },
    title: { sizePt: 15, linePt: 22, linesBefore: 0.5, linesAfter: 0.5, face: 'heading', bold: true },
    number: { sizePt: 12, align: 'left' },
    small: { sizePt: 10.5, linePt: 16 },
    table: { sizePt: 11, linePt: 17 },
    letterhead: {
      topMm: 15,
      sizePt: 20,
      face: 'mark',
      colour: 'black',
      rule: { gapMm: 2, lengthMm: 159.2, style: 'single' },
      textGapMm: 4,
      footRuleMm: null,
    },
    pageNumber: { topMm: 280, sizePt: 10.5, align: 'center', fromPage: 2 },
  },
};
