import { Readable } from 'node:stream';
import type { Protocol } from 'electron';
import { FILE_NAME_HEADER } from '../../shared/api/bridge.ts';
import { safeFileName } from '../files/file-name.ts';
import type { WaitingDownloads } from '../files/waiting-downloads.ts';
import type { Seat } from '../office/office-holder.ts';
import { downloadHeaders } from '../transport/download-headers.ts';
import { COMMON_HEADERS } from '../transport/security-headers.ts';
import type { StaticFiles } from '../transport/static-files.ts';
import { APP_HOST, APP_SCHEME } from './app-address.ts';

const FILES = '/files/';
const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** Serves the window's own files to its session, takes what its page uploads, and gives once what waits to be shown. */
export function serveAppScheme(
  protocol: Pick<Protocol, 'handle'>,
  staticFiles: StaticFiles,
  seat: Pick<Seat, 'keepFile'>,
  downloads: Pick<WaitingDownloads, 'take'>,
): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const url = URL.parse(request.url);
    if (url === null || url.host !== APP_HOST) return refusal(404);
    if (request.method === 'POST' && url.pathname === '/files') return takeFile(request, seat);
    if (request.method !== 'GET') return refusal(405);
    if (url.pathname.startsWith(FILES)) return giveFile(url.pathname.slice(FILES.length), downloads);
    const file = staticFiles(url.pathname);
    return file === null ? refusal(404) : new Response(file.body, { headers: file.headers });
  });
}

async function takeFile(request: Request, seat: Pick<Seat, 'keepFile'>): Promise<Response> {
  const encoded = request.headers.get(FILE_NAME_HEADER);
  if (encoded === null || encoded.length > 2_000) return refusal(400);
  if (request.headers.get('content-type') !== 'application/octet-stream') return refusal(415);
  let name: string;
  try {
    name = safeFileName(decodeURIComponent(encoded));
  } catch {
    return refusal(400);
  }
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MOST_FILE_BYTES) return refusal(413);
  return Response.json({ ticket: seat.keepFile({ name, bytes }) }, { headers: COMMON_HEADERS });
}

async function giveFile(ticket: string, downloads: Pick<WaitingDownloads, 'take'>): Promise<Response> {
  const download = await downloads.take(ticket);
  if (download === null) return refusal(404);
  return new Response(Readable.toWeb(download.stream), { headers: downloadHeaders(download) });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: COMMON_HEADERS });
}
