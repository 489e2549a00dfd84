import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { expect, vi } from 'vitest';
import { Checkpointer } from '../../electron/database/checkpointer.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { type ApiReply, type ApiRequest, replySchema, type Send } from '../../shared/api/wire.ts';
import { approvedBy } from '../../shared/api/with-approval.ts';
import { jobStatusSchema } from '../../shared/features/jobs/jobs.contract.ts';
import { contentHash } from '../fixtures/content-hash.ts';
import type { TestOffice, TestWindow } from '../fixtures/test-office.ts';
import { NEVER_ACCEPTED, weightOf } from './call-weights.ts';
import { inputsOf, type LikelyTexts } from './generated-input.ts';
import { CALLERS, type Caller, type Seats } from './seats.ts';

const SEED = 20_261_123;
/** For an operation that all those calls never saw accepted, or never refused. */
const MORE_CALLS = 400;
/** Calls between two hashes of everything in the file; in between the file's own change counter is watched. */
const CALLS_BETWEEN_HASHES = 250;

export interface Call {
  readonly path: string;
  readonly operation: Operation;
  readonly caller: Caller;
  readonly input: unknown;
  readonly key: unknown;
}

export interface ChanceSetting {
  readonly office: TestOffice;
  readonly seats: Seats;
  readonly operations: readonly (readonly [path: string, operation: Operation])[];
  readonly calls: number;
  readonly likely: LikelyTexts;
  /** Inputs whose fields must fit each other before anything happens at all. */
  readonly meant: ReadonlyMap<string, fc.Arbitrary<unknown>>;
  /** Puts down what a call is to find, such as an uploaded file. */
  readonly lay?: (path: string, connection: TestWindow['connection']) => void;
  /** Puts in what is known only when the call is made. */
  readonly complete?: (input: unknown, connection: TestWindow['connection']) => Promise<unknown>;
  readonly afterAccepted?: (call: Call) => void;
}

/**
 * Makes calls by chance: none crashes anything, each is answered as the contract says, one that is refused writes
 * nothing, and every operation is both done and refused.
 */
export async function callByChance(setting: ChanceSetting): Promise<void> {
  const { office, seats, operations, calls } = setting;
  const { database, files } = office.office.core.office;
  const outside = new Database(files.database, { readonly: true });
  const jobIds: string[] = ['none'];
  /** An approval is written down, also when what it was for is then refused. */
  let approvals = 0;

  /** Makes the call as the caller, whatever earlier calls did to their session. */
  async function make({ path, caller, input, key }: Call): Promise<ApiReply> {
    const { window, staff, dataKey, filesKey } = seats.of(caller);
    const { connection } = window;
    connection.staff = staff;
    office.office.core.sessions.unlock(connection);
    connection.dataKey ??= dataKey?.copy() ?? null;
    connection.filesKey ??= filesKey?.copy() ?? null;
    setting.lay?.(path, connection);
    const known = (await setting.complete?.(input, connection)) ?? input;
    const request = { path, input: known, ...(key === undefined ? {} : { key }) };
    const send: Send = async (each) => {
      const answer = await office.office.dispatch(each, connection);
      if (each.path === 'access.approve') approvals += 1;
      return answer;
    };
    // What is generated may be no request at all; the office itself is to find that out.
    const asked = request as ApiRequest;
    const reply = await (caller === 'manager' ? approvedBy(send, seats.approver) : send)(asked);
    // What a window gets is what came through JSON.
    expect(replySchema.parse(JSON.parse(JSON.stringify(reply)))).toEqual(withPlainZeros(reply));
    return reply;
  }

  async function endOfJob(reply: ApiReply, caller: Caller): Promise<ApiReply> {
    const { jobId } = (reply as unknown as { value: { jobId: string } }).value;
    jobIds.push(jobId);
    const { connection } = seats.of(caller).window;
    for (;;) {
      const status = await office.office.dispatch({ path: 'jobs.status', input: { jobId } }, connection);
      if (!status.ok) return status;
      const { state, failure, result = null } = jobStatusSchema.parse(status.value);
      if (state !== 'running') {
        return failure === undefined ? { ok: true, value: result } : { ok: false, failure };
      }
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  }

  const accepted = new Map(operations.map(([path]) => [path, 0]));
  const refused = new Map(operations.map(([path]) => [path, 0]));
  let made = 0;
  let hash = contentHash(database);
  let isHashOld = false;
  const folding = foldBetweenCalls();

  const answerOf = async (call: Call): Promise<void> => {
    made += 1;
    if (isHashOld && made % CALLS_BETWEEN_HASHES === 0) {
      hash = contentHash(database);
      isHashOld = false;
    }
    folding.foldNow();
    const changesBefore = outside.pragma('data_version', { simple: true });
    const approvalsBefore = approvals;
    const first = await make(call);
    const reply = first.ok && call.operation.effect === 'job' ? await endOfJob(first, call.caller) : first;
    expect(office.faults).toEqual([]);
    if (reply.ok) {
      setting.afterAccepted?.(call);
      accepted.set(call.path, (accepted.get(call.path) ?? 0) + 1);
      if (call.operation.effect !== 'job') call.operation.output.parse(reply.value);
      isHashOld ||= call.operation.effect !== 'read';
      if (call.path.startsWith('access.')) seats.letApprove();
      return;
    }
    refused.set(call.path, (refused.get(call.path) ?? 0) + 1);
    expect(reply.failure.kind).not.toBe('internal');
    expect(JSON.stringify(reply.failure)).not.toMatch(/\n\s+at |node_modules|SqliteError|SELECT |INSERT /u);
    if (approvals > approvalsBefore || isCountedRefusal(call.path, reply)) {
      isHashOld = true;
      return;
    }
    expect(outside.pragma('data_version', { simple: true })).toBe(changesBefore);
    if (!isHashOld) expect(contentHash(database)).toBe(hash);
  };
  const isSettled = (path: string): boolean =>
    (NEVER_ACCEPTED.includes(path) || (accepted.get(path) ?? 0) > 0) && (refused.get(path) ?? 0) > 0;
  const callsOf = (one: readonly [string, Operation]) => callsTo(one, setting, jobIds);

  try {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...operations.map((one) => ({ weight: weightOf(one[0]), arbitrary: callsOf(one) }))),
        answerOf,
      ),
      { numRuns: calls, seed: SEED, endOnFailure: true },
    );
    expect(made).toBe(calls);
    // What chance brought to one end alone is called on its own until it came to the other.
    for (const operation of operations) {
      const [path] = operation;
      if (isSettled(path)) continue;
      const call = async (one: Call): Promise<void> => {
        if (!isSettled(path)) await answerOf(one);
      };
      await fc.assert(fc.asyncProperty(callsOf(operation), call), {
        numRuns: MORE_CALLS,
        seed: SEED,
        endOnFailure: true,
      });
    }
  } finally {
    folding.stop();
    outside.close();
  }

  // The calls reach beyond the door: every operation was both done and refused.
  const never = NEVER_ACCEPTED.filter((path) => accepted.has(path));
  expect([...accepted].flatMap(([path, count]) => (count === 0 ? [path] : []))).toEqual(never);
  expect([...refused].flatMap(([path, count]) => (count === 0 ? [path] : []))).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
}

function callsTo(
  [path, operation]: readonly [string, Operation],
  { likely, meant }: ChanceSetting,
  jobIds: readonly string[],
): fc.Arbitrary<Call> {
  const allowed = operation.callableBy === 'anyone' ? CALLERS : operation.callableBy;
  const call = fc.record({
    path: fc.constant(path),
    operation: fc.constant(operation),
    caller: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<Caller>(...allowed) },
      { weight: 1, arbitrary: fc.constantFrom(...CALLERS) },
    ),
    input: path.startsWith('jobs.')
      ? fc.oneof(
          fc.nat(1000).map((at) => ({ jobId: jobIds[at % jobIds.length] })),
          inputsOf(operation, likely, meant.get(path)),
        )
      : inputsOf(operation, likely, meant.get(path)),
    key: fc.oneof(
      { weight: 12, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, 'the-same-key', '', 7, 'x'.repeat(101)) },
    ),
  });
  return call.map((one) => ({
    ...one,
    // Some inputs are too deep or too long to be printed whole.
    [fc.toStringMethod]: () =>
      `${path} as ${one.caller} ${inspect(one.input, { depth: 6, maxStringLength: 200, maxArrayLength: 10 })}`,
  }));
}

/** JSON knows no zero below zero, and nobody means one. */
function withPlainZeros(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(withPlainZeros);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPlainZeros(each)]));
}

/**
 * SQLite counts it as a change when the log is folded into the file, which the office does when it was idle for a while.
 * So that waits until the call is over, and whatever else changes the file is the call's own doing.
 */
function foldBetweenCalls(): { readonly foldNow: () => void; readonly stop: () => void } {
  // Called on whichever checkpointer asked for it.
  // oxlint-disable-next-line typescript/unbound-method
  const { fold } = Checkpointer.prototype;
  const spy = vi.spyOn(Checkpointer.prototype, 'fold').mockReturnValue();
  return {
    foldNow() {
      const waiting = spy.mock.contexts.at(-1);
      if (waiting !== undefined) fold.call(waiting);
      spy.mockClear();
    },
    stop: () => spy.mockRestore(),
  };
}

/** A refused sign-in is kept, so that nobody tries all passwords. */
function isCountedRefusal(path: string, reply: ApiReply): boolean {
  if (reply.ok || reply.failure.kind !== 'refused') return false;
  const { reason } = reply.failure;
  // A call that a post does not allow is written down once a minute; so is a wrong password, wherever it is asked for.
  if (reason === 'notAllowed') return true;
  return path.startsWith('access.') && (reason === 'wrongPassword' || reason === 'wrongOwnPassword');
}
