import { BILL_MONTH, BILLS } from '../../office/billed-at.repository.ts';
import { type CutOff, OF_LATER_RUNS, STOOD } from './bill-at-cut-off.repository.ts';

/** The days that sums are asked for, as `k`. */
const DAYS = '(SELECT ? AS ends_at, ? AS on_day, ? AS since) AS k';
const MONEY =
  'receipt r CROSS JOIN allocation a ON a.receipt_id = r.id CROSS JOIN charge c ON c.id = a.charge_id';
const RUN = 'LEFT JOIN billing_run b ON b.id = c.run_id';

/**
 * What sums of bills at a cut-off are made of, without looking at when each was paid: bills as they are now, less what
 * moved after the cut-off day.
 */
export const BILL_MOVES = `
  SELECT c.unit_id, c.item_id, ${BILL_MONTH} AS month, c.due_on, c.amount_cents - c.discounted_cents - c.paid_cents AS owed,
    c.paid_cents AS paid, c.discounted_cents AS discounted, 0 AS within
  FROM ${DAYS} CROSS JOIN ${BILLS} WHERE ${STOOD}
  UNION ALL SELECT c.unit_id, c.item_id, ${BILL_MONTH}, c.due_on, a.amount_cents, -a.amount_cents, 0, 0
  FROM ${DAYS} CROSS JOIN ${MONEY} ${RUN} WHERE r.received_on > k.on_day AND ${STOOD}
  UNION ALL SELECT c.unit_id, c.item_id, ${BILL_MONTH}, c.due_on, d.amount_cents, 0, -d.amount_cents, 0
  FROM ${DAYS} CROSS JOIN discount d JOIN charge c ON c.id = d.charge_id ${RUN} WHERE d.made_on > k.on_day AND ${STOOD}`;

/** The same, and of bills of months before the period what was paid since it began: all money of the period is read for it. */
export const BILL_MOVES_WITHIN = `${BILL_MOVES}
  UNION ALL SELECT c.unit_id, c.item_id, ${BILL_MONTH}, c.due_on, 0, 0, 0, a.amount_cents
  FROM ${DAYS} CROSS JOIN ${MONEY} ${RUN} WHERE r.received_on BETWEEN k.since AND k.on_day
    AND a.charge_id NOT IN (${OF_LATER_RUNS}) AND ${STOOD}`;

/** In the order in which BILL_MOVES asks for them. */
export function moveParameters({ on, endsAt, since }: CutOff): readonly string[] {
  const days = [endsAt, on, since];
  return [...days, ...days, ...days];
}

/** In the order in which BILL_MOVES_WITHIN asks for them. */
export function moveWithinParameters(cutOff: CutOff): readonly string[] {
  const { on, endsAt, since } = cutOff;
  return [...moveParameters(cutOff), endsAt, on, since, since];
}
