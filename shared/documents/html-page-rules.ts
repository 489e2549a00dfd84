import { BINDING_LINE_MM, MM_PER_POINT, type PageFormat, type PageNumberFormat } from './page-format.ts';

/** Sections take turns with two counters, and each sets the other's back, so that every one is numbered from one. */
export const TURNS = ['one', 'other'] as const;
export type Turn = (typeof TURNS)[number];

export function turnOf(sectionIndex: number): Turn {
  return sectionIndex % 2 === 0 ? 'one' : 'other';
}

/** A page format under the class of its sections. */
export interface NamedFormat {
  readonly name: string;
  readonly format: PageFormat;
}

/** The last page that a style has a number for; a section is never as long. */
const LAST_PAGE = 500;

type Side = 'every' | 'odd' | 'even';

function styleName({ fromPage }: PageNumberFormat, side: Side): string {
  return `pages-${fromPage}-${side}`;
}

/** Numbers with their dashes; nothing on the pages that bear none. */
function numberStyle(pageNumber: PageNumberFormat, side: Side): string {
  const symbols = Array.from({ length: LAST_PAGE }, (_unused, index) => {
    const page = index + 1;
    const borne = page >= pageNumber.fromPage && (side === 'every' || (side === 'odd') === (page % 2 === 1));
    return borne ? `"— ${page} —"` : '""';
  });
  return `@counter-style ${styleName(pageNumber, side)}{system:fixed;symbols:${symbols.join(' ')};fallback:decimal}`;
}

function sidesOf({ align }: PageNumberFormat): readonly Side[] {
  return align === 'outer' ? ['odd', 'even'] : ['every'];
}

/** How the numbers of all these formats are written, each way once. */
export function numberStyles(formats: readonly NamedFormat[]): string {
  const styles = formats.flatMap(({ format: { pageNumber } }) =>
    pageNumber === null ? [] : sidesOf(pageNumber).map((side) => numberStyle(pageNumber, side)),
  );
  return [...new Set(styles)].join('\n');
}

/** How far in from the edge of the paper a number stands. */
export function numberIndentMm(format: PageFormat, side: 'left' | 'right'): number {
  const inMm = side === 'left' ? format.margin.leftMm : format.margin.rightMm;
  return inMm + (format.pageNumber?.sizePt ?? 0) * MM_PER_POINT;
}

/** The number is drawn upwards from the paper's foot, so that the page itself needs no margin that would clip it. */
function numberBoxes(format: PageFormat, turn: Turn, faces: string): string {
  const { pageNumber, paper } = format;
  if (pageNumber === null) return '';
  const up = paper.heightMm - pageNumber.topMm;
  const box = (side: Side): string =>
    `content:counter(${turn},${styleName(pageNumber, side)});height:${up}mm;margin-top:-${up}mm;vertical-align:top;font:${pageNumber.sizePt}pt/1 ${faces}`;
  if (pageNumber.align === 'center') return `@bottom-center{${box('every')}}`;
  return `@bottom-right{${box('odd')};margin-right:${numberIndentMm(format, 'right')}mm}@bottom-left{${box('even')};margin-left:${numberIndentMm(format, 'left')}mm}`;
}

/** The line to bind along is the right edge of an empty box that is drawn into the page. */
function bindingBox({ bindingLineMm, paper, margin }: PageFormat): string {
  if (bindingLineMm === undefined) return '';
  return `@left-middle{content:"";width:${bindingLineMm}mm;margin-right:-${bindingLineMm}mm;height:${paper.heightMm - margin.topMm - margin.bottomMm}mm;border-right:${BINDING_LINE_MM}mm solid #8a8a8a}`;
}

/** The pages that a section of this format is printed on, for either turn. */
export function pageRules({ name, format }: NamedFormat, numberFaces: string): string {
  const { paper } = format;
  return TURNS.map((turn) => {
    const set = `counter-increment:${turn};counter-set:${turn === 'one' ? 'other' : 'one'} 0`;
    return `@page ${name}-${turn}{size:${paper.widthMm}mm ${paper.heightMm}mm;margin:0;${set};${numberBoxes(format, turn, numberFaces)}${bindingBox(format)}}
.${name}.${turn}{page:${name}-${turn}}`;
  }).join('\n');
}
