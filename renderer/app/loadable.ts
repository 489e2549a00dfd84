import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import { type CallFailure, failureOf } from './call-failure.ts';

/** Something fetched: a later request always wins over the slow answer to an earlier one. */
export class Loadable<Value> {
  phase: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  value: Value | null = null;
  failure: CallFailure | null = null;
  #latest = 0;

  constructor() {
    makeAutoObservable(this, { value: observableRef, failure: observableRef }, { autoBind: true });
  }

  /** Keeps showing the former value while the new one is fetched. */
  async load(fetchValue: () => Promise<Value>): Promise<void> {
    this.#latest += 1;
    const request = this.#latest;
    this.phase = 'loading';
    try {
      const value = await fetchValue();
      if (request !== this.#latest) return;
      runInAction(() => {
        this.value = value;
        this.failure = null;
        this.phase = 'ready';
      });
    } catch (error) {
      const failure = failureOf(error);
      if (request !== this.#latest) return;
      runInAction(() => {
        this.failure = failure;
        this.phase = 'failed';
      });
    }
  }

  /** Forgets the value and whatever is still on its way. */
  clear(): void {
    this.#latest += 1;
    this.phase = 'idle';
    this.value = null;
    this.failure = null;
  }
}
