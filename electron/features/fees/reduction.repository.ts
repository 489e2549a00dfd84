import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { ReductionInForce } from '../../../shared/features/fees/reduction.ts';
import type { Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const STANDING = `CASE
  WHEN r.last_on = '' THEN 'withdrawn'
  WHEN r.last_on < k.today THEN iif(r.last_on < r.to_on, 'ended', 'over')
  WHEN r.from_on > k.today THEN 'ahead'
  ELSE 'inForce' END`;

const REDUCED = `((SELECT coalesce(sum((c.inputs ->> '$.reduction.fullCents') - c.amount_cents), 0) FROM charge c
    WHERE c.unit_id = r.unit_id AND c.item_id = r.item_id AND c.state = 'due'
      AND c.inputs ->> '$.reduction.id' = r.id)
  + (SELECT coalesce(sum(w.full_cents), 0) FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id
    WHERE w.reduction_id = r.id AND w.cancelled_at IS NULL AND b.state = 'published'))`;

/** The trail alone says who approved. */
const APPROVER = `coalesce((SELECT a.after ->> '$.approvedBy' FROM audit a WHERE a.entity = 'feeReduction'
  AND a.entity_id = CAST(r.id AS TEXT) AND a.action = 'fees.grantReduction'), '')`;

/** Reductions as a grid, latest first. */
export function reductionSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) AS k CROSS JOIN fee_reduction r JOIN unit u ON u.id = r.unit_id
      JOIN building b ON b.id = u.building_id JOIN fee_item i ON i.id = r.item_id JOIN staff s ON s.id = r.granted_by`,
    parameters: [today],
    select: `r.id, r.unit_id AS unitId, u.display_name AS unitName, b.name AS building, r.item_id AS itemId,
      i.name AS itemName, r.kind, r.off_hundredths AS offHundredths, r.from_on AS fromOn, r.to_on AS toOn, r.applicant,
      r.applied_on AS appliedOn, r.evidence, r.basis, ${STANDING} AS standing, ${REDUCED} AS reducedCents,
      s.display_name AS grantedBy, r.granted_at AS grantedAt, ${APPROVER} AS approvedBy,
      iif(r.ended_at IS NULL, NULL, nullif(r.last_on, '')) AS endedOn, r.end_reason AS endReason`,
    columns: {
      id: 'r.id',
      unitId: 'r.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      itemId: 'r.item_id',
      itemName: 'i.name',
      kind: 'r.kind',
      offHundredths: 'r.off_hundredths',
      fromOn: 'r.from_on',
      toOn: 'r.to_on',
      applicant: 'r.applicant',
      appliedOn: 'r.applied_on',
      evidence: 'r.evidence',
      basis: 'r.basis',
      standing: STANDING,
      reducedCents: REDUCED,
      grantedBy: 's.display_name',
      grantedAt: 'r.granted_at',
      approvedBy: APPROVER,
      endedOn: `iif(r.ended_at IS NULL, NULL, nullif(r.last_on, ''))`,
      endReason: 'r.end_reason',
    },
    instants: ['grantedAt'],
    quick: ['u.display_name', 'i.name', 'r.applicant', 'r.basis'],
    order: 'r.id DESC',
    totals: `coalesce(sum(${REDUCED}), 0) AS reducedCents,
      count(*) FILTER (WHERE r.last_on >= k.today AND r.from_on <= k.today) AS inForce`,
  };
}

export function requireReduction(database: Database.Database, id: number, today: string): Reduction {
  const { select, from } = reductionSource(today);
  const row = statement<Reduction>(database, `SELECT ${select} ${from} WHERE r.id = ?`).get(today, id);
  if (row === undefined) throw notFound('feeReduction', id);
  return row;
}

/** Days of a reduction of the item that the unit has already. */
export function findReductionWithin(
  database: Database.Database,
  unitId: number,
  itemId: number,
  days: DayRange,
): DayRange | null {
  return (
    statement<DayRange>(
      database,
      `SELECT from_on AS start, last_on AS end FROM fee_reduction
       WHERE unit_id = ? AND item_id = ? AND from_on <= ? AND last_on >= ? ORDER BY from_on LIMIT 1`,
    ).get(unitId, itemId, days.end, days.start) ?? null
  );
}

export interface NewReduction {
  readonly unitId: number;
  readonly itemId: number;
  readonly kind: Reduction['kind'];
  readonly offHundredths: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly applicant: string;
  readonly appliedOn: string;
  readonly evidence: string;
  readonly basis: string;
  readonly grantedBy: number;
  readonly grantedAt: string;
}

export function insertReduction(database: Database.Database, reduction: NewReduction): number {
  return Number(
    statement(
      database,
      `INSERT INTO fee_reduction (unit_id, item_id, kind, off_hundredths, from_on, to_on, last_on, applicant, applied_on,
         evidence, basis, granted_by, granted_at)
       VALUES (@unitId, @itemId, @kind, @offHundredths, @fromOn, @toOn, @toOn, @applicant, @appliedOn, @evidence, @basis,
         @grantedBy, @grantedAt)`,
    ).run(reduction).lastInsertRowid,
  );
}

export interface ReductionEnd {
  readonly id: number;
  readonly lastOn: string | null;
  readonly endedBy: number;
  readonly endedAt: string;
  readonly reason: string;
}

export function endReductionRow(database: Database.Database, end: ReductionEnd): void {
  statement(
    database,
    `UPDATE fee_reduction SET last_on = coalesce(@lastOn, ''), ended_by = @endedBy, ended_at = @endedAt,
       end_reason = @reason WHERE id = @id`,
  ).run(end);
}

export interface ReductionOfUnit extends ReductionInForce {
  readonly unitId: number;
  readonly itemId: number;
}

/** Reductions that reach into some days, of units one after the other, in the order of their days. */
export function reductionsOfUnits(
  database: Database.Database,
  within: readonly [firstUnit: number, lastUnit: number, itemIds: string, to: string, from: string],
): ReductionOfUnit[] {
  return statement<ReductionOfUnit>(
    database,
    `SELECT unit_id AS unitId, item_id AS itemId, id, kind, off_hundredths AS offHundredths, from_on AS start,
       last_on AS end
     FROM fee_reduction WHERE unit_id BETWEEN ? AND ? AND item_id IN (SELECT value FROM json_each(?))
       AND from_on <= ? AND last_on >= ? ORDER BY from_on`,
  ).all(...within);
}
