import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { reductionsGivenSchema } from '../../../shared/features/reports/income.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { BILL_MONTH, BILLED_AT } from '../../office/billed-at.repository.ts';
import type { DaySpan } from '../../office/day-span.ts';

/** The trail alone says who approved a reduction, a discount likewise at the instant at which it was given. */
const APPROVER_OF_REDUCTION = `coalesce((SELECT a.after ->> '$.approvedBy' FROM audit a WHERE a.entity = 'feeReduction'
  AND a.entity_id = CAST(f.id AS TEXT) AND a.action = 'fees.grantReduction'), '')`;
const APPROVER_OF_DISCOUNT = `coalesce((SELECT a.after ->> '$.approvedBy' FROM audit a WHERE a.entity = 'charge'
  AND a.entity_id = CAST(d.charge_id AS TEXT) AND +a.at = d.made_at AND a.after ->> '$.approvedBy' IS NOT NULL LIMIT 1), '')`;

/**
 * What was taken off fees on some days: discounts as they were given and taken back, reductions and waivers with the bill
 * or the run that they came with. Bills under a reduction are found by its household and item, so that not every bill is
 * looked into.
 */
const GIVEN = `
  SELECT 3 * d.id AS id, 'discount' AS kind, d.made_at AS at, c.unit_id, c.item_id, ${BILL_MONTH} AS month,
    d.amount_cents AS cents, d.reason, d.made_by AS by_id, ${APPROVER_OF_DISCOUNT} AS approver
  FROM discount d JOIN charge c ON c.id = d.charge_id LEFT JOIN billing_run b ON b.id = c.run_id
  WHERE d.made_on BETWEEN ? AND ?
  UNION ALL
  SELECT 3 * c.id + 1, 'reduction', ${BILLED_AT}, c.unit_id, c.item_id, ${BILL_MONTH},
    (c.inputs ->> '$.reduction.fullCents') - c.amount_cents, f.basis, f.granted_by, ${APPROVER_OF_REDUCTION}
  FROM fee_reduction f JOIN charge c ON c.unit_id = f.unit_id AND c.item_id = f.item_id
    AND c.period_start BETWEEN f.from_on AND f.to_on AND c.state = 'due' AND c.inputs ->> '$.reduction.id' = f.id
    LEFT JOIN billing_run b ON b.id = c.run_id
  WHERE ${BILLED_AT} >= ? AND ${BILLED_AT} < ?
  UNION ALL
  SELECT 3 * w.id + 2, 'waiver', b.closed_at, w.unit_id, w.item_id, b.month, w.full_cents, f.basis, f.granted_by,
    ${APPROVER_OF_REDUCTION}
  FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id JOIN fee_reduction f ON f.id = w.reduction_id
  WHERE w.cancelled_at IS NULL AND b.state = 'published' AND b.closed_at >= ? AND b.closed_at < ?`;

function parametersOf({ fromOn, throughOn, fromAt, beforeAt }: DaySpan): readonly string[] {
  return [fromOn, throughOn, fromAt, beforeAt, fromAt, beforeAt];
}

export function givenByKind(
  database: Database.Database,
  span: DaySpan,
  buildingId: number | null,
): z.output<typeof reductionsGivenSchema>['kinds'] {
  return statement<z.output<typeof reductionsGivenSchema>['kinds'][number]>(
    database,
    `SELECT x.kind, count(*) AS count, sum(x.cents) AS amountCents FROM (${GIVEN}) AS x JOIN unit u ON u.id = x.unit_id
     WHERE ? IS NULL OR u.building_id = ? GROUP BY x.kind ORDER BY x.kind`,
  ).all(...parametersOf(span), buildingId, buildingId);
}

export function givenReductionSource(span: DaySpan): GridSource {
  return {
    from: `FROM (${GIVEN}) AS x JOIN unit u ON u.id = x.unit_id JOIN building g ON g.id = u.building_id
      JOIN fee_item i ON i.id = x.item_id JOIN staff s ON s.id = x.by_id`,
    parameters: parametersOf(span),
    select: `x.id, x.kind AS givenKind, x.at AS givenAt, x.unit_id AS unitId, u.display_name AS unitName,
      g.name AS building, i.name AS itemName, x.month, x.cents AS amountCents, x.reason, s.display_name AS givenBy,
      x.approver AS approvedBy`,
    columns: {
      id: 'x.id',
      givenKind: 'x.kind',
      givenAt: 'x.at',
      unitId: 'x.unit_id',
      unitName: 'u.display_name',
      buildingId: 'u.building_id',
      building: 'g.name',
      itemName: 'i.name',
      month: 'x.month',
      amountCents: 'x.cents',
      reason: 'x.reason',
      givenBy: 's.display_name',
      approvedBy: 'x.approver',
    },
    instants: ['givenAt'],
    quick: ['u.display_name', 'i.name', 'x.reason', 's.display_name', 'x.approver'],
    order: 'x.at DESC, x.id DESC',
    totals: 'coalesce(sum(x.cents), 0) AS amountCents',
  };
}

export interface Lowered {
  readonly reducedCents: number;
  readonly waivedCents: number;
}

/** What bills of some months are lower by reductions, and what their runs charged nothing for. */
export function loweredInMonths(
  database: Database.Database,
  question: {
    readonly from: string;
    readonly to: string;
    readonly endsAt: string;
    readonly buildingId: number | null;
  },
): Lowered {
  const row = statement<Lowered>(
    database,
    `SELECT
       (SELECT coalesce(sum((c.inputs ->> '$.reduction.fullCents') - c.amount_cents), 0)
        FROM fee_reduction f JOIN charge c ON c.unit_id = f.unit_id AND c.item_id = f.item_id
          AND c.period_start BETWEEN f.from_on AND f.to_on AND c.inputs ->> '$.reduction.id' = f.id
          LEFT JOIN billing_run b ON b.id = c.run_id JOIN unit u ON u.id = c.unit_id
        WHERE c.state <> 'draft' AND (c.cancelled_at IS NULL OR c.cancelled_at >= @endsAt) AND ${BILLED_AT} < @endsAt
          AND ${BILL_MONTH} BETWEEN @from AND @to AND (@buildingId IS NULL OR u.building_id = @buildingId)) AS reducedCents,
       (SELECT coalesce(sum(w.full_cents), 0) FROM fee_waiver w JOIN billing_run b ON b.id = w.run_id
          JOIN unit u ON u.id = w.unit_id
        WHERE b.state = 'published' AND b.closed_at < @endsAt AND (w.cancelled_at IS NULL OR w.cancelled_at >= @endsAt)
          AND b.month BETWEEN @from AND @to AND (@buildingId IS NULL OR u.building_id = @buildingId)) AS waivedCents`,
  ).get({ ...question });
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}
