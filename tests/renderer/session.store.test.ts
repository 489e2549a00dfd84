import { expect, test } from 'vitest';
import { type OfficeStatus, SessionStore } from '../../renderer/app/session.store.ts';
import { refuse } from '../../shared/api/api-error.ts';
import { createFakeApi } from '../fakes/fake-api.ts';

const staff = {
  id: 1,
  userName: 'manager',
  displayName: '陳大文',
  role: 'manager',
  mustChangePassword: false,
} as const;
const status: OfficeStatus = {
  setUp: true,
  sample: false,
  shut: false,
  clock: { behindSeconds: 0 },
  siteName: '翠湖花園',
  staff,
  locked: null,
  pin: true,
  idleLockMinutes: 3,
  today: '2026-11-23',
  version: '1',
  capabilities: { pdf: false, print: true },
};
const lockedStatus: OfficeStatus = {
  ...status,
  staff: null,
  locked: { displayName: staff.displayName, pin: true },
};

test('locking shows the lock at once, before the office answers, and keeps whose work waits behind it', async () => {
  let locked = false;
  const session = new SessionStore(
    createFakeApi({
      access: {
        status: async () => (locked ? lockedStatus : status),
        lock: async () => {
          locked = true;
          return {};
        },
        unlock: async () => {
          locked = false;
          return {};
        },
      },
    }),
  );
  await session.refresh();
  const locking = session.lock('key');
  expect(session.locked).toEqual({ displayName: '陳大文', pin: true });
  expect(session.staff).toEqual(staff);
  await locking;
  await session.refresh();
  expect(session.staff).toEqual(staff);
  await session.unlock({ pin: '204816' });
  expect(session.locked).toBeNull();
  expect(session.staff).toEqual(staff);
});

test('a window that the office locked goes to the lock screen, and stays there while the office is out of reach', async () => {
  const session = new SessionStore(
    createFakeApi({
      access: {
        status: async () => status,
        lock: async () => {
          throw refuse('officeBusy');
        },
      },
    }),
  );
  await session.refresh();
  await session.lock('idle');
  expect(session.locked).not.toBeNull();
  expect(session.lockFailure).toMatchObject({ reason: 'officeBusy' });
});

test('a page opened on a locked window knows nobody’s work behind it', async () => {
  const session = new SessionStore(createFakeApi({ access: { status: async () => lockedStatus } }));
  await session.refresh();
  expect(session.locked).toEqual({ displayName: '陳大文', pin: true });
  expect(session.staff).toBeNull();
});
