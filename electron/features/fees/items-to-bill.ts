import type Database from 'better-sqlite3';
import { monthRange } from '../../../shared/domain/calendar.ts';
import { periodToBill } from '../../../shared/features/fees/billing-period.ts';
import type { PriceInForce } from '../../../shared/features/fees/price-in-force.ts';
import type { TierTable } from '../../../shared/features/fees/tiers.ts';
import { statement } from '../../database/statements.ts';
import { firstBatchMonth } from './billed-before.repository.ts';
import type { PlannedItem } from './billing-plan.ts';
import { findPoolFor, type SharedPool } from './pool.repository.ts';

type PlannedItemRow = Omit<PlannedItem, 'prices' | 'itemBilledFrom'> & { readonly active: number };

/** The items asked for, in their own order, each with the prices that reach into the month. */
export function itemsToBill(
  database: Database.Database,
  itemIds: readonly number[],
  month: string,
): (PlannedItem & { active: boolean })[] {
  const rows = statement<PlannedItemRow>(
    database,
    `SELECT id, name, active, formula, meter_kind AS meterKind, cycle, counted_from AS countedFrom, timing, proration, starts, rounding_unit AS roundingUnit, rounding_mode AS roundingMode,
       rounded_each AS roundedEach,
       due_days AS dueDays, due_from AS dueFrom
     FROM fee_item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position, id`,
  ).all(JSON.stringify(itemIds));
  return rows.map((row) => ({
    ...row,
    ...poolOf(database, row, month),
    active: row.active === 1,
    itemBilledFrom: firstDayOf(firstBatchMonth(database, row.id)),
    prices: statement<Omit<PriceInForce, 'tiers'> & { readonly tiers: string | null }>(
      database,
      `SELECT id, from_on AS fromOn, price_ten_thousandths AS priceTenThousandths, amount_cents AS amountCents,
         additional_cents AS additionalCents, expression, tiers
       FROM fee_price WHERE item_id = ? AND withdrawn_at IS NULL ORDER BY from_on`,
    )
      .all(row.id)
      // The column holds what `insertPrice` wrote.
      .map(({ tiers, ...price }) => ({
        ...price,
        tiers: tiers === null ? null : (JSON.parse(tiers) as TierTable),
      })),
  }));
}

function firstDayOf(month: string | null): string | null {
  return month === null ? null : monthRange(month).first;
}

function poolOf(
  database: Database.Database,
  item: PlannedItemRow,
  month: string,
): { readonly pool?: SharedPool; readonly countedFrom: PlannedItem['countedFrom'] } {
  if (item.formula !== 'shared') return { countedFrom: item.countedFrom };
  // All units share the same days.
  const period = periodToBill({ ...item, countedFrom: 'calendar' }, month, '');
  const pool = period === null ? null : findPoolFor(database, item.id, period);
  return { ...(pool === null ? {} : { pool }), countedFrom: 'calendar' };
}
