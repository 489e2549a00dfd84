import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { documentDate, documentMonth } from '../../../shared/documents/document-text.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { chineseAmount } from '../../../shared/domain/chinese-amount.ts';
import { formatCents, formatScaled } from '../../../shared/domain/money.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import {
  type ArrearsLine,
  type BillLine,
  type ComposedLetter,
  composeLetter,
  holdsFor,
} from '../../../shared/features/letters/compose-letter.ts';
import type { LetterField, LetterPreview } from '../../../shared/features/letters/letter.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { fieldsOfHousehold, lackingFields } from '../../../shared/features/letters/letter-rules.ts';
import {
  type FieldInput,
  fieldFacts,
  fieldOfWords,
  fieldValue,
  fieldWords,
  isFieldName,
  LAYOUT_FIELDS,
  MERGE_FIELDS,
  OPTIONAL_LAYOUT_FIELDS,
} from '../../../shared/features/letters/merge-field.ts';
import { fieldsOf, type NeededField } from '../../../shared/features/letters/template-fields.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { resolveClauses } from './clause.service.ts';
import { listBill } from './letter-bill.ts';
import {
  findUnitFacts,
  listArrears,
  listDemandDays,
  readSiteFacts,
  type UnitFacts,
} from './letter-facts.repository.ts';
import { readKind, readLetterSettings } from './letter-settings.ts';
import { assertTellsRight } from './template.service.ts';

/** What a letter is made of, whoever keeps it: a draft, a template with a household, a form being filled in. */
export interface LetterSource {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly body: string;
  readonly unitId: number | null;
  readonly values: Readonly<Record<string, string>>;
  /** The charges that it is about; all that are owed when absent. */
  readonly chargeIds?: readonly number[];
}

export interface Moment {
  readonly database: Database.Database;
  readonly today: string;
  /** Who handles it, unless the letter names another. */
  readonly staff: Pick<SignedInStaff, 'displayName'>;
}

/** A letter with what the office filled in. */
export interface MadeLetter extends ComposedLetter {
  readonly filled: Readonly<Record<string, string>>;
  /** Its words with those of its clauses in them. */
  readonly body: string;
  /** Whether what a condition asks for is so. */
  readonly holds: ReturnType<typeof holdsFor>;
  readonly unitName: string;
  readonly recipient: string;
  /** What it is about in money; null when about none. */
  readonly amountCents: number | null;
}

export function makeLetter(kept: LetterSource, number: string | null, moment: Moment): MadeLetter {
  const { database, today } = moment;
  const source = { ...kept, body: resolveClauses(kept.body, database) };
  const settings = readLetterSettings(database);
  const site = readSiteFacts(database);
  const unit = requireUnitFacts(source.unitId, moment);
  const kind = readKind(database, source.kind);
  const arrears = unit === null ? [] : listArrears(database, unit.unitId, today, source.chargeIds);
  const bill = unit === null || !asksFor('bill', source.body) ? [] : listBill(database, unit.unitId);
  const filled: Record<string, string> = {
    company: site.company,
    site: site.site,
    department: settings.department,
    hotline: site.hotline,
    handler: moment.staff.displayName,
    fromDepartment: settings.department,
    ...(unit === null ? {} : unitValues(unit, source.language)),
    ...arrearsValues(arrears, source.language),
    ...billValues(bill, source.language),
    ...(unit === null ? {} : demandValues(listDemandDays(database, unit.unitId), source.language)),
    cutoff: today,
    ...(kind.validDays === null ? {} : { validUntil: addDays(today, kind.validDays - 1) }),
  };
  // A field may have been typed while it was the letter's own, before the office knew it by name.
  const typed = Object.fromEntries(
    Object.entries(source.values).flatMap(([name, value]) =>
      value.trim() === '' ? [] : [[fieldOfWords(name), value]],
    ),
  );
  const office = site.office === '' ? site.site : site.office;
  const content = {
    kind: source.kind,
    language: source.language,
    body: source.body,
    values: { ...filled, ...typed },
    arrears,
    bill,
    letterhead: settings.letterhead === '' ? `${site.company}${office}` : settings.letterhead,
    signature: [`${site.site}${settings.department}`],
    withSealPlace: settings.withSealPlace,
    number,
    issuedOn: today,
    format: kind.format,
  };
  return {
    ...composeLetter(content),
    filled,
    body: source.body,
    holds: holdsFor(content),
    unitName: unit?.room ?? '',
    recipient: recipientOf(source, { ...filled, ...typed }),
    amountCents: amountOf(source, arrears, bill),
  };
}

/** A letter is about what the household owes when its words say so. */
function amountOf(
  { unitId, body }: LetterSource,
  arrears: readonly ArrearsLine[],
  bill: readonly BillLine[],
): number | null {
  if (unitId === null) return null;
  if (asksFor('bill', body)) return bill.reduce((sum, line) => sum + line.dueCents, 0);
  return asksFor('arrears', body) ? arrears.reduce((sum, line) => sum + line.outstandingCents, 0) : null;
}

function asksFor(source: 'arrears' | 'bill', body: string): boolean {
  return fieldsOf(body).some(({ name }) => fieldFacts(name).source === source);
}

function requireUnitFacts(unitId: number | null, { database, today }: Moment): UnitFacts | null {
  if (unitId === null) return null;
  const unit = findUnitFacts(database, unitId, today);
  if (unit === undefined) throw notFound('unit', unitId);
  return unit;
}

function unitValues(unit: UnitFacts, language: Language): Record<string, string> {
  const honorific =
    unit.ownerIsCompany === 1 ? '' : unit.honorific === '' ? unknownHonorific(language) : unit.honorific;
  const recipient = language === 'en' ? unit.ownerName : `${unit.ownerName}${honorific}`;
  return {
    room: unit.room,
    ownerName: unit.ownerName,
    honorific,
    recipient: unit.ownerName === '' ? '' : recipient,
    area: unit.areaThousandths === null ? '' : `${formatScaled(unit.areaThousandths, 3, 2)}㎡`,
  };
}

/** How a person is addressed whose honorific nobody entered. */
function unknownHonorific(language: Language): string {
  return language === 'en' ? '' : '先生／女士';
}

function arrearsValues(arrears: readonly ArrearsLine[], language: Language): Record<string, string> {
  if (arrears.length === 0) return {};
  const total = arrears.reduce((sum, line) => sum + line.outstandingCents, 0);
  const dates = (pick: (line: ArrearsLine) => string): string[] => arrears.map(pick).sort();
  return {
    arrears: formatCents(total),
    arrearsInWords: chineseAmount(total, language === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant'),
    arrearsFrom: dates((line) => line.periodStart)[0] ?? '',
    arrearsTo: dates((line) => line.periodEnd).at(-1) ?? '',
    arrearsItems: [...new Set(arrears.map((line) => line.itemName))].join('、'),
  };
}

function billValues(bill: readonly BillLine[], language: Language): Record<string, string> {
  if (bill.length === 0) return {};
  const total = bill.reduce((sum, line) => sum + line.dueCents, 0);
  const previous = bill.reduce((sum, line) => sum + line.previousCents, 0);
  const months = bill
    .flatMap(({ periodStart, periodEnd }) => [periodStart ?? '', periodEnd ?? ''])
    .filter((date) => date !== '')
    .map((date) => date.slice(0, 7))
    .sort();
  const [first = '', last = first] = [months[0], months.at(-1)];
  return {
    billPeriod:
      first === ''
        ? ''
        : [...new Set([first, last])].map((month) => documentMonth(language, month)).join('—'),
    billTotal: formatCents(total),
    billInWords: chineseAmount(total, language === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant'),
    billDue:
      bill
        .map(({ dueOn }) => dueOn)
        .sort()
        .at(-1) ?? '',
    ...(previous === 0 ? {} : { previousArrears: formatCents(previous) }),
  };
}

/** Earlier demands that reached their household, as a last one recounts them. */
function demandValues(days: readonly string[], language: Language): Record<string, string> {
  if (days.length === 0) return {};
  return {
    priorDates: days.map((day) => documentDate(language, day)).join(language === 'en' ? ', ' : '、'),
    priorCount: String(days.length),
  };
}

/** How the register names whom it is for. */
function recipientOf(source: LetterSource, values: Readonly<Record<string, string>>): string {
  const field = {
    unit: 'recipient',
    everyone: 'scope',
    colleagues: 'toDepartment',
    others: 'counterparty',
  } as const;
  return (values[field[LETTER_KIND_FACTS[source.kind].to]] ?? '').split('\n')[0]?.slice(0, 200) ?? '';
}

export function previewLetter(source: LetterSource, number: string | null, moment: Moment): LetterPreview {
  const made = makeLetter(source, number, moment);
  return {
    document: made.document,
    subject: made.subject,
    missing: [...made.missing],
    lacking: [...lackingFields(source.kind, made.body)],
    ofHousehold: [...fieldsOfHousehold(source.kind, made.body)],
    owedCents: source.kind === 'goodsPass' ? owedBy(source.unitId, moment) : null,
    fields: fieldsAsked(source, made),
  };
}

const CATALOGUE = Object.keys(MERGE_FIELDS);

function owedBy(unitId: number | null, { database, today }: Moment): number | null {
  if (unitId === null) return null;
  return listArrears(database, unitId, today).reduce((sum, line) => sum + line.outstandingCents, 0);
}

/** The fields of the layout and of the words that are shown, each once, in the order of the catalogue, its own last. */
function fieldsAsked(source: LetterSource, made: MadeLetter): LetterField[] {
  const needed = new Map<string, NeededField>();
  const put = (name: string, optional: boolean): void => {
    needed.set(name, { name, optional, columns: [], options: [] });
  };
  for (const name of LAYOUT_FIELDS[source.kind]) put(name, false);
  for (const name of OPTIONAL_LAYOUT_FIELDS[source.kind] ?? []) put(name, true);
  for (const field of fieldsOf(made.body, made.holds)) {
    const optional = (needed.get(field.name)?.optional ?? true) && field.optional;
    needed.set(field.name, { ...field, optional });
  }
  const place = (name: string): number => (isFieldName(name) ? CATALOGUE.indexOf(name) : CATALOGUE.length);
  const ordered = [...needed.values()].sort((one, other) => place(one.name) - place(other.name));
  return ordered.map(({ name, optional, columns, options }) => ({
    name,
    own: !isFieldName(name),
    source: fieldFacts(name).source,
    input: inputOf(name, columns, options),
    optional,
    columns: [...columns],
    options: [...options],
    filled: fieldValue(made.filled, name),
  }));
}

/** A template says how its own fields are typed; a choice without answers is a line. */
function inputOf(name: string, columns: NeededField['columns'], options: NeededField['options']): FieldInput {
  if (columns.length > 0) return 'rows';
  if (options.length > 0) return 'choice';
  const { input } = fieldFacts(name);
  return input === 'choice' || input === 'rows' ? 'line' : input;
}

/** A letter that may be signed: whole, and written to somebody. */
export function makeIssuable(source: LetterSource, number: string, moment: Moment): MadeLetter {
  if (LETTER_KIND_FACTS[source.kind].to === 'unit' && source.unitId === null)
    throw refuse('recipientMissing');
  const made = makeLetter(source, number, moment);
  assertTellsRight(source.kind, made.body, source.language);
  if (made.missing.length > 0) {
    const fields = made.missing.map((name) => fieldWords(name, source.language)).join('、');
    throw refuse('fieldsMissing', { fields: made.unitName === '' ? fields : `${made.unitName} ${fields}` });
  }
  return made;
}
