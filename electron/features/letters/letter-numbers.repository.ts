import type Database from 'better-sqlite3';

/** How many series of letter numbers have a gap, or have given out another last number than their letters carry. */
export function brokenLetterSeries(database: Database.Database): number {
  return Number(
    database
      .prepare(
        `SELECT count(*) FROM (SELECT kind, number_year AS period, count(*) AS held, max(number_sequence) AS last
           FROM letter WHERE number_sequence IS NOT NULL GROUP BY kind, number_year) n
         LEFT JOIN number_series s ON s.series = 'letter.' || n.kind AND s.period = n.period
         WHERE n.held <> n.last OR s.last_number IS NOT n.last`,
      )
      .pluck()
      .get(),
  );
}
