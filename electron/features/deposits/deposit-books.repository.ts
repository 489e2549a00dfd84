import type Database from 'better-sqlite3';
import { hasTable } from '../../database/has-table.ts';

/** Rules that deposits keep at every moment; each query counts the rows that break one. */
const RULES = {
  depositHoldsWhatItsStateSays: `SELECT count(*) FROM deposit d WHERE
    (SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e WHERE e.deposit_id = d.id) <>
    CASE WHEN d.state IN ('due','cancelled','refunded') THEN 0
      WHEN d.state = 'toRefund' THEN d.amount_cents
        - (SELECT coalesce(sum(x.amount_cents), 0) FROM deposit_deduction x WHERE x.deposit_id = d.id)
      ELSE d.amount_cents END`,
  depositStandsWhereItsStepsLed: `SELECT count(*) FROM deposit d
    LEFT JOIN deposit_step s ON s.id = (SELECT max(l.id) FROM deposit_step l WHERE l.deposit_id = d.id)
    WHERE d.state <> coalesce(s.state, 'due') OR d.waits_until IS NOT s.waits_until`,
  depositIsDeductedNoMoreThanItIs: `SELECT count(*) FROM deposit d WHERE
    (SELECT coalesce(sum(x.amount_cents), 0) FROM deposit_deduction x WHERE x.deposit_id = d.id)
      NOT BETWEEN 0 AND d.amount_cents`,
  depositPaperIsItsMoney: `SELECT count(*) FROM deposit_paper p WHERE
    p.amount_cents <> (SELECT coalesce(sum(t.amount_cents), 0) FROM deposit_tender t WHERE t.paper_id = p.id)
    OR p.amount_cents <> (SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e WHERE e.paper_id = p.id)
    OR EXISTS (SELECT 1 FROM deposit_entry e WHERE e.paper_id = p.id AND (e.day <> p.received_on
      OR e.deposit_id <> p.deposit_id))`,
  depositReversalMirrorsItsOriginal: `SELECT
    (SELECT count(*) FROM deposit_entry e JOIN deposit_entry o ON o.id = e.reverses_id
      WHERE e.amount_cents <> -o.amount_cents OR e.deposit_id <> o.deposit_id OR e.kind <> o.kind)
    + (SELECT count(*) FROM deposit_paper p JOIN deposit_paper o ON o.id = p.reverses_id
      WHERE p.amount_cents <> -o.amount_cents OR p.deposit_id <> o.deposit_id)
    + (SELECT count(*) FROM deposit_deduction x JOIN deposit_deduction o ON o.id = x.reverses_id
      WHERE x.amount_cents <> -o.amount_cents OR x.deposit_id <> o.deposit_id)`,
  deductionIsSettledInTheFees: `SELECT
    (SELECT count(*) FROM deposit_entry e JOIN receipt r ON r.id = e.receipt_id JOIN deposit d ON d.id = e.deposit_id
      WHERE e.amount_cents <> -(SELECT coalesce(sum(t.amount_cents), 0) FROM receipt_tender t
          WHERE t.receipt_id = r.id AND t.method = 'deposit')
        OR e.day <> r.received_on OR r.unit_id <> d.unit_id OR r.voided_at IS NOT NULL)
    + (SELECT count(*) FROM receipt_tender t WHERE t.method = 'deposit'
      AND NOT EXISTS (SELECT 1 FROM deposit_entry e WHERE e.receipt_id = t.receipt_id))
    + (SELECT count(*) FROM deposit_entry e WHERE e.kind = 'deducted' AND e.reverses_id IS NULL AND e.amount_cents <>
      -(SELECT coalesce(sum(s.amount_cents), 0) FROM deposit_settlement s WHERE s.receipt_id = e.receipt_id))`,
  depositNumbersRunOn: `SELECT count(*) FROM (
    SELECT CASE kind WHEN 'taken' THEN 'deposit' WHEN 'refund' THEN 'deposit.refund' ELSE 'deposit.reversal' END AS series,
      substr(number, 4, 4) AS period, count(*) AS held, max(CAST(substr(number, 9) AS INTEGER)) AS last
    FROM deposit_paper GROUP BY 1, 2) n
    LEFT JOIN number_series s ON s.series = n.series AND s.period = n.period
    WHERE n.held <> n.last OR s.last_number IS NOT n.last`,
  kindOfDepositPaperIsInItsNumber: `SELECT count(*) FROM deposit_paper WHERE substr(number, 1, 3) <>
    CASE kind WHEN 'taken' THEN 'YJ-' WHEN 'refund' THEN 'YT-' ELSE 'YC-' END`,
} as const;

export type DepositRule = keyof typeof RULES;

/** The rules that do not hold, each with how many rows break it; a copy from before there were deposits breaks none. */
export function brokenDepositRules(
  database: Database.Database,
): { readonly rule: DepositRule; readonly rows: number }[] {
  if (!hasTable(database, 'deposit_entry')) return [];
  return Object.entries(RULES)
    .map(([rule, sql]) => ({
      // The keys of the object above.
      rule: rule as DepositRule,
      rows: Number(database.prepare(sql).pluck().get()),
    }))
    .filter(({ rows }) => rows > 0);
}
