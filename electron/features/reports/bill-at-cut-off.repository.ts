import type { GridSource } from '../../database/grid-select.ts';
import { BILL_MONTH, BILLED_AT, BILLS } from '../../office/billed-at.repository.ts';
import { ageSql } from './age.repository.ts';

/** Supplies that are resold and shared costs only pass through the office. */
export const PASS_THROUGH = `(i.meter_kind IS NOT NULL OR i.formula = 'shared')`;

/** The day on which bills are looked at, when it ends, and the first day of the period that they are counted for. */
export interface CutOff {
  readonly on: string;
  readonly endsAt: string;
  readonly since: string;
}

/** Whether bill `c` of run `b` stood at the instant at which the cut-off day of `k` ended. */
export const STOOD = `c.state <> 'draft' AND (c.cancelled_at IS NULL OR c.cancelled_at >= k.ends_at)
  AND ${BILLED_AT} < k.ends_at`;

/**
 * Bills of the runs of a month and later, by the index of the runs alone: what is paid of them is wholly of the period,
 * so that nobody need look at when it came.
 */
export const OF_LATER_RUNS =
  'SELECT c.id FROM charge c WHERE c.run_id IN (SELECT b.id FROM billing_run b WHERE b.month >= substr(?, 1, 7))';

/** In the order in which BILLS_AT_CUT_OFF asks for them. */
function cutOffParameters({ on, endsAt, since }: CutOff): readonly string[] {
  return [endsAt, on, since, on, on, since, on, since];
}

/**
 * Every bill that stood on the cut-off day with what had been paid and taken off by then. What moved after it is taken
 * from what the bill says now, so that a cut-off of today asks for hardly anything. Money counts on the day of its
 * receipt, what gives it back on its own.
 */
const BILLS_AT_CUT_OFF = `
  SELECT c.id, c.unit_id, u.building_id, c.item_id, i.name AS item_name, ${PASS_THROUGH} AS pass_through,
    ${BILL_MONTH} AS month, c.period_start, c.period_end, c.due_on, c.amount_cents,
    c.discounted_cents - coalesce(undone.cents, 0) AS discounted_cents,
    c.paid_cents - coalesce(later.cents, 0) AS paid_cents,
    coalesce(within.cents, 0) AS within_cents, k.on_day,
    CASE WHEN ${BILL_MONTH} >= substr(k.since, 1, 7) THEN 'current'
      WHEN ${BILL_MONTH} >= substr(k.since, 1, 4) THEN 'earlier' ELSE 'formerYears' END AS standing
  FROM ${BILLS} CROSS JOIN (SELECT ? AS ends_at, ? AS on_day, ? AS since) AS k
    JOIN fee_item i ON i.id = c.item_id JOIN unit u ON u.id = c.unit_id
    LEFT JOIN (SELECT a.charge_id, sum(a.amount_cents) AS cents FROM receipt r CROSS JOIN allocation a ON a.receipt_id = r.id
      WHERE r.received_on > ? GROUP BY a.charge_id) AS later ON later.charge_id = c.id
    LEFT JOIN (SELECT charge_id, sum(amount_cents) AS cents FROM discount WHERE made_on > ? GROUP BY charge_id) AS undone
      ON undone.charge_id = c.id
    LEFT JOIN (SELECT a.charge_id, sum(a.amount_cents) AS cents FROM receipt r CROSS JOIN allocation a ON a.receipt_id = r.id
      WHERE r.received_on BETWEEN ? AND ? AND a.charge_id NOT IN (${OF_LATER_RUNS}) GROUP BY a.charge_id) AS within
      ON within.charge_id = c.id
  WHERE ${STOOD}`;

/** Of BILLS_AT_CUT_OFF as x: all that is due of a bill of the period, of an earlier one what was left when it began. */
const COLLECTED = `iif(x.standing = 'current', x.paid_cents, x.within_cents)`;
const OWED = '(x.amount_cents - x.discounted_cents - x.paid_cents)';
const DUE = `(${OWED} + ${COLLECTED})`;
const DAYS = 'CAST(julianday(x.on_day) - julianday(x.due_on) AS INTEGER)';

const AGE = ageSql('x.on_day', 'x.due_on');

/** Bills at a cut-off as a grid. */
export function reportBillSource(cutOff: CutOff): GridSource {
  const passThrough = `iif(x.pass_through, 'yes', 'no')`;
  const overdueDays = `max(0, ${DAYS})`;
  return {
    from: `FROM (${BILLS_AT_CUT_OFF}) AS x JOIN unit u ON u.id = x.unit_id JOIN building b ON b.id = x.building_id`,
    parameters: cutOffParameters(cutOff),
    select: `x.id, x.unit_id AS unitId, u.display_name AS unitName, b.name AS building, x.item_name AS itemName, x.month,
      x.period_start AS periodStart, x.period_end AS periodEnd, x.due_on AS dueOn, x.standing AS billStanding,
      ${passThrough} AS passThrough, x.amount_cents AS amountCents, x.discounted_cents AS discountedCents,
      ${DUE} AS dueCents, ${COLLECTED} AS collectedCents, x.paid_cents AS paidCents, ${OWED} AS owedCents, ${AGE} AS age,
      ${overdueDays} AS overdueDays`,
    columns: {
      id: 'x.id',
      unitId: 'x.unit_id',
      unitName: 'u.display_name',
      buildingId: 'x.building_id',
      building: 'b.name',
      itemId: 'x.item_id',
      itemName: 'x.item_name',
      month: 'x.month',
      periodStart: 'x.period_start',
      periodEnd: 'x.period_end',
      dueOn: 'x.due_on',
      billStanding: 'x.standing',
      passThrough,
      amountCents: 'x.amount_cents',
      discountedCents: 'x.discounted_cents',
      dueCents: DUE,
      collectedCents: COLLECTED,
      paidCents: 'x.paid_cents',
      owedCents: OWED,
      age: AGE,
      overdueDays,
      // A bill that was settled before the period began counts in no rate of it.
      counted: `iif(${DUE} <> 0 OR ${COLLECTED} <> 0, 'yes', 'no')`,
    },
    quick: ['u.display_name', 'x.item_name'],
    order: 'x.id DESC',
    totals: `coalesce(sum(${DUE}), 0) AS dueCents, coalesce(sum(${COLLECTED}), 0) AS collectedCents,
      coalesce(sum(x.paid_cents), 0) AS paidCents, coalesce(sum(${OWED}), 0) AS owedCents`,
  };
}
