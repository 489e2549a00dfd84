import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** What bears a number of a paper book and still stands: a receipt, or the receipt of a deposit. */
export function findBookNumber(
  database: Database.Database,
  key: string,
): { readonly number: string; readonly unit: string } | undefined {
  return statement<{ number: string; unit: string }>(
    database,
    `SELECT r.number, u.display_name AS unit FROM receipt r JOIN unit u ON u.id = r.unit_id
     WHERE r.book_key = @key AND r.book_key <> '' AND r.voided_at IS NULL
     UNION ALL SELECT p.number, u.display_name
     FROM deposit_paper p JOIN deposit d ON d.id = p.deposit_id JOIN unit u ON u.id = d.unit_id
     WHERE p.book_key = @key AND p.book_key <> ''
       AND NOT EXISTS (SELECT 1 FROM deposit_paper o WHERE o.reverses_id = p.id)`,
  ).get({ key });
}
