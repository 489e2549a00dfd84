/** Millimetres on paper, points of type. */
export interface PageFormat {
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly margin: {
    readonly topMm: number;
    readonly rightMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
  };
  /** The running text: its size, the exact distance from line to line, the tracking added to each character. */
  readonly body: { readonly sizePt: number; readonly linePt: number; readonly trackingPt: number };
  readonly title: {
    readonly sizePt: number;
    readonly linePt: number;
    readonly linesBefore: number;
    readonly linesAfter: number;
    readonly face: FaceName;
  };
  readonly number: { readonly sizePt: number; readonly align: 'left' | 'center' | 'right' };
  readonly small: { readonly sizePt: number; readonly linePt: number };
  readonly table: { readonly sizePt: number; readonly linePt: number };
  readonly letterhead: LetterheadFormat | null;
  readonly pageNumber: PageNumberFormat | null;
}

/** The mark of the house on the first page, with a rule below it and perhaps one at the foot. */
export interface LetterheadFormat {
  /** Upper edge of the characters from the top of the paper. */
  readonly topMm: number;
  /** The largest size; a long name is set smaller, so that it stays on one line of the rule's length. */
  readonly sizePt: number;
  readonly face: FaceName;
  readonly colour: 'red' | 'black';
  readonly rule: { readonly gapMm: number; readonly lengthMm: number; readonly style: 'double' | 'single' };
  /** From the lower edge of the rule to the first line of text. */
  readonly textGapMm: number;
  /** A second double rule this far from the foot of the first page; null for none. */
  readonly footRuleMm: number | null;
}

export interface PageNumberFormat {
  /** Upper edge of the number from the top of the paper. */
  readonly topMm: number;
  readonly sizePt: number;
  /** `outer` is one character in from the right on odd pages and from the left on even ones. */
  readonly align: 'center' | 'outer';
  /** The first page that bears one. */
  readonly fromPage: 1 | 2;
}

export type FaceName = 'body' | 'heading' | 'kai' | 'mark';

export const PAGE_FORMAT_NAMES = ['gbLetter', 'companyNotice', 'memo', 'receiptA5', 'plainA4'] as const;
export type PageFormatName = (typeof PAGE_FORMAT_NAMES)[number];

const A4 = { widthMm: 210, heightMm: 297 };
const DASHED_NUMBER: PageNumberFormat = { topMm: 269, sizePt: 14, align: 'outer', fromPage: 2 };

/** What a section may set for itself instead of taking it from its format. */
export type OwnPage = Pick<PageFormat, 'paper' | 'margin' | 'body' | 'title' | 'number' | 'small' | 'table'>;

export const PAGE_FORMATS: Readonly<Record<PageFormatName, PageFormat>> = {
  /** GB/T 9704-2012, letter form: text block 156 × 225 mm of 22 lines of 28 characters, red rules 170 mm long. */
  gbLetter: {
    paper: A4,
    margin: { topMm: 37, rightMm: 26, bottomMm: 35, leftMm: 28 },
    // 16 pt characters tracked to 15.75 pt set 28 of them on 156 mm; 22 lines of 28.95 pt fill 225 mm.
    body: { sizePt: 16, linePt: 28.95, trackingPt: -0.25 },
    title: { sizePt: 22, linePt: 32, linesBefore: 2, linesAfter: 1, face: 'mark' },
    number: { sizePt: 16, align: 'right' },
    small: { sizePt: 12, linePt: 18 },
    table: { sizePt: 12, linePt: 18 },
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
    pageNumber: DASHED_NUMBER,
  },
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
};

/** The format of a section, with what it sets for itself. */
export function formatOf(section: {
  readonly format: PageFormatName;
  readonly page?: OwnPage | undefined;
}): PageFormat {
  const format = PAGE_FORMATS[section.format];
  return section.page === undefined ? format : { ...format, ...section.page };
}

export const MM_PER_POINT = 25.4 / 72;
/** Thickness of the letterhead's rules: two strokes and the gap between them, or one. */
export const DOUBLE_RULE = { thickPt: 2.25, thinPt: 0.75, gapPt: 1.5 } as const;
export const SINGLE_RULE_PT = 1.5;

export interface PlacedLetterhead {
  readonly sizePt: number;
  /** Upper edge of the rule below the mark, from the top of the paper. */
  readonly ruleTopMm: number;
  readonly ruleLeftMm: number;
  readonly ruleHeightMm: number;
  /** Where the text of the first page begins. */
  readonly textTopMm: number;
}

/** Where a letterhead's parts lie on the first page; the size follows from the length of its words. */
export function placeLetterhead(
  format: PageFormat,
  letterhead: LetterheadFormat,
  words: string,
): PlacedLetterhead {
  const widest = letterhead.rule.lengthMm / MM_PER_POINT / Math.max(1, widthInCharacters(words));
  const sizePt = Math.floor(Math.min(letterhead.sizePt, widest) * 2) / 2;
  const ruleTopMm = letterhead.topMm + sizePt * MM_PER_POINT + letterhead.rule.gapMm;
  const heightPt =
    letterhead.rule.style === 'double'
      ? DOUBLE_RULE.thickPt + DOUBLE_RULE.gapPt + DOUBLE_RULE.thinPt
      : SINGLE_RULE_PT;
  const ruleHeightMm = heightPt * MM_PER_POINT;
  return {
    sizePt,
    ruleTopMm,
    ruleHeightMm,
    ruleLeftMm: (format.paper.widthMm - letterhead.rule.lengthMm) / 2,
    textTopMm: Math.max(format.margin.topMm, ruleTopMm + ruleHeightMm + letterhead.textGapMm),
  };
}

/** Width in Chinese characters: a Latin letter or digit counts as half of one. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return width;
}

export interface SignatureIndents {
  /** Characters from the right edge of the text, for each line. */
  readonly lines: readonly number[];
  readonly seal: number;
  readonly date: number;
}

/** The date lies four characters in and the names centred over it; a name too long for that lies two characters in. */
export function signatureIndents(lines: readonly string[], date: string, seal: string): SignatureIndents {
  const widths = lines.map(widthInCharacters);
  const dateWidth = widthInCharacters(date);
  const widest = Math.max(dateWidth, ...widths);
  const right = Math.max(4 - (widest - dateWidth) / 2, 2);
  const indent = (width: number): number => right + (widest - width) / 2;
  return { lines: widths.map(indent), seal: indent(widthInCharacters(seal)), date: indent(dateWidth) };
}
