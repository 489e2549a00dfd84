import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** Those whose word lets an urgent letter out. */
export function listManagers(database: Database.Database): { id: number; name: string }[] {
  return statement<{ id: number; name: string }>(
    database,
    "SELECT id, display_name AS name FROM staff WHERE role = 'manager' AND active = 1 ORDER BY display_name",
  ).all();
}
