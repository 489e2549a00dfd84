import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Checkpointer } from '../../electron/database/checkpointer.ts';
import type { DataKey } from '../../electron/office/data-key.ts';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import type { FilesKey } from '../../electron/office/files-key.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { type ApiReply, type ApiRequest, replySchema, type Send } from '../../shared/api/wire.ts';
import { type Approver, approvedBy } from '../../shared/api/with-approval.ts';
import { ROLES, type Role } from '../../shared/domain/role.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { importPreviewSchema } from '../../shared/features/exchange/exchange.contract.ts';
import { jobStatusSchema } from '../../shared/features/jobs/jobs.contract.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { contentHash } from '../fixtures/content-hash.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { fillVouchers } from '../fixtures/first-vouchers.ts';
import { messyRoll } from '../fixtures/messy-roll.ts';
import { MANAGER, type TestWindow } from '../fixtures/test-office.ts';
import { fillBank, STATEMENT } from './busy-bank.ts';
import { fillCounter } from './busy-counter.ts';
import { fillDunning, oweSinceAugust } from './busy-dunning.ts';
import { fillLetters } from './busy-letters.ts';
import { fillHousehold, fillPapers, fillTariffs, SCAN } from './busy-office.ts';
import { NEVER_ACCEPTED, weightOf } from './call-weights.ts';
import { inputsOf, type LikelyTexts } from './generated-input.ts';
import { fillDeposits } from './meant-deposit-inputs.ts';
import { AS_PREVIEWED, meantInputs, OWN_PASSWORD } from './meant-inputs.ts';
import { fillMeters } from './meant-meter-inputs.ts';
import { fillNotices } from './meant-notice-inputs.ts';
import { fillStaff } from './meant-staff-inputs.ts';
import { everyOperation } from './transports.ts';

// A wrong name costs a tenth of a second on purpose; here it is tried hundreds of times.
vi.mock(import('../../electron/office/password.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    hashPassword: (password: string) => original.hashPassword(password, 256),
    NO_PASSWORD: await original.hashPassword('', 256),
  };
});

const SEED = 20_261_123;
const CALLS = 10_000;
/** For an operation that all those never saw accepted, or never refused. */
const MORE_CALLS = 400;
/** Calls between two hashes of everything in the file; in between the file's own change counter is watched. */
const CALLS_BETWEEN_HASHES = 250;

type Caller = Role | 'nobody' | 'newcomer';
const CALLERS: readonly Caller[] = [...ROLES, 'nobody', 'newcomer'];

/** Members of staff who stand between those that calls by chance hit and the approver. */
const STAFF_BETWEEN = 8;

interface Seat {
  readonly window: TestWindow;
  readonly staff: SignedInStaff | null;
  /** The office's key as this seat came by it. */
  readonly dataKey: DataKey | null;
  readonly filesKey: FilesKey | null;
}

function seatAt(window: TestWindow): Seat {
  const { staff, dataKey, filesKey } = window.connection;
  return { window, staff, dataKey: dataKey?.copy() ?? null, filesKey: filesKey?.copy() ?? null };
}

let fees: FeeOffice;
let likely: LikelyTexts;
let outside: Database.Database;
let roll: Uint8Array;
let meant: ReadonlyMap<string, fc.Arbitrary<unknown>>;
const seats = new Map<Caller, Seat>();
const jobIds: string[] = ['none'];
/** Is called over whenever the manager needs a second person. */
let approver: Approver;
let approverId = 0;
let approverHash = '';
let managerPassword: string = MANAGER.password;
/** An approval is written down, also when what it was for is then refused. */
let approvals = 0;

beforeAll(async () => {
  fees = await createFeeOffice(6, new Date('2026-08-01T02:00:00Z'));
  await fillVouchers(fees);
  await oweSinceAugust(fees);
  const { office } = fees;
  const { api } = office;
  const twins = await fillHousehold(fees);
  const tariffs = await fillTariffs(fees);
  await office.finish(await api.safekeeping.backUpNow());
  roll = await messyRoll();
  for (const role of ROLES) {
    const window = role === 'manager' ? office : await office.openWindowAs(role);
    seats.set(role, seatAt(window));
  }
  seats.set('nobody', seatAt(office.openWindow()));
  await api.access.addStaff({
    userName: 'newcomer',
    displayName: '新同事',
    role: 'supervisor',
    password: 'first password',
  });
  const newcomer = office.openWindow();
  await newcomer.api.access.signIn({ userName: 'newcomer', password: 'first password' });
  seats.set('newcomer', seatAt(newcomer));
  // Changes of staff by chance, which hit the low numbers, are to leave the approver at their post.
  for (let between = 0; between < STAFF_BETWEEN; between += 1) {
    await api.access.addStaff({
      userName: `between${String(between)}`,
      displayName: '同事',
      role: 'frontDesk',
      password: 'first password',
    });
  }
  const second = await office.openWindowAs('supervisor');
  approverId = second.connection.staff?.id ?? 0;
  approverHash =
    office.office.core.office.database
      .prepare<[number], string>('SELECT password_hash FROM staff WHERE id = ?')
      .pluck()
      .get(approverId) ?? '';
  approver = { userName: second.connection.staff?.userName ?? '', password: 'second password' };

  await fillPapers(fees);
  await fillMeters(fees);
  await fillCounter(fees);
  await fillDeposits(fees);
  await fillDunning(fees);
  await fillBank(fees);
  await fillNotices(fees);
  await fillStaff(fees);
  await fillLetters(fees);

  const ticket = office.office.tray.put({ name: 'roll.xlsx', bytes: roll }, office.connection.id, 'the-roll');
  const found = await api.exchange.inspectImport({ kind: 'roll', ticket });
  const fieldNames = Object.values(EXPORT_GRIDS).flatMap((grid) => Object.keys(grid.fields));
  likely = {
    '*': [...new Set([...fieldNames, 'handler', 'subject', 'validUntil', 'scope'])],
    field: [...new Set(fieldNames)],
    ticket: [ticket],
    sheet: [found.sheet],
    hash: [AS_PREVIEWED],
    month: ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '1999-12'],
    timeZone: ['Asia/Hong_Kong', 'UTC', 'Nowhere/Town'],
    phone: ['13800138000', '+852 2345 6789'],
    userName: ['manager', 'steward3', 'newcomer', 'nobody'],
    password: ['a password nobody has', 'second password'],
    current: ['first password', 'second password'],
    next: ['a third password for all'],
    name: (await api.safekeeping.backups()).backups.map((backup) => backup.name),
    body: ['# 標題\n內容', '{{room}} {{arrears?}}\n{{自訂}}', '# {{subject}}\n> {{issueDate}}'],
    plate: ['粵B12345', 'AB 1234'],
    text: ['1棟101', '業主', 'yz', '8000', 'SJ-2026'],
    ...Object.fromEntries(
      ['ownerLetter', 'publicNotice', 'memo', 'reminder', 'dunning'].map((kind) => [
        kind,
        [`${kind}{yyyy}-{seq:0000}`],
      ]),
    ),
  };
  meant = meantInputs(fees, twins, tariffs, found);
  outside = new Database(office.office.core.office.files.database, { readonly: true });
});

afterAll(async () => {
  outside.close();
  await fees.office.close();
});

interface Call {
  readonly path: string;
  readonly operation: Operation;
  readonly caller: Caller;
  readonly input: unknown;
  readonly key: unknown;
}

function callsOf([path, operation]: readonly [string, Operation]): fc.Arbitrary<Call> {
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

/** Makes the call as the caller, whatever earlier calls did to their session; a job is waited for. */
async function make({ path, caller, input, key }: Call): Promise<ApiReply> {
  const seat = seats.get(caller);
  if (seat === undefined) throw new Error(`nobody sits as ${caller}`);
  const { office } = fees;
  const { connection } = seat.window;
  connection.staff = seat.staff;
  office.office.core.sessions.unlock(connection);
  connection.dataKey ??= seat.dataKey?.copy() ?? null;
  connection.filesKey ??= seat.filesKey?.copy() ?? null;
  if (path.startsWith('exchange.'))
    office.office.tray.put({ name: 'roll.xlsx', bytes: roll }, connection.id, 'the-roll');
  if (path.startsWith('bank.')) office.office.tray.put(STATEMENT, connection.id, 'the-statement');
  if (['documents.add', 'filing.attach', 'letters.attachToDeliveries', 'notices.addPhoto'].includes(path))
    office.office.tray.put(SCAN, connection.id, 'the-scan');
  const request = { path, input: await withKnown(input, connection), ...(key === undefined ? {} : { key }) };
  const send: Send = async (each) => {
    const answer = await office.office.dispatch(each, connection);
    if (each.path === 'access.approve') approvals += 1;
    return answer;
  };
  // What is generated may be no request at all; the office itself is to find that out.
  const asked = request as ApiRequest;
  const reply = await (caller === 'manager' ? approvedBy(send, approver) : send)(asked);
  // What a window gets is what came through JSON.
  expect(replySchema.parse(JSON.parse(JSON.stringify(reply)))).toEqual(withPlainZeros(reply));
  return reply;
}

/** JSON knows no zero below zero, and nobody means one. */
function withPlainZeros(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(withPlainZeros);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPlainZeros(each)]));
}

/** Follows whoever gives the manager, the first of the staff, another password. */
function followPassword({ path, caller, input }: Call): void {
  if (typeof input !== 'object' || input === null) return;
  const next: unknown =
    path === 'access.resetPassword' && Reflect.get(input, 'id') === 1
      ? Reflect.get(input, 'password')
      : path === 'access.changePassword' && caller === 'manager'
        ? Reflect.get(input, 'next')
        : null;
  if (typeof next === 'string') managerPassword = next;
}

async function withKnown(input: unknown, connection: TestWindow['connection']): Promise<unknown> {
  if (typeof input === 'object' && input !== null && Reflect.get(input, 'password') === OWN_PASSWORD) {
    return { ...input, password: managerPassword };
  }
  if (typeof input !== 'object' || input === null || Reflect.get(input, 'hash') !== AS_PREVIEWED)
    return input;
  const { hash: _hash, ...choice } = { ...input } as Record<string, unknown>;
  const path = 'accountId' in choice ? 'bank.previewStatement' : 'exchange.previewImport';
  const preview = await fees.office.office.dispatch({ path, input: choice, key: 'preview-key' }, connection);
  if (!preview.ok) return input;
  return { ...choice, hash: importPreviewSchema.pick({ hash: true }).parse(preview.value).hash };
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

async function endOfJob(reply: ApiReply, caller: Caller): Promise<ApiReply> {
  const { jobId } = (reply as unknown as { value: { jobId: string } }).value;
  jobIds.push(jobId);
  const connection = seats.get(caller)?.window.connection;
  if (connection === undefined) throw new Error(`nobody sits as ${caller}`);
  for (;;) {
    const status = await fees.office.office.dispatch({ path: 'jobs.status', input: { jobId } }, connection);
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

/** Whoever approves stays able to, whatever was done to their account. */
function letApprove(): void {
  fees.office.office.core.office.database
    .prepare(
      `UPDATE staff SET password_hash = @hash, role = 'supervisor', active = 1, must_change_password = 0,
         failed_attempts = 0, locked_until = NULL WHERE id = @id`,
    )
    .run({ hash: approverHash, id: approverId });
}

/** A refused sign-in is kept, so that nobody tries all passwords. */
function isCountedRefusal(path: string, reply: ApiReply): boolean {
  if (reply.ok || reply.failure.kind !== 'refused') return false;
  const { reason } = reply.failure;
  // A call that a post does not allow is written down once a minute; so is a wrong password, wherever it is asked for.
  if (reason === 'notAllowed') return true;
  return path.startsWith('access.') && (reason === 'wrongPassword' || reason === 'wrongOwnPassword');
}

test(`${CALLS} generated calls crash nothing, are answered by the contract, and write nothing when they are refused`, async () => {
  const { office } = fees;
  const { database } = office.office.core.office;
  const operations = everyOperation();
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
      followPassword(call);
      accepted.set(call.path, (accepted.get(call.path) ?? 0) + 1);
      if (call.operation.effect !== 'job') call.operation.output.parse(reply.value);
      isHashOld ||= call.operation.effect !== 'read';
      if (call.path.startsWith('access.')) letApprove();
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

  try {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...operations.map((one) => ({ weight: weightOf(one[0]), arbitrary: callsOf(one) }))),
        answerOf,
      ),
      { numRuns: CALLS, seed: SEED, endOnFailure: true },
    );
    expect(made).toBe(CALLS);
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
  }

  // The calls reach beyond the door: every operation was both done and refused.
  expect([...accepted].flatMap(([path, count]) => (count === 0 ? [path] : []))).toEqual(NEVER_ACCEPTED);
  expect([...refused].flatMap(([path, count]) => (count === 0 ? [path] : []))).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  office.connection.staff = seats.get('manager')?.staff ?? null;
  await assertBooksTie(office);
}, 600_000);
