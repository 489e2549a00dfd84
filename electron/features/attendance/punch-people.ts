import type { PunchProblem, UnknownPerson } from '../../../shared/features/attendance/punch-file.ts';
import type { Attendee } from './person.repository.ts';
import { keyOf, type NamedPerson } from './punch-reader.ts';

/** Who is meant: an employee, somebody who is none of ours, or why nobody can be named. */
export type FoundPerson =
  | Attendee
  | 'notOurs'
  | Extract<PunchProblem['problem'], `${'person' | 'name'}${string}`>;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

/**
 * Finds the people of a clock's file: as its numbers were matched before, by staff number, or by a name that only one
 * bears. A clock's own number is never taken for a staff number.
 */
export function createPeopleFinder(
  everybody: readonly Attendee[],
  known: ReadonlyMap<string, number | null>,
): {
  readonly find: (named: NamedPerson) => FoundPerson;
  readonly suggest: (named: NamedPerson) => UnknownPerson['suggestion'];
} {
  const byId = new Map(everybody.map((person) => [person.id, person]));
  const byNumber = new Map(everybody.map((person) => [plain(person.number), person]));
  const named = (name: string): Attendee[] =>
    everybody.filter((person) => plain(person.name) === plain(name));
  const found = new Map<string, FoundPerson>();

  const look = (person: NamedPerson): FoundPerson => {
    const mapped = known.get(keyOf(person));
    if (mapped === null) return 'notOurs';
    const matched = mapped === undefined ? undefined : byId.get(mapped);
    if (matched !== undefined) return matched;
    const { number, name } = person;
    const numbered = number === '' ? undefined : byNumber.get(plain(number));
    if (numbered !== undefined) {
      return name === '' || plain(numbered.name) === plain(name) ? numbered : 'nameDiffers';
    }
    if (name === '') return 'personUnknown';
    const [only, ...others] = named(name);
    if (only === undefined) return 'personUnknown';
    return others.length > 0 ? 'nameTwice' : only;
  };
  return {
    find(person) {
      const key = JSON.stringify(person);
      const before = found.get(key);
      if (before !== undefined) return before;
      const now = look(person);
      found.set(key, now);
      return now;
    },
    suggest({ clockNumber, number, name }) {
      return (byNumber.get(plain(clockNumber || number)) ?? named(name)[0])?.id ?? null;
    },
  };
}
