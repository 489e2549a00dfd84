import { type DayKind, dayKindOf } from '../employees/day-kind.ts';
import type { NamedDay } from '../employees/employee.ts';
import { dayNumber, dayOfNumber, weekdayOfNumber } from './day-number.ts';
import type { ShiftKind, StaffingNeed } from './roster.ts';

type CoverShift = Pick<ShiftKind, 'id' | 'startsMinute' | 'lengthMinutes'>;
type CoverNeed = Pick<StaffingNeed, 'days' | 'startsMinute' | 'endsMinute' | 'people'>;

/** From one minute of a day to another with the same people there and the same people needed. */
export interface CoverSpan {
  readonly from: number;
  readonly to: number;
  readonly present: number;
  readonly required: number;
}

export interface DayCoverage {
  readonly day: string;
  /** From midnight to midnight, without gaps. */
  readonly spans: readonly CoverSpan[];
  /** The most people that are missing at any time; 0 where there are enough. */
  readonly short: number;
  /** For how long somebody is missing. */
  readonly shortMinutes: number;
}

export interface CoverageBook {
  readonly shifts: ReadonlyMap<number, CoverShift>;
  readonly needs: readonly CoverNeed[];
  readonly calendar: ReadonlyMap<string, Pick<NamedDay, 'kind'>>;
}

/** Whether a need holds on a day: on a statutory holiday where it says so, else on its weekdays. */
export function needHolds({ days }: Pick<CoverNeed, 'days'>, weekday: number, kind: DayKind): boolean {
  return days.includes(kind === 'statutoryHoliday' ? 'H' : String(weekday));
}

/**
 * A day of a team: who is there beside who is needed. Shifts and needs of the day before reach past midnight. Needs that
 * hold at the same time do not add up: each says at least so many.
 */
export function coverageOf(
  day: string,
  shiftsOf: (day: string) => Iterable<number | null>,
  { shifts, needs, calendar }: CoverageBook,
): DayCoverage {
  const number = dayNumber(day);
  const here: (readonly [from: number, to: number])[] = [];
  const needed: (readonly [from: number, to: number, people: number])[] = [];
  for (const back of [1, 0]) {
    const begins = back === 0 ? day : dayOfNumber(number - back);
    const shifted = back * -1440;
    for (const id of shiftsOf(begins)) {
      const shift = id === null ? undefined : shifts.get(id);
      if (shift === undefined) continue;
      here.push([shifted + shift.startsMinute, shifted + shift.startsMinute + shift.lengthMinutes]);
    }
    const weekday = weekdayOfNumber(number - back);
    const kind = dayKindOf(begins, calendar);
    for (const need of needs) {
      if (!needHolds(need, weekday, kind)) continue;
      needed.push([shifted + need.startsMinute, shifted + need.endsMinute, need.people]);
    }
  }
  const spans = spansOf(here, needed);
  return {
    day,
    spans,
    short: spans.reduce((worst, { present, required }) => Math.max(worst, required - present), 0),
    shortMinutes: spans.reduce(
      (total, { from, to, present, required }) => total + (present < required ? to - from : 0),
      0,
    ),
  };
}

function spansOf(
  here: readonly (readonly [from: number, to: number])[],
  needed: readonly (readonly [from: number, to: number, people: number])[],
): CoverSpan[] {
  const within = (minute: number) => Math.min(1440, Math.max(0, minute));
  const edges = new Set([0, 1440]);
  for (const [from, to] of here) edges.add(within(from)).add(within(to));
  for (const [from, to] of needed) edges.add(within(from)).add(within(to));
  const sorted = [...edges].sort((one, other) => one - other);
  const spans: CoverSpan[] = [];
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to === undefined) break;
    let present = 0;
    for (const [begin, end] of here) if (begin <= from && end > from) present += 1;
    let required = 0;
    for (const [begin, end, people] of needed) {
      if (begin <= from && end > from) required = Math.max(required, people);
    }
    const last = spans.at(-1);
    if (last !== undefined && last.present === present && last.required === required) {
      spans[spans.length - 1] = { ...last, to };
    } else {
      spans.push({ from, to, present, required });
    }
  }
  return spans;
}

/** The fewest and the needed in each of the 24 hours, for who reads a day hour by hour. */
export function hoursOf({ spans }: Pick<DayCoverage, 'spans'>): readonly Omit<CoverSpan, 'from' | 'to'>[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const within = spans.filter(({ from, to }) => from < (hour + 1) * 60 && to > hour * 60);
    const worst = within.reduce((one, other) =>
      other.present - other.required < one.present - one.required ? other : one,
    );
    return { present: worst.present, required: worst.required };
  });
}
