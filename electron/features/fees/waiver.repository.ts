import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { WaivedDays } from '../../../shared/features/fees/billable.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { Waiver } from '../../../shared/features/fees/reductions.contract.ts';
import { statement } from '../../database/statements.ts';
import type { WriteContext } from '../../office/context.ts';

/** What stands of it: neither cancelled by itself nor with the draft that made it. */
export const WAIVER_STANDS = `w.cancelled_at IS NULL AND b.state <> 'cancelled'`;

const SELECT_WAIVER = `SELECT w.id, w.reduction_id AS reductionId, w.unit_id AS unitId, u.display_name AS unitName,
    i.name AS itemName, w.period_start AS periodStart, w.period_end AS periodEnd, w.full_cents AS fullCents,
    b.month, iif(w.cancelled_at IS NULL, b.state, 'cancelled') AS state,
    iif(w.cancelled_at IS NULL AND b.state = 'cancelled', b.reason, w.cancel_reason) AS cancelReason
  FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id JOIN unit u ON u.id = w.unit_id
    JOIN fee_item i ON i.id = w.item_id`;

/** What runs charged nothing for under a reduction, latest first. */
export function listWaivers(database: Database.Database, reductionId: number): Waiver[] {
  return statement<Waiver>(
    database,
    `${SELECT_WAIVER} WHERE w.reduction_id = ? ORDER BY w.period_start DESC, w.id DESC`,
  ).all(reductionId);
}

export function requireWaiver(database: Database.Database, id: number): Waiver {
  const row = statement<Waiver>(database, `${SELECT_WAIVER} WHERE w.id = ?`).get(id);
  if (row === undefined) throw notFound('feeWaiver', id);
  return row;
}

/** Days that a run charges nothing for, with what the run is called. */
export interface WaivedByRun extends DayRange {
  readonly state: 'draft' | 'published';
  readonly month: string;
  readonly units: number;
}

/** The last days that a run charged nothing for under a reduction. */
export function findWaivedUnder(database: Database.Database, reductionId: number): WaivedByRun | null {
  return (
    statement<WaivedByRun>(
      database,
      `SELECT w.period_start AS start, w.period_end AS end, b.state, b.month, b.unit_count AS units
       FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id
       WHERE w.reduction_id = ? AND ${WAIVER_STANDS} ORDER BY w.period_end DESC LIMIT 1`,
    ).get(reductionId) ?? null
  );
}

export function insertWaiver(
  database: Database.Database,
  pair: { readonly unitId: number; readonly itemId: number; readonly runId: number },
  { reductionId, start, end, fullCents }: WaivedDays,
): void {
  statement(
    database,
    `INSERT INTO fee_waiver (reduction_id, unit_id, item_id, run_id, period_start, period_end, full_cents)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(reductionId, pair.unitId, pair.itemId, pair.runId, start, end, fullCents);
}

export interface WaivedInRun {
  readonly waived: number;
  readonly waivedCents: number;
}

/** How much a run charges nothing for: its digest and the trail hold that as they hold its charges. */
export function waivedInRun(database: Database.Database, runId: number): WaivedInRun {
  return (
    statement<WaivedInRun>(
      database,
      'SELECT count(*) AS waived, coalesce(sum(full_cents), 0) AS waivedCents FROM fee_waiver WHERE run_id = ?',
    ).get(runId) ?? { waived: 0, waivedCents: 0 }
  );
}

export function cancelWaiver(waiverId: number, reason: string, context: WriteContext): Waiver {
  const { database } = context;
  const before = requireWaiver(database, waiverId);
  if (before.state !== 'published') throw refuse('waiverNotStanding');
  statement(database, 'UPDATE fee_waiver SET cancelled_at = ?, cancel_reason = ? WHERE id = ?').run(
    context.now,
    reason,
    waiverId,
  );
  const after = requireWaiver(database, waiverId);
  context.record({ entity: 'feeWaiver', entityId: waiverId, before, after, reason });
  return after;
}
