import { z } from 'zod';
import { addDays, addMonths, daysBetween, monthOf, monthRange, monthsLater } from '../../domain/calendar.ts';
import { adjoined, type DayRange, united } from './day-range.ts';

export const CYCLES = ['month', 'quarter', 'halfYear', 'year'] as const;
export const cycleSchema = z.enum(CYCLES);
export type Cycle = z.output<typeof cycleSchema>;

/** Whether a period begins with the calendar's months or on the day of the month on which the unit was handed over. */
export const countedFromSchema = z.enum(['calendar', 'handover']);
/** 預收 before the period, 後收 after it. */
export const timingSchema = z.enum(['advance', 'arrear']);
/** What a month charged in part is counted by. */
export const prorationSchema = z.enum(['day', 'halfMonth', 'wholeMonth']);
export type Proration = z.output<typeof prorationSchema>;
/**
 * From when a unit is charged that has no first day of its own. The developer pays through the month of the handover by
 * the rules of several cities (Beijing, Shanghai, Qingdao, Taizhou, Lishui), so the owner from the next one; elsewhere
 * the first half of a month counts from its 15th, which is practice and no law.
 */
export const startRuleSchema = z.enum(['attachment', 'handover', 'halfMonth', 'nextMonth']);
export type StartRule = z.output<typeof startRuleSchema>;
/** The day from which the days to pay are counted. */
export const dueFromSchema = z.enum(['periodStart', 'periodEnd']);

const MONTHS: Readonly<Record<Cycle, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };
/** The second half of a month begins on the day from which a handover in the first is charged. */
const SECOND_HALF_FROM = 15;
const HALF_DAYS = SECOND_HALF_FROM - 1;

/** How an item counts its periods. */
export interface PeriodRule {
  readonly cycle: Cycle;
  readonly countedFrom: z.output<typeof countedFromSchema>;
  readonly timing: z.output<typeof timingSchema>;
}

export interface MonthOfPeriod extends DayRange {
  readonly days: number;
}

export interface BillingPeriod extends DayRange {
  readonly months: readonly MonthOfPeriod[];
  /** Billing month in which its turn regularly comes. */
  readonly billedIn: string;
  /** Billing month in which the next one's does. */
  readonly nextBilledIn: string;
}

let known = new Map<string, BillingPeriod>();
/** More than a run asks for, less than would matter. */
const KNOWN_AT_MOST = 2000;

/**
 * The period that a billing month is for: in advance the latest that has begun by the month's end, in arrear the latest
 * that was over before the month began. Null where the unit was handed over too late for one.
 */
export function periodToBill(rule: PeriodRule, month: string, handedOverOn: string): BillingPeriod | null {
  const key = `${rule.cycle}|${rule.timing}|${month}|${rule.countedFrom === 'handover' ? handedOverOn : ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { first, last } = monthRange(month);
  const length = MONTHS[rule.cycle];
  const anchor = rule.countedFrom === 'handover' ? handedOverOn : `${month.slice(0, 4)}-01-01`;
  const begun = periodsBegun(anchor, last, length);
  const index = rule.timing === 'advance' ? begun : lastOver(anchor, first, begun, length);
  if (rule.countedFrom === 'handover' && index < 0) return null;
  const period = periodAt(anchor, index, length, rule.timing);
  if (known.size >= KNOWN_AT_MOST) known = new Map();
  known.set(key, period);
  return period;
}

/** Index of the latest period that begins by a day. */
function periodsBegun(anchor: string, day: string, length: number): number {
  const months = monthNumber(day) - monthNumber(anchor);
  const index = Math.floor(months / length);
  return addMonths(anchor, index * length) <= day ? index : index - 1;
}

function lastOver(anchor: string, first: string, begun: number, length: number): number {
  return addMonths(anchor, (begun + 1) * length) <= first
    ? begun
    : lastOver(anchor, first, begun - 1, length);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** Every month counts from the anchor itself: after a 28 February a period that began on a 31st ends on a 30th again. */
function periodAt(
  anchor: string,
  index: number,
  length: number,
  timing: PeriodRule['timing'],
): BillingPeriod {
  const starts = Array.from({ length: length + 1 }, (_, at) => addMonths(anchor, index * length + at));
  const months = starts.slice(0, -1).map((start, at) => {
    const end = addDays(starts[at + 1] ?? start, -1);
    return { start, end, days: daysBetween(start, end) + 1 };
  });
  const start = starts[0] ?? anchor;
  const next = starts[length] ?? anchor;
  const afterNext = addMonths(anchor, (index + 2) * length);
  const end = addDays(next, -1);
  return timing === 'advance'
    ? { start, end, months, billedIn: monthOf(start), nextBilledIn: monthOf(next) }
    : {
        start,
        end,
        months,
        billedIn: monthsLater(monthOf(end), 1),
        nextBilledIn: monthsLater(monthOf(addDays(afterNext, -1)), 1),
      };
}

/** The first day charged after a handover. */
export function firstChargedDay(rule: StartRule, handedOverOn: string): string | null {
  const month = monthOf(handedOverOn);
  switch (rule) {
    case 'attachment':
      return null;
    case 'handover':
      return handedOverOn;
    case 'halfMonth':
      return Number(handedOverOn.slice(8)) <= SECOND_HALF_FROM
        ? `${month}-${SECOND_HALF_FROM}`
        : monthRange(monthsLater(month, 1)).first;
    case 'nextMonth':
      return monthRange(monthsLater(month, 1)).first;
  }
}

/** The pieces of the period that a month charged in part is counted by: its halves, or the whole of it. */
function piecesOf({ months }: BillingPeriod, proration: 'halfMonth' | 'wholeMonth'): readonly DayRange[] {
  if (proration === 'wholeMonth') return months;
  return months.flatMap(({ start, end }) => {
    const second = addDays(start, HALF_DAYS);
    return [
      { start, end: addDays(second, -1) },
      { start: second, end },
    ];
  });
}

/** The days charged for when days within the period are to be: themselves, or every half or whole month they touch. */
export function daysCharged(
  ranges: readonly DayRange[],
  period: BillingPeriod,
  proration: Proration,
): readonly DayRange[] {
  if (proration === 'day') return ranges;
  if (ranges.length === 1 && ranges[0]?.start === period.start && ranges[0].end === period.end) return ranges;
  const touched = piecesOf(period, proration).filter((piece) =>
    ranges.some((range) => range.start <= piece.end && range.end >= piece.start),
  );
  return adjoined(united(touched));
}

export interface PartOfMonth {
  readonly days: number;
  readonly monthDays: number;
}

export interface MonthsCharged {
  /** Months charged in full. */
  readonly months: number;
  readonly parts: readonly PartOfMonth[];
}

/** How many months a stretch of the period is, its broken months as days of a month. */
export function monthsCharged(range: DayRange, period: BillingPeriod, proration: Proration): MonthsCharged {
  let months = 0;
  const parts: PartOfMonth[] = [];
  for (const month of period.months) {
    if (range.start <= month.start && range.end >= month.end) {
      months += 1;
      continue;
    }
    if (range.start > month.end || range.end < month.start) continue;
    if (proration === 'halfMonth') {
      // Each half counts for half a month, whichever of the two is longer.
      const second = addDays(month.start, HALF_DAYS);
      for (const half of [
        { start: month.start, end: addDays(second, -1), days: HALF_DAYS },
        { start: second, end: month.end, days: month.days - HALF_DAYS },
      ]) {
        const days = sharedDays(range, half);
        if (days > 0) parts.push({ days, monthDays: 2 * half.days });
      }
    } else parts.push({ days: sharedDays(range, month), monthDays: month.days });
  }
  return { months, parts };
}

function sharedDays(one: DayRange, other: DayRange): number {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start > end ? 0 : daysBetween(start, end) + 1;
}
