import type Database from 'better-sqlite3';
import { statement } from '../database/statements.ts';

/** The last day into which no money is dated any more; null where none was ever closed. */
export function closedThrough(database: Database.Database): string | null {
  return (
    statement<{ day: string | null }>(
      database,
      `SELECT max(day) AS day FROM (
         SELECT max(day) AS day FROM day_close WHERE reopened_at IS NULL
         UNION ALL
         SELECT date(max(month) || '-01', '+1 month', '-1 day') FROM month_close WHERE reopened_at IS NULL)`,
    ).get()?.day ?? null
  );
}

/** The last month into which nothing is billed, cancelled or taken any more. */
export function lastClosedMonth(database: Database.Database): string | null {
  return (
    statement<{ month: string | null }>(
      database,
      'SELECT max(month) AS month FROM month_close WHERE reopened_at IS NULL',
    ).get()?.month ?? null
  );
}

/** A month of a bank account that was signed off and has days after the last one that is closed. */
export function signedMonthAfter(
  database: Database.Database,
  closed: string,
): { readonly account: string; readonly month: string } | undefined {
  return statement<{ account: string; month: string }>(
    database,
    `SELECT a.name AS account, s.month FROM bank_sign_off s JOIN bank_account a ON a.id = s.account_id
     WHERE s.reopened_at IS NULL AND date(s.month || '-01', '+1 month', '-1 day') > ? ORDER BY s.month DESC, a.id LIMIT 1`,
  ).get(closed);
}
