import type Database from 'better-sqlite3';
import { statement } from '../database/statements.ts';

export function countHouseholds(database: Database.Database): number {
  return (
    statement<{ n: number }>(database, "SELECT count(*) AS n FROM unit WHERE kind = 'residence'").get()?.n ??
    0
  );
}
