import type Database from 'better-sqlite3';
import { countBrokenSeries } from '../../office/broken-series.ts';

/** How many series of letter numbers do not hold. */
export function brokenLetterSeries(database: Database.Database): number {
  return countBrokenSeries(database, {
    series: "'letter.' || series",
    period: 'number_year',
    sequence: 'number_sequence',
    from: 'letter',
  });
}
