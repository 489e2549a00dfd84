import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackHost, sendRaw, startLoopbackHost } from '../fixtures/loopback-host.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

let loopback: LoopbackHost;
let page: Record<string, string>;
beforeAll(async () => {
  loopback = await startLoopbackHost();
  page = await loopback.enter();
});
afterAll(async () => {
  await loopback.close();
  expect(loopback.faults).toEqual([]);
});

const STATUS = JSON.stringify({ path: 'access.status' });

/** A well-formed POST of an admitted page, with the changes given; null takes a header away. */
function post(path: string, body: string, changes: Record<string, string | null> = {}): string {
  const headers = { host: `127.0.0.1:${loopback.port}`, connection: 'close', ...page, ...changes };
  const lines = Object.entries({ 'content-length': String(Buffer.byteLength(body)), ...headers })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${Buffer.from(body).toString('latin1')}`;
}

function get(path: string, headers: Record<string, string> = {}): string {
  const all = { host: `127.0.0.1:${loopback.port}`, connection: 'close', ...headers };
  return `GET ${path} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n`;
}

const statusOf = async (request: string): Promise<number> => (await sendRaw(loopback.port, request)).status;

test('an admitted page is answered', async () => {
  const reply = await sendRaw(loopback.port, post('/api', STATUS));
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { setUp: false } });
});

test.each([
  ['the name localhost', { host: 'localhost:PORT' }, 421],
  ['no port', { host: '127.0.0.1' }, 421],
  ['a name that was rebound', { host: 'evil.example:PORT' }, 421],
  ['a longer name', { host: '127.0.0.1:PORT.evil.example' }, 421],
  ['no origin', { origin: null }, 403],
  ['a hidden origin', { origin: 'null' }, 403],
  ['another program’s port', { origin: 'http://127.0.0.1:1' }, 403],
  ['a secure origin', { origin: 'https://127.0.0.1:PORT' }, 403],
  ['the origin localhost', { origin: 'http://localhost:PORT' }, 403],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
  ['no word of its site', { 'sec-fetch-site': null }, 403],
  ['no cookie', { cookie: null }, 401],
  ['no secret', { 'x-guanjia-session': null }, 401],
  ['a wrong secret', { 'x-guanjia-session': 'A'.repeat(43) }, 401],
  ['plain text', { 'content-type': 'text/plain' }, 415],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['another character set', { 'content-type': 'application/json; charset=utf-16' }, 415],
  ['a packed body', { 'content-encoding': 'gzip' }, 415],
])('a call with %s is turned away', async (_what, changes, status) => {
  const real = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      value?.replace('PORT', String(loopback.port)) ?? null,
    ]),
  );
  const reply = await sendRaw(loopback.port, post('/api', STATUS, real));
  expect(reply).toMatchObject({ status, body: '' });
});

test('a cookie given twice, or of another session with this secret, does not pass', async () => {
  const other = await loopback.enter();
  expect(await statusOf(post('/api', STATUS, { cookie: `${page['cookie']}; ${page['cookie']}` }))).toBe(400);
  expect(await statusOf(post('/api', STATUS, { cookie: other['cookie'] ?? '' }))).toBe(401);
});

test.each(['OPTIONS', 'PUT', 'DELETE', 'HEAD', 'TRACE', 'PATCH'])('%s is not allowed', async (method) => {
  const reply = await sendRaw(loopback.port, post('/api', STATUS).replace('POST', method));
  expect(reply.status).toBe(405);
  expect(reply.headers.has('access-control-allow-origin')).toBe(false);
});

test.each([
  ['half a JSON', '{"path":'],
  ['bytes that are no text', '{"path":"\\u00ff'],
  ['nothing', ''],
  ['a way to the prototype', '{"path":"access.status","__proto__":{"polluted":1}}'],
  ['a way to the constructor', '{"path":"access.status","input":{"constructor":{"prototype":{}}}}'],
])('a body of %s is turned away without a word', async (_what, body) => {
  const reply = await sendRaw(loopback.port, post('/api', body));
  expect(reply).toMatchObject({ status: 400, body: '' });
});

test('bytes that are not UTF-8 are turned away', async () => {
  const body = '{"path":"access.status","x":"\u00ff\u00fe"}';
  const request = post('/api', '', { 'content-length': String(body.length) }) + body;
  expect(await statusOf(request)).toBe(400);
});

test.each([[[]], ['text'], [7], [null], [{ path: 7 }], [{ path: 'access.status', extra: 1 }]])(
  'JSON that is no request, %j, is the office’s to refuse',
  async (request) => {
    const reply = await sendRaw(loopback.port, post('/api', JSON.stringify(request)));
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { kind: 'invalidInput' } });
  },
);

test('a body over a megabyte is turned away, whether it says so or not', async () => {
  expect(await statusOf(post('/api', STATUS, { 'content-length': String(1024 * 1024 + 1) }))).toBe(413);
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const chunked = post('/api', '', { 'content-length': null, 'transfer-encoding': 'chunked' });
  expect(await statusOf(`${chunked}${chunk.repeat(17)}0\r\n\r\n`)).toBe(413);
});

test.each([
  ['two lengths', { 'content-length': '5\r\ncontent-length: 6' }],
  ['a length and chunks', { 'transfer-encoding': 'chunked' }],
  ['headers without an end', { 'x-long': 'x'.repeat(9000) }],
])('a request with %s is cut off', async (_what, changes) => {
  const { status } = await sendRaw(loopback.port, post('/api', STATUS, changes));
  expect([400, 431]).toContain(status);
});

test('an upgrade to a web socket is refused', async () => {
  const request = get('/api', { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' });
  expect(await statusOf(request)).toBe(400);
});

test.each([
  '/../secret.js',
  '/assets/../../secret.js',
  '/assets/%2e%2e/%2e%2e/secret.js',
  '/assets/..%2f..%2fsecret.js',
  '/assets/..%5c..%5csecret.js',
  '/..\\secret.js',
  '//etc/passwd',
  '/assets/',
  '/index.html',
  '/assets/window.js/',
  '/assets/window.js%00.png',
  '/files/',
  'http://evil.example/',
])('the address %s leads nowhere', async (address) => {
  const status = await statusOf(
    get(address, { 'sec-fetch-site': 'same-origin', cookie: page['cookie'] ?? '' }),
  );
  expect(status).toBe(404);
});

test('only the bare page opens from elsewhere, and every page gets a nonce of its own', async () => {
  expect(await statusOf(get('/assets/window.js', { 'sec-fetch-site': 'cross-site' }))).toBe(403);
  expect(await statusOf(get('/assets/window.js', { 'sec-fetch-site': 'same-origin' }))).toBe(200);
  const first = await sendRaw(loopback.port, get('/', { 'sec-fetch-site': 'cross-site' }));
  const second = await sendRaw(loopback.port, get('/'));
  const nonceIn = (body: string): string => /name="style-nonce" content="([^"]+)"/u.exec(body)?.[1] ?? '';
  expect(nonceIn(first.body)).toHaveLength(24);
  expect(nonceIn(second.body)).not.toBe(nonceIn(first.body));
  expect(first.headers.get('content-security-policy')).toContain(`'nonce-${nonceIn(first.body)}'`);
  expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
});

test('every reply, also a refusal, carries the protective headers and nothing of the inside', async () => {
  const replies = await Promise.all(
    [get('/'), get('/nothing', { 'sec-fetch-site': 'none' }), post('/api', STATUS), post('/api', '{')].map(
      (request) => sendRaw(loopback.port, request),
    ),
  );
  for (const { headers, body } of replies) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.has('server')).toBe(false);
    expect(body).not.toMatch(/ at |node:|\.ts/u);
  }
});

test('a launch token admits one page once, and its cookie is out of reach of scripts and other sites', async () => {
  const body = JSON.stringify({ token: loopback.newToken() });
  const first = await sendRaw(loopback.port, post('/session', body, { cookie: null }));
  expect(first.status).toBe(200);
  expect(first.headers.get('set-cookie')).toMatch(
    new RegExp(`^guanjia-${loopback.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`, 'u'),
  );
  expect(await statusOf(post('/session', body, { cookie: null }))).toBe(401);
  expect(await statusOf(post('/session', JSON.stringify({ token: 'guessed' })))).toBe(401);
  expect(await statusOf(post('/session', '{}'))).toBe(400);
});

test('a second page of the same browser has a seat of its own and leaves the first its session', async () => {
  const token = loopback.newToken();
  const second = await sendRaw(loopback.port, post('/session', JSON.stringify({ token })));
  const { session } = JSON.parse(second.body) as { session: string };
  expect(second.headers.get('set-cookie')).toContain(page['cookie']);
  expect(await statusOf(post('/api', STATUS))).toBe(200);
  expect(await statusOf(post('/api', STATUS, { 'x-guanjia-session': session }))).toBe(200);
});

test('an uploaded file gets a ticket, and only as bytes with a name', async () => {
  const file = {
    'content-type': 'application/octet-stream',
    'x-guanjia-file-name': encodeURIComponent('業主 名冊.xlsx'),
  };
  const reply = await sendRaw(loopback.port, post('/files', 'bytes', file));
  expect(JSON.parse(reply.body)).toEqual({ ticket: expect.stringMatching(/^[\w-]{8,}$/u) });
  expect(await statusOf(post('/files', 'bytes', { ...file, 'x-guanjia-file-name': null }))).toBe(400);
  expect(await statusOf(post('/files', 'bytes', { ...file, 'x-guanjia-file-name': '%ff' }))).toBe(400);
  expect(await statusOf(post('/files', 'bytes', { ...file, 'content-type': 'text/html' }))).toBe(415);
  expect(await statusOf(post('/files', 'bytes', { ...file, cookie: null }))).toBe(401);
  expect(
    await statusOf(post('/files', 'b', { ...file, 'content-length': String(64 * 1024 * 1024 + 1) })),
  ).toBe(413);
});

test('a file waits for its page alone, is fetched once, and leaves nothing behind', async () => {
  const own = { 'sec-fetch-site': 'same-origin', cookie: page['cookie'] ?? '' };
  const path = join(makeScratchFolder(), 'large');
  writeFileSync(path, '收據');
  const url = await loopback.deliver({
    name: '收據 "2026"/11\u202e.pdf',
    mediaType: 'application/pdf',
    content: { path },
  });
  // The maker may throw its copy away.
  writeFileSync(path, 'changed since');
  expect(await statusOf(get(url, { ...own, cookie: '' }))).toBe(401);
  const reply = await sendRaw(loopback.port, get(url, own));
  expect(reply).toMatchObject({ status: 200, body: '收據' });
  expect(reply.headers.get('content-type')).toBe('application/pdf');
  expect(reply.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('收據 2026 11.pdf')}`,
  );
  expect(await statusOf(get(url, own))).toBe(404);
  expect(existsSync(path)).toBe(true);
});

test('the host answers on this machine’s loopback alone', async () => {
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1');
  for (const host of [...elsewhere, '127.0.0.2']) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ port: loopback.port, host, timeout: 1000 });
      socket.once('connect', () => resolve(true));
      for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
    });
    expect([host, reached]).toEqual([host, false]);
  }
});
