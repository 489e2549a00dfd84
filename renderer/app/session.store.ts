import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../shared/api/contract.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { type CallFailure, failureOf } from './call-failure.ts';

export type OfficeStatus = Awaited<ReturnType<Api['access']['status']>>;

/** Which office is open and who is on duty at this window. */
export class SessionStore {
  status: OfficeStatus | null = null;
  failure: CallFailure | null = null;
  #api: Pick<Api, 'access'>;

  constructor(api: Pick<Api, 'access'>) {
    this.#api = api;
    makeAutoObservable(this, { status: observableRef, failure: observableRef }, { autoBind: true });
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
    await this.refresh();
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
