export const MM_PER_POINT = 25.4 / 72;
/** Thickness of the line to bind along. */
export const BINDING_LINE_MM = 0.2;
export const A4 = { widthMm: 210, heightMm: 297 } as const;

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
  readonly body: {
    readonly sizePt: number;
    readonly linePt: number;
    readonly trackingPt: number;
    /** The face of everything that names none; `body` unless said otherwise. */
    readonly face?: FaceName;
  };
  readonly title: {
    readonly sizePt: number;
    readonly linePt: number;
    readonly linesBefore: number;
    readonly linesAfter: number;
    readonly face: FaceName;
    readonly bold?: boolean;
  };
  readonly number: { readonly sizePt: number; readonly align: 'left' | 'center' | 'right' };
  readonly small: { readonly sizePt: number; readonly linePt: number };
  readonly table: { readonly sizePt: number; readonly linePt: number };
  readonly letterhead: LetterheadFormat | null;
  readonly pageNumber: PageNumberFormat | null;
  /** The head that stands in the text block itself, where the format has one. */
  readonly fullHead?: FullHeadFormat;
  /** Whether the ending record is ruled. */
  readonly ruledRecord?: boolean;
  /** A thin line to bind along, this far from the left edge of every page. */
  readonly bindingLineMm?: number;
}

/** Mark, number and red rule of a full official document, with copy number, secrecy and urgency above them. */
export interface FullHeadFormat {
  /** Upper edge of the mark from the top of the paper. */
  readonly markTopMm: number;
  /** The largest size; a long name is set smaller, so that it stays on one line. */
  readonly markSizePt: number;
  readonly markFace: FaceName;
  /** From the foot of the number’s characters to the rule, which is as wide as the text. */
  readonly ruleGapMm: number;
  readonly rulePt: number;
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

export const FACES = ['body', 'heading', 'kai', 'mark'] as const;
export type FaceName = (typeof FACES)[number];

/** What a section may set for itself instead of taking it from its format. */
export type OwnPage = Pick<PageFormat, 'paper' | 'margin' | 'body' | 'title' | 'number' | 'small' | 'table'>;
