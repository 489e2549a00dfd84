import type { DocumentBlock, DocumentRun } from '../../documents/document.ts';
import { documentDate, documentText, documentTime } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { arrearsTable, billTable, rowsTable } from './compose-tables.ts';
import { isEmpty, type LetterContent } from './letter-content.ts';
import { CLAUSE_SIGN, fieldFacts, fieldValue, fieldWords } from './merge-field.ts';
import type { TemplatePart } from './template-text.ts';
import { readRows } from './typed-rows.ts';

/** What the office lists by itself, or a person row by row; null of anything else. */
export function composeTable(
  part: TemplatePart,
  content: LetterContent,
  missing: Set<string>,
): DocumentBlock | null {
  if (part.kind === 'rows') {
    const rows = readRows(fieldValue(content.values, part.name), part.columns.length);
    return rows.length === 0 ? nothingYet(part.name, content, missing) : rowsTable(part.columns, rows);
  }
  if (part.kind !== 'field' || fieldFacts(part.name).input !== 'table') return null;
  if (isEmpty(part.name, 0, content)) return nothingYet(part.name, content, missing);
  return fieldFacts(part.name).source === 'bill'
    ? billTable(content.bill, content.language)
    : arrearsTable(content.arrears, content.language);
}

function nothingYet(name: string, { language }: LetterContent, missing: Set<string>): DocumentBlock {
  missing.add(name);
  return { kind: 'paragraph', runs: [{ text: placeholder(name, language), colour: 'red' }] };
}

export function composePart(part: TemplatePart, content: LetterContent, missing: Set<string>): DocumentRun[] {
  if (part.kind === 'if') return [];
  const look = {
    ...(part.bold === true ? { bold: true } : {}),
    ...(part.underline === true ? { underline: true } : {}),
  };
  if (part.kind === 'text') return [{ text: part.text, ...look }];
  if (part.kind === 'clause') {
    missing.add(`${CLAUSE_SIGN}${part.name}`);
    return [{ text: placeholder(`${CLAUSE_SIGN}${part.name}`, content.language), colour: 'red' }];
  }
  if (part.kind === 'choice')
    return composeChoice(part, content, missing).map((run) => ({ ...run, ...look }));
  const text = valueText(part.name, content);
  if (text !== '') return [{ text, ...look }];
  if (part.name === 'documentNumber') {
    if (content.number === '') return [];
    return [{ text: documentText(content.language, 'document.numberPending'), colour: 'grey' }];
  }
  if (part.kind === 'rows' || !part.optional) missing.add(part.name);
  return [{ text: placeholder(part.name, content.language), colour: 'red' }];
}

function composeChoice(
  part: Extract<TemplatePart, { readonly kind: 'choice' }>,
  content: LetterContent,
  missing: Set<string>,
): DocumentRun[] {
  const value = fieldValue(content.values, part.name);
  const answered = part.options.includes(value);
  if (!answered && !part.optional) missing.add(part.name);
  if (part.shown === 'ticked') {
    return [
      {
        text: part.options.map((option) => `${option === value ? '■' : '□'}${option}`).join('　'),
        ...(answered || part.optional ? {} : { colour: 'red' as const }),
      },
    ];
  }
  return [answered ? { text: value } : { text: placeholder(part.name, content.language), colour: 'red' }];
}

/** A value as the page writes it; '' when there is none. */
function valueText(name: string, { values, language, number, issuedOn }: LetterContent): string {
  if (name === 'documentNumber') return number ?? '';
  if (name === 'issueDate') return documentDate(language, issuedOn);
  const value = fieldValue(values, name);
  const { input } = fieldFacts(name);
  if (input === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return documentDate(language, value);
  if (input === 'time' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(value))
    return documentTime(language, value);
  return value;
}

/** Shows on the page what is still to be filled in. */
export function placeholder(name: string, language: Language): string {
  return `〔${fieldWords(name, language)}〕`;
}
