import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type * as Electron from 'electron';

/** The parts of Electron that the program touches, kept true to its types: an Electron that changes them breaks this. */

type InvokeHandler = (event: Electron.IpcMainInvokeEvent, ...values: unknown[]) => unknown;

/** Where a call comes from, as far as the program looks. */
export interface FakeSender {
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
  readonly sender: { readonly id: number };
}

/** Copies like the real channel, and has one handler a channel. */
export class FakeIpcMain implements Pick<Electron.IpcMain, 'handle'> {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    this.#handlers.set(channel, handler);
  }

  async invoke(channel: string, from: FakeSender, ...values: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    // The program reads these two properties of the event alone.
    const event = from as Electron.IpcMainInvokeEvent;
    return structuredClone(await handler(event, ...values.map((value) => structuredClone(value))));
  }
}

type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];

export class FakeProtocol implements Pick<Electron.Protocol, 'handle' | 'registerSchemesAsPrivileged'> {
  readonly schemes: Electron.CustomScheme[] = [];
  readonly #handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    this.schemes.push(...schemes);
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    this.#handlers.set(scheme, handler);
  }

  async fetch(address: string, init?: RequestInit): Promise<Response> {
    const handler = this.#handlers.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`nothing serves ${address}`);
    return handler(new Request(address, init));
  }
}

type SessionPart = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'clearData'
  | 'clearCodeCaches'
  | 'clearAuthCache'
>;

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

/** Asks the one listener, as the real one does, and lets pass what nobody listens to. */
export class FakeWebRequest {
  #listener: BeforeRequest | null = null;

  onBeforeRequest(listener: BeforeRequest | null): void {
    this.#listener = listener;
  }

  cancels(url: string): boolean {
    let cancelled = false;
    // The program reads the address alone.
    const details = { url } as Electron.OnBeforeRequestListenerDetails;
    this.#listener?.(details, ({ cancel }) => {
      cancelled = cancel === true;
    });
    return cancelled;
  }
}

export class FakeSession extends EventEmitter implements SessionPart {
  readonly protocol = new FakeProtocol();
  readonly webRequest = new FakeWebRequest();
  /** What was thrown away, in order. */
  readonly cleared: string[] = [];
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null;
  displayMedia: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0] = null;

  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: typeof this.devicePermission): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: typeof this.displayMedia): void {
    this.displayMedia = handler;
  }

  async clearData(options?: Electron.ClearDataOptions): Promise<void> {
    this.cleared.push(options === undefined ? 'data' : 'some data');
  }
  async clearCodeCaches({ urls = [] }: Electron.ClearCodeCachesOptions): Promise<void> {
    this.cleared.push(urls.length === 0 ? 'code' : 'some code');
  }
  async clearAuthCache(): Promise<void> {
    this.cleared.push('passwords');
  }
}

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

let contentsMade = 0;

export class FakeWebContents
  extends EventEmitter
  implements
    Pick<Electron.WebContents, 'id' | 'setWindowOpenHandler' | 'printToPDF' | 'print' | 'getPrintersAsync'>
{
  readonly id = ++contentsMade;
  windowOpen: OpenHandler | null = null;
  readonly printed: Electron.PrintToPDFOptions[] = [];

  setWindowOpenHandler(handler: OpenHandler): void {
    this.windowOpen = handler;
  }

  /** What went to the printer. */
  readonly onPaper: Electron.WebContentsPrintOptions[] = [];
  /** Why the printer does not print; '' while it does. */
  static printerFails = '';

  print(
    options: Electron.WebContentsPrintOptions = {},
    callback: (success: boolean, failureReason: string) => void = () => undefined,
  ): void {
    this.onPaper.push(options);
    callback(FakeWebContents.printerFails === '', FakeWebContents.printerFails);
  }

  getPrintersAsync(): Promise<Electron.PrinterInfo[]> {
    return Promise.resolve([
      { name: 'HP_LaserJet', displayName: 'HP LaserJet', description: '', options: {} },
    ] as Electron.PrinterInfo[]);
  }

  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-fake'));
  }
}

type WindowPart = Pick<
  Electron.BrowserWindow,
  'loadURL' | 'destroy' | 'show' | 'maximize' | 'focus' | 'restore' | 'isMinimized'
>;

export class FakeBrowserWindow extends EventEmitter implements WindowPart {
  /** Windows made so far, newest last. */
  static readonly made: FakeBrowserWindow[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeWebContents();
  loaded = '';
  shown = false;
  focused = false;
  destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeBrowserWindow.made.push(this);
    FakeApp.current?.emit('web-contents-created', {}, this.webContents);
  }

  /** Fails as the real window does where the address has no page. */
  async loadURL(address: string): Promise<void> {
    this.loaded = address;
    const { session } = this.options.webPreferences ?? {};
    // Only fake sessions are ever given to a fake window.
    const page = await (session as FakeSession | undefined)?.protocol.fetch(address);
    if (page?.ok !== true) throw new Error(`ERR_FAILED loading ${address}`);
    await page.text();
    this.emit('ready-to-show');
  }

  destroy(): void {
    this.destroyed = true;
  }
  show(): void {
    this.shown = true;
  }
  maximize(): void {
    this.emit('maximize');
  }
  focus(): void {
    this.focused = true;
  }
  restore(): void {
    this.emit('restore');
  }
  isMinimized(): boolean {
    return false;
  }
}

type AppPart = Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'
>;

export class FakeApp extends EventEmitter implements AppPart {
  static current: FakeApp | null = null;
  isPackaged = false;
  sandboxed = false;
  exitCode: number | null = null;
  readonly paths = new Map<string, string>();
  /** False plays the second instance. */
  isFirst = true;

  constructor() {
    super();
    FakeApp.current = this;
  }

  enableSandbox(): void {
    this.sandboxed = true;
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? `/fake/${name}`;
  }
  /** Refuses a folder that is not there, as the real one does. */
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path}`);
    this.paths.set(name, path);
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  getVersion(): string {
    return '0.0.0-fake';
  }

  /** Asks whoever listens, as the real one does, and ends unless somebody holds it back. */
  quit(): void {
    let held = false;
    const event: Electron.Event = {
      preventDefault: () => {
        held = true;
      },
      get defaultPrevented() {
        return held;
      },
    };
    this.emit('will-quit', event);
    if (!held) this.exit(0);
  }

  exit(code: number): void {
    this.exitCode = code;
    this.emit('fake-exit', code);
  }
}

type DialogPart = Pick<Electron.Dialog, 'showErrorBox' | 'showSaveDialog' | 'showMessageBoxSync'>;

export class FakeDialog implements DialogPart {
  readonly errors: { readonly title: string; readonly content: string }[] = [];
  readonly saveDialogs: Electron.SaveDialogOptions[] = [];
  readonly questions: Electron.MessageBoxSyncOptions[] = [];
  saveAnswer: Electron.SaveDialogReturnValue = { canceled: true, filePath: '' };
  questionAnswer = 0;

  showErrorBox(title: string, content: string): void {
    this.errors.push({ title, content });
  }

  showSaveDialog(
    window: Electron.BaseWindow | Electron.SaveDialogOptions,
    options?: Electron.SaveDialogOptions,
  ): Promise<Electron.SaveDialogReturnValue> {
    this.saveDialogs.push(options ?? window);
    return Promise.resolve(this.saveAnswer);
  }

  showMessageBoxSync(
    window: Electron.BaseWindow | Electron.MessageBoxSyncOptions,
    options?: Electron.MessageBoxSyncOptions,
  ): number {
    // The overload without a window passes the options first.
    this.questions.push(options ?? (window as Electron.MessageBoxSyncOptions));
    return this.questionAnswer;
  }
}

/** What a preload script sees, and what it shows to the page. */
export class FakeContextBridge implements Pick<Electron.ContextBridge, 'exposeInMainWorld'> {
  readonly exposed = new Map<string, unknown>();

  exposeInMainWorld(name: string, value: unknown): void {
    this.exposed.set(name, value);
  }
}

/** The page's end of the channel, bound to where the page stands. */
export class FakeIpcRenderer implements Pick<Electron.IpcRenderer, 'invoke'> {
  readonly #main: FakeIpcMain;
  readonly #from: FakeSender;

  constructor(main: FakeIpcMain, from: FakeSender) {
    this.#main = main;
    this.#from = from;
  }

  invoke(channel: string, ...values: unknown[]): Promise<unknown> {
    return this.#main.invoke(channel, this.#from, ...values);
  }
}

/** The module as the main process imports it. */
export interface FakeElectron {
  readonly app: FakeApp;
  readonly BrowserWindow: typeof FakeBrowserWindow;
  readonly dialog: FakeDialog;
  readonly ipcMain: FakeIpcMain;
  readonly Menu: { readonly setApplicationMenu: (menu: null) => void };
  readonly powerMonitor: EventEmitter;
  readonly protocol: FakeProtocol;
  readonly session: {
    readonly defaultSession: FakeSession;
    readonly fromPartition: (name: string) => FakeSession;
  };
}

export function createFakeElectron(): FakeElectron {
  const sessions = new Map<string, FakeSession>();
  return {
    app: new FakeApp(),
    BrowserWindow: FakeBrowserWindow,
    dialog: new FakeDialog(),
    ipcMain: new FakeIpcMain(),
    Menu: { setApplicationMenu: () => undefined },
    powerMonitor: new EventEmitter(),
    protocol: new FakeProtocol(),
    session: {
      defaultSession: new FakeSession(),
      fromPartition(name) {
        const session = sessions.get(name) ?? new FakeSession();
        sessions.set(name, session);
        return session;
      },
    },
  };
}
