import type { CellContent, CellDifference, FrozenCell } from './roster-version.ts';

interface Person {
  readonly employeeId: number;
  readonly name: string;
  readonly number: string;
}

/** A roster as it stood at one time. */
export interface RosterState {
  readonly people: readonly Person[];
  readonly cells: readonly FrozenCell[];
}

/** What is different from one state of a roster to another, by the rows of the later one and by day. */
export function differencesBetween(before: RosterState, after: RosterState): CellDifference[] {
  const old = cellsByPlace(before.cells);
  const now = cellsByPlace(after.cells);
  const days = [...new Set([...before.cells, ...after.cells].map(({ day }) => day))].toSorted();
  const staying = new Set(after.people.map(({ employeeId }) => employeeId));
  const people = [...after.people, ...before.people.filter(({ employeeId }) => !staying.has(employeeId))];
  return people.flatMap(({ employeeId, name, number }) =>
    days.flatMap((day) => {
      const from = old.get(`${employeeId} ${day}`) ?? null;
      const to = now.get(`${employeeId} ${day}`) ?? null;
      if (sameContent(from, to)) return [];
      return [{ employeeId, name, number, day, from, to, minutes: workOf(to) - workOf(from) }];
    }),
  );
}

function cellsByPlace(cells: readonly FrozenCell[]): ReadonlyMap<string, NonNullable<CellContent>> {
  return new Map(cells.map(({ employeeId, day, ...content }) => [`${employeeId} ${day}`, content]));
}

function sameContent(one: CellContent, other: CellContent): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.code === other.code &&
    one.startsMinute === other.startsMinute &&
    one.lengthMinutes === other.lengthMinutes &&
    one.breakMinutes === other.breakMinutes
  );
}

/** Minutes of work; none on a rest day. */
export function workOf(content: CellContent): number {
  return content === null ? 0 : content.lengthMinutes - content.breakMinutes;
}

/** Per person the number of the version in which something changed for them last; versions in their order, 1 first. */
export function lastChanges(
  versions: readonly (RosterState & { readonly number: number })[],
): ReadonlyMap<number, number> {
  const changed = new Map<number, number>();
  let before: RosterState = { people: [], cells: [] };
  for (const version of versions) {
    for (const { employeeId } of differencesBetween(before, version)) changed.set(employeeId, version.number);
    before = version;
  }
  return changed;
}
