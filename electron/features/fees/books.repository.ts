import type Database from 'better-sqlite3';
import { hasTable } from '../../database/has-table.ts';

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
      WHERE a.charge_id <> o.charge_id OR (a.receipt_id = o.receipt_id AND a.amount_cents <> -o.amount_cents)
        OR o.amount_cents + (SELECT sum(b.amount_cents) FROM allocation b WHERE b.reverses_id = o.id) < 0
        OR a.receipt_id <> o.receipt_id AND NOT EXISTS (SELECT 1 FROM receipt r
          WHERE r.id = a.receipt_id AND r.kind = 'reversal' AND r.reverses_id = o.receipt_id))
    + (SELECT count(*) FROM credit_entry e JOIN credit_entry o ON o.id = e.reverses_id
      WHERE e.unit_id <> o.unit_id OR (e.receipt_id IS o.receipt_id AND e.amount_cents <> -o.amount_cents)
        OR abs((SELECT sum(b.amount_cents) FROM credit_entry b WHERE b.reverses_id = o.id)) > abs(o.amount_cents)
        OR e.receipt_id IS NOT o.receipt_id AND NOT EXISTS (SELECT 1 FROM receipt r
          WHERE r.id = e.receipt_id AND r.kind = 'reversal' AND r.reverses_id = o.receipt_id))`,
  noUnitHoldsLessThanNothing: `SELECT count(*) FROM (SELECT unit_id FROM credit_entry GROUP BY unit_id
    HAVING sum(amount_cents) < 0)`,
  receiptNumbersRunOn: `SELECT count(*) FROM (
    SELECT CASE substr(number, 1, 2) WHEN 'SJ' THEN 'receipt' WHEN 'DK' THEN 'receipt.draw'
        WHEN 'HC' THEN 'receipt.reversal' WHEN 'TK' THEN 'receipt.refund' END AS series,
      substr(number, 4, 4) AS period, count(*) AS held, max(CAST(substr(number, 9) AS INTEGER)) AS last
    FROM receipt GROUP BY 1, 2) n
    LEFT JOIN number_series s ON s.series = n.series AND s.period = n.period
    WHERE n.held <> n.last OR s.last_number IS NOT n.last`,
} as const;

/** How series are counted where an office has several; those of earlier versions are in the rules above. */
const SERIES_RULES = {
  receiptNumbersRunOn: `SELECT count(*) FROM (
    SELECT CASE substr(r.number, 1, 2) WHEN 'SJ' THEN 'receipt' WHEN 'DK' THEN 'receipt.draw'
        WHEN 'HC' THEN 'receipt.reversal' WHEN 'TK' THEN 'receipt.refund' ELSE 'receipt.' || q.code END AS series,
      substr(r.number, 4, 4) AS period, count(*) AS held, max(CAST(substr(r.number, 9) AS INTEGER)) AS last
    FROM receipt r LEFT JOIN receipt_series q ON q.code = substr(r.number, 1, 2) GROUP BY 1, 2) n
    LEFT JOIN number_series s ON s.series = n.series AND s.period = n.period
    WHERE n.held <> n.last OR s.last_number IS NOT n.last`,
  kindOfReceiptIsInItsNumber: `SELECT count(*) FROM receipt r WHERE substr(r.number, 1, 3) IS NOT CASE r.kind
    WHEN 'payment' THEN (SELECT q.code || '-' FROM receipt_series q WHERE q.id = r.series_id)
    WHEN 'draw' THEN 'DK-' WHEN 'reversal' THEN 'HC-' ELSE 'TK-' END`,
  invoiceIsCoveredByItsReceipts: `SELECT count(*) FROM invoice i WHERE i.amount_cents >
    (SELECT coalesce(sum(r.amount_cents), 0) FROM invoice_receipt l JOIN receipt r ON r.id = l.receipt_id
      WHERE l.invoice_id = i.id)
    OR EXISTS (SELECT 1 FROM invoice_receipt l JOIN receipt r ON r.id = l.receipt_id
      WHERE l.invoice_id = i.id AND r.unit_id <> i.unit_id)`,
  voidedReceiptHasNoOpenInvoice: `SELECT count(*) FROM invoice i JOIN invoice_receipt l ON l.invoice_id = i.id
    JOIN receipt r ON r.id = l.receipt_id WHERE r.voided_at IS NOT NULL AND i.state = 'pending'`,
} as const;

/** Rules of what an office has since version 19. */
const COUNTER_RULES = {
  receiptKeepsAndUsesItsCredit: `SELECT count(*) FROM receipt r WHERE
    (SELECT coalesce(sum(e.amount_cents), 0) FROM credit_entry e WHERE e.receipt_id = r.id) <>
      iif(r.voided_at IS NULL, r.credited_cents - (SELECT coalesce(sum(t.amount_cents), 0) FROM receipt_tender t
        WHERE t.receipt_id = r.id AND t.method = 'credit'), 0)`,
  noPurposeHoldsLessThanNothing: `SELECT count(*) FROM (SELECT unit_id FROM credit_entry GROUP BY unit_id, purpose_id
    HAVING sum(amount_cents) < 0)`,
  movedCreditStaysWithTheUnit: `SELECT count(*) FROM credit_move m WHERE
    (SELECT coalesce(sum(e.amount_cents), 0) FROM credit_entry e WHERE e.move_id = m.id) <> 0
    OR (SELECT count(*) FROM credit_entry e WHERE e.move_id = m.id AND e.unit_id = m.unit_id
      AND (e.purpose_id IS m.from_purpose_id AND e.amount_cents = -m.amount_cents
        OR e.purpose_id IS m.to_purpose_id AND e.amount_cents = m.amount_cents)) <> 2`,
  chargeIsLowerByItsDiscounts: `SELECT count(*) FROM charge c WHERE c.discounted_cents <>
    (SELECT coalesce(sum(d.amount_cents), 0) FROM discount d WHERE d.charge_id = c.id)`,
  discountIsTakenBackAsGiven: `SELECT count(*) FROM discount d JOIN discount o ON o.id = d.reverses_id
    WHERE d.amount_cents <> -o.amount_cents OR d.charge_id <> o.charge_id OR o.reverses_id IS NOT NULL`,
  lateFeeIsOfWhatWasPaid: `SELECT count(*) FROM charge f JOIN charge p ON p.id = f.inputs ->> '$.lateFee.principalId'
    WHERE f.inputs ->> '$.formula' = 'lateFee' AND f.state <> 'cancelled'
      AND (p.paid_cents + p.discounted_cents < p.amount_cents OR p.unit_id <> f.unit_id
        OR f.amount_cents > f.inputs ->> '$.lateFee.capCents')`,
  kindOfReceiptIsInItsNumber: `SELECT count(*) FROM receipt WHERE substr(number, 1, 3) <>
    CASE kind WHEN 'payment' THEN 'SJ-' WHEN 'draw' THEN 'DK-' WHEN 'reversal' THEN 'HC-' ELSE 'TK-' END`,
} as const;

export type BookRule = keyof typeof RULES | keyof typeof COUNTER_RULES | keyof typeof SERIES_RULES;

/** The rules that do not hold, each with how many rows break it. Empty when the books tie. */
export function brokenBookRules(database: Database.Database): { rule: BookRule; rows: number }[] {
  const rules = {
    ...RULES,
    ...(hasTable(database, 'discount') ? COUNTER_RULES : {}),
    ...(hasTable(database, 'receipt_series') ? SERIES_RULES : {}),
  };
  return Object.entries(rules)
    .map(([rule, sql]) => ({
      // The keys of the objects above.
      rule: rule as BookRule,
      rows: Number(database.prepare(sql).pluck().get()),
    }))
    .filter(({ rows }) => rows > 0);
}
