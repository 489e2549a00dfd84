const TIME = /^(?<hour>[01]?\d|2[0-3])[:：]?(?<minute>[0-5]\d)$/u;

/** Minutes after midnight of a time as people type it: 18:00, 1800 or 8:30; null for anything else. */
export function minuteOf(text: string | null | undefined): number | null {
  const { hour, minute } = TIME.exec((text ?? '').trim())?.groups ?? {};
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}
