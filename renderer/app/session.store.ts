import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../shared/api/contract.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { LockCause } from '../../shared/features/access/lock.contract.ts';
import { type CallFailure, failureOf } from './call-failure.ts';
import type { Notice } from './notices.store.ts';

export type OfficeStatus = Awaited<ReturnType<Api['access']['status']>>;

/** What happened to the office while nobody was signed in, for whoever signs in next. */
export type Arrival = Pick<Notice, 'text' | 'values'>;

/** Which office is open and who is on duty at this window. */
export class SessionStore {
  status: OfficeStatus | null = null;
  failure: CallFailure | null = null;
  /** The window is locked on the screen, but the office did not hear of it. */
  lockFailure: CallFailure | null = null;
  /** Whose work waits behind the lock. */
  behindLock: SignedInStaff | null = null;
  arrival: Arrival | null = null;
  #api: Pick<Api, 'access'>;

  constructor(api: Pick<Api, 'access'>) {
    this.#api = api;
    makeAutoObservable(
      this,
      {
        status: observableRef,
        failure: observableRef,
        lockFailure: observableRef,
        behindLock: observableRef,
        arrival: observableRef,
      },
      { autoBind: true },
    );
  }

  get staff(): SignedInStaff | null {
    return this.status?.staff ?? (this.locked === null ? null : this.behindLock);
  }

  /** Who locked this window, while it is locked. */
  get locked(): OfficeStatus['locked'] {
    return this.status?.locked ?? null;
  }

  /** Asks the office anew what it is and who is signed in. */
  async refresh(): Promise<void> {
    try {
      const status = await this.#api.access.status();
      runInAction(() => {
        this.#take(status);
        this.failure = null;
      });
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        this.failure = failure;
      });
    }
  }

  /** The office answered a sign-in, a set-up or a change of password. */
  async signedIn(): Promise<void> {
    this.arrival = null;
    await this.refresh();
  }

  /** The office was replaced, and everybody signed out by it; the sign-in says so. */
  arrive(arrival: Arrival): void {
    this.arrival = arrival;
  }

  async signOut(): Promise<void> {
    await this.#api.access.signOut();
    this.forget();
  }

  /** The office no longer knows this window's session. */
  forget(): void {
    if (this.status !== null) this.#take({ ...this.status, staff: null, locked: null });
  }

  /** Locks the screen at once and then the office behind it. */
  async lock(cause: Exclude<LockCause, 'system'>): Promise<void> {
    if (!this.#showLocked()) return;
    try {
      await this.#api.access.lock({ cause });
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        this.lockFailure = failure;
      });
    }
  }

  /** The office said that this window is locked. */
  foundLocked(): void {
    if (this.#showLocked()) void this.refresh();
  }

  async unlock(typed: { readonly password: string } | { readonly pin: string }): Promise<void> {
    await this.#api.access.unlock(typed);
    await this.refresh();
  }

  async leaveSample(): Promise<void> {
    await this.#api.access.leaveSample();
    await this.refresh();
  }

  #showLocked(): boolean {
    const { status } = this;
    if (status === null || status.staff === null) return false;
    const { displayName } = status.staff;
    this.lockFailure = null;
    this.#take({ ...status, staff: null, locked: { displayName, pin: status.pin } });
    return true;
  }

  #take(status: OfficeStatus): void {
    if (status.locked === null) this.behindLock = null;
    else if (this.status !== null && this.status.staff !== null) this.behindLock = this.status.staff;
    this.status = status;
  }
}
