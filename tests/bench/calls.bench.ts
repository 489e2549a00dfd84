import * as fc from 'fast-check';
import { contract } from '../../shared/api/contract.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import type { ApiReply, ApiRequest } from '../../shared/api/wire.ts';
import { jobStatusSchema } from '../../shared/features/jobs/jobs.contract.ts';
import { inputsOf, type LikelyTexts } from '../contract/generated-input.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';
import { BareCopy } from './bare-copy.ts';
import { addItems, billMonth } from './billing.bench.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, quantile } from './measure.ts';

const CALLS = 10_000;
const SEED = 20_261_123;
const MOST_MS = 200;

/** A password or a passphrase is slow to try on purpose, so that guessing takes long. */
const SLOW_ON_PURPOSE = new Set([
  'access.setUp',
  'access.signIn',
  'access.unlock',
  'access.recover',
  'access.changePassword',
  'access.addStaff',
  'access.resetPassword',
  'access.newRecoveryCode',
  'access.setPin',
  'access.approve',
  'access.decideApproval',
  'safekeeping.setSecondTarget',
]);

/** Its own work takes a second, beside which nothing of the call is seen. */
const RARELY = new Set(['exchange.auditPack', 'safekeeping.backUpNow', 'safekeeping.practiseRestore']);

interface Call {
  readonly path: string;
  readonly operation: Operation;
  readonly input: unknown;
}

/** What the manager might ask for, right, half right and hostile, the same in every run. */
function generatedCalls(likely: LikelyTexts): Call[] {
  const operations = Object.entries(contract).flatMap(([feature, slice]) =>
    Object.entries<Operation>(slice).map(([name, operation]) => ({ path: `${feature}.${name}`, operation })),
  );
  const calls = operations
    .filter(({ path }) => !SLOW_ON_PURPOSE.has(path))
    .map((one) => ({
      weight: RARELY.has(one.path) ? 1 : 10,
      arbitrary: inputsOf(one.operation, likely, undefined).map((input) => ({ ...one, input })),
    }));
  return fc.sample(fc.oneof(...calls), { numRuns: CALLS, seed: SEED });
}

/**
 * Every operation with generated inputs, one call after another, as the office answers it. Nobody can answer without
 * reading the input by the contract, nor say that something is written before its commit: that is the floor.
 */
export async function benchCalls(large: LargeOffice): Promise<Figure[]> {
  const { office, folder } = large;
  await billMonth(large, '2026-01', await addItems(large));
  const connection = office.connect({ host: 'inProcess', desktop: createMemoryDesktop() });
  const send = (request: ApiRequest) => office.dispatch(request, connection);
  await send({
    path: 'access.signIn',
    input: { userName: 'manager', password: 'correct horse battery' },
    key: crypto.randomUUID(),
  });
  const { staff } = connection;
  const dataKey = connection.dataKey?.copy() ?? null;
  if (staff === null) throw new Error('nobody is signed in');
  const bare = await BareCopy.of(office.core.office.database, folder, 'bare-calls.sqlite');
  const product: number[] = [];
  const floor: number[] = [];
  let accepted = 0;
  for (const { path, operation, input } of generatedCalls(likelyIn(large))) {
    // Earlier calls may have locked the window or signed out.
    connection.staff = staff;
    office.core.sessions.unlock(connection);
    if (connection.dataKey === null) connection.dataKey = dataKey?.copy() ?? null;
    // What is generated may be no request at all; the office itself is to find that out.
    const request = { path, input, key: crypto.randomUUID() } as ApiRequest;
    const began = performance.now();
    const reply = await send(request);
    product.push(performance.now() - began);
    if (reply.ok) accepted += 1;
    const writes = reply.ok && (operation.effect === 'write' || operation.effect === 'action');
    floor.push(readAndCommit(operation, input, writes ? bare : null));
    if (reply.ok && operation.effect === 'job') await endOf(reply, send);
  }
  bare.close();
  office.disconnect(connection);
  const among = `${CALLS.toLocaleString('en')} generated calls, ${accepted.toLocaleString('en')} accepted`;
  return [
    againstTime(`${among}: p50`, median(product), median(floor), null),
    againstTime(`${among}: p99`, quantile(product, 0.99), quantile(floor, 0.99), MOST_MS),
  ];
}

/** Names of what is there, so that calls reach beyond the door. */
function likelyIn({ office }: LargeOffice): LikelyTexts {
  const texts = (sql: string) => office.core.office.database.prepare<[], string>(sql).pluck().all();
  return {
    '*': ['handler', 'subject', 'validUntil', 'scope'],
    month: ['2026-01', '2026-02', '2026-12', '1999-12'],
    phone: texts('SELECT phone FROM person_phone LIMIT 5'),
    plate: texts('SELECT plate FROM vehicle LIMIT 5'),
    name: texts('SELECT name FROM person LIMIT 5'),
    text: [...texts('SELECT display_name FROM unit LIMIT 5'), ...texts('SELECT name FROM person LIMIT 5')],
    body: ['# 標題\n內容', '{{room}} {{arrears?}}', '# {{subject}}\n> {{issueDate}}'],
  };
}

function readAndCommit(operation: Operation, input: unknown, bare: BareCopy | null): number {
  const began = performance.now();
  operation.input.safeParse(input ?? {});
  if (bare !== null) {
    const write = bare.database.transaction(() => {
      bare.database
        .prepare('INSERT INTO number_series (series, period, last_number) VALUES (?, ?, 1)')
        .run('bench', crypto.randomUUID());
    });
    write.immediate();
  }
  return performance.now() - began;
}

async function endOf(
  reply: ApiReply & { readonly ok: true },
  send: (request: ApiRequest) => Promise<ApiReply>,
): Promise<void> {
  const { jobId } = reply.value as unknown as { readonly jobId: string };
  for (;;) {
    const answer = await send({ path: 'jobs.status', input: { jobId } });
    if (!answer.ok || jobStatusSchema.parse(answer.value).state !== 'running') return;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
