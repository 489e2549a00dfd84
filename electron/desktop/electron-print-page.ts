import { randomUUID } from 'node:crypto';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { refuse } from '../../shared/api/api-error.ts';
import { APP_SCHEME } from '../window/app-address.ts';
import { PAGE_PREFERENCES } from '../window/page-preferences.ts';
import type { Desktop, Printing, PrintJob } from './desktop.ts';

export interface PrintPageParts {
  readonly BrowserWindow: new (
    options: BrowserWindowConstructorOptions,
  ) => Pick<BrowserWindow, 'loadURL' | 'destroy' | 'webContents'>;
  /** A session of its own, whose only pages are those being printed. */
  readonly session: Session;
}

/** Makes PDFs of self-contained pages, and puts them on paper. */
export interface PrintPages extends Printing {
  readonly renderPdf: Desktop['renderPdf'];
}

type HiddenPage = InstanceType<PrintPageParts['BrowserWindow']>['webContents'];

/** Prints self-contained pages in a window that is never shown and runs no script. */
export function createPrintPages({ BrowserWindow, session }: PrintPageParts): PrintPages {
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

  async function inHiddenPage<Value>(
    html: string,
    use: (page: HiddenPage) => Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Value> {
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
    const work = async (): Promise<Value> => {
      await window.loadURL(address);
      return use(window.webContents);
    };
    try {
      return await unlessAborted(work(), signal);
    } finally {
      window.destroy();
      pages.delete(address);
    }
  }

  return {
    renderPdf: (html, signal) =>
      inHiddenPage(
        html,
        (page) => page.printToPDF({ preferCSSPageSize: true, printBackground: true }),
        signal,
      ),
    printers: () =>
      inHiddenPage('', async (page) =>
        (await page.getPrintersAsync()).map(({ name, displayName }) => ({ name, label: displayName })),
      ),
    print: (job) => inHiddenPage(job.html, (page) => printPage(page, job)),
  };
}

/** The window stays until the system has taken the pages, or says why it does not. */
function printPage(page: HiddenPage, job: PrintJob): Promise<void> {
  return new Promise((resolve, reject) => {
    page.print(
      {
        silent: true,
        printBackground: true,
        deviceName: job.printer,
        copies: job.copies,
        duplexMode: job.duplex,
        margins: { marginType: 'none' },
        // Thousandths of a millimetre.
        pageSize: {
          width: Math.round(job.paper.widthMm * 1000),
          height: Math.round(job.paper.heightMm * 1000),
        },
        // Counted from 0.
        ...(job.pages === null ? {} : { pageRanges: [{ from: job.pages.from - 1, to: job.pages.to - 1 }] }),
      },
      (printed, why) => {
        if (printed) resolve();
        else reject(refuse('notPrinted', { why }));
      },
    );
  });
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
