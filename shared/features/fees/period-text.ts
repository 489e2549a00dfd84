import { monthRange } from '../../domain/calendar.ts';

/** `2026-11` for a whole month, `2026-11-16 ~ 2026-11-30` for part of one. */
export function periodText(start: string, end: string): string {
  const month = start.slice(0, 7);
  if (!start.endsWith('-01') || end.slice(0, 7) !== month) return `${start} ~ ${end}`;
  return monthRange(month).last === end ? month : `${start} ~ ${end}`;
}
