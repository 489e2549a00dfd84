import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog, Session } from 'electron';
import { messages } from '../../shared/i18n/messages.ts';
import { APP_ADDRESS } from './app-address.ts';
import { PAGE_PREFERENCES } from './page-preferences.ts';

/** Nothing of the office: the screen stands where visitors can see it. */
export const WINDOW_TITLE = `${messages['product.name']['zh-Hant']} ${messages['product.name'].en}`;

export interface OfficeWindowParts {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly dialog: Pick<Dialog, 'showMessageBoxSync'>;
  readonly session: Session;
  readonly preload: string;
  readonly devTools: boolean;
}

export function createOfficeWindow(parts: OfficeWindowParts): BrowserWindow {
  const window = new parts.BrowserWindow({
    title: WINDOW_TITLE,
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    // Shown once painted, so that nobody looks at an empty frame.
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      ...PAGE_PREFERENCES,
      preload: parts.preload,
      session: parts.session,
      devTools: parts.devTools,
    },
  });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  // A page that holds unsaved input asks to stay; without an answer Electron would just not close.
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = parts.dialog.showMessageBoxSync(window, {
      type: 'question',
      message: bilingual('window.leaveUnsaved'),
      buttons: [bilingual('window.stay'), bilingual('window.leave')],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
  void window.loadURL(APP_ADDRESS);
  return window;
}

function bilingual(key: 'window.leaveUnsaved' | 'window.stay' | 'window.leave'): string {
  return `${messages[key]['zh-Hant']} ${messages[key].en}`;
}
