/**
 * Minutes of the clock on the wall since 1970, as if every day had 1440 of them: a shift of eight hours is eight hours
 * whatever summer time does, because nobody is paid by the zone.
 */
export function minuteOf(moment: string): number {
  return minuteOfDay(moment.slice(0, 10)) + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** The minute at which a day begins. */
export function minuteOfDay(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_MINUTE
  );
}

const MS_PER_MINUTE = 60_000;

/** The moment `YYYY-MM-DDTHH:MM` of a minute. */
export function momentOf(minute: number): string {
  return new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 16);
}

export function dayOfMinute(minute: number): string {
  return momentOf(minute).slice(0, 10);
}

/** Each day from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = minuteOfDay(first); at <= minuteOfDay(last); at += 1440) days.push(dayOfMinute(at));
  return days;
}

/** `08:05` of minutes after midnight; 1445 is `00:05` of the next day. */
export function clockTime(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
