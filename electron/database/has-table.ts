import type Database from 'better-sqlite3';

/** Whether the file has the table: a copy of an earlier version has fewer. */
export function hasTable(database: Database.Database, name: string): boolean {
  return (
    database
      .prepare<[string], number>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")
      .pluck()
      .get(name) === 1
  );
}
