import type { Session, WebContents } from 'electron';
import { mayLoad, mayNavigate } from './app-address.ts';

/**
 * A page gets no device, no notification, no screen and no network, and saves no file but through the program's own
 * dialog.
 */
export function lockDownSession(
  session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'webRequest'
    | 'on'
  >,
): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(MAY_USE.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => MAY_USE.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Copying a row out of the grid writes to the clipboard; nothing reads it. */
const MAY_USE: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Contents stay on their own pages, open no window and attach no web view. */
export function lockDownContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url, true)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
}
