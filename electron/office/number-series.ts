import type Database from 'better-sqlite3';
import { statement } from '../database/statements.ts';

/**
 * Takes the next number of a series, counting from 1 without gaps: it is given back if the transaction fails.
 * `period` is the part that starts the count anew, usually the year.
 */
export function nextNumber(database: Database.Database, series: string, period: string): number {
  if (!database.inTransaction)
    throw new Error('a number may only be taken inside the transaction that uses it');
  const row = statement<{ last_number: number }>(
    database,
    `INSERT INTO number_series (series, period, last_number) VALUES (?, ?, 1)
     ON CONFLICT (series, period) DO UPDATE SET last_number = last_number + 1
     RETURNING last_number`,
  ).get(series, period);
  if (row === undefined) throw new Error('the number series did not answer');
  return row.last_number;
}
