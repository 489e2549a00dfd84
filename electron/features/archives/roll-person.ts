import { maskIdNumber, maskPhone } from '../../../shared/domain/mask.ts';
import type { RollPerson } from '../../../shared/features/archives/roll-row.ts';
import type { ImportChange } from '../../../shared/features/exchange/import-comparison.ts';
import type { ReadContext } from '../../office/context.ts';
import { sameBytes } from '../../office/data-key.ts';
import type { FieldSeal } from '../../office/field-seal.ts';
import { idNumberIndex } from './id-number.ts';
import type { OccupancyRecord } from './occupancy.repository.ts';
import {
  findPersonByIdNumber,
  findPersonByPhone,
  nameKey,
  type PersonRecord,
  type PersonValues,
  phoneDigits,
  requirePerson,
} from './person.repository.ts';

/** What a roll is compared with: the archives as they are, on the office's date, by whoever holds the key. */
export type RollReader = Pick<ReadContext, 'database' | 'today' | 'fieldSeal'>;

export interface PlannedPerson {
  readonly roll: RollPerson;
  /** On file already; null for someone new. */
  readonly person: PersonRecord | null;
  /** What becomes of them; null when nothing changes. */
  readonly values: PersonValues | null;
  /** The row by which they are in the unit already. */
  readonly occupancy: OccupancyRecord | null;
  readonly fromOn: string | null;
  readonly shareHundredths: number | null;
  readonly occupancyChanges: boolean;
}

export function planPerson(
  reader: RollReader,
  roll: RollPerson,
  household: readonly RollPerson[],
  present: readonly OccupancyRecord[],
  knownUnit: boolean,
): PlannedPerson {
  const { today, fieldSeal } = reader;
  const person = findOnFile(reader, roll, household, present);
  const occupancy =
    present.find((row) => row.personId === person?.id && sameRole(row.role, roll.role)) ?? null;
  const values = valuesAfter(roll, person, fieldSeal);
  const fromOn = roll.fromOn ?? (occupancy === null ? (knownUnit ? today : null) : occupancy.fromOn);
  const shareHundredths = roll.shareHundredths ?? occupancy?.shareHundredths ?? null;
  return {
    roll,
    person,
    values: person !== null && sameValues(person, values) ? null : values,
    occupancy,
    fromOn,
    shareHundredths,
    occupancyChanges:
      occupancy === null || occupancy.fromOn !== fromOn || occupancy.shareHundredths !== shareHundredths,
  };
}

/**
 * By ID number; by name within the unit; by name and phone anywhere, unless the ID numbers tell two people apart. The one
 * of a name within the unit has got another number, and not a namesake, where the roll knows one of that name as well.
 */
function findOnFile(
  { database, fieldSeal }: RollReader,
  roll: RollPerson,
  household: readonly RollPerson[],
  present: readonly OccupancyRecord[],
): PersonRecord | null {
  const key = nameKey(roll.name);
  const index = roll.idNumber === undefined ? null : idNumberIndex(roll.idNumber, fieldSeal);
  const byId = index === null ? undefined : findPersonByIdNumber(database, index);
  if (byId !== undefined) return byId;
  const named = present.filter(({ personName }) => nameKey(personName) === key);
  const isAlone =
    new Set(named.map(({ personId }) => personId)).size === 1 &&
    household.filter(({ name }) => nameKey(name) === key).length === 1;
  const inUnit = named.filter(
    ({ personId }) => index === null || isAlone || requirePerson(database, personId).maskedIdNumber === '',
  );
  const neighbour = inUnit.find((row) => sameRole(row.role, roll.role)) ?? inUnit[0];
  if (neighbour !== undefined) return requirePerson(database, neighbour.personId);
  const byPhone = findPersonByPhone(database, roll.name, roll.phones);
  const twoIds = roll.idNumber !== undefined && byPhone !== undefined && byPhone.maskedIdNumber !== '';
  return byPhone === undefined || twoIds ? null : byPhone;
}

export function isOwner(role: RollPerson['role']): boolean {
  return role === 'owner' || role === 'coOwner';
}

/** Which of several owners comes first in a list is no fact about them. */
function sameRole(one: RollPerson['role'], other: RollPerson['role']): boolean {
  return one === other || (isOwner(one) && isOwner(other));
}

export function valuesAfter(roll: RollPerson, person: PersonRecord | null, seal: FieldSeal): PersonValues {
  const known = new Set(person?.phones.map(({ phone }) => phoneDigits(phone)));
  const newPhones = roll.phones.filter((phone) => !known.has(phoneDigits(phone))).map((phone) => ({ phone }));
  const sameId =
    roll.idNumber === undefined ||
    sameBytes(idNumberIndex(roll.idNumber, seal), person?.idNumberIndex ?? null);
  return {
    kind: roll.kind ?? person?.kind ?? 'individual',
    name: person !== null && nameKey(person.name) === nameKey(roll.name) ? person.name : roll.name,
    honorific: person?.honorific ?? '',
    idType: person?.idType ?? '',
    idNumber: sameId ? null : (roll.idNumber ?? null),
    email: roll.email ?? person?.email ?? '',
    mailingAddress: roll.mailingAddress ?? person?.mailingAddress ?? '',
    note: person?.note ?? '',
    // A number that is new is the one in use; those on file are kept behind it.
    phones: [...newPhones, ...(person?.phones ?? [])],
  };
}

export function sameValues(person: PersonRecord, values: PersonValues): boolean {
  return (
    person.kind === values.kind &&
    person.name === values.name &&
    values.idNumber === null &&
    person.email === values.email &&
    person.mailingAddress === values.mailingAddress &&
    person.phones.length === values.phones.length
  );
}

/** Two numbers may look alike once masked; that one becomes another is a change all the same. */
export function idNumberDifference(
  name: string,
  person: PersonRecord | null,
  { idNumber }: PersonValues,
): ImportChange[] {
  if (idNumber === null) return [];
  const before = person?.maskedIdNumber ?? '';
  return [{ field: 'idNumber', person: name, before, after: maskIdNumber(idNumber) }];
}

export function personDifferences({
  roll,
  person,
  values,
  occupancy,
  ...planned
}: PlannedPerson): ImportChange[] {
  const differ = (field: string, before: string, after: string): ImportChange[] =>
    before === after ? [] : [{ field, person: roll.name, before, after }];
  const phones = (of: PersonRecord | PersonValues | null): string =>
    (of?.phones ?? []).map(({ phone }) => maskPhone(phone)).join('、');
  return [
    ...(occupancy === null ? differ(roll.role, '', roll.name) : []),
    ...(values === null
      ? []
      : [
          ...(person === null ? [] : differ('name', person.name, values.name)),
          ...differ('kind', person?.kind ?? 'individual', values.kind),
          ...differ('phones', phones(person), phones(values)),
          ...idNumberDifference(roll.name, person, values),
          ...differ('email', person?.email ?? '', values.email),
          ...differ('mailingAddress', person?.mailingAddress ?? '', values.mailingAddress),
        ]),
    ...differ('fromOn', occupancy?.fromOn ?? '', planned.fromOn ?? ''),
    ...differ(
      'shareHundredths',
      String(occupancy?.shareHundredths ?? ''),
      String(planned.shareHundredths ?? ''),
    ),
  ];
}
