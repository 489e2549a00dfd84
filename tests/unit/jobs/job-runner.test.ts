import { expect, test } from 'vitest';
import { JobRunner } from '../../../electron/jobs/job-runner.ts';
import { explainWith } from '../../../electron/transport/dispatch.ts';

const OWNER = { staffId: 1, connectionId: 'window' };

function runner(): { readonly jobs: JobRunner; readonly faults: unknown[] } {
  const faults: unknown[] = [];
  return { jobs: new JobRunner(explainWith((_reference, _path, error) => faults.push(error))), faults };
}

test('a stream that was told to stop is a cancelled job, not a fault', async () => {
  const { jobs, faults } = runner();
  const id = jobs.start('some.work', OWNER, (_progress, signal) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    });
  });
  expect(await jobs.cancel(id, OWNER)).toMatchObject({
    state: 'cancelled',
    failure: { kind: 'refused', reason: 'jobCancelled' },
  });
  expect(faults).toEqual([]);
});

test('what breaks while it is being cancelled is a fault', async () => {
  const { jobs, faults } = runner();
  const id = jobs.start('some.work', OWNER, (_progress, signal) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('it broke')));
    });
  });
  expect(await jobs.cancel(id, OWNER)).toMatchObject({ state: 'failed', failure: { kind: 'internal' } });
  expect(faults).toHaveLength(1);
});

test('what fails by itself stays a fault', async () => {
  const { jobs, faults } = runner();
  const id = jobs.start('some.work', OWNER, () => Promise.reject(new Error('it broke')));
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(jobs.status(id, OWNER)).toMatchObject({ state: 'failed', failure: { kind: 'internal' } });
  expect(faults).toHaveLength(1);
});
