import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { ApiError, type Failure, notFound, refuse } from '../../shared/api/api-error.ts';
import type { JobStatus } from '../../shared/features/jobs/jobs.contract.ts';
import type { WorkContext } from './job-plan.ts';

/** Longest stretch of work between two looks at other callers. */
const SLICE_MS = 20;
/** Finished jobs kept for their watchers. */
const MOST_KEPT = 200;

interface Job {
  status: JobStatus;
  readonly ownerStaffId: number | null;
  readonly ownerConnection: string;
  readonly abort: AbortController;
  finished: Promise<void>;
}

/** Who began a job, and so who may watch and cancel it. */
export interface JobOwner {
  readonly staffId: number | null;
  readonly connectionId: string;
}

export type JobBody = (progress: WorkContext['progress'], signal: AbortSignal) => Promise<unknown>;

export class JobRunner {
  readonly #jobs = new Map<string, Job>();
  readonly #explain: (path: string, error: unknown) => Failure;

  /** `explain` turns whatever was thrown into a failure the contract knows. */
  constructor(explain: (path: string, error: unknown) => Failure) {
    this.#explain = explain;
  }

  start(path: string, owner: JobOwner, body: JobBody): string {
    const jobId = randomUUID();
    const job: Job = {
      status: { jobId, path, state: 'running', done: 0, total: 0 },
      ownerStaffId: owner.staffId,
      ownerConnection: owner.connectionId,
      abort: new AbortController(),
      finished: Promise.resolve(),
    };
    this.#jobs.set(jobId, job);
    this.#forgetOldest();
    job.finished = this.#run(job, body);
    return jobId;
  }

  status(jobId: string, owner: JobOwner): JobStatus {
    return this.#find(jobId, owner).status;
  }

  async cancel(jobId: string, owner: JobOwner): Promise<JobStatus> {
    const job = this.#find(jobId, owner);
    job.abort.abort();
    await job.finished;
    return job.status;
  }

  /** Cancels what runs and waits until nothing does; before the office closes. */
  async stop(): Promise<void> {
    for (const job of this.#jobs.values()) job.abort.abort();
    await Promise.all([...this.#jobs.values()].map((job) => job.finished));
  }

  async #run(job: Job, body: JobBody): Promise<void> {
    let lastTurn = performance.now();
    const { signal } = job.abort;
    const progress = async (done: number, total: number): Promise<void> => {
      job.status = { ...job.status, done, total };
      if (performance.now() - lastTurn >= SLICE_MS) {
        await nextTurn();
        lastTurn = performance.now();
      }
      if (signal.aborted) throw refuse('jobCancelled');
    };
    try {
      const result = await body(progress, signal);
      job.status = {
        ...job.status,
        state: 'done',
        done: job.status.total,
        result: result as JobStatus['result'],
      };
    } catch (thrown) {
      // A stream or a thread that was told to stop says so in its own way.
      const error = signal.aborted && isAbort(thrown) ? refuse('jobCancelled') : thrown;
      const cancelled =
        error instanceof ApiError &&
        error.failure.kind === 'refused' &&
        error.failure.reason === 'jobCancelled';
      job.status = {
        ...job.status,
        state: cancelled ? 'cancelled' : 'failed',
        failure: this.#explain(job.status.path, error),
      };
    }
  }

  #find(jobId: string, owner: JobOwner): Job {
    const job = this.#jobs.get(jobId);
    if (job === undefined) throw notFound('job', jobId);
    const same =
      job.ownerConnection === owner.connectionId ||
      (owner.staffId !== null && job.ownerStaffId === owner.staffId);
    if (!same) throw refuse('jobOfAnother');
    return job;
  }

  #forgetOldest(): void {
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= MOST_KEPT) return;
      if (job.status.state !== 'running') this.#jobs.delete(id);
    }
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Runs `steps` inside one immediate transaction on a connection of its own; any throw rolls it back. */
export async function runInTransaction<Result>(
  database: Database.Database,
  steps: Generator<{ done: number; total: number }, Result>,
  progress: WorkContext['progress'],
): Promise<Result> {
  database.exec('BEGIN IMMEDIATE');
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        database.exec('COMMIT');
        return step.value;
      }
      await progress(step.value.done, step.value.total);
    }
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
