import { addDays } from '../../domain/calendar.ts';
import type { CalendarKind } from './employee.ts';
import { HONG_KONG_2026, MACAU_2026, MAINLAND_2026, TAIWAN_2026 } from './model-calendar-days.ts';

/** Places whose holidays are known to the program. */
export const MODEL_REGIONS = ['CN', 'HK', 'MO', 'TW'] as const;
export type ModelRegion = (typeof MODEL_REGIONS)[number];

export interface ModelDay {
  readonly day: string;
  readonly kind: CalendarKind;
  readonly name: string;
}

export interface ModelCalendar {
  readonly region: ModelRegion;
  /** True where only what follows from the date is there, and the announcement is still to come. */
  readonly provisional: boolean;
  /** The paper that it follows. */
  readonly source: string;
  readonly days: readonly ModelDay[];
}

interface Announced {
  readonly source: string;
  readonly days: readonly ModelDay[];
}

const ANNOUNCED: Readonly<Partial<Record<`${ModelRegion}-${number}`, Announced>>> = {
  'CN-2026': MAINLAND_2026,
  'HK-2026': HONG_KONG_2026,
  'MO-2026': MACAU_2026,
  'TW-2026': TAIWAN_2026,
};

/**
 * 正月初一, 清明, 端午 and 中秋 by the almanac. Not by `Intl`, whose lunar calendar has the new year of 2027 a day late: that
 * new moon is four minutes before midnight.
 */
const ALMANAC: Readonly<
  Record<number, readonly [newYear: string, qingming: string, dragon: string, moon: string]>
> = {
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
};

/** A model calendar of a year; null where the program has none and makes none up. */
export function modelCalendar(region: ModelRegion, year: number): ModelCalendar | null {
  const announced = ANNOUNCED[`${region}-${year}`];
  if (announced !== undefined) return { region, provisional: false, ...announced };
  if (region !== 'CN' || ALMANAC[year] === undefined) return null;
  return {
    region,
    provisional: true,
    source: '《全國年節及紀念日放假辦法》（2024 年修訂）第二條',
    days: mainlandStatutoryDays(year),
  };
}

/** The 13 statutory holidays of mainland China since 2025; days off in exchange are announced year by year. */
export function mainlandStatutoryDays(year: number): ModelDay[] {
  const almanac = ALMANAC[year];
  if (almanac === undefined) throw new RangeError(`the almanac does not reach ${year}`);
  const [newYear, qingming, dragon, moon] = almanac;
  const named: readonly (readonly [name: string, first: string, days: number])[] = [
    ['元旦', `${year}-01-01`, 1],
    ['春節', addDays(`${year}-${newYear}`, -1), 4],
    ['清明節', `${year}-${qingming}`, 1],
    ['勞動節', `${year}-05-01`, 2],
    ['端午節', `${year}-${dragon}`, 1],
    ['中秋節', `${year}-${moon}`, 1],
    ['國慶節', `${year}-10-01`, 3],
  ];
  return named
    .flatMap(([name, first, days]) =>
      Array.from({ length: days }, (_unused, later) => ({
        day: addDays(first, later),
        kind: 'statutoryHoliday' as const,
        name,
      })),
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
