import { invalid } from '../../../shared/api/api-error.ts';
import type {
  PersonVerification,
  UnitVerification,
} from '../../../shared/features/archives/verification.contract.ts';
import {
  checksOfPerson,
  checksOfUnit,
  PERSON_CHECKS,
  type PersonCheck,
  type UnitCheck,
} from '../../../shared/features/archives/verification.ts';
import type { WriteContext } from '../../office/context.ts';
import { sameBytes } from '../../office/data-key.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { type PersonRecord, phoneDigits, requireUnmerged, toMaskedPerson } from './person.repository.ts';
import { requireUnit } from './unit.repository.ts';
import {
  putPersonVerification,
  putUnitVerification,
  verificationsOfPerson,
  verificationsOfUnit,
} from './verification.repository.ts';

/** What was read back is what is on file now: a version behind it may have held something else. */
export function verifyPerson(
  input: {
    readonly personId: number;
    readonly version: number;
    readonly checks?: readonly PersonCheck[] | undefined;
  },
  context: WriteContext,
): PersonVerification[] {
  const { database, today, staff } = context;
  const person = requireUnmerged(database, input.personId);
  if (person.version !== input.version) throw changedMeanwhile(database, 'person', person.id);
  const verified = onFile(checksOfPerson(toMaskedPerson(person)), input.checks);
  for (const check of verified) putPersonVerification(database, person.id, check, today, staff.id);
  context.record({ entity: 'person', entityId: person.id, after: { verified } });
  return verificationsOfPerson(database, person.id, today);
}

/** What is otherwise about a person than before. A number is the same however it is written. */
export function checksBetween(before: PersonRecord, after: PersonRecord): PersonCheck[] {
  const phones = (of: PersonRecord): string =>
    of.phones
      .map(({ phone }) => phoneDigits(phone))
      .sort()
      .join();
  const same: Readonly<Record<PersonCheck, boolean>> = {
    name: before.name === after.name,
    phones: phones(before) === phones(after),
    idNumber: before.idType === after.idType && sameBytes(before.idNumberIndex, after.idNumberIndex),
    email: before.email === after.email,
    mailingAddress: before.mailingAddress === after.mailingAddress,
  };
  return PERSON_CHECKS.filter((check) => !same[check]);
}

export function verifyUnit(
  input: {
    readonly unitId: number;
    readonly version: number;
    readonly checks?: readonly UnitCheck[] | undefined;
  },
  context: WriteContext,
): UnitVerification[] {
  const { database, today, staff } = context;
  const unit = requireUnit(database, input.unitId);
  if (unit.version !== input.version) throw changedMeanwhile(database, 'unit', unit.id);
  const verified = onFile(checksOfUnit(unit), input.checks);
  for (const check of verified) putUnitVerification(database, unit.id, check, today, staff.id);
  context.record({ entity: 'unit', entityId: unit.id, after: { verified } });
  return verificationsOfUnit(database, unit.id, today);
}

function onFile<Check>(there: readonly Check[], asked: readonly Check[] | undefined): readonly Check[] {
  const verified = there.filter((check) => asked === undefined || asked.includes(check));
  if (verified.length === 0) throw invalid(['checks'], 'nothingToVerify');
  return verified;
}
