import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import { WAIVER_STANDS } from './waiver.repository.ts';

export interface BilledBefore {
  readonly unitId: number;
  readonly itemId: number;
  /** Last day of the latest bill that begins before a day; empty without one. */
  readonly on: string;
}

/**
 * Through which day each unit was billed an item, of what begins before a day. The plus keeps SQLite to the few units
 * asked for, where it would walk through all of an item.
 */
export function billedBefore(
  database: Database.Database,
  units: { readonly first: number; readonly last: number },
  itemIds: string,
  day: string,
): BilledBefore[] {
  return statement<BilledBefore>(
    database,
    `SELECT p.unit_id AS unitId, p.item_id AS itemId, max(
       coalesce((SELECT c.period_end FROM charge c WHERE c.unit_id = p.unit_id AND c.item_id = p.item_id
         AND c.state <> 'cancelled' AND c.period_start < k.day ORDER BY c.period_start DESC LIMIT 1), ''),
       coalesce((SELECT max(w.period_end) FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id
         WHERE w.unit_id = p.unit_id AND w.item_id = p.item_id AND w.period_start < k.day
           AND ${WAIVER_STANDS}), '')) AS "on"
     FROM (SELECT ? AS day) AS k CROSS JOIN (SELECT DISTINCT unit_id, item_id FROM unit_fee
       WHERE unit_id BETWEEN ? AND ? AND +item_id IN (SELECT value FROM json_each(?))) p`,
  ).all(day, units.first, units.last, itemIds);
}

/** The first month for which the item was billed to the whole estate; null before that. */
export function firstBatchMonth(database: Database.Database, itemId: number): string | null {
  return (
    statement<{ month: string | null }>(
      database,
      `SELECT min(month) AS month FROM billing_run
       WHERE kind = 'batch' AND state <> 'cancelled' AND ? IN (SELECT value FROM json_each(item_ids))`,
    ).get(itemId)?.month ?? null
  );
}
