import { dayKindOf } from '../employees/day-kind.ts';
import { needHolds } from './coverage.ts';
import { dayNumber, dayOfNumber, daysOfMonth, weekdayOfNumber } from './day-number.ts';
import type {
  FillCap,
  FillCell,
  FillCounts,
  FillDay,
  FillPerson,
  FillProblem,
  FillWeights,
} from './fill-problem.ts';
import type { Roster, ShiftKind } from './roster.ts';
import type { PersonFacts, RosterFacts } from './roster-facts.ts';

/** Days before and after the month that the rules look at. */
const DAYS_BESIDE = 14;

export interface FillWishes {
  /** Also what stands in a cell without having been fixed is replaced. */
  readonly replaceUnfixed: boolean;
  readonly usualHours: boolean;
  readonly weights: FillWeights;
  readonly nightsInRow: number;
}

/** What each person has had so far in the quarter, before the month. */
export type CountsSoFar = ReadonlyMap<number, FillCounts>;

/** The problem of a roster as it stands: the rules as they are set, and who can do what when. */
export function fillProblemOf(
  roster: Roster,
  shiftKinds: readonly ShiftKind[],
  soFar: CountsSoFar,
  wishes: FillWishes,
): FillProblem {
  const { facts, month, needs } = roster;
  const days = daysAround(roster);
  const inside = days.filter((day) => day.inside);
  const calendar = new Map(roster.calendar.map((day) => [day.day, day]));
  const spans = days.flatMap(({ day }) =>
    needs
      .filter((need) => needHolds(need, weekdayOfNumber(dayNumber(day)), dayKindOf(day, calendar)))
      .map(({ startsMinute, endsMinute, people }) => ({ day, startsMinute, endsMinute, people })),
  );
  const wanted = inside.filter(({ day }) => day.startsWith(month));
  const people = roster.members.map((member): Omit<FillPerson, 'wantedMinutes'> => {
    const known = facts.people.find(({ employeeId }) => employeeId === member.employeeId);
    return {
      id: member.employeeId,
      name: member.name,
      away: awayDays(wanted, member, known),
      certificates: (known?.certificates ?? []).map(({ kind, issuedOn, expiresOn }) => ({
        kind,
        from: issuedOn ?? '0000-01-01',
        to: expiresOn,
      })),
      caps: capsOf(member.hoursScheme, days, known, facts),
      dayMinutes: member.hoursScheme === 'standard' ? facts.settings.dayMinutes : null,
      counted: soFar.get(member.employeeId) ?? { nights: 0, weekends: 0, holidays: 0 },
    };
  });
  const share = (away: FillPerson['away']): number => (inside.length - away.length) / inside.length;
  const present = people.reduce((sum, { away }) => sum + share(away), 0);
  const neededMinutes = neededOver(spans, inside);
  const usual = (away: FillPerson['away']): number =>
    wishes.usualHours
      ? facts.monthStandardMinutes * share(away)
      : (neededMinutes * share(away)) / Math.max(1, present);
  const cells = standingCells(roster, wishes.replaceUnfixed);
  const used = new Set(cells.map(({ shiftKindId }) => shiftKindId));
  return {
    shifts: shiftKinds.filter(({ id, active }) => active || used.has(id)).map(shiftOf),
    offered: shiftKinds.filter(({ active }) => active).map(({ id }) => id),
    days,
    people: people.map((person) => ({ ...person, wantedMinutes: Math.round(usual(person.away)) })),
    needs: spans,
    cells,
    limits: {
      restMinutes: facts.settings.restMinutes,
      daysInRow: facts.settings.daysInRow,
      nightsInRow: wishes.nightsInRow,
    },
    weights: wishes.weights,
    usualHours: wishes.usualHours,
  };
}

function shiftOf({ id, code, startsMinute, lengthMinutes, breakMinutes, night, certificate }: ShiftKind) {
  return { id, code, startsMinute, lengthMinutes, breakMinutes, night, certificate };
}

function daysAround({ month, calendar }: Roster): FillDay[] {
  const kinds = new Map(calendar.map((day) => [day.day, day]));
  const own = daysOfMonth(month);
  const first = dayNumber(own[0] ?? '');
  return Array.from({ length: own.length + 2 * DAYS_BESIDE }, (_, index) => {
    const day = dayOfNumber(first + index - DAYS_BESIDE);
    const kind = dayKindOf(day, kinds);
    return {
      day,
      inside: day.startsWith(month),
      weekend: kind === 'restDay',
      holiday: kind === 'statutoryHoliday',
    };
  });
}

function awayDays(
  days: readonly FillDay[],
  { hiredOn, leftOn }: { readonly hiredOn: string; readonly leftOn: string | null },
  facts: PersonFacts | undefined,
): FillPerson['away'] {
  return days.flatMap(({ day }): FillPerson['away'][number][] => {
    if (day < hiredOn || (leftOn !== null && day > leftOn)) return [{ day, why: 'notHere' }];
    const onLeave = facts?.leave.some(({ firstOn, lastOn }) => day >= firstOn && day <= lastOn) ?? false;
    return onLeave ? [{ day, why: 'leave' }] : [];
  });
}

/** 標準工時 by each week, from Monday; 綜合計算工時 by what is left of its cycle; 不定時工時 not at all. */
function capsOf(
  scheme: 'standard' | 'comprehensive' | 'flexible',
  days: readonly FillDay[],
  facts: PersonFacts | undefined,
  { settings, cycleLimitMinutes }: RosterFacts,
): FillCap[] {
  const own = days.filter(({ inside }) => inside);
  const from = own[0]?.day ?? '';
  const to = own.at(-1)?.day ?? '';
  if (scheme === 'flexible') return [];
  if (scheme === 'comprehensive') {
    return [{ from, to, minutes: Math.max(0, cycleLimitMinutes - (facts?.cycleMinutesElsewhere ?? 0)) }];
  }
  return days
    .map(({ day }) => dayNumber(day))
    .filter((number) => weekdayOfNumber(number) === 1)
    .map((monday) => ({
      from: dayOfNumber(monday),
      to: dayOfNumber(monday + 6),
      minutes: settings.weekMinutes,
    }))
    .filter((week) => week.to >= from && week.from <= to);
}

/** Cells that stay, and shifts of other rosters that the same people have beside it. */
function standingCells(roster: Roster, replaceUnfixed: boolean): FillCell[] {
  const own = roster.cells.filter(({ fixed }) => fixed || !replaceUnfixed);
  const taken = new Set(own.map(({ employeeId, day }) => `${employeeId} ${day}`));
  const beside = roster.facts.neighbours.filter(
    ({ employeeId, day, shiftKindId }) =>
      !taken.has(`${employeeId} ${day}`) && (shiftKindId !== null || !day.startsWith(roster.month)),
  );
  return [...own, ...beside].map(({ employeeId, day, shiftKindId }) => ({ employeeId, day, shiftKindId }));
}

/** Minutes of work that the needs of the days ask for, the largest where several hold at once. */
function neededOver(
  spans: readonly {
    readonly day: string;
    readonly startsMinute: number;
    readonly endsMinute: number;
    readonly people: number;
  }[],
  inside: readonly FillDay[],
): number {
  let sum = 0;
  for (const { day } of inside) {
    const ofDay = spans.filter((span) => span.day === day);
    const edges = [
      ...new Set(ofDay.flatMap(({ startsMinute, endsMinute }) => [startsMinute, endsMinute])),
    ].toSorted((one, other) => one - other);
    for (const [place, from] of edges.entries()) {
      const to = edges[place + 1];
      if (to === undefined) break;
      const people = Math.max(
        0,
        ...ofDay
          .filter((span) => span.startsMinute <= from && span.endsMinute >= to)
          .map((span) => span.people),
      );
      sum += people * (to - from);
    }
  }
  return sum;
}
