import type Database from 'better-sqlite3';
import type { WriteContext } from '../office/context.ts';
import type { FilesKey } from '../office/files-key.ts';

/** Steps done and steps in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Long work in one transaction on its own connection. It yields its progress often (every few milliseconds of work);
 * between yields the office answers other calls. Cancelling rolls everything back.
 */
export interface TransactionJob<Result> {
  readonly kind: 'transaction';
  readonly steps: (context: WriteContext) => Generator<Progress, Result>;
}

export interface WorkContext {
  /** A connection of the job's own that sees the office as it was when the job began. */
  readonly database: Database.Database;
  /** Reports progress and lets other calls through; throws when the job was cancelled. */
  readonly progress: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
  /** What files are sealed with, where whoever asked holds it. */
  readonly filesKey: FilesKey | null;
}

/** Long work that makes something outside the database, such as a file. */
export interface OutsideJob<Result> {
  readonly kind: 'outside';
  /**
   * Judges the office as the job sees it, in the turn of the call itself: what it refuses, the call is refused for, and
   * the job does not begin.
   */
  readonly begin?: (database: Database.Database) => void;
  readonly run: (context: WorkContext) => Promise<Result>;
}

export type JobPlan<Result> = TransactionJob<Result> | OutsideJob<Result>;
