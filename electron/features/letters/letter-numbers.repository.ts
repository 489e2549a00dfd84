import type Database from 'better-sqlite3';
import { countBrokenSeries } from '../../office/broken-series.ts';

/** How many series of letter numbers do not hold; a copy of an earlier version numbered each kind by itself. */
export function brokenLetterSeries(database: Database.Database): number {
  const hasSeries =
    database.prepare("SELECT 1 FROM pragma_table_info('letter') WHERE name = 'series'").get() !== undefined;
  return countBrokenSeries(database, {
    series: hasSeries ? "'letter.' || series" : "'letter.' || kind",
    period: 'number_year',
    sequence: 'number_sequence',
    from: 'letter',
  });
}
