import { fieldOfWords } from './merge-field.ts';

/** A column of a list that is typed row by row; its share of the table’s width beside the others. */
export interface RowsColumn {
  readonly name: string;
  readonly share: number;
}

/** What decides whether a passage is shown: a field has a value, has none, says exactly this, or anything else. */
export interface Condition {
  readonly field: string;
  readonly is: 'filled' | 'empty' | 'equal' | 'unequal';
  readonly value: string;
}

/** What stands between double braces. */
export type TemplateMark =
  | { readonly kind: 'field'; readonly name: string; readonly optional: boolean }
  /** One of some answers: `chosen` is printed alone, `ticked` among all of them with their boxes. */
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly options: readonly string[];
      readonly shown: 'chosen' | 'ticked';
      readonly optional: boolean;
    }
  /** A list typed in rows under these columns. */
  | {
      readonly kind: 'rows';
      readonly name: string;
      readonly columns: readonly RowsColumn[];
      readonly optional: boolean;
    }
  /** A passage of the office’s library, by its name. */
  | { readonly kind: 'clause'; readonly name: string }
  | { readonly kind: 'if'; readonly condition: Condition }
  | { readonly kind: 'else' }
  | { readonly kind: 'end' };

/** Finds marks; what it does not find between braces is no mark and nobody meant to print it. */
export const MARK = /\{\{([^{}\n]{1,300})\}\}/gu;

const LONGEST_NAME = 60;
const MOST_COLUMNS = 10;
const MOST_OPTIONS = 12;
const LONGEST_OPTION = 40;
const BETWEEN = /[、，,；;|｜]/u;

const UNLESS = /^(?:若無|若无|if not|unless)\s+(.+)$/iu;
const IF = /^(?:若|if)\s+(.+)$/iu;
const ELSE = /^(?:否則|否则|else)$/iu;
const END = /^(?:完|end if)$/iu;
const ROWS = /^(?:表|table)\s+([^：:]+)[：:](.+)$/iu;
const CHOICE = /^(?:選|选|choose)\s+([^：:]+)[：:](.+)$/iu;
const TICKS = /^(?:勾|tick)\s+([^：:]+)[：:](.+)$/iu;
const CLAUSE = /^[>＞](.+)$/u;

/** Reads what stands between double braces; null for what is no mark. */
export function readMark(inner: string): TemplateMark | null {
  const words = inner.trim().replace(/\s+/gu, ' ');
  if (ELSE.test(words)) return { kind: 'else' };
  if (END.test(words)) return { kind: 'end' };
  const unless = UNLESS.exec(words)?.[1];
  if (unless !== undefined) return readCondition(unless, true);
  const condition = IF.exec(words)?.[1];
  if (condition !== undefined) return readCondition(condition, false);
  const clause = CLAUSE.exec(words)?.[1]?.trim();
  if (clause !== undefined) return isName(clause) ? { kind: 'clause', name: clause } : null;
  return readList(words) ?? readField(words);
}

function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME;
}

function readCondition(words: string, negated: boolean): TemplateMark | null {
  const compared = /^([^=＝≠!！]+?)\s*(=|＝|≠|[!！][=＝])\s*(.+)$/u.exec(words);
  const [, left = words, sign = '', value = ''] = compared ?? [];
  if (!isName(left.trim()) || (negated && compared !== null)) return null;
  const equality = sign === '=' || sign === '＝' ? 'equal' : 'unequal';
  const presence = negated ? 'empty' : 'filled';
  return {
    kind: 'if',
    condition: {
      field: fieldOfWords(left),
      is: compared === null ? presence : equality,
      value: value.trim(),
    },
  };
}

function withoutQuestion(words: string): { readonly plain: string; readonly optional: boolean } {
  const optional = /[?？]$/u.test(words);
  return { plain: (optional ? words.slice(0, -1) : words).trim(), optional };
}

function readField(words: string): TemplateMark | null {
  const { plain, optional } = withoutQuestion(words);
  return isName(plain) ? { kind: 'field', name: fieldOfWords(plain), optional } : null;
}

/** A list of rows or of answers; null too where the words begin like one and go on like none. */
function readList(words: string): TemplateMark | null {
  const { plain, optional } = withoutQuestion(words);
  const rows = ROWS.exec(plain);
  const [, name = '', list = ''] = rows ?? TICKS.exec(plain) ?? CHOICE.exec(plain) ?? [];
  const parts = list.split(BETWEEN).map((part) => part.trim());
  if (!isName(name.trim()) || parts.some((part) => part === '' || part.length > LONGEST_OPTION)) return null;
  const named = { name: fieldOfWords(name), optional };
  if (rows !== null) {
    if (parts.length > MOST_COLUMNS) return null;
    return { kind: 'rows', ...named, columns: parts.map(readColumn) };
  }
  if (parts.length < 2 || parts.length > MOST_OPTIONS || new Set(parts).size < parts.length) return null;
  return { kind: 'choice', ...named, options: parts, shown: TICKS.test(plain) ? 'ticked' : 'chosen' };
}

/** `名稱*3` is three times as wide as a column that says nothing. */
function readColumn(words: string): RowsColumn {
  const wide = /^(.+?)\s*[*＊]\s*([1-9])$/u.exec(words);
  return wide === null ? { name: words, share: 1 } : { name: wide[1] ?? words, share: Number(wide[2]) };
}

/** A mark as a template writes it, so that reading it gives the same mark again. */
export function writeMark(mark: TemplateMark): string {
  return `{{${markWords(mark)}}}`;
}

function markWords(mark: TemplateMark): string {
  switch (mark.kind) {
    case 'field':
      return `${mark.name}${mark.optional ? '?' : ''}`;
    case 'clause':
      return `>${mark.name}`;
    case 'choice':
      return `${mark.shown === 'ticked' ? '勾' : '選'} ${mark.name}：${mark.options.join('、')}${mark.optional ? '?' : ''}`;
    case 'rows':
      return `表 ${mark.name}：${mark.columns.map(columnWords).join('、')}${mark.optional ? '?' : ''}`;
    case 'if':
      return conditionWords(mark.condition);
    case 'else':
      return '否則';
    case 'end':
      return '完';
  }
}

function columnWords({ name, share }: RowsColumn): string {
  return share === 1 ? name : `${name}*${share}`;
}

function conditionWords({ field, is, value }: Condition): string {
  switch (is) {
    case 'filled':
      return `若 ${field}`;
    case 'empty':
      return `若無 ${field}`;
    case 'equal':
      return `若 ${field}=${value}`;
    case 'unequal':
      return `若 ${field}≠${value}`;
  }
}
