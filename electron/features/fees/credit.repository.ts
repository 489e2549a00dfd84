import type Database from 'better-sqlite3';
import type { HeldCredit } from '../../../shared/features/fees/share-payment.ts';
import { statement } from '../../database/statements.ts';

/** Money held for a unit for one purpose, with the name of it. */
export interface UnitCredit extends HeldCredit {
  readonly purposeName: string;
}

export function creditOf(database: Database.Database, unitId: number): number {
  return (
    statement<{ cents: number }>(
      database,
      'SELECT coalesce(sum(amount_cents), 0) AS cents FROM credit_entry WHERE unit_id = ?',
    ).get(unitId)?.cents ?? 0
  );
}

export function creditFor(database: Database.Database, unitId: number, purposeId: number | null): number {
  return (
    statement<{ cents: number }>(
      database,
      `SELECT coalesce(sum(amount_cents), 0) AS cents FROM credit_entry WHERE unit_id = ? AND purpose_id IS ?`,
    ).get(unitId, purposeId)?.cents ?? 0
  );
}

/**
 * What a unit has by purpose, what is for any last, and those that are empty left out. Summed here, since a group in SQL
 * costs several times as much as the look-up, and every payment asks.
 */
export function creditsOf(database: Database.Database, unitId: number): UnitCredit[] {
  const held = new Map<number | null, number>();
  const entries = statement<{ purposeId: number | null; cents: number }>(
    database,
    'SELECT purpose_id AS purposeId, amount_cents AS cents FROM credit_entry WHERE unit_id = ?',
  ).all(unitId);
  for (const { purposeId, cents } of entries) held.set(purposeId, (held.get(purposeId) ?? 0) + cents);
  return [...held]
    .filter(([, cents]) => cents !== 0)
    .sort(([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map(([purposeId, cents]) => ({ purposeId, ...purposeOf(database, purposeId), cents }));
}

function purposeOf(
  database: Database.Database,
  purposeId: number | null,
): Pick<UnitCredit, 'purposeName' | 'itemIds'> {
  const row = statement<{ name: string; itemIds: string }>(
    database,
    `SELECT p.name, (SELECT json_group_array(i.item_id) FROM credit_purpose_item i WHERE i.purpose_id = p.id) AS itemIds
     FROM credit_purpose p WHERE p.id = ?`,
  ).get(purposeId);
  if (row === undefined) return { purposeName: '', itemIds: [] };
  return { purposeName: row.name, itemIds: JSON.parse(row.itemIds) as number[] };
}

export function sumHeld(credits: readonly HeldCredit[]): number {
  return credits.reduce((sum, { cents }) => sum + cents, 0);
}

export interface NewCredit {
  readonly unitId: number;
  readonly purposeId: number | null;
  readonly receiptId?: number;
  readonly moveId?: number;
  readonly amountCents: number;
  readonly reversesId?: number;
}

export function insertCredit(database: Database.Database, entry: NewCredit, now: string): void {
  statement(
    database,
    `INSERT INTO credit_entry (unit_id, purpose_id, receipt_id, move_id, amount_cents, reverses_id, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.unitId,
    entry.purposeId,
    entry.receiptId ?? null,
    entry.moveId ?? null,
    entry.amountCents,
    entry.reversesId ?? null,
    now,
  );
}

export function insertMove(
  database: Database.Database,
  move: {
    readonly unitId: number;
    readonly fromPurposeId: number | null;
    readonly toPurposeId: number | null;
    readonly amountCents: number;
    readonly reason: string;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO credit_move (unit_id, from_purpose_id, to_purpose_id, amount_cents, reason, made_by, made_at)
       VALUES (@unitId, @fromPurposeId, @toPurposeId, @amountCents, @reason, @madeBy, @madeAt)`,
    ).run(move).lastInsertRowid,
  );
}

/** An entry of a receipt with what is left of it after what reversals took back. */
export interface EntryLeft {
  readonly id: number;
  readonly purposeId: number | null;
  readonly leftCents: number;
}

/** Entries of a receipt that kept money for the unit, or used what was kept, in the order in which they were made. */
export function creditsLeftOf(
  database: Database.Database,
  receiptId: number,
  which: 'kept' | 'used',
): EntryLeft[] {
  return statement<EntryLeft>(
    database,
    `SELECT * FROM (SELECT e.id, e.purpose_id AS purposeId, e.amount_cents
         + coalesce((SELECT sum(r.amount_cents) FROM credit_entry r WHERE r.reverses_id = e.id), 0) AS leftCents
       FROM credit_entry e WHERE e.receipt_id = ? AND e.reverses_id IS NULL) WHERE ${which === 'kept' ? 'leftCents > 0' : 'leftCents < 0'}
     ORDER BY id`,
  ).all(receiptId);
}

/** Whether less than nothing would be held for some purpose. */
export function isOverdrawn(database: Database.Database, unitId: number): boolean {
  return creditsOf(database, unitId).some(({ cents }) => cents < 0);
}

/** Units that a run charged and that have prepaid money. */
export function unitsWithCredit(database: Database.Database, runId: number): number[] {
  return statement<{ unitId: number }>(
    database,
    `SELECT e.unit_id AS unitId FROM credit_entry e GROUP BY e.unit_id
     HAVING sum(e.amount_cents) > 0
       AND EXISTS (SELECT 1 FROM charge c WHERE c.unit_id = e.unit_id AND c.run_id = ?)
     ORDER BY e.unit_id`,
  )
    .all(runId)
    .map(({ unitId }) => unitId);
}
