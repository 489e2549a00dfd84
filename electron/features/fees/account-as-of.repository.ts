import type Database from 'better-sqlite3';
import type { OutstandingLine } from '../../../shared/features/fees/charges.contract.ts';
import type { ReceiptRow } from '../../../shared/features/fees/receipts.contract.ts';
import { statement } from '../../database/statements.ts';
import { settlementOrder, toInputs } from './charge.repository.ts';
import { receiptSource, type StoredReceiptRow } from './receipt.repository.ts';

/** A charge that was due by an instant, with what had been paid of it. */
export type ChargeThen = Omit<OutstandingLine, 'owedCents' | 'overdueDays'> & { readonly paidCents: number };

type StoredCharge = Omit<ChargeThen, 'inputs'> & { readonly inputs: string; readonly position: number };

/**
 * A unit's charges published and not cancelled before an instant, in the order in which a payment settles them. A run
 * makes its charges due when it is closed; a run that was cancelled never did.
 */
export function chargesDueBefore(database: Database.Database, unitId: number, end: string): ChargeThen[] {
  return statement<StoredCharge>(
    database,
    `SELECT c.id AS chargeId, c.item_id AS itemId, i.name AS itemName, i.position, c.period_start AS periodStart,
       c.period_end AS periodEnd, c.due_on AS dueOn, c.amount_cents AS amountCents, c.inputs,
       coalesce((SELECT sum(d.amount_cents) FROM discount d WHERE d.charge_id = c.id AND d.made_at < @end), 0)
         AS discountedCents,
       coalesce((SELECT sum(a.amount_cents) FROM allocation a WHERE a.charge_id = c.id AND a.made_at < @end), 0)
         AS paidCents
     FROM charge c JOIN fee_item i ON i.id = c.item_id LEFT JOIN billing_run r ON r.id = c.run_id
     WHERE c.unit_id = @unitId AND (c.state = 'due' OR c.cancelled_at >= @end)
       AND CASE WHEN c.run_id IS NULL THEN c.made_at < @end ELSE r.state = 'published' AND r.closed_at < @end END`,
  )
    .all({ unitId, end })
    .sort(settlementOrder(database))
    .map(({ position: _position, inputs, ...charge }) => ({ ...charge, inputs: toInputs(inputs) }));
}

/** Items that had been attached to the unit before an instant. */
export function itemsAttachedBefore(
  database: Database.Database,
  unitId: number,
  end: string,
): { readonly itemId: number; readonly itemName: string }[] {
  return statement<{ itemId: number; itemName: string }>(
    database,
    `SELECT i.id AS itemId, i.name AS itemName FROM fee_item i
     WHERE EXISTS (SELECT 1 FROM unit_fee f WHERE f.unit_id = @unitId AND f.item_id = i.id AND f.created_at < @end)
     ORDER BY i.position, i.id`,
  ).all({ unitId, end });
}

export function creditBefore(database: Database.Database, unitId: number, end: string): number {
  return (
    statement<{ cents: number }>(
      database,
      `SELECT coalesce(sum(amount_cents), 0) AS cents FROM credit_entry WHERE unit_id = @unitId AND made_at < @end`,
    ).get({ unitId, end })?.cents ?? 0
  );
}

type ReceiptThen = StoredReceiptRow & { readonly voidedAt: string | null; readonly reprints: number };

/** The last receipts taken before an instant, newest first; one voided later still stood. */
export function receiptsBefore(
  database: Database.Database,
  unitId: number,
  end: string,
  limit: number,
): ReceiptRow[] {
  return statement<ReceiptThen>(
    database,
    `SELECT ${receiptSource.select}, r.voided_at AS voidedAt,
       (SELECT count(*) FROM audit a WHERE a.entity = 'receipt' AND a.entity_id = CAST(r.id AS TEXT)
          AND a.action = 'fees.reprint' AND +a.at < @end) AS reprints
     ${receiptSource.from} WHERE r.unit_id = @unitId AND r.received_at < @end ORDER BY r.id DESC LIMIT @limit`,
  )
    .all({ unitId, end, limit })
    .map(({ voidedAt, reprints, ...row }) => {
      const voided = voidedAt !== null && voidedAt < end;
      return { ...row, reprintCount: reprints, voided, voidReason: voided ? row.voidReason : '' };
    });
}
