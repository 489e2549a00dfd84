import { expect, test } from 'vitest';
import { brokenClosingRules } from '../../electron/features/closing/closed-books.repository.ts';
import { brokenDepositRules } from '../../electron/features/deposits/deposit-books.repository.ts';
import { verifyAudit } from '../../electron/office/audit-trail.ts';
import { createOffice, type Office } from '../../electron/office/office.ts';
import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { buildSample, type SampleOptions } from '../../electron/sample/build-sample.ts';
import { SAMPLE_MANAGER, SAMPLE_STAFF } from '../../electron/sample/sample-staff.ts';
import { refuse } from '../../shared/api/api-error.ts';
import { createApi } from '../../shared/api/create-api.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

const LAST_DAY = '2026-11-22';

async function openOffice(folder = makeScratchFolder()): Promise<Office> {
  return createOffice({
    folder,
    version: 'test',
    clock: { now: () => new Date('2026-11-23T02:00:00Z'), elapsedMs: () => 0 },
    reportFault(_reference, path, error) {
      throw new Error(`${path} failed`, { cause: error });
    },
  });
}

async function build(options: Partial<SampleOptions> = {}): Promise<Office> {
  const office = await openOffice();
  await buildSample(office, {
    households: 36,
    lastDay: LAST_DAY,
    progress: () => Promise.resolve(),
    ...options,
  });
  return office;
}

function openWindow(office: Office) {
  return createApi(office.sendOn(office.connect({ host: 'inProcess', desktop: createMemoryDesktop() })));
}

test('the same options build the same site, down to the last audit entry', async () => {
  const [one, other] = [await build(), await build()];
  const heads = [one, other].map((office) => verifyAudit(office.core.office.database));
  expect(heads[0]).toEqual(heads[1]);
  expect(heads[0]).toMatchObject({ whole: true });
  expect(heads[0]?.entries).toBeGreaterThan(300);
  await one.close();
  await other.close();
}, 120_000);

test('a year of the sample site adds up, and everybody named can sign in', async () => {
  const steps: { done: number; total: number }[] = [];
  const office = await build({
    households: 60,
    progress: (done, total) => {
      steps.push({ done, total });
      return Promise.resolve();
    },
  });
  expect(steps.at(-1)).toEqual({ done: steps[0]?.total, total: steps[0]?.total });
  expect(steps.every(({ done }, index) => done >= (steps[index - 1]?.done ?? 0))).toBe(true);

  const { database } = office.core.office;
  const ask = (sql: string) => Number(database.prepare(sql).pluck().get());
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  expect(ask("SELECT count(*) FROM unit WHERE kind = 'residence'")).toBe(60);
  expect(ask('SELECT count(*) FROM building')).toBe(3);
  expect(ask("SELECT count(*) FROM billing_run WHERE state = 'published'")).toBe(12);
  expect(ask("SELECT max(substr(made_at, 1, 10)) > '2026-11-22' FROM charge")).toBe(0);
  // What was received is what was settled and what is held.
  expect(ask('SELECT sum(amount_cents) FROM allocation')).toBe(ask('SELECT sum(paid_cents) FROM charge'));
  expect(ask('SELECT count(*) FROM charge WHERE paid_cents < 0 OR paid_cents > amount_cents')).toBe(0);
  const arrears = ask(
    "SELECT count(DISTINCT unit_id) FROM charge WHERE state = 'due' AND paid_cents < amount_cents",
  );
  expect(arrears).toBeGreaterThan(3);
  expect(arrears).toBeLessThan(30);
  for (const kind of ['ownerLetter', 'publicNotice', 'memo', 'reminder', 'dunning']) {
    expect(
      database
        .prepare("SELECT count(*) > 0 FROM letter WHERE kind = ? AND state = 'issued'")
        .pluck()
        .get(kind),
    ).toBe(1);
  }

  const keysIn = database.prepare('SELECT state, count(*) AS count FROM key_item GROUP BY state').all();
  expect(keysIn.map((row) => (row as { state: string }).state).sort()).toEqual([
    'cancelled',
    'handedOut',
    'inOffice',
    'signedOut',
  ]);
  expect(ask("SELECT count(*) FROM key_item WHERE due_on < '2026-11-22'")).toBeGreaterThan(0);

  expect(ask("SELECT count(*) FROM meter_reading WHERE month < '2026-11'")).toBeGreaterThan(100);
  expect(ask("SELECT count(*) FROM charge WHERE inputs ->> '$.usage.meterKind' = 'water'")).toBeGreaterThan(
    20,
  );
  expect(ask('SELECT count(*) FROM supplier_bill')).toBe(8);
  // Thirty days are closed with their shifts, and the month that ended among them; on the last day the cashier and the
  // manager, who took a receipt back, have theirs open.
  expect(ask('SELECT count(*) FROM day_close')).toBe(30);
  expect(ask("SELECT count(*) FROM cashier_shift WHERE state = 'open'")).toBe(2);
  expect(ask('SELECT count(*) FROM month_close')).toBe(1);
  expect(ask('SELECT count(*) FROM shift_difference')).toBeGreaterThan(0);
  expect(brokenClosingRules(database)).toEqual([]);
  const states = database.prepare('SELECT DISTINCT state FROM deposit ORDER BY state').pluck().all();
  expect(states).toEqual(['due', 'held', 'refunded', 'toConfirm', 'toInspect', 'toRefund']);
  expect(brokenDepositRules(database)).toEqual([]);

  for (const table of ['authorisation', 'emergency_contact', 'pet', 'consent']) {
    expect(ask(`SELECT count(*) FROM ${table}`)).toBeGreaterThan(0);
  }

  for (const { userName, role } of [SAMPLE_MANAGER, ...SAMPLE_STAFF]) {
    const signedIn = await openWindow(office).access.signIn({ userName, password: SAMPLE_PASSWORD });
    expect(signedIn).toMatchObject({ role, mustChangePassword: false });
  }
  await office.close();
}, 120_000);

test('building stops at once when it is cancelled', async () => {
  const office = await openOffice();
  const cancelled = buildSample(office, {
    households: 20_000,
    lastDay: LAST_DAY,
    progress: (done) => (done < 20 ? Promise.resolve() : Promise.reject(refuse('jobCancelled'))),
  });
  await expect(cancelled).rejects.toMatchObject({ failure: { reason: 'jobCancelled' } });
  expect(office.core.office.database.pragma('synchronous', { simple: true })).toBe(2);
  await office.close();
}, 60_000);
