import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../shared/api/contract.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { type CallFailure, failureOf } from './call-failure.ts';
import type { Notice } from './notices.store.ts';

export type OfficeStatus = Awaited<ReturnType<Api['access']['status']>>;

/** What happened to the office while nobody was signed in, for whoever signs in next. */
export type Arrival = Pick<Notice, 'text' | 'values'>;

/** Which office is open and who is on duty at this window. */
export class SessionStore {
  status: OfficeStatus | null = null;
  failure: CallFailure | null = null;
  arrival: Arrival | null = null;
  #api: Pick<Api, 'access'>;

  constructor(api: Pick<Api, 'access'>) {
    this.#api = api;
    makeAutoObservable(
      this,
      { status: observableRef, failure: observableRef, arrival: observableRef },
      { autoBind: true },
    );
  }

  get staff(): SignedInStaff | null {
    return this.status?.staff ?? null;
  }

  /** Asks the office anew what it is and who is signed in. */
  async refresh(): Promise<void> {
    try {
      const status = await this.#api.access.status();
      runInAction(() => {
        this.status = status;
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
    if (this.status !== null) this.status = { ...this.status, staff: null };
  }

  async leaveSample(): Promise<void> {
    await this.#api.access.leaveSample();
    await this.refresh();
  }
}
