import { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from './employee.ts';

/** What work on a day is paid by: Labour Act, article 44. */
export type DayKind = 'workday' | 'restDay' | 'statutoryHoliday';

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** What a day is: as the calendar's table says, else a rest day on Saturday and Sunday. */
export function dayKindOf(day: string, calendar: ReadonlyMap<string, Pick<CalendarDay, 'kind'>>): DayKind {
  return calendar.get(day)?.kind ?? (weekdayOf(day) >= 6 ? 'restDay' : 'workday');
}
