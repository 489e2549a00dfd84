import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** The last day for which a unit was billed an item; null where it never was. */
export function billedThrough(database: Database.Database, unitId: number, itemId: number): string | null {
  return (
    statement<{ on: string | null }>(
      database,
      `SELECT max(period_end) AS "on" FROM charge WHERE unit_id = ? AND item_id = ? AND state <> 'cancelled'`,
    ).get(unitId, itemId)?.on ?? null
  );
}
