const DAY_MILLISECONDS = 86_400_000;

/** Days since 1970-01-01, so that a month of cells is walked through without a calendar object for each. */
export function dayNumber(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
    DAY_MILLISECONDS
  );
}

export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Every day of a month `YYYY-MM`. */
export function daysOfMonth(month: string): string[] {
  const first = dayNumber(`${month}-01`);
  return Array.from({ length: 31 }, (_, index) => dayOfNumber(first + index)).filter((day) =>
    day.startsWith(month),
  );
}
