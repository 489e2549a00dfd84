import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { letterFieldMessages } from './letter-field.messages.ts';
import type { LetterKind } from './letter-kind.ts';

/** Where a field's value comes from when nobody types it. */
export const FIELD_SOURCES = ['office', 'staff', 'unit', 'arrears', 'bill', 'typed'] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];
/**
 * How it is typed: one line, several, a date, a date with its time, one of some answers, rows of a list. A `table` is only
 * ever filled in by the office.
 */
export const FIELD_INPUTS = ['line', 'lines', 'date', 'time', 'choice', 'rows', 'table'] as const;
export type FieldInput = (typeof FIELD_INPUTS)[number];

interface FieldFacts {
  readonly source: FieldSource;
  readonly input: FieldInput;
}

const office = { source: 'office', input: 'line' } as const;
const unit = { source: 'unit', input: 'line' } as const;
const arrears = { source: 'arrears', input: 'line' } as const;
const bill = { source: 'bill', input: 'line' } as const;
const line = { source: 'typed', input: 'line' } as const;
const lines = { source: 'typed', input: 'lines' } as const;
const date = { source: 'typed', input: 'date' } as const;
const time = { source: 'typed', input: 'time' } as const;
const choice = { source: 'typed', input: 'choice' } as const;
const rows = { source: 'typed', input: 'rows' } as const;

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
  billPeriod: bill,
  billTotal: bill,
  billInWords: bill,
  billDue: { source: 'bill', input: 'date' },
  previousArrears: bill,
  billTable: { source: 'bill', input: 'table' },
  toDepartment: line,
  fromDepartment: line,
  copyTo: line,
  counterparty: line,
  subject: line,
  scope: line,
  basis: line,
  background: line,
  utility: choice,
  measure: choice,
  severity: choice,
  hotWork: choice,
  cause: line,
  worksBy: line,
  contractor: line,
  siteManager: line,
  sitePhone: line,
  works: line,
  workHours: line,
  workerName: line,
  trade: line,
  applicant: line,
  applicantIs: choice,
  idLast4: line,
  ownerConsent: choice,
  vehicle: line,
  goods: rows,
  passFrom: line,
  passTo: line,
  foundOn: date,
  receivedOn: date,
  complaint: line,
  inspectedAt: time,
  heldAt: time,
  happenedAt: time,
  place: line,
  reportedBy: line,
  chair: line,
  recorder: line,
  attendees: lines,
  absentees: line,
  observers: line,
  agenda: lines,
  violations: lines,
  photos: line,
  facts: lines,
  findings: lines,
  timeline: rows,
  casualties: line,
  losses: line,
  handling: lines,
  alarms: line,
  witnesses: line,
  responsibility: lines,
  measures: lines,
  corrections: lines,
  prevention: lines,
  insurance: line,
  supervisorView: lines,
  discussion: lines,
  decisions: rows,
  content: lines,
  purpose: line,
  request: line,
  requirement: lines,
  action: line,
  startAt: time,
  endAt: time,
  restoreAt: time,
  advice: lines,
  afterAdvice: line,
  items: lines,
  proposal: lines,
  cooperation: lines,
  permitFrom: date,
  publicFrom: date,
  publicTo: date,
  objectionTo: line,
  replyBy: date,
  deadline: date,
  due: date,
  validUntil: date,
  stage: line,
  priorDates: line,
  priorCount: line,
  cutoff: date,
  lateFee: line,
  finalDate: date,
  contractName: line,
  clause: line,
  graceDays: line,
  responseDays: line,
  queryDays: line,
  reviewer: line,
  authority: line,
  payWays: lines,
  attachments: line,
} satisfies Readonly<Record<string, FieldFacts>>;

export type FieldName = keyof typeof MERGE_FIELDS;

/** Stands before the name of a clause where fields and clauses are named together. */
export const CLAUSE_SIGN = '>';

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

/** What a field is called; a letter’s own field is called by its words, and a clause says that it is one. */
export function fieldWords(name: string, language: Language): string {
  if (name.startsWith(CLAUSE_SIGN)) {
    return `${letterFieldMessages['letters.clauseWord'][language]}「${name.slice(CLAUSE_SIGN.length)}」`;
  }
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
  worksPermit: ['validUntil'],
  workerPass: ['validUntil'],
  goodsPass: ['validUntil'],
  complaintReply: SIGNED_BY_OFFICE,
  incidentReport: [],
  minutes: [],
};
/** Layout fields that may stay empty. */
export const OPTIONAL_LAYOUT_FIELDS: Readonly<Partial<Record<LetterKind, readonly FieldName[]>>> = {
  memo: ['copyTo', 'due'],
};
