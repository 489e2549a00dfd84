/** 570 minutes after midnight as `09:30`. */
export function clockWords(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** 90 minutes as `1.5`. */
export function hoursWords(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

/** `9:30`, `0930` or `930` in minutes after midnight; null when it is no time of day. */
export function minuteOf(typed: string): number | null {
  const found = /^(\d{1,2}):?(\d{2})$/u.exec(typed.trim());
  if (found === null) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}
