/**
 * What an entry of prepaid money was: a void or a reversal of money drawn gives it back, one of money paid in takes it
 * out again. Of `credit_entry e LEFT JOIN receipt r`.
 */
export const PREPAID_KIND = `CASE
  WHEN e.receipt_id IS NULL THEN 'broughtIn'
  WHEN r.kind = 'refund' THEN 'refunded'
  WHEN e.reverses_id IS NULL THEN iif(e.amount_cents > 0, 'paidIn', 'drawn')
  WHEN e.amount_cents > 0 THEN 'drawn'
  WHEN r.kind = 'reversal' THEN 'refunded'
  ELSE 'paidIn' END`;
