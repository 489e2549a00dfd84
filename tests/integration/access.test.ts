import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WriteContext } from '../../electron/office/context.ts';
import {
  createTestOffice,
  MANAGER,
  SECOND_PASSWORD,
  type TestOffice,
  type TestWindow,
} from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

test('the first manager is signed in after set-up and the office cannot be set up twice', async () => {
  expect(await office.api.access.status()).toMatchObject({
    setUp: true,
    siteName: '翠湖花園',
    today: '2026-11-23',
    staff: { role: 'manager' },
  });
  await expect(
    office
      .openWindow()
      .api.access.setUp({ siteName: '別處', userName: 'x', displayName: 'x', password: 'first password' }),
  ).rejects.toMatchObject({ failure: { kind: 'refused', reason: 'alreadySetUp' } });
});

test('five wrong passwords in a row lock the account for a while, also for the right password', async () => {
  const { api } = office.openWindow();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(api.access.signIn({ userName: MANAGER.userName, password: 'wrong' })).rejects.toMatchObject({
      failure: { reason: 'wrongPassword' },
    });
  }
  await expect(api.access.signIn(MANAGER)).rejects.toMatchObject({
    failure: { reason: 'tooManyAttempts', values: { seconds: 30 } },
  });
  office.now = new Date(office.now.getTime() + 31_000);
  expect(await api.access.signIn(MANAGER)).toMatchObject({ role: 'manager' });
});

test('guesses sent all at once count like guesses one after another', async () => {
  const { api } = office.openWindow();
  const guesses = await Promise.allSettled(
    Array.from({ length: 8 }, () => api.access.signIn({ userName: MANAGER.userName, password: 'wrong' })),
  );
  const reasons = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.failure.reason : 'in'));
  expect(reasons.filter((reason) => reason === 'wrongPassword')).toHaveLength(5);
  expect(reasons.filter((reason) => reason === 'tooManyAttempts')).toHaveLength(3);
});

test('the key of an earlier sign-in opens nothing without the password', async () => {
  const { api, connection } = office.openWindow();
  const key = 'key-of-one-sign-in';
  await api.access.signIn(MANAGER, { key });
  await api.access.signOut();
  await expect(
    api.access.signIn({ userName: MANAGER.userName, password: 'wrong' }, { key }),
  ).rejects.toMatchObject({ failure: { reason: 'wrongPassword' } });
  expect(connection.staff).toBeNull();
});

test('a role may do only what its operations name, and a first password must be changed first', async () => {
  const desk = await office.openWindowAs('frontDesk');
  await expect(
    desk.api.access.addStaff({
      userName: 'x',
      displayName: 'x',
      role: 'manager',
      password: 'first password',
    }),
  ).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  await office.api.access.addStaff({
    userName: 'new',
    displayName: '新人',
    role: 'auditor',
    password: 'first password',
  });
  const fresh = office.openWindow();
  await fresh.api.access.signIn({ userName: 'NEW', password: 'first password' });
  await expect(fresh.api.access.listStaff()).rejects.toMatchObject({
    failure: { reason: 'mustChangePassword' },
  });
});

test('the last manager stays, nobody changes their own power, and a changed role ends the sessions', async () => {
  const [self] = await office.api.access.listStaff();
  if (self === undefined) throw new Error('no staff');
  await expect(
    office.api.access.changeStaff({
      id: self.id,
      displayName: self.displayName,
      role: 'auditor',
      active: true,
    }),
  ).rejects.toMatchObject({ failure: { reason: 'ownAccount' } });
  const desk = await office.openWindowAs('frontDesk');
  const id = desk.connection.staff?.id ?? 0;
  await office.api.access.changeStaff({ id, displayName: '前台', role: 'steward', active: true });
  await expect(desk.api.access.listStaff()).rejects.toMatchObject({ failure: { reason: 'notSignedIn' } });
});

const idOf = ({ connection }: TestWindow) => connection.staff?.id ?? 0;

const DEMOTIONS = [
  { how: 'given another post', count: 2, change: { role: 'steward' as const, active: true } },
  { how: 'shut out', count: 2, change: { role: 'manager' as const, active: false } },
  { how: 'given another post', count: 4, change: { role: 'auditor' as const, active: true } },
];

/** Each manager does it to the next one, all at the same moment; says how each of it ended. */
async function demoteEachOther({ count, change }: (typeof DEMOTIONS)[number], wait: boolean) {
  const managers: TestWindow[] = [office];
  while (managers.length < count) managers.push(await office.openWindowAs('manager'));
  const begin = () =>
    managers.map(({ api }, place) => {
      const id = idOf(managers[(place + 1) % count] ?? office);
      return api.access.changeStaff({ id, displayName: `${id}`, ...change });
    });
  const begun = wait
    ? await office.office.core.holdWrites(async () => {
        const ends = Promise.allSettled(begin());
        await nextTurn();
        return { ends };
      })
    : { ends: Promise.allSettled(begin()) };
  const ends = await begun.ends;
  return ends.map((end) => (end.status === 'rejected' ? end.reason.failure.reason : 'done'));
}

const managersLeft = () =>
  office.office.core.office.database
    .prepare("SELECT count(*) FROM staff WHERE role = 'manager' AND active = 1")
    .pluck()
    .get();

test.each(DEMOTIONS)(
  'of $count managers $how by one another at the same moment one stays',
  async (demotion) => {
    const ends = await demoteEachOther(demotion, false);
    const done = ends.filter((end) => end === 'done').length;
    expect(done).toBeGreaterThan(0);
    // Whoever lost the post first lost the session with it.
    expect(ends.filter((end) => end === 'notSignedIn')).toHaveLength(demotion.count - done);
    expect(managersLeft()).toBe(demotion.count - done);
  },
);

test.each(DEMOTIONS)(
  'of $count managers $how by calls that waited for the same moment the last one keeps the post',
  async (demotion) => {
    const ends = await demoteEachOther(demotion, true);
    expect(ends).toEqual([...Array.from({ length: demotion.count - 1 }, () => 'done'), 'lastManager']);
    expect(managersLeft()).toBe(1);
  },
);

const ENDINGS = {
  'another post': (id: number) =>
    office.api.access.changeStaff({ id, displayName: '前台', role: 'steward', active: true }),
  'an account that is shut': (id: number) =>
    office.api.access.changeStaff({ id, displayName: '前台', role: 'frontDesk', active: false }),
  'a password that somebody else set': (id: number) =>
    office.api.access.resetPassword({ id, password: 'a third password' }),
};
test.each(Object.entries(ENDINGS))(
  '%s ends every session of that person, and nobody else’s',
  async (_how, end) => {
    const desk = await office.openWindowAs('frontDesk');
    const userName = desk.connection.staff?.userName ?? '';
    const elsewhere = office.openWindow('browser');
    await elsewhere.api.access.signIn({ userName, password: SECOND_PASSWORD });
    const locked = office.openWindow('browser');
    await locked.api.access.signIn({ userName, password: SECOND_PASSWORD });
    await locked.api.access.setPin({ password: SECOND_PASSWORD, pin: '204816' });
    await locked.api.access.lock({});
    const colleague = await office.openWindowAs('frontDesk');

    await end(idOf(desk));
    for (const { api, connection } of [desk, elsewhere]) {
      await expect(api.archives.buildings()).rejects.toMatchObject({ failure: { reason: 'notSignedIn' } });
      expect(connection.dataKey).toBeNull();
    }
    await expect(locked.api.access.unlock({ pin: '204816' })).rejects.toMatchObject({
      failure: { reason: 'notSignedIn' },
    });
    expect(await colleague.api.archives.buildings()).toEqual([]);
    expect(await office.api.archives.buildings()).toEqual([]);
  },
);

test('a job and an action are the work of whoever began them, also when they have signed out meanwhile', async () => {
  const desk = await office.openWindowAs('frontDesk');
  const { staff } = desk.connection;
  const { core } = office.office;
  const job = (key: string, steps: (context: WriteContext) => Generator<{ done: number; total: number }>) =>
    core.startJob(
      desk.connection,
      { key, path: `test.${key}`, staffId: staff?.id ?? null, inputHash: '' },
      { kind: 'transaction', steps },
      (result) => result,
    );
  const signedOut = new AbortController();
  const ahead = job('the-job-ahead', function* steps(context) {
    while (!signedOut.signal.aborted) yield { done: 0, total: 1 };
    context.record({ entity: 'test', entityId: 1 });
  });
  const behind = job('the-job-behind', function* steps(context) {
    yield { done: 0, total: 1 };
    context.record({ entity: 'test', entityId: context.staff.id });
  });
  const action = core.actionContext(desk.connection, {
    key: 'the-action-behind',
    path: 'test.action',
    staffId: staff?.id ?? null,
    inputHash: '',
  });
  await desk.api.access.signOut();
  signedOut.abort();
  for (const jobId of [ahead, behind]) {
    const watcher = { staffId: staff?.id ?? null, connectionId: desk.connection.id };
    await vi.waitUntil(() => core.jobs.status(jobId, watcher).state === 'done');
  }
  await action.write((write) => write.record({ entity: 'test', entityId: 3 }));
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'test' } },
  });
  expect(rows.map(({ staffName }) => staffName)).toEqual(Array(3).fill(staff?.displayName));
});

test('a write repeated with its key answers the same and writes once; the key serves nothing else', async () => {
  const desk = await office.openWindowAs('frontDesk');
  const change = {
    id: desk.connection.staff?.id ?? 0,
    displayName: '前台甲',
    role: 'frontDesk' as const,
    active: true,
  };
  const key = 'key-of-one-change';
  const first = await office.api.access.changeStaff(change, { key });
  const entries = (await office.api.access.auditTrail({})).total;
  expect(await office.api.access.changeStaff(change, { key })).toEqual(first);
  expect((await office.api.access.auditTrail({})).total).toBe(entries);
  await expect(
    office.api.access.changeStaff({ ...change, displayName: '乙' }, { key }),
  ).rejects.toMatchObject({
    failure: { reason: 'keyReused' },
  });
});

test('the audit trail is append-only and any altered byte is found', async () => {
  const verdict = await office.api.access.verifyAuditTrail();
  expect(verdict).toMatchObject({ whole: true, brokenAt: null });
  const { database } = office.office.core.office;
  expect(() => database.exec("UPDATE audit SET staff_name = 'x'")).toThrow(/append-only/);
  expect(() => database.exec('DELETE FROM audit')).toThrow(/append-only/);
  const intruder = new Database(join(office.folder, 'office.sqlite'));
  intruder.exec(
    "DROP TRIGGER audit_no_update; UPDATE audit SET after = replace(after, '翠湖', '翠胡') WHERE seq = 1",
  );
  intruder.close();
  expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: false, brokenAt: 1 });
});

test('an entry is found by the office’s day and by the words on the screen, in any language', async () => {
  const { api } = office;
  const days = async (from: string, to: string) =>
    (await api.access.auditTrail({ filters: { at: { kind: 'date', from, to } } })).total;
  // Half past midnight in Hong Kong is still the day before in UTC.
  office.now = new Date('2026-11-24T16:30:00Z');
  await api.archives.saveBuilding({ name: '1棟' });
  expect(await days('2026-11-25', '2026-11-25')).toBe(1);
  expect(await days('2026-11-24', '2026-11-24')).toBe(0);
  const all = (await api.access.auditTrail({})).total;
  expect(await days('2026-11-23', '2026-11-25')).toBe(all);
  for (const quick of ['樓棟', '楼栋', 'building', '經理 樓棟']) {
    expect([quick, (await api.access.auditTrail({ quick })).total]).toEqual([quick, 1]);
  }
});
