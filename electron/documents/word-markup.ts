import { chineseFaces, latinFaces } from '../../shared/documents/fonts.ts';
import type { FaceName } from '../../shared/documents/page-format.ts';
import type { Language } from '../../shared/i18n/language.ts';

/** Lowest line that Word sets. */
const LEAST_LINE_PT = 0.7;

/** Twentieths of a point, the unit of lengths. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stands between tags or in an attribute as it is. */
export function escapeXml(text: string): string {
  return /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '') : text;
}

export interface RunLook {
  readonly face: FaceName;
  readonly sizePt: number;
  readonly bold?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly colour?: 'black' | 'red' | 'grey' | undefined;
  readonly trackingPt?: number;
}

const COLOURS = { red: 'D00000', grey: '8A8A8A', black: '000000' } as const;

/** Looks of a run. The hint sets “ ” — … · in the Chinese face, as Chinese text has them. */
function runProperties(language: Language, look: RunLook): string {
  const latin = latinFaces(look.face)[0] ?? '';
  const chinese = chineseFaces(language, look.face)[0] ?? '';
  const hint = language === 'en' ? '' : ' w:hint="eastAsia"';
  const bold = look.bold === true ? '<w:b/><w:bCs/>' : '';
  const colour =
    look.colour === undefined || look.colour === 'black' ? '' : `<w:color w:val="${COLOURS[look.colour]}"/>`;
  const tracking =
    look.trackingPt === undefined || look.trackingPt === 0
      ? ''
      : `<w:spacing w:val="${twipsOfPt(look.trackingPt)}"/>`;
  const size = Math.round(look.sizePt * 2);
  const underline = look.underline === true ? '<w:u w:val="single"/>' : '';
  return `<w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}"${hint}/>${bold}${colour}${tracking}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${underline}</w:rPr>`;
}

/** Words that look alike; `\n` breaks the line. */
export function wordRun(language: Language, text: string, look: RunLook): string {
  if (text === '') return '';
  const words = text
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`))
    .join('<w:br/>');
  return `<w:r>${runProperties(language, look)}${words}</w:r>`;
}

/** The number of the page that it stands on, between dashes. */
export function pageNumberRun(language: Language, look: RunLook): string {
  const properties = runProperties(language, look);
  const part = (content: string): string => `<w:r>${properties}${content}</w:r>`;
  const dash = (text: string): string => part(`<w:t xml:space="preserve">${text}</w:t>`);
  return `${dash('— ')}${part('<w:fldChar w:fldCharType="begin"/>')}${part('<w:instrText xml:space="preserve">PAGE</w:instrText>')}${part('<w:fldChar w:fldCharType="separate"/>')}${part('<w:t>1</w:t>')}${part('<w:fldChar w:fldCharType="end"/>')}${dash(' —')}`;
}

export const TAB = '<w:r><w:tab/></w:r>';

export interface Stroke {
  readonly pt: number;
  readonly colour: 'black' | 'red';
}

export interface ParagraphLook {
  readonly linePt: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify' | undefined;
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly firstLinePt?: number;
  readonly leftPt?: number;
  readonly rightPt?: number;
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bottomStroke?: Stroke;
  readonly outlineLevel?: number;
  /** A tab leads to this place, from the left edge of the text, and sets what follows it flush right there. */
  readonly rightTabPt?: number;
  /** Ends a section that has these properties. */
  readonly sectionProperties?: string;
}

const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function attribute(name: string, twips: number): string {
  return twips === 0 ? '' : ` w:${name}="${twips}"`;
}

function indents({ leftPt = 0, rightPt = 0, firstLinePt = 0 }: ParagraphLook): string {
  const first = twipsOfPt(firstLinePt);
  const attributes = `${attribute('left', twipsOfPt(leftPt))}${attribute('right', twipsOfPt(rightPt))}${first < 0 ? attribute('hanging', -first) : attribute('firstLine', first)}`;
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

/** A paragraph whose lines have an exact height. Its properties stand in the order that the file format asks for. */
export function wordParagraph(look: ParagraphLook, runs: string): string {
  const { bottomStroke: stroke } = look;
  const border =
    stroke === undefined
      ? ''
      : `<w:pBdr><w:bottom w:val="single" w:sz="${Math.round(stroke.pt * 8)}" w:space="0" w:color="${COLOURS[stroke.colour]}"/></w:pBdr>`;
  const tabs =
    look.rightTabPt === undefined
      ? ''
      : `<w:tabs><w:tab w:val="right" w:pos="${twipsOfPt(look.rightTabPt)}"/></w:tabs>`;
  const before = attribute('before', twipsOfPt(look.beforePt ?? 0));
  const after = attribute('after', twipsOfPt(look.afterPt ?? 0));
  const spacing = `<w:spacing${before}${after} w:line="${twipsOfPt(look.linePt)}" w:lineRule="exact"/>`;
  const align =
    look.align === undefined || look.align === 'left' ? '' : `<w:jc w:val="${ALIGNMENTS[look.align]}"/>`;
  const outline = look.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`;
  return `<w:p><w:pPr>${look.keepWithNext === true ? '<w:keepNext/>' : ''}${look.keepLines === true ? '<w:keepLines/>' : ''}${look.pageBreakBefore === true ? '<w:pageBreakBefore/>' : ''}${border}${tabs}${spacing}${indents(look)}${align}${outline}${look.sectionProperties ?? ''}</w:pPr>${runs}</w:p>`;
}

/** An empty paragraph that takes exactly this height. */
export function gap(heightPt: number, look: Omit<ParagraphLook, 'linePt'> = {}): string {
  return wordParagraph({ linePt: Math.max(heightPt, LEAST_LINE_PT), ...look }, '');
}
