import { monthRange, monthsLater } from '../../domain/calendar.ts';

/** The days of an attendance month: the calendar's, or from the 26th of the month before to the 25th where it ends on the 25th. */
export function periodOf(
  month: string,
  { endsOnDay }: { readonly endsOnDay: number },
): { readonly first: string; readonly last: string } {
  if (endsOnDay === 0) {
    const { first, last } = monthRange(month);
    return { first, last };
  }
  const day = (of: number): string => String(of).padStart(2, '0');
  return {
    first: `${monthsLater(month, -1)}-${day(endsOnDay + 1)}`,
    last: `${month}-${day(endsOnDay)}`,
  };
}

/** The attendance month that a day belongs to. */
export function periodMonth(day: string, { endsOnDay }: { readonly endsOnDay: number }): string {
  const month = day.slice(0, 7);
  return endsOnDay !== 0 && Number(day.slice(8)) > endsOnDay ? monthsLater(month, 1) : month;
}
