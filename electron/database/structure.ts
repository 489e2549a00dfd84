import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** By version of the file. */
const expected = new Map<number, string>();

/** The tables, indexes and triggers of a database as text, in order. */
function schemaOf(database: Database.Database): string {
  return JSON.stringify(
    database
      .prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
      )
      .all(),
  );
}

/** What SQLite itself finds wrong with the file's structure; empty when it is whole. */
export function structureFaults(database: Database.Database): string[] {
  const verdicts = database.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all();
  return verdicts.filter((verdict) => verdict !== 'ok');
}

/** Tables with rows that point at rows which are not there. */
export function tablesWithOrphans(database: Database.Database): string[] {
  const rows = database.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  return [...new Set(rows.map(({ table }) => table))];
}

/**
 * Whether the file has exactly the tables and triggers that this program makes, or made in the file's version: a
 * foreign trigger could do anything.
 */
export function hasOwnSchema(database: Database.Database): boolean {
  const version = Number(database.pragma('user_version', { simple: true }));
  let own = expected.get(version);
  if (own === undefined) {
    const model = new Database(':memory:');
    migrate(model, MIGRATIONS.slice(0, version));
    own = schemaOf(model);
    model.close();
    expected.set(version, own);
  }
  return schemaOf(database) === own;
}
