import { Temporal } from 'temporal-polyfill';

/** The calendar date, `YYYY-MM-DD`, that a clock in `timeZone` shows at an instant. */
export function dateAt(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The instants, in milliseconds, at which a date begins in `timeZone` and at which the next one does. */
export function dayBounds(date: string, timeZone: string): readonly [from: number, until: number] {
  const day = Temporal.PlainDate.from(date);
  const begin = (of: Temporal.PlainDate) => of.toZonedDateTime({ timeZone }).epochMilliseconds;
  return [begin(day), begin(day.add({ days: 1 }))];
}

/** The local time `HH:MM` of an instant. */
export function timeAt(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Months later, the day held back to the month's end: 31 January + 1 month is 28 February. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from one date to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** First and last day of a month `YYYY-MM`, and how many days it has. */
export function monthRange(month: string): {
  readonly first: string;
  readonly last: string;
  readonly days: number;
} {
  const value = Temporal.PlainYearMonth.from(month);
  return {
    first: value.toPlainDate({ day: 1 }).toString(),
    last: value.toPlainDate({ day: value.daysInMonth }).toString(),
    days: value.daysInMonth,
  };
}

/** The month `YYYY-MM` some months later. */
export function monthsLater(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** Months from one `YYYY-MM` to a later one; negative when it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from);
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

export function systemTimeZone(): string {
  return Temporal.Now.timeZoneId();
}
