import type Database from 'better-sqlite3';
import {
  type OutstandingItem,
  outstandingGroup,
  type ReconciliationSheet,
  reconciliationSheetSchema,
  type SignOff,
} from '../../../shared/features/bank/reconciliation.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { BANK_TENDERS, LINE_OUTSTANDING, TENDER_OUTSTANDING } from './open-items-sql.ts';

interface At {
  readonly accountId: number;
  readonly through: string;
}

/** What receipts, deposits, fees that the bank kept and lines entered without a receipt moved in the books until a day. */
export function bookMoved(database: Database.Database, at: At): number {
  return (
    statement<{ cents: number }>(
      database,
      // The limit keeps SQLite from reading all money into a table of its own before it looks for the account's.
      `SELECT (SELECT coalesce(sum(cents), 0) FROM (SELECT t.amount_cents AS cents ${BANK_TENDERS}
           WHERE am.account_id = @accountId AND t.day <= @through LIMIT -1))
         - (SELECT coalesce(sum(m.fee_cents), 0) FROM bank_match m
           WHERE m.account_id = @accountId AND m.undone_at IS NULL AND m.complete_on <= @through)
         + (SELECT coalesce(sum(l.amount_cents), 0) FROM bank_match m JOIN bank_match_line k ON k.match_id = m.id
             JOIN bank_line l ON l.id = k.line_id
           WHERE m.account_id = @accountId AND m.undone_at IS NULL AND m.complete_on <= @through
             AND m.kind IN ('bankFee','interest','cashPaidIn','paidOut')) AS cents`,
    ).get(at)?.cents ?? 0
  );
}

/**
 * What the lines of the bank come to until a day, and what the last of them says is on the account. Of the lines of a day
 * the last is the one whose balance no other begins with, as statements may have come in after each other.
 */
export function bankAt(
  database: Database.Database,
  at: At,
): { readonly movedCents: number; readonly balanceCents: number | null } {
  const moved = statement<{ cents: number }>(
    database,
    `SELECT coalesce(sum(amount_cents), 0) AS cents FROM bank_line
     WHERE account_id = @accountId AND withdrawn = 0 AND posted_on <= @through`,
  ).get(at);
  const last = statement<{ balanceCents: number | null }>(
    database,
    `SELECT l.balance_cents AS balanceCents FROM bank_line l
     WHERE l.account_id = @accountId AND l.withdrawn = 0 AND l.posted_on = (SELECT max(posted_on) FROM bank_line
       WHERE account_id = @accountId AND withdrawn = 0 AND posted_on <= @through)
     ORDER BY EXISTS (SELECT 1 FROM bank_line n WHERE n.account_id = l.account_id AND n.withdrawn = 0
       AND n.posted_on = l.posted_on AND n.balance_cents - n.amount_cents = l.balance_cents), l.id DESC LIMIT 1`,
  ).get(at);
  return { movedCents: moved?.cents ?? 0, balanceCents: last?.balanceCents ?? null };
}

type StoredItem = Omit<OutstandingItem, 'group'> & {
  readonly signedCents: number;
  readonly side: 'bank' | 'book';
};

/** What is outstanding at the end of a day, bank first, each side by day. */
export function outstandingItems(database: Database.Database, at: At): OutstandingItem[] {
  return statement<StoredItem>(
    database,
    `SELECT 'bank' AS side, l.posted_on AS "on", abs(l.amount_cents) AS amountCents, l.amount_cents AS signedCents,
       l.reference, ${ABOUT_LINE} AS about, l.id AS "order"
     FROM bank_line l WHERE l.account_id = @accountId AND ${LINE_OUTSTANDING}
     UNION ALL
     SELECT 'book', t.day, abs(t.amount_cents), t.amount_cents, t.number, ${ABOUT_TENDER}, t.paper_id
     ${BANK_TENDERS} WHERE am.account_id = @accountId AND ${TENDER_OUTSTANDING}
     ORDER BY side, "on", "order"`,
  )
    .all(at)
    .map(({ side, signedCents, on, amountCents, reference, about }) => ({
      group: outstandingGroup(side, signedCents),
      on,
      amountCents,
      reference,
      about,
    }));
}

/** Of a line that is none of the office's, why. */
const ABOUT_LINE = `trim(coalesce((SELECT m.reason || '；' FROM bank_match_line k JOIN bank_match m ON m.id = k.match_id
    WHERE k.line_id = l.id AND m.undone_at IS NULL AND m.kind = 'notOurs'), '') || l.counterparty || ' ' || l.remark)`;
const ABOUT_TENDER = `trim((SELECT u.display_name FROM unit u WHERE u.id = t.unit_id) || ' ' || t.payer_name || ' '
  || t.kind_name)`;

/** What is outstanding on every account at the end of a day, as a grid. */
export function outstandingSource(through: string): GridSource {
  const lines = LINE_OUTSTANDING.replaceAll('@through', 'd.through');
  const tenders = TENDER_OUTSTANDING.replaceAll('@through', 'd.through');
  const columns = {
    id: 'o.id',
    accountName: 'o.accountName',
    group: 'o."group"',
    on: 'o."on"',
    amountCents: 'o.amountCents',
    reference: 'o.reference',
    about: 'o.about',
  };
  return {
    from: `FROM (SELECT l.id * 3 AS id, a.name AS accountName, iif(l.amount_cents > 0, 'bankIn', 'bankOut') AS "group",
         l.posted_on AS "on", abs(l.amount_cents) AS amountCents, l.reference, ${ABOUT_LINE} AS about
       FROM (SELECT ? AS through) d JOIN bank_line l ON ${lines} JOIN bank_account a ON a.id = l.account_id
       UNION ALL
       SELECT (t.paper_id * 100 + t.position) * 3 + iif(t.paper = 'receipt', 1, 2), a.name,
         iif(t.amount_cents > 0, 'bookIn', 'bookOut'), t.day, abs(t.amount_cents), t.number, ${ABOUT_TENDER}
       FROM (SELECT ? AS through) d JOIN (SELECT * FROM bank_account_method) am
         JOIN money_tender t ON t.method = am.method AND t.day >= am.from_on AND t.stands
         JOIN bank_account a ON a.id = am.account_id
       WHERE ${tenders}) o`,
    parameters: [through, through],
    select: Object.entries(columns)
      .map(([field, expression]) => `${expression} AS "${field}"`)
      .join(', '),
    columns,
    quick: ['o.reference', 'o.about', 'o.accountName'],
    order: 'o.accountName, o."group", o."on", o.id',
  };
}

type StoredSignOff = Omit<SignOff, 'sheet'> & { readonly sheet: string };

/** Every sign-off of an account's month, the newest first. */
export function signOffsOf(database: Database.Database, accountId: number, month: string): SignOff[] {
  return statement<StoredSignOff>(
    database,
    `SELECT s.id, s.sheet, f.display_name AS signedBy, s.signed_at AS signedAt, o.display_name AS reopenedBy,
       s.reopened_at AS reopenedAt, s.reopen_reason AS reopenReason
     FROM bank_sign_off s JOIN staff f ON f.id = s.signed_by LEFT JOIN staff o ON o.id = s.reopened_by
     WHERE s.account_id = ? AND s.month = ? ORDER BY s.id DESC`,
  )
    .all(accountId, month)
    .map(({ sheet, ...signOff }) => ({
      ...signOff,
      sheet: reconciliationSheetSchema.parse(JSON.parse(sheet)),
    }));
}

export function insertSignOff(
  database: Database.Database,
  signOff: {
    readonly accountId: number;
    readonly sheet: ReconciliationSheet;
    readonly signedBy: number;
    readonly signedAt: string;
  },
): number {
  const { sheet, ...head } = signOff;
  return Number(
    statement(
      database,
      `INSERT INTO bank_sign_off (account_id, month, sheet, signed_by, signed_at)
       VALUES (@accountId, @month, @sheet, @signedBy, @signedAt)`,
    ).run({ ...head, month: sheet.month, sheet: JSON.stringify(sheet) }).lastInsertRowid,
  );
}

export function markSignOffReopened(
  database: Database.Database,
  id: number,
  reopened: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE bank_sign_off SET reopened_by = @by, reopened_at = @at, reopen_reason = @reason WHERE id = @id',
  ).run({ ...reopened, id });
}
