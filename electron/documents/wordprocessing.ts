import { chineseFaces, latinFaces } from '../../shared/documents/fonts.ts';
import type { FaceName } from '../../shared/documents/page-formats.ts';
import type { Language } from '../../shared/i18n/language.ts';

export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Twentieths of a point, the unit of lengths. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');
}

export interface RunLook {
  readonly face: FaceName;
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly colour?: 'black' | 'red' | 'grey';
  readonly trackingPt?: number;
}

const COLOURS = { red: 'D00000', grey: '8A8A8A', black: '' } as const;

/** Faces of a run. The hint sets “ ” — … · in the Chinese face, as Chinese text has them. */
function fonts(language: Language, face: FaceName): string {
  const latin = escapeXml(latinFaces(face)[0] ?? '');
  const chinese = escapeXml(chineseFaces(language, face)[0] ?? '');
  const hint = language === 'en' ? '' : ' w:hint="eastAsia"';
  return `<w:rFonts${hint} w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}"/>`;
}

/** Run properties, in the order that the schema prescribes. */
export function runProperties(language: Language, look: RunLook): string {
  const colour = COLOURS[look.colour ?? 'black'];
  const halfPoints = Math.round(look.sizePt * 2);
  return [
    '<w:rPr>',
    fonts(language, look.face),
    look.bold === true ? '<w:b/>' : '',
    colour === '' ? '' : `<w:color w:val="${colour}"/>`,
    look.trackingPt === undefined || look.trackingPt === 0
      ? ''
      : `<w:spacing w:val="${twipsOfPt(look.trackingPt)}"/>`,
    `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
    look.underline === true ? '<w:u w:val="single"/>' : '',
    '</w:rPr>',
  ].join('');
}

export function run(language: Language, text: string, look: RunLook): string {
  if (text === '') return '';
  const properties = runProperties(language, look);
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

export interface Stroke {
  readonly pt: number;
  readonly colour: 'black' | 'red';
  /** Points from the text. */
  readonly space?: number;
}

export interface ParagraphLook {
  readonly linePt: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly firstLinePt?: number;
  readonly leftPt?: number;
  readonly rightPt?: number;
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly topStroke?: Stroke;
  readonly bottomStroke?: Stroke;
  readonly outlineLevel?: number;
  /** Section properties when the paragraph ends a section. */
  readonly section?: string;
}

const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function stroke(side: 'top' | 'bottom', { pt, colour, space }: Stroke): string {
  return `<w:${side} w:val="single" w:sz="${Math.round(pt * 8)}" w:space="${Math.round(space ?? 0)}" w:color="${COLOURS[colour] === '' ? '000000' : COLOURS[colour]}"/>`;
}

/** A paragraph, its properties in the order that the schema prescribes. Lines have an exact height. */
export function wordParagraph(look: ParagraphLook, runs: string): string {
  const indents = [
    look.leftPt === undefined || look.leftPt === 0 ? '' : ` w:left="${twipsOfPt(look.leftPt)}"`,
    look.rightPt === undefined || look.rightPt === 0 ? '' : ` w:right="${twipsOfPt(look.rightPt)}"`,
    look.firstLinePt === undefined || look.firstLinePt === 0
      ? ''
      : ` w:firstLine="${twipsOfPt(look.firstLinePt)}"`,
  ].join('');
  const borders = [
    look.topStroke === undefined ? '' : stroke('top', look.topStroke),
    look.bottomStroke === undefined ? '' : stroke('bottom', look.bottomStroke),
  ].join('');
  return [
    '<w:p><w:pPr>',
    look.keepWithNext === true ? '<w:keepNext/>' : '',
    look.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    borders === '' ? '' : `<w:pBdr>${borders}</w:pBdr>`,
    `<w:spacing w:before="${twipsOfPt(look.beforePt ?? 0)}" w:after="${twipsOfPt(look.afterPt ?? 0)}" w:line="${twipsOfPt(look.linePt)}" w:lineRule="exact"/>`,
    indents === '' ? '' : `<w:ind${indents}/>`,
    `<w:jc w:val="${ALIGNMENTS[look.align ?? 'left']}"/>`,
    look.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`,
    look.section ?? '',
    '</w:pPr>',
    runs,
    '</w:p>',
  ].join('');
}

/** An empty paragraph that takes exactly this height. */
export function gap(heightPt: number, look: Omit<ParagraphLook, 'linePt'> = {}): string {
  return wordParagraph({ linePt: Math.max(heightPt, 0.7), ...look }, '');
}
