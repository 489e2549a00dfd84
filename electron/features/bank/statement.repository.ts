import type Database from 'better-sqlite3';
import type { BankStatement } from '../../../shared/features/bank/statement.ts';
import { statement } from '../../database/statements.ts';

const SELECT = `SELECT s.id, s.file_name AS fileName, s.first_on AS firstOn, s.last_on AS lastOn, s.line_count AS lines,
    s.known_count AS knownLines,
    (SELECT count(*) FROM bank_line l JOIN bank_match_line k ON k.line_id = l.id
       JOIN bank_match m ON m.id = k.match_id AND m.undone_at IS NULL WHERE l.statement_id = s.id) AS settledLines,
    f.display_name AS importedBy, s.imported_at AS importedAt, s.withdrawn_at AS withdrawnAt,
    s.withdraw_reason AS withdrawReason
  FROM bank_statement s JOIN staff f ON f.id = s.imported_by`;

export function statementsOf(database: Database.Database, accountId: number): BankStatement[] {
  return statement<BankStatement>(database, `${SELECT} WHERE s.account_id = ? ORDER BY s.id DESC`).all(
    accountId,
  );
}

export function findStatement(
  database: Database.Database,
  id: number,
): (BankStatement & { readonly accountId: number }) | undefined {
  const found = statement<BankStatement>(database, `${SELECT} WHERE s.id = ?`).get(id);
  const owner = statement<{ accountId: number }>(
    database,
    'SELECT account_id AS accountId FROM bank_statement WHERE id = ?',
  ).get(id);
  return found === undefined || owner === undefined ? undefined : { ...found, ...owner };
}

/** What tells the lines that the account has in a span of days apart. */
export function knownLines(
  database: Database.Database,
  accountId: number,
  span: { readonly firstOn: string; readonly lastOn: string },
): {
  postedOn: string;
  amountCents: number;
  reference: string;
  balanceCents: number | null;
  ordinal: number;
}[] {
  return statement<{
    postedOn: string;
    amountCents: number;
    reference: string;
    balanceCents: number | null;
    ordinal: number;
  }>(
    database,
    `SELECT posted_on AS postedOn, amount_cents AS amountCents, reference, balance_cents AS balanceCents, ordinal
     FROM bank_line WHERE account_id = ? AND withdrawn = 0 AND posted_on BETWEEN ? AND ?`,
  ).all(accountId, span.firstOn, span.lastOn);
}

/** What moved on the account before a day. */
export function movedBefore(database: Database.Database, accountId: number, day: string): number {
  return (
    statement<{ cents: number }>(
      database,
      `SELECT coalesce(sum(amount_cents), 0) AS cents FROM bank_line
       WHERE account_id = ? AND withdrawn = 0 AND posted_on < ?`,
    ).get(accountId, day)?.cents ?? 0
  );
}

export function insertStatement(
  database: Database.Database,
  row: {
    readonly accountId: number;
    readonly fileName: string;
    readonly sha256: string;
    readonly firstOn: string;
    readonly lastOn: string;
    readonly lines: number;
    readonly knownLines: number;
    readonly importedBy: number;
    readonly importedAt: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO bank_statement (account_id, file_name, sha256, first_on, last_on, line_count, known_count, imported_by,
         imported_at)
       VALUES (@accountId, @fileName, @sha256, @firstOn, @lastOn, @lines, @knownLines, @importedBy, @importedAt)`,
    ).run(row).lastInsertRowid,
  );
}

export function insertLine(
  database: Database.Database,
  line: {
    readonly accountId: number;
    readonly statementId: number;
    readonly postedOn: string;
    readonly amountCents: number;
    readonly reference: string;
    readonly counterparty: string;
    readonly remark: string;
    readonly balanceCents: number | null;
    readonly ordinal: number;
  },
): void {
  statement(
    database,
    `INSERT INTO bank_line (account_id, statement_id, posted_on, amount_cents, reference, counterparty, remark,
       balance_cents, ordinal)
     VALUES (@accountId, @statementId, @postedOn, @amountCents, @reference, @counterparty, @remark, @balanceCents,
       @ordinal)`,
  ).run(line);
}

export function markWithdrawn(
  database: Database.Database,
  id: number,
  withdrawn: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE bank_statement SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawn, id });
}

/** The first day on which a statement has lines. */
export function firstLineOn(database: Database.Database, statementId: number): string | null {
  return (
    statement<{ day: string | null }>(
      database,
      'SELECT min(posted_on) AS day FROM bank_line WHERE statement_id = ?',
    ).get(statementId)?.day ?? null
  );
}
