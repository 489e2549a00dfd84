import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAUNCH_PACE, SESSION_PACE } from '../../electron/transport/http-sessions.ts';
import { type LoopbackHost, sendRaw, startLoopbackHost } from '../fixtures/loopback-host.ts';

/** Bytes that no browser sends, to a real host over a real socket; what browsers can send is probed in http-host.test.ts. */

/** Moved by hand, so that paces and lives are tested without waiting. */
const time = { now: 1_000 };
let loopback: LoopbackHost;
let page: Record<string, string>;
beforeAll(async () => {
  loopback = await startLoopbackHost({ elapsedMs: () => time.now });
  page = await loopback.enter();
});
afterAll(async () => {
  await loopback.close();
  expect(loopback.faults).toEqual([]);
});

const STATUS = JSON.stringify({ path: 'access.status' });

/** The lines of an admitted page's call, `PORT` standing for the host's, changed as a probe wants them. */
function probe(changes: {
  readonly first?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly raw?: readonly string[];
  readonly body?: string;
}): string {
  const body = changes.body ?? STATUS;
  const headers: Record<string, string | readonly string[] | null> = {
    host: '127.0.0.1:PORT',
    connection: 'close',
    ...page,
    'content-length': String(Buffer.byteLength(body, 'latin1')),
    ...changes.headers,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${name}: ${one}`),
  );
  const head = [changes.first ?? 'POST /api HTTP/1.1', ...lines, ...(changes.raw ?? [])].join('\r\n');
  return `${head}\r\n\r\n${body}`.replaceAll('PORT', String(loopback.port));
}

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const PROBES: readonly (readonly [what: string, changes: Parameters<typeof probe>[0], status: number])[] = [
  // Where it says it goes
  ['no host', { headers: { host: null } }, 421],
  ['an empty host', { headers: { host: '' } }, 421],
  ['a host twice', { headers: { host: ['127.0.0.1:PORT', 'evil.example'] } }, 421],
  ['a host with a name before it', { headers: { host: 'user@127.0.0.1:PORT' } }, 421],
  ['a host with a dot after it', { headers: { host: '127.0.0.1.:PORT' } }, 421],
  ['a host written as a number', { headers: { host: '2130706433:PORT' } }, 421],
  ['a host written short', { headers: { host: '127.1:PORT' } }, 421],
  ['a host written as IPv6', { headers: { host: '[::1]:PORT' } }, 421],
  ['the host all addresses', { headers: { host: '0.0.0.0:PORT' } }, 421],
  ['another port in its host', { headers: { host: '127.0.0.1:1' } }, 421],
  ['a forwarded host', { headers: { host: 'evil.example', 'x-forwarded-host': '127.0.0.1:PORT' } }, 421],
  ['a whole address of another host', { first: 'POST http://evil.example/api HTTP/1.1' }, 404],
  ['a tunnel', { first: 'CONNECT 127.0.0.1:PORT HTTP/1.1' }, 0],
  // Where it says it comes from
  ['an origin with a path', { headers: { origin: 'http://127.0.0.1:PORT/' } }, 403],
  ['an origin in capitals', { headers: { origin: 'HTTP://127.0.0.1:PORT' } }, 403],
  ['an origin twice', { headers: { origin: ['http://127.0.0.1:PORT', 'http://evil.example'] } }, 403],
  ['an origin that only begins alike', { headers: { origin: 'http://127.0.0.1:PORT.evil.example' } }, 403],
  ['an origin of a file', { headers: { origin: 'file://' } }, 403],
  ['an origin of an extension', { headers: { origin: 'chrome-extension://abcdefghijklmnop' } }, 403],
  [
    'a referrer in place of its origin',
    { headers: { origin: null, referer: 'http://127.0.0.1:PORT/' } },
    403,
  ],
  ['a site of none, as typed by hand', { headers: { 'sec-fetch-site': 'none' } }, 403],
  ['its site in capitals', { headers: { 'sec-fetch-site': 'Same-Origin' } }, 403],
  // Who it says it is
  ['its secret in the cookie', { headers: { 'x-guanjia-session': null, cookie: 'guanjia-PORT=x' } }, 401],
  ['its secret twice', { headers: { 'x-guanjia-session': ['A', 'B'] } }, 401],
  ['an empty secret', { headers: { 'x-guanjia-session': '' } }, 401],
  ['an empty cookie', { headers: { cookie: 'guanjia-PORT=' } }, 401],
  ['a cookie of another port', { headers: { cookie: 'guanjia-1=x' } }, 401],
  ['a cookie that only begins alike', { headers: { cookie: 'guanjia-PORT-x=y' } }, 401],
  // What it is
  ['a method in small letters', { first: 'post /api HTTP/1.1' }, 400],
  ['an unknown method', { first: 'GUANJIA /api HTTP/1.1' }, 400],
  ['no version', { first: 'POST /api' }, 505],
  ['a version that has been', { first: 'POST /api HTTP/1.0' }, 505],
  ['a version to come', { first: 'POST /api HTTP/9.9' }, 400],
  ['HTTP/2 without asking', { first: 'PRI * HTTP/2.0' }, 400],
  ['TLS', { first: '\u0016\u0003\u0001\u0002\u0000\u0001' }, 400],
  ['an address with a line break in it', { first: 'POST /api\rx HTTP/1.1' }, 400],
  ['an address that is not ASCII', { first: 'POST /\u00ff\u00fe HTTP/1.1' }, 400],
  ['an address of 9,000 letters', { first: `POST /${'a'.repeat(9000)} HTTP/1.1` }, 431],
  ['a space before a colon', { raw: ['X-Space : 1'] }, 400],
  ['a header without a colon', { raw: ['nonsense'] }, 400],
  ['a header folded over lines', { raw: ['x-folded: a', ' b'] }, 400],
  ['a NUL in a header', { raw: ['x-nul: a\u0000b'] }, 400],
  ['a lone carriage return in a header', { raw: ['x-return: a\rb: c'] }, 400],
  [
    'two hundred headers of 50 letters',
    { raw: Array.from({ length: 200 }, (_, n) => `x-${n}: ${'x'.repeat(50)}`) },
    431,
  ],
  // How long it says it is
  ['a negative length', { headers: { 'content-length': '-1' } }, 400],
  ['a length with a sign', { headers: { 'content-length': '+33' } }, 400],
  ['a length in hexadecimal', { headers: { 'content-length': '0x10' } }, 400],
  ['a length beyond all numbers', { headers: { 'content-length': '99999999999999999999' } }, 400],
  ['a list of lengths', { headers: { 'content-length': '5, 5' } }, 400],
  [
    'chunks that are not',
    { headers: { 'content-length': null, 'transfer-encoding': 'chunked' }, body: 'zz\r\n' },
    400,
  ],
  [
    'chunks of a hidden encoding',
    { headers: { 'content-length': null, 'transfer-encoding': 'xchunked' } },
    400,
  ],
  [
    'chunks twice',
    { headers: { 'content-length': null, 'transfer-encoding': ['chunked', 'identity'] } },
    400,
  ],
  [
    'a chunk larger than any',
    { headers: { 'content-length': null, 'transfer-encoding': 'chunked' }, body: 'fffffffffffffffff\r\n' },
    400,
  ],
  ['a wish for more than to go on', { headers: { expect: 'the impossible' } }, 417],
  // What it holds
  ['JSON nested 100,000 deep', { body: deep(100_000) }, 400],
  ['JSON with a mark in front', { body: `\u00ef\u00bb\u00bf${STATUS}x` }, 400],
  ['JSON in UTF-16', { body: STATUS.replace(/./gu, '$&\u0000') }, 400],
  ['a number that is none', { body: '{"path":NaN}' }, 400],
  ['a way to the prototype deep inside', { body: '{"path":"x","input":[{"a":{"__proto__":{}}}]}' }, 400],
];

test.each(PROBES)('a request with %s gets no further', async (_what, changes, status) => {
  const reply = await sendRaw(loopback.port, probe(changes));
  if (status === 0) expect(Number.isNaN(reply.status)).toBe(true);
  else expect(reply.status).toBe(status);
  expect(reply.body).toBe('');
  expect(reply.headers.has('access-control-allow-origin')).toBe(false);
});

test('a second request hidden behind the first is not answered in its name', async () => {
  const hidden = probe({ headers: { 'x-guanjia-session': null } });
  const reply = await sendRaw(loopback.port, probe({ headers: { connection: 'keep-alive' } }) + hidden);
  const statuses = [...`HTTP/1.1 ${reply.status}\r\n${reply.body}`.matchAll(/HTTP\/1\.1 (\d{3})/gu)];
  expect(statuses.map(([, status]) => status)).toEqual(['200', '401']);
});

test('the host is as well as before after all of them', async () => {
  const reply = await sendRaw(loopback.port, probe({}));
  expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { setUp: false } });
});

test('a request whose headers never end is cut off', async () => {
  const socket = connect({ port: loopback.port, host: '127.0.0.1' });
  socket.write('POST /api HTTP/1.1\r\nx-slow: ');
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(socket, 'close');
  expect(said).toMatch(/^HTTP\/1\.1 408 /u);
});

test('the 65th connection is not taken, and the next one is once others have gone', async () => {
  const sockets = Array.from(
    { length: 64 },
    (): Socket => connect({ port: loopback.port, host: '127.0.0.1' }),
  );
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const dropped = connect({ port: loopback.port, host: '127.0.0.1' });
  dropped.on('error', () => undefined);
  dropped.resume();
  await once(dropped, 'close');
  for (const socket of sockets) socket.destroy();
  await Promise.all(sockets.filter(({ closed }) => !closed).map((socket) => once(socket, 'close')));
  let status = Number.NaN;
  // The host learns of the ends of its sockets one after another.
  while (Number.isNaN(status)) ({ status } = await sendRaw(loopback.port, probe({})));
  expect(status).toBe(200);
});

test('a page gone wild waits and leaves the other pages their turn', async () => {
  const wild = await loopback.enter();
  const other = await loopback.enter();
  time.now += 60_000;
  for (let call = 0; call < SESSION_PACE.burst; call += 1) await fetchStatus(wild);
  const reply = await fetchStatus(wild);
  expect([reply.status, reply.headers.get('retry-after'), await reply.text()]).toEqual([429, '1', '']);
  expect((await fetchStatus(other)).status).toBe(200);
  time.now += 1_000;
  expect((await fetchStatus(wild)).status).toBe(200);
});

test('requests of nobody in particular are held back too, before anything looks at them', async () => {
  const other = await loopback.enter();
  const address = `${loopback.host.origin}/nothing`;
  const statuses = new Set<number>();
  for (let call = 0; call < 2000; call += 1) {
    const reply = await fetch(address, { headers: { 'sec-fetch-site': 'none' } });
    await reply.arrayBuffer();
    statuses.add(reply.status);
  }
  expect([...statuses]).toEqual([404, 429]);
  expect((await fetchStatus(other)).status).toBe(429);
  time.now += 1_000;
  expect((await fetchStatus(other)).status).toBe(200);
});

test('guessed launch tokens are held back, by a clock that nobody can set', async () => {
  time.now += 3_600_000;
  const enter = (token: string) =>
    sendRaw(loopback.port, probe({ first: 'POST /session HTTP/1.1', body: JSON.stringify({ token }) }));
  const token = loopback.newToken();
  for (let guess = 0; guess < LAUNCH_PACE.burst; guess += 1) {
    expect((await enter(`guess ${guess}`)).status).toBe(401);
  }
  const reply = await enter('one more');
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '5']);
  time.now += 5_000;
  expect((await enter(token)).status).toBe(200);
});

test('a launch token is too old after ten minutes, and a session after ten hours', async () => {
  time.now += 3_600_000;
  const token = loopback.newToken();
  const fresh = await loopback.enter();
  time.now += 10 * 60_000 + 1;
  const late = await sendRaw(
    loopback.port,
    probe({ first: 'POST /session HTTP/1.1', body: JSON.stringify({ token }) }),
  );
  expect(late.status).toBe(401);
  expect((await fetchStatus(fresh)).status).toBe(200);
  time.now += 10 * 3_600_000;
  expect((await fetchStatus(fresh)).status).toBe(401);
});

function fetchStatus(headers: Record<string, string>): Promise<Response> {
  return fetch(`${loopback.host.origin}/api`, { method: 'POST', headers, body: STATUS });
}
