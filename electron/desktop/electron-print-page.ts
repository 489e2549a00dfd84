import { randomUUID } from 'node:crypto';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { APP_SCHEME } from '../window/app-address.ts';
import { PAGE_PREFERENCES } from '../window/page-preferences.ts';
import type { Desktop } from './desktop.ts';

export interface PrintPageParts {
  readonly BrowserWindow: new (
    options: BrowserWindowConstructorOptions,
  ) => Pick<BrowserWindow, 'loadURL' | 'destroy' | 'webContents'>;
  /** A session of its own, whose only pages are those being printed. */
  readonly session: Session;
}

/** Prints self-contained pages to PDF in a window that is never shown and runs no script. */
export function createPdfRenderer({ BrowserWindow, session }: PrintPageParts): Desktop['renderPdf'] {
  const pages = new Map<string, string>();
  session.protocol.handle(APP_SCHEME, (request) => {
    const html = pages.get(request.url);
    return html === undefined
      ? new Response(null, { status: 404 })
      : new Response(html, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy':
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
          },
        });
  });
  return async function renderPdf(html, signal) {
    signal?.throwIfAborted();
    const address = `${APP_SCHEME}://print/${randomUUID()}`;
    pages.set(address, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        ...PAGE_PREFERENCES,
        // Said here as well, where scanners of sources look for it.
        sandbox: true,
        contextIsolation: true,
        session,
        javascript: false,
        devTools: false,
      },
    });
    const print = async (): Promise<Uint8Array> => {
      await window.loadURL(address);
      return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    };
    try {
      return await unlessAborted(print(), signal);
    } finally {
      window.destroy();
      pages.delete(address);
    }
  };
}

/** A window that is destroyed while it prints may never answer, so whoever stopped it does not wait for that. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
