import type Database from 'better-sqlite3';
import { sqliteProblem } from './sqlite-error.ts';

/** Writes the whole file anew from its rows alone; `fold` empties the log beside it. */
export function rewriteFile(database: Database.Database, fold: () => void): void {
  try {
    database.exec('VACUUM');
    fold();
  } catch (error) {
    // Deleted rows are overwritten where they stood even so; a second copy of the file needs room that is not there.
    if (sqliteProblem(error) !== 'diskFull') throw error;
  }
}
