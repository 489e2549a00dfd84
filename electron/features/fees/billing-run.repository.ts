import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { BillingCounts, BillingRun } from '../../../shared/features/fees/billing.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

/** Every time that bills were made, as a grid. */
export const runSource: GridSource = {
  from: `FROM billing_run r JOIN staff m ON m.id = r.made_by LEFT JOIN staff d ON d.id = r.closed_by`,
  select: `r.id, r.kind, r.month, r.state, r.unit_count AS units, r.charge_count AS charges,
    r.total_cents AS totalCents, r.skipped, r.digest, m.display_name AS madeBy, r.made_at AS madeAt,
    coalesce(d.display_name, '') AS closedBy, r.closed_at AS closedAt, r.reason,
    (SELECT coalesce(group_concat(i.name, '、'), '') FROM json_each(r.item_ids) j JOIN fee_item i ON i.id = j.value)
      AS itemNames`,
  columns: {
    month: 'r.month',
    kind: 'r.kind',
    state: 'r.state',
    units: 'r.unit_count',
    charges: 'r.charge_count',
    totalCents: 'r.total_cents',
    madeBy: 'm.display_name',
    madeAt: 'r.made_at',
  },
  instants: ['madeAt'],
  quick: ['r.month', 'm.display_name'],
  order: 'r.id DESC',
};

type RunRow = Omit<BillingRun, 'skipped'> & { readonly skipped: string };

function toRun(row: RunRow): BillingRun {
  // The column holds what `insertRun` and `completeRun` wrote; the contract checks it again on the way out.
  return { ...row, skipped: JSON.parse(row.skipped) as BillingRun['skipped'] };
}

export function listRuns(
  database: Database.Database,
  query: GridQuery,
): { rows: BillingRun[]; total: number; totals: Record<string, never> } {
  const page = selectGridPage<RunRow>(database, runSource, query);
  return { ...page, rows: page.rows.map(toRun) };
}

export function requireRun(database: Database.Database, id: number): BillingRun {
  const row = statement<RunRow>(database, `SELECT ${runSource.select} ${runSource.from} WHERE r.id = ?`).get(
    id,
  );
  if (row === undefined) throw notFound('billingRun', id);
  return toRun(row);
}

export interface NewRun {
  readonly kind: BillingRun['kind'];
  readonly month: string;
  readonly itemIds: readonly number[];
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertRun(database: Database.Database, run: NewRun): number {
  return Number(
    statement(
      database,
      `INSERT INTO billing_run (kind, month, item_ids, state, made_by, made_at) VALUES (?, ?, ?, 'draft', ?, ?)`,
    ).run(run.kind, run.month, JSON.stringify(run.itemIds), run.madeBy, run.madeAt).lastInsertRowid,
  );
}

export function completeRun(
  database: Database.Database,
  id: number,
  counts: BillingCounts,
  digest: string,
): void {
  statement(
    database,
    `UPDATE billing_run SET unit_count = ?, charge_count = ?, total_cents = ?, skipped = ?, digest = ? WHERE id = ?`,
  ).run(counts.units, counts.charges, counts.totalCents, JSON.stringify(counts.skipped), digest, id);
}

export function closeRun(
  database: Database.Database,
  id: number,
  closing: {
    readonly state: BillingRun['state'];
    readonly by: number;
    readonly at: string;
    readonly reason: string;
  },
): void {
  statement(
    database,
    'UPDATE billing_run SET state = ?, closed_by = ?, closed_at = ?, reason = ? WHERE id = ?',
  ).run(closing.state, closing.by, closing.at, closing.reason, id);
}

/** Ids of a run's charges, in order. They are made in one transaction, so the ids between are its own. */
export function chargeSpan(
  database: Database.Database,
  runId: number,
): { first: number; last: number } | null {
  const row = statement<{ first: number | null; last: number | null }>(
    database,
    'SELECT min(id) AS first, max(id) AS last FROM charge WHERE run_id = ?',
  ).get(runId);
  return row === undefined || row.first === null || row.last === null
    ? null
    : { first: row.first, last: row.last };
}

export function makeDue(database: Database.Database, runId: number, from: number, to: number): void {
  statement(database, `UPDATE charge SET state = 'due' WHERE run_id = ? AND id BETWEEN ? AND ?`).run(
    runId,
    from,
    to,
  );
}

export function cancelCharges(
  database: Database.Database,
  span: { readonly runId: number; readonly from: number; readonly to: number },
  now: string,
  reason: string,
): void {
  statement(
    database,
    `UPDATE charge SET state = 'cancelled', cancelled_at = ?, cancel_reason = ?
     WHERE run_id = ? AND id BETWEEN ? AND ?`,
  ).run(now, reason, span.runId, span.from, span.to);
}

export function insertChargeStatement(
  database: Database.Database,
): (charge: readonly (string | number | null)[]) => number {
  const insert = statement(
    database,
    `INSERT INTO charge (unit_id, item_id, payer_id, run_id, period_start, period_end, due_on, amount_cents, inputs,
       state, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?)`,
  );
  return (charge) => Number(insert.run(...charge).lastInsertRowid);
}
