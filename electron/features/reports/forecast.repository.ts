import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import { BILL_MONTH, BILLED_AT, BILLS } from '../../office/billed-at.repository.ts';

/** An item in use that is billed month by month. */
export interface StandingItem {
  readonly itemId: number;
  readonly itemName: string;
  /** Whether its bills are known only after something was read or shared. */
  readonly metered: number;
}

/** Items that units are charged; what is given by hand and late fees are nobody's plan. */
export function standingItems(database: Database.Database, today: string): StandingItem[] {
  return statement<StandingItem>(
    database,
    `SELECT i.id AS itemId, i.name AS itemName, i.formula IN ('metered','tiered','shared') AS metered FROM fee_item i
     WHERE i.active = 1 AND i.formula <> 'given' AND i.late_fee_of IS NULL
       AND EXISTS (SELECT 1 FROM unit_fee f WHERE f.item_id = i.id AND coalesce(f.to_on, '9999-12-31') >= ?)
     ORDER BY i.position, i.id`,
  ).all(today);
}

export interface BilledOfItem {
  readonly itemId: number;
  readonly month: string;
  readonly cents: number;
}

/** What standing bills of an item for some months come to. */
export function billedOfItems(database: Database.Database, from: string, to: string): BilledOfItem[] {
  return statement<BilledOfItem>(
    database,
    `SELECT c.item_id AS itemId, ${BILL_MONTH} AS month, sum(c.amount_cents) AS cents FROM ${BILLS}
     WHERE c.state = 'due' AND ${BILLED_AT} IS NOT NULL AND ${BILL_MONTH} BETWEEN ? AND ?
       AND c.inputs ->> '$.formula' <> 'openingBalance'
     GROUP BY c.item_id, ${BILL_MONTH}`,
  ).all(from, to);
}
