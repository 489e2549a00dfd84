import { safeFileName } from '../files/file-name.ts';
import type { Download } from '../files/waiting-downloads.ts';
import { COMMON_HEADERS } from './security-headers.ts';

/** A file that a page fetches is what the office says it is, and is no page itself, whatever lies in it. */
export function downloadHeaders({ name, mediaType, length }: Download): Readonly<Record<string, string>> {
  return {
    ...COMMON_HEADERS,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': mediaType,
    'content-length': String(length),
    'content-disposition': `attachment; filename*=UTF-8''${encodeRfc5987(safeFileName(name))}`,
  };
}

function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
