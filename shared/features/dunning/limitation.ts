import { addDays, addMonths } from '../../domain/calendar.ts';

/** 民法典 188: three years; 194 to 203: how they are counted. */
export const LIMITATION_YEARS = 3;
/** Days before the end of a period at which the office is warned, farthest first. */
export const LIMITATION_ALERTS = [180, 90, 30] as const;
/** No row of holidays is longer. */
export const LONGEST_REST_DAYS = 30;
/** Days of 《全國年節及紀念日放假辦法》 that lie on the same date each year; the others an office enters. */
export const FIXED_HOLIDAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] as const;

/** Days that rest, or that are worked though they lie on a weekend or a holiday. */
export type RestDays = ReadonlyMap<string, boolean>;

export const RESTART_KINDS = ['demand', 'partPayment', 'acknowledgment', 'suit'] as const;
export type RestartKind = (typeof RESTART_KINDS)[number];

/** What restarts the period of a debt (民法典 195), with the number of the service or receipt that shows it. */
export interface Restart {
  readonly on: string;
  readonly kind: RestartKind;
  readonly id: number;
}

export interface Limitation<Event extends Restart = Restart> {
  /** What the period runs from; null for the due date. */
  readonly restart: Event | null;
  readonly endsOn: string;
  /** What came after the period had run out, and saved nothing. */
  readonly late: readonly Event[];
}

export function isRestDay(day: string, rests: RestDays): boolean {
  const said = rests.get(day);
  if (said !== undefined) return said;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const fixed: readonly string[] = FIXED_HOLIDAYS;
  return weekday === 0 || weekday === 6 || fixed.includes(day.slice(5));
}

/**
 * The last day of a period that runs from a day: that day is not counted (201), the day of the same number ends it, or
 * the month's last where there is none (202), and a day of rest puts the end off to the next other day (203).
 */
export function limitationEnd(from: string, rests: RestDays): string {
  const last = addMonths(from, LIMITATION_YEARS * 12);
  let day = last;
  for (let moved = 0; isRestDay(day, rests) && moved < LONGEST_REST_DAYS; moved += 1) day = addDays(day, 1);
  return day;
}

/**
 * Each bill is a debt of its own that is tracked from its own due date. A restart counts only while the period runs: a
 * lawyer’s letter of 2018-04-02 saves what fell due from April 2015 on. An acknowledgment counts even later (192).
 */
export function limitationOf<Event extends Restart>(
  dueOn: string,
  restarts: readonly Event[],
  rests: RestDays,
): Limitation<Event> {
  const inOrder = restarts
    .filter(({ on }) => on >= dueOn)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.id - other.id));
  let restart: Event | null = null;
  let endsOn = limitationEnd(dueOn, rests);
  const late: Event[] = [];
  for (const event of inOrder) {
    if (event.on > endsOn && event.kind !== 'acknowledgment') late.push(event);
    else {
      restart = event;
      endsOn = limitationEnd(event.on, rests);
    }
  }
  return { restart, endsOn, late };
}

export const LIMITATION_LEVELS = ['over', 'in30', 'in90', 'in180', 'far'] as const;
export type LimitationLevel = (typeof LIMITATION_LEVELS)[number];

/** How near the end is. */
export function limitationLevel(endsOn: string, today: string): LimitationLevel {
  if (endsOn < today) return 'over';
  const [far, near, next] = LIMITATION_ALERTS;
  if (endsOn <= addDays(today, next)) return 'in30';
  if (endsOn <= addDays(today, near)) return 'in90';
  return endsOn <= addDays(today, far) ? 'in180' : 'far';
}
