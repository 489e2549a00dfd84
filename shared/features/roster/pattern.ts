import { dayNumber, weekdayOfNumber } from './day-number.ts';
import { REST_SIGN } from './rest-sign.ts';
import type { Assignment } from './roster.ts';

/** Where the first step of a sequence lies: on the first chosen day, or on the Monday of its week. */
export const PATTERN_STARTS = ['selection', 'monday'] as const;
export type PatternStart = (typeof PATTERN_STARTS)[number];

/** Shifts one after the other that begin anew when they end: 早早中中夜夜休休. */
export interface Pattern {
  readonly steps: readonly Assignment[];
  readonly start: PatternStart;
  /** By how many steps each person is ahead of the one above. */
  readonly offset: number;
}

/** What a pattern puts into a person's day; nothing for a pattern without steps. */
export function stepAt(
  { steps, start, offset }: Pattern,
  person: number,
  dayIndex: number,
  firstDay: string,
): Assignment | undefined {
  if (steps.length === 0) return undefined;
  const lead = start === 'monday' ? weekdayOfNumber(dayNumber(firstDay)) - 1 : 0;
  const place = (lead + dayIndex + person * offset) % steps.length;
  return steps.at(place);
}

/** So many days of each shift in turn, then so many of rest. */
export function rotation(
  shifts: readonly Assignment[],
  daysEach: number,
  restDays: number,
): readonly Assignment[] {
  return [
    ...shifts.flatMap((shift) => Array.from({ length: daysEach }, () => shift)),
    ...Array.from({ length: restDays }, (): Assignment => 'rest'),
  ];
}

/**
 * Which day of an earlier month stands for each day of another one: the same weekday of the same week, counted from the
 * first of that weekday, so that weekends stay weekends; the last such week stands for a fifth that the month lacks.
 */
export function sameWeekdays(
  from: { readonly firstWeekday: number; readonly days: number },
  days: readonly string[],
): readonly number[] {
  return days.map((day) => {
    const ofMonth = Number(day.slice(8)) - 1;
    const weekday = weekdayOfNumber(dayNumber(day));
    const first = (weekday - from.firstWeekday + 7) % 7;
    const place = first + Math.floor(ofMonth / 7) * 7;
    return place < from.days ? place : place - 7;
  });
}

/**
 * Codes written one after the other, as typed into one line: the longest code that fits is taken, spaces, commas and the
 * like part codes and mean nothing else. Null where something is no code.
 */
export function readCodes(
  text: string,
  codes: ReadonlyMap<string, Assignment>,
): readonly Assignment[] | null {
  const longest = Math.max(1, ...[...codes.keys()].map((code) => code.length));
  const steps: Assignment[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const code = Array.from({ length: longest }, (_, index) => rest.slice(0, longest - index)).find((part) =>
      codes.has(part.toUpperCase()),
    );
    const step = code === undefined ? undefined : codes.get(code.toUpperCase());
    if (code === undefined || step === undefined) return null;
    steps.push(step);
    rest = rest.slice(code.length).replace(/^[\s,，、;；/]+/u, '');
  }
  return steps;
}

/** What each code stands for, in capitals; 休 and a hyphen are there for every office. */
export function codeBook(
  kinds: readonly { readonly id: number; readonly code: string; readonly active: boolean }[],
): ReadonlyMap<string, Assignment> {
  return new Map<string, Assignment>([
    [REST_SIGN, 'rest'],
    ['-', 'empty'],
    ...kinds
      .filter(({ active }) => active)
      .map(({ id, code }): readonly [string, Assignment] => [code.toUpperCase(), id]),
  ]);
}
