import type Database from 'better-sqlite3';

/** Numbers that are counted from 1 without gaps, and where those that were given out are. */
export interface NumberedRows {
  /** Of `number_series`, as an expression of the rows. */
  readonly series: string;
  /** The part that starts the count anew. */
  readonly period: string;
  readonly sequence: string;
  readonly from: string;
}

/** How many series have a gap, or have given out another last number than their rows carry. */
export function countBrokenSeries(
  database: Database.Database,
  { series, period, sequence, from }: NumberedRows,
): number {
  return Number(
    database
      .prepare(
        `SELECT count(*) FROM (SELECT ${series} AS series, ${period} AS period, count(*) AS held,
             count(DISTINCT ${sequence}) AS apart, max(${sequence}) AS last
           FROM ${from} WHERE ${sequence} IS NOT NULL GROUP BY 1, 2) n
         LEFT JOIN number_series s ON s.series = n.series AND s.period = n.period
         WHERE n.held <> n.last OR n.apart <> n.last OR s.last_number IS NOT n.last`,
      )
      .pluck()
      .get(),
  );
}
