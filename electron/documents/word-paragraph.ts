import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
  UnderlineType,
} from 'docx';
import { chineseFaces, latinFaces } from '../../shared/documents/fonts.ts';
import type { FaceName } from '../../shared/documents/page-formats.ts';
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

export interface RunLook {
  readonly face: FaceName;
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly colour?: 'black' | 'red' | 'grey';
  readonly trackingPt?: number;
}

const COLOURS = { red: 'D00000', grey: '8A8A8A', black: '000000' } as const;

/** Looks of a run. The hint sets “ ” — … · in the Chinese face, as Chinese text has them. */
export function runOptions(language: Language, look: RunLook): IRunOptions {
  const latin = latinFaces(look.face)[0] ?? '';
  const chinese = chineseFaces(language, look.face)[0] ?? '';
  return {
    font: {
      ascii: latin,
      hAnsi: latin,
      eastAsia: chinese,
      cs: latin,
      ...(language === 'en' ? {} : { hint: 'eastAsia' }),
    },
    size: Math.round(look.sizePt * 2),
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.colour === undefined || look.colour === 'black' ? {} : { color: COLOURS[look.colour] }),
    ...(look.trackingPt === undefined || look.trackingPt === 0
      ? {}
      : { characterSpacing: twipsOfPt(look.trackingPt) }),
    ...(look.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
}

/** A run for each line of the text. */
export function run(language: Language, text: string, look: RunLook): ParagraphChild[] {
  if (text === '') return [];
  const options = runOptions(language, look);
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

export interface Stroke {
  readonly pt: number;
  readonly colour: 'black' | 'red';
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
  readonly bottomStroke?: Stroke;
  readonly outlineLevel?: number;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A paragraph whose lines have an exact height. */
export function wordParagraph(look: ParagraphLook, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    children,
    alignment: ALIGNMENTS[look.align ?? 'left'],
    spacing: {
      before: twipsOfPt(look.beforePt ?? 0),
      after: twipsOfPt(look.afterPt ?? 0),
      line: twipsOfPt(look.linePt),
      lineRule: LineRuleType.EXACT,
    },
    indent: {
      left: twipsOfPt(look.leftPt ?? 0),
      right: twipsOfPt(look.rightPt ?? 0),
      ...(look.firstLinePt === undefined || look.firstLinePt === 0
        ? {}
        : { firstLine: twipsOfPt(look.firstLinePt) }),
    },
    ...(look.keepWithNext === true ? { keepNext: true } : {}),
    ...(look.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
    ...(look.outlineLevel === undefined ? {} : { outlineLevel: look.outlineLevel }),
    ...(look.bottomStroke === undefined
      ? {}
      : {
          border: {
            bottom: {
              style: BorderStyle.SINGLE,
              size: Math.round(look.bottomStroke.pt * 8),
              space: 0,
              color: COLOURS[look.bottomStroke.colour],
            },
          },
        }),
  });
}

/** An empty paragraph that takes exactly this height. */
export function gap(heightPt: number, look: Omit<ParagraphLook, 'linePt'> = {}): Paragraph {
  return wordParagraph({ linePt: Math.max(heightPt, LEAST_LINE_PT), ...look }, []);
}
