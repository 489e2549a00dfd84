import type Database from 'better-sqlite3';
import type { AccountMethod, BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { statement } from '../../database/statements.ts';
import { OPEN_LINE, OPEN_TENDERS } from './open-items-sql.ts';

type StoredAccount = Omit<BankAccount, 'methods' | 'columns' | 'active'> & {
  readonly columns: string;
  readonly active: number;
};

const SELECT = `SELECT a.id, a.name, a.bank, a.last_four AS lastFour, a.opens_on AS opensOn,
    a.opening_cents AS openingCents, a.match_days AS matchDays, a.columns, a.active, a.version,
    (SELECT max(l.posted_on) FROM bank_line l WHERE l.account_id = a.id AND l.withdrawn = 0) AS linesThrough,
    (SELECT date(max(s.month) || '-01', '+1 month', '-1 day') FROM bank_sign_off s
      WHERE s.account_id = a.id AND s.reopened_at IS NULL) AS signedThrough,
    (SELECT count(*) FROM bank_line l WHERE l.account_id = a.id AND ${OPEN_LINE}) AS openLines,
    (SELECT count(*) ${OPEN_TENDERS} AND am.account_id = a.id) AS openTenders
  FROM bank_account a`;

function withMethods(database: Database.Database, stored: StoredAccount): BankAccount {
  return {
    ...stored,
    active: stored.active === 1,
    // Only ever written by this slice, through its schema.
    columns: JSON.parse(stored.columns) as BankAccount['columns'],
    methods: methodsOf(database, stored.id),
  };
}

function methodsOf(database: Database.Database, accountId: number): AccountMethod[] {
  return statement<AccountMethod>(
    database,
    'SELECT method, fee_hundredths AS feeHundredths FROM bank_account_method WHERE account_id = ? ORDER BY method',
  ).all(accountId);
}

export function listAccounts(database: Database.Database): BankAccount[] {
  return statement<StoredAccount>(database, `${SELECT} ORDER BY a.active DESC, a.id`)
    .all()
    .map((stored) => withMethods(database, stored));
}

export function findAccount(database: Database.Database, id: number): BankAccount | undefined {
  const stored = statement<StoredAccount>(database, `${SELECT} WHERE a.id = ?`).get(id);
  return stored === undefined ? undefined : withMethods(database, stored);
}

export function accountNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM bank_account WHERE name = ?').get(name)?.id;
}

/** The account on which money paid in a way lands. */
export function accountOfMethod(
  database: Database.Database,
  method: string,
): { readonly id: number; readonly name: string } | undefined {
  return statement<{ id: number; name: string }>(
    database,
    `SELECT a.id, a.name FROM bank_account_method m JOIN bank_account a ON a.id = m.account_id WHERE m.method = ?`,
  ).get(method);
}

export function hasMatched(database: Database.Database, accountId: number, method: string): boolean {
  return (
    statement(
      database,
      `SELECT 1 FROM bank_match m JOIN bank_match_tender k ON k.match_id = m.id
         JOIN money_tender t ON t.paper = k.paper AND t.paper_id = k.paper_id AND t.position = k.position
       WHERE m.account_id = ? AND m.undone_at IS NULL AND t.method = ? LIMIT 1`,
    ).get(accountId, method) !== undefined
  );
}

export interface AccountFields {
  readonly name: string;
  readonly bank: string;
  readonly lastFour: string;
  readonly opensOn: string;
  readonly openingCents: number;
  readonly matchDays: number;
  readonly active: boolean;
}

export function insertAccount(database: Database.Database, account: AccountFields, now: string): number {
  return Number(
    statement(
      database,
      `INSERT INTO bank_account (name, bank, last_four, opens_on, opening_cents, match_days, active, made_at)
       VALUES (@name, @bank, @lastFour, @opensOn, @openingCents, @matchDays, @active, @now)`,
    ).run({ ...account, active: account.active ? 1 : 0, now }).lastInsertRowid,
  );
}

export function updateAccount(
  database: Database.Database,
  account: AccountFields & { readonly id: number },
): void {
  statement(
    database,
    `UPDATE bank_account SET name = @name, bank = @bank, last_four = @lastFour, opens_on = @opensOn,
       opening_cents = @openingCents, match_days = @matchDays, active = @active, version = version + 1
     WHERE id = @id`,
  ).run({ ...account, active: account.active ? 1 : 0 });
}

/** Money of a way that was there before stays of the account from the day from which it was. */
export function replaceMethods(
  database: Database.Database,
  accountId: number,
  methods: readonly AccountMethod[],
  { fromOn, keeps }: { readonly fromOn: string; readonly keeps: boolean },
): void {
  statement(
    database,
    `DELETE FROM bank_account_method WHERE account_id = ? AND method NOT IN (SELECT value FROM json_each(?))`,
  ).run(accountId, JSON.stringify(methods.map(({ method }) => method)));
  for (const { method, feeHundredths } of methods) {
    statement(
      database,
      `INSERT INTO bank_account_method (method, account_id, fee_hundredths, from_on) VALUES (?, ?, ?, ?)
       ON CONFLICT (method) DO UPDATE SET fee_hundredths = excluded.fee_hundredths,
         from_on = iif(?, from_on, excluded.from_on)`,
    ).run(method, accountId, feeHundredths, fromOn, keeps ? 1 : 0);
  }
}

export function rememberColumns(database: Database.Database, accountId: number, columns: unknown): void {
  statement(database, 'UPDATE bank_account SET columns = ? WHERE id = ?').run(
    JSON.stringify(columns),
    accountId,
  );
}
