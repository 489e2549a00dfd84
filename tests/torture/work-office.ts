import { setImmediate as nextTurn } from 'node:timers/promises';
import { createOffice, type Office } from '../../electron/office/office.ts';
import type { Failure } from '../../shared/api/api-error.ts';
import type { Api, Path } from '../../shared/api/contract.ts';
import { contract } from '../../shared/api/contract.ts';
import { createApi } from '../../shared/api/create-api.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { approvedBy } from '../../shared/api/with-approval.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';

export const MANAGER = { userName: 'manager', password: 'correct horse battery' } as const;

export const SITE_NAME = '翠湖花園';

/** Approves what the manager may not do alone. */
export const SUPERVISOR = { userName: 'supervisor', password: 'second person battery' } as const;

/** It is always the same moment, so that names made of the time collide as often as they can. */
const NOW = new Date('2026-11-23T02:00:00Z');

/** One request as it may be sent again after the program died: with its key, and its file under the same ticket. */
export interface WorkRequest {
  readonly path: Path;
  readonly input: unknown;
  readonly key: string;
  /** The backup that a restore goes back to. */
  readonly backup?: string;
  /** A list of people leaves, for which a second person is needed. */
  readonly ofPeople?: true;
  readonly file?: { readonly ticket: string; readonly name: string; readonly base64: string };
}

/** A request before it gets its key. */
export type WorkDraft = Omit<WorkRequest, 'key'>;

export type WorkReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

export interface WorkOffice {
  readonly office: Office;
  readonly api: Api;
  /** A further window at which nobody has signed in. */
  readonly openWindow: () => Api;
  readonly faults: { readonly path: string; readonly error: unknown }[];
  /** Sends a request, with the second person's approval where it needs one, and waits for the end of a job. */
  readonly perform: (request: WorkRequest) => Promise<WorkReply>;
  readonly signIn: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const SETTING_UP: WorkRequest = {
  path: 'access.setUp',
  input: {
    siteName: SITE_NAME,
    companyName: '安居物業服務有限公司',
    hotline: '2345 6789',
    timeZone: 'Asia/Hong_Kong',
    displayName: '陳經理',
    ...MANAGER,
  },
  key: 'setting-up',
};

function effectOf(path: string): Operation['effect'] {
  const [feature = '', name = ''] = path.split('.');
  const slices: Readonly<Record<string, Readonly<Record<string, Operation>>>> = contract;
  const operation = slices[feature]?.[name];
  if (operation === undefined) throw new Error(`there is no ${path}`);
  return operation.effect;
}

/** A real office in the folder, with the real dispatcher in front. Gone back to a backup, it opens that. */
export async function openWorkOffice(folder: string): Promise<WorkOffice> {
  const faults: { path: string; error: unknown }[] = [];
  const open = async () => {
    const office = await createOffice({
      folder,
      version: 'torture',
      clock: { now: () => NOW, elapsedMs: () => performance.now() },
      reportFault: (_reference, path, error) => faults.push({ path, error }),
      async onReplaced() {
        current = await open();
      },
    });
    const connection = office.connect({ host: 'inProcess', desktop: createMemoryDesktop() });
    return { office, connection, send: approvedBy(office.sendOn(connection), SUPERVISOR) };
  };
  let current = await open();
  const api = createApi((request) => current.send(request));

  const perform = async ({ path, input, key, file }: WorkRequest): Promise<WorkReply> => {
    const { office, connection, send } = current;
    if (file !== undefined) {
      const bytes = Buffer.from(file.base64, 'base64');
      office.tray.put({ name: file.name, bytes }, connection.id, file.ticket);
    }
    const reply = await send({ path, input: input as never, key });
    if (!reply.ok || effectOf(path) !== 'job') return reply;
    const { jobId } = reply.value as { jobId: string };
    for (;;) {
      const status = await api.jobs.status({ jobId });
      if (status.failure !== undefined) return { ok: false, failure: status.failure };
      if (status.state === 'done') return { ok: true, value: status.result ?? null };
      await nextTurn();
    }
  };

  return {
    get office() {
      return current.office;
    },
    api,
    openWindow() {
      const { office } = current;
      return createApi(office.sendOn(office.connect({ host: 'inProcess', desktop: createMemoryDesktop() })));
    },
    faults,
    perform,
    async signIn() {
      const reply = await perform({ path: 'access.signIn', input: MANAGER, key: crypto.randomUUID() });
      if (!reply.ok) throw new Error(`nobody can sign in: ${JSON.stringify(reply.failure)}`);
    },
    close: () => current.office.close(),
  };
}
