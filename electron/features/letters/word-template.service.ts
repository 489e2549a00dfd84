import { refuse } from '../../../shared/api/api-error.ts';
import { isCleanText } from '../../../shared/domain/text.ts';
import type { LeftOfWordFile } from '../../../shared/features/letters/word-template.ts';
import type { IncomingFile } from '../../files/file-tray.ts';
import { openWordFile } from './word-file.ts';
import { isOn, LeftBehind, ParagraphWords } from './word-words.ts';
import { childOf, elementsOf, readXml, textOf, withinOf, type XmlElement } from './word-xml.ts';

/** As long as a template may be. */
const LONGEST_BODY = 20_000;
const MOST_DASHES = 24;

export interface WordTemplate {
  readonly name: string;
  readonly body: string;
  readonly left: { what: LeftOfWordFile; count: number }[];
}

/** The office’s own Word file as the text of a template. */
export function readWordTemplate(file: IncomingFile): WordTemplate {
  const parts = openWordFile(file.bytes);
  const left = new LeftBehind();
  const styles = readStyles(parts.get('word/styles.xml'));
  const body = childOf(readXml(parts.get('word/document.xml') ?? ''), 'body');
  if (body === undefined) throw refuse('wordFileDamaged');
  const lines = new Lines(styles, left);
  lines.take(body);
  noteOtherParts(parts, left);
  const text = lines.text();
  if (text === '') throw refuse('wordFileEmpty');
  if (text.length > LONGEST_BODY) throw refuse('wordFileTooLong', { limit: LONGEST_BODY });
  return { name: nameOf(file.name), body: text, left: left.list() };
}

function nameOf(fileName: string): string {
  const plain = fileName
    .replace(/\.docx$/iu, '')
    .replace(/[\r\n\t]/gu, ' ')
    .trim();
  return isCleanText(plain) ? plain.normalize('NFC').slice(0, 60).trim() : '';
}

function noteOtherParts(parts: ReadonlyMap<string, string>, left: LeftBehind): void {
  for (const [name, xml] of parts) {
    if (/^word\/(?:header|footer)/u.test(name) && textOf(readXml(xml)).trim() !== '') {
      left.note('headersAndFooters');
    }
    if (name === 'word/comments.xml') left.note('comments', [...withinOf(readXml(xml), 'comment')].length);
  }
}

interface WordStyle {
  readonly kind: 'title' | 'heading' | 'subheading' | 'other';
  readonly align: string | undefined;
  readonly bold: boolean;
}

/** Styles are known by the names that Word keeps in every language. */
function readStyles(xml: string | undefined): ReadonlyMap<string, WordStyle> {
  if (xml === undefined) return new Map();
  return new Map(
    [...withinOf(readXml(xml), 'style')].map((style) => {
      const name = (childOf(style, 'name')?.attributes.get('val') ?? '').toLowerCase();
      const heading = /^heading (\d)$/u.exec(name)?.[1];
      return [
        style.attributes.get('styleId') ?? '',
        {
          kind:
            name === 'title'
              ? 'title'
              : heading === undefined
                ? 'other'
                : heading === '1'
                  ? 'heading'
                  : 'subheading',
          align: childOf(childOf(style, 'pPr'), 'jc')?.attributes.get('val'),
          bold: isOn(childOf(childOf(style, 'rPr'), 'b'), false),
        },
      ] as const;
    }),
  );
}

const PLAIN: WordStyle = { kind: 'other', align: undefined, bold: false };
const SIGNS = { title: '# ', heading: '## ', subheading: '### ' } as const;

class Lines {
  readonly #lines: string[] = [];
  readonly #styles: ReadonlyMap<string, WordStyle>;
  readonly #left: LeftBehind;
  #titled = false;
  #addressed = false;

  constructor(styles: ReadonlyMap<string, WordStyle>, left: LeftBehind) {
    this.#styles = styles;
    this.#left = left;
  }

  text(): string {
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
  }

  /** Blocks stand in the body, or within controls and custom marks. */
  take(parent: XmlElement): void {
    for (const block of elementsOf(parent)) {
      if (block.name === 'p') this.#paragraph(block);
      else if (block.name === 'tbl') this.#table(block);
      else if (block.name === 'del' || block.name === 'moveFrom') this.#left.note('deletedText');
      else if (block.name !== 'sectPr') this.take(block);
    }
  }

  #styleOf(paragraph: XmlElement): WordStyle {
    const id = childOf(childOf(paragraph, 'pPr'), 'pStyle')?.attributes.get('val');
    return this.#styles.get(id ?? '') ?? PLAIN;
  }

  #paragraph(paragraph: XmlElement): void {
    const settings = childOf(paragraph, 'pPr');
    const style = this.#styleOf(paragraph);
    const align = childOf(settings, 'jc')?.attributes.get('val') ?? style.align;
    if (childOf(settings, 'numPr') !== undefined) this.#left.note('numbering');
    const words = new ParagraphWords(paragraph, this.#left, style.bold);
    if (words.text.trim() === '') {
      this.#lines.push('');
      return;
    }
    const kind = this.#kindOf(style, align, words.text);
    if (kind === 'title') this.#titled = true;
    if (kind === 'other') {
      const sign = this.#signOf(align, words.text);
      this.#lines.push(
        ...words.marked.split('\n').map((line) => `${sign}${sign === '' ? safe(line) : line.trim()}`),
      );
    } else this.#lines.push(...words.text.split('\n').map((line) => `${SIGNS[kind]}${line.trim()}`));
  }

  /** A letter without the style for it has its title in the middle of its first line. */
  #kindOf(style: WordStyle, align: string | undefined, text: string): WordStyle['kind'] {
    if (style.kind !== 'other') return style.kind;
    const first = this.#lines.every((line) => line === '');
    return first && !this.#titled && align === 'center' && text.length <= 60 ? 'title' : 'other';
  }

  #signOf(align: string | undefined, text: string): string {
    if (align === 'center') return '>< ';
    if (align === 'right' || align === 'end') return '> ';
    const salutes = !this.#addressed && /[：:]$/u.test(text.trim()) && text.length <= 60;
    this.#addressed = true;
    return salutes ? '@ ' : '';
  }

  #table(table: XmlElement): void {
    if (this.#lines.at(-1)?.startsWith('|') === true) this.#lines.push('');
    const rows = elementsOf(table).filter(({ name }) => name === 'tr');
    const written = rows.map((row) => this.#row(row));
    const ruler = rulerOf(table);
    const headed = childOf(childOf(rows[0], 'trPr'), 'tblHeader') !== undefined;
    const [first, ...rest] = written;
    if (first === undefined) return;
    this.#lines.push(...(ruler === '' ? [first] : headed ? [first, ruler] : [ruler, first]), ...rest);
  }

  #row(row: XmlElement): string {
    const cells = elementsOf(row).filter(({ name }) => name === 'tc');
    const written = cells.flatMap((cell) => {
      const settings = childOf(cell, 'tcPr');
      const merged = childOf(settings, 'vMerge');
      if (merged !== undefined && merged.attributes.get('val') !== 'restart') this.#left.note('mergedRows');
      const span = Number(childOf(settings, 'gridSpan')?.attributes.get('val') ?? 1);
      const more = Number.isSafeInteger(span) ? Math.min(Math.max(span - 1, 0), 29) : 0;
      return [this.#cell(cell), ...Array.from({ length: more }, () => '<')];
    });
    return `| ${written.slice(0, 30).join(' | ')} |`;
  }

  #cell(cell: XmlElement): string {
    const nested = [...withinOf(cell, 'tbl')].length;
    this.#left.note('tablesWithinTables', nested);
    const words = [...withinOf(cell, 'p')].map((paragraph) => {
      const style = this.#styleOf(paragraph);
      return new ParagraphWords(paragraph, this.#left, style.bold).marked.replaceAll('\n', '<br>').trim();
    });
    const text = words.join('<br>').replaceAll('|', '｜');
    return text === '<' ? '＜' : text;
  }
}

/** Text that begins like a mark of the template is none. */
function safe(line: string): string {
  const plain = line.trim();
  return /^(?:#{1,3} |[@><] |>< |\||-{3,}$)/u.test(plain) ? `　${plain}` : plain;
}

/** Columns as wide as in the file, in dashes. */
function rulerOf(table: XmlElement): string {
  const grid = childOf(table, 'tblGrid');
  const widths =
    grid === undefined ? [] : elementsOf(grid).map(({ attributes }) => Number(attributes.get('w')));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length === 0 || widths.length > 30 || !(whole > 0) || widths.some((width) => !(width > 0)))
    return '';
  const dashes = widths.map((width) => '-'.repeat(Math.max(1, Math.round((width / whole) * MOST_DASHES))));
  return `|${dashes.join('|')}|`;
}
