import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommand } from '../../electron/command/run-command.ts';
import { createOfficeHolder, type OfficeHolder } from '../../electron/office/office-holder.ts';
import { startHttpHost } from '../../electron/transport/http-transport.ts';
import { serveIpc } from '../../electron/transport/ipc-transport.ts';
import { API_CHANNEL, SESSION_HEADER } from '../../shared/api/bridge.ts';
import { contract } from '../../shared/api/contract.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { type ApiReply, replySchema } from '../../shared/api/wire.ts';
import { FakeIpcMain } from '../fakes/electron.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';

/** One way to an office of its own, spoken to as a page or a person would. */
export interface OpenTransport {
  /** Whatever is handed in goes over the wire as it is. */
  readonly send: (request: { path: string; input?: unknown; key?: string }) => Promise<ApiReply>;
  readonly signIn: (userName: string, password: string) => Promise<ApiReply>;
  readonly close: () => Promise<void>;
}

export interface TransportUnderTest {
  readonly name: string;
  /** A call takes a good part of a second, so not every variant is tried. */
  readonly costly: boolean;
  readonly open: (folder: string) => Promise<OpenTransport>;
}

/** Every operation of the contract with its path. */
export function everyOperation(): readonly (readonly [path: string, operation: Operation])[] {
  return Object.entries(contract).flatMap(([feature, slice]) =>
    Object.entries<Operation>(slice).map(([name, operation]) => [`${feature}.${name}`, operation] as const),
  );
}

let keysMade = 0;
function nextKey(): string {
  keysMade += 1;
  return `contract-${keysMade}`;
}

function openHolder(folder: string): Promise<OfficeHolder> {
  return createOfficeHolder({
    folder,
    sampleFolder: `${folder}-sample`,
    version: 'contract',
    reportFault: () => undefined,
    // The sample site has its own tests.
    buildSample: () => Promise.reject(new Error('not in this suite')),
  });
}

/** Adds what every transport but the command line leaves to its client: a key, and signing in as a call. */
function overCalls(post: (request: object) => Promise<ApiReply>, close: () => Promise<void>): OpenTransport {
  const send: OpenTransport['send'] = (request) => post({ key: nextKey(), ...request });
  return {
    send,
    signIn: (userName, password) => send({ path: 'access.signIn', input: { userName, password } }),
    close,
  };
}

const inProcess: TransportUnderTest = {
  name: 'in process',
  costly: false,
  async open(folder) {
    const holder = await openHolder(folder);
    const seat = holder.takeSeat({ host: 'inProcess', desktop: createMemoryDesktop() });
    return overCalls(seat.send, holder.close);
  },
};

const overIpc: TransportUnderTest = {
  name: 'IPC',
  costly: false,
  async open(folder) {
    const holder = await openHolder(folder);
    const seat = holder.takeSeat({ host: 'electron', desktop: createMemoryDesktop() });
    const ipcMain = new FakeIpcMain();
    serveIpc(ipcMain, (id) => (id === 7 ? seat : null));
    const page = { sender: { id: 7 }, senderFrame: { url: 'app://desk/', parent: null } };
    return overCalls(
      async (request) => replySchema.parse(await ipcMain.invoke(API_CHANNEL, page, request)),
      holder.close,
    );
  },
};

const overHttp: TransportUnderTest = {
  name: 'HTTP',
  costly: false,
  async open(folder) {
    const holder = await openHolder(folder);
    let elapsed = 0;
    const host = await startHttpHost({
      holder,
      elapsedMs: () => elapsed,
      staticFiles: () => null,
      createDesktop: () => createMemoryDesktop(),
      reportFault: () => undefined,
      port: 0,
    });
    const headers = {
      'content-type': 'application/json',
      origin: host.origin,
      'sec-fetch-site': 'same-origin',
    };
    const token = host.newAddress().split('#launch=')[1];
    const admitted = await fetch(`${host.origin}/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ token }),
    });
    const cookie = admitted.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { session } = (await admitted.json()) as { session: string };
    return overCalls(
      async (request) => {
        // Within the pace of a window, however fast the machine is.
        elapsed += 50;
        const response = await fetch(`${host.origin}/api`, {
          method: 'POST',
          headers: { ...headers, cookie, [SESSION_HEADER]: session },
          body: JSON.stringify(request),
        });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return replySchema.parse(await response.json());
      },
      async () => {
        await host.close();
        await holder.close();
      },
    );
  },
};

/** Every call is a command of its own: it opens the office, signs in when told to, and closes it again. */
const overCommandLine: TransportUnderTest = {
  name: 'command line',
  costly: true,
  async open(folder) {
    // A command opens an office that is there.
    await (await openHolder(folder)).close();
    let signedIn: { readonly userName: string; readonly password: string } | null = null;
    const run = async (request: { path: string; input?: unknown; key?: string }): Promise<ApiReply> => {
      const output = new PassThrough();
      const errors = new PassThrough();
      errors.resume();
      const printed = text(output);
      await runCommand({
        line: [
          '--office',
          folder,
          ...(signedIn === null ? [] : ['--as', signedIn.userName]),
          ...(request.key === undefined ? [] : ['--key', request.key]),
          '--',
          request.path,
          JSON.stringify(request.input ?? {}),
        ],
        environment: { PATH: '', GUANJIA_PASSWORD: signedIn?.password ?? '' },
        input: Readable.from([]),
        output,
        errors,
        version: 'contract',
        signal: new AbortController().signal,
      });
      output.end();
      return replySchema.parse(JSON.parse(await printed));
    };
    return {
      send: run,
      async signIn(userName, password) {
        const reply = await run({ path: 'access.signIn', input: { userName, password } });
        if (reply.ok) signedIn = { userName, password };
        return reply;
      },
      close: () => Promise.resolve(),
    };
  },
};

export const TRANSPORTS: readonly TransportUnderTest[] = [inProcess, overIpc, overHttp, overCommandLine];
