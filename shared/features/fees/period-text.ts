import { monthRange, monthsLater } from '../../domain/calendar.ts';

/** `2026-11` for a whole month, `2026-Q3`, `2026-H1` and `2026` for longer ones, `2026-11-16 ~ 2026-11-30` for others. */
export function periodText(start: string, end: string): string {
  const [year = '', month = ''] = start.split('-');
  const begins = Number(month) - 1;
  if (start.endsWith('-01')) {
    const lasts = (months: number): boolean =>
      end === monthRange(monthsLater(`${year}-${month}`, months - 1)).last;
    if (lasts(1)) return `${year}-${month}`;
    if (begins % 3 === 0 && lasts(3)) return `${year}-Q${begins / 3 + 1}`;
    if (begins % 6 === 0 && lasts(6)) return `${year}-H${begins / 6 + 1}`;
    if (begins === 0 && lasts(12)) return year;
  }
  return `${start} ~ ${end}`;
}
