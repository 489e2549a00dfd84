import type Database from 'better-sqlite3';
import { APPLICATION_ID } from './open-database.ts';
import { OfficeOpenError } from './open-error.ts';

export interface Migration {
  /** Counts up from 1 without gaps; also the file's number. */
  readonly id: number;
  readonly name: string;
  readonly up: (database: Database.Database) => void;
}

/** Migrations not yet applied, in order. */
export function pendingMigrations(
  database: Database.Database,
  migrations: readonly Migration[],
): readonly Migration[] {
  const version = Number(database.pragma('user_version', { simple: true }));
  return migrations.filter((migration) => migration.id > version);
}

/**
 * Applies everything pending in one transaction: the upgrade succeeds whole, or the office stays at the version its
 * program understands.
 */
export function migrate(database: Database.Database, migrations: readonly Migration[]): void {
  const pending = pendingMigrations(database, migrations);
  const last = pending.at(-1);
  if (last === undefined) return;
  let current = last;
  // A table that others point at is made anew only while nobody looks; the whole is looked at before it stays.
  database.pragma('foreign_keys=OFF');
  try {
    database
      .transaction(() => {
        database.pragma(`application_id=${APPLICATION_ID}`);
        for (const migration of pending) {
          current = migration;
          migration.up(database);
        }
        const broken = database.pragma('foreign_key_check');
        if (Array.isArray(broken) && broken.length > 0) throw new Error('foreign keys do not hold');
        database.pragma(`user_version=${last.id}`);
      })
      .immediate();
  } catch (error) {
    throw new OfficeOpenError('migrationFailed', { migration: `${current.id}-${current.name}` }, error);
  } finally {
    database.pragma('foreign_keys=ON');
  }
}
