import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { PageSealer } from './page-seal.ts';
import { sqliteProblem } from './sqlite-error.ts';

/** Past this size the log is folded in at once. */
const MOST_LOG_BYTES = 4 * 1024 * 1024;
/** The log is looked at once in so many writes. */
const WRITES_BETWEEN_LOOKS = 16;
/** Otherwise it is folded in when nothing was written for so long, so that what was deleted does not stay in it. */
const IDLE_MS = 20_000;

/**
 * Folds the log into the database file, and never a page whose seal is not on the disk first. SQLite's own folding-in is
 * switched off on every connection.
 */
export class Checkpointer {
  readonly #database: Database.Database;
  readonly #sealer: PageSealer;
  readonly #walFile: string;
  /** Whether no further connection is open that might be reading. */
  readonly #alone: () => boolean;
  #writes = 0;
  #idle: NodeJS.Timeout | null = null;

  constructor(database: Database.Database, sealer: PageSealer, walFile: string, alone: () => boolean) {
    this.#database = database;
    this.#sealer = sealer;
    this.#walFile = walFile;
    this.#alone = alone;
  }

  /** To be called after each commit. */
  wrote(): void {
    this.#writes += 1;
    this.#idle ??= setTimeout(() => {
      this.#idle = null;
      if (this.#database.open) this.fold();
    }, IDLE_MS).unref();
    if (this.#writes % WRITES_BETWEEN_LOOKS !== 0) return;
    if ((statSync(this.#walFile, { throwIfNoEntry: false })?.size ?? 0) > MOST_LOG_BYTES) this.fold();
  }

  /** Folds in what can be folded without waiting for a reader. */
  fold(): void {
    // Within a transaction SQLite folds nothing in, and does not say how much is committed.
    if (this.#database.inTransaction) return;
    try {
      this.#sealer.settle();
      // Emptying the log waits for readers, so it is done only where there can be none.
      const mode = this.#alone() ? 'TRUNCATE' : 'PASSIVE';
      this.#database.pragma(`wal_checkpoint(${mode})`);
    } catch (error) {
      // What a full or failing disk keeps out of the file stays in the log beside it, and is read there.
      if (sqliteProblem(error) === null) throw error;
    }
  }

  /** The last folding-in, before the last connection closes. */
  close(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    this.fold();
  }
}
