import type { BlockOf } from './document.ts';
import { MM_PER_POINT, type PageFormat } from './page-format.ts';
import { fittingSizePt, widthInCharacters } from './text-width.ts';

export function textWidthPt({ paper, margin }: PageFormat): number {
  return (paper.widthMm - margin.leftMm - margin.rightMm) / MM_PER_POINT;
}

export interface PlacedFullHead {
  /** The mark stands on one line, however many the letterhead has. */
  readonly mark: string;
  /** From the last line of copy number, secrecy and urgency to the mark. */
  readonly aboveMarkPt: number;
  readonly markSizePt: number;
  /** From the line of the number to the red rule. */
  readonly aboveRulePt: number;
}

/** Blank lines between the mark and the number. */
export const LINES_UNDER_MARK = 2;

/** Where the parts of a full head lie, whichever of them are there; null where the format has none. */
export function placeFullHead(format: PageFormat, linesAbove: number, words: string): PlacedFullHead | null {
  const { fullHead, margin, body } = format;
  if (fullHead === undefined) return null;
  const leadingPt = (body.linePt - body.sizePt) / 2;
  const mark = words.replace(/\n/gu, ' ');
  return {
    mark,
    aboveMarkPt: (fullHead.markTopMm - margin.topMm) / MM_PER_POINT - linesAbove * body.linePt,
    markSizePt: fittingSizePt(mark, fullHead.markSizePt, textWidthPt(format)),
    aboveRulePt: fullHead.ruleGapMm / MM_PER_POINT - leadingPt,
  };
}

/** The lines at the left that are there, in their order; the copy number alone is set in the body's face. */
export function headMarks({ copyNumber, secrecy, urgency }: BlockOf<'head'>): readonly {
  readonly text: string;
  readonly face: 'body' | 'heading';
}[] {
  return [
    { text: copyNumber, face: 'body' as const },
    { text: secrecy, face: 'heading' as const },
    { text: urgency, face: 'heading' as const },
  ].filter(({ text }) => text !== '');
}

/** A document that says its number alone has a head of nothing else. */
export function headOfNumber(number: string): BlockOf<'head'> {
  return { kind: 'head', copyNumber: '', secrecy: '', urgency: '', number };
}

export const RECORD_SIZE_PT = 14;
export const RECORD_LINE_PT = 22;
/** First and last rule, and the one between, as the standard has them. */
export const RECORD_RULE_MM = { outer: 0.35, inner: 0.25 } as const;

/** Room for three rules and what programs leave around them. */
const RECORD_RULES_PT = 6;

/** The height that a record takes at the foot of the text: a line too many rather than one too few. */
export function recordHeightPt(record: BlockOf<'record'>, format: PageFormat): number {
  const copies = record.copyTo === undefined ? 0 : copyLines(record.copyTo, format);
  const printed = record.issuer === '' && record.printedOn === '' ? 0 : 1;
  return (copies + printed) * RECORD_LINE_PT + RECORD_RULES_PT;
}

function copyLines({ label, names }: { label: string; names: string }, format: PageFormat): number {
  // One character is left free on either side.
  const across = textWidthPt(format) / RECORD_SIZE_PT - 2 - widthInCharacters(label);
  return Math.max(1, Math.ceil((widthInCharacters(names) + 1) / Math.floor(across)));
}

/** Labels of three in a row and eight on a sheet. */
export const LABELS_PER_ROW = 3;
export const LABEL_HEIGHT_MM = 37;
export const LABEL_PADDING_MM = 5;
