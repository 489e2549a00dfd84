import { z } from 'zod';

/** The time over which comprehensive hours 綜合計算工時 are added up. */
export const HOURS_CYCLES = ['month', 'quarter', 'year'] as const;
export const hoursCycleSchema = z.enum(HOURS_CYCLES);
export type HoursCycle = z.output<typeof hoursCycleSchema>;

/** Limits beyond which a roster warns. All in minutes or days, so that an office may be stricter than the law. */
export const rosterSettingsSchema = z.strictObject({
  version: z.int().min(0),
  /** Between two shifts of a person. */
  restMinutes: z.int().min(0).max(1440),
  /** Days in a row without a rest day. */
  daysInRow: z.int().min(1).max(13),
  /** A day and a week of the standard scheme 標準工時. */
  dayMinutes: z.int().min(60).max(1440),
  weekMinutes: z.int().min(60).max(10_080),
  cycle: hoursCycleSchema,
  /** What a cycle holds: an even share of the year's workdays, or the workdays that it has by the calendar. */
  cycleHours: z.enum(['average', 'calendar']),
  /** Workdays of a year, out of which a month has a twelfth. */
  yearWorkdays: z.int().min(1).max(366),
  /** Overtime of a month. */
  overtimeMinutes: z.int().min(0).max(10_080),
});
export type RosterSettings = z.output<typeof rosterSettingsSchema>;

export const FIRST_ROSTER_SETTINGS: RosterSettings = {
  version: 0,
  // 11 hours: no law of the mainland, but what most offices and the EU's directive keep to.
  restMinutes: 660,
  // Labour Act, article 38: at least one day of rest a week.
  daysInRow: 6,
  // Labour Act, article 36, and the State Council's rule on working hours of 1995, article 3: 8 hours and 40 hours.
  dayMinutes: 480,
  weekMinutes: 2400,
  cycle: 'month',
  cycleHours: 'average',
  // 人社部發〔2025〕2號: 248 workdays a year, so 20.67 a month and 165.33 hours.
  yearWorkdays: 248,
  // Labour Act, article 41: 36 hours a month.
  overtimeMinutes: 2160,
};

const MONTHS_OF: Readonly<Record<HoursCycle, number>> = { month: 1, quarter: 3, year: 12 };

export function monthsOfCycle(cycle: HoursCycle): number {
  return MONTHS_OF[cycle];
}

/** First and last month `YYYY-MM` of the cycle that a month lies in; quarters and years are those of the calendar. */
export function cycleAround(month: string, cycle: HoursCycle): readonly [first: string, last: string] {
  const length = monthsOfCycle(cycle);
  const begin = Math.floor((Number(month.slice(5)) - 1) / length) * length;
  const named = (index: number) => `${month.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`;
  return [named(begin), named(begin + length - 1)];
}

/** The even share of a year's workdays. */
export function averageCycleMinutes({ cycle, yearWorkdays, dayMinutes }: RosterSettings): number {
  return Math.round((yearWorkdays * dayMinutes * monthsOfCycle(cycle)) / 12);
}
