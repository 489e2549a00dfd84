/** Bills with the run that made them, where one did. */
export const BILLS = 'charge c LEFT JOIN billing_run b ON b.id = c.run_id';

/** When a bill fell due to the office: a run makes its bills due when it is published; one that was cancelled never did. */
export const BILLED_AT = `CASE WHEN c.run_id IS NULL THEN c.made_at WHEN b.state = 'published' THEN b.closed_at END`;

/** The month that a bill was billed for. */
export const BILL_MONTH = 'coalesce(b.month, substr(c.period_start, 1, 7))';
