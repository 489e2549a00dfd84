import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createOfficeHolder, type OfficeHolder, type Seat } from '../../electron/office/office-holder.ts';
import type { SampleBuilder } from '../../electron/office/sample-office.ts';
import type { Api } from '../../shared/api/contract.ts';
import { createApi } from '../../shared/api/create-api.ts';
import type { JobStatus } from '../../shared/features/jobs/jobs.contract.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { MANAGER } from '../fixtures/test-office.ts';

const SAMPLE_SITE = {
  siteName: '示例花園',
  userName: 'sample',
  displayName: '示例經理',
  password: 'sample password',
};

let holder: OfficeHolder | null = null;
afterEach(async () => {
  await holder?.close();
  holder = null;
});

/** Sets the sample site up and no more; the real one has its own tests. */
const setUpSample: SampleBuilder = async (office, { progress }) => {
  await progress(1, 2);
  const connection = office.connect({ host: 'inProcess', desktop: createMemoryDesktop() });
  await createApi(office.sendOn(connection)).access.setUp(SAMPLE_SITE);
};

async function open(folder: string, buildSample: SampleBuilder = setUpSample): Promise<OfficeHolder> {
  holder = await createOfficeHolder({
    folder,
    sampleFolder: join(folder, 'sample'),
    version: 'test',
    reportFault: (_reference, _path, error) => {
      throw error;
    },
    buildSample,
  });
  return holder;
}

function sit(at: OfficeHolder): { readonly seat: Seat; readonly api: Api } {
  const seat = at.takeSeat({ host: 'inProcess', desktop: createMemoryDesktop() });
  return { seat, api: createApi(seat.send) };
}

async function ended(api: Api, jobId: string): Promise<JobStatus> {
  for (;;) {
    const status = await api.jobs.status({ jobId });
    if (status.state !== 'running') return status;
    await nextTurn();
  }
}

async function trySample(api: Api): Promise<JobStatus> {
  return ended(api, (await api.access.trySample()).jobId);
}

test('a window that tries the sample site is its manager there, and the job that opened it still answers', async () => {
  const { api } = sit(await open(makeScratchFolder()));
  expect(await trySample(api)).toMatchObject({ state: 'done', result: { households: 0 } });
  expect(await api.access.status()).toMatchObject({
    sample: true,
    setUp: true,
    siteName: '示例花園',
    staff: { userName: 'sample', role: 'manager' },
  });
  const trail = await api.access.auditTrail({ limit: 1, sort: [{ field: 'seq', direction: 'desc' }] });
  expect(trail.rows).toMatchObject([{ action: 'access.trySample', after: { signIn: 'admitted' } }]);
});

test('leaving the sample site brings the office back, where one signs in again', async () => {
  const { api } = sit(await open(makeScratchFolder()));
  await api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
  await trySample(api);
  expect(await api.access.leaveSample()).toEqual({ setUp: true });
  expect(await api.access.status()).toMatchObject({ sample: false, siteName: '翠湖花園', staff: null });
  await api.access.signIn(MANAGER);
  expect(await api.access.listStaff()).toHaveLength(1);
});

test('another window stays where it is and keeps who is signed in', async () => {
  const at = await open(makeScratchFolder());
  const here = sit(at);
  await here.api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
  const there = sit(at);
  await trySample(there.api);
  expect(await here.api.access.status()).toMatchObject({
    sample: false,
    staff: { userName: MANAGER.userName },
  });
  await expect(there.api.access.signIn(MANAGER)).rejects.toMatchObject({
    failure: { reason: 'wrongPassword' },
  });
});

test('the sample site is built once, also when two windows ask at the same moment, and is kept as it was left', async () => {
  let built = 0;
  const build: SampleBuilder = async (...given) => {
    built += 1;
    await setUpSample(...given);
  };
  const folder = makeScratchFolder();
  const at = await open(folder, build);
  const [first, second] = [sit(at), sit(at)];
  const states = await Promise.all([trySample(first.api), trySample(second.api)]);
  expect(states.map(({ state }) => state)).toEqual(['done', 'done']);
  await first.api.access.addStaff({
    userName: 'kept',
    displayName: '留',
    role: 'auditor',
    password: 'first password',
  });
  await at.close();
  const { api } = sit(await open(folder, build));
  await trySample(api);
  expect(await api.access.listStaff()).toHaveLength(2);
  expect(built).toBe(1);
});

test('a sample site that is cancelled or fails leaves nothing, and can be tried again', async () => {
  const folder = makeScratchFolder();
  const site = { ready: false };
  const { api } = sit(
    await open(folder, async (office, watcher) => {
      await setUpSample(office, watcher);
      // Waits to be cancelled, a look at a time.
      while (!site.ready) {
        await watcher.progress(1, 2);
        await nextTurn();
      }
    }),
  );
  const { jobId } = await api.access.trySample();
  while ((await api.jobs.status({ jobId })).done === 0) await nextTurn();
  expect(await api.jobs.cancel({ jobId })).toMatchObject({ state: 'cancelled' });
  expect(existsSync(join(folder, 'sample'))).toBe(false);
  expect(existsSync(join(folder, 'sample.part'))).toBe(false);
  expect(await api.access.status()).toMatchObject({ sample: false, setUp: false });
  site.ready = true;
  expect(await trySample(api)).toMatchObject({ state: 'done' });
});

test('a window that left is unknown, also to a sample site that was being built for it', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const at = await open(makeScratchFolder(), async (...given) => {
    await setUpSample(...given);
    await held;
  });
  const { seat, api } = sit(at);
  const { jobId } = await api.access.trySample();
  seat.leave();
  release();
  expect(await ended(api, jobId)).toMatchObject({ state: 'cancelled' });
});

test('a window locked with its machine answers nothing until its person unlocks it', async () => {
  const { api, seat } = sit(await open(makeScratchFolder()));
  await api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
  seat.lock();
  expect(await api.access.status()).toMatchObject({ staff: null, locked: { displayName: '陳經理' } });
  await expect(api.access.listStaff()).rejects.toMatchObject({ failure: { reason: 'locked' } });
  await api.access.unlock({ password: MANAGER.password });
  const trail = await api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'access.lock' } },
  });
  expect(trail.rows).toMatchObject([{ staffName: '陳經理', after: { lock: 'system' } }]);
});
