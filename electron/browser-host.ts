import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { officeFilesIn } from './database/office-files.ts';
import { createBrowserDesktop } from './desktop/browser-desktop.ts';
import { findBrowser } from './desktop/find-browser.ts';
import { openAppWindow } from './desktop/open-app-window.ts';
import { watchGlyphs } from './documents/installed-glyphs.ts';
import { dataFolders } from './launch/data-folders.ts';
import { openFaultLog } from './launch/fault-log.ts';
import { productVersion } from './launch/product-version.ts';
import { requireNode } from './launch/require-node.mjs';
import { explainStart, sentence } from './launch/sentence.ts';
import { createOfficeHolder, type OfficeHolder } from './office/office-holder.ts';
import { buildSample } from './sample/build-sample.ts';
import { type HttpHost, startHttpHost } from './transport/http-transport.ts';
import { loadStaticFiles } from './transport/static-files.ts';

requireNode();

// Built into out/main.
const productFolder = resolve(import.meta.dirname, '..', '..');

const { values: wanted } = parseArgs({
  options: {
    office: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    // Read by the launcher.
    browser: { type: 'boolean', default: false },
    electron: { type: 'boolean', default: false },
  },
});

const folders = dataFolders(wanted.office);
const log = openFaultLog(officeFilesIn(folders.office).logs);
const browser = findBrowser();
const glyphs = watchGlyphs();

let holder: OfficeHolder | null = null;
let host: HttpHost | null = null;
try {
  holder = await createOfficeHolder({
    folder: folders.office,
    sampleFolder: folders.sample,
    version: productVersion(productFolder),
    reportFault: log.report,
    buildSample,
  });
  host = await startHttpHost({
    holder,
    staticFiles: loadStaticFiles(resolve(productFolder, 'out', 'renderer')),
    createDesktop: (downloads) => createBrowserDesktop(downloads, browser, glyphs),
    reportFault: log.report,
    port: Number(wanted.port),
  });
} catch (error) {
  console.error(
    isPortTaken(error) ? sentence('open.portTaken', { port: wanted.port }) : explainStart(error, log),
  );
  await holder?.close();
  process.exitCode = 1;
}
if (holder !== null && host !== null) {
  const damage = holder.damage();
  if (damage !== null) console.error(explainStart(damage, log));
  serveUntilClosed(holder, host);
}

function serveUntilClosed(office: OfficeHolder, http: HttpHost): void {
  const window = wanted['no-open'] || browser === null ? null : openAppWindow(browser, http.newAddress());
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    window?.close();
    await http.close();
    await office.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void close());
  }
  if (process.platform !== 'win32') process.on('SIGUSR2', () => printAddress(http));
  if (window === null) printAddress(http);
  else {
    console.log(`Guanjia Desk is open in a window of its own. 物業管家台已在獨立視窗開啟。`);
    void window.ended.then((how) => {
      // Closing the window closes the program, as it does everywhere; a window that broke leaves a way back in.
      if (how === 'closed') return close();
      if (!closing) printAddress(http);
      return undefined;
    });
  }
}

/** One line that scripts can read too; the address opens one page, once. */
function printAddress(http: HttpHost): void {
  console.log(`Guanjia Desk is open at ${http.newAddress()}`);
  if (process.platform !== 'win32') {
    console.log(
      `The address works once, within ten minutes; kill -USR2 ${process.pid} prints another. 網址只能使用一次。`,
    );
  }
}

function isPortTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EADDRINUSE' || error.code === 'EACCES') &&
    'port' in error
  );
}
