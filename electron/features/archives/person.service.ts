import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { maskAddress, maskEmail, maskIdNumber, maskPhone } from '../../../shared/domain/mask.ts';
import type { PersonFields } from '../../../shared/features/archives/household.ts';
import { isMistypedIdNumber } from '../../../shared/features/archives/id-number.ts';
import type { Person, PersonOfIdNumber } from '../../../shared/features/archives/people.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { sameBytes } from '../../office/data-key.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { putIdNumber } from './id-number.repository.ts';
import { idNumberIndex, openIdNumber, sealIdNumber } from './id-number.ts';
import {
  findPersonByIdNumber,
  insertPerson,
  type PersonRecord,
  type PersonValues,
  requirePerson,
  requireUnmerged,
  toMaskedPerson,
  updatePerson,
} from './person.repository.ts';
import { listPeopleByIdNumber } from './person-list.repository.ts';
import { endPersonVerifications } from './verification.repository.ts';
import { checksBetween } from './verification.service.ts';

export interface PersonInput extends PersonFields {
  readonly id?: number | undefined;
  readonly version?: number | undefined;
}

export function savePerson(input: PersonInput, context: WriteContext): Person {
  assertIdNumber(input, ['idNumber']);
  if (input.id === undefined) return toMaskedPerson(addPerson(valuesOf(input, null), context));
  const before = requireUnmerged(context.database, input.id);
  if (input.version === undefined) throw invalid(['version'], 'versionMissing');
  if (input.version !== before.version) throw changedMeanwhile(context.database, 'person', before.id);
  return toMaskedPerson(changePerson(before, valuesOf(input, before), context));
}

/** What is typed is looked at once more; what a roll or the files hold is kept as it is. */
export function assertIdNumber(fields: PersonFields, path: readonly string[]): void {
  if (isMistypedIdNumber(fields.idNumber ?? '', fields.idType)) throw invalid([...path], 'idCheck');
}

/** One number names one person; whose it is already stays hidden. */
function assertOwnNumber(idNumber: string | null, self: number | null, context: WriteContext): void {
  if (idNumber === null || idNumber === '') return;
  const index = idNumberIndex(idNumber, context.fieldSeal);
  const holder = index === null ? undefined : findPersonByIdNumber(context.database, index);
  if (holder !== undefined && holder.id !== self) throw refuse('idNumberExists');
}

export function addPerson(values: PersonValues, context: WriteContext): PersonRecord {
  assertOwnNumber(values.idNumber, null, context);
  const id = insertPerson(context.database, values, context.now);
  keepIdNumber(id, values, context);
  context.record({
    entity: 'person',
    entityId: id,
    after: personImage(values, maskIdNumber(values.idNumber ?? '')),
  });
  return requirePerson(context.database, id);
}

export function changePerson(
  before: PersonRecord,
  values: PersonValues,
  context: WriteContext,
): PersonRecord {
  assertOwnNumber(values.idNumber, before.id, context);
  updatePerson(context.database, before.id, values);
  keepIdNumber(before.id, values, context);
  const { idNumber } = values;
  const after = requirePerson(context.database, before.id);
  endPersonVerifications(context.database, before.id, checksBetween(before, after));
  const changed = changedFields(
    personImage(before, before.maskedIdNumber),
    personImage(values, idNumber === null ? before.maskedIdNumber : maskIdNumber(idNumber)),
  );
  const idChanged =
    idNumber !== null &&
    idNumber !== '' &&
    !sameBytes(before.idNumberIndex, idNumberIndex(idNumber, context.fieldSeal));
  context.record({
    entity: 'person',
    entityId: before.id,
    before: changed.before,
    after: {
      ...changed.after,
      ...alikeMasked(changed.after, {
        phones: numbersOf(before).join() !== numbersOf(values).join(),
        idNumber: idChanged,
        email: before.email !== values.email,
        mailingAddress: before.mailingAddress !== values.mailingAddress,
      }),
    },
  });
  return after;
}

/** Two values may look alike once masked; the trail still tells that one became another. */
function alikeMasked(
  told: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<'phones' | 'idNumber' | 'email' | 'mailingAddress', boolean>>,
): Record<string, true> {
  const hidden = Object.entries(changes).filter(([field, isChanged]) => isChanged && !(field in told));
  return Object.fromEntries(hidden.map(([field]) => [`${field}Changed`, true as const]));
}

/** Sealed in the same transaction as the rest. To leave it alone and to remove it takes no key. */
function keepIdNumber(personId: number, { idNumber }: PersonValues, context: WriteContext): void {
  if (idNumber === null) return;
  const { database, fieldSeal } = context;
  putIdNumber(
    database,
    personId,
    idNumber === '' ? { sealed: null, masked: '', index: null } : sealIdNumber(personId, idNumber, fieldSeal),
  );
}

export function valuesOf(fields: PersonFields, before: PersonRecord | null): PersonValues {
  return {
    kind: fields.kind,
    name: fields.name,
    honorific: fields.honorific,
    idType: fields.idType,
    idNumber: fields.idNumber ?? null,
    email: fields.email,
    mailingAddress: fields.mailingAddress,
    note: fields.note,
    phones: fields.phones.map((entry, index) => {
      if ('phone' in entry) return { phone: entry.phone };
      const kept = before?.phones.find((phone) => phone.id === entry.keep);
      if (kept === undefined) throw invalid(['phones', index], 'unknownPhone');
      const first = fields.phones.findIndex((other) => 'keep' in other && other.keep === entry.keep);
      if (first !== index) throw invalid(['phones', index], 'phoneTwice');
      return kept;
    }),
  };
}

function numbersOf(values: Pick<PersonValues, 'phones'>): string[] {
  return values.phones.map(({ phone }) => phone);
}

/** What the audit trail keeps of a person: personal values masked, so that the trail itself gives nothing away. */
export function personImage(
  values: Omit<PersonValues, 'idNumber'>,
  maskedIdNumber: string,
): Record<string, unknown> {
  return {
    kind: values.kind,
    name: values.name,
    honorific: values.honorific,
    idType: values.idType,
    idNumber: maskedIdNumber,
    email: maskEmail(values.email),
    mailingAddress: maskAddress(values.mailingAddress),
    note: values.note,
    phones: numbersOf(values).map(maskPhone),
  };
}

/** Shows what is masked, after the look itself is in the audit trail. */
export async function revealPerson(
  input: { readonly personId: number; readonly what: 'phones' | 'idNumber'; readonly reason: string },
  context: ActionContext,
): Promise<{ values: string[] }> {
  const person = requirePerson(context.database, input.personId);
  const values = input.what === 'phones' ? numbersOf(person) : idNumbersOf(person, context);
  await context.write((write) => {
    write.record({
      entity: 'person',
      entityId: person.id,
      after: { revealed: input.what },
      reason: input.reason,
    });
    return null;
  });
  return { values };
}

function idNumbersOf({ id, sealedIdNumber }: PersonRecord, { fieldSeal }: ActionContext): string[] {
  return sealedIdNumber === null ? [] : [openIdNumber(id, sealedIdNumber, fieldSeal)];
}

/** Who has this number, with the look in the audit trail and the number nowhere. */
export function findPeopleByIdNumber(
  { idNumber }: { readonly idNumber: string },
  context: WriteContext,
): PersonOfIdNumber[] {
  const index = idNumberIndex(idNumber, context.fieldSeal);
  if (index === null) throw invalid(['idNumber'], 'required');
  const found = listPeopleByIdNumber(context.database, context.today, index);
  for (const { personId } of found) {
    context.record({ entity: 'person', entityId: personId, after: { soughtByIdNumber: true } });
  }
  if (found.length === 0) {
    context.record({ entity: 'idNumberSearch', entityId: '', after: { found: 0 } });
  }
  return found;
}
