import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import { planBilling } from './billing-plan.ts';
import { itemsToBill } from './items-to-bill.ts';

/** What an item will be billed for a month to some of the units. */
export interface FutureBill {
  readonly itemId: number;
  readonly month: string;
  readonly cents: number;
}

/** Formulas that say an amount before anything is read, shared or given. */
const KNOWN_AHEAD = `'areaPrice','innerAreaPrice','fixed','expression'`;

/** Items in use whose bills are known ahead. */
export function itemsKnownAhead(database: Database.Database): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT id FROM fee_item WHERE active = 1 AND formula IN (${KNOWN_AHEAD}) ORDER BY position, id`,
  )
    .all()
    .map(({ id }) => id);
}

/** What billing will charge in some months, one after the other, as the units, their fees and the prices stand now. */
export function* futureBills(
  database: Database.Database,
  months: readonly string[],
): Generator<{ readonly done: number; readonly total: number; readonly bills: readonly FutureBill[] }> {
  const itemIds = itemsKnownAhead(database);
  // A period of several months that was not billed in its own month would be charged in each later one too.
  const billed = new Set<string>();
  for (const [at, month] of months.entries()) {
    const items = itemsToBill(database, itemIds, month);
    for (const { pairs, unitsDone, unitsInAll } of planBilling(database, { month, items, unitId: null })) {
      const sums = new Map<number, number>();
      for (const { unit, item, result } of pairs) {
        if ('skip' in result) continue;
        const long = item.cycle !== 'month' || item.countedFrom === 'handover';
        for (const { start, amountCents } of result.lines) {
          const key = `${unit.id}|${item.id}|${start}`;
          if (long && billed.has(key)) continue;
          if (long) billed.add(key);
          sums.set(item.id, (sums.get(item.id) ?? 0) + amountCents);
        }
      }
      const bills = [...sums].map(([itemId, cents]) => ({ itemId, month, cents }));
      yield { done: at * unitsInAll + unitsDone, total: months.length * unitsInAll, bills };
    }
  }
}
