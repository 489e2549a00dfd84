import {
  type Comparison,
  MERGE_FIELDS,
  type MergeField,
} from '../../../shared/features/archives/duplicates.contract.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';

/** Which of the two a field is taken from. */
export type Side = 'one' | 'other';

export interface FieldChoice {
  readonly field: MergeField;
  readonly one: string;
  readonly other: string;
  /** Both have something, and not the same: somebody must say which is right. */
  readonly conflicts: boolean;
}

/** Every field that either of two people has something in. */
export function fieldChoices({ one, other, sameIdNumber }: Comparison): FieldChoice[] {
  return MERGE_FIELDS.map((field) => {
    const [first, second] = [valueOf(one.person, field), valueOf(other.person, field)];
    const differs = field === 'idNumber' ? !sameIdNumber : first !== second;
    return { field, one: first, other: second, conflicts: first !== '' && second !== '' && differs };
  }).filter((choice) => choice.one !== '' || choice.other !== '');
}

function valueOf(person: Person, field: MergeField): string {
  return field === 'idNumber' ? `${person.idType} ${person.idNumber}`.trim() : person[field];
}

/** The fields in which whoever is not kept is right. */
export function takenFromOther(
  choices: readonly FieldChoice[],
  kept: Side,
  chosen: Readonly<Partial<Record<MergeField, Side>>>,
): MergeField[] {
  return choices
    .filter(({ field, conflicts }) => conflicts && (chosen[field] ?? kept) !== kept)
    .map(({ field }) => field);
}

/** The side whose value will stand: what is chosen where both differ, else whoever has one. */
export function sideThatStands(
  { field, one, other, conflicts }: FieldChoice,
  kept: Side,
  chosen: Readonly<Partial<Record<MergeField, Side>>>,
): Side {
  if (conflicts) return chosen[field] ?? kept;
  if (one === '' || other === '') return one === '' ? 'other' : 'one';
  return kept;
}
