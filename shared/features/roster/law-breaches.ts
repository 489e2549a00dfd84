import { groupBy } from '../../domain/group-by.ts';
import type { Roster, ShiftKind } from './roster.ts';
import { type RosterWarning, ruleBookOf, warningsOf } from './roster-rules.ts';

/** Everything of a roster that cannot be done or that the law forbids, person by person. */
export function lawBreaches(
  { members, cells, facts, month }: Pick<Roster, 'members' | 'cells' | 'facts' | 'month'>,
  shiftKinds: readonly ShiftKind[],
): RosterWarning[] {
  const book = ruleBookOf(month, shiftKinds, facts);
  const own = groupBy(cells, ({ employeeId }) => employeeId);
  const beside = groupBy(facts.neighbours, ({ employeeId }) => employeeId);
  const people = new Map(facts.people.map((person) => [person.employeeId, person]));
  return members
    .flatMap((member) => {
      const { employeeId } = member;
      const all = [...(own.get(employeeId) ?? []), ...(beside.get(employeeId) ?? [])];
      return warningsOf(member, all, people.get(employeeId), book);
    })
    .filter(({ severity }) => severity !== 'policy');
}
