import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session } from 'electron';
import { officeFilesIn } from './database/office-files.ts';
import { createElectronDesktop } from './desktop/electron-desktop.ts';
import { createPrintPages } from './desktop/electron-print-page.ts';
import { watchGlyphs } from './documents/installed-glyphs.ts';
import { WaitingDownloads } from './files/waiting-downloads.ts';
import { dataFolders } from './launch/data-folders.ts';
import { openFaultLog } from './launch/fault-log.ts';
import { explainStart } from './launch/sentence.ts';
import { createOfficeHolder, type OfficeHolder } from './office/office-holder.ts';
import { buildSample } from './sample/build-sample.ts';
import { serveIpc } from './transport/ipc-transport.ts';
import { loadStaticFiles } from './transport/static-files.ts';
import { APP_SCHEME } from './window/app-address.ts';
import { serveAppScheme } from './window/app-protocol.ts';
import { clearSession } from './window/clear-session.ts';
import { lockDownContents, lockDownSession } from './window/lock-down.ts';
import { createOfficeWindow, WINDOW_TITLE } from './window/office-window.ts';
import { watchForAbsence } from './window/watch-for-absence.ts';

// Built into out/main.
const built = resolve(import.meta.dirname, '..');
// Chromium reads switches of its own from the same line, so unknown ones are not ours to refuse.
const { values } = parseArgs({
  args: process.argv.slice(1),
  strict: false,
  options: { office: { type: 'string' } },
});
const folders = dataFolders(typeof values.office === 'string' ? values.office : undefined);
const log = openFaultLog(officeFilesIn(folders.office).logs);

// Chromium's own files, and with them the single-instance lock, are kept apart for each office.
const officeMark = createHash('sha256').update(folders.office).digest('hex').slice(0, 12);
const ownFolder = join(app.getPath('userData'), officeMark);
// Electron takes no folder that is not there yet, and keeps its lock in it.
mkdirSync(ownFolder, { recursive: true });
app.setPath('userData', ownFolder);
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
app.on('window-all-closed', () => app.quit());

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(open, fail);
} else {
  // The first one comes to the front.
  app.quit();
}

async function open(): Promise<void> {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  try {
    const holder = await createOfficeHolder({
      folder: folders.office,
      sampleFolder: folders.sample,
      version: app.getVersion(),
      reportFault: log.report,
      buildSample,
    });
    closeBeforeQuitting(holder);
    openWindow(holder);
  } catch (error) {
    fail(error);
  }
}

function openWindow(holder: OfficeHolder): void {
  // Sessions without the persist: prefix live in memory and leave nothing on the disk.
  const pageSession = session.fromPartition('desk');
  const printSession = session.fromPartition('print');
  lockDownSession(pageSession);
  lockDownSession(printSession);
  const downloads = new WaitingDownloads();
  const printPages = createPrintPages({ BrowserWindow, session: printSession });
  const seat = holder.takeSeat({
    host: 'electron',
    desktop: createElectronDesktop({
      dialog,
      window: () => window,
      renderPdf: printPages.renderPdf,
      printing: printPages,
      glyphs: watchGlyphs(),
      downloads,
    }),
  });
  serveAppScheme(pageSession.protocol, loadStaticFiles(resolve(built, 'renderer')), seat, downloads);
  serveIpc(ipcMain, (contentsId) => (contentsId === window.webContents.id ? seat : null));
  const window = createOfficeWindow({
    BrowserWindow,
    dialog,
    session: pageSession,
    preload: resolve(built, 'preload', 'preload.cjs'),
    devTools: !app.isPackaged,
  });
  watchForAbsence(powerMonitor, window, seat.lock);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** Jobs stop, the file is closed whole and the pages' own traces go before the program ends. */
function closeBeforeQuitting(holder: OfficeHolder): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void closeAll(holder).finally(() => {
      closed = true;
      app.quit();
    });
  });
}

async function closeAll(holder: OfficeHolder): Promise<void> {
  const sessions = [session.fromPartition('desk'), session.fromPartition('print'), session.defaultSession];
  const ended = await Promise.allSettled([holder.close(), ...sessions.map(clearSession)]);
  for (const end of ended) if (end.status === 'rejected') log.report('quit', 'quit', end.reason);
}

function fail(error: unknown): void {
  dialog.showErrorBox(WINDOW_TITLE, explainStart(error, log));
  app.exit(1);
}
