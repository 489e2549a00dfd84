import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { expect, test } from 'vitest';
import { createFolderDesktop } from '../../../electron/command/folder-desktop.ts';
import { createBrowserDesktop } from '../../../electron/desktop/browser-desktop.ts';
import type { Printing } from '../../../electron/desktop/desktop.ts';
import { createElectronDesktop } from '../../../electron/desktop/electron-desktop.ts';
import { createPrintPages } from '../../../electron/desktop/electron-print-page.ts';
import { browserPlaces, findBrowser } from '../../../electron/desktop/find-browser.ts';
import { WaitingDownloads } from '../../../electron/files/waiting-downloads.ts';
import { FakeBrowserWindow, FakeDialog, FakeSession, FakeWebContents } from '../../fakes/electron.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

const PDF = { name: '收據.pdf', mediaType: 'application/pdf', content: new Uint8Array([1, 2, 3]) };

const NO_PRINTING: Printing = {
  printers: () => Promise.reject(new Error('not asked for')),
  print: () => Promise.reject(new Error('not asked for')),
};

function electronDesktop(dialog: FakeDialog) {
  return createElectronDesktop({
    dialog,
    window: () => ({}) as Electron.BaseWindow,
    renderPdf: () => Promise.reject(new Error('not asked for')),
    printing: NO_PRINTING,
    glyphs: () => null,
    downloads: new WaitingDownloads(),
  });
}

test('the window saves a file where the person says, under the name suggested', async () => {
  const dialog = new FakeDialog();
  const filePath = join(makeScratchFolder(), '另存.pdf');
  dialog.saveAnswer = { canceled: false, filePath };
  expect(await electronDesktop(dialog).deliverFile(PDF)).toEqual({ kind: 'saved', fileName: '另存.pdf' });
  expect(readFileSync(filePath)).toEqual(Buffer.from(PDF.content));
  expect(dialog.saveDialogs).toMatchObject([{ defaultPath: '收據.pdf' }]);
  const large = join(makeScratchFolder(), 'large');
  writeFileSync(large, 'large');
  await electronDesktop(dialog).deliverFile({ ...PDF, content: { path: large } });
  expect(readFileSync(filePath, 'utf8')).toBe('large');
});

test('a place that cannot be written is said by the name of the file, and is no fault of the office', async () => {
  const dialog = new FakeDialog();
  const folder = join(makeScratchFolder(), '報表.xlsx');
  mkdirSync(folder);
  dialog.saveAnswer = { canceled: false, filePath: folder };
  await expect(electronDesktop(dialog).deliverFile(PDF)).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'fileNotSaved', values: { file: '報表.xlsx' } },
  });
});

test('a save dialog that is cancelled is an outcome, not an error', async () => {
  expect(await electronDesktop(new FakeDialog()).deliverFile(PDF)).toEqual({ kind: 'cancelled' });
});

test('the window prints a page in a hidden one without scripts, which goes also when printing fails', async () => {
  const session = new FakeSession();
  const parts = {
    BrowserWindow: FakeBrowserWindow as unknown as typeof Electron.BrowserWindow,
    session: session as unknown as Electron.Session,
  };
  const { renderPdf } = createPrintPages(parts);
  expect(Buffer.from(await renderPdf('<h1>收據</h1>')).toString()).toBe('%PDF-fake');
  const made = FakeBrowserWindow.made.at(-1);
  expect(made).toMatchObject({ shown: false, destroyed: true });
  expect(made?.options.webPreferences).toMatchObject({
    sandbox: true,
    javascript: false,
    nodeIntegration: false,
  });
  expect(made?.webContents.printed).toEqual([{ preferCSSPageSize: true, printBackground: true }]);
  // The page is gone with its window.
  expect((await session.protocol.fetch(made?.loaded ?? '')).status).toBe(404);
  const broken = createPrintPages({
    ...parts,
    BrowserWindow: class extends FakeBrowserWindow {
      override loadURL(): Promise<void> {
        return Promise.reject(new Error('no page'));
      }
    } as unknown as typeof Electron.BrowserWindow,
  });
  await expect(broken.renderPdf('x')).rejects.toThrow('no page');
  expect(FakeBrowserWindow.made.at(-1)?.destroyed).toBe(true);
  const endless = createPrintPages({
    ...parts,
    BrowserWindow: class extends FakeBrowserWindow {
      override loadURL(): Promise<void> {
        return new Promise(() => undefined);
      }
    } as unknown as typeof Electron.BrowserWindow,
  });
  const stop = new AbortController();
  const printed = endless.renderPdf('x', stop.signal);
  stop.abort();
  await expect(printed).rejects.toMatchObject({ name: 'AbortError' });
  expect(FakeBrowserWindow.made.at(-1)?.destroyed).toBe(true);
});

test('the window puts pages on the paper, printer and sides that were asked for, and says why when it does not', async () => {
  const { print, printers } = createPrintPages({
    BrowserWindow: FakeBrowserWindow as unknown as typeof Electron.BrowserWindow,
    session: new FakeSession() as unknown as Electron.Session,
  });
  expect(await printers()).toEqual([{ name: 'HP_LaserJet', label: 'HP LaserJet' }]);
  const job = {
    html: '<h1>放行條</h1>',
    paper: { widthMm: 210, heightMm: 148 },
    printer: 'HP_LaserJet',
    copies: 3,
    duplex: 'longEdge',
    pages: { from: 2, to: 3 },
  } as const;
  await print(job);
  const made = FakeBrowserWindow.made.at(-1);
  expect(made).toMatchObject({ shown: false, destroyed: true });
  expect(made?.webContents.onPaper).toEqual([
    {
      silent: true,
      printBackground: true,
      deviceName: 'HP_LaserJet',
      copies: 3,
      duplexMode: 'longEdge',
      margins: { marginType: 'none' },
      pageSize: { width: 210_000, height: 148_000 },
      pageRanges: [{ from: 1, to: 2 }],
    },
  ]);
  FakeWebContents.printerFails = 'Print job failed';
  try {
    await expect(print(job)).rejects.toMatchObject({
      failure: { reason: 'notPrinted', values: { why: 'Print job failed' } },
    });
  } finally {
    FakeWebContents.printerFails = '';
  }
  expect(FakeBrowserWindow.made.at(-1)?.destroyed).toBe(true);
});

test('a command saves into its folder and never over another file', async () => {
  const folder = join(makeScratchFolder(), 'new');
  const desktop = createFolderDesktop(folder, null);
  const names = [
    await desktop.deliverFile(PDF),
    await desktop.deliverFile(PDF),
    await desktop.deliverFile({ ...PDF, name: '../x' }),
  ];
  expect(names).toEqual([
    { kind: 'saved', fileName: '收據.pdf' },
    { kind: 'saved', fileName: '收據 (2).pdf' },
    { kind: 'saved', fileName: 'x' },
  ]);
  expect(readdirSync(folder)).toHaveLength(3);
  expect(desktop.canRenderPdf).toBe(false);
});

test('a page in a browser gets an address to fetch the file from', async () => {
  const desktop = createBrowserDesktop({ put: () => Promise.resolve('ticket') }, null);
  expect(await desktop.deliverFile(PDF)).toEqual({
    kind: 'download',
    url: '/files/ticket',
    fileName: '收據.pdf',
  });
});

test('without a browser a PDF is unsupported, and the desktop says so beforehand', () => {
  const desktop = createBrowserDesktop({ put: () => Promise.resolve('ticket') }, null);
  expect(desktop.canRenderPdf).toBe(false);
  expect(() => desktop.renderPdf('x')).toThrow(
    expect.objectContaining({ failure: { kind: 'unsupported', capability: 'pdf' } }),
  );
});

const browser = findBrowser();

test.runIf(browser !== null)(
  'the machine’s browser makes a PDF of the paper size that the page names',
  async () => {
    const desktop = createBrowserDesktop({ put: () => Promise.resolve('') }, browser);
    const bytes = await desktop.renderPdf(
      '<!doctype html><style>@page { size: 148mm 210mm; margin: 0 }</style><p>收據<script>document.body.remove()</script>',
    );
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    // A5 in points, give or take a rounding.
    expect(pdf).toMatch(/MediaBox \[0 0 (419|420)(\.\d+)? (594|595)(\.\d+)?\]/u);
    expect(pdf).toContain('/Font');
  },
);

test.runIf(browser !== null)('whoever stops a print waits for no page', async () => {
  const desktop = createBrowserDesktop({ put: () => Promise.resolve('') }, browser);
  const stop = new AbortController();
  const printed = desktop.renderPdf(`<!doctype html>${'<p>收據'.repeat(200_000)}`, stop.signal);
  stop.abort();
  await expect(printed).rejects.toMatchObject({ name: 'AbortError' });
});

test('a browser that ends badly or is not there is a fault, not an empty PDF', async () => {
  const program = join(makeScratchFolder(), 'none');
  await expect(
    createBrowserDesktop({ put: () => Promise.resolve('') }, program).renderPdf('x'),
  ).rejects.toThrow('ENOENT');
  expect(existsSync(program)).toBe(false);
});

test('each system’s browsers are looked for where they are installed, the one named first of all', () => {
  const windows = browserPlaces({ ProgramFiles: 'P', LOCALAPPDATA: 'L' }, 'win32');
  expect(windows).toHaveLength(6);
  expect(windows[0]).toMatch(/msedge\.exe$/u);
  expect(browserPlaces({}, 'darwin')[0]).toContain('Google Chrome.app');
  expect(browserPlaces({ PATH: '/a:/b' }, 'linux').slice(0, 2)).toEqual(['/a/chromium', '/b/chromium']);
  expect(browserPlaces({ GUANJIA_BROWSER: '/own', PATH: '/a' }, 'linux')).toEqual(['/own']);
});
