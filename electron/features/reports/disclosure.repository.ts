import type Database from 'better-sqlite3';
import type { AnnualDisclosure } from '../../../shared/features/reports/statement.ts';
import { statement } from '../../database/statements.ts';

/** Pools whose days ended in a span, with what was billed of them. */
export function poolsOfDays(
  database: Database.Database,
  from: string,
  through: string,
): AnnualDisclosure['pools'] {
  return statement<AnnualDisclosure['pools'][number]>(
    database,
    `SELECT p.id, i.name AS itemName, p.period_start AS periodStart, p.period_end AS periodEnd, p.basis, p.weighting,
       (SELECT count(*) FROM fee_pool_share h WHERE h.pool_id = p.id AND h.exempt = 0) AS units,
       p.total_cents AS totalCents,
       (SELECT coalesce(sum(c.amount_cents), 0) FROM fee_pool_share h JOIN charge c ON c.unit_id = h.unit_id
          AND c.item_id = p.item_id AND c.period_start = p.period_start AND c.state = 'due'
          AND c.inputs ->> '$.pool.id' = p.id
        WHERE h.pool_id = p.id) AS billedCents
     FROM fee_pool p JOIN fee_item i ON i.id = p.item_id
     WHERE p.withdrawn_at IS NULL AND p.period_end BETWEEN ? AND ? ORDER BY i.position, i.id, p.period_start`,
  ).all(from, through);
}

/** Resale of supplies in some months: what users were charged and paid, what the office bought and paid. */
export function suppliesOfMonths(
  database: Database.Database,
  from: string,
  to: string,
): AnnualDisclosure['supplies'] {
  return statement<AnnualDisclosure['supplies'][number]>(
    database,
    `SELECT kind AS meterKind, sum(charged) AS chargedCents, sum(collected) AS collectedCents, sum(paid) AS paidCents,
       sum(bought) AS boughtThousandths
     FROM (SELECT i.meter_kind AS kind, c.amount_cents AS charged, c.paid_cents AS collected, 0 AS paid, 0 AS bought
       FROM fee_item i JOIN charge c ON c.item_id = i.id
       WHERE i.meter_kind IS NOT NULL AND c.state = 'due' AND substr(c.period_end, 1, 7) BETWEEN @from AND @to
       UNION ALL
       SELECT kind, 0, 0, amount_cents, quantity_thousandths FROM supplier_bill
       WHERE withdrawn_at IS NULL AND month BETWEEN @from AND @to)
     GROUP BY kind ORDER BY kind`,
  ).all({ from, to });
}
