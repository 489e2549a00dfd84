import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPin, sealPin } from '../../electron/features/access/sealed-pin.ts';
import { isTrivialPin } from '../../shared/features/access/pin.ts';
import { everyOperation } from '../contract/transports.ts';
import { createTestOffice, MANAGER, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PIN = '204816';
const STILL_ANSWERED = [
  'access.leaveSample',
  'access.recover',
  'access.signIn',
  'access.signOut',
  'access.status',
  'access.unlock',
  'jobs.cancel',
  'jobs.status',
];

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

async function windowOfManager(): Promise<TestWindow> {
  const window = office.openWindow('browser');
  await window.api.access.signIn(MANAGER);
  return window;
}

async function isLocked({ api }: TestWindow): Promise<boolean> {
  return (await api.access.status()).locked !== null;
}

function refusal(reason: string) {
  return { failure: { kind: 'refused', reason } };
}

/** What the trail says of locking, oldest first. */
async function locksInTrail(): Promise<unknown[]> {
  const { rows } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'lock' } },
    sort: [{ field: 'seq', direction: 'asc' }],
  });
  return rows.map(({ after }) => after);
}

test('a locked window says who locked it and answers nothing else of the office, whatever is called', async () => {
  const window = await windowOfManager();
  await window.api.access.lock({});
  expect(await window.api.access.status()).toMatchObject({
    staff: null,
    locked: { displayName: '陳經理', pin: false },
  });
  const send = office.office.sendOn(window.connection);
  const answered: string[] = [];
  for (const [path] of everyOperation()) {
    const reply = await send({ path, key: `locked-${path}` });
    const refused = !reply.ok && reply.failure.kind === 'refused' && reply.failure.reason === 'locked';
    if (!refused) answered.push(path);
    if (path === 'access.signOut') {
      await window.api.access.signIn(MANAGER);
      await window.api.access.lock({});
    }
  }
  expect(answered.sort()).toEqual(STILL_ANSWERED);
});

test('the password unlocks, a wrong one is refused, and each is written down with its cause', async () => {
  const window = await windowOfManager();
  await window.api.access.lock({ cause: 'hidden' });
  await expect(window.api.access.unlock({ password: 'wrong' })).rejects.toMatchObject(
    refusal('wrongOwnPassword'),
  );
  expect(await isLocked(window)).toBe(true);
  await window.api.access.unlock({ password: MANAGER.password });
  expect(await window.api.access.status()).toMatchObject({ staff: { role: 'manager' }, locked: null });
  expect(await locksInTrail()).toEqual([
    { lock: 'hidden' },
    { by: 'password', unlock: 'refused', failedAttempts: 1 },
    { by: 'password', unlock: 'admitted', failedAttempts: 0 },
  ]);
});

test('wrong tries at the lock screen and at the sign-in are counted together', async () => {
  const window = await windowOfManager();
  await window.api.access.lock({});
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await expect(window.api.access.unlock({ password: 'wrong' })).rejects.toThrow('wrongOwnPassword');
  }
  const stranger = office.openWindow();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await expect(
      stranger.api.access.signIn({ userName: MANAGER.userName, password: 'wrong' }),
    ).rejects.toThrow('wrongPassword');
  }
  await expect(window.api.access.unlock({ password: MANAGER.password })).rejects.toMatchObject({
    failure: { reason: 'tooManyAttempts', values: { seconds: 30 } },
  });
  office.now = new Date(office.now.getTime() + 31_000);
  await window.api.access.unlock({ password: MANAGER.password });
});

const wrongly = (window: TestWindow) => [
  () => window.api.access.changePassword({ current: 'wrong', next: 'another password' }),
  () => window.api.access.newRecoveryCode({ password: 'wrong' }),
  () => window.api.access.setPin({ password: 'wrong', pin: PIN }),
];

test('wherever the present password is asked for, wrong ones are counted together and make the account wait', async () => {
  const window = await windowOfManager();
  const [change, code, pin] = wrongly(window);
  for (const ask of [change, code, pin, change, code]) {
    await expect(ask?.()).rejects.toMatchObject(refusal('wrongOwnPassword'));
  }
  const right = [
    () => window.api.access.changePassword({ current: MANAGER.password, next: 'another password' }),
    () => window.api.access.newRecoveryCode({ password: MANAGER.password }),
    () => office.openWindow().api.access.signIn(MANAGER),
  ];
  for (const ask of right) await expect(ask()).rejects.toMatchObject(refusal('tooManyAttempts'));
  office.now = new Date(office.now.getTime() + 31_000);
  expect(await window.api.access.newRecoveryCode({ password: MANAGER.password })).toHaveProperty('code');
  await window.api.access.changePassword({ current: MANAGER.password, next: 'another password' });
  const { rows } = await window.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'changePassword' } },
  });
  expect(rows.map(({ after }) => after)).toEqual([
    { password: 'changed' },
    { changePassword: 'admitted', failedAttempts: 0 },
    { changePassword: 'refused', failedAttempts: 4 },
    { changePassword: 'refused', failedAttempts: 1 },
  ]);
});

test('guesses at the present password sent all at once count like guesses one after another', async () => {
  for (const place of [0, 1]) {
    const window = await windowOfManager();
    const ends = await Promise.allSettled(
      Array.from({ length: 8 }, () => wrongly(window).slice(place, place + 1)).flatMap(([ask]) =>
        ask === undefined ? [] : [ask()],
      ),
    );
    const reasons = ends.map((end) => (end.status === 'rejected' ? end.reason.failure.reason : 'in'));
    expect(reasons.filter((reason) => reason === 'wrongOwnPassword')).toHaveLength(5);
    expect(reasons.filter((reason) => reason === 'tooManyAttempts')).toHaveLength(3);
    office.now = new Date(office.now.getTime() + 31_000);
  }
});

test('someone else who signs in at the lock screen ends the former shift at that window', async () => {
  const window = await windowOfManager();
  await office.api.access.addStaff({
    userName: 'desk',
    displayName: '前台',
    role: 'frontDesk',
    password: 'first password',
  });
  await window.api.access.lock({});
  await expect(window.api.access.signIn({ userName: 'desk', password: 'wrong' })).rejects.toThrow();
  expect(await isLocked(window)).toBe(true);
  await window.api.access.signIn({ userName: 'desk', password: 'first password' });
  expect(await window.api.access.status()).toMatchObject({ staff: { userName: 'desk' }, locked: null });
});

test('a window locks by itself when nobody was at it for the minutes set, whatever its page asks meanwhile', async () => {
  const window = await windowOfManager();
  await office.api.access.saveCareSettings({ idleLockMinutes: 2, bulkExportRows: 50 });
  for (let minute = 0; minute < 5; minute += 1) {
    office.elapsed += MINUTE;
    await window.api.access.stillHere();
  }
  expect(await isLocked(window)).toBe(false);
  for (let quarter = 0; quarter < 10; quarter += 1) {
    office.elapsed += MINUTE / 4;
    await window.api.access.status();
  }
  await expect(window.api.access.listStaff()).rejects.toMatchObject(refusal('locked'));
  expect(await locksInTrail()).toEqual([{ lock: 'idle' }]);
});

test('a script has no window to leave, and a job goes on behind a locked one for whoever began it', async () => {
  office.elapsed += 20 * HOUR;
  expect((await office.api.access.status()).locked).toBeNull();
  const window = await windowOfManager();
  const { jobId } = await window.api.safekeeping.backUpNow();
  await window.api.access.lock({});
  await vi.waitUntil(async () => (await window.api.jobs.status({ jobId })).state === 'done');
});

test('the minutes are the manager’s to set, between one and ten', async () => {
  const desk = await office.openWindowAs('frontDesk');
  const settings = { idleLockMinutes: 10, bulkExportRows: 50 };
  await expect(desk.api.access.saveCareSettings(settings)).rejects.toMatchObject(refusal('notAllowed'));
  for (const idleLockMinutes of [0, 11, 2.5]) {
    await expect(office.api.access.saveCareSettings({ ...settings, idleLockMinutes })).rejects.toMatchObject({
      failure: { kind: 'invalidInput' },
    });
  }
  await office.api.access.saveCareSettings(settings);
  expect(await desk.api.access.careSettings()).toEqual(settings);
});

test('the PIN unlocks what the password signed in, and nothing more', async () => {
  const window = await windowOfManager();
  await expect(window.api.access.setPin({ password: 'wrong', pin: PIN })).rejects.toThrow('wrongOwnPassword');
  await window.api.access.setPin({ password: MANAGER.password, pin: PIN });
  await window.api.access.lock({});
  expect(await window.api.access.status()).toMatchObject({ locked: { pin: true } });
  await window.api.access.unlock({ pin: PIN });
  await window.api.access.signOut();
  await expect(window.api.access.signIn({ userName: MANAGER.userName, password: PIN })).rejects.toThrow(
    'wrongPassword',
  );
  await window.api.access.signIn(MANAGER);
  await window.api.access.lock({});
  await window.api.access.unlock({ pin: PIN });
  expect(await isLocked(window)).toBe(false);
});

test('after five wrong tries, also sent at once, only the password counts until the next full sign-in', async () => {
  const window = await windowOfManager();
  await window.api.access.setPin({ password: MANAGER.password, pin: PIN });
  await window.api.access.lock({});
  const guesses = await Promise.allSettled(
    Array.from({ length: 8 }, (_unused, index) => window.api.access.unlock({ pin: `31415${index}` })),
  );
  expect(guesses.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  office.now = new Date(office.now.getTime() + 31_000);
  expect(await window.api.access.status()).toMatchObject({ locked: { pin: false } });
  await expect(window.api.access.unlock({ pin: PIN })).rejects.toMatchObject(refusal('pinSpent'));
  await window.api.access.unlock({ password: MANAGER.password });
  await window.api.access.lock({});
  await expect(window.api.access.unlock({ pin: PIN })).rejects.toMatchObject(refusal('pinSpent'));
  await window.api.access.signIn(MANAGER);
  await window.api.access.lock({});
  await window.api.access.unlock({ pin: PIN });
});

test('the PIN counts for ten hours after the full sign-in', async () => {
  const window = await windowOfManager();
  await window.api.access.setPin({ password: MANAGER.password, pin: PIN });
  await window.api.access.lock({});
  office.elapsed += 10 * HOUR - 1;
  await window.api.access.unlock({ pin: PIN });
  await window.api.access.lock({});
  office.elapsed += 1;
  await expect(window.api.access.unlock({ pin: PIN })).rejects.toMatchObject(refusal('pinSpent'));
});

test('a new password, one’s own or a reset one, leaves no PIN; nor is there one once it is taken away', async () => {
  const window = await windowOfManager();
  const { database } = office.office.core.office;
  const sealed = () =>
    database.prepare<[], { pin_sealed: string | null }>('SELECT pin_sealed FROM staff WHERE id = 1').get();
  await window.api.access.setPin({ password: MANAGER.password, pin: PIN });
  expect(sealed()?.pin_sealed).toEqual(expect.any(String));
  await window.api.access.changePassword({ current: MANAGER.password, next: 'another password' });
  expect(sealed()).toEqual({ pin_sealed: null });
  expect(await window.api.access.status()).toMatchObject({ pin: false });
  await window.api.access.setPin({ password: 'another password', pin: PIN });
  await window.api.access.resetPassword({ id: 1, password: 'a first password' });
  expect(sealed()).toEqual({ pin_sealed: null });
  await window.api.access.changePassword({ current: 'a first password', next: 'one more password' });
  await window.api.access.setPin({ password: 'one more password', pin: PIN });
  await window.api.access.dropPin();
  expect(sealed()).toEqual({ pin_sealed: null });
  expect(await window.api.access.status()).toMatchObject({ pin: false });
});

test('neither the PIN nor anything it could be guessed against lies in the file', async () => {
  const window = await windowOfManager();
  await window.api.access.setPin({ password: MANAGER.password, pin: PIN });
  office.office.core.office.database.pragma('wal_checkpoint(TRUNCATE)');
  const file = readFileSync(join(office.folder, 'office.sqlite')).toString('latin1');
  expect(file).not.toContain(PIN);
  // The one hash in the file is the password's.
  expect(new Set(file.match(/\$scrypt\$[\w=,]+\$[\w+/=]+\$/gu)).size).toBe(1);
});

test('a sealed PIN opens under its own account and password only', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(bytes, bytes, fc.string(), fc.nat(), fc.nat(), (key, other, hash, id, otherId) => {
      const sealed = sealPin(hash, Buffer.from(key), id);
      expect(openPin(sealed, Buffer.from(key), id)).toBe(hash === '' ? null : hash);
      if (otherId !== id) expect(openPin(sealed, Buffer.from(key), otherId)).toBeNull();
      if (Buffer.compare(key, other) !== 0) expect(openPin(sealed, Buffer.from(other), id)).toBeNull();
    }),
  );
});

test('a PIN that an earlier version of the program sealed still opens', () => {
  const sealed = 'Rs6lI20E4UvRPF5obN8rkkug0MAqA0yuV0GkkUp6qisSAL4noQp8g/TtIj9ZBF8K';
  expect(openPin(sealed, Buffer.alloc(32, 7), 3)).toBe('scrypt-hash-of-a-pin');
});

test.each(['000000', '999999', '123456', '654321', '890123', '261123', '231126', '112326', '112026'])(
  'on 23 November 2026 the PIN %s is too easy',
  async (pin) => {
    const window = await windowOfManager();
    await expect(window.api.access.setPin({ password: MANAGER.password, pin })).rejects.toMatchObject(
      refusal('pinTrivial'),
    );
  },
);

test('few PINs are too easy', () => {
  const refused = Array.from({ length: 1_000_000 }, (_unused, index) =>
    String(index).padStart(6, '0'),
  ).filter((pin) => isTrivialPin(pin, '2026-11-23'));
  expect(refused.length).toBeLessThanOrEqual(35);
});
