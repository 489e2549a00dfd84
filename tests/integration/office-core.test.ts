import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { type LedgerOffice, openLedgerOffice } from '../fixtures/ledger-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

const open: LedgerOffice[] = [];
async function openOffice(folder = makeScratchFolder()): Promise<LedgerOffice> {
  const office = await openLedgerOffice(folder);
  open.push(office);
  return office;
}
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

test('requests repeated with their keys, at once or later, post once each and answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 }),
      async (keys) => {
        const office = await openOffice();
        const answers = await Promise.all(
          keys.map((key) => office.call('ledger.post', { text: `line of ${key}` }, `key-number-${key}`)),
        );
        const byKey = new Map<number, unknown>();
        for (const [index, key] of keys.entries()) {
          if (!byKey.has(key)) byKey.set(key, answers[index]);
          expect(answers[index]).toEqual(byKey.get(key));
        }
        const { numbers, half, audited, whole } = office.examine();
        expect(numbers).toEqual([...byKey].map((_entry, index) => index + 1));
        expect({ half, audited, whole }).toEqual({ half: [], audited: byKey.size, whole: true });
        await open.pop()?.close();
      },
    ),
    { numRuns: 25 },
  );
});

test('a key serves one request only', async () => {
  const office = await openOffice();
  await office.call('ledger.post', { text: 'one' }, 'the-same-key');
  expect(await office.call('ledger.post', { text: 'other' }, 'the-same-key')).toMatchObject({
    ok: false,
    failure: { kind: 'refused', reason: 'keyReused' },
  });
  expect(await office.call('ledger.post', { text: 'no key' })).toMatchObject({
    ok: false,
    failure: { kind: 'invalidInput', issues: [{ path: ['key'], message: 'required' }] },
  });
  expect(office.examine().numbers).toEqual([1]);
});

test('what waited while the office was shut is refused and writes nothing, be it a call or a job', async () => {
  const office = await openOffice();
  const { core } = office;
  let began = (): void => undefined;
  const mayBegin = new Promise<void>((resolve) => {
    began = resolve;
  });
  const held = core.holdWrites(async () => {
    await mayBegin;
    core.shut(new ApiError({ kind: 'refused', reason: 'officeDamaged', values: {} }));
  });
  const waiting = office.call('ledger.post', { text: 'too late' }, crypto.randomUUID());
  const job = await office.call('ledger.postMany', { lines: 10 }, crypto.randomUUID());
  expect(job.ok).toBe(true);
  began();
  await held;
  expect(await waiting).toMatchObject({ ok: false, failure: { reason: 'officeDamaged' } });
  await core.jobs.stop();
  expect(office.examine()).toEqual({ numbers: [], half: [], audited: 0, whole: true });
});

/** Posts until the office says no, and returns the refusal and how many lines were posted. */
async function postUntilRefused(office: LedgerOffice): Promise<{ failure: unknown; posted: number }> {
  for (let posted = 0; posted < 5000; posted += 1) {
    const reply = await office.call('ledger.post', { text: '收'.repeat(6000) }, crypto.randomUUID());
    if (!reply.ok) return { failure: reply.failure, posted };
  }
  throw new Error('the disk never became full');
}

const DISK_FULL = { kind: 'refused', reason: 'diskFull', values: {} };

test('a file that may not grow refuses, writes nothing of it, and goes on when it may grow again', async () => {
  const office = await openOffice();
  const { database } = office.core.office;
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count=${pages + 50}`);
  const { failure, posted } = await postUntilRefused(office);
  expect(failure).toEqual(DISK_FULL);
  expect(office.faults).toHaveLength(1);
  const before = office.examine();
  expect(before).toMatchObject({ half: [], audited: posted, whole: true });
  expect(before.numbers).toHaveLength(posted);
  expect(await office.call('ledger.count')).toEqual({ ok: true, value: { lines: posted } });
  database.pragma('max_page_count=1000000');
  expect(await office.call('ledger.post', { text: 'after' }, crypto.randomUUID())).toEqual({
    ok: true,
    value: { number: posted + 1 },
  });
  expect(office.examine()).toMatchObject({ half: [], audited: posted + 1, whole: true });
});

/** A real file system of a few megabytes, or why there is none. */
function mountSmallDisk(folder: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only the administrator may mount a small disk';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'pipe' });
    return null;
  } catch {
    return 'this machine does not let a small disk be mounted';
  }
}

test('a full disk refuses, loses nothing, and the office goes on without a restart once space is free', async (context) => {
  const disk = join(makeScratchFolder(), 'disk');
  mkdirSync(disk);
  const reason = mountSmallDisk(disk);
  if (reason !== null) return context.skip(reason);
  try {
    const ballast = join(disk, 'ballast');
    const office = await openLedgerOffice(join(disk, 'office'));
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(Math.floor((bavail * bsize) / 2)));
    let total = 0;
    for (let round = 0; round < 2; round += 1) {
      const { failure, posted } = await postUntilRefused(office);
      total += posted;
      expect(failure).toEqual(DISK_FULL);
      expect(office.examine()).toMatchObject({ half: [], audited: total, whole: true });
      expect(office.examine().numbers).toHaveLength(total);
      // Still full: refused again, once what folding the log may have freed meanwhile is used up; and reading goes on.
      const next = await postUntilRefused(office);
      total += next.posted;
      expect(next.failure).toEqual(DISK_FULL);
      expect(await office.call('ledger.count')).toEqual({ ok: true, value: { lines: total } });
      if (round === 0) rmSync(ballast);
    }
    expect(total).toBeGreaterThan(10);
    await office.close();
    const again = await openLedgerOffice(join(disk, 'office'));
    expect(again.examine()).toMatchObject({ half: [], audited: total, whole: true });
    await again.close();
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});
