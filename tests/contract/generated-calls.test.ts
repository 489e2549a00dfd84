import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Checkpointer } from '../../electron/database/checkpointer.ts';
import type { DataKey } from '../../electron/office/data-key.ts';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import type { Operation } from '../../shared/api/define-contract.ts';
import { type ApiReply, type ApiRequest, replySchema, type Send } from '../../shared/api/wire.ts';
import { type Approver, approvedBy } from '../../shared/api/with-approval.ts';
import { monthsLater } from '../../shared/domain/calendar.ts';
import { ROLES, type Role } from '../../shared/domain/role.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { type RollInspection, rollPreviewSchema } from '../../shared/features/exchange/exchange.contract.ts';
import { jobStatusSchema } from '../../shared/features/jobs/jobs.contract.ts';
import { MERGE_FIELDS } from '../../shared/features/letters/merge-field.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { contentHash } from '../fixtures/content-hash.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { messyRoll } from '../fixtures/messy-roll.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { MANAGER, type TestWindow } from '../fixtures/test-office.ts';
import { inputsOf, type LikelyTexts } from './generated-input.ts';
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

const CALLS = 10_000;
/** Calls between two hashes of everything in the file; in between the file's own change counter is watched. */
const CALLS_BETWEEN_HASHES = 250;

type Caller = Role | 'nobody' | 'newcomer';
const CALLERS: readonly Caller[] = [...ROLES, 'nobody', 'newcomer'];

/** Stands for the hash of the preview that an import follows, which is known only when it is called. */
const AS_PREVIEWED = '0'.repeat(64);
/** Stands for the manager’s password, which other calls change. */
const OWN_PASSWORD = 'whatever the manager’s password is';

/** What an office that is set up and has no sample beside it never does, and what takes somebody's secret or a word. */
const NEVER_ACCEPTED = [
  'access.setUp',
  'access.trySample',
  'access.leaveSample',
  'access.recover',
  'access.acceptClock',
  'access.setPin',
  'access.approve',
  'access.askApproval',
  'access.decideApproval',
  'letters.deliverPdf',
  'safekeeping.setSecondTarget',
  'safekeeping.copyToSecondTarget',
  'safekeeping.restore',
  'safekeeping.recover',
  'safekeeping.keepAsItIs',
];

/** A value for every field that a letter may ask for. */
const EVERY_VALUE = Object.fromEntries(
  Object.entries(MERGE_FIELDS).map(([name, { input }]) => [name, input === 'date' ? '2026-12-01' : '如述']),
);

/** Keys for the calls to move about: so many in the office, then as many signed out and as many lost. */
const KEYS_OF_A_STATE = 25;
/** Contacts, pets, authorisations and consents of one household, of each. */
const RECORDS = 20;
const STAFF_BETWEEN = 8;
/** People on file twice. */
const TWINS = 6;
/** Papers that are out. */
const LOANS = 8;
const SCAN = { name: '掃描.jpg', bytes: jpegPhoto() };

/** Shared pools that are not billed. */
const POOLS = 12;

const DRAFTS = 30;
const DRAFT = {
  kind: 'publicNotice' as const,
  language: 'zh-Hant' as const,
  body: '# 通告\n停水',
  unitId: null,
  values: EVERY_VALUE,
  templateId: null,
};

/** What takes a second at each turn is called less often than the rest. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'exchange.auditPack': 4,
  'safekeeping.backUpNow': 3,
  'exchange.importRoll': 3,
  // A run that is still a draft is rarely hit upon.
  'archives.mergePeople': 25,
  'archives.undoMerge': 25,
  'fees.startBilling': 25,
  'fees.publishRun': 25,
  'fees.billUnit': 25,
  'fees.cancelRun': 25,
  'jobs.status': 25,
  'documents.lend': 25,
  'letters.deliverMerged': 25,
  'fees.pools': 5,
  'fees.previewPool': 5,
  'fees.poolShares': 8,
};
const USUAL_WEIGHT = 10;
/** So many ways to move a key are not to keep the calls from everything else. */
const HOUSEHOLD_WEIGHT = 5;

function weightOf(path: string): number {
  return WEIGHTS[path] ?? (path.startsWith('household.') ? HOUSEHOLD_WEIGHT : USUAL_WEIGHT);
}

interface Seat {
  readonly window: TestWindow;
  readonly staff: SignedInStaff | null;
  /** The office's key as this seat came by it. */
  readonly dataKey: DataKey | null;
}

function seatAt(window: TestWindow): Seat {
  const { staff, dataKey } = window.connection;
  return { window, staff, dataKey: dataKey?.copy() ?? null };
}

let fees: FeeOffice;
let likely: LikelyTexts;
let outside: Database.Database;
let roll: Uint8Array;
let meant: ReadonlyMap<string, fc.Arbitrary<unknown>>;
const seats = new Map<Caller, Seat>();
const twins: [one: number, other: number][] = [];
const jobIds: string[] = ['none'];
let givenItemId = 0;
let sharedItemId = 0;
/** Is called over whenever the manager needs a second person. */
let approver: Approver;
let approverId = 0;
let approverHash = '';
let managerPassword: string = MANAGER.password;
/** An approval is written down, also when what it was for is then refused. */
let approvals = 0;

beforeAll(async () => {
  fees = await createFeeOffice(6);
  const { office } = fees;
  const { api } = office;
  await fees.bill('2026-09');
  await fees.bill('2026-10');
  for (const unitId of fees.unitIds.slice(0, 4)) {
    await api.fees.takePayment({ unitId, amountCents: 15_000, method: 'cash' });
  }
  const cards = await api.fees.saveItem({ code: 'MJ', name: '門禁卡工本費', formula: 'given' });
  const shared = await api.fees.saveItem({ code: 'GT', name: '公共水電分攤', formula: 'shared' });
  await api.fees.attach({ itemId: shared.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  givenItemId = cards.id;
  sharedItemId = shared.id;
  // Of months that no other call shares out, so that there is always one to withdraw.
  for (let made = 0; made < POOLS; made += 1) {
    await api.fees.savePool({
      itemId: shared.id,
      month: monthsLater('2035-01', made),
      totalCents: 30_001,
      weighting: 'household',
      basis: '業主大會決議',
    });
  }
  const [first = 0] = fees.unitIds;
  await api.archives.saveVehicle({ unitId: first, plate: '粵B12345' });
  for (let made = 1; made <= RECORDS; made += 1) {
    const unitId = first;
    await api.household.saveContact({ unitId, name: '陳太', phone: '13800138000' });
    await api.household.savePet({ unitId, kind: 'dog', name: '旺財' });
    await api.household.saveAuthorisation({ unitId, kind: 'parcel', name: '鄰居', fromOn: '2026-01-01' });
    await api.household.saveConsent({
      unitId,
      purpose: '短信通知',
      givenBy: '陳太',
      givenOn: '2026-01-01',
    });
  }
  for (let made = 0; made < 3 * KEYS_OF_A_STATE; made += 1) {
    const { id } = await api.household.saveKey({ unitId: first, kind: 'key', number: `K-${String(made)}` });
    const state = Math.floor(made / KEYS_OF_A_STATE);
    if (state === 1) {
      await api.household.signOutKey({ id, holder: '師傅', purpose: '維修', dueOn: '2026-11-24' });
    }
    if (state === 2) await api.household.reportKeyLost({ id, reason: '遺失' });
  }
  for (let made = 0; made < TWINS; made += 1) {
    const { id: one } = await api.archives.savePerson({
      name: `雙份${made}`,
      phones: [{ phone: '13800138000' }],
    });
    const { id: other } = await api.archives.savePerson({
      name: `双份${made}`,
      email: 'twin@example.invalid',
    });
    twins.push([one, other]);
  }
  for (let made = 0; made < DRAFTS; made += 1) await api.letters.saveDraft(DRAFT);
  await api.letters.issue({ id: 1, version: 1 });
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

  const scan = office.office.tray.put(SCAN, office.connection.id, 'the-scan');
  await api.documents.add({ ticket: scan, unitId: first });
  for (let kindId = 5; kindId < 5 + LOANS; kindId += 1) {
    await api.documents.notePaper({ unitId: first, kindId, standing: 'paper', version: 0 });
    await api.documents.lend({
      unitId: first,
      kindId,
      borrower: '工程部',
      purpose: '核對',
      manner: 'read',
      dueOn: '2026-12-31',
    });
  }

  const ticket = office.office.tray.put({ name: 'roll.xlsx', bytes: roll }, office.connection.id, 'the-roll');
  const found = await api.exchange.inspectRoll({ ticket });
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
  meant = meantInputs(found);
  outside = new Database(office.office.core.office.files.database, { readonly: true });
});

afterAll(async () => {
  outside.close();
  await fees.office.close();
});

/** Inputs whose fields must fit each other before anything happens at all. */
function meantInputs(found: RollInspection): ReadonlyMap<string, fc.Arbitrary<unknown>> {
  const { management, unitIds } = fees;
  const unitId = fc.constantFrom(...unitIds);
  const runId = fc.integer({ min: 1, max: 60 });
  const documentId = fc.integer({ min: 1, max: 12 });
  const month = fc.integer({ min: 0, max: 40 }).map((later) => monthsLater('2026-01', later));
  const pool = {
    itemId: fc.constant(sharedItemId),
    month,
    totalCents: fc.integer({ min: 1, max: 1_000_000 }),
    weighting: fc.constantFrom('area', 'household', 'weights'),
  };
  const letterAt = { id: fc.integer({ min: 1, max: DRAFTS }), version: fc.constantFrom(1, 1, 2) };
  const itemIds = fc.constant([management.id]);
  const columns = found.columns.flatMap(({ column, guess }) =>
    guess === null ? [] : [{ column, field: guess }],
  );
  const choice = { ticket: 'the-roll', sheet: found.sheet, headerRow: found.headerRow, columns };
  const exports = Object.entries(EXPORT_GRIDS).map(([source, grid]) =>
    fc
      .subarray(Object.keys(grid.fields), { minLength: 1 })
      .map((fields) => ({ source, columns: fields.map((field) => ({ field, header: field })) })),
  );
  const keyFrom = (state: number) =>
    fc.integer({ min: 1 + state * KEYS_OF_A_STATE, max: (state + 1) * KEYS_OF_A_STATE });
  const [inOffice, signedOut, lost] = [keyFrom(0), keyFrom(1), keyFrom(2)];
  const reason = fc.constant('住戶要求');
  const dueOn = fc.constantFrom('2026-11-30', '2027-06-30');
  const recordId = fc.integer({ min: 1, max: RECORDS });
  const [firstUnitId = 0] = unitIds;
  const ofRecord = { id: recordId, unitId: fc.constant(firstUnitId) };
  const ended = fc.record({ id: recordId, toOn: dueOn, reason });
  const version = fc.integer({ min: 1, max: 3 });
  const personId = fc.integer({ min: 1, max: 8 });
  return new Map<string, fc.Arbitrary<unknown>>([
    [
      'archives.changeUnits',
      fc
        .record({ id: unitId, version, value: fc.constantFrom('applied', 'underWay', 'toAccept') })
        .map(({ value, ...unit }) => ({ changes: [{ ...unit, set: { field: 'worksState', value } }] })),
    ],
    ['exchange.auditPack', fc.constant({ reason: '年度審計', receiver: '會計師事務所' })],
    ['archives.verifyPerson', fc.record({ personId, version })],
    ['archives.verifyUnit', fc.record({ unitId, version })],
    ['archives.keepApart', fc.record({ oneId: personId, otherId: personId })],
    [
      'archives.mergePeople',
      fc
        .record({
          twin: fc.constantFrom(...twins),
          keptVersion: fc.constantFrom(1, 1, 3),
          otherVersion: fc.constantFrom(1, 1, 3),
        })
        .map(({ twin: [keptId, otherId], ...versions }) => ({ keptId, otherId, ...versions })),
    ],
    ['archives.undoMerge', fc.constantFrom(...twins).map(([, mergedId]) => ({ mergedId }))],
    ['household.saveContact', fc.record({ ...ofRecord, name: fc.constant('陳先生') })],
    ['household.endContact', ended],
    ['household.revealContact', fc.record({ id: recordId, reason })],
    ['household.savePet', fc.record({ ...ofRecord, kind: fc.constant('cat'), name: fc.constant('咪咪') })],
    ['household.endPet', ended],
    [
      'household.saveAuthorisation',
      fc.record({ ...ofRecord, kind: fc.constant('entry'), name: fc.constant('鐘點工'), fromOn: dueOn }),
    ],
    ['household.endAuthorisation', ended],
    [
      'household.saveConsent',
      fc.record({
        ...ofRecord,
        purpose: fc.constant('短信通知'),
        givenBy: fc.constant('陳太'),
        givenOn: fc.constant('2026-02-01'),
      }),
    ],
    ['household.withdrawConsent', fc.record({ id: recordId, withdrawnOn: dueOn, reason })],
    ['household.keyMovements', fc.record({ id: inOffice })],
    ['household.handOutKey', fc.record({ id: inOffice, holder: fc.constant('陳太') })],
    [
      'household.signOutKey',
      fc.record({ id: inOffice, holder: fc.constant('師傅'), purpose: fc.constant('維修'), dueOn }),
    ],
    ['household.extendKey', fc.record({ id: signedOut, dueOn })],
    ['household.takeKeyBack', fc.record({ id: signedOut, reason })],
    ['household.reportKeyLost', fc.record({ id: inOffice, reason })],
    ['household.findKey', fc.record({ id: lost, reason })],
    ['household.cancelKey', fc.record({ id: lost, reason })],
    ['access.newRecoveryCode', fc.constant({ password: OWN_PASSWORD })],
    [
      'archives.saveUnit',
      fc.integer({ min: 201, max: 999 }).map((room) => ({ buildingId: fees.buildingId, room: String(room) })),
    ],
    ['access.unlock', fc.constantFrom({ password: 'second password' }, { password: 'first password' })],
    ['exchange.previewRoll', fc.constant(choice)],
    [
      'exchange.rejectedRows',
      fc.constant({ ...choice, columns: columns.filter(({ field }) => field !== 'building') }),
    ],
    ['exchange.importRoll', fc.constant({ ...choice, hash: AS_PREVIEWED })],
    [
      'exchange.exportGrid',
      fc
        .tuple(fc.oneof(...exports), fc.constantFrom('xlsx', 'csv'))
        .map(([one, format]) => ({ ...PURPOSE, ...one, format })),
    ],
    [
      'fees.setPrice',
      fc.record({
        itemId: fc.constant(management.id),
        fromOn: month.map((text) => `${text}-15`),
        priceTenThousandths: fc.integer({ min: 1, max: 100_000 }),
        source: fc.constant('業主大會決議'),
      }),
    ],
    [
      'fees.giveCharge',
      fc.record({ unitId, day: fc.integer({ min: 1, max: 28 }), month }).map(({ day, ...each }) => {
        const on = `${each.month}-${String(day).padStart(2, '0')}`;
        const what = { itemId: givenItemId, amountCents: 4000, note: '補辦門禁卡' };
        return { ...what, unitId: each.unitId, fromOn: on, toOn: on };
      }),
    ],
    ['fees.previewPool', fc.record(pool)],
    ['fees.savePool', fc.record({ ...pool, basis: fc.constant('業主大會決議') })],
    ['fees.withdrawPool', fc.record({ poolId: fc.integer({ min: 1, max: POOLS }), reason })],
    ['fees.poolShares', fc.record({ poolId: fc.integer({ min: 1, max: POOLS }) })],
    ['fees.startBilling', fc.record({ month, itemIds })],
    ['fees.billUnit', fc.record({ unitId, month, itemIds })],
    ['fees.publishRun', fc.record({ runId })],
    ['fees.cancelRun', fc.record({ runId, reason: fc.constant('重做') })],
    [
      'fees.takePayment',
      fc.record({
        unitId,
        amountCents: fc.integer({ min: 1, max: 50_000 }),
        method: fc.constantFrom('cash', 'wechat', 'cheque'),
        keepAsCredit: fc.boolean(),
      }),
    ],
    [
      'documents.add',
      fc.record({ ticket: fc.constant('the-scan'), unitId, kindId: fc.constantFrom(null, 1, 3) }),
    ],
    [
      'documents.change',
      fc.record({ id: documentId, version: fc.constantFrom(1, 2), title: fc.constant('一') }),
    ],
    [
      'documents.remove',
      fc.record({ id: documentId, version: fc.constantFrom(1, 2), reason: fc.constant('重複') }),
    ],
    ['documents.open', fc.record({ id: documentId, reason: fc.constant('核對') })],
    ['documents.take', fc.record({ id: documentId, reason: fc.constant('核對') })],
    [
      'documents.saveKind',
      fc.record({
        code: fc.stringMatching(/^[A-Z]{6}$/u),
        name: fc.constant('其他'),
        process: fc.constantFrom('moveIn', 'fitOut', 'moveOut'),
        required: fc.boolean(),
        identity: fc.boolean(),
      }),
    ],
    [
      'documents.notePaper',
      fc.record({
        unitId,
        kindId: fc.integer({ min: 1, max: 29 }),
        standing: fc.constant('paper'),
        version: fc.constantFrom(0, 1),
      }),
    ],
    [
      'documents.lend',
      fc.record({
        unitId,
        kindId: fc.integer({ min: 1, max: 4 }),
        borrower: fc.constant('工程部'),
        purpose: fc.constant('核對'),
        manner: fc.constantFrom('read', 'copy', 'takeAway'),
        dueOn: fc.constant('2026-12-31'),
      }),
    ],
    ['documents.takeBack', fc.record({ id: fc.integer({ min: 1, max: LOANS }) })],
    ['letters.issue', fc.record(letterAt)],
    ['letters.voidLetter', fc.record({ id: letterAt.id, reason })],
    ['letters.discardDraft', fc.record(letterAt)],
    [
      'letters.editDraft',
      fc.record({ ...letterAt, body: fc.constant('# 通告\n{{scope}}') }).map((one) => ({ ...DRAFT, ...one })),
    ],
    [
      'letters.issueMany',
      fc.record({
        templateId: fc.integer({ min: 1, max: 15 }),
        unitIds: fc.uniqueArray(unitId, { minLength: 1 }),
        values: fc.constant(EVERY_VALUE),
      }),
    ],
  ]);
}

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
  if (connection.dataKey === null && seat.dataKey !== null) connection.dataKey = seat.dataKey.copy();
  if (path.startsWith('exchange.'))
    office.office.tray.put({ name: 'roll.xlsx', bytes: roll }, connection.id, 'the-roll');
  if (path === 'documents.add') office.office.tray.put(SCAN, connection.id, 'the-scan');
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
  expect(replySchema.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
  return reply;
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
  const preview = await fees.office.office.dispatch(
    { path: 'exchange.previewRoll', input: choice, key: 'preview-key' },
    connection,
  );
  if (!preview.ok) return input;
  return { ...choice, hash: rollPreviewSchema.parse(preview.value).hash };
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

  try {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...operations.map((one) => ({ weight: weightOf(one[0]), arbitrary: callsOf(one) }))),
        async (call) => {
          made += 1;
          if (isHashOld && made % CALLS_BETWEEN_HASHES === 0) {
            hash = contentHash(database);
            isHashOld = false;
          }
          folding.foldNow();
          const changesBefore = outside.pragma('data_version', { simple: true });
          const approvalsBefore = approvals;
          const first = await make(call);
          const reply =
            first.ok && call.operation.effect === 'job' ? await endOfJob(first, call.caller) : first;
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
          expect(JSON.stringify(reply.failure)).not.toMatch(
            /\n\s+at |node_modules|SqliteError|SELECT |INSERT /u,
          );
          if (approvals > approvalsBefore || isCountedRefusal(call.path, reply)) {
            isHashOld = true;
            return;
          }
          expect(outside.pragma('data_version', { simple: true })).toBe(changesBefore);
          if (!isHashOld) expect(contentHash(database)).toBe(hash);
        },
      ),
      { numRuns: CALLS, seed: 20_261_123, endOnFailure: true },
    );
  } finally {
    folding.stop();
  }

  expect(made).toBe(CALLS);
  // The calls reach beyond the door: every operation was both done and refused.
  expect([...accepted].flatMap(([path, count]) => (count === 0 ? [path] : []))).toEqual(NEVER_ACCEPTED);
  expect([...refused].flatMap(([path, count]) => (count === 0 ? [path] : []))).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  office.connection.staff = seats.get('manager')?.staff ?? null;
  await assertBooksTie(office);
}, 600_000);
