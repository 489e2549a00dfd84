import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../../shared/api/contract.ts';
import type { Roster } from '../../../shared/features/roster/roster.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { type Change, EMPTY, keyOf, sameCell } from './cell.ts';

/** Long enough that a burst of typing goes in one call. */
const PAUSE_MILLISECONDS = 350;

/** Who saved meanwhile, and when. */
export interface Colleague {
  readonly who: string;
  readonly when: string;
}

export interface AutosaveHost {
  /** Puts the colleague's cells under those that are not saved yet; answers with the cells that both changed. */
  readonly rebase: (roster: Roster, unsaved: ReadonlyMap<string, Change>) => readonly Change[];
  /** Puts what the colleague left into cells that both changed. */
  readonly yieldTo: (theirs: readonly Change[]) => void;
}

/** Saves what is edited, a moment after it is and in its order; nothing is forgotten until the office has it. */
export class Autosave {
  state: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict' = 'saved';
  failure: CallFailure | null = null;
  /** A colleague whose changes were taken in beside one's own. */
  merged: Colleague | null = null;
  /** What a colleague left in cells that were changed here too. */
  theirs: readonly Change[] = [];
  unsaved = 0;
  version: number;
  #pending = new Map<string, Change>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #api: Pick<Api, 'roster'>;
  #roster: Pick<Roster, 'id' | 'teamId' | 'month'>;
  #host: AutosaveHost;
  #closed = false;

  constructor(
    api: Pick<Api, 'roster'>,
    roster: Pick<Roster, 'id' | 'teamId' | 'month' | 'version'>,
    host: AutosaveHost,
  ) {
    this.#api = api;
    this.#roster = roster;
    this.#host = host;
    this.version = roster.version;
    makeAutoObservable(
      this,
      { failure: observableRef, merged: observableRef, theirs: observableRef },
      { autoBind: true },
    );
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) this.#pending.set(keyOf(change), change);
    this.unsaved = this.#pending.size;
    if (this.unsaved === 0 || this.state === 'conflict') return;
    if (this.state !== 'saving') this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MILLISECONDS);
  }

  /** Saves at once whatever is not saved; ends when nothing is or the office said no. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running !== null) {
      await this.#running;
      return;
    }
    this.#running = this.#drain();
    await this.#running;
    this.#running = null;
  }

  /** The version that another call of this window brought about. */
  follow(version: number): void {
    this.version = version;
  }

  /** Of the cells that both changed, one’s own stay. */
  async keepMine(): Promise<void> {
    this.theirs = [];
    this.state = 'waiting';
    await this.flush();
  }

  /** Of the cells that both changed, the colleague’s stay. */
  async takeTheirs(): Promise<void> {
    const { theirs } = this;
    for (const change of theirs) this.#pending.delete(keyOf(change));
    this.unsaved = this.#pending.size;
    this.#host.yieldTo(theirs);
    await this.keepMine();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #drain(): Promise<void> {
    while (this.#pending.size > 0 && this.state !== 'conflict' && !this.#closed) {
      const sent = new Map(this.#pending);
      runInAction(() => {
        this.state = 'saving';
      });
      try {
        const { version } = await this.#api.roster.saveCells({
          rosterId: this.#roster.id,
          version: this.version,
          changes: [...sent.values()].map(({ employeeId, day, cell }) => ({ employeeId, day, ...cell })),
        });
        runInAction(() => {
          this.version = version;
          this.failure = null;
          this.#settle(sent);
        });
      } catch (error) {
        const failure = failureOf(error);
        const again = await this.#meet(failure);
        if (!again) return;
      }
    }
    runInAction(() => {
      if (this.#pending.size === 0 && this.state !== 'conflict') this.state = 'saved';
    });
  }

  /** What was sent is saved, except where it was edited again meanwhile. */
  #settle(sent: ReadonlyMap<string, Change>): void {
    for (const [key, change] of sent) {
      if (sameCell(this.#pending.get(key)?.cell ?? EMPTY, change.cell)) this.#pending.delete(key);
    }
    this.unsaved = this.#pending.size;
  }

  /** Whether to go on: only after a colleague’s changes were taken in that touch none of one’s own. */
  async #meet(failure: CallFailure): Promise<boolean> {
    if (failure.kind !== 'refused' || failure.reason !== 'changedMeanwhile') {
      this.#fail(failure);
      return false;
    }
    try {
      const { teamId, month } = this.#roster;
      const roster = await this.#api.roster.roster({ teamId, month });
      if (roster === null) {
        this.#fail(failure);
        return false;
      }
      return runInAction(() => {
        const theirs = this.#host.rebase(roster, this.#pending);
        this.version = roster.version;
        this.failure = null;
        this.#dropLeavers(roster);
        this.merged = {
          who: String(failure.values['who'] ?? ''),
          when: String(failure.values['when'] ?? ''),
        };
        this.theirs = theirs;
        if (theirs.length > 0) this.state = 'conflict';
        return theirs.length === 0;
      });
    } catch (error) {
      this.#fail(failureOf(error));
      return false;
    }
  }

  /** Whoever a colleague took off the roster has no cells to save any more. */
  #dropLeavers({ members }: Roster): void {
    const here = new Set(members.map(({ employeeId }) => employeeId));
    for (const [key, { employeeId }] of this.#pending) {
      if (!here.has(employeeId)) this.#pending.delete(key);
    }
    this.unsaved = this.#pending.size;
  }

  #fail(failure: CallFailure): void {
    runInAction(() => {
      this.state = 'failed';
      this.failure = failure;
    });
  }
}
