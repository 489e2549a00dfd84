import type Database from 'better-sqlite3';
import { hasTable } from '../../database/has-table.ts';
import { countBrokenSeries, type NumberedRows } from '../../office/broken-series.ts';

const SERIES: readonly NumberedRows[] = [
  {
    series: "'filing.' || register",
    period: 'number_year',
    sequence: 'number_sequence',
    from: 'filing_entry',
  },
  // 件號 counts under all of an archive number that is before it.
  {
    series: "'filing.archive'",
    period: "substr(archive_number, 1, length(archive_number) - length(printf('-%04d', archive_item)))",
    sequence: 'archive_item',
    from: 'filing_entry',
  },
  // 清冊號: XH, the year and the count.
  {
    series: "'filing.disposal'",
    period: 'substr(number, 4, 4)',
    sequence: 'CAST(substr(number, 9) AS INTEGER)',
    from: 'filing_disposal',
  },
];

/**
 * How many series of register numbers, archive numbers and destruction lists do not hold; a copy from before there were
 * registers has none.
 */
export function brokenFilingSeries(database: Database.Database): number {
  if (!hasTable(database, 'filing_entry')) return 0;
  return SERIES.reduce((broken, series) => broken + countBrokenSeries(database, series), 0);
}
