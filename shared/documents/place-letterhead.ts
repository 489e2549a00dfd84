import { type LetterheadFormat, MM_PER_POINT, type PageFormat } from './page-format.ts';
import { fittingSizePt } from './text-width.ts';

/** Thickness of the letterhead's rules: two strokes and the gap between them, or one. */
export const DOUBLE_RULE = { thickPt: 2.25, thinPt: 0.75, gapPt: 1.5 } as const;
export const SINGLE_RULE_PT = 1.5;
/** Lines after the first, such as the name in English, are this much smaller and stand this far apart. */
const FURTHER_SIZE = 0.55;
const FURTHER_LINE = 1.3;

export interface PlacedLetterhead {
  readonly lines: readonly {
    readonly text: string;
    readonly sizePt: number;
    readonly linePt: number;
    /** From the top of the paper. */
    readonly topMm: number;
  }[];
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
  let topMm = letterhead.topMm;
  const lines = words.split('\n').map((text, index) => {
    const largestPt = index === 0 ? letterhead.sizePt : letterhead.sizePt * FURTHER_SIZE;
    const sizePt = fittingSizePt(text, largestPt, letterhead.rule.lengthMm / MM_PER_POINT);
    const linePt = index === 0 ? sizePt : sizePt * FURTHER_LINE;
    const line = { text, sizePt, linePt, topMm };
    topMm += linePt * MM_PER_POINT;
    return line;
  });
  const ruleTopMm = topMm + letterhead.rule.gapMm;
  const heightPt =
    letterhead.rule.style === 'double'
      ? DOUBLE_RULE.thickPt + DOUBLE_RULE.gapPt + DOUBLE_RULE.thinPt
      : SINGLE_RULE_PT;
  const ruleHeightMm = heightPt * MM_PER_POINT;
  return {
    lines,
    ruleTopMm,
    ruleHeightMm,
    ruleLeftMm: (format.paper.widthMm - letterhead.rule.lengthMm) / 2,
    textTopMm: Math.max(format.margin.topMm, ruleTopMm + ruleHeightMm + letterhead.textGapMm),
  };
}
