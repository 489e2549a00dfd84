import { addDays } from '../../domain/calendar.ts';

export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** The parts of the ranges between two days. */
export function within(ranges: readonly DayRange[], first: string, last: string): DayRange[] {
  return ranges
    .filter((range) => range.start <= last && range.end >= first)
    .map((range) => ({
      start: range.start < first ? first : range.start,
      end: range.end > last ? last : range.end,
    }));
}

/** The ranges without the days of others. */
export function without(ranges: readonly DayRange[], others: readonly DayRange[]): DayRange[] {
  let open = [...ranges];
  for (const other of others) {
    open = open.flatMap((range) => {
      if (other.start > range.end || other.end < range.start) return [range];
      const parts: DayRange[] = [];
      if (other.start > range.start) parts.push({ start: range.start, end: addDays(other.start, -1) });
      if (other.end < range.end) parts.push({ start: addDays(other.end, 1), end: range.end });
      return parts;
    });
  }
  return open;
}

/** The same days with no day in two ranges. */
export function united(ranges: readonly DayRange[]): DayRange[] {
  const [first, ...rest] = ranges.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  if (first === undefined) return [];
  const apart = [first];
  for (const range of rest) {
    const last = apart.at(-1) ?? first;
    if (range.start > last.end) apart.push(range);
    else if (range.end > last.end) apart[apart.length - 1] = { start: last.start, end: range.end };
  }
  return apart;
}

/** Ranges that follow each other without a gap made one. */
export function adjoined(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && addDays(last.end, 1) === range.start) {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else joined.push(range);
  }
  return joined;
}
