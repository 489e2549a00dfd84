import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dateAt, timeAt } from './calendar.ts';

const PATTERN = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A minute as the office's clock shows it, `YYYY-MM-DDTHH:MM`; one that no calendar has is refused. */
export const momentSchema = z.string().regex(PATTERN).refine(hasDay, 'invalidDate');

/** Asked of any text: a text of another form has no day either. */
function hasDay(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  return Number(text.slice(8, 10)) <= Temporal.PlainYearMonth.from(text.slice(0, 7)).daysInMonth;
}

/** The minute that a clock in `timeZone` shows at an instant. */
export function momentAt(instant: Date, timeZone: string): string {
  return `${dateAt(instant, timeZone)}T${timeAt(instant, timeZone)}`;
}

/** So many hours earlier by the clock on the wall. */
export function hoursBefore(moment: string, hours: number): string {
  return Temporal.PlainDateTime.from(moment).subtract({ hours }).toString({ smallestUnit: 'minute' });
}

/** The day of a moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** A moment as people read it, `2026-12-01 09:00`. */
export function momentWords(moment: string): string {
  return moment.replace('T', ' ');
}
