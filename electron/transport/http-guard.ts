import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

export interface Arrival {
  readonly method: string;
  readonly pathname: string;
  readonly headers: IncomingHttpHeaders;
  /** Every host that was named. */
  readonly hosts: readonly string[];
  readonly httpVersion: string;
  readonly remoteAddress: string | undefined;
}

/**
 * Lets in only what the program's own page sends: from this machine, to this exact address (another name could be
 * rebound to it), from this exact origin (another port is another program).
 */
export function guardRequest(arrival: Arrival, host: string): void {
  const { method, headers } = arrival;
  if (arrival.remoteAddress !== '127.0.0.1') throw new HttpRefusal(403);
  if (arrival.httpVersion !== '1.1') throw new HttpRefusal(505);
  if (arrival.hosts.length !== 1 || arrival.hosts[0] !== host) throw new HttpRefusal(421);
  if (method !== 'GET' && method !== 'POST') throw new HttpRefusal(405);
  if (headers.upgrade !== undefined) throw new HttpRefusal(400);
  // The bare page holds no data and may be opened from anywhere; whatever it then asks for comes from itself.
  if (method === 'GET' && arrival.pathname === '/') return;
  const site = headers['sec-fetch-site'];
  if (site !== 'same-origin' && !(method === 'GET' && site === 'none')) throw new HttpRefusal(403);
  if (method === 'POST' && headers.origin !== `http://${host}`) throw new HttpRefusal(403);
}

export function requireMediaType(headers: IncomingHttpHeaders, mediaType: string): void {
  const [sent, ...parameters] = (headers['content-type'] ?? '').split(';');
  if (sent?.trim().toLowerCase() !== mediaType) throw new HttpRefusal(415);
  for (const parameter of parameters) {
    const [name, value] = parameter.trim().toLowerCase().split('=');
    if (name === 'charset' && value !== 'utf-8') throw new HttpRefusal(415);
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new HttpRefusal(415);
}

/** Null when absent; a request that names it twice is not from a browser. */
export function readCookie(headers: IncomingHttpHeaders, name: string): string | null {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  if (found.length > 1) throw new HttpRefusal(400);
  return found[0]?.slice(name.length + 1) ?? null;
}

export function readHeader(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}
