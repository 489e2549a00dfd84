import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { chineseAmount } from '../../../shared/domain/chinese-amount.ts';
import { formatCents, formatScaled } from '../../../shared/domain/money.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import {
  type ArrearsLine,
  type ComposedLetter,
  composeLetter,
} from '../../../shared/features/letters/compose-letter.ts';
import type { LetterField, LetterPreview } from '../../../shared/features/letters/letter.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import {
  fieldFacts,
  fieldValue,
  fieldWords,
  isFieldName,
  LAYOUT_FIELDS,
  MERGE_FIELDS,
  OPTIONAL_LAYOUT_FIELDS,
} from '../../../shared/features/letters/merge-field.ts';
import { fieldsOf } from '../../../shared/features/letters/template-text.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { findUnitFacts, listArrears, readSiteFacts, type UnitFacts } from './letter-facts.repository.ts';
import { readKind, readLetterSettings } from './letter-settings.ts';

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
  readonly unitName: string;
  readonly recipient: string;
  /** What it is about in money; null when about none. */
  readonly amountCents: number | null;
}

export function makeLetter(source: LetterSource, number: string | null, moment: Moment): MadeLetter {
  const { database, today } = moment;
  const settings = readLetterSettings(database);
  const site = readSiteFacts(database);
  const unit = requireUnitFacts(source.unitId, moment);
  const arrears = unit === null ? [] : listArrears(database, unit.unitId, today, source.chargeIds);
  const filled: Record<string, string> = {
    company: site.company,
    site: site.site,
    department: settings.department,
    hotline: site.hotline,
    handler: moment.staff.displayName,
    fromDepartment: settings.department,
    ...(unit === null ? {} : unitValues(unit, source.language)),
    ...arrearsValues(arrears, source.language),
  };
  const typed = Object.fromEntries(Object.entries(source.values).filter(([, value]) => value.trim() !== ''));
  const office = site.office === '' ? site.site : site.office;
  const composed = composeLetter({
    kind: source.kind,
    language: source.language,
    body: source.body,
    values: { ...filled, ...typed },
    arrears,
    letterhead: settings.letterhead === '' ? `${site.company}${office}` : settings.letterhead,
    signature: [`${site.site}${settings.department}`],
    withSealPlace: settings.withSealPlace,
    number,
    issuedOn: today,
    format: readKind(database, source.kind).format,
  });
  return {
    ...composed,
    filled,
    unitName: unit?.room ?? '',
    recipient: recipientOf(source, { ...filled, ...typed }),
    amountCents: aboutMoney(source) ? arrears.reduce((sum, line) => sum + line.outstandingCents, 0) : null,
  };
}

/** A letter is about what the household owes when its words say so. */
function aboutMoney(source: LetterSource): boolean {
  return (
    source.unitId !== null && fieldsOf(source.body).some(({ name }) => fieldFacts(name).source === 'arrears')
  );
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
    fields: fieldsAsked(source, made),
  };
}

const CATALOGUE = Object.keys(MERGE_FIELDS);

/** The fields of the layout and of the words, each once, in the order of the catalogue, its own fields last. */
function fieldsAsked(source: LetterSource, made: MadeLetter): LetterField[] {
  const needed = new Map<string, boolean>();
  for (const name of LAYOUT_FIELDS[source.kind]) needed.set(name, false);
  for (const name of OPTIONAL_LAYOUT_FIELDS[source.kind] ?? []) needed.set(name, true);
  for (const { name, optional } of fieldsOf(source.body)) {
    needed.set(name, (needed.get(name) ?? true) && optional);
  }
  const place = (name: string): number => (isFieldName(name) ? CATALOGUE.indexOf(name) : CATALOGUE.length);
  const ordered = [...needed].sort(([one], [other]) => place(one) - place(other));
  return ordered.map(([name, optional]) => ({
    name,
    own: !isFieldName(name),
    ...fieldFacts(name),
    optional,
    filled: fieldValue(made.filled, name),
  }));
}

/** A letter that may be signed: whole, and written to somebody. */
export function makeIssuable(source: LetterSource, number: string, moment: Moment): MadeLetter {
  if (LETTER_KIND_FACTS[source.kind].to === 'unit' && source.unitId === null)
    throw refuse('recipientMissing');
  const made = makeLetter(source, number, moment);
  if (made.missing.length > 0) {
    const fields = made.missing.map((name) => fieldWords(name, source.language)).join('、');
    throw refuse('fieldsMissing', { fields: made.unitName === '' ? fields : `${made.unitName} ${fields}` });
  }
  return made;
}
