import type Database from 'better-sqlite3';
import type { Weighting } from '../../../shared/features/fees/charge.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { SharingUnit } from '../../../shared/features/fees/open-days.ts';
import type { Pool, PoolShare } from '../../../shared/features/fees/pools.contract.ts';
import { statement } from '../../database/statements.ts';
import { billedDays } from './billed-days.repository.ts';

type PoolRow = Omit<Pool, 'billed'> & { readonly billed: number };

const SELECT_POOL = `
  SELECT p.id, p.item_id AS itemId, p.period_start AS periodStart, p.period_end AS periodEnd,
    p.total_cents AS totalCents, p.weighting, p.basis, s.display_name AS madeBy, p.made_at AS madeAt,
    p.withdrawn_at AS withdrawnAt, p.withdraw_reason AS withdrawReason,
    (SELECT count(*) FROM fee_pool_share h WHERE h.pool_id = p.id AND h.exempt = 0) AS units,
    (SELECT count(*) FROM fee_pool_share h WHERE h.pool_id = p.id AND h.exempt = 1) AS exempt,
    p.withdrawn_at IS NULL AND EXISTS (
      SELECT 1 FROM fee_pool_share h JOIN charge c ON c.unit_id = h.unit_id AND c.item_id = p.item_id
        AND c.period_start = p.period_start AND c.state <> 'cancelled' AND c.inputs ->> '$.pool.id' = p.id
      WHERE h.pool_id = p.id) AS billed
  FROM fee_pool p JOIN staff s ON s.id = p.made_by`;

function toPool(row: PoolRow): Pool {
  return { ...row, billed: row.billed === 1 };
}

export function listPools(database: Database.Database, itemId: number): Pool[] {
  return statement<PoolRow>(
    database,
    `${SELECT_POOL} WHERE p.item_id = ? ORDER BY p.period_start DESC, p.id DESC`,
  )
    .all(itemId)
    .map(toPool);
}

export function findPool(database: Database.Database, poolId: number): Pool | null {
  const row = statement<PoolRow>(database, `${SELECT_POOL} WHERE p.id = ?`).get(poolId);
  return row === undefined ? null : toPool(row);
}

export function listShares(database: Database.Database, poolId: number): PoolShare[] {
  return statement<Omit<PoolShare, 'exempt'> & { readonly exempt: number }>(
    database,
    `SELECT h.unit_id AS unitId, u.display_name AS unitName, h.exempt, h.weight_thousandths AS weightThousandths,
       h.amount_cents AS amountCents
     FROM fee_pool_share h JOIN unit u ON u.id = h.unit_id WHERE h.pool_id = ? ORDER BY h.unit_id`,
  )
    .all(poolId)
    .map((row) => ({ ...row, exempt: row.exempt === 1 }));
}

export interface PoolUnit extends SharingUnit {
  readonly unitId: number;
  readonly unitName: string;
  readonly areaThousandths: number | null;
}

type PoolUnitRow = Omit<PoolUnit, 'handedOver' | 'attached' | 'billed'> & { readonly handedOver: number };
type RangeOfUnit = DayRange & { readonly unitId: number };

/** Units in use that are charged the item at some time of the period, with what billing asks of each. */
export function unitsOfPool(database: Database.Database, itemId: number, period: DayRange): PoolUnit[] {
  const attached = rangesByUnit(
    statement<RangeOfUnit>(
      database,
      `SELECT unit_id AS unitId, from_on AS start, coalesce(to_on, '9999-12-31') AS end FROM unit_fee
       WHERE item_id = ? AND from_on <= ? AND coalesce(to_on, '9999-12-31') >= ? ORDER BY from_on`,
    ).all(itemId, period.end, period.start),
  );
  const unitIds = JSON.stringify([...attached.keys()]);
  const billed = rangesByUnit(
    billedDays(database, { unitIds, itemIds: JSON.stringify([itemId]), from: period.start, to: period.end }),
  );
  return statement<PoolUnitRow>(
    database,
    `SELECT u.id AS unitId, u.display_name AS unitName, u.area_thousandths AS areaThousandths,
       u.occupancy_state <> 'notHandedOver' AS handedOver, u.handed_over_on AS handedOverOn,
       u.billed_from_on AS billedFromOn
     FROM unit u WHERE u.active = 1 AND u.id IN (SELECT value FROM json_each(?)) ORDER BY u.id`,
  )
    .all(unitIds)
    .map((row) => ({
      ...row,
      handedOver: row.handedOver === 1,
      attached: attached.get(row.unitId) ?? [],
      billed: billed.get(row.unitId) ?? [],
    }));
}

function rangesByUnit(rows: readonly RangeOfUnit[]): ReadonlyMap<number, readonly DayRange[]> {
  const ranges = new Map<number, DayRange[]>();
  for (const { unitId, start, end } of rows) {
    const list = ranges.get(unitId);
    if (list === undefined) ranges.set(unitId, [{ start, end }]);
    else list.push({ start, end });
  }
  return ranges;
}

export interface NewPool {
  readonly itemId: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly totalCents: number;
  readonly weighting: Weighting;
  readonly basis: string;
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertPool(database: Database.Database, pool: NewPool, shares: readonly PoolShare[]): number {
  const poolId = Number(
    statement(
      database,
      `INSERT INTO fee_pool (item_id, period_start, period_end, total_cents, weighting, basis, made_by, made_at)
       VALUES (@itemId, @periodStart, @periodEnd, @totalCents, @weighting, @basis, @madeBy, @madeAt)`,
    ).run(pool).lastInsertRowid,
  );
  const insert = statement(
    database,
    `INSERT INTO fee_pool_share (pool_id, unit_id, exempt, weight_thousandths, amount_cents) VALUES (?, ?, ?, ?, ?)`,
  );
  for (const { unitId, exempt, weightThousandths, amountCents } of shares) {
    insert.run(poolId, unitId, exempt ? 1 : 0, weightThousandths ?? 0, amountCents ?? 0);
  }
  return poolId;
}

export function withdrawPoolRow(database: Database.Database, id: number, now: string, reason: string): void {
  statement(database, 'UPDATE fee_pool SET withdrawn_at = ?, withdraw_reason = ? WHERE id = ?').run(
    now,
    reason,
    id,
  );
}

export interface SharedPool {
  readonly id: number;
  readonly totalCents: number;
  readonly weighting: Weighting;
  readonly totalWeightThousandths: number;
}

/** The days of a pool of the item that some days are shared by already, whichever cycle it was entered in. */
export function findPoolWithin(database: Database.Database, itemId: number, days: DayRange): DayRange | null {
  return (
    statement<DayRange>(
      database,
      `SELECT period_start AS start, period_end AS end FROM fee_pool
       WHERE item_id = ? AND period_start <= ? AND period_end >= ? AND withdrawn_at IS NULL
       ORDER BY period_start LIMIT 1`,
    ).get(itemId, days.end, days.start) ?? null
  );
}

/** The pool of an item for a period and no other days, with the sum of its weights. */
export function findPoolFor(
  database: Database.Database,
  itemId: number,
  period: DayRange,
): SharedPool | null {
  return (
    statement<SharedPool>(
      database,
      `SELECT p.id, p.total_cents AS totalCents, p.weighting,
         (SELECT coalesce(sum(h.weight_thousandths), 0) FROM fee_pool_share h WHERE h.pool_id = p.id AND h.exempt = 0)
           AS totalWeightThousandths
       FROM fee_pool p WHERE p.item_id = ? AND p.period_start = ? AND p.period_end = ?
         AND p.withdrawn_at IS NULL`,
    ).get(itemId, period.start, period.end) ?? null
  );
}

export interface UnitShare {
  readonly unitId: number;
  readonly exempt: number;
  readonly weightThousandths: number;
  readonly amountCents: number;
}

export function sharesOfUnits(
  database: Database.Database,
  poolId: number,
  firstUnit: number,
  lastUnit: number,
): UnitShare[] {
  return statement<UnitShare>(
    database,
    `SELECT unit_id AS unitId, exempt, weight_thousandths AS weightThousandths, amount_cents AS amountCents
     FROM fee_pool_share WHERE pool_id = ? AND unit_id BETWEEN ? AND ?`,
  ).all(poolId, firstUnit, lastUnit);
}
