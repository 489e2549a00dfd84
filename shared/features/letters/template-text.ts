import { fieldOfWords } from './merge-field.ts';

/** What a line of a template is, by the mark it begins with. */
export type LineStyle =
  | 'title'
  | 'addressee'
  | 'heading'
  | 'subheading'
  | 'right'
  | 'rule'
  | 'blank'
  | 'paragraph';

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** An optional field that is empty takes its whole line away. */
  | { readonly kind: 'field'; readonly name: string; readonly optional: boolean };

export interface TemplateLine {
  readonly style: LineStyle;
  readonly parts: readonly TemplatePart[];
}

const MARKS: readonly (readonly [mark: string, style: LineStyle])[] = [
  ['### ', 'subheading'],
  ['## ', 'heading'],
  ['# ', 'title'],
  ['@ ', 'addressee'],
  ['> ', 'right'],
];

const FIELD = /\{\{([^{}\n]{1,60}?)(\?)?\}\}/gu;

/** Reads a template's text. Each line is a paragraph; `{{name}}` is a field, `{{name?}}` one that may be empty. */
export function parseTemplate(text: string): readonly TemplateLine[] {
  return text.replace(/\r\n?/gu, '\n').trim().split('\n').map(parseLine);
}

function parseLine(line: string): TemplateLine {
  const plain = line.trimEnd();
  if (plain.trim() === '') return { style: 'blank', parts: [] };
  if (/^-{3,}$/u.test(plain)) return { style: 'rule', parts: [] };
  const marked = MARKS.find(([mark]) => plain.startsWith(mark));
  if (marked !== undefined) return { style: marked[1], parts: parseParts(plain.slice(marked[0].length)) };
  // The layout indents a paragraph; blanks typed for the purpose would indent it twice.
  return { style: 'paragraph', parts: parseParts(plain.replace(/^[\s　]+/u, '')) };
}

function parseParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(FIELD)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'field', name: fieldOfWords(match[1] ?? ''), optional: match[2] === '?' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** Braces that open no whole field: `{{name`, `name}}`. Nobody meant to print them. */
export function brokenFields(text: string): readonly string[] {
  return [...text.replace(FIELD, '').matchAll(/\{\{[^\n}]{0,30}|[^\n{]{0,30}\}\}/gu)].map((match) =>
    match[0].trim(),
  );
}

export interface NeededField {
  readonly name: string;
  readonly optional: boolean;
}

/** The fields of a text, each once, in order; one that is needed anywhere is needed. */
export function fieldsOf(text: string): readonly NeededField[] {
  const needed = new Map<string, boolean>();
  for (const line of parseTemplate(text)) {
    for (const part of line.parts) {
      if (part.kind === 'field') needed.set(part.name, (needed.get(part.name) ?? true) && part.optional);
    }
  }
  return [...needed].map(([name, optional]) => ({ name, optional }));
}
