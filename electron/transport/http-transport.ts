import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { FILE_NAME_HEADER, LAUNCH_FRAGMENT, SESSION_HEADER } from '../../shared/api/bridge.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { safeFileName } from '../files/file-name.ts';
import { WaitingDownloads } from '../files/waiting-downloads.ts';
import type { OfficeHolder, Seat } from '../office/office-holder.ts';
import { downloadHeaders } from './download-headers.ts';
import { parseJson, readBody } from './http-body.ts';
import { guardRequest, readCookie, readHeader, requireMediaType } from './http-guard.ts';
import { HttpRefusal } from './http-refusal.ts';
import { HttpSessions } from './http-sessions.ts';
import { COMMON_HEADERS } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';
import { type Pace, TokenBucket } from './token-bucket.ts';

const LOOPBACK = '127.0.0.1';
const MOST_JSON_BYTES = 1024 * 1024;
const MOST_FILE_BYTES = 64 * 1024 * 1024;
const MOST_SOCKETS = 64;
/** Every request counts, also those turned away: whoever floods the host does not keep the office busy. */
const HOST_PACE: Pace = { burst: 1500, perSecond: 300 };

const launchSchema = z.strictObject({ token: z.string().max(100) });

export interface HttpHostOptions {
  readonly holder: Pick<OfficeHolder, 'takeSeat'>;
  readonly staticFiles: StaticFiles;
  /** A desktop whose files leave through the downloads given. */
  readonly createDesktop: (downloads: WaitingDownloads) => Desktop;
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
  /** 0 takes a free port. */
  readonly port: number;
  /** What paces and lives are counted on: milliseconds of a clock that nobody can set. */
  readonly elapsedMs?: () => number;
}

export interface HttpHost {
  readonly origin: string;
  /** The address of the office with a new launch token, which opens one page once. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
}

/** Serves the window and the office on this machine's loopback alone. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const downloads = new WaitingDownloads();
  const desktop = options.createDesktop(downloads);
  const { elapsedMs = () => performance.now() } = options;
  const sessions = new HttpSessions(() => options.holder.takeSeat({ host: 'browser', desktop }), elapsedMs);
  const server = createServer({
    maxHeaderSize: 8 * 1024,
    headersTimeout: 5_000,
    // A large file takes a moment to be read by the browser, even on loopback.
    requestTimeout: 60_000,
    connectionsCheckingInterval: 2_000,
    // A request without a host is refused like any other, with the headers of a refusal.
    requireHostHeader: false,
  });
  server.maxConnections = MOST_SOCKETS;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = UNREADABLE[error.code ?? ''] ?? '400 Bad Request';
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  });
  // Without this listener Node would treat an upgrade as an ordinary request.
  server.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  const port = await listen(server, options.port);
  const routes: Routes = {
    ...options,
    downloads,
    sessions,
    bucket: new TokenBucket(HOST_PACE, elapsedMs),
    host: `${LOOPBACK}:${port}`,
    cookie: `guanjia-${port}`,
  };
  server.on('request', (request, response) => void serve(routes, request, response));
  server.on('checkExpectation', (_request, response) =>
    refuseRequest(routes, response, new HttpRefusal(417)),
  );
  return {
    origin: `http://${routes.host}`,
    newAddress: () => `http://${routes.host}/${LAUNCH_FRAGMENT}${sessions.newLaunchToken()}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      downloads.close();
    },
  };
}

interface Routes extends HttpHostOptions {
  readonly downloads: WaitingDownloads;
  readonly sessions: HttpSessions;
  readonly bucket: TokenBucket;
  readonly host: string;
  readonly cookie: string;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      // A TCP server's address is never a pipe's name.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function serve(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!routes.bucket.take()) throw new HttpRefusal(429, routes.bucket.secondsToWait());
    const method = request.method ?? '';
    const pathname = pathOf(request.url ?? '');
    const { headers, httpVersion } = request;
    const hosts = request.headersDistinct['host'] ?? [];
    const { remoteAddress } = request.socket;
    guardRequest({ method, pathname, headers, hosts, httpVersion, remoteAddress }, routes.host);
    if (method === 'GET') await serveGet(routes, pathname, request, response);
    else await servePost(routes, pathname, request, response);
  } catch (error) {
    refuseRequest(routes, response, error);
  }
}

/** The path as it came: never decoded and never resolved, so it is either a known one or none. */
function pathOf(url: string): string {
  const end = url.search(/[?#]/u);
  return end === -1 ? url : url.slice(0, end);
}

async function serveGet(
  routes: Routes,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (pathname.startsWith('/files/')) {
    if (!routes.sessions.holdsCookie(readCookie(request.headers, routes.cookie))) throw new HttpRefusal(401);
    return serveDownload(routes, pathname.slice('/files/'.length), response);
  }
  const file = routes.staticFiles(pathname);
  if (file === null) {
    // Asked for by every browser on its own; the window's icon is in its page.
    if (pathname === '/favicon.ico') response.writeHead(204, COMMON_HEADERS).end();
    else throw new HttpRefusal(404);
    return;
  }
  response.writeHead(200, { ...file.headers, 'content-length': file.body.length }).end(file.body);
}

async function serveDownload(routes: Routes, ticket: string, response: ServerResponse): Promise<void> {
  const download = await routes.downloads.take(ticket);
  if (download === null) throw new HttpRefusal(404);
  response.writeHead(200, downloadHeaders(download));
  await pipeline(download.stream, response);
}

async function servePost(
  routes: Routes,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (pathname) {
    case '/session': {
      const { token } = parseAs(launchSchema, await readJson(request));
      const admission = routes.sessions.admit(token, readCookie(request.headers, routes.cookie));
      if (admission === null) throw new HttpRefusal(401);
      const cookie = `${routes.cookie}=${admission.cookie}; HttpOnly; SameSite=Strict; Path=/`;
      return sendJson(response, { session: admission.secret }, { 'set-cookie': cookie });
    }
    case '/api': {
      const seat = requireSeat(routes, request);
      return sendJson(response, await seat.send(await readJson(request)));
    }
    case '/files': {
      const seat = requireSeat(routes, request);
      requireMediaType(request.headers, 'application/octet-stream');
      const name = decodeName(readHeader(request.headers, FILE_NAME_HEADER));
      const bytes = await readBody(request, MOST_FILE_BYTES);
      return sendJson(response, { ticket: seat.keepFile({ name, bytes }) });
    }
    default:
      throw new HttpRefusal(404);
  }
}

function requireSeat(routes: Routes, request: IncomingMessage): Seat {
  const { headers } = request;
  const seat = routes.sessions.find(readCookie(headers, routes.cookie), readHeader(headers, SESSION_HEADER));
  if (seat === null) throw new HttpRefusal(401);
  return seat;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  requireMediaType(request.headers, 'application/json');
  return parseJson(await readBody(request, MOST_JSON_BYTES));
}

function parseAs<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new HttpRefusal(400);
  return parsed.data;
}

function decodeName(encoded: string | null): string {
  if (encoded === null || encoded.length > 2_000) throw new HttpRefusal(400);
  try {
    return safeFileName(decodeURIComponent(encoded));
  } catch {
    throw new HttpRefusal(400);
  }
}

function sendJson(
  response: ServerResponse,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = Buffer.from(JSON.stringify(value));
  response
    .writeHead(200, {
      ...COMMON_HEADERS,
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    })
    .end(body);
}

/** Nothing of the error goes out; what is not a refusal is a fault and is reported. */
function refuseRequest(routes: Routes, response: ServerResponse, error: unknown): void {
  const aborted = error instanceof Error && 'code' in error && ABORTED.has(String(error.code));
  if (!(error instanceof HttpRefusal) && !aborted)
    routes.reportFault(randomUUID().slice(0, 8), 'http', error);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { status, retryAfterSeconds } = error instanceof HttpRefusal ? error : new HttpRefusal(500);
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-security-policy': "default-src 'none'",
    'content-length': 0,
    // What is left of a refused body is not read.
    connection: 'close',
    ...(status === 405 ? { allow: 'GET, POST' } : {}),
    ...(retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end();
}

/** What is said to bytes that are no request. */
const UNREADABLE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** The page went away in the middle. */
const ABORTED = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);
