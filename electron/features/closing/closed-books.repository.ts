import type Database from 'better-sqlite3';
import { hasTable } from '../../database/has-table.ts';

/** What was counted and closed says what the receipts say; each query counts the rows that do not. */
const RULES = {
  voidedReceiptLeftItsShift: `SELECT count(*) FROM receipt r JOIN shift_entry e ON e.receipt_id = r.id AND e.kind = 'taken'
    WHERE (r.voided_at IS NOT NULL) <> EXISTS (SELECT 1 FROM shift_entry v WHERE v.receipt_id = r.id AND v.kind = 'voided')`,
  handOverIsOfEverything: `SELECT count(*) FROM shift_hand_over h JOIN shift_count c ON c.id = h.count_id
    WHERE h.reopened_at IS NULL AND (c.shift_id <> h.shift_id OR c.last_entry_id <>
      (SELECT coalesce(max(e.id), 0) FROM shift_entry e WHERE e.shift_id = h.shift_id))`,
  differenceHasItsReason: `SELECT count(*) FROM shift_hand_over h JOIN shift_count_method m ON m.count_id = h.count_id
    LEFT JOIN shift_difference d ON d.hand_over_id = h.id AND d.method = m.method
    WHERE m.counted_cents - m.expected_cents <> coalesce(d.over_cents, 0)`,
  closedMonthFollowsTheLast: `SELECT count(*) FROM (
    SELECT m.receivable_open_cents - lag(m.receivable_close_cents) OVER w AS owed,
      m.prepaid_open_cents - lag(m.prepaid_close_cents) OVER w AS held
    FROM month_close m WHERE m.reopened_at IS NULL WINDOW w AS (ORDER BY m.month)) WHERE owed <> 0 OR held <> 0`,
} as const;

const RECEIPTS_OF_SHIFT = `(SELECT coalesce(sum(iif(e.kind = 'taken', t.amount_cents, -t.amount_cents)), 0)
  FROM shift_entry e JOIN receipt_tender t ON t.receipt_id = e.receipt_id AND t.method = m.method
  WHERE e.shift_id = h.shift_id)`;
const RECEIPTS_OF_DAY = `(SELECT coalesce(sum(t.amount_cents), 0) FROM receipt r JOIN receipt_tender t ON t.receipt_id = r.id
  WHERE r.received_on = d.day AND r.voided_at IS NULL AND t.method NOT IN ('credit','deposit'))`;
const DEPOSITS_OF_SHIFT = `(SELECT coalesce(sum(t.amount_cents), 0)
  FROM shift_entry e JOIN deposit_tender t ON t.paper_id = e.deposit_paper_id AND t.method = m.method
  WHERE e.shift_id = h.shift_id)`;
const DEPOSITS_OF_DAY = `(SELECT coalesce(sum(t.amount_cents), 0) FROM deposit_paper p
  JOIN deposit_tender t ON t.paper_id = p.id WHERE p.received_on = d.day)`;

/** What lies in drawers and came in on days; in a copy from before there were deposits, receipts alone. */
function moneyRules(withDeposits: boolean) {
  const ofShift = withDeposits ? `${RECEIPTS_OF_SHIFT} + ${DEPOSITS_OF_SHIFT}` : RECEIPTS_OF_SHIFT;
  const ofDay = withDeposits ? `${RECEIPTS_OF_DAY} + ${DEPOSITS_OF_DAY}` : RECEIPTS_OF_DAY;
  return {
    shiftExpectsItsReceipts: `SELECT count(*) FROM shift_hand_over h JOIN shift_count_method m ON m.count_id = h.count_id
      WHERE h.reopened_at IS NULL AND m.expected_cents - m.float_cents <> ${ofShift}`,
    closedDayKeepsItsSheet: `SELECT count(*) FROM day_close d WHERE d.reopened_at IS NULL
      AND d.sheet ->> '$.receivedCents' <> ${ofDay}`,
  } as const;
}

/** Of what an office has since version 24. */
const DEPOSIT_RULES = {
  closedMonthFollowsTheLastDeposits: `SELECT count(*) FROM (
    SELECT m.deposit_open_cents - lag(m.deposit_close_cents) OVER (ORDER BY m.month) AS held
    FROM month_close m WHERE m.reopened_at IS NULL) WHERE held <> 0`,
} as const;

export type ClosingRule =
  | keyof typeof RULES
  | keyof ReturnType<typeof moneyRules>
  | keyof typeof DEPOSIT_RULES;

/** The rules that do not hold, each with how many rows break it; a copy from before there were shifts breaks none. */
export function brokenClosingRules(
  database: Database.Database,
): { readonly rule: ClosingRule; readonly rows: number }[] {
  if (!hasTable(database, 'day_close')) return [];
  const withDeposits = hasTable(database, 'deposit_paper');
  const rules = { ...RULES, ...moneyRules(withDeposits), ...(withDeposits ? DEPOSIT_RULES : {}) };
  return Object.entries(rules)
    .map(([rule, sql]) => ({
      // The keys of the objects above.
      rule: rule as ClosingRule,
      rows: Number(database.prepare(sql).pluck().get()),
    }))
    .filter(({ rows }) => rows > 0);
}
