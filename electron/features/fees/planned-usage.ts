import type Database from 'better-sqlite3';
import { monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import { periodToBill } from '../../../shared/features/fees/billing-period.ts';
import { daysOfMonths } from '../../../shared/features/fees/left-before.ts';
import type { UsageOfUnit } from '../../../shared/features/fees/metered-usage.ts';
import type { BillingQuestion, PlannedItem, PlannedPair } from './billing-plan.ts';
import { monthsUsed, usageByUnit } from './meter-usage.repository.ts';

/** What the meters of the units say, for every item that is charged by readings. */
export function usageByPair(
  database: Database.Database,
  { items, month }: BillingQuestion,
  units: Omit<Parameters<typeof usageByUnit>[1], 'meterKind' | 'prices' | 'day'>,
): ReadonlyMap<string, UsageOfUnit> {
  const usages = new Map<string, UsageOfUnit>();
  for (const item of items) {
    const { id, meterKind, prices } = item;
    if (!isByReadings(item)) continue;
    if (meterKind === undefined || meterKind === null) continue;
    // Who lives there is counted at the end of the period; where each unit has its own, at the month's.
    const period = item.countedFrom === 'calendar' ? periodToBill(item, month, '') : null;
    const day = period?.end ?? monthRange(month).last;
    for (const [unitId, usage] of usageByUnit(database, { ...units, meterKind, prices, day })) {
      usages.set(`${unitId}|${id}`, usage);
    }
  }
  return usages;
}

/** Days left behind of what is charged by readings are those of months in which something was used. */
export function withUsedDays(
  database: Database.Database,
  pairs: readonly PlannedPair[],
  billedIn: string,
): readonly PlannedPair[] {
  const left = pairs.filter(({ item, before }) => before.length > 0 && isByReadings(item));
  if (left.length === 0) return pairs;
  const days = left.flatMap(({ before }) => before);
  const used = monthsUsed(database, {
    unitIds: [...new Set(left.map(({ unit }) => unit.id))],
    from: monthOf(days.reduce((first, { start }) => (start < first ? start : first), days[0]?.start ?? '')),
    to: monthOf(days.reduce((last, { end }) => (end > last ? end : last), '')),
  });
  return pairs.map((pair) => {
    const { unit, item, before } = pair;
    if (before.length === 0 || !isByReadings(item)) return pair;
    const months = used.get(`${unit.id}|${item.meterKind ?? ''}`) ?? [];
    const start = periodToBill(item, billedIn, unit.handedOverOn ?? '')?.start ?? '';
    // The reading of a month in which a period begins is billed with that period.
    const over = months.filter((month) => monthRange(month).last < start);
    return { ...pair, before: daysOfMonths(before, over) };
  });
}

function isByReadings({ formula }: PlannedItem): boolean {
  return formula === 'metered' || formula === 'tiered';
}
