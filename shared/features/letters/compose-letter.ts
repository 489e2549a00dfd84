import type { DocumentBlock, DocumentRun, OfficeDocument } from '../../documents/document.ts';
import { cell } from '../../documents/document.ts';
import { documentDate, documentText } from '../../documents/document-text.ts';
import type { PageFormatName } from '../../documents/page-formats.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { letterFrame } from './letter-frame.ts';
import type { LetterKind } from './letter-kind.ts';
import { fieldFacts, fieldValue, fieldWords, LAYOUT_FIELDS } from './merge-field.ts';
import { brokenFields, parseTemplate, type TemplateLine, type TemplatePart } from './template-text.ts';

/** One charge still owed, as the table of arrears lists it. */
export interface ArrearsLine {
  readonly itemName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly outstandingCents: number;
}

export interface LetterContent {
  readonly kind: LetterKind;
  readonly language: Language;
  /** The template's words, perhaps changed for this letter. */
  readonly body: string;
  /** Values by field; a date is `YYYY-MM-DD`. */
  readonly values: Readonly<Record<string, string>>;
  readonly arrears: readonly ArrearsLine[];
  readonly letterhead: string;
  /** Who signs, such as the site’s service department. */
  readonly signature: readonly string[];
  readonly withSealPlace: boolean;
  /** Null until it is signed; '' of a kind that bears none. */
  readonly number: string | null;
  readonly issuedOn: string;
  readonly format: PageFormatName;
}

export interface ComposedLetter {
  readonly document: OfficeDocument;
  /** Its title, or what a memo is about: how the register names it. */
  readonly subject: string;
  /** Fields that must have a value and have none, and braces that are no field. A letter with any cannot be issued. */
  readonly missing: readonly string[];
}

/** Makes the letter that the words and values say. Values are put in as they are; no mark in them is obeyed. */
export function composeLetter(content: LetterContent): ComposedLetter {
  const missing = new Set(brokenFields(content.body));
  const placeholders: Record<string, string> = {};
  for (const name of LAYOUT_FIELDS[content.kind]) {
    if (fieldValue(content.values, name) !== '') continue;
    missing.add(name);
    placeholders[name] = placeholder(name, content.language);
  }
  const blocks = parseTemplate(content.body).flatMap((line) => composeLine(line, content, missing));
  const titles = blocks.flatMap((block) => (block.kind === 'title' ? [block.lines.join('')] : []));
  const subject = (content.kind === 'memo' ? content.values['subject'] : titles[0]) ?? '';
  const section = {
    format: content.format,
    letterhead: content.letterhead,
    blocks: letterFrame({ ...content, values: { ...content.values, ...placeholders } }, blocks),
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

function composeLine(line: TemplateLine, content: LetterContent, missing: Set<string>): DocumentBlock[] {
  if (line.style === 'blank') return [{ kind: 'spacer', lines: 1 }];
  if (line.style === 'rule') return [{ kind: 'rule', weight: 'thin', colour: 'black' }];
  const dropped = line.parts.some(
    (part) => part.kind === 'field' && part.optional && isEmpty(part.name, content),
  );
  if (dropped) return [];
  const [only] = line.parts;
  if (line.parts.length === 1 && only?.kind === 'field' && fieldFacts(only.name).input === 'table') {
    return composeArrears(content, missing);
  }
  const paragraphs = splitAtBreaks(line.parts.map((part) => composePart(part, content, missing)));
  switch (line.style) {
    case 'title':
      return [{ kind: 'title', lines: paragraphs.map(textOf).slice(0, 6) }];
    case 'addressee':
      return paragraphs.map((runs) => ({ kind: 'addressee', text: textOf(runs) }));
    case 'heading':
      return paragraphs.map((runs) => ({ kind: 'heading', level: 1, text: textOf(runs) }));
    case 'subheading':
      return paragraphs.map((runs) => ({ kind: 'heading', level: 2, text: textOf(runs) }));
    case 'right':
      return paragraphs.map((runs) => ({ kind: 'paragraph', runs, align: 'right', indentFirst: false }));
    case 'paragraph':
      return paragraphs.map((runs) => ({ kind: 'paragraph', runs }));
  }
}

function isEmpty(name: string, content: LetterContent): boolean {
  if (fieldFacts(name).input === 'table') return content.arrears.length === 0;
  return fieldValue(content.values, name) === '';
}

function composePart(part: TemplatePart, content: LetterContent, missing: Set<string>): DocumentRun {
  if (part.kind === 'text') return { text: part.text };
  const value = fieldValue(content.values, part.name);
  if (part.name === 'documentNumber') {
    return content.number === null
      ? { text: documentText(content.language, 'document.numberPending'), colour: 'grey' }
      : { text: content.number };
  }
  if (part.name === 'issueDate') return { text: documentDate(content.language, content.issuedOn) };
  if (value === '') {
    if (!part.optional) missing.add(part.name);
    return { text: placeholder(part.name, content.language), colour: 'red' };
  }
  const isDate = fieldFacts(part.name).input === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
  return { text: isDate ? documentDate(content.language, value) : value };
}

/** Shows on the page what is still to be filled in. */
function placeholder(name: string, language: Language): string {
  return `〔${fieldWords(name, language)}〕`;
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

function composeArrears(content: LetterContent, missing: Set<string>): DocumentBlock[] {
  const { arrears, language } = content;
  if (arrears.length === 0) {
    missing.add('arrearsTable');
    return [{ kind: 'paragraph', runs: [{ text: placeholder('arrearsTable', language), colour: 'red' }] }];
  }
  const total = arrears.reduce((sum, each) => sum + each.outstandingCents, 0);
  const words = (key: 'item' | 'period' | 'due' | 'amount' | 'total'): string =>
    documentText(language, `document.arrears.${key}`);
  return [
    {
      kind: 'table',
      columns: [
        { share: 4 },
        { share: 5, align: 'center' },
        { share: 3, align: 'center' },
        { share: 4, align: 'right' },
      ],
      headerRows: 1,
      rows: [
        [cell(words('item')), cell(words('period')), cell(words('due')), cell(words('amount'))],
        ...arrears.map((each) => [
          cell(each.itemName),
          cell(periodText(each.periodStart, each.periodEnd)),
          cell(each.dueOn),
          cell(formatCents(each.outstandingCents)),
        ]),
        [
          cell(words('total'), { columnSpan: 3, bold: true, align: 'center' }),
          cell(formatCents(total), { bold: true }),
        ],
      ],
    },
  ];
}

function periodText(start: string, end: string): string {
  return start.slice(0, 7) === end.slice(0, 7)
    ? start.slice(0, 7)
    : `${start.slice(0, 7)}—${end.slice(0, 7)}`;
}
