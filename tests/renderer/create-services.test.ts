import { expect, test } from 'vitest';
import { createServices } from '../../renderer/app/create-services.ts';
import type { ApiReply, ApiRequest } from '../../shared/api/wire.ts';

const staff = {
  id: 1,
  userName: 'manager',
  displayName: '陳大文',
  role: 'manager',
  mustChangePassword: false,
};
const status = {
  setUp: true,
  sample: false,
  siteName: '翠湖花園',
  staff,
  today: '2026-11-23',
  version: '1',
  clock: { behindSeconds: 0 },
  capabilities: { pdf: false, print: true },
};

function windowOver(answer: (request: ApiRequest) => ApiReply) {
  const bar = {
    location: { hash: '#/today' },
    history: { pushState: () => undefined, replaceState: () => undefined, back: () => undefined },
  };
  return createServices({ send: async (request) => answer(request), uploadFile: async () => 'ticket' }, bar);
}

test('a session that the office no longer knows brings the sign-in back', async () => {
  const { api, session } = windowOver(({ path }) =>
    path === 'access.status'
      ? { ok: true, value: status }
      : { ok: false, failure: { kind: 'refused', reason: 'notSignedIn', values: {} } },
  );
  await session.refresh();
  expect(session.staff?.displayName).toBe('陳大文');
  await expect(api.access.listStaff()).rejects.toThrow('notSignedIn');
  expect(session.staff).toBeNull();
  expect(session.status?.siteName).toBe('翠湖花園');
});

test('any other refusal leaves the person on duty where they are', async () => {
  const { api, session } = windowOver(({ path }) =>
    path === 'access.status'
      ? { ok: true, value: status }
      : { ok: false, failure: { kind: 'refused', reason: 'notAllowed', values: {} } },
  );
  await session.refresh();
  await expect(api.access.listStaff()).rejects.toThrow('notAllowed');
  expect(session.staff).not.toBeNull();
});

test('a sentence is still shown on the page that its action leads to, and gone on the one after', () => {
  const { notices, route } = windowOver(() => ({ ok: true, value: {} }));
  notices.succeed('access.change.done');
  route.go('fees');
  expect(notices.current?.text).toBe('access.change.done');
  route.go('letters');
  expect(notices.current).toBeNull();
});
