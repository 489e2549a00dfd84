import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { statement } from '../database/statements.ts';

/** A setting of the office, read through its schema; the default when it was never set. */
export function readSetting<Schema extends z.ZodType>(
  database: Database.Database,
  name: string,
  schema: Schema,
  fallback: z.output<Schema>,
): z.output<Schema> {
  const row = statement<{ value: string }>(database, 'SELECT value FROM setting WHERE name = ?').get(name);
  return row === undefined ? fallback : schema.parse(JSON.parse(row.value));
}

export function writeSetting(database: Database.Database, name: string, value: unknown): void {
  statement(
    database,
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, JSON.stringify(value));
}
