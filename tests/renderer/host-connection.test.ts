import { beforeEach, expect, test, vi } from 'vitest';
import type { HostConnection } from '../../renderer/api/connect.ts';

interface Sent {
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

const sent: Sent[] = [];
let answer: (path: string) => Response | Promise<Response>;

const STATUS = { path: 'access.status' };
const json = (value: object): Response => Response.json(value);

beforeEach(() => {
  sent.length = 0;
  sessionStorage.clear();
  window.location.hash = '';
  Reflect.deleteProperty(window, 'bridge');
  answer = (path) => (path === '/session' ? json({ session: 'secret' }) : json({ ok: true, value: path }));
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push({ path, headers: new Headers(init.headers), body: init.body });
    return Promise.resolve(answer(path));
  });
});

/** A page that has just been loaded: nothing of an earlier one is in memory. */
async function loadPage(hash = ''): Promise<HostConnection> {
  vi.resetModules();
  window.location.hash = hash;
  const { connect } = await import('../../renderer/api/connect.ts');
  return connect();
}

test('the token in the address is traded once for a session, and leaves the address at once', async () => {
  const { send } = await loadPage('#launch=once');
  expect(window.location.href).not.toContain('once');
  await Promise.all([send(STATUS), send(STATUS)]);
  expect(sent.map(({ path }) => path)).toEqual(['/session', '/api', '/api']);
  expect(sent[0]?.body).toBe('{"token":"once"}');
  expect(sent[1]?.headers.get('x-guanjia-session')).toBe('secret');
});

test('a reload keeps the session', async () => {
  await (await loadPage('#launch=once')).send(STATUS);
  sent.length = 0;
  await (await loadPage()).send(STATUS);
  expect(sent.map(({ path, headers }) => [path, headers.get('x-guanjia-session')])).toEqual([
    ['/api', 'secret'],
  ]);
});

test('a page whose token is spent and that has no session is told so at each call', async () => {
  answer = () => new Response(null, { status: 401 });
  const { send } = await loadPage('#launch=spent');
  await expect(send(STATUS)).rejects.toMatchObject({ name: 'HostUnreachable', reason: 'sessionEnded' });
  await expect(send(STATUS)).rejects.toMatchObject({ reason: 'sessionEnded' });
});

test.each([
  ['a host that is gone', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['a host asked too much', () => new Response(null, { status: 429 }), 'tooMuchAtOnce'],
  ['a session that ended', () => new Response(null, { status: 401 }), 'sessionEnded'],
  ['a fault of the host', () => new Response(null, { status: 500 }), 'unreachable'],
])('%s is no answer of the office', async (_what, reply, reason) => {
  const { send } = await loadPage();
  answer = reply;
  await expect(send(STATUS)).rejects.toMatchObject({ name: 'HostUnreachable', reason });
});

test('a file goes up as bytes under its own name', async () => {
  answer = () => json({ ticket: 'ticket-1' });
  const { uploadFile } = await loadPage();
  expect(await uploadFile(new File(['bytes'], '業主 名冊.xlsx'))).toBe('ticket-1');
  expect(sent[0]).toMatchObject({ path: '/files', body: expect.any(ArrayBuffer) });
  expect(decodeURIComponent(sent[0]?.headers.get('x-guanjia-file-name') ?? '')).toBe('業主 名冊.xlsx');
});

test('the desktop window calls its bridge and asks for no session', async () => {
  const send = vi.fn(() => Promise.resolve({ ok: true as const, value: 1 }));
  Object.assign(window, { bridge: { send } });
  answer = () => json({ ticket: 'ticket-1' });
  const connection = await loadPage();
  expect(await connection.send(STATUS)).toEqual({ ok: true, value: 1 });
  expect(send).toHaveBeenCalledWith(STATUS);
  await connection.uploadFile(new File([''], 'a'));
  expect(sent.map(({ path }) => path)).toEqual(['/files']);
});
