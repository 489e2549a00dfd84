import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as Electron from 'electron';
import { expect, test, vi } from 'vitest';
import { createPrintPages } from '../../../electron/desktop/electron-print-page.ts';
import { WaitingDownloads } from '../../../electron/files/waiting-downloads.ts';
import { serveIpc } from '../../../electron/transport/ipc-transport.ts';
import { contentSecurityPolicy } from '../../../electron/transport/security-headers.ts';
import { loadStaticFiles } from '../../../electron/transport/static-files.ts';
import { isAppAddress, mayLoad } from '../../../electron/window/app-address.ts';
import { serveAppScheme } from '../../../electron/window/app-protocol.ts';
import { clearSession } from '../../../electron/window/clear-session.ts';
import { lockDownContents, lockDownSession } from '../../../electron/window/lock-down.ts';
import { createOfficeWindow } from '../../../electron/window/office-window.ts';
import { LONGEST_OUT_OF_SIGHT_MS, watchForAbsence } from '../../../electron/window/watch-for-absence.ts';
import { API_CHANNEL } from '../../../shared/api/bridge.ts';
import {
  FakeBrowserWindow,
  FakeDialog,
  FakeIpcMain,
  FakeProtocol,
  FakeSession,
  FakeWebContents,
} from '../../fakes/electron.ts';
import { makeWindowFiles } from '../../fixtures/window-files.ts';

/** Electron's own security checklist, point by point, as far as it shows without its binary. */

const ROOT = resolve(import.meta.dirname, '../../..');

/** The parts of the real class that the program uses are those of the fake. */
const as = <Real>(fake: object): Real => fake as Real;

// 1, 18: local content only

const TRAVERSALS = [
  'app://desk/../secret.js',
  'app://desk/../../package.json',
  'app://desk/assets/../../secret.js',
  'app://desk/%2e%2e/secret.js',
  'app://desk/%2e%2e%2fsecret.js',
  'app://desk/..%2fsecret.js',
  'app://desk/..%5csecret.js',
  'app://desk/..\\secret.js',
  'app://desk/....//secret.js',
  'app://desk/./../secret.js',
  'app://desk//secret.js',
  'app://desk//etc/passwd',
  'app://desk/assets/%252e%252e/secret.js',
  'app://desk/assets/..;/secret.js',
  'app://desk/assets/window.js%00.png',
  'app://desk/assets/window.js/',
  'app://desk/assets/',
  'app://desk/C:/Windows/win.ini',
  'app://desk/file:///etc/passwd',
  'app://desk/index.html',
  'app://desk/files/',
  'app://desk/files/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
];

test.each(TRAVERSALS)('%s leads to no file', async (address) => {
  const protocol = new FakeProtocol();
  serveAppScheme(
    protocol,
    loadStaticFiles(makeWindowFiles()),
    { keepFile: () => '' },
    new WaitingDownloads(),
  );
  expect((await protocol.fetch('app://desk/assets/window.js')).status).toBe(200);
  expect((await protocol.fetch(address)).status).toBe(404);
});

test.each([
  'https://evil.example/x.js',
  'http://127.0.0.1:1/x',
  'ws://evil.example/',
  'file:///etc/passwd',
  'ftp://evil.example/x',
  'chrome://settings/',
  'blob:https://evil.example/1',
  'filesystem:app://desk/temporary/x',
  '',
])('a page loads nothing from “%s”', (address) => {
  const session = new FakeSession();
  lockDownSession(as<Electron.Session>(session));
  expect(session.webRequest.cancels(address)).toBe(true);
  expect(session.webRequest.cancels('app://desk/assets/window.js')).toBe(false);
});

test('a page loads the program’s own files, what it made itself and what is written in it', () => {
  for (const address of ['app://desk/', 'app://print/1', 'blob:app://desk/1', 'data:image/png;base64,AA==']) {
    expect([address, mayLoad(address)]).toEqual([address, true]);
  }
});

// 2, 3, 4, 6, 8, 9, 10, 11: what a page lives under

const SAFEST = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
};

function openWindow(devTools: boolean): FakeBrowserWindow {
  const session = new FakeSession();
  session.protocol.handle('app', () => new Response('page'));
  const window = createOfficeWindow({
    BrowserWindow: as<typeof Electron.BrowserWindow>(FakeBrowserWindow),
    dialog: new FakeDialog(),
    session: as<Electron.Session>(session),
    preload: '/preload.cjs',
    devTools,
  });
  return as<FakeBrowserWindow>(window);
}

test('the window and the page that prints say every safe choice themselves', async () => {
  const { webPreferences } = openWindow(false).options;
  expect(webPreferences).toMatchObject(SAFEST);
  expect(webPreferences).not.toHaveProperty('enableBlinkFeatures');
  expect(openWindow(true).options.webPreferences).toMatchObject({ ...SAFEST, devTools: true });
  const { renderPdf } = createPrintPages({
    BrowserWindow: as<typeof Electron.BrowserWindow>(FakeBrowserWindow),
    session: as<Electron.Session>(new FakeSession()),
  });
  await renderPdf('<p>x</p>');
  expect(FakeBrowserWindow.made.at(-1)?.options.webPreferences).toMatchObject({
    ...SAFEST,
    javascript: false,
  });
  expect(FakeBrowserWindow.made.at(-1)?.options.webPreferences).not.toHaveProperty('preload');
});

// 5: permissions

/** Every name that Electron 45 asks under; one that a new Electron adds or drops does not compile. */
const PERMISSIONS: Readonly<Record<AskedPermission, true>> = {
  ar: true,
  'automatic-fullscreen': true,
  'background-fetch': true,
  'background-sync': true,
  'captured-surface-control': true,
  'clipboard-read': true,
  'clipboard-sanitized-write': true,
  'deprecated-sync-clipboard-read': true,
  'display-capture': true,
  fileSystem: true,
  fullscreen: true,
  geolocation: true,
  'geolocation-approximate': true,
  'hand-tracking': true,
  hid: true,
  'idle-detection': true,
  keyboardLock: true,
  'local-fonts': true,
  'local-network': true,
  'local-network-access': true,
  'loopback-network': true,
  media: true,
  mediaKeySystem: true,
  midi: true,
  midiSysex: true,
  nfc: true,
  notifications: true,
  openExternal: true,
  'payment-handler': true,
  'periodic-background-sync': true,
  'persistent-storage': true,
  pointerLock: true,
  'screen-wake-lock': true,
  sensors: true,
  serial: true,
  'smart-card': true,
  'speaker-selection': true,
  'storage-access': true,
  'system-wake-lock': true,
  'top-level-storage-access': true,
  usb: true,
  vr: true,
  'web-app-installation': true,
  'web-printing': true,
  'window-management': true,
  unknown: true,
};

type AskedPermission = Parameters<
  NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>
>[1];

test.each(Object.keys(PERMISSIONS))(
  'the permission %s is denied, save for copying what a person copies',
  (name) => {
    const session = new FakeSession();
    lockDownSession(as<Electron.Session>(session));
    const permission = name as AskedPermission;
    const contents = as<Electron.WebContents>({});
    const granted: boolean[] = [];
    session.permissionRequest?.(contents, permission, (answer) => granted.push(answer), as({}));
    granted.push(session.permissionCheck?.(contents, permission, 'app://desk', as({})) ?? true);
    const may = permission === 'clipboard-sanitized-write';
    expect(granted).toEqual([may, may]);
  },
);

test('no device is handed out and no screen shown', () => {
  const session = new FakeSession();
  lockDownSession(as<Electron.Session>(session));
  expect(session.devicePermission?.(as({}))).toBe(false);
  const streams: unknown[] = [];
  session.displayMedia?.(as({}), (given) => streams.push(given));
  expect(streams).toEqual([null]);
});

// 7: content security policy; that Chromium obeys it is for the end-to-end tests

test('the policy names every way in and leaves none open', () => {
  const policy = new Map(
    contentSecurityPolicy('NONCE')
      .split('; ')
      .map((part): [string, string] => {
        const space = part.indexOf(' ');
        return [part.slice(0, space), part.slice(space + 1)];
      }),
  );
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-NONCE'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self' blob:",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default document',
  });
});

test('a script beside the page runs the program’s own scripts and reaches nothing else', () => {
  const reply = loadStaticFiles(makeWindowFiles())('/assets/window.js');
  expect(reply?.headers['content-security-policy']).toBe("default-src 'none'; script-src 'self'");
});

// 11, 12, 13, 14: web views, navigation, windows

const ELSEWHERE = [
  'https://evil.example/',
  'http://desk/',
  'https://desk/',
  'app://evil/',
  'app://desk.evil.example/',
  'app://desk@evil.example/',
  'app://desk:80@evil.example/',
  'app:///desk/',
  'app:desk',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'about:blank',
  'blob:https://evil.example/1',
  'chrome://gpu/',
];

test.each(ELSEWHERE)('the window does not go to %s, by itself, by a redirect or in a frame', (url) => {
  const contents = new FakeWebContents();
  lockDownContents(as<Electron.WebContents>(contents));
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    let held = false;
    contents.emit(event, { url, isMainFrame: true, preventDefault: () => (held = true) });
    expect([event, held]).toEqual([event, true]);
  }
  expect(isAppAddress(url)).toBe(false);
});

test.each(['https://evil.example/', 'app://desk/', 'about:blank', ''])(
  'no window is opened for “%s” and no web view attached',
  (url) => {
    const contents = new FakeWebContents();
    lockDownContents(as<Electron.WebContents>(contents));
    expect(contents.windowOpen?.(as({ url }))).toEqual({ action: 'deny' });
    let held = false;
    contents.emit('will-attach-webview', { preventDefault: () => (held = true) });
    expect(held).toBe(true);
  },
);

// 15, 20 and the rest of what no source of the desktop program may hold

test('no source opens something outside, shows what must stay inside, or weakens Chromium', () => {
  const sources = readdirSync(join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(ROOT, 'electron', name), 'utf8') }));
  expect(sources.length).toBeGreaterThan(100);
  const forbidden = [
    /\bshell\b.*from 'electron'/u,
    /openExternal|openPath|showItemInFolder/u,
    /\bloadFile\(/u,
    /crashReporter/u,
    /appendSwitch|appendArgument/u,
    /webSecurity: false|sandbox: false|contextIsolation: false|nodeIntegration: true/u,
    /bypassCSP: true|allowServiceWorkers: true|allowExtensions: true/u,
    /@electron\/remote|remote\.require/u,
    /executeJavaScript|insertCSS/u,
    /certificate-error|setCertificateVerifyProc/u,
    /openDevTools/u,
  ];
  const found = sources.flatMap(({ name, text }) =>
    forbidden.filter((pattern) => pattern.test(text)).map((pattern) => `${name}: ${pattern.source}`),
  );
  expect(found).toEqual([]);
});

// 16: a current Electron, which is the one that was tried

test('Electron is pinned to one version, so that no other arrives unseen', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/u);
});

// 17: who may ask the office

const OWN = 7;

test.each([
  ['the top page of the window', OWN, { url: 'app://desk/#/fees', parent: null }, true],
  ['a frame of the window’s own page', OWN, { url: 'app://desk/', parent: {} }, false],
  ['a frame made from a document', OWN, { url: 'about:srcdoc', parent: {} }, false],
  ['a page that went elsewhere', OWN, { url: 'https://evil.example/', parent: null }, false],
  ['a page whose address only begins alike', OWN, { url: 'app://desk.evil.example/', parent: null }, false],
  ['a frame that is gone', OWN, null, false],
  ['another window on the same address', OWN + 1, { url: 'app://desk/', parent: null }, false],
  ['the page that prints', OWN + 1, { url: 'app://print/1', parent: null }, false],
] as const)('of %s the office takes calls: %#', async (_who, id, senderFrame, answered) => {
  const ipcMain = new FakeIpcMain();
  const asked: unknown[] = [];
  const seat = {
    send(request: unknown) {
      asked.push(request);
      return Promise.resolve({ ok: true as const, value: null });
    },
    keepFile: () => '',
    lock: () => undefined,
    leave: () => undefined,
  };
  serveIpc(ipcMain, (contentsId) => (contentsId === OWN ? seat : null));
  const reply = await ipcMain
    .invoke(API_CHANNEL, { sender: { id }, senderFrame }, { path: 'access.status' })
    .catch((error: unknown) => String(error));
  expect(reply).toEqual(answered ? { ok: true, value: null } : 'Error: refused');
  expect(asked).toHaveLength(answered ? 1 : 0);
});

// 19: fuses, integrity and where the program is installed

/** The values below a heading of the packager's file, which is flat there. */
function settingsBelow(heading: string): Record<string, string> {
  const lines = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8').split('\n');
  const from = lines.indexOf(`${heading}:`);
  expect([heading, from]).not.toEqual([heading, -1]);
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => line !== '' && !line.startsWith(' '));
  return Object.fromEntries(
    rest
      .slice(0, end === -1 ? undefined : end)
      .map((line) => /^ {2}(\w+): (.+)$/u.exec(line))
      .filter((match) => match !== null)
      .map(([, name = '', value = '']) => [name, value]),
  );
}

test('the fuses are those of the checklist', () => {
  expect(settingsBelow('electronFuses')).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  });
});

test('the program is one sealed archive, installed where only an administrator can change it', () => {
  const text = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
  expect(text).toMatch(/^asar: true$/mu);
  expect(settingsBelow('nsis')).toMatchObject({
    perMachine: 'true',
    oneClick: 'false',
    deleteAppDataOnUninstall: 'false',
  });
  expect(settingsBelow('mac')).toMatchObject({ hardenedRuntime: 'true' });
  // With RunAsNode off a forked child would start the program again in place of a worker.
  const forks = readdirSync(join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /\bfork\(/u.test(readFileSync(join(ROOT, 'electron', name), 'utf8')));
  expect(forks).toEqual([]);
});

// Downloads, and what stays behind

test('a download that the page starts is stopped', () => {
  const session = new FakeSession();
  lockDownSession(as<Electron.Session>(session));
  let stopped = false;
  session.emit('will-download', { preventDefault: () => (stopped = true) });
  expect(stopped).toBe(true);
});

test('clearing a session leaves no storage, no compiled code and no password', async () => {
  const session = new FakeSession();
  await clearSession(as<Electron.Session>(session));
  expect(session.cleared).toEqual(['data', 'code', 'passwords']);
});

// The office locks when nobody is there

function watched(): { power: EventEmitter; window: EventEmitter; locks: () => number } {
  const power = new EventEmitter();
  const window = new EventEmitter();
  let count = 0;
  watchForAbsence(as(power), as(window), () => {
    count += 1;
  });
  return { power, window, locks: () => count };
}

test.each(['lock-screen', 'suspend', 'user-did-resign-active'])('the office locks on %s', (event) => {
  const { power, locks } = watched();
  power.emit(event);
  expect(locks()).toBe(1);
});

test('the office locks when its window was out of sight for a minute, and not when it came back before', () => {
  vi.useFakeTimers();
  try {
    const { window, locks } = watched();
    window.emit('minimize');
    vi.advanceTimersByTime(LONGEST_OUT_OF_SIGHT_MS - 1);
    window.emit('restore');
    vi.advanceTimersByTime(LONGEST_OUT_OF_SIGHT_MS);
    expect(locks()).toBe(0);
    // Some systems tell of both; it is one absence.
    window.emit('minimize');
    window.emit('hide');
    vi.advanceTimersByTime(LONGEST_OUT_OF_SIGHT_MS);
    expect(locks()).toBe(1);
    window.emit('show');
    window.emit('hide');
    window.emit('closed');
    vi.advanceTimersByTime(LONGEST_OUT_OF_SIGHT_MS * 2);
    expect(locks()).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
