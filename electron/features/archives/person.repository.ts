import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { maskAddress, maskEmail, maskPhone } from '../../../shared/domain/mask.ts';
import type { Role } from '../../../shared/domain/role.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { PersonKind } from '../../../shared/features/archives/household.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { statement } from '../../database/statements.ts';
import { foldText } from '../../office/fold-text.ts';
import { personTerms, putSearchTerms } from '../../office/search-index.ts';

export interface PhoneRecord {
  readonly id: number;
  readonly phone: string;
}

/** A person with phones in full: for the office's own work, never for an answer or the audit trail. */
export interface PersonRecord {
  readonly id: number;
  readonly kind: PersonKind;
  readonly name: string;
  readonly honorific: string;
  readonly idType: string;
  /** Masked; empty when none is kept. */
  readonly maskedIdNumber: string;
  readonly sealedIdNumber: Buffer | null;
  readonly idNumberIndex: Buffer | null;
  readonly email: string;
  readonly mailingAddress: string;
  readonly note: string;
  readonly version: number;
  /** In whom this person is kept on after a merge. */
  readonly mergedIntoId: number | null;
  readonly phones: readonly PhoneRecord[];
}

export type PersonValues = Pick<
  PersonRecord,
  'kind' | 'name' | 'honorific' | 'idType' | 'email' | 'mailingAddress' | 'note'
> & {
  /** In full, to be sealed before it is kept; null leaves the kept one alone, an empty one removes it. */
  readonly idNumber: string | null;
  /** A phone that stays keeps its id. */
  readonly phones: readonly { readonly id?: number | undefined; readonly phone: string }[];
};

const SELECT_PERSON = `SELECT p.id, p.kind, p.name, p.honorific, p.id_type AS idType, p.id_number_masked AS maskedIdNumber,
  p.id_number_sealed AS sealedIdNumber, p.id_number_index AS idNumberIndex, p.email, p.mailing_address AS mailingAddress, p.note, p.version,
  p.merged_into_id AS mergedIntoId FROM person p`;

function withPhones(
  database: Database.Database,
  person: Omit<PersonRecord, 'phones'> | undefined,
): PersonRecord | undefined {
  return person === undefined ? undefined : { ...person, phones: phonesOf(database, person.id) };
}

export function phonesOf(database: Database.Database, personId: number): PhoneRecord[] {
  return statement<PhoneRecord>(
    database,
    'SELECT id, phone FROM person_phone WHERE person_id = ? ORDER BY position',
  ).all(personId);
}

export function findPerson(database: Database.Database, id: number): PersonRecord | undefined {
  return withPhones(
    database,
    statement<Omit<PersonRecord, 'phones'>>(database, `${SELECT_PERSON} WHERE p.id = ?`).get(id),
  );
}

export function requirePerson(database: Database.Database, id: number): PersonRecord {
  const person = findPerson(database, id);
  if (person === undefined) throw notFound('person', id);
  return person;
}

/** Someone whose file is in use: a merged one is only read. */
export function requireUnmerged(database: Database.Database, id: number): PersonRecord {
  const person = requirePerson(database, id);
  if (person.mergedIntoId === null) return person;
  throw refuse('personMerged', {
    name: person.name,
    kept: requirePerson(database, person.mergedIntoId).name,
  });
}

export function nameKey(name: string): string {
  return compactKey(name, foldText);
}

/** The first person with that number, by its blind index. */
export function findPersonByIdNumber(database: Database.Database, index: Buffer): PersonRecord | undefined {
  return withPhones(
    database,
    statement<Omit<PersonRecord, 'phones'>>(
      database,
      `${SELECT_PERSON} WHERE p.id_number_index = ? AND p.merged_into_id IS NULL ORDER BY p.id LIMIT 1`,
    ).get(index),
  );
}

/** The first person of that name who has one of these phones. */
export function findPersonByPhone(
  database: Database.Database,
  name: string,
  phones: readonly string[],
): PersonRecord | undefined {
  return withPhones(
    database,
    statement<Omit<PersonRecord, 'phones'>>(
      database,
      `${SELECT_PERSON} WHERE p.name_key = ? AND p.merged_into_id IS NULL AND EXISTS (
         SELECT 1 FROM person_phone h WHERE h.person_id = p.id AND h.digits IN (SELECT value FROM json_each(?)))
       ORDER BY p.id LIMIT 1`,
    ).get(nameKey(name), JSON.stringify(phones.map(phoneDigits))),
  );
}

export function phoneDigits(phone: string): string {
  return phone.replace(/\D/gu, '');
}

function parametersOf({
  phones: _phones,
  idNumber: _idNumber,
  ...values
}: PersonValues): Record<string, string> {
  return { ...values, nameKey: nameKey(values.name) };
}

export function insertPerson(database: Database.Database, values: PersonValues, createdAt: string): number {
  const result = statement(
    database,
    `INSERT INTO person (kind, name, name_key, honorific, id_type, email, mailing_address, note, created_at)
     VALUES (@kind, @name, @nameKey, @honorific, @idType, @email, @mailingAddress, @note, @createdAt)`,
  ).run({ ...parametersOf(values), createdAt });
  const id = Number(result.lastInsertRowid);
  putPhones(database, id, values);
  return id;
}

export function updatePerson(database: Database.Database, id: number, values: PersonValues): void {
  statement(
    database,
    `UPDATE person SET kind = @kind, name = @name, name_key = @nameKey, honorific = @honorific, id_type = @idType,
       email = @email, mailing_address = @mailingAddress, note = @note, version = version + 1
     WHERE id = @id`,
  ).run({ ...parametersOf(values), id });
  putPhones(database, id, values);
}

function putPhones(database: Database.Database, personId: number, values: PersonValues): void {
  statement(database, 'DELETE FROM person_phone WHERE person_id = ?').run(personId);
  const insert = statement(
    database,
    'INSERT INTO person_phone (id, person_id, position, phone, digits) VALUES (?, ?, ?, ?, ?)',
  );
  const placed = values.phones.map((phone, position) => ({ ...phone, position }));
  // Those that are kept take their numbers before a new one could be given the same.
  for (const isKept of [true, false]) {
    for (const { id, phone, position } of placed) {
      if ((id !== undefined) === isKept)
        insert.run(id ?? null, personId, position, phone, phoneDigits(phone));
    }
  }
  putSearchTerms(
    database,
    'person',
    personId,
    personTerms(
      values.name,
      values.phones.map(({ phone }) => phone),
    ),
  );
}

/** What may be shown of a person. */
export function toMaskedPerson(person: PersonRecord): Person {
  const { maskedIdNumber, sealedIdNumber: _sealed, idNumberIndex: _index, ...shown } = person;
  return {
    ...shown,
    phones: person.phones.map(({ id, phone }) => ({ id, masked: maskPhone(phone) })),
    idNumber: maskedIdNumber,
  };
}

/** The same for whoever asks: who writes to owners reads their addresses, and the auditor does not. */
export function toShownPerson(record: PersonRecord, role: Role): Person {
  const person = toMaskedPerson(record);
  if (role !== 'auditor') return person;
  const { email, mailingAddress } = person;
  return { ...person, email: maskEmail(email), mailingAddress: maskAddress(mailingAddress) };
}
