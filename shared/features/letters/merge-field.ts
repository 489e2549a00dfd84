import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { letterFieldMessages } from './letter-field.messages.ts';
import type { LetterKind } from './letter-kind.ts';

/** Where a field's value comes from when nobody types it. */
export type FieldSource = 'office' | 'staff' | 'unit' | 'arrears' | 'typed';
/** How it is typed: one line, several, a date. A `table` is only ever filled in by the office. */
export type FieldInput = 'line' | 'lines' | 'date' | 'table';

interface FieldFacts {
  readonly source: FieldSource;
  readonly input: FieldInput;
}

const office = { source: 'office', input: 'line' } as const;
const unit = { source: 'unit', input: 'line' } as const;
const arrears = { source: 'arrears', input: 'line' } as const;
const line = { source: 'typed', input: 'line' } as const;
const lines = { source: 'typed', input: 'lines' } as const;
const date = { source: 'typed', input: 'date' } as const;

/** Every field that the office knows by name, in the order in which a form asks for them. */
export const MERGE_FIELDS = {
  company: office,
  site: office,
  department: office,
  hotline: office,
  issueDate: { source: 'office', input: 'date' },
  documentNumber: office,
  handler: { source: 'staff', input: 'line' },
  room: unit,
  recipient: unit,
  ownerName: unit,
  honorific: unit,
  area: unit,
  arrears,
  arrearsInWords: arrears,
  arrearsFrom: { source: 'arrears', input: 'date' },
  arrearsTo: { source: 'arrears', input: 'date' },
  arrearsItems: arrears,
  arrearsTable: { source: 'arrears', input: 'table' },
  toDepartment: line,
  fromDepartment: line,
  copyTo: line,
  counterparty: line,
  subject: line,
  scope: line,
  background: line,
  facts: lines,
  purpose: line,
  request: line,
  action: line,
  startAt: line,
  endAt: line,
  items: lines,
  proposal: lines,
  cooperation: lines,
  replyBy: date,
  due: date,
  validUntil: date,
  stage: line,
  contractName: line,
  clause: line,
  graceDays: line,
  responseDays: line,
  attachments: line,
} satisfies Readonly<Record<string, FieldFacts>>;

export type FieldName = keyof typeof MERGE_FIELDS;

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(MERGE_FIELDS, name);
}

export function fieldFacts(name: string): FieldFacts {
  return isFieldName(name) ? MERGE_FIELDS[name] : lines;
}

/** What is filled in for a field, without its margins. A field may be called anything, `constructor` too. */
export function fieldValue(values: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';
}

/** What a field is called; a letter’s own field is called by its words. */
export function fieldWords(name: string, language: Language): string {
  return isFieldName(name) ? letterFieldMessages[`letterField.${name}`][language] : name;
}

const BY_WORDS: ReadonlyMap<string, FieldName> = new Map(
  Object.keys(MERGE_FIELDS)
    .filter(isFieldName)
    .flatMap((name) => [
      [name.toLowerCase(), name] as const,
      ...LANGUAGES.map(
        (language) => [letterFieldMessages[`letterField.${name}`][language].toLowerCase(), name] as const,
      ),
    ]),
);

/**
 * The field that words between braces mean: its name, or what it is called in any language. Words that mean none are a
 * field of the letter’s own, asked for on its form under those words.
 */
export function fieldOfWords(words: string): string {
  const plain = words.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  return BY_WORDS.get(plain.toLowerCase()) ?? plain;
}

const SIGNED_BY_OFFICE = ['handler', 'hotline'] as const;
const ON_BOARD = ['validUntil', 'handler'] as const;

/** Fields that the layout of a kind needs, whatever its words say. */
export const LAYOUT_FIELDS: Readonly<Record<LetterKind, readonly FieldName[]>> = {
  ownerLetter: SIGNED_BY_OFFICE,
  publicNotice: ON_BOARD,
  supplyNotice: ON_BOARD,
  reminder: ON_BOARD,
  announcement: ON_BOARD,
  memo: ['toDepartment', 'fromDepartment', 'subject'],
  workLetter: SIGNED_BY_OFFICE,
  paymentNotice: SIGNED_BY_OFFICE,
  dunning: SIGNED_BY_OFFICE,
  finalDemand: SIGNED_BY_OFFICE,
  rectification: SIGNED_BY_OFFICE,
  violationReport: SIGNED_BY_OFFICE,
  worksPermit: [],
  workerPass: [],
  goodsPass: [],
  complaintReply: SIGNED_BY_OFFICE,
  incidentReport: [],
  minutes: [],
};
/** Layout fields that may stay empty. */
export const OPTIONAL_LAYOUT_FIELDS: Readonly<Partial<Record<LetterKind, readonly FieldName[]>>> = {
  memo: ['copyTo', 'due'],
};
