import { addDays } from '../../domain/calendar.ts';
import { type DayKind, dayKindOf } from '../employees/day-kind.ts';
import type { NamedDay } from '../employees/employee.ts';
import type { LeaveKind, LeavePart } from './leave.ts';
import type { LeaveKindRule } from './leave-settings.ts';

/** What the published roster says of somebody's day: a shift's code, or '' for rest. A day that is not there has no roster. */
export type Rostered = ReadonlyMap<string, string>;

export interface SpanOfLeave {
  readonly kind: LeaveKind;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly part: LeavePart;
}

export interface CountedDay {
  readonly day: string;
  readonly dayKind: DayKind;
  readonly counts: boolean;
  /** Half days that it takes. */
  readonly halfDays: number;
  readonly shift: string | null;
}

/**
 * Each day of a leave and whether it counts. Counted by calendar days, every one does. Else those on which one would work:
 * by the published roster where there is one, which gives shift workers their rest on other days than Sunday, and by the
 * calendar where there is none. Statutory holidays are no annual leave (職工帶薪年休假條例, article 3).
 */
export function countLeaveDays(
  span: SpanOfLeave,
  rule: Pick<LeaveKindRule, 'counts' | 'balance'>,
  calendar: ReadonlyMap<string, Pick<NamedDay, 'kind'>>,
  rostered: Rostered,
): readonly CountedDay[] {
  const days: CountedDay[] = [];
  for (let day = span.firstOn; day <= span.lastOn; day = addDays(day, 1)) {
    const dayKind = dayKindOf(day, calendar);
    const shift = rostered.get(day) ?? null;
    const works = shift === null ? dayKind === 'workday' : shift !== '';
    const counts =
      rule.counts === 'calendarDays' ||
      (works && !(rule.balance === 'annual' && dayKind === 'statutoryHoliday'));
    days.push({ day, dayKind, counts, halfDays: counts ? halvesOf(span.part) : 0, shift });
  }
  return days;
}

function halvesOf(part: LeavePart): number {
  return part === 'whole' ? 2 : 1;
}

export function totalHalfDays(days: readonly CountedDay[]): number {
  return days.reduce((total, { halfDays }) => total + halfDays, 0);
}

/** Half days as people say them: 1.5. */
export function daysText(halfDays: number): string {
  return String(halfDays / 2);
}

/** Whether two leaves of one person meet: a morning and the afternoon of the same day do not. */
export function meets(
  one: Pick<SpanOfLeave, 'firstOn' | 'lastOn' | 'part'>,
  other: Pick<SpanOfLeave, 'firstOn' | 'lastOn' | 'part'>,
): boolean {
  if (one.lastOn < other.firstOn || other.lastOn < one.firstOn) return false;
  const bothHalves = one.part !== 'whole' && other.part !== 'whole';
  return !(bothHalves && one.part !== other.part);
}
