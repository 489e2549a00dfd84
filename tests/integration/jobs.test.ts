import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobStatus } from '../../shared/features/jobs/jobs.contract.ts';
import { type LedgerOffice, openLedgerOffice } from '../fixtures/ledger-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

let office: LedgerOffice;
beforeEach(async () => {
  office = await openLedgerOffice(makeScratchFolder());
});
afterEach(async () => {
  await office.close();
});

const newKey = () => crypto.randomUUID();

async function valueOf<Value>(path: string, input: object, key?: string): Promise<Value> {
  const reply = await office.call(path, input, key);
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  // The ledger's contract says what each operation answers.
  return reply.value as Value;
}
const start = (path: string, input: object, key = newKey()) => valueOf<{ jobId: string }>(path, input, key);
const status = (jobId: string) => valueOf<JobStatus>('jobs.status', { jobId });

/** Watches a job until it has ended, as a window does. */
async function watch(jobId: string): Promise<readonly JobStatus[]> {
  const seen: JobStatus[] = [];
  for (;;) {
    const now = await status(jobId);
    seen.push(now);
    if (now.state !== 'running') return seen;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

async function lastOf(jobId: string): Promise<JobStatus> {
  const last = (await watch(jobId)).at(-1);
  if (last === undefined) throw new Error('nothing was seen');
  return last;
}

/** Lets the job work until it has done some steps. */
async function underWay(jobId: string): Promise<void> {
  for (let now = await status(jobId); now.done < 50; now = await status(jobId)) {
    expect(now.state).toBe('running');
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

test('a job tells how far it is, never goes backwards, and ends with its result', async () => {
  const { jobId } = await start('ledger.postMany', { lines: 2000 });
  const seen = await watch(jobId);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.map(({ done }) => done)).toEqual(
    seen.map(({ done }) => done).sort((one, other) => one - other),
  );
  expect(seen.at(-1)).toMatchObject({ state: 'done', done: 2000, total: 2000, result: { last: 2000 } });
  expect(office.examine()).toMatchObject({ half: [], audited: 2000, whole: true });
});

test('a cancelled job leaves nothing, gives its numbers back and says that it was cancelled', async () => {
  await valueOf('ledger.post', { text: 'before' }, newKey());
  const { jobId } = await start('ledger.postMany', { lines: 100_000 });
  await underWay(jobId);
  const cancelled = await valueOf<JobStatus>('jobs.cancel', { jobId }, newKey());
  expect(cancelled).toMatchObject({
    state: 'cancelled',
    failure: { kind: 'refused', reason: 'jobCancelled' },
  });
  expect(office.examine()).toMatchObject({ numbers: [1], audited: 1, whole: true });
  expect(await valueOf('ledger.post', { text: 'after' }, newKey())).toEqual({ number: 2 });
});

test('a job that fails on the way leaves nothing and is told as a fault with its reference', async () => {
  const { jobId } = await start('ledger.postMany', { lines: 1000, failAt: 700 });
  expect(await lastOf(jobId)).toMatchObject({ state: 'failed', failure: { kind: 'internal' } });
  expect(office.faults).toHaveLength(1);
  expect(office.examine()).toMatchObject({ numbers: [], audited: 0 });
});

test('while a job writes, reading goes on with what is committed, and writes wait their turn', async () => {
  const { jobId } = await start('ledger.postMany', { lines: 3000 });
  await underWay(jobId);
  const story: string[] = [];
  const write = valueOf<{ number: number }>('ledger.post', { text: 'waits' }, newKey()).then((posted) => {
    story.push(`posted ${posted.number}`);
  });
  expect(await valueOf('ledger.count', {})).toEqual({ lines: 0 });
  story.push('read');
  expect(await status(jobId)).toMatchObject({ state: 'running' });
  const last = await lastOf(jobId);
  expect(last).toMatchObject({ state: 'done', result: { last: 3000 } });
  await write;
  expect(story).toEqual(['read', 'posted 3001']);
});

test('two writing jobs take turns, and neither sees the other half done', async () => {
  const [first, second] = await Promise.all([
    start('ledger.postMany', { lines: 800 }),
    start('ledger.postMany', { lines: 800 }),
  ]);
  const ended = await Promise.all([lastOf(first.jobId), lastOf(second.jobId)]);
  expect(ended.map(({ result }) => result)).toEqual([{ last: 800 }, { last: 1600 }]);
  expect(office.examine()).toMatchObject({ half: [], audited: 1600, whole: true });
});

test('a job that makes a file sees the office as it was when it began', async () => {
  await valueOf('ledger.post', { text: 'before' }, newKey());
  const { jobId } = await start('ledger.countOutside', {});
  // The job reads its first count before it lets anybody else speak.
  await status(jobId);
  await valueOf('ledger.post', { text: 'meanwhile' }, newKey());
  expect(await lastOf(jobId)).toMatchObject({ state: 'done', result: { first: 1, second: 1 } });
  expect(await valueOf('ledger.count', {})).toEqual({ lines: 2 });
});

test('a job started again with its key posts nothing again and answers the same', async () => {
  const key = newKey();
  const first = await lastOf((await start('ledger.postMany', { lines: 300 }, key)).jobId);
  const second = await lastOf((await start('ledger.postMany', { lines: 300 }, key)).jobId);
  expect(second.result).toEqual(first.result);
  expect(office.examine()).toMatchObject({ audited: 300 });
});

test('a job cut off by a full disk leaves nothing and says so', async () => {
  const { database } = office.core.office;
  const pages = Number(database.pragma('page_count', { simple: true }));
  const openConnection = office.core.office.openConnection;
  Object.assign(office.core.office, {
    openConnection: () => {
      const connection = openConnection();
      connection.pragma(`max_page_count=${pages + 40}`);
      return connection;
    },
  });
  const { jobId } = await start('ledger.postMany', { lines: 1000, text: '收'.repeat(2000) });
  expect(await lastOf(jobId)).toMatchObject({
    state: 'failed',
    failure: { kind: 'refused', reason: 'diskFull' },
  });
  expect(office.examine()).toMatchObject({ numbers: [], audited: 0, whole: true });
  expect(await valueOf('ledger.post', { text: 'after' }, newKey())).toEqual({ number: 1 });
});

test('closing the office cancels what runs and waits for it', async () => {
  const folder = makeScratchFolder();
  const other = await openLedgerOffice(folder);
  const reply = await other.call('ledger.postMany', { lines: 100_000 }, newKey());
  expect(reply.ok).toBe(true);
  await other.close();
  const again = await openLedgerOffice(folder);
  expect(again.examine()).toMatchObject({ numbers: [], audited: 0 });
  await again.close();
});
