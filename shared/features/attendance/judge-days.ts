import { groupBy } from '../../domain/group-by.ts';
import { dayKindOf } from '../employees/day-kind.ts';
import type { NamedDay } from '../employees/employee.ts';
import type { AttendanceSettings } from './attendance-settings.ts';
import { blocksOf, type DayPlan, planDays } from './day-plan.ts';
import type { DayResult } from './day-result.ts';
import { judgeEntered } from './judge-entered.ts';
import { type DayFacts, judgePunches } from './judge-punches.ts';
import { dayOfMinute, daysFrom } from './local-minutes.ts';
import { type MatchedStretch, matchPunches } from './match-punches.ts';
import type { PersonDays } from './person-days.ts';

export interface JudgedSpan {
  readonly first: string;
  readonly last: string;
  /** What the office's clock shows, in local minutes. */
  readonly now: number;
  readonly calendar: ReadonlyMap<string, Pick<NamedDay, 'kind'>>;
}

/** What each day of a span was for one person: punches against the roster in force, leave, overtime and what was entered. */
export function judgeDays(person: PersonDays, span: JudgedSpan, settings: AttendanceSettings): DayResult[] {
  const plans = planDays(person);
  const blocks = [...plans.values()].flatMap(blocksOf).sort((one, other) => one.from - other.from);
  const { matched, left } = matchPunches(blocks, person.punches, settings);
  const found = groupBy(
    blocks.map((block, index) => ({ block, match: matched[index] ?? NOTHING })),
    ({ block }) => block.day,
  );
  const strays = groupBy(left, ({ at }) => dayOfMinute(at));
  return daysFrom(span.first, span.last).flatMap((day) => {
    if (day < person.hiredOn || (person.leftOn !== null && day > person.leftOn)) return [];
    const facts: DayFacts = {
      plan: plans.get(day) ?? unplanned(day),
      matches: found.get(day) ?? [],
      strays: (strays.get(day) ?? []).map(({ at }) => at),
      isWorkday: dayKindOf(day, span.calendar) === 'workday',
      now: span.now,
      settings,
    };
    const computed = judgePunches(facts);
    const entered = person.entered.get(day);
    return [
      entered === undefined
        ? computed
        : { ...judgeEntered(facts, entered, computed), computed: computed.marks },
    ];
  });
}

const NOTHING: MatchedStretch = { in: null, out: null, between: [], punches: [] };

function unplanned(day: string): DayPlan {
  return { day, roster: undefined, leave: undefined, overtime: [], due: null };
}
