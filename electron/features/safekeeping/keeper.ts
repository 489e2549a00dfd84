import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { Backup, Drill } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import { findAuditRow, hasWorkAfter } from '../../office/audit-trail.ts';
import { newestVerified, readStatement } from './backup-statement.ts';
import { listDrills } from './restore-log.repository.ts';
import { DRILL_EVERY_DAYS } from './safety.service.ts';
import { readTarget, type TargetCopy } from './second-target.service.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The second target gets a copy when the last one is so old; a stick that was away gets it when it is seen again. */
const TARGET_EVERY_MS = 20 * HOUR_MS;

/** What the keeper does and how; each act leaves its own audit entry under nobody's name. */
export interface KeeperActs {
  readonly now: () => string;
  /** Keeps no more copies than the rule says afterwards. */
  readonly backUp: (cause: Backup['cause']) => Promise<Backup>;
  readonly copyToTarget: (backup: Backup) => Promise<TargetCopy>;
  /** Ends early, with what it has done by then written down, once the signal says so. */
  readonly practise: (signal: AbortSignal) => Promise<Drill | null>;
  readonly reportFault: (error: unknown) => void;
}

/** What is due now. By the office's own clock; what a clock set back makes late, the next entry makes due again. */
export interface Due {
  readonly backup: boolean;
  readonly target: boolean;
  readonly drill: boolean;
}

export function dueAt(
  now: string,
  state: {
    readonly newest: Backup | null;
    /** People did something that the newest backup does not hold. */
    readonly changed: boolean;
    readonly hasTarget: boolean;
    readonly lastTargetCopyAt: string | null;
    readonly lastDrillAt: string | null;
  },
): Due {
  const time = Date.parse(now);
  const age = (instant: string | null): number =>
    instant === null ? Number.POSITIVE_INFINITY : Math.abs(time - Date.parse(instant));
  const { newest } = state;
  const backup = state.changed && age(newest?.madeAt ?? null) >= HOUR_MS;
  return {
    backup,
    target: state.hasTarget && (newest !== null || backup) && age(state.lastTargetCopyAt) >= TARGET_EVERY_MS,
    drill: newest !== null && age(state.lastDrillAt) >= DRILL_EVERY_DAYS * DAY_MS,
  };
}

/**
 * Keeps the office safe by itself: a backup each hour in which something changed, the copy on the second target once a
 * day, a practised restore once a month, and no more copies than the rule keeps. One thing at a time.
 */
export class Keeper {
  readonly #database: Database.Database;
  readonly #files: OfficeFiles;
  readonly #acts: KeeperActs;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  readonly #stopping = new AbortController();

  constructor(database: Database.Database, files: OfficeFiles, acts: KeeperActs) {
    this.#database = database;
    this.#files = files;
    this.#acts = acts;
  }

  /** Looks every few minutes; the first look is a moment after the start, when the window is up. */
  start(firstAfterMs: number, everyMs: number): void {
    const look = (): void => {
      void this.look().finally(() => {
        if (!this.#stopping.signal.aborted) this.#timer = setTimeout(look, everyMs).unref();
      });
    };
    this.#timer = setTimeout(look, firstAfterMs).unref();
  }

  /** Does what is due. A thing that fails is reported and tried again at the next look. */
  look(): Promise<void> {
    this.#running = this.#running.then(() => this.#try(() => this.#look()));
    return this.#running;
  }

  /** Looks no more, and waits for what is under way: nothing of the office's may be read once its file is closed. */
  stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    return this.#running;
  }

  /** Stops, and backs up what changed since the last copy. A failure keeps nobody from closing the office. */
  async close(): Promise<void> {
    await this.stop();
    await this.#try(async () => {
      if (!this.#hasWorkBeyond(this.#newest())) return;
      await this.#acts.backUp('atClose');
    });
  }

  async #look(): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    const target = readTarget(this.#database);
    const before = this.#newest();
    const due = dueAt(this.#acts.now(), {
      newest: before,
      changed: this.#hasWorkBeyond(before),
      hasTarget: target !== null,
      lastTargetCopyAt: target?.lastCopyAt ?? null,
      lastDrillAt: listDrills(this.#database)[0]?.at ?? null,
    });
    if (due.backup) await this.#try(() => this.#acts.backUp('scheduled'));
    const newest = this.#newest();
    if (due.target && newest !== null && !this.#stopping.signal.aborted)
      await this.#try(() => this.#acts.copyToTarget(newest));
    const { signal } = this.#stopping;
    if (due.drill && !signal.aborted) await this.#try(() => this.#acts.practise(signal));
  }

  /** Whether people did something that the newest backup does not hold. */
  #hasWorkBeyond(newest: Backup | null): boolean {
    const held = newest === null ? null : readStatement(join(this.#files.backups, newest.name));
    if (held === null) return hasWorkAfter(this.#database, 0);
    // After a restore the newest one is of the office that was put aside, whose entries are others.
    const isOfThis = findAuditRow(this.#database, held.auditEntries)?.hash === held.auditHead;
    return hasWorkAfter(this.#database, isOfThis ? held.auditEntries : 0);
  }

  #newest(): Backup | null {
    return newestVerified(this.#files.backups);
  }

  /**
   * The office's own refusals, such as a stick that is away, are shown where the office says how safe it is; what broke
   * beneath one is a fault.
   */
  async #try(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const fault = error instanceof ApiError ? error.cause : error;
      if (fault !== undefined) this.#acts.reportFault(fault);
    }
  }
}
