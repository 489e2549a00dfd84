import type Database from 'better-sqlite3';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { Pool } from '../../../shared/features/fees/pools.contract.ts';
import type { Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import { statement } from '../../database/statements.ts';

/** A bill that is not cancelled, with what undoing it depends on. */
export interface StandingBill extends DayRange {
  readonly state: 'draft' | 'due';
  readonly paidCents: number;
  /** Of the run that made it; null where it was given by hand. */
  readonly runMonth: string | null;
  readonly runUnits: number | null;
}

const SELECT_BILL = `SELECT c.period_start AS start, c.period_end AS end, c.state, c.paid_cents AS paidCents,
  b.month AS runMonth, b.unit_count AS runUnits FROM charge c LEFT JOIN billing_run b ON b.id = c.run_id`;

/** The first or the last bill of the item that holds some of the days already. */
export function findBillWithin(
  database: Database.Database,
  pair: { readonly unitId: number; readonly itemId: number },
  days: DayRange,
  which: 'first' | 'last' = 'first',
): StandingBill | null {
  return (
    statement<StandingBill>(
      database,
      `${SELECT_BILL} WHERE c.unit_id = ? AND c.item_id = ? AND c.state <> 'cancelled' AND c.period_start <= ?
         AND c.period_end >= ? ORDER BY c.period_start ${which === 'last' ? 'DESC' : ''} LIMIT 1`,
    ).get(pair.unitId, pair.itemId, days.end, days.start) ?? null
  );
}

/** The last bill that a reduction lowers. */
export function findBillUnder(
  database: Database.Database,
  { id, unitId, itemId }: Reduction,
): StandingBill | null {
  return (
    statement<StandingBill>(
      database,
      `${SELECT_BILL} WHERE c.unit_id = ? AND c.item_id = ? AND c.state <> 'cancelled'
         AND c.inputs ->> '$.reduction.id' = ? ORDER BY c.period_end DESC LIMIT 1`,
    ).get(unitId, itemId, id) ?? null
  );
}

/** A bill of a pool, one that is paid before any other: it stands longest in the way. */
export function findBillOfPool(
  database: Database.Database,
  { id, itemId, periodStart }: Pool,
): StandingBill | null {
  return (
    statement<StandingBill>(
      database,
      `${SELECT_BILL} JOIN fee_pool_share h ON h.pool_id = ? AND h.unit_id = c.unit_id
       WHERE c.item_id = ? AND c.period_start = ? AND c.state <> 'cancelled' AND c.inputs ->> '$.pool.id' = h.pool_id
       ORDER BY c.paid_cents > 0 DESC, c.id LIMIT 1`,
    ).get(id, itemId, periodStart) ?? null
  );
}
