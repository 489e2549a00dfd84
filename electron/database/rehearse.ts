import type Database from 'better-sqlite3';

/** Does the work and takes back whatever it wrote; the caller holds the one write transaction. */
export function rehearse<Value>(database: Database.Database, work: () => Value): Value {
  if (!database.inTransaction) throw new Error('a rehearsal is held inside a transaction');
  database.exec('SAVEPOINT rehearsal');
  try {
    return work();
  } finally {
    // A full disk has ended the whole transaction already.
    if (database.inTransaction) database.exec('ROLLBACK TO rehearsal; RELEASE rehearsal');
  }
}
