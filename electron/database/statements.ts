import type Database from 'better-sqlite3';

const caches = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A prepared statement of this connection, prepared once. `Row` is what the query selects. */
export function statement<Row = unknown>(
  database: Database.Database,
  sql: string,
): Database.Statement<unknown[], Row> {
  let cache = caches.get(database);
  if (cache === undefined) {
    cache = new Map();
    caches.set(database, cache);
  }
  let prepared = cache.get(sql);
  if (prepared === undefined) {
    prepared = database.prepare(sql);
    cache.set(sql, prepared);
  }
  // The row type is the repository's promise about its own SQL; a test prepares and reads every query.
  return prepared as Database.Statement<unknown[], Row>;
}
