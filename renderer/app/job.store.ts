import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { Api } from '../../shared/api/contract.ts';
import type { JobTicket } from '../../shared/api/define-contract.ts';
import { type CallFailure, failureOf } from './call-failure.ts';
import { runJob } from './run-job.ts';

/** One long piece of work as its dialog shows it. */
export class JobStore<Result> {
  phase: 'idle' | 'running' | 'failed' = 'idle';
  done = 0;
  total = 0;
  cancelling = false;
  failure: CallFailure | null = null;
  #jobId: string | null = null;
  #again: (() => Promise<void>) | null = null;
  #api: Pick<Api, 'jobs'>;

  constructor(api: Pick<Api, 'jobs'>) {
    this.#api = api;
    makeAutoObservable(this, { failure: observableRef }, { autoBind: true });
  }

  /** Begins the work and watches it; `onDone` is called with its result. Cancelling simply closes the dialog. */
  async run(begin: () => Promise<JobTicket<Result>>, onDone: (result: Result) => void): Promise<void> {
    if (this.phase === 'running') return;
    this.#again = () => this.run(begin, onDone);
    this.phase = 'running';
    this.done = 0;
    this.total = 0;
    this.cancelling = false;
    this.failure = null;
    try {
      const ticket = await begin();
      this.#jobId = ticket.jobId;
      const result = await runJob(this.#api, ticket, { onProgress: (status) => this.progress(status) });
      runInAction(() => {
        this.phase = 'idle';
      });
      onDone(result);
    } catch (error) {
      const failure = failureOf(error);
      const cancelled = failure.kind === 'refused' && failure.reason === 'jobCancelled';
      runInAction(() => {
        this.failure = cancelled ? null : failure;
        this.phase = cancelled ? 'idle' : 'failed';
      });
    } finally {
      this.#jobId = null;
    }
  }

  async cancel(): Promise<void> {
    if (this.#jobId === null) return;
    this.cancelling = true;
    try {
      await this.#api.jobs.cancel({ jobId: this.#jobId });
    } catch (error) {
      const failure = failureOf(error);
      runInAction(() => {
        this.failure = failure;
        this.cancelling = false;
      });
    }
  }

  async retry(): Promise<void> {
    this.phase = 'idle';
    await this.#again?.();
  }

  close(): void {
    if (this.phase !== 'running') this.phase = 'idle';
  }

  private progress(status: { readonly done: number; readonly total: number }): void {
    this.done = status.done;
    this.total = status.total;
  }
}
