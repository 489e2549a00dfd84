import type * as Electron from 'electron';
import { expect, test } from 'vitest';
import { createElectronDesktop } from '../../../electron/desktop/electron-desktop.ts';
import type { IncomingFile } from '../../../electron/files/file-tray.ts';
import { WaitingDownloads } from '../../../electron/files/waiting-downloads.ts';
import { isAppAddress, mayNavigate } from '../../../electron/window/app-address.ts';
import { serveAppScheme } from '../../../electron/window/app-protocol.ts';
import { lockDownContents, lockDownSession } from '../../../electron/window/lock-down.ts';
import { isTrustedSender } from '../../../electron/window/trusted-sender.ts';
import { FakeDialog, FakeProtocol, FakeSession, FakeWebContents } from '../../fakes/electron.ts';

const FOREIGN = [
  'https://desk/',
  'app://desk.evil.example/',
  'app://evil/',
  'app:desk',
  'app:///desk/',
  'app://desk:80@evil.example/',
  'app://desk@evil.example/',
  'https://evil.example/app://desk/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:alert(1)',
  'blob:https://evil.example/1',
  'about:blank',
  '',
];

test.each(FOREIGN)('“%s” is no page of the window: nothing there is answered or gone to', (address) => {
  expect(isAppAddress(address)).toBe(false);
  expect(mayNavigate(address, true)).toBe(false);
  expect(isTrustedSender({ url: address, parent: null })).toBe(false);
});

test('the window’s own pages and the documents shown in them may be gone to', () => {
  expect(mayNavigate('app://desk/#/fees', true)).toBe(true);
  expect(mayNavigate('about:srcdoc', false)).toBe(true);
  expect(mayNavigate('blob:app://desk/0b1c', false)).toBe(true);
  expect(mayNavigate('blob:app://desk.evil.example/0b1c', false)).toBe(false);
  expect(mayNavigate('https://evil.example/', false)).toBe(false);
});

test('only the top page of the window is answered', () => {
  expect(isTrustedSender({ url: 'app://desk/', parent: null })).toBe(true);
  expect(isTrustedSender({ url: 'app://desk/', parent: {} })).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
});

test('contents go nowhere else, open nothing and attach nothing', () => {
  const contents = new FakeWebContents();
  // The parts that the lock uses are those of the fake.
  lockDownContents(contents as unknown as Electron.WebContents);
  const prevented = (event: string, details: object): boolean => {
    let held = false;
    contents.emit(event, { ...details, preventDefault: () => (held = true) });
    return held;
  };
  const away = { url: 'https://evil.example/', isMainFrame: true };
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    expect([event, prevented(event, away)]).toEqual([event, true]);
  }
  expect(prevented('will-navigate', { url: 'app://desk/', isMainFrame: true })).toBe(false);
  expect(prevented('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false })).toBe(false);
  expect(contents.windowOpen?.({} as Electron.HandlerDetails)).toEqual({ action: 'deny' });
});

test('a page gets no permission but to copy, no device, no screen and no download', () => {
  const session = new FakeSession();
  lockDownSession(session as unknown as Electron.Session);
  const contents = {} as Electron.WebContents;
  const asked = [
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'clipboard-read',
    'fileSystem',
  ] as const;
  for (const permission of asked) {
    session.permissionRequest?.(contents, permission, (granted) => expect(granted).toBe(false), {} as never);
    expect(session.permissionCheck?.(contents, permission, 'app://desk', {} as never)).toBe(false);
  }
  expect(session.permissionCheck?.(contents, 'clipboard-sanitized-write', 'app://desk', {} as never)).toBe(
    true,
  );
  expect(session.devicePermission?.({} as never)).toBe(false);
  session.displayMedia?.({} as never, (streams) => expect(streams).toBeNull());
  let cancelled = false;
  session.emit('will-download', { preventDefault: () => (cancelled = true) });
  expect(cancelled).toBe(true);
  expect.assertions(asked.length * 2 + 4);
});

test('the window’s scheme gives its own files, takes uploads by name, and nothing more', async () => {
  const kept: IncomingFile[] = [];
  const protocol = new FakeProtocol();
  serveAppScheme(
    protocol,
    (path) => (path === '/' ? { headers: { 'content-type': 'text/html' }, body: Buffer.from('page') } : null),
    {
      keepFile(file) {
        kept.push(file);
        return 'ticket-1';
      },
    },
    new WaitingDownloads(),
  );
  const ask = (address: string, init?: RequestInit) => protocol.fetch(address, init);
  expect(await (await ask('app://desk/')).text()).toBe('page');
  const upload = {
    method: 'POST',
    body: new Uint8Array([1, 2]),
    headers: {
      'content-type': 'application/octet-stream',
      'x-guanjia-file-name': encodeURIComponent('名冊.xlsx'),
    },
  };
  expect(await (await ask('app://desk/files', upload)).json()).toEqual({ ticket: 'ticket-1' });
  expect(kept).toEqual([{ name: '名冊.xlsx', bytes: new Uint8Array([1, 2]) }]);
  const refused = [
    await ask('app://desk/secret'),
    await ask('app://elsewhere/'),
    await ask('app://desk/', { method: 'DELETE' }),
    await ask('app://desk/api', { method: 'POST', body: '{}' }),
    await ask('app://desk/files', { ...upload, headers: { 'content-type': 'application/octet-stream' } }),
    await ask('app://desk/files', { ...upload, headers: { ...upload.headers, 'content-type': 'text/html' } }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 405, 405, 400, 415]);
});

test('a file to be shown is given to the window once, as what the office says it is, and is no page', async () => {
  const protocol = new FakeProtocol();
  const downloads = new WaitingDownloads();
  serveAppScheme(protocol, () => null, { keepFile: () => '' }, downloads);
  const { showFile } = createElectronDesktop({
    dialog: new FakeDialog(),
    window: () => ({}) as Electron.BaseWindow,
    renderPdf: () => Promise.reject(new Error('not asked for')),
    printing: {
      printers: () => Promise.reject(new Error('not asked for')),
      print: () => Promise.reject(new Error('not asked for')),
    },
    glyphs: () => null,
    downloads,
  });
  const content = Buffer.from('<script>alert(1)</script>');
  const file = { name: '驗房.jpg', mediaType: 'image/jpeg', content };
  const { url } = await showFile(file, () => true);
  const shown = await protocol.fetch(new URL(url, 'app://desk/').href);
  expect(shown.status).toBe(200);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(content);
  expect((await protocol.fetch(new URL(url, 'app://desk/').href)).status).toBe(404);
});
