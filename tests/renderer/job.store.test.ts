import { expect, test } from 'vitest';
import { JobStore } from '../../renderer/app/job.store.ts';
import type { JobStatus } from '../../shared/features/jobs/jobs.contract.ts';
import { createFakeApi, pending } from '../fakes/fake-api.ts';

function status(state: JobStatus['state'], more: Partial<JobStatus> = {}): JobStatus {
  return { jobId: 'job-1', path: 'fees.run', state, done: 0, total: 0, ...more };
}

test('a finished job hands over its result once and closes its dialog', async () => {
  const job = new JobStore<{ bills: number }>(
    createFakeApi({ jobs: { status: async () => status('done', { result: { bills: 486 } }) } }),
  );
  const results: unknown[] = [];
  await job.run(
    async () => ({ jobId: 'job-1' }),
    (result) => results.push(result),
  );
  expect(results).toEqual([{ bills: 486 }]);
  expect(job.phase).toBe('idle');
});

test('a failed job keeps its dialog open with the reason, and trying again begins anew', async () => {
  let begun = 0;
  const replies = [
    status('failed', { failure: { kind: 'refused', reason: 'diskFull', values: {} } }),
    status('done', { result: 1 }),
  ];
  const job = new JobStore<number>(
    createFakeApi({ jobs: { status: async () => replies.shift() ?? status('failed') } }),
  );
  const results: number[] = [];
  await job.run(
    async () => {
      begun += 1;
      return { jobId: `job-${begun}` };
    },
    (result) => results.push(result),
  );
  expect(job).toMatchObject({ phase: 'failed', failure: { reason: 'diskFull' } });
  await job.retry();
  expect({ begun, results, phase: job.phase }).toEqual({ begun: 2, results: [1], phase: 'idle' });
});

test('cancelling asks the office to stop, and the dialog closes without a failure', async () => {
  const cancelled = pending<void>();
  const job = new JobStore<number>(
    createFakeApi({
      jobs: {
        status: async () => {
          await cancelled.promise;
          return status('cancelled');
        },
        cancel: async ({ jobId }) => {
          expect(jobId).toBe('job-1');
          cancelled.resolve();
          return status('cancelled');
        },
      },
    }),
  );
  const running = job.run(
    async () => ({ jobId: 'job-1' }),
    () => expect.unreachable('a cancelled job has no result'),
  );
  await Promise.resolve();
  await Promise.resolve();
  await job.cancel();
  await running;
  expect(job).toMatchObject({ phase: 'idle', failure: null });
});

test('a second press while the job runs does not begin another', async () => {
  const answer = pending<JobStatus>();
  let begun = 0;
  const job = new JobStore<number>(createFakeApi({ jobs: { status: () => answer.promise } }));
  const begin = async () => {
    begun += 1;
    return { jobId: 'job-1' };
  };
  const first = job.run(begin, () => undefined);
  await job.run(begin, () => undefined);
  answer.resolve(status('done', { result: 1 }));
  await first;
  expect(begun).toBe(1);
});
