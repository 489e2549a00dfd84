import type { DayKind } from '../employees/day-kind.ts';
import type { HoursScheme } from '../employees/employee.ts';
import type { OvertimeRate } from './leave.ts';
import type { LeaveSettings } from './leave-settings.ts';

/**
 * What overtime on a day is paid by: Labour Act, article 44. A rest day is what the published roster gives somebody as rest,
 * and the calendar's where there is no roster; under 綜合計算工時 whatever goes beyond the cycle is 150, holidays apart.
 */
export function overtimeRate(dayKind: DayKind, shift: string | null, scheme: HoursScheme): OvertimeRate {
  if (dayKind === 'statutoryHoliday') return 300;
  if (scheme === 'comprehensive') return 150;
  const rests = shift === null ? dayKind === 'restDay' : shift === '';
  return rests ? 200 : 150;
}

/** Only work on a rest day may be given back as time: article 44, item 2. */
export function mayBeLieu(rate: OvertimeRate): boolean {
  return rate === 200;
}

/** Hours by which a day may be made longer; on a day that is off, a day's own hours as well: article 41. */
export function dayLimit(rate: OvertimeRate, settings: LeaveSettings): number {
  return settings.overtimeDayMinutes + (rate === 150 ? 0 : settings.dayMinutes);
}

/** A request is late once the work has begun. `now` is the minute that the office's clock shows. */
export function isLate(day: string, startsMinute: number, now: string): boolean {
  return momentOf(day, startsMinute) < now;
}

export function momentOf(day: string, minute: number): string {
  return `${day}T${clockText(minute)}`;
}

/** A minute of the day as a clock shows it; past midnight it begins again. */
export function clockText(minute: number): string {
  const of = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}

/** Minutes as hours: 90 is 1.5. */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

/** Minutes in lieu for minutes worked; parts of a minute are dropped. */
export function lieuMinutes(
  workedMinutes: number,
  { lieuPercent }: Pick<LeaveSettings, 'lieuPercent'>,
): number {
  return Math.floor((workedMinutes * lieuPercent) / 100);
}

/** What was worked, or what is to be while that is not settled. */
export function countedMinutes(overtime: {
  readonly lengthMinutes: number;
  readonly actualMinutes: number | null;
}): number {
  return overtime.actualMinutes ?? overtime.lengthMinutes;
}
