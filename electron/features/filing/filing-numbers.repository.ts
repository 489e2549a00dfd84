import type Database from 'better-sqlite3';
import { hasTable } from '../../database/has-table.ts';

/**
 * How many series of register numbers have a gap, or have given out another last number than their entries carry; a copy
 * from before there were registers has none.
 */
export function brokenFilingSeries(database: Database.Database): number {
  if (!hasTable(database, 'filing_entry')) return 0;
  return Number(
    database
      .prepare(
        `SELECT count(*) FROM (SELECT register, number_year AS period, count(*) AS held, max(number_sequence) AS last
           FROM filing_entry WHERE number_sequence IS NOT NULL GROUP BY register, number_year) n
         LEFT JOIN number_series s ON s.series = 'filing.' || n.register AND s.period = n.period
         WHERE n.held <> n.last OR s.last_number IS NOT n.last`,
      )
      .pluck()
      .get(),
  );
}
