import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export function insertPrint(
  database: Database.Database,
  print: {
    readonly letterId: number;
    readonly copies: number;
    readonly printedBy: number;
    readonly printedAt: string;
  },
): void {
  statement(
    database,
    'INSERT INTO letter_print (letter_id, copies, printed_by, printed_at) VALUES (?, ?, ?, ?)',
  ).run(print.letterId, print.copies, print.printedBy, print.printedAt);
}

/** How many times a letter went to paper. */
export function countPrints(database: Database.Database, letterId: number): number {
  const row = statement<{ times: number }>(
    database,
    'SELECT count(*) AS times FROM letter_print WHERE letter_id = ?',
  ).get(letterId);
  return row?.times ?? 0;
}
