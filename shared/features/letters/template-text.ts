import { MARK, readMark, type TemplateMark } from './template-marks.ts';
import {
  type Branching,
  type ConditionMark,
  growTree,
  type Planted,
  type TemplateProblem,
} from './template-tree.ts';

/** What a line of a template is, by the mark it begins with. */
export type LineStyle =
  | 'title'
  | 'addressee'
  | 'heading'
  | 'subheading'
  | 'right'
  | 'centre'
  | 'flush'
  | 'rule'
  | 'blank'
  | 'paragraph';

interface Look {
  readonly bold?: true;
  readonly underline?: true;
}

type PlacedMark = Extract<TemplateMark, { kind: 'field' | 'choice' | 'rows' | 'clause' }>;

export type PlainPart =
  | (Look & { readonly kind: 'text'; readonly text: string })
  /** An optional field that is empty takes its whole line away. */
  | (Look & PlacedMark);

/** A condition within a line shows or hides some of its words. */
export type TemplatePart = PlainPart | Branching<PlainPart>;

export interface TextLine {
  readonly kind: 'line';
  readonly style: LineStyle;
  readonly parts: readonly TemplatePart[];
}

/** One row of a table drawn in the text: `| 甲 | 乙 |`. A cell `<` belongs to the one before it; `<br>` breaks a line. */
export interface RowLine {
  readonly kind: 'row';
  readonly cells: readonly { readonly parts: readonly TemplatePart[]; readonly span: number }[];
}

/** `|---|------:|` under its first row makes that the heading; dashes are widths, a colon sets the side. */
export interface RulerLine {
  readonly kind: 'ruler';
  readonly columns: readonly {
    readonly share: number;
    readonly align: 'left' | 'center' | 'right';
  }[];
}

type PlainLine = TextLine | RowLine | RulerLine;

export type TemplateLine = PlainLine | Branching<PlainLine>;

export interface ParsedTemplate {
  readonly lines: readonly TemplateLine[];
  /** What is no whole field or passage, with its line. */
  readonly problems: readonly TemplateProblem[];
}

const STYLES: readonly (readonly [mark: string, style: LineStyle])[] = [
  ['### ', 'subheading'],
  ['## ', 'heading'],
  ['# ', 'title'],
  ['@ ', 'addressee'],
  ['>< ', 'centre'],
  ['> ', 'right'],
  ['< ', 'flush'],
];

/** Breaks the line within a cell, whose row is one line of the template. */
const BREAK = '<br>';
const RULER = /^\|(?:\s*:?-+:?\s*\|)+$/u;

let lastParsed: { readonly text: string; readonly parsed: ParsedTemplate } | null = null;

/**
 * Reads a template’s text. Each line is a paragraph; the marks are those that `readMark` knows. The last text is
 * remembered, since a run writes the same words to a thousand households.
 */
export function parseTemplate(text: string): ParsedTemplate {
  if (lastParsed?.text !== text) lastParsed = { text, parsed: parse(text) };
  return lastParsed.parsed;
}

function parse(text: string): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const rows = text.replace(/\r\n?/gu, '\n').trim().split('\n');
  const planted = rows.map((row, index): Planted<PlainLine> => {
    const line = index + 1;
    const mark = loneMark(row);
    return mark === null ? { node: parseLine(row, line, problems) } : { mark, line, text: row.trim() };
  });
  const lines = growTree(planted, problems);
  return { lines, problems: problems.sort((one, other) => one.line - other.line) };
}

/** A mark of a condition that has its line to itself governs whole lines. */
function loneMark(row: string): ConditionMark | null {
  const inner = /^\{\{([^{}]{1,300})\}\}$/u.exec(row.trim())?.[1];
  const mark = inner === undefined ? null : readMark(inner);
  return mark !== null && isCondition(mark) ? mark : null;
}

function isCondition(mark: TemplateMark): mark is ConditionMark {
  return mark.kind === 'if' || mark.kind === 'else' || mark.kind === 'end';
}

function parseLine(row: string, number: number, problems: TemplateProblem[]): PlainLine {
  const plain = row.trimEnd();
  if (plain.trim() === '') return { kind: 'line', style: 'blank', parts: [] };
  if (/^-{3,}$/u.test(plain)) return { kind: 'line', style: 'rule', parts: [] };
  if (RULER.test(plain)) return readRuler(plain);
  if (plain.startsWith('|')) return readRow(plain, number, problems);
  const marked = STYLES.find(([mark]) => plain.startsWith(mark));
  // The layout indents a paragraph; blanks typed for the purpose would indent it twice.
  const words = marked === undefined ? plain.replace(/^[\s　]+/u, '') : plain.slice(marked[0].length);
  const parts = parseParts(words, number, problems);
  if (parts.length > 1) assertNoRows(parts, number, problems);
  return { kind: 'line', style: marked?.[1] ?? 'paragraph', parts };
}

function readRuler(plain: string): RulerLine {
  const columns = plain
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .map((cell) => {
      const ends = cell.endsWith(':');
      const align = ends ? (cell.startsWith(':') ? 'center' : 'right') : 'left';
      return { share: Math.min(cell.replaceAll(':', '').length, 200), align } as const;
    });
  return { kind: 'ruler', columns: columns.slice(0, 30) };
}

/** Cells are parted by bars outside of braces. */
function readRow(plain: string, number: number, problems: TemplateProblem[]): RowLine {
  const inner = plain.slice(1, plain.length > 1 && plain.endsWith('|') ? -1 : undefined);
  const cells: { parts: readonly TemplatePart[]; span: number }[] = [];
  for (const cell of splitCells(inner).slice(0, 30)) {
    const words = cell.trim();
    const last = cells.at(-1);
    if (words === '<' && last !== undefined) {
      last.span += 1;
      continue;
    }
    const parts = parseParts(words.replaceAll(BREAK, '\n'), number, problems);
    assertNoRows(parts, number, problems);
    cells.push({ parts, span: 1 });
  }
  return { kind: 'row', cells };
}

function splitCells(inner: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (const { 0: found, index } of inner.matchAll(/\{\{[^{}\n]{1,300}\}\}|\|/gu)) {
    if (found !== '|') continue;
    cells.push(inner.slice(start, index));
    start = index + 1;
  }
  return [...cells, inner.slice(start)];
}

/** A list of rows is a table of its own, so nothing stands beside it. */
function assertNoRows(parts: readonly TemplatePart[], line: number, problems: TemplateProblem[]): void {
  for (const part of parts) {
    if (part.kind === 'rows') problems.push({ kind: 'rowsNotAlone', line, text: part.name });
    if (part.kind === 'if') assertNoRows([...part.whenSo, ...part.otherwise], line, problems);
  }
}

// Strokes that people sign on are no underline, so marks of emphasis have no neighbour of their kind.
const EMPHASIS = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)/gu;
const BRACES = /\{\{[^\n}]{0,30}|[^\n{]{0,30}\}\}/gu;

function parseParts(text: string, line: number, problems: TemplateProblem[]): readonly TemplatePart[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const mark = readMark(match[1] ?? '');
    if (mark === null) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ mark, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  for (const piece of pieces) {
    if ('mark' in piece) continue;
    for (const [found] of piece.text.matchAll(BRACES)) {
      problems.push({ kind: 'braces', line, text: found.trim() });
    }
  }
  return growTree(emphasised(pieces, line), problems);
}

type Piece = { readonly text: string } | { readonly mark: TemplateMark; readonly text: string };

/** Turns pairs of `**` and `__` into looks; one without its other stays as it is written. */
function emphasised(pieces: readonly Piece[], line: number): Planted<PlainPart>[] {
  const whole = pieces.map((piece) => ('mark' in piece ? ' ' : piece.text)).join('');
  const left = new Map(
    ['**', '__'].map((sign) => [
      sign,
      [...whole.matchAll(EMPHASIS)].filter(([each]) => each === sign).length,
    ]),
  );
  const on = new Set<string>();
  const planted: Planted<PlainPart>[] = [];
  const look = (): Look => ({
    ...(on.has('**') ? { bold: true } : {}),
    ...(on.has('__') ? { underline: true } : {}),
  });
  for (const piece of pieces) {
    if ('mark' in piece) {
      const { mark, text } = piece;
      planted.push(isCondition(mark) ? { mark, line, text } : { node: { ...mark, ...look() } });
      continue;
    }
    let plain = '';
    const put = (): void => {
      if (plain !== '') planted.push({ node: { kind: 'text', text: plain, ...look() } });
      plain = '';
    };
    let end = 0;
    for (const { 0: sign, index } of piece.text.matchAll(EMPHASIS)) {
      plain += piece.text.slice(end, index);
      end = index + sign.length;
      const more = left.get(sign) ?? 0;
      left.set(sign, more - 1);
      if (!on.has(sign) && more < 2) plain += sign;
      else {
        put();
        if (!on.delete(sign)) on.add(sign);
      }
    }
    plain += piece.text.slice(end);
    put();
  }
  return planted;
}
