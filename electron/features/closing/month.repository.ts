import type Database from 'better-sqlite3';
import type {
  MonthClose,
  MonthRoll,
  OfficeMonth,
  RollFault,
} from '../../../shared/features/closing/month-roll.ts';
import { statement } from '../../database/statements.ts';
import { BILLED_AT, BILLS } from '../../office/billed-at.repository.ts';
import { PREPAID_KIND } from '../../office/prepaid-kind.repository.ts';

/** The instants and the days between which something moved. */
export interface Span {
  readonly fromAt: string;
  readonly beforeAt: string;
  readonly fromOn: string;
  readonly throughOn: string;
}

export const ALL_TIME: Span = {
  fromAt: '',
  beforeAt: '9999',
  fromOn: '',
  throughOn: '9999',
};

/** Every movement of what is owed: bills by the instant at which they fell due to the office, money by its day. */
const RECEIVABLE_MOVES = `SELECT c.unit_id, iif(c.inputs ->> '$.formula' = 'openingBalance', 'broughtIn', 'billed') AS kind,
    c.amount_cents AS cents
  FROM ${BILLS} WHERE ${BILLED_AT} >= @fromAt AND ${BILLED_AT} < @beforeAt
  UNION ALL SELECT c.unit_id, 'cancelled', c.amount_cents
  FROM ${BILLS} WHERE c.cancelled_at >= @fromAt AND c.cancelled_at < @beforeAt AND ${BILLED_AT} IS NOT NULL
  UNION ALL SELECT c.unit_id, 'discounted', d.amount_cents
  FROM discount d JOIN charge c ON c.id = d.charge_id WHERE d.made_on BETWEEN @fromOn AND @throughOn
  UNION ALL SELECT c.unit_id, 'collected', a.amount_cents
  FROM receipt r JOIN allocation a ON a.receipt_id = r.id JOIN charge c ON c.id = a.charge_id
  WHERE r.received_on BETWEEN @fromOn AND @throughOn`;

/** Every movement of prepaid money: that of receipts by their day, what was brought in by its instant. */
const PREPAID_MOVES = `SELECT e.unit_id, ${PREPAID_KIND} AS kind, e.amount_cents AS cents
  FROM credit_entry e LEFT JOIN receipt r ON r.id = e.receipt_id
  WHERE iif(e.receipt_id IS NULL, e.made_at >= @fromAt AND e.made_at < @beforeAt,
    r.received_on BETWEEN @fromOn AND @throughOn)`;

/** Every movement of deposits, by its day. */
const DEPOSIT_MOVES = `SELECT d.unit_id, e.kind, e.amount_cents AS cents
  FROM deposit_entry e JOIN deposit d ON d.id = e.deposit_id WHERE e.day BETWEEN @fromOn AND @throughOn`;

export type Moved = Omit<
  MonthRoll,
  | 'month'
  | 'receivableOpenCents'
  | 'receivableCloseCents'
  | 'prepaidOpenCents'
  | 'prepaidCloseCents'
  | 'depositOpenCents'
  | 'depositCloseCents'
>;

export function movedIn(database: Database.Database, span: Span): Moved {
  const owed = sumsByKind(database, RECEIVABLE_MOVES, span);
  const held = sumsByKind(database, PREPAID_MOVES, span);
  const deposited = sumsByKind(database, DEPOSIT_MOVES, span);
  return {
    billedCents: owed('billed'),
    broughtInCents: owed('broughtIn'),
    cancelledCents: owed('cancelled'),
    discountedCents: owed('discounted'),
    collectedCents: owed('collected'),
    paidInCents: held('paidIn'),
    prepaidBroughtInCents: held('broughtIn'),
    drawnCents: 0 - held('drawn'),
    refundedCents: 0 - held('refunded'),
    depositTakenCents: deposited('taken'),
    depositDeductedCents: 0 - deposited('deducted'),
    depositRefundedCents: 0 - deposited('refunded'),
  };
}

function sumsByKind(database: Database.Database, moves: string, span: Span): (kind: string) => number {
  const rows = statement<{ kind: string; cents: number }>(
    database,
    `SELECT kind, sum(cents) AS cents FROM (${moves}) GROUP BY kind`,
  ).all(span);
  return (kind) => rows.find((row) => row.kind === kind)?.cents ?? 0;
}

/** Units whose movements since ever are not what their bills and their prepaid money say now. */
export function faultsByUnit(database: Database.Database): RollFault[] {
  const receivable = `SELECT u.display_name AS unitName,
      coalesce((SELECT sum(iif(m.kind IN ('billed','broughtIn'), m.cents, -m.cents))
        FROM moves m WHERE m.unit_id = u.id), 0) AS movedCents,
      coalesce(l.cents, 0) AS ledgerCents
    FROM unit u LEFT JOIN (SELECT c.unit_id, sum(c.amount_cents - c.paid_cents - c.discounted_cents) AS cents FROM charge c
      WHERE c.state = 'due' GROUP BY c.unit_id) l ON l.unit_id = u.id`;
  const rows = statement<Omit<RollFault, 'what'>>(
    database,
    `WITH moves AS MATERIALIZED (SELECT unit_id, kind, sum(cents) AS cents FROM (${RECEIVABLE_MOVES})
       GROUP BY unit_id, kind)
     SELECT * FROM (${receivable}) WHERE movedCents <> ledgerCents ORDER BY unitName LIMIT 200`,
  ).all(ALL_TIME);
  const held = statement<Omit<RollFault, 'what'>>(
    database,
    `SELECT * FROM (SELECT u.display_name AS unitName, coalesce(m.cents, 0) AS movedCents,
       coalesce(l.cents, 0) AS ledgerCents
     FROM unit u LEFT JOIN (SELECT unit_id, sum(cents) AS cents FROM (${PREPAID_MOVES}) GROUP BY unit_id) m
         ON m.unit_id = u.id
       LEFT JOIN (SELECT unit_id, sum(amount_cents) AS cents FROM credit_entry GROUP BY unit_id) l
         ON l.unit_id = u.id)
     WHERE movedCents <> ledgerCents ORDER BY unitName LIMIT 200`,
  ).all(ALL_TIME);
  // By their states, which say what each deposit holds without its movements.
  const deposits = statement<Omit<RollFault, 'what'>>(
    database,
    `SELECT * FROM (SELECT u.display_name AS unitName, coalesce(m.cents, 0) AS movedCents,
       coalesce(l.cents, 0) AS ledgerCents
     FROM unit u LEFT JOIN (SELECT unit_id, sum(cents) AS cents FROM (${DEPOSIT_MOVES}) GROUP BY unit_id) m
         ON m.unit_id = u.id
       LEFT JOIN (SELECT d.unit_id, sum(CASE WHEN d.state IN ('due','cancelled','refunded') THEN 0
           WHEN d.state = 'toRefund' THEN d.amount_cents
             - (SELECT coalesce(sum(x.amount_cents), 0) FROM deposit_deduction x WHERE x.deposit_id = d.id)
           ELSE d.amount_cents END) AS cents FROM deposit d GROUP BY d.unit_id) l
         ON l.unit_id = u.id)
     WHERE movedCents <> ledgerCents ORDER BY unitName LIMIT 200`,
  ).all(ALL_TIME);
  return [
    ...rows.map((row) => ({ what: 'receivable' as const, ...row })),
    ...held.map((row) => ({ what: 'prepaid' as const, ...row })),
    ...deposits.map((row) => ({ what: 'deposit' as const, ...row })),
  ];
}

export function daysOfMonth(
  database: Database.Database,
  { first, last }: { readonly first: string; readonly last: string },
): OfficeMonth['days'] {
  return statement<OfficeMonth['days'][number]>(
    database,
    `SELECT n.day, coalesce(t.receipts, 0) AS receipts, coalesce(t.cents, 0) AS receivedCents,
       (SELECT count(*) FROM cashier_shift s WHERE s.opened_on = n.day AND s.state = 'open') AS openShifts,
       coalesce(f.display_name, '') AS closedBy, d.closed_at AS closedAt
     FROM (SELECT received_on AS day FROM receipt WHERE received_on BETWEEN @first AND @last
       UNION SELECT received_on FROM deposit_paper WHERE received_on BETWEEN @first AND @last
       UNION SELECT opened_on FROM cashier_shift WHERE opened_on BETWEEN @first AND @last
       UNION SELECT day FROM day_close WHERE reopened_at IS NULL AND day BETWEEN @first AND @last) n
     LEFT JOIN (SELECT day, count(*) AS receipts, sum(cents) AS cents FROM (
         SELECT r.received_on AS day, iif(r.voided_at IS NULL,
           (SELECT sum(t.amount_cents) FROM receipt_tender t
            WHERE t.receipt_id = r.id AND t.method NOT IN ('credit','deposit')), 0) AS cents
         FROM receipt r WHERE r.received_on BETWEEN @first AND @last
         UNION ALL SELECT p.received_on, p.amount_cents
         FROM deposit_paper p WHERE p.received_on BETWEEN @first AND @last) GROUP BY day) t ON t.day = n.day
     LEFT JOIN day_close d ON d.day = n.day AND d.reopened_at IS NULL
     LEFT JOIN staff f ON f.id = d.closed_by
     ORDER BY n.day DESC`,
  ).all({ first, last });
}

type StoredMonth = Omit<MonthClose, 'roll'> & MonthRoll;

const SELECT_CLOSE = `SELECT m.id, m.month, m.receivable_open_cents AS receivableOpenCents,
    m.billed_cents AS billedCents, m.brought_in_cents AS broughtInCents, m.cancelled_cents AS cancelledCents,
    m.discounted_cents AS discountedCents, m.collected_cents AS collectedCents,
    m.receivable_close_cents AS receivableCloseCents, m.prepaid_open_cents AS prepaidOpenCents,
    m.paid_in_cents AS paidInCents, m.prepaid_brought_in_cents AS prepaidBroughtInCents,
    m.drawn_cents AS drawnCents, m.refunded_cents AS refundedCents, m.prepaid_close_cents AS prepaidCloseCents,
    m.deposit_open_cents AS depositOpenCents, m.deposit_taken_cents AS depositTakenCents,
    m.deposit_deducted_cents AS depositDeductedCents, m.deposit_refunded_cents AS depositRefundedCents,
    m.deposit_close_cents AS depositCloseCents,
    f.display_name AS closedBy, m.closed_at AS closedAt, o.display_name AS reopenedBy,
    m.reopened_at AS reopenedAt, m.reopen_reason AS reopenReason
  FROM month_close m JOIN staff f ON f.id = m.closed_by LEFT JOIN staff o ON o.id = m.reopened_by`;

/** Every close of a month, the newest first. */
export function closesOfMonth(database: Database.Database, month: string): MonthClose[] {
  return statement<StoredMonth>(database, `${SELECT_CLOSE} WHERE m.month = ? ORDER BY m.id DESC`)
    .all(month)
    .map(({ id, closedBy, closedAt, reopenedBy, reopenedAt, reopenReason, ...roll }) => ({
      id,
      roll,
      closedBy,
      closedAt,
      reopenedBy,
      reopenedAt,
      reopenReason,
    }));
}

/** The instant at which a closed month ended; null for one that is open. */
export function endOfClosedMonth(database: Database.Database, month: string): string | null {
  return (
    statement<{ endsAt: string }>(
      database,
      'SELECT ends_at AS endsAt FROM month_close WHERE month = ? AND reopened_at IS NULL',
    ).get(month)?.endsAt ?? null
  );
}

export function insertMonthClose(
  database: Database.Database,
  close: MonthRoll & { readonly endsAt: string; readonly closedBy: number; readonly closedAt: string },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO month_close (month, ends_at, receivable_open_cents, billed_cents, brought_in_cents, cancelled_cents,
         discounted_cents, collected_cents, receivable_close_cents, prepaid_open_cents, paid_in_cents,
         prepaid_brought_in_cents, drawn_cents, refunded_cents, prepaid_close_cents, deposit_open_cents, deposit_taken_cents,
         deposit_deducted_cents, deposit_refunded_cents, deposit_close_cents, closed_by, closed_at)
       VALUES (@month, @endsAt, @receivableOpenCents, @billedCents, @broughtInCents, @cancelledCents, @discountedCents,
         @collectedCents, @receivableCloseCents, @prepaidOpenCents, @paidInCents, @prepaidBroughtInCents, @drawnCents,
         @refundedCents, @prepaidCloseCents, @depositOpenCents, @depositTakenCents, @depositDeductedCents,
         @depositRefundedCents, @depositCloseCents, @closedBy, @closedAt)`,
    ).run(close).lastInsertRowid,
  );
}

export function markMonthReopened(
  database: Database.Database,
  id: number,
  reopened: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE month_close SET reopened_by = @by, reopened_at = @at, reopen_reason = @reason WHERE id = @id',
  ).run({ ...reopened, id });
}
