import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type {
  EntryKind,
  openLineSchema,
  openTenderSchema,
} from '../../../shared/features/bank/bank-match.ts';
import type { MatchRule, TenderKey } from '../../../shared/features/bank/suggest-matches.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { BANK_TENDERS, MATCHED, OPEN_LINE, OPEN_TENDERS } from './open-items-sql.ts';

export type OpenLine = z.output<typeof openLineSchema>;
export type OpenTender = z.output<typeof openTenderSchema>;

const LINE = `l.id, l.posted_on AS postedOn, l.amount_cents AS amountCents, l.reference, l.counterparty, l.remark`;
const TENDER = `t.paper, t.paper_id AS paperId, t.position, t.day AS receivedOn, t.method, t.amount_cents AS amountCents,
  t.voucher_number AS voucherNumber, t.payer_name AS payerName, t.number,
  (SELECT u.display_name FROM unit u WHERE u.id = t.unit_id) AS unitName`;

export function openLines(database: Database.Database, accountId: number): OpenLine[] {
  return statement<OpenLine>(
    database,
    `SELECT ${LINE} FROM bank_line l WHERE l.account_id = ? AND ${OPEN_LINE} ORDER BY l.posted_on, l.id`,
  ).all(accountId);
}

export function openTenders(database: Database.Database, accountId: number): OpenTender[] {
  return statement<OpenTender>(
    database,
    `SELECT ${TENDER} ${OPEN_TENDERS} AND am.account_id = ? ORDER BY t.day, t.paper DESC, t.paper_id, t.position`,
  ).all(accountId);
}

export interface LineOfAccount extends OpenLine {
  readonly accountId: number;
  readonly open: number;
}

export function findLine(database: Database.Database, id: number): LineOfAccount | undefined {
  return statement<LineOfAccount>(
    database,
    `SELECT ${LINE}, l.account_id AS accountId, (${OPEN_LINE}) AS open FROM bank_line l WHERE l.id = ?`,
  ).get(id);
}

/** Money of a paper that lands on the account; undefined where it does not. */
export function findTender(
  database: Database.Database,
  accountId: number,
  { paper, paperId, position }: TenderKey,
): (OpenTender & { readonly open: number }) | undefined {
  return statement<OpenTender & { open: number }>(
    database,
    `SELECT ${TENDER}, NOT EXISTS (${MATCHED}) AS open
     ${BANK_TENDERS} WHERE am.account_id = ? AND t.paper = ? AND t.paper_id = ? AND t.position = ?`,
  ).get(accountId, paper, paperId, position);
}

export interface NewMatch {
  readonly accountId: number;
  readonly kind: 'receipts' | EntryKind;
  readonly rule: MatchRule | null;
  readonly feeCents: number;
  readonly reason: string;
  readonly completeOn: string;
  readonly batch: number | null;
  readonly lineIds: readonly number[];
  readonly tenders: readonly TenderKey[];
}

export function insertMatch(
  database: Database.Database,
  match: NewMatch,
  made: { readonly by: number; readonly at: string },
): number {
  const { lineIds, tenders, ...head } = match;
  const id = Number(
    statement(
      database,
      `INSERT INTO bank_match (account_id, kind, rule, fee_cents, reason, complete_on, batch, made_by, made_at)
       VALUES (@accountId, @kind, @rule, @feeCents, @reason, @completeOn, @batch, @by, @at)`,
    ).run({ ...head, ...made }).lastInsertRowid,
  );
  for (const lineId of lineIds) {
    statement(database, 'INSERT INTO bank_match_line (match_id, line_id) VALUES (?, ?)').run(id, lineId);
  }
  for (const { paper, paperId, position } of tenders) {
    statement(
      database,
      'INSERT INTO bank_match_tender (match_id, paper, paper_id, position) VALUES (?, ?, ?, ?)',
    ).run(id, paper, paperId, position);
  }
  return id;
}

export interface StoredMatch {
  readonly id: number;
  readonly accountId: number;
  readonly kind: NewMatch['kind'];
  readonly feeCents: number;
  readonly completeOn: string;
  readonly undoneAt: string | null;
}

const SELECT_MATCH = `SELECT id, account_id AS accountId, kind, fee_cents AS feeCents, complete_on AS completeOn,
    undone_at AS undoneAt FROM bank_match`;

export function findMatch(database: Database.Database, id: number): StoredMatch | undefined {
  return statement<StoredMatch>(database, `${SELECT_MATCH} WHERE id = ?`).get(id);
}

export function standingOfBatch(database: Database.Database, batch: number): StoredMatch[] {
  return statement<StoredMatch>(
    database,
    `${SELECT_MATCH} WHERE batch = ? AND undone_at IS NULL ORDER BY id`,
  ).all(batch);
}

export function nextBatch(database: Database.Database): number {
  return (
    (statement<{ batch: number | null }>(database, 'SELECT max(batch) AS batch FROM bank_match').get()
      ?.batch ?? 0) + 1
  );
}

/** What was accepted last in one step on an account, while any of it stands. */
export function lastBatch(
  database: Database.Database,
  accountId: number,
): { readonly batch: number; readonly matches: number } | null {
  return (
    statement<{ batch: number; matches: number }>(
      database,
      `SELECT batch, count(*) AS matches FROM bank_match
       WHERE account_id = ? AND batch IS NOT NULL AND undone_at IS NULL
       GROUP BY batch ORDER BY batch DESC LIMIT 1`,
    ).get(accountId) ?? null
  );
}

export function markUndone(
  database: Database.Database,
  id: number,
  undone: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE bank_match SET undone_by = @by, undone_at = @at, undo_reason = @reason WHERE id = @id',
  ).run({ ...undone, id });
}

const STATE = `CASE m.kind WHEN 'receipts' THEN 'matched' WHEN 'notOurs' THEN 'notOurs'
  ELSE iif(m.id IS NULL, 'open', 'entered') END`;
// Looked up one by one, as the view would be read whole for each line.
const NUMBER_OF_PAPER = `iif(k.paper = 'receipt', (SELECT r.number FROM receipt r WHERE r.id = k.paper_id),
  (SELECT p.number FROM deposit_paper p WHERE p.id = k.paper_id))`;
const MATCHED_TO = `CASE m.kind WHEN 'receipts' THEN coalesce((SELECT group_concat(x.number, '、')
    FROM (SELECT DISTINCT ${NUMBER_OF_PAPER} AS number FROM bank_match_tender k
      WHERE k.match_id = m.id ORDER BY k.paper DESC, k.paper_id) x), m.reason)
  ELSE coalesce(m.reason, '') END`;

/** Lines of every account as a grid. */
export const lineSource: GridSource = {
  from: `FROM bank_line l JOIN bank_account a ON a.id = l.account_id
    LEFT JOIN bank_match m ON m.id = (SELECT k.match_id FROM bank_match_line k JOIN bank_match o ON o.id = k.match_id
      WHERE k.line_id = l.id AND o.undone_at IS NULL)
    LEFT JOIN staff f ON f.id = m.made_by`,
  where: 'l.withdrawn = 0',
  select: `${LINE}, a.name AS accountName, l.balance_cents AS balanceCents, ${STATE} AS state,
    ${MATCHED_TO} AS matchedTo, m.id AS matchId, m.rule, coalesce(m.fee_cents, 0) AS feeCents,
    coalesce(f.display_name, '') AS by, m.made_at AS at`,
  columns: {
    id: 'l.id',
    accountName: 'a.name',
    postedOn: 'l.posted_on',
    amountCents: 'l.amount_cents',
    reference: 'l.reference',
    counterparty: 'l.counterparty',
    remark: 'l.remark',
    balanceCents: 'l.balance_cents',
    state: STATE,
    matchedTo: MATCHED_TO,
    rule: 'm.rule',
    feeCents: 'coalesce(m.fee_cents, 0)',
    by: "coalesce(f.display_name, '')",
    at: 'm.made_at',
  },
  instants: ['at'],
  quick: ['l.reference', 'l.counterparty', 'l.remark', 'a.name'],
  order: 'l.posted_on DESC, l.id DESC',
  totals: `coalesce(sum(max(l.amount_cents, 0)), 0) AS inCents, 0 - coalesce(sum(min(l.amount_cents, 0)), 0) AS outCents`,
};
