import { type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { DocumentSection } from '../../shared/documents/document.ts';
import { BINDING_LINE_MM, MM_PER_POINT, type PageFormat } from '../../shared/documents/page-format.ts';
import { formatOf } from '../../shared/documents/page-formats.ts';
import { DOUBLE_RULE, placeLetterhead, SINGLE_RULE_PT } from '../../shared/documents/place-letterhead.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { lineDown } from './word-drawing.ts';
import { gap, pageNumberRun, twipsOfMm, wordParagraph, wordRun } from './word-markup.ts';

/** What a section stands between and the paper it lies on; headers and footers are paragraphs as markup. */
export interface SectionFrame {
  readonly properties: NonNullable<ISectionOptions['properties']>;
  readonly headers: SidedMarkup;
  readonly footers: SidedMarkup;
  /** Whether even pages look other than odd ones. */
  readonly sided: boolean;
  /** Whether headers and footers say nothing. */
  readonly bare: boolean;
}

export interface SidedMarkup {
  readonly first: string;
  /** Pages after the first, or the odd ones of them. */
  readonly default: string;
  readonly even: string;
}

/** Of a header that says nothing. */
const HEADER_LINE_PT = 1;
/** Drawings of headers are numbered apart from those of the text. */
const FIRST_HEADER_DRAWING = 1_000_000;

/** `place` is the frame’s among those of the file. */
export function frameSection(section: DocumentSection, language: Language, place: number): SectionFrame {
  const format = formatOf(section);
  const { letterhead, paper, margin } = format;
  const marked = letterhead !== null && section.letterhead !== '';
  const headerMm = letterhead?.topMm ?? Math.max(0, Math.min(10, margin.topMm - 1));
  const landscape = paper.widthMm > paper.heightMm;
  const number = numberFooter(format, language, 'odd');
  const firstFooter =
    marked && letterhead.footRuleMm !== null
      ? footRule(format)
      : format.pageNumber?.fromPage === 1
        ? number
        : gap(0);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps the sides of a landscape page itself.
        size: {
          width: twipsOfMm(landscape ? paper.heightMm : paper.widthMm),
          height: twipsOfMm(landscape ? paper.widthMm : paper.heightMm),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(margin.topMm),
          right: twipsOfMm(margin.rightMm),
          bottom: twipsOfMm(margin.bottomMm),
          left: twipsOfMm(margin.leftMm),
          header: twipsOfMm(headerMm),
          footer: twipsOfMm(footerDistanceMm(format)),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: marked ? markHeader(section.letterhead, format, language) : plainHeader(format, place, 0),
      default: plainHeader(format, place, 1),
      even: plainHeader(format, place, 2),
    },
    footers: { first: firstFooter, default: number, even: numberFooter(format, language, 'even') },
    sided: format.pageNumber?.align === 'outer',
    bare: !marked && format.pageNumber === null && format.bindingLineMm === undefined,
  };
}

/** Nothing but the line to bind along, where the format has one. */
function plainHeader({ bindingLineMm, paper, margin }: PageFormat, place: number, which: number): string {
  if (bindingLineMm === undefined) return gap(0);
  const line = lineDown(FIRST_HEADER_DRAWING + place * 3 + which, {
    leftMm: bindingLineMm,
    topMm: margin.topMm,
    heightMm: paper.heightMm - margin.topMm - margin.bottomMm,
    widthMm: BINDING_LINE_MM,
  });
  return wordParagraph({ linePt: HEADER_LINE_PT }, line);
}

/** Where the lower edge of every footer lies, from the foot of the paper. */
function footerDistanceMm(format: PageFormat): number {
  const { letterhead, pageNumber, paper, margin } = format;
  if (letterhead?.footRuleMm !== undefined && letterhead.footRuleMm !== null) return letterhead.footRuleMm;
  if (pageNumber === null) return Math.max(0, Math.min(8, margin.bottomMm - 1));
  return paper.heightMm - pageNumber.topMm - pageNumber.sizePt * MM_PER_POINT;
}

/** How far the letterhead's rule reaches beyond the text on either side, as negative indents. */
function outreach(format: PageFormat, lengthMm: number): { leftPt: number; rightPt: number } {
  const sideMm = (format.paper.widthMm - lengthMm) / 2;
  return {
    leftPt: (sideMm - format.margin.leftMm) / MM_PER_POINT,
    rightPt: (sideMm - format.margin.rightMm) / MM_PER_POINT,
  };
}

/** Each stroke is a paragraph’s own border, because programs disagree on which of a double border’s lines is the thick one. */
function markHeader(words: string, format: PageFormat, language: Language): string {
  const { letterhead } = format;
  if (letterhead === null) return gap(0);
  const placed = placeLetterhead(format, letterhead, words);
  const across = outreach(format, letterhead.rule.lengthMm);
  const double = letterhead.rule.style === 'double';
  const below = (placed.textTopMm - placed.ruleTopMm - placed.ruleHeightMm) / MM_PER_POINT;
  return [
    ...placed.lines.map(({ text, sizePt, linePt }) =>
      wordParagraph(
        { linePt, align: 'center', ...across },
        wordRun(language, text, { face: letterhead.face, sizePt, colour: letterhead.colour }),
      ),
    ),
    gap(letterhead.rule.gapMm / MM_PER_POINT, {
      ...across,
      bottomStroke: { pt: double ? DOUBLE_RULE.thickPt : SINGLE_RULE_PT, colour: letterhead.colour },
    }),
    ...(double
      ? [
          gap(DOUBLE_RULE.gapPt, {
            ...across,
            bottomStroke: { pt: DOUBLE_RULE.thinPt, colour: letterhead.colour },
          }),
        ]
      : []),
    gap(below),
  ].join('');
}

function footRule(format: PageFormat): string {
  const { letterhead } = format;
  if (letterhead === null) return gap(0);
  const across = outreach(format, letterhead.rule.lengthMm);
  const stroke = (heightPt: number, pt: number): string =>
    gap(heightPt, { ...across, bottomStroke: { pt, colour: letterhead.colour } });
  return stroke(0, DOUBLE_RULE.thinPt) + stroke(DOUBLE_RULE.gapPt, DOUBLE_RULE.thickPt);
}

function numberFooter(format: PageFormat, language: Language, side: 'odd' | 'even'): string {
  const { pageNumber, paper } = format;
  if (pageNumber === null) return gap(0);
  const line = wordParagraph(
    {
      linePt: pageNumber.sizePt,
      align: pageNumber.align === 'center' ? 'center' : side === 'odd' ? 'right' : 'left',
      ...(pageNumber.align === 'center' ? {} : { rightPt: pageNumber.sizePt, leftPt: pageNumber.sizePt }),
    },
    pageNumberRun(language, { face: 'mark', sizePt: pageNumber.sizePt }),
  );
  const belowPt =
    (paper.heightMm - pageNumber.topMm - footerDistanceMm(format)) / MM_PER_POINT - pageNumber.sizePt;
  return belowPt > 0.7 ? line + gap(belowPt) : line;
}
