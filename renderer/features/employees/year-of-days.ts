import { addDays } from '../../../shared/domain/calendar.ts';
import { dayKindOf } from '../../../shared/features/employees/day-kind.ts';
import type { CalendarDay } from '../../../shared/features/employees/employee.ts';
import { MODEL_REGIONS } from '../../../shared/features/employees/model-calendar.ts';
import type { Text } from '../../app/texts.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function isWeekday(day: number): day is (typeof WEEKDAYS)[number] {
  return WEEKDAYS.some((weekday) => weekday === day);
}

/** How many days of a year are worked. */
export function workdaysOf(year: number, days: readonly CalendarDay[]): number {
  const calendar = new Map(days.map((day) => [day.day, day]));
  let count = 0;
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (dayKindOf(day, calendar) === 'workday') count += 1;
  }
  return count;
}

/** The place whose calendar a day came with. */
export function regionWords(model: string, t: Text): string {
  const region = MODEL_REGIONS.find((each) => each === model);
  return region === undefined ? model : t(`employees.region.${region}`);
}
