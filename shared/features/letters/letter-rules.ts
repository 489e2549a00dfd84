import { LETTER_KIND_FACTS, type LetterKind } from './letter-kind.ts';
import { type FieldName, fieldFacts } from './merge-field.ts';
import { fieldsOf } from './template-fields.ts';

/**
 * What a letter of the kind must say whatever its words: a demand moves the limitation only of debts that it tells by
 * their debtor, home, sum and time. Any one field of a group will do.
 */
const TELLS: Readonly<Partial<Record<LetterKind, readonly (readonly FieldName[])[]>>> = {
  dunning: [
    ['recipient', 'ownerName'],
    ['room'],
    ['arrears', 'arrearsTable'],
    ['arrearsTable', 'arrearsFrom'],
  ],
  finalDemand: [
    ['recipient', 'ownerName'],
    ['room'],
    ['arrears', 'arrearsTable'],
    ['arrearsTable', 'arrearsFrom'],
  ],
};

/** The fields that the words of a kind must have and do not. */
export function lackingFields(kind: LetterKind, body: string): readonly FieldName[] {
  const groups = TELLS[kind];
  if (groups === undefined) return [];
  const names = new Set(fieldsOf(body).map(({ name }) => name));
  return groups.flatMap((group) => (group.some((name) => names.has(name)) ? [] : group.slice(0, 1)));
}

/** Fields that tell of one household’s people or debts, which is nobody’s business on a board. */
export function fieldsOfHousehold(kind: LetterKind, body: string): readonly string[] {
  if (LETTER_KIND_FACTS[kind].to !== 'everyone') return [];
  const ofHousehold = new Set(['unit', 'arrears', 'bill']);
  return fieldsOf(body)
    .map(({ name }) => name)
    .filter((name) => ofHousehold.has(fieldFacts(name).source));
}
