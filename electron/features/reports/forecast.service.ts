import type Database from 'better-sqlite3';
import { monthOf, monthsBetween, monthsLater } from '../../../shared/domain/calendar.ts';
import { collectionRates } from '../../../shared/features/reports/collection.ts';
import {
  FORECAST_MONTHS,
  type Forecast,
  MEAN_MONTHS,
  meanCents,
} from '../../../shared/features/reports/forecast.ts';
import type { JobPlan } from '../../jobs/job-plan.ts';
import type { ReadContext } from '../../office/context.ts';
import { collectionOf } from './collection.service.ts';
import { type BilledOfItem, billedOfItems, standingItems } from './forecast.repository.ts';

/** What billing will charge in months to come, some units at a time. */
export type FutureBills = (
  database: Database.Database,
  months: readonly string[],
) => Iterable<{
  readonly done: number;
  readonly total: number;
  readonly bills: readonly BilledOfItem[];
}>;

/** Fixed amounts as billing will charge them, what is read or shared by the mean of its last months. */
export function forecastPlan(futureBills: FutureBills, context: ReadContext): JobPlan<Forecast> {
  const { today } = context;
  const thisMonth = monthOf(today);
  const months = Array.from({ length: FORECAST_MONTHS }, (_unused, index) =>
    monthsLater(thisMonth, index + 1),
  );
  const firstMonth = months[0] ?? thisMonth;
  const lastMonth = months.at(-1) ?? thisMonth;
  return {
    kind: 'outside',
    run: async ({ database, progress }) => {
      // What was billed ahead at the counter is part of its month.
      const planned: BilledOfItem[] = billedOfItems(database, firstMonth, lastMonth);
      for (const { done, total, bills } of futureBills(database, months)) {
        planned.push(...bills);
        await progress(done, total);
      }
      const meanFrom = monthsLater(thisMonth, -MEAN_MONTHS);
      const meanThrough = monthsLater(thisMonth, -1);
      const past = billedOfItems(database, meanFrom, meanThrough);
      const ofMonths = sumsByItem(planned);
      const items = standingItems(database, today).map(({ itemId, itemName, metered }) => {
        const known = ofMonths.get(itemId);
        if (metered === 0) {
          const cents = months.map((month) => known?.get(month) ?? 0);
          return { itemId, itemName, method: 'plan' as const, meanMonths: 0, cents };
        }
        const ofItem = past.filter((each) => each.itemId === itemId);
        const first = ofItem.reduce((least, { month }) => (month < least ? month : least), thisMonth);
        const meanMonths = monthsBetween(first, thisMonth);
        const mean = meanCents(
          ofItem.reduce((sum, { cents }) => sum + cents, 0),
          meanMonths,
        );
        return { itemId, itemName, method: 'mean' as const, meanMonths, cents: months.map(() => mean) };
      });
      const question = { from: meanFrom, to: meanThrough, cutOff: today, buildingId: null };
      const rate = collectionRates(collectionOf(question, { ...context, database })).current;
      return { madeOn: today, months, items, rate };
    },
  };
}

function sumsByItem(bills: readonly BilledOfItem[]): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const sums = new Map<number, Map<string, number>>();
  for (const { itemId, month, cents } of bills) {
    const ofItem = sums.get(itemId) ?? new Map<string, number>();
    ofItem.set(month, (ofItem.get(month) ?? 0) + cents);
    sums.set(itemId, ofItem);
  }
  return sums;
}
