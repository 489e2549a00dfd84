import type Database from 'better-sqlite3';

/** Rules that the money tables keep among themselves at every moment; each query counts the rows that break one. */
const RULES = {
  receiptIsItsLines: `SELECT count(*) FROM receipt r WHERE r.amount_cents <> r.allocated_cents + r.credited_cents
    OR r.amount_cents <> (SELECT coalesce(sum(t.amount_cents), 0) FROM receipt_tender t WHERE t.receipt_id = r.id)
    OR (SELECT coalesce(sum(a.amount_cents), 0) FROM allocation a WHERE a.receipt_id = r.id)
      <> iif(r.voided_at IS NULL, r.allocated_cents, 0)`,
  chargeIsPaidByItsReceipts: `SELECT count(*) FROM charge c WHERE c.paid_cents <>
    (SELECT coalesce(sum(a.amount_cents), 0) FROM allocation a WHERE a.charge_id = c.id)`,
  reversalMirrorsItsOriginal: `SELECT
    (SELECT count(*) FROM allocation a JOIN allocation o ON o.id = a.reverses_id
      WHERE a.amount_cents <> -o.amount_cents OR a.charge_id <> o.charge_id OR a.receipt_id <> o.receipt_id)
    + (SELECT count(*) FROM credit_entry e JOIN credit_entry o ON o.id = e.reverses_id
      WHERE e.amount_cents <> -o.amount_cents OR e.unit_id <> o.unit_id OR e.receipt_id IS NOT o.receipt_id)`,
  noUnitHoldsLessThanNothing: `SELECT count(*) FROM (SELECT unit_id FROM credit_entry GROUP BY unit_id
    HAVING sum(amount_cents) < 0)`,
  receiptNumbersRunOn: `SELECT count(*) FROM (
    SELECT substr(number, 4, 4) AS period, count(*) AS held, max(CAST(substr(number, 9) AS INTEGER)) AS last
    FROM receipt GROUP BY 1) n
    LEFT JOIN number_series s ON s.series = 'receipt' AND s.period = n.period
    WHERE n.held <> n.last OR s.last_number IS NOT n.last`,
} as const;

export type BookRule = keyof typeof RULES;

/** The rules that do not hold, each with how many rows break it. Empty when the books tie. */
export function brokenBookRules(database: Database.Database): { rule: BookRule; rows: number }[] {
  return Object.entries(RULES)
    .map(([rule, sql]) => ({
      // The keys of the object above.
      rule: rule as BookRule,
      rows: Number(database.prepare(sql).pluck().get()),
    }))
    .filter(({ rows }) => rows > 0);
}
