import { isCleanText } from '../../../shared/domain/text.ts';
import type { LeftOfWordFile } from '../../../shared/features/letters/word-template.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './word-xml.ts';

/** Counts what cannot come along. */
export class LeftBehind {
  readonly #counts = new Map<LeftOfWordFile, number>();

  note(what: LeftOfWordFile, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  list(): { what: LeftOfWordFile; count: number }[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}

interface Letters {
  readonly text: string;
  readonly bold: boolean;
  readonly underline: boolean;
}

const PICTURES = new Set(['drawing', 'pict', 'object']);
const NOTES = new Set(['footnoteReference', 'endnoteReference']);
const INVISIBLE_TO_READERS = new Set(['instrText', 'delText', 'pPr', 'rPr', 'Fallback', 'commentReference']);

/** The words of a paragraph with their looks; a line break is `\n`. Deep or wide, each element is looked at once. */
export class ParagraphWords {
  readonly #letters: Letters[] = [];
  readonly #left: LeftBehind;
  readonly #boldByStyle: boolean;
  /** Within a field of Word’s own: its instruction, and whether what it last showed follows. */
  #field: { instruction: string; showing: boolean } | null = null;

  constructor(paragraph: XmlElement, left: LeftBehind, boldByStyle: boolean) {
    this.#left = left;
    this.#boldByStyle = boldByStyle;
    this.#walk(paragraph, { bold: boldByStyle, underline: false });
  }

  get text(): string {
    return braced(this.#letters.map(({ text }) => text).join(''));
  }

  /** With `**` and `__` around what is bold and underlined. */
  get marked(): string {
    const characters = this.#letters.flatMap(({ text, bold, underline }) =>
      Array.from(braced(text), (character) => ({ character, bold, underline })),
    );
    unifyFields(characters);
    let marked = '';
    let start = 0;
    while (start < characters.length) {
      const first = characters[start];
      let end = start;
      let text = '';
      for (let each = first; each !== undefined && sameLook(each, first); each = characters[end]) {
        text += each.character;
        end += 1;
      }
      // A heading is bold by its style already; a break ends an emphasis.
      const bold = first?.bold === true && !this.#boldByStyle;
      marked += text
        .split('\n')
        .map((line) => emphasise(line, bold, first?.underline === true))
        .join('\n');
      start = end;
    }
    return marked;
  }

  #walk(parent: XmlElement, look: Omit<Letters, 'text'>): void {
    for (const child of elementsOf(parent)) this.#take(child, look);
  }

  #take(element: XmlElement, look: Omit<Letters, 'text'>): void {
    const { name } = element;
    if (name === 'r') {
      this.#walk(element, lookOf(childOf(element, 'rPr'), look));
    } else if (name === 't') {
      if (this.#field?.showing !== true || !isMerge(this.#field.instruction))
        this.#put(textOf(element), look);
    } else if (name === 'tab' || name === 'ptab') {
      if (parentIsRun(element)) this.#put('　', look);
    } else if (name === 'br' || name === 'cr') {
      this.#break(element, look);
    } else if (name === 'noBreakHyphen') {
      this.#put('-', look);
    } else if (name === 'fldChar') {
      this.#fieldChar(element, look);
    } else if (name === 'instrText') {
      if (this.#field !== null) this.#field.instruction += textOf(element);
    } else if (name === 'fldSimple' && isMerge(element.attributes.get('instr') ?? '')) {
      this.#put(mergeField(element.attributes.get('instr') ?? ''), look);
    } else {
      this.#takeOther(element, look);
    }
  }

  #takeOther(element: XmlElement, look: Omit<Letters, 'text'>): void {
    const { name } = element;
    if (PICTURES.has(name)) {
      const box = [...walk(element)].some((each) => each.name === 'txbxContent');
      this.#left.note(box ? 'textBoxes' : 'images');
    } else if (name === 'del' || name === 'moveFrom') this.#left.note('deletedText');
    else if (NOTES.has(name)) this.#left.note('notes');
    else if (name === 'oMath' || name === 'oMathPara') this.#left.note('equations');
    else if (!INVISIBLE_TO_READERS.has(name)) this.#walk(element, look);
  }

  #break(element: XmlElement, look: Omit<Letters, 'text'>): void {
    const kind = element.attributes.get('type') ?? 'textWrapping';
    if (kind === 'page' || kind === 'column') this.#left.note('pageBreaks');
    else this.#put('\n', look);
  }

  #fieldChar(element: XmlElement, look: Omit<Letters, 'text'>): void {
    const kind = element.attributes.get('fldCharType');
    if (kind === 'begin') this.#field = { instruction: '', showing: false };
    if (kind === 'separate' && this.#field !== null) this.#field.showing = true;
    if (kind === 'end' && this.#field !== null) {
      if (isMerge(this.#field.instruction)) this.#put(mergeField(this.#field.instruction), look);
      this.#field = null;
    }
  }

  #put(text: string, look: Omit<Letters, 'text'>): void {
    const clean = Array.from(text.replace(/[\r\t]/gu, ' '))
      .filter((each) => each === '\n' || isCleanText(each))
      .join('');
    if (clean !== '') this.#letters.push({ text: clean, ...look });
  }
}

/** A tab stop in a paragraph’s settings has a position; a tab in its text has none. */
function parentIsRun(tab: XmlElement): boolean {
  return tab.attributes.get('pos') === undefined;
}

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* walk(child);
}

function isMerge(instruction: string): boolean {
  return /^\s*MERGEFIELD\s/iu.test(instruction);
}

function mergeField(instruction: string): string {
  const [, quoted, plain = ''] = /MERGEFIELD\s+(?:"([^"]*)"|(\S+))/iu.exec(instruction) ?? [];
  return `{{${quoted ?? plain}}}`;
}

function lookOf(settings: XmlElement | undefined, look: Omit<Letters, 'text'>): Omit<Letters, 'text'> {
  return {
    bold: isOn(childOf(settings, 'b'), look.bold),
    underline: (childOf(settings, 'u')?.attributes.get('val') ?? 'none') !== 'none',
  };
}

export function isOn(setting: XmlElement | undefined, otherwise: boolean): boolean {
  if (setting === undefined) return otherwise;
  return !/^(?:0|false|off|none)$/u.test(setting.attributes.get('val') ?? '1');
}

/** Fields are written with the braces of any keyboard. */
function braced(text: string): string {
  return text.replaceAll('｛｛', '{{').replaceAll('｝｝', '}}');
}

interface Character {
  readonly character: string;
  bold: boolean;
  underline: boolean;
}

/** Word splits a field over runs as it was typed; it looks as its first brace does. */
function unifyFields(characters: Character[]): void {
  const text = characters.map(({ character }) => character).join('');
  // Positions in the text are those of UTF-16; characters beyond it count twice.
  const places = characters.flatMap(({ character }, index) => Array.from(character.split(''), () => index));
  for (const { 0: found, index } of text.matchAll(/\{\{[^{}\n]*\}\}/gu)) {
    const first = characters[places[index] ?? -1];
    if (first === undefined) continue;
    const last = places[index + found.length - 1] ?? 0;
    for (const each of characters.slice(places[index], last + 1)) {
      each.bold = first.bold;
      each.underline = first.underline;
    }
  }
}

function sameLook(one: Character, other: Character | undefined): boolean {
  return one.bold === other?.bold && one.underline === other.underline;
}

function emphasise(text: string, bold: boolean, underline: boolean): string {
  if (text.trim() === '' || !(bold || underline) || /\*\*|__|^[*_]|[*_]$/u.test(text)) return text;
  const inner = underline ? `__${text}__` : text;
  return bold ? `**${inner}**` : inner;
}
