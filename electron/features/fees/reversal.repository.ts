import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import { STANDING_CENTS } from '../../office/outstanding.repository.ts';

/** What a receipt settled of a charge and no reversal took back. */
export interface SettledLeft {
  readonly allocationId: number;
  readonly chargeId: number;
  readonly itemId: number;
  readonly leftCents: number;
}

export function settledLeftOf(database: Database.Database, receiptId: number): SettledLeft[] {
  return statement<SettledLeft>(
    database,
    `SELECT * FROM (SELECT a.id AS allocationId, a.charge_id AS chargeId, c.item_id AS itemId, ${STANDING_CENTS} AS leftCents
       FROM allocation a JOIN charge c ON c.id = a.charge_id WHERE a.receipt_id = ? AND a.reverses_id IS NULL)
     WHERE leftCents > 0 ORDER BY allocationId`,
  ).all(receiptId);
}

/** Money over the counter that a receipt brought, less what its reversals gave back or kept for the household. */
export function moneyLeftOf(database: Database.Database, receiptId: number): number {
  return (
    statement<{ cents: number }>(
      database,
      `SELECT coalesce((SELECT sum(t.amount_cents) FROM receipt r JOIN receipt_tender t ON t.receipt_id = r.id
           WHERE (r.id = @receiptId OR r.reverses_id = @receiptId) AND t.method NOT IN ('credit','deposit')), 0)
         - coalesce((SELECT sum(e.amount_cents) FROM receipt r JOIN credit_entry e ON e.receipt_id = r.id
           WHERE r.reverses_id = @receiptId AND e.reverses_id IS NULL), 0) AS cents`,
    ).get({ receiptId })?.cents ?? 0
  );
}

/** The latest receipt after one that settled the same items of the unit and still stands. */
export function findLaterReceipt(
  database: Database.Database,
  receiptId: number,
  itemIds: readonly number[],
): { readonly number: string } | undefined {
  return statement<{ number: string }>(
    database,
    `SELECT r.number FROM receipt r
     WHERE r.unit_id = (SELECT unit_id FROM receipt WHERE id = @receiptId) AND r.id > @receiptId
       AND r.voided_at IS NULL AND r.kind IN ('payment','draw') AND EXISTS (
         SELECT 1 FROM allocation a JOIN charge c ON c.id = a.charge_id
         WHERE a.receipt_id = r.id AND a.reverses_id IS NULL AND ${STANDING_CENTS} > 0
           AND c.item_id IN (SELECT value FROM json_each(@itemIds)))
     ORDER BY r.id DESC LIMIT 1`,
  ).get({ receiptId, itemIds: JSON.stringify(itemIds) });
}
