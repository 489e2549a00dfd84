import { dayKindOf } from '../employees/day-kind.ts';
import type { NamedDay } from '../employees/employee.ts';
import type { FillCounts } from './fill-problem.ts';

interface Worked {
  readonly employeeId: number;
  readonly day: string;
  readonly night: boolean;
}

interface Person {
  readonly employeeId: number;
  readonly hiredOn: string;
}

const KINDS = ['nights', 'weekends', 'holidays'] as const;

/**
 * What each person had in the days of the quarter before a roster. Whoever was not there yet for a part of them counts
 * as having had their share of it, so that a newcomer is not given the nights of three months at once.
 */
export function countsSoFar(
  people: readonly Person[],
  worked: readonly Worked[],
  days: readonly string[],
  calendar: ReadonlyMap<string, Pick<NamedDay, 'kind'>>,
): Map<number, FillCounts> {
  const own = new Map(people.map(({ employeeId }) => [employeeId, { nights: 0, weekends: 0, holidays: 0 }]));
  for (const { employeeId, day, night } of worked) {
    const counts = own.get(employeeId);
    if (counts === undefined) continue;
    const kind = dayKindOf(day, calendar);
    if (night) counts.nights += 1;
    if (kind === 'restDay') counts.weekends += 1;
    if (kind === 'statutoryHoliday') counts.holidays += 1;
  }
  const [first = ''] = days;
  const settled = people.filter(({ hiredOn }) => hiredOn <= first);
  for (const { employeeId, hiredOn } of people) {
    const counts = own.get(employeeId);
    if (counts === undefined || hiredOn <= first || settled.length === 0) continue;
    const missed = days.filter((day) => day < hiredOn).length / days.length;
    for (const kind of KINDS) {
      const all = settled.reduce((sum, person) => sum + (own.get(person.employeeId)?.[kind] ?? 0), 0);
      counts[kind] += Math.round((all / settled.length) * missed);
    }
  }
  return own;
}
