/** 450 as `07:30`; a minute of the next day as it is told there. */
export function timeText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** `7:30`, `0730`, `07：30` and `7` as minutes after midnight; 24:00 is the end of the day; null for what is no time. */
export function minuteOf(text: string): number | null {
  const found = /^\s*(\d{1,2})(?:\s*[:：.]?\s*(\d{2}))?\s*$/u.exec(text);
  if (found === null) return null;
  const minute = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return Number(found[2] ?? 0) > 59 || minute > 1440 ? null : minute;
}

/** Minutes from one time to the next time that the clock shows the other: the same time is a whole day later. */
export function lengthBetween(from: number, to: number): number {
  return (((to - from) % 1440) + 1440) % 1440 || 1440;
}

/** Minutes as hours for people: 480 as `8`, 465 as `7.75`. */
export function hoursText(minutes: number): string {
  return String(Math.round(minutes / 0.6) / 100);
}
