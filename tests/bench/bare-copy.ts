import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { openDatabase } from '../../electron/database/open-database.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A copy of an office's file with the same settings, written to by prepared statements and nothing else. */
export class BareCopy {
  readonly database: Database.Database;
  readonly #inserts = new Map<string, Database.Statement>();

  private constructor(database: Database.Database) {
    this.database = database;
  }

  static async of(source: Database.Database, folder: string, name: string): Promise<BareCopy> {
    const file = join(folder, name);
    await source.backup(file);
    return new BareCopy(openDatabase(file, { create: false }));
  }

  insert(table: string, row: Row): void {
    let insert = this.#inserts.get(table);
    if (insert === undefined) {
      const columns = Object.keys(row);
      insert = this.database.prepare(
        `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
         VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      );
      this.#inserts.set(table, insert);
    }
    insert.run(row);
  }

  close(): void {
    this.database.close();
  }
}
