import type Database from 'better-sqlite3';
import type { GridQuery } from '../../shared/api/grid-query.ts';
import type { Role } from '../../shared/domain/role.ts';
import { countGrid, type GridSource, iterateGrid } from '../database/grid-select.ts';
import type { ColumnKind } from '../spreadsheet/table.ts';

/** How a grid's field is written into a file. */
export type ExportField =
  | { readonly kind: ColumnKind }
  /** Yes or no. */
  | { readonly kind: 'flag' }
  /** A code, or several parted by commas, whose words are the messages `<words>.<code>`. */
  | { readonly kind: 'choice'; readonly words: string }
  /** An instant, written as the office's clock showed it. */
  | { readonly kind: 'instant' }
  /** A value that has no words, written as JSON. */
  | { readonly kind: 'json' };

/** A grid that can be taken out; each slice's rows come masked as on the screen. */
export interface ExportableGrid {
  /** Field that names a row in a selection. */
  readonly id: string;
  readonly roles: readonly Role[];
  readonly fields: Readonly<Record<string, ExportField>>;
  readonly rows: (
    database: Database.Database,
    today: string,
    query: GridQuery,
    since: string,
  ) => Iterable<object>;
  readonly count: (database: Database.Database, today: string, query: GridQuery, since: string) => number;
  /** It is of a day that the caller names; of today when absent. */
  readonly ofDay?: true;
  /** It is counted from another day that the caller names to that one. */
  readonly ofPeriod?: true;
  /** Whether its rows tell of people and households. */
  readonly ofPeople: boolean;
}

/** The rows of a grid whose source is shown as it is. */
export function rowsOf(
  source: (today: string, database: Database.Database) => GridSource,
): Pick<ExportableGrid, 'rows' | 'count'> {
  return {
    rows: (database, today, query) => iterateGrid<object>(database, source(today, database), query),
    count: countOf(source),
  };
}

export function countOf(
  source: (today: string, database: Database.Database) => GridSource,
): ExportableGrid['count'] {
  return (database, today, query) => countGrid(database, source(today, database), query);
}

/** The rows of a grid that is of the days from one to another. */
export function rowsOfDays(
  source: (since: string, on: string, database: Database.Database) => GridSource,
): Pick<ExportableGrid, 'rows' | 'count'> {
  return {
    rows: (database, on, query, since) => iterateGrid<object>(database, source(since, on, database), query),
    count: (database, on, query, since) => countGrid(database, source(since, on, database), query),
  };
}
