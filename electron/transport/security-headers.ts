/** On every reply of a host, whatever it carries. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * Only the program's own files run or style a page, and no text becomes markup but by the page's two named policies. The
 * nonce is for the style sheets that components write at run time and for the page of a document in its preview frame.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default document',
  ].join('; ');
}

/** What reads a PDF beside the page runs the program's own scripts and reaches nothing else, whatever lies in the file. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'";
