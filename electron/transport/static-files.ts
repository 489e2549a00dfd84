import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { COMMON_HEADERS, contentSecurityPolicy, WORKER_POLICY } from './security-headers.ts';

export interface StaticReply {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

/** The reply for the path of an address, or null when the window has no such file. */
export type StaticFiles = (pathname: string) => StaticReply | null;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built window into memory once. Addresses are looked up in that map and never become paths, so no address
 * reaches another file; and a new build does not pull files from under an open window.
 */
export function loadStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticReply>();
  for (const path of filesIn(folder)) {
    const mediaType = MEDIA_TYPES[extname(path)];
    if (mediaType === undefined) continue;
    files.set(`/${relative(folder, path).replaceAll(sep, '/')}`, {
      // A script that runs beside the page is bound by the policy of its own reply, not by the page's.
      headers: { ...COMMON_HEADERS, 'content-type': mediaType, 'content-security-policy': WORKER_POLICY },
      body: readFileSync(path),
    });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error('the window is not built');
  files.delete('/index.html');
  return (pathname) => (pathname === '/' ? withNonce(index) : (files.get(pathname) ?? null));
}

/** By names alone: in the installed program the folder lies in an archive, which answers the plainest questions best. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** The page learns its nonce from a meta element; each reply has a new one. */
function withNonce(index: StaticReply): StaticReply {
  const nonce = randomBytes(16).toString('base64');
  const html = index.body
    .toString('utf8')
    .replace(/<meta name="style-nonce"[^>]*>/u, '')
    .replace('<head>', `<head><meta name="style-nonce" content="${nonce}">`);
  return {
    headers: { ...index.headers, 'content-security-policy': contentSecurityPolicy(nonce) },
    body: Buffer.from(html),
  };
}
