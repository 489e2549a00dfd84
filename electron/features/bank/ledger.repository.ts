import type Database from 'better-sqlite3';
import type { LedgerEntry } from '../../../shared/features/bank/make-vouchers.ts';
import type { VoucherKind } from '../../../shared/features/bank/voucher.ts';
import { statement } from '../../database/statements.ts';
import { depositsOfDay } from './deposit-ledger.repository.ts';

/** The instants and the days of a month. */
export interface MonthSpan {
  readonly fromAt: string;
  readonly beforeAt: string;
  readonly first: string;
  readonly last: string;
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

interface OfReceipt {
  readonly id: number;
  readonly kind: 'payment' | 'draw' | 'reversal' | 'refund';
  readonly cents: number;
}

const KIND_OF_RECEIPT: Readonly<Record<OfReceipt['kind'], VoucherKind>> = {
  payment: 'receipts',
  draw: 'draws',
  reversal: 'givenBack',
  refund: 'givenBack',
};

/** What a day's receipts, draws, reversals, refunds and deposits moved, and what its shifts had over or short. */
export function entriesOfDay(database: Database.Database, day: string): LedgerEntry[] {
  const head = ({ id, kind }: OfReceipt) => ({
    kind: KIND_OF_RECEIPT[kind],
    datedOn: day,
    part: '',
    source: { kind: 'receipt' as const, id },
  });
  const tenders = statement<OfReceipt & { method: string; unitId: number }>(
    database,
    `SELECT r.id, r.kind, t.method, r.unit_id AS unitId, t.amount_cents AS cents FROM receipt r JOIN receipt_tender t ON t.receipt_id = r.id
     WHERE r.received_on = ? AND r.voided_at IS NULL AND t.method <> 'credit' ORDER BY r.id, t.position`,
  ).all(day);
  const settled = statement<OfReceipt & { itemId: number; unitId: number }>(
    database,
    `SELECT r.id, r.kind, c.item_id AS itemId, c.unit_id AS unitId, sum(a.amount_cents) AS cents
     FROM receipt r JOIN allocation a ON a.receipt_id = r.id JOIN charge c ON c.id = a.charge_id
     WHERE r.received_on = ? AND r.voided_at IS NULL GROUP BY r.id, c.item_id, c.unit_id ORDER BY r.id, c.item_id`,
  ).all(day);
  const held = statement<OfReceipt & { unitId: number }>(
    database,
    `SELECT r.id, r.kind, e.unit_id AS unitId, sum(e.amount_cents) AS cents
     FROM receipt r JOIN credit_entry e ON e.receipt_id = r.id
     WHERE r.received_on = ? AND r.voided_at IS NULL GROUP BY r.id, e.unit_id, e.amount_cents > 0 ORDER BY r.id`,
  ).all(day);
  return [
    ...tenders.map(({ method, unitId, ...row }) => ({
      ...head(row),
      // What is deducted of a deposit is money that the office held already.
      ...(method === 'deposit'
        ? { slot: 'deposit' as const, which: '', unitId }
        : { slot: 'method' as const, which: method, unitId: null }),
      amountCents: row.cents,
    })),
    ...settled.map((row) => ({
      ...head(row),
      slot: 'receivable' as const,
      which: String(row.itemId),
      unitId: row.unitId,
      amountCents: 0 - row.cents,
    })),
    ...held.map((row) => ({
      ...head(row),
      slot: 'prepaid' as const,
      which: '',
      unitId: row.unitId,
      amountCents: 0 - row.cents,
    })),
    ...depositsOfDay(database, day),
    ...overShortOfDay(database, day),
  ];
}

function overShortOfDay(database: Database.Database, day: string): LedgerEntry[] {
  return statement<{ id: number; method: string; cents: number }>(
    database,
    `SELECT s.id, d.method, d.over_cents AS cents FROM cashier_shift s
       JOIN shift_hand_over h ON h.shift_id = s.id AND h.reopened_at IS NULL
       JOIN shift_difference d ON d.hand_over_id = h.id
     WHERE s.opened_on = ? ORDER BY s.id, d.method`,
  )
    .all(day)
    .flatMap(({ id, method, cents }) => {
      const head = {
        kind: 'overShort' as const,
        datedOn: day,
        part: '',
        unitId: null,
        source: { kind: 'shift' as const, id },
      };
      return [
        { ...head, slot: 'method' as const, which: method, amountCents: cents },
        { ...head, slot: 'overShort' as const, which: '', amountCents: 0 - cents },
      ];
    });
}

/** A run makes its charges due when it is published; one that was cancelled never did. */
const DUE_AT = `CASE WHEN c.run_id IS NULL THEN c.made_at WHEN b.state = 'published' THEN b.closed_at END`;
/** What was owed before this program is in the accountant's books already. */
const CHARGES = `charge c JOIN fee_item i ON i.id = c.item_id LEFT JOIN billing_run b ON b.id = c.run_id
  WHERE coalesce(c.inputs ->> '$.formula', '') <> 'openingBalance'`;

interface OfCharge {
  readonly id: number;
  readonly itemId: number;
  readonly unitId: number;
  readonly lateFeeOf: number | null;
  readonly cents: number;
}

/** What a month billed, cancelled and took off what is owed. */
export function entriesOfBilling(database: Database.Database, span: MonthSpan): LedgerEntry[] {
  const charges = (condition: string): OfCharge[] =>
    statement<OfCharge>(
      database,
      `SELECT c.id, c.item_id AS itemId, c.unit_id AS unitId, i.late_fee_of AS lateFeeOf, c.amount_cents AS cents
       FROM ${CHARGES} AND ${condition} ORDER BY c.item_id, c.unit_id, c.id`,
    ).all(span);
  const billed = charges(`${DUE_AT} >= @fromAt AND ${DUE_AT} < @beforeAt`);
  const cancelled = charges(
    `c.cancelled_at >= @fromAt AND c.cancelled_at < @beforeAt AND ${DUE_AT} IS NOT NULL`,
  );
  const discounts = statement<Omit<OfCharge, 'lateFeeOf'>>(
    database,
    `SELECT d.id, c.item_id AS itemId, c.unit_id AS unitId, d.amount_cents AS cents
     FROM discount d JOIN charge c ON c.id = d.charge_id WHERE d.made_on BETWEEN @first AND @last ORDER BY d.id`,
  ).all(span);
  return [
    ...billed.flatMap((charge) => accrued('billed', charge, charge.cents, span.last)),
    ...cancelled.flatMap((charge) => accrued('cancelled', charge, 0 - charge.cents, span.last)),
    ...discounts.flatMap(({ id, itemId, unitId, cents }) => {
      const head = {
        kind: 'discounted' as const,
        datedOn: span.last,
        part: '',
        source: { kind: 'discount' as const, id },
      };
      return [
        { ...head, slot: 'discount' as const, which: '', unitId: null, amountCents: cents },
        {
          ...head,
          slot: 'receivable' as const,
          which: String(itemId),
          unitId,
          amountCents: 0 - cents,
        },
      ];
    }),
  ];
}

function accrued(
  kind: 'billed' | 'cancelled',
  { id, itemId, unitId, lateFeeOf }: OfCharge,
  cents: number,
  datedOn: string,
): LedgerEntry[] {
  const head = { kind, datedOn, part: '', source: { kind: 'charge' as const, id } };
  const which = String(itemId);
  return [
    { ...head, slot: 'receivable', which, unitId, amountCents: cents },
    {
      ...head,
      ...(lateFeeOf === null ? { slot: 'income', which } : { slot: 'lateFee', which: '' }),
      unitId: null,
      amountCents: 0 - cents,
    },
  ];
}

/** What the bank kept, paid and was paid in a month, of accounts whose month was signed off. */
export function entriesOfBank(database: Database.Database, span: MonthSpan): LedgerEntry[] {
  return statement<{
    id: number;
    accountId: number;
    kind: 'receipts' | 'bankFee' | 'interest' | 'cashPaidIn' | 'paidOut';
    feeCents: number;
    lineCents: number;
  }>(
    database,
    `SELECT m.id, m.account_id AS accountId, m.kind, m.fee_cents AS feeCents,
       (SELECT coalesce(sum(l.amount_cents), 0) FROM bank_match_line k JOIN bank_line l ON l.id = k.line_id
        WHERE k.match_id = m.id) AS lineCents
     FROM bank_match m WHERE m.undone_at IS NULL AND m.complete_on BETWEEN @first AND @last
       AND (m.kind IN ('bankFee','interest','cashPaidIn','paidOut') OR m.kind = 'receipts' AND m.fee_cents > 0)
     ORDER BY m.account_id, m.id`,
  )
    .all(span)
    .flatMap(({ id, accountId, kind, feeCents, lineCents }): LedgerEntry[] => {
      const which = String(accountId);
      const head = {
        kind: 'bank' as const,
        datedOn: span.last,
        part: which,
        unitId: null,
        source: { kind: 'bankMatch' as const, id },
      };
      const cents = kind === 'receipts' ? 0 - feeCents : lineCents;
      const other = {
        receipts: { slot: 'bankFee', which: '' },
        bankFee: { slot: 'bankFee', which: '' },
        interest: { slot: 'interest', which: '' },
        cashPaidIn: { slot: 'method', which: 'cash' },
        paidOut: { slot: 'paidOut', which: '' },
      } as const;
      return [
        { ...head, slot: 'bank', which, amountCents: cents },
        { ...head, ...other[kind], amountCents: 0 - cents },
      ];
    });
}

/** Days of a month up to a day on which money moved or a shift was over or short. */
export function daysWithEntries(
  database: Database.Database,
  { first, last }: { readonly first: string; readonly last: string },
): string[] {
  return statement<{ day: string }>(
    database,
    `SELECT received_on AS day FROM receipt WHERE received_on BETWEEN @first AND @last AND voided_at IS NULL
     UNION SELECT received_on FROM deposit_paper WHERE received_on BETWEEN @first AND @last
     UNION SELECT s.opened_on FROM cashier_shift s JOIN shift_hand_over h ON h.shift_id = s.id AND h.reopened_at IS NULL
       JOIN shift_difference d ON d.hand_over_id = h.id WHERE s.opened_on BETWEEN @first AND @last
     ORDER BY day`,
  )
    .all({ first, last })
    .map(({ day }) => day);
}

/** An account in use whose month was not signed off. */
export function unsignedAccount(
  database: Database.Database,
  { month, last }: { readonly month: string; readonly last: string },
): string | null {
  return (
    statement<{ name: string }>(
      database,
      `SELECT a.name FROM bank_account a WHERE a.active = 1 AND a.opens_on <= @last
         AND NOT EXISTS (SELECT 1 FROM bank_sign_off s
           WHERE s.account_id = a.id AND s.month = @month AND s.reopened_at IS NULL)
       ORDER BY a.id LIMIT 1`,
    ).get({ month, last })?.name ?? null
  );
}

/** Names of fee items by their number. */
export function itemNames(database: Database.Database): ReadonlyMap<string, string> {
  return new Map(
    statement<{ id: number; name: string }>(database, 'SELECT id, name FROM fee_item')
      .all()
      .map(({ id, name }) => [String(id), name]),
  );
}

/** Items that bill income of their own. */
export function itemsWithIncome(
  database: Database.Database,
): { readonly id: string; readonly name: string }[] {
  return statement<{ id: number; name: string }>(
    database,
    'SELECT id, name FROM fee_item WHERE active = 1 AND late_fee_of IS NULL ORDER BY position, id',
  )
    .all()
    .map(({ id, name }) => ({ id: String(id), name }));
}
