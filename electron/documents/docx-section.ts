import type { DocumentSection } from '../../shared/documents/document.ts';
import {
  DOUBLE_RULE,
  MM_PER_POINT,
  PAGE_FORMATS,
  type PageFormat,
  placeLetterhead,
  SINGLE_RULE_PT,
} from '../../shared/documents/page-formats.ts';
import type { Language } from '../../shared/i18n/language.ts';
import {
  gap,
  run,
  runProperties,
  twipsOfMm,
  WORD_NAMESPACES,
  wordParagraph,
  XML_HEADER,
} from './wordprocessing.ts';

/** Lowest line that Word sets. */
const LEAST_LINE_PT = 0.7;

/** A header or footer part of the file, known by its name. */
export interface Part {
  readonly kind: 'header' | 'footer';
  readonly xml: string;
}

/** The parts that a section stands between; sections alike share them. */
export interface SectionFrame {
  readonly firstHeader: Part;
  readonly header: Part;
  readonly firstFooter: Part;
  readonly footer: Part;
  readonly properties: (names: (part: Part) => string) => string;
}

export function frameSection(section: DocumentSection, language: Language): SectionFrame {
  const format = PAGE_FORMATS[section.format];
  const { letterhead, paper, margin } = format;
  const marked = letterhead !== null && section.letterhead !== '';
  const empty = (kind: Part['kind']): Part => part(kind, gap(LEAST_LINE_PT));
  const number = numberFooter(format, language);
  const firstFooter =
    marked && letterhead.footRuleMm !== null
      ? footRule(format)
      : format.pageNumber?.fromPage === 1
        ? number
        : empty('footer');
  const frame = {
    firstHeader: marked ? markHeader(section.letterhead, format, language) : empty('header'),
    header: empty('header'),
    firstFooter,
    footer: number,
  };
  const headerMm = letterhead?.topMm ?? Math.min(10, margin.topMm - 1);
  const size = `w:w="${twipsOfMm(paper.widthMm)}" w:h="${twipsOfMm(paper.heightMm)}"${paper.widthMm > paper.heightMm ? ' w:orient="landscape"' : ''}`;
  const margins = `w:top="${twipsOfMm(margin.topMm)}" w:right="${twipsOfMm(margin.rightMm)}" w:bottom="${twipsOfMm(margin.bottomMm)}" w:left="${twipsOfMm(margin.leftMm)}" w:header="${twipsOfMm(headerMm)}" w:footer="${twipsOfMm(footerDistanceMm(format))}" w:gutter="0"`;
  return {
    ...frame,
    properties: (nameOf) =>
      [
        '<w:sectPr>',
        `<w:headerReference w:type="default" r:id="${nameOf(frame.header)}"/>`,
        `<w:headerReference w:type="first" r:id="${nameOf(frame.firstHeader)}"/>`,
        `<w:footerReference w:type="default" r:id="${nameOf(frame.footer)}"/>`,
        `<w:footerReference w:type="first" r:id="${nameOf(frame.firstFooter)}"/>`,
        '<w:type w:val="nextPage"/>',
        `<w:pgSz ${size}/><w:pgMar ${margins}/>`,
        '<w:pgNumType w:start="1"/><w:titlePg/>',
        '</w:sectPr>',
      ].join(''),
  };
}

function part(kind: Part['kind'], content: string): Part {
  const tag = kind === 'header' ? 'w:hdr' : 'w:ftr';
  return { kind, xml: `${XML_HEADER}<${tag} ${WORD_NAMESPACES}>${content}</${tag}>` };
}

/** Where the lower edge of every footer lies, from the foot of the paper. */
function footerDistanceMm(format: PageFormat): number {
  const { letterhead, pageNumber, paper, margin } = format;
  if (letterhead?.footRuleMm !== undefined && letterhead.footRuleMm !== null) return letterhead.footRuleMm;
  if (pageNumber === null) return Math.min(8, margin.bottomMm - 1);
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
function markHeader(words: string, format: PageFormat, language: Language): Part {
  const { letterhead } = format;
  if (letterhead === null) return part('header', gap(LEAST_LINE_PT));
  const placed = placeLetterhead(format, letterhead, words);
  const across = outreach(format, letterhead.rule.lengthMm);
  const double = letterhead.rule.style === 'double';
  const mark = wordParagraph(
    { linePt: placed.sizePt, align: 'center', ...across },
    run(language, words, { face: letterhead.face, sizePt: placed.sizePt, colour: letterhead.colour }),
  );
  const gapPt = letterhead.rule.gapMm / MM_PER_POINT;
  const thick = gap(gapPt, {
    ...across,
    bottomStroke: { pt: double ? DOUBLE_RULE.thickPt : SINGLE_RULE_PT, colour: letterhead.colour },
  });
  const thin = double
    ? gap(DOUBLE_RULE.gapPt, {
        ...across,
        bottomStroke: { pt: DOUBLE_RULE.thinPt, colour: letterhead.colour },
      })
    : '';
  const below = (placed.textTopMm - placed.ruleTopMm - placed.ruleHeightMm) / MM_PER_POINT;
  return part('header', `${mark}${thick}${thin}${gap(below)}`);
}

function footRule(format: PageFormat): Part {
  const { letterhead } = format;
  if (letterhead === null) return part('footer', gap(LEAST_LINE_PT));
  const across = outreach(format, letterhead.rule.lengthMm);
  return part(
    'footer',
    gap(LEAST_LINE_PT, {
      ...across,
      bottomStroke: { pt: DOUBLE_RULE.thinPt, colour: letterhead.colour },
    }) +
      gap(DOUBLE_RULE.gapPt, {
        ...across,
        bottomStroke: { pt: DOUBLE_RULE.thickPt, colour: letterhead.colour },
      }),
  );
}

function numberFooter(format: PageFormat, language: Language): Part {
  const { pageNumber, paper } = format;
  if (pageNumber === null) return part('footer', gap(LEAST_LINE_PT));
  const look = { face: 'mark', sizePt: pageNumber.sizePt } as const;
  const field = (content: string): string => `<w:r>${runProperties(language, look)}${content}</w:r>`;
  const line = wordParagraph(
    {
      linePt: pageNumber.sizePt,
      align: pageNumber.align,
      rightPt: pageNumber.align === 'right' ? pageNumber.sizePt : 0,
    },
    [
      run(language, '— ', look),
      field('<w:fldChar w:fldCharType="begin"/>'),
      field('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
      field('<w:fldChar w:fldCharType="separate"/>'),
      field('<w:t>1</w:t>'),
      field('<w:fldChar w:fldCharType="end"/>'),
      run(language, ' —', look),
    ].join(''),
  );
  const belowPt =
    (paper.heightMm - pageNumber.topMm - footerDistanceMm(format)) / MM_PER_POINT - pageNumber.sizePt;
  return part('footer', belowPt > LEAST_LINE_PT ? line + gap(belowPt) : line);
}
