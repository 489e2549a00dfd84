import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { ChargeInputs } from '../../../shared/features/fees/charge.ts';
import type { ChargeRow, OutstandingLine } from '../../../shared/features/fees/charges.contract.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { readCounterSettings } from './counter-settings.service.ts';

/** What is owed of a charge `c` that is due. */
const OWED = 'c.amount_cents - c.paid_cents - c.discounted_cents';
/** Whether a charge `c` that is due is open; as the index of what is outstanding says it. */
const OPEN = 'c.paid_cents + c.discounted_cents < c.amount_cents';

const STANDING = `CASE
  WHEN c.state <> 'due' THEN c.state
  WHEN c.paid_cents + c.discounted_cents = c.amount_cents THEN 'paid'
  WHEN c.due_on < k.today THEN 'overdue'
  WHEN c.paid_cents + c.discounted_cents > 0 THEN 'part'
  ELSE 'due' END`;

/** Charges as a grid. The joins are outer so that totals without a filter on them do not make them at all. */
export function chargeSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) AS k CROSS JOIN charge c
      LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN building b ON b.id = u.building_id
      LEFT JOIN fee_item i ON i.id = c.item_id LEFT JOIN person p ON p.id = c.payer_id`,
    parameters: [today],
    select: `c.id, c.unit_id AS unitId, u.display_name AS unitName, b.name AS building,
      coalesce(p.name, '') AS payerName, c.item_id AS itemId, i.name AS itemName, c.period_start AS periodStart,
      c.period_end AS periodEnd, c.due_on AS dueOn, c.amount_cents AS amountCents, c.paid_cents AS paidCents,
      c.discounted_cents AS discountedCents,
      CASE c.state WHEN 'due' THEN ${OWED} ELSE 0 END AS owedCents, ${STANDING} AS standing,
      c.inputs, c.run_id AS runId, c.cancel_reason AS cancelReason`,
    columns: {
      id: 'c.id',
      unitId: 'c.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      payerName: 'p.name',
      itemId: 'c.item_id',
      itemName: 'i.name',
      periodStart: 'c.period_start',
      periodEnd: 'c.period_end',
      dueOn: 'c.due_on',
      amountCents: 'c.amount_cents',
      paidCents: 'c.paid_cents',
      discountedCents: 'c.discounted_cents',
      owedCents: `CASE c.state WHEN 'due' THEN ${OWED} ELSE 0 END`,
      standing: STANDING,
      runId: 'c.run_id',
    },
    quick: ['u.display_name', 'p.name', 'i.name', 'c.period_start'],
    order: 'c.id DESC',
    totals: `coalesce(sum(c.amount_cents) FILTER (WHERE c.state = 'due'), 0) AS amountCents,
      coalesce(sum(c.paid_cents), 0) AS paidCents, coalesce(sum(c.discounted_cents), 0) AS discountedCents,
      coalesce(sum(${OWED}) FILTER (WHERE c.state = 'due'), 0) AS owedCents`,
  };
}

type StoredCharge = Omit<ChargeRow, 'inputs'> & { readonly inputs: string };

function toCharge(row: StoredCharge): ChargeRow {
  return { ...row, inputs: toInputs(row.inputs) };
}

export function toInputs(stored: string): ChargeInputs {
  // The column holds what a billing run wrote; the contract checks it again on the way out.
  return JSON.parse(stored) as ChargeInputs;
}

export interface ChargeTotals {
  readonly amountCents: number;
  readonly paidCents: number;
  readonly discountedCents: number;
  readonly owedCents: number;
}

export function listCharges(
  database: Database.Database,
  query: GridQuery,
  today: string,
): { rows: ChargeRow[]; total: number; totals: ChargeTotals } {
  const page = selectGridPage<StoredCharge, ChargeTotals>(database, chargeSource(today), query);
  return { ...page, rows: page.rows.map(toCharge) };
}

export function requireCharge(database: Database.Database, id: number, today: string): ChargeRow {
  const source = chargeSource(today);
  const row = statement<StoredCharge>(database, `SELECT ${source.select} ${source.from} WHERE c.id = ?`).get(
    today,
    id,
  );
  if (row === undefined) throw notFound('charge', id);
  return toCharge(row);
}

type StoredLine = Omit<OutstandingLine, 'inputs'> & { readonly inputs: string; readonly position: number };

/**
 * What a unit owes, in the order in which a payment settles it. Without a join or a sort in SQL, each of which costs
 * several times as much as the look-up itself.
 */
export function outstandingLines(
  database: Database.Database,
  unitId: number,
  today: string,
): OutstandingLine[] {
  return statement<StoredLine>(
    database,
    `SELECT c.id AS chargeId, c.item_id AS itemId, (SELECT i.name FROM fee_item i WHERE i.id = c.item_id) AS itemName,
       (SELECT i.position FROM fee_item i WHERE i.id = c.item_id) AS position,
       c.period_start AS periodStart, c.period_end AS periodEnd, c.due_on AS dueOn, c.amount_cents AS amountCents,
       c.discounted_cents AS discountedCents, ${OWED} AS owedCents,
       max(0, CAST(julianday(?) - julianday(c.due_on) AS INTEGER)) AS overdueDays, c.inputs
     FROM charge c
     WHERE c.unit_id = ? AND c.state = 'due' AND ${OPEN}`,
  )
    .all(today, unitId)
    .sort(settlementOrder(database))
    .map(({ position: _position, ...row }) => ({ ...row, inputs: toInputs(row.inputs) }));
}

type Settled = Pick<StoredLine, 'dueOn' | 'periodStart' | 'position' | 'chargeId'>;

/** The order in which a payment settles charges: the oldest due first, or item by item where the office wants it so. */
export function settlementOrder(database: Database.Database): (one: Settled, other: Settled) => number {
  const byItem = readCounterSettings(database).order === 'item';
  return (one, other) =>
    (byItem ? one.position - other.position : 0) ||
    compareText(one.dueOn, other.dueOn) ||
    compareText(one.periodStart, other.periodStart) ||
    one.position - other.position ||
    one.chargeId - other.chargeId;
}

/** Dates as text sort as they follow each other. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Through which day each item of the unit is paid without a gap. */
export function paidThrough(
  database: Database.Database,
  unitId: number,
): { itemId: number; itemName: string; on: string | null }[] {
  // A due charge is never cancelled; saying so lets SQLite use the index of the charges that are not.
  return statement<{ itemId: number; itemName: string; on: string | null }>(
    database,
    `SELECT i.id AS itemId, i.name AS itemName,
       (SELECT max(c.period_end) FROM charge c
        WHERE c.unit_id = @unitId AND c.item_id = i.id AND c.state = 'due' AND c.state <> 'cancelled'
          AND c.paid_cents + c.discounted_cents = c.amount_cents
          AND NOT EXISTS (SELECT 1 FROM charge open WHERE open.unit_id = @unitId AND open.item_id = i.id
            AND open.state = 'due' AND open.state <> 'cancelled' AND open.paid_cents + open.discounted_cents < open.amount_cents
            AND open.period_start < c.period_start)) AS "on"
     FROM fee_item i
     WHERE EXISTS (SELECT 1 FROM unit_fee f WHERE f.unit_id = @unitId AND f.item_id = i.id)
     ORDER BY i.position, i.id`,
  ).all({ unitId });
}

export interface GivenCharge extends DayRange {
  readonly unitId: number;
  readonly itemId: number;
  readonly payerId: number | null;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly inputs: string;
  readonly madeAt: string;
}

export function insertGivenCharge(database: Database.Database, charge: GivenCharge): number {
  return Number(
    statement(
      database,
      `INSERT INTO charge (unit_id, item_id, payer_id, period_start, period_end, due_on, amount_cents, inputs, state,
         made_at)
       VALUES (@unitId, @itemId, @payerId, @start, @end, @dueOn, @amountCents, @inputs, 'due', @madeAt)`,
    ).run(charge).lastInsertRowid,
  );
}

export function markCancelled(
  database: Database.Database,
  chargeId: number,
  reason: string,
  now: string,
): void {
  statement(
    database,
    `UPDATE charge SET state = 'cancelled', cancelled_at = ?, cancel_reason = ? WHERE id = ?`,
  ).run(now, reason, chargeId);
}
