/** What is left of charge `c`, and whether anything is: said in one place, since what settles a charge grows. */
export const OUTSTANDING_CENTS = '(c.amount_cents - c.paid_cents - c.discounted_cents)';
export const IS_OUTSTANDING = "c.state = 'due' AND c.paid_cents + c.discounted_cents < c.amount_cents";

/** Of any charge, settled and cancelled ones too. */
export const LEFT_CENTS = `iif(${IS_OUTSTANDING}, ${OUTSTANDING_CENTS}, 0)`;

/**
 * Money that settled charge `c`, as alias `a` with the receipt `r` that brought it: what was taken back is negative and
 * lies on the day of what it takes back.
 */
export const SETTLEMENTS = `allocation a JOIN allocation o ON o.id = coalesce(a.reverses_id, a.id)
  JOIN receipt r ON r.id = o.receipt_id`;

/** What is left of allocation `a` after what was taken back of it, at once or in parts. */
export const STANDING_CENTS = `(a.amount_cents
  + coalesce((SELECT sum(b.amount_cents) FROM allocation b WHERE b.reverses_id = a.id), 0))`;
