import type { BlockOf, DocumentBlock, DocumentRun, OfficeDocument } from '../../documents/document.ts';
import { composePart, composeTable, placeholder } from './compose-parts.ts';
import { isEmpty, type LetterContent } from './letter-content.ts';
import { letterFrame, letterPage } from './letter-frame.ts';
import { fieldValue, LAYOUT_FIELDS } from './merge-field.ts';
import { fieldsOf } from './template-fields.ts';
import type { Condition } from './template-marks.ts';
import {
  parseTemplate,
  type RowLine,
  type RulerLine,
  type TemplateLine,
  type TemplatePart,
  type TextLine,
} from './template-text.ts';

export type { ArrearsLine, BillLine } from './compose-tables.ts';
export type { LetterContent } from './letter-content.ts';

export interface ComposedLetter {
  readonly document: OfficeDocument;
  /** Its title, or what a memo is about: how the register names it. */
  readonly subject: string;
  /**
   * Fields that must have a value and have none, clauses that the office has not, and braces that are no field. A letter
   * with any cannot be issued.
   */
  readonly missing: readonly string[];
}

/** Makes the letter that the words and values say. Values are put in as they are; no mark in them is obeyed. */
export function composeLetter(content: LetterContent): ComposedLetter {
  const { lines, problems } = parseTemplate(content.body);
  const missing = new Set(problems.map(({ text }) => text));
  const placeholders: Record<string, string> = {};
  for (const name of LAYOUT_FIELDS[content.kind]) {
    if (fieldValue(content.values, name) !== '') continue;
    missing.add(name);
    placeholders[name] = placeholder(name, content.language);
  }
  const blocks = composeLines(lines, content, missing);
  const titles = blocks.flatMap((block) => (block.kind === 'title' ? [block.lines.join('')] : []));
  const subject = (content.kind === 'memo' ? content.values['subject'] : titles[0]) ?? '';
  const framed = { ...content, values: { ...content.values, ...placeholders } };
  const page = letterPage(framed);
  const section = {
    format: content.format,
    ...(page === null ? {} : { page }),
    letterhead: content.letterhead,
    blocks: letterFrame(framed, blocks),
  };
  return {
    document: {
      title: `${content.number ?? ''} ${subject}`.trim().slice(0, 500),
      language: content.language,
      sections: [section],
    },
    subject: subject.slice(0, 200),
    missing: [...missing],
  };
}

/** Whether a condition holds for these values. */
export function holdsFor(content: Pick<LetterContent, 'body' | 'values' | 'arrears' | 'bill'>) {
  const columns = new Map(fieldsOf(content.body).map((field) => [field.name, field.columns.length]));
  return ({ field, is, value }: Condition): boolean => {
    const filled = !isEmpty(field, columns.get(field) ?? 0, content);
    if (is === 'filled' || is === 'empty') return filled === (is === 'filled');
    return (fieldValue(content.values, field) === value) === (is === 'equal');
  };
}

/** The lines that are shown, with the rows of a drawn table gathered into one. */
function composeLines(
  lines: readonly TemplateLine[],
  content: LetterContent,
  missing: Set<string>,
): DocumentBlock[] {
  const holds = holdsFor(content);
  const shown: (TextLine | RowLine | RulerLine)[] = [];
  const show = (each: TemplateLine): void => {
    if (each.kind === 'if') {
      for (const line of holds(each.condition) ? each.whenSo : each.otherwise) show(line);
      return;
    }
    const line = withoutConditions(each, holds);
    if (!isDropped(line, content)) shown.push(line);
  };
  for (const line of lines) show(line);
  const blocks: DocumentBlock[] = [];
  let drawn: (RowLine | RulerLine)[] = [];
  const close = (): void => {
    const table = composeDrawn(drawn, content, missing);
    if (table !== null) blocks.push(table);
    drawn = [];
  };
  for (const line of shown) {
    if (line.kind === 'line') {
      close();
      blocks.push(...composeLine(line, content, missing));
    } else drawn.push(line);
  }
  close();
  return blocks;
}

type Holds = (condition: Condition) => boolean;
type ShownPart = Exclude<TemplatePart, { readonly kind: 'if' }>;

function shownParts(parts: readonly TemplatePart[], holds: Holds): ShownPart[] {
  return parts.flatMap((part) =>
    part.kind === 'if' ? shownParts(holds(part.condition) ? part.whenSo : part.otherwise, holds) : [part],
  );
}

function withoutConditions(
  line: TextLine | RowLine | RulerLine,
  holds: Holds,
): TextLine | RowLine | RulerLine {
  switch (line.kind) {
    case 'line':
      return { ...line, parts: shownParts(line.parts, holds) };
    case 'row':
      return {
        ...line,
        cells: line.cells.map(({ parts, span }) => ({ parts: shownParts(parts, holds), span })),
      };
    case 'ruler':
      return line;
  }
}

/** A line with an optional field that is empty, or of which a condition left nothing. */
function isDropped(line: TextLine | RowLine | RulerLine, content: LetterContent): boolean {
  if (line.kind === 'ruler') return false;
  const parts = line.kind === 'line' ? line.parts : line.cells.flatMap((cell) => cell.parts);
  if (line.kind === 'line' && parts.length === 0) return line.style !== 'blank' && line.style !== 'rule';
  return parts.some(
    (part) =>
      (part.kind === 'field' || part.kind === 'choice' || part.kind === 'rows') &&
      part.optional &&
      isEmpty(part.name, part.kind === 'rows' ? part.columns.length : 0, content),
  );
}

function composeLine(line: TextLine, content: LetterContent, missing: Set<string>): DocumentBlock[] {
  if (line.style === 'blank') return [{ kind: 'spacer', lines: 1 }];
  if (line.style === 'rule') return [{ kind: 'rule', weight: 'thin', colour: 'black' }];
  const [only] = line.parts;
  if (only !== undefined && line.parts.length === 1) {
    const table = composeTable(only, content, missing);
    if (table !== null) return [table];
  }
  const paragraphs = splitAtBreaks(line.parts.flatMap((part) => composePart(part, content, missing)));
  switch (line.style) {
    case 'title':
      return paragraphs.length === 0 ? [] : [{ kind: 'title', lines: paragraphs.map(textOf).slice(0, 6) }];
    case 'addressee':
      return paragraphs.map((runs) => ({ kind: 'addressee', text: textOf(runs) }));
    case 'heading':
      return paragraphs.map((runs) => ({ kind: 'heading', level: 1, text: textOf(runs) }));
    case 'subheading':
      return paragraphs.map((runs) => ({ kind: 'heading', level: 2, text: textOf(runs) }));
    case 'right':
      return paragraphs.map((runs) => ({ kind: 'paragraph', runs, align: 'right', indentFirst: false }));
    case 'centre':
      return paragraphs.map((runs) => ({ kind: 'paragraph', runs, align: 'center', indentFirst: false }));
    case 'flush':
      return paragraphs.map((runs) => ({ kind: 'paragraph', runs, align: 'left', indentFirst: false }));
    case 'paragraph':
      return paragraphs.map((runs) => ({ kind: 'paragraph', runs }));
  }
}

/** A value of several lines makes several paragraphs. */
function splitAtBreaks(runs: readonly DocumentRun[]): DocumentRun[][] {
  const paragraphs: DocumentRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      const plain = index > 0 ? text.trimStart() : text;
      if (plain !== '') paragraphs.at(-1)?.push({ ...run, text: plain });
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function textOf(runs: readonly DocumentRun[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .slice(0, 500);
}

/** A table drawn in the text. Its columns are as many as its longest row; a short row’s last cell reaches the end. */
function composeDrawn(
  lines: readonly (RowLine | RulerLine)[],
  content: LetterContent,
  missing: Set<string>,
): BlockOf<'table'> | null {
  const rows = lines.filter((line) => line.kind === 'row');
  if (rows.length === 0) return null;
  const ruler = lines.find((line) => line.kind === 'ruler');
  const width = Math.min(30, Math.max(...rows.map(({ cells }) => spanOf(cells))));
  return {
    kind: 'table',
    columns: Array.from({ length: width }, (_, index) => ruler?.columns[index] ?? { share: 3 }),
    ...(lines[0]?.kind === 'row' && lines[1]?.kind === 'ruler' ? { headerRows: 1 } : {}),
    rows: rows.map(({ cells }) => {
      const left = width - spanOf(cells);
      return cells.map(({ parts, span }, index) => {
        const whole = span + (index === cells.length - 1 ? Math.max(0, left) : 0);
        return {
          runs: parts.flatMap((part) => composePart(part, content, missing)),
          ...(whole === 1 ? {} : { columnSpan: whole }),
        };
      });
    }),
  };
}

function spanOf(cells: RowLine['cells']): number {
  return cells.reduce((sum, { span }) => sum + span, 0);
}
