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
import {
  type ImportInspection,
  importPreviewSchema,
} from '../../shared/features/exchange/exchange.contract.ts';
import { FIRST_FILING_SETTINGS } from '../../shared/features/filing/filing-settings.ts';
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

const SEED = 20_261_123;
const CALLS = 10_000;
/** For an operation that all those never saw accepted, or never refused. */
const MORE_CALLS = 400;
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
/** Entries of the registers: so many registered, then as many circulating, as many archived long ago, drafts, and internal ones. */
const ENTRIES_OF_A_STATE = 8;
/** Disposal lists of one entry each: some drawn up, some appraised, some approved. */
const LISTS_OF_A_STATE = 6;
const SCAN = { name: '掃描.jpg', bytes: jpegPhoto() };

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
  'exchange.runImport': 3,
  // A run that is still a draft is rarely hit upon.
  'archives.endOccupancy': 25,
  'documents.lend': 25,
  'filing.saveSettings': 20,
  'filing.registerLetters': 20,
  'access.unlock': 25,
  'filing.cancelDisposal': 15,
  'archives.listPeopleAsOf': 25,
  'filing.listCatalogue': 25,
  'letters.deliverMerged': 25,
  'filing.circulate': 20,
  'filing.handle': 20,
  'filing.archive': 20,
  'filing.attachDocument': 20,
  'filing.carryOutDisposal': 15,
  'filing.finishRemoval': 15,
  'archives.mergePeople': 25,
  'archives.undoMerge': 25,
  'fees.startBilling': 25,
  'fees.publishRun': 25,
  'fees.billUnit': 25,
  'fees.cancelRun': 25,
  'jobs.status': 25,
};
const USUAL_WEIGHT = 10;
/** So many ways to move a key are not to keep the calls from everything else. */
const HOUSEHOLD_WEIGHT = 6;
const MANY_OPERATIONS: readonly string[] = ['household.', 'filing.'];

function weightOf(path: string): number {
  return (
    WEIGHTS[path] ?? (MANY_OPERATIONS.some((name) => path.startsWith(name)) ? HOUSEHOLD_WEIGHT : USUAL_WEIGHT)
  );
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
    const { id, version } = await api.household.saveKey({
      unitId: first,
      kind: 'key',
      number: `K-${String(made)}`,
    });
    const state = Math.floor(made / KEYS_OF_A_STATE);
    if (state === 1) {
      await api.household.signOutKey({ id, version, holder: '師傅', purpose: '維修', dueOn: '2026-11-24' });
    }
    if (state === 2) await api.household.reportKeyLost({ id, version, reason: '遺失' });
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
    // As many again are on their shelf.
    await api.documents.notePaper({ unitId: first, kindId: kindId + LOANS, standing: 'paper', version: 0 });
    await api.documents.lend({
      unitId: first,
      kindId,
      borrower: '工程部',
      purpose: '核對',
      manner: 'read',
      dueOn: '2026-12-31',
    });
  }

  await fileEntries(first, api);

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
  meant = meantInputs(found);
  outside = new Database(office.office.core.office.files.database, { readonly: true });
});

/** Entries in every state, for the calls to go on with. */
async function fileEntries(unitId: number, api: FeeOffice['office']['api']): Promise<void> {
  const { filing, documents } = api;
  const add = (register: 'incoming' | 'internal', ofUnit: number | null, registered = true) =>
    filing.saveEntry({ register, passedOn: '2010-05-06', title: '舊文件', unitId: ofUnit, registered });
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) await add('incoming', unitId);
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) {
    const { id, version } = await add('incoming', null);
    await filing.circulate({ id, version, readers: ['王主任', '李工'] });
  }
  const archived: number[] = [];
  const lists = 3 * LISTS_OF_A_STATE;
  for (let made = 0; made < ENTRIES_OF_A_STATE + lists; made += 1) {
    const { id, version } = await add('internal', null);
    const place = { archiveClass: 'WS', organisation: 'KFB', year: 2010, retentionClassId: 8 };
    archived.push((await filing.archive({ id, version, ...place })).id);
  }
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) await add('internal', null, false);
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) await add('internal', null);
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) {
    const { connection, office: own } = fees.office;
    await documents.add({ ticket: own.tray.put(SCAN, connection.id, 'the-scan'), unitId });
  }
  const { office } = fees;
  const second = await office.approvedBy('supervisor');
  for (const [made, entryId] of archived.slice(-lists).entries()) {
    const { id, version, rows } = await filing.drawUpDisposal({ entryIds: [entryId] });
    if (made < LISTS_OF_A_STATE) continue;
    const decisions = rows.map(({ id: itemId }) => ({ itemId, decision: 'destroy' as const }));
    const judged = await filing.appraiseDisposal({ id, version, appraisers: ['張會計'], decisions });
    if (made >= 2 * LISTS_OF_A_STATE) await second.filing.approveDisposal({ id, version: judged.version });
  }
  const { documents: held } = await documents.forUnit({ unitId });
  await filing.attachDocument({ id: 1, documentId: held[0]?.id ?? 0 });
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) {
    await filing.placeHold({ of: 'entry', id: made + 1, reason: '訴訟' });
  }
}

afterAll(async () => {
  outside.close();
  await fees.office.close();
});

/** Inputs whose fields must fit each other before anything happens at all. */
function meantInputs(found: ImportInspection): ReadonlyMap<string, fc.Arbitrary<unknown>> {
  const { management, unitIds } = fees;
  const unitId = fc.constantFrom(...unitIds);
  const runId = fc.integer({ min: 1, max: 60 });
  const documentId = fc.integer({ min: 1, max: 12 });
  const month = fc.integer({ min: 0, max: 40 }).map((later) => monthsLater('2026-01', later));
  const letterAt = { id: fc.integer({ min: 1, max: DRAFTS }), version: fc.constantFrom(1, 1, 2) };
  const itemIds = fc.constant([management.id]);
  const columns = found.columns.flatMap(({ column, guess }) =>
    guess === null ? [] : [{ column, field: guess }],
  );
  const choice = {
    kind: 'roll' as const,
    ticket: 'the-roll',
    sheet: found.sheet,
    headerRow: found.headerRow,
    columns,
  };
  const exports = Object.entries(EXPORT_GRIDS).map(([source, grid]) =>
    fc.subarray(Object.keys(grid.fields), { minLength: 1 }).map((fields) => ({
      source,
      columns: fields.map((field) => ({ field, header: field })),
      ...(grid.ofDay === true ? { on: '2026-10-31' } : {}),
    })),
  );
  const keyFrom = (state: number) =>
    fc.integer({ min: 1 + state * KEYS_OF_A_STATE, max: (state + 1) * KEYS_OF_A_STATE });
  const [inOffice, signedOut, lost] = [keyFrom(0), keyFrom(1), keyFrom(2)];
  const reason = fc.constant('住戶要求');
  const dueOn = fc.constantFrom('2026-11-30', '2027-06-30');
  const recordId = fc.integer({ min: 1, max: RECORDS });
  const [firstUnitId = 0] = unitIds;
  const version = fc.integer({ min: 1, max: 3 });
  // Of what was moved once when the office was filled, and perhaps once more since.
  const moved = fc.constantFrom(2, 2, 3);
  const readOnce = fc.constantFrom(1, 1, 2);
  const ofRecord = { id: recordId, version: readOnce, unitId: fc.constant(firstUnitId) };
  const ended = fc.record({ id: recordId, version: readOnce, toOn: dueOn, reason });
  const personId = fc.integer({ min: 1, max: 8 });
  return new Map<string, fc.Arbitrary<unknown>>([
    [
      'archives.changeUnits',
      fc
        .record({ id: unitId, version, value: fc.constantFrom('applied', 'underWay', 'toAccept') })
        .map(({ value, ...unit }) => ({ changes: [{ ...unit, set: { field: 'worksState', value } }] })),
    ],
    [
      'archives.renameEntrance',
      fc.record({
        buildingId: fc.constant(fees.buildingId),
        from: fc.constantFrom('', 'A單元'),
        to: fc.constantFrom('', 'A單元'),
      }),
    ],
    [
      'archives.orderEntrances',
      fc.record({ buildingId: fc.constant(fees.buildingId), names: fc.constantFrom([''], ['A單元']) }),
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
    ['household.withdrawConsent', fc.record({ id: recordId, version: readOnce, withdrawnOn: dueOn, reason })],
    ['archives.listUnitsAsOf', fc.constant({ on: '2026-11-01' })],
    ['archives.listPeopleAsOf', fc.constant({ on: '2026-11-01' })],
    ['filing.listCatalogue', fc.constant({})],
    ['household.keyMovements', fc.record({ id: inOffice })],
    [
      'household.saveKey',
      fc.record({
        unitId: fc.constant(firstUnitId),
        kind: fc.constantFrom('key', 'card'),
        number: fc.uuid().map((text) => text.slice(0, 8)),
      }),
    ],
    ['household.handOutKey', fc.record({ id: inOffice, version: readOnce, holder: fc.constant('陳太') })],
    [
      'household.signOutKey',
      fc.record({
        id: inOffice,
        version: readOnce,
        holder: fc.constant('師傅'),
        purpose: fc.constant('維修'),
        dueOn,
      }),
    ],
    ['household.extendKey', fc.record({ id: signedOut, version: moved, dueOn })],
    ['household.takeKeyBack', fc.record({ id: signedOut, version, reason })],
    ['household.reportKeyLost', fc.record({ id: inOffice, version: readOnce, reason })],
    ['household.findKey', fc.record({ id: lost, version: moved, reason })],
    ['household.cancelKey', fc.record({ id: lost, version, reason })],
    ['access.newRecoveryCode', fc.constant({ password: OWN_PASSWORD })],
    [
      'archives.saveUnit',
      fc.integer({ min: 201, max: 999 }).map((room) => ({ buildingId: fees.buildingId, room: String(room) })),
    ],
    ['access.unlock', fc.constantFrom({ password: 'second password' }, { password: 'first password' })],
    ['exchange.previewImport', fc.constant(choice)],
    [
      'exchange.rejectedRows',
      fc.constant({ ...choice, columns: columns.filter(({ field }) => field !== 'building') }),
    ],
    ['exchange.runImport', fc.constant({ ...choice, hash: AS_PREVIEWED })],
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
      'fees.attach',
      fc.record({
        itemId: fc.constant(management.id),
        to: unitId.map((id) => ({ kind: 'units', unitIds: [id] })),
        fromOn: month.map((text) => `${text}-01`),
      }),
    ],
    [
      'fees.detach',
      fc.record({
        unitFeeIds: fc.integer({ min: 1, max: 6 }).map((id) => [id]),
        lastOn: fc.constant('2031-12-31'),
        reason,
      }),
    ],
    ['fees.previewBilling', fc.record({ month, itemIds })],
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
        unitId: fc.constant(firstUnitId),
        kindId: fc.integer({ min: 5 + LOANS, max: 4 + 2 * LOANS }),
        borrower: fc.constant('工程部'),
        purpose: fc.constant('核對'),
        manner: fc.constantFrom('read', 'copy', 'takeAway'),
        dueOn: fc.constant('2026-12-31'),
      }),
    ],
    ['documents.takeBack', fc.record({ id: fc.integer({ min: 1, max: LOANS }) })],
    ...filingInputs({ version, unitId, reason }),
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

/** What goes on with the entries of `fileEntries`; those beyond are hit by chance. */
function filingInputs({
  version,
  unitId,
  reason,
}: {
  readonly version: fc.Arbitrary<number>;
  readonly unitId: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
}): [string, fc.Arbitrary<unknown>][] {
  const from = (place: number, count = ENTRIES_OF_A_STATE) =>
    fc.integer({ min: 1 + place, max: place + count });
  const [registered, circulating] = [from(0), from(ENTRIES_OF_A_STATE)];
  const archived = from(2 * ENTRIES_OF_A_STATE);
  const drafts = from(3 * ENTRIES_OF_A_STATE + 3 * LISTS_OF_A_STATE);
  const internal = from(4 * ENTRIES_OF_A_STATE + 3 * LISTS_OF_A_STATE);
  const listsIn = (state: number) => ({
    id: from(state * LISTS_OF_A_STATE, LISTS_OF_A_STATE),
    version: fc.constant(state + 1),
  });
  const [listed, appraised, approvedList] = [listsIn(0), listsIn(1), listsIn(2)];
  const day = fc.constantFrom('2026-11-20', '2026-11-23');
  const attachmentId = fc.integer({ min: 1, max: 3 });
  const entryAt = { id: registered, version };
  return [
    ['filing.entry', fc.record({ id: registered })],
    ['filing.saveSettings', fc.constant(FIRST_FILING_SETTINGS)],
    [
      'filing.saveEntry',
      fc.record({
        register: fc.constantFrom('incoming', 'outgoing', 'internal'),
        passedOn: day,
        title: fc.constant('關於檢查的通知'),
        unitId: fc.option(unitId),
        registered: fc.boolean(),
      }),
    ],
    ['filing.discardDraft', fc.record({ id: drafts, version: fc.constant(1) })],
    ['filing.registerLetters', fc.record({ letterIds: fc.tuple(fc.constantFrom(1, 1, 2, 3)) })],
    ['filing.ofLetter', fc.record({ letterId: fc.integer({ min: 1, max: DRAFTS }) })],
    [
      'filing.circulate',
      fc.record({ ...entryAt, version: fc.constantFrom(2, 3), readers: fc.constant(['王主任']) }),
    ],
    [
      'filing.noteSeen',
      fc.record({
        readerId: fc.integer({ min: 1, max: 2 * ENTRIES_OF_A_STATE }),
        version: fc.constantFrom(2, 3),
        seenOn: day,
      }),
    ],
    [
      'filing.handle',
      fc.record({ id: fc.oneof(registered, internal), version: fc.constantFrom(2, 3), doneOn: day }),
    ],
    [
      'filing.archive',
      fc.record({
        id: internal,
        version: fc.constantFrom(2, 2, 3),
        archiveClass: fc.constantFrom('WS', 'WS', 'YZ'),
        organisation: fc.constant('KFB'),
        year: fc.constant(2026),
        retentionClassId: fc.integer({ min: 1, max: 11 }),
      }),
    ],
    ['filing.voidEntry', fc.record({ id: circulating, version, reason })],
    ['filing.attach', fc.record({ ticket: fc.constant('the-scan'), id: archived })],
    ['filing.attachDocument', fc.record({ id: registered, documentId: fc.integer({ min: 1, max: 12 }) })],
    ['filing.removeAttachment', fc.record({ attachmentId: fc.integer({ min: 2, max: 12 }), reason })],
    ['filing.openAttachment', fc.record({ attachmentId, reason })],
    ['filing.takeAttachment', fc.record({ attachmentId, reason })],
    [
      'filing.saveRetentionClass',
      fc.record({
        code: fc.stringMatching(/^[A-Z]{6}$/u),
        name: fc.constant('其他'),
        years: fc.constantFrom(null, 5),
        nature: fc.constant('custom'),
        source: fc.constant('本處'),
      }),
    ],
    ['filing.placeHold', fc.record({ of: fc.constantFrom('entry', 'unit'), id: registered, reason })],
    ['filing.liftHold', fc.record({ holdId: fc.integer({ min: 1, max: 12 }), reason })],
    ['filing.drawUpDisposal', fc.record({ entryIds: fc.tuple(archived) })],
    ['filing.disposal', fc.record({ id: listed.id })],
    ['filing.destructionList', fc.record({ id: listed.id })],
    ['filing.deliverDestructionList', fc.record({ id: listed.id })],
    [
      'filing.appraiseDisposal',
      fc.integer({ min: 1, max: LISTS_OF_A_STATE }).map((id) => ({
        id,
        version: 1,
        appraisers: ['張會計'],
        // Each list is of one entry, so its item bears its own number.
        decisions: [{ itemId: id, decision: 'destroy' }],
      })),
    ],
    ['filing.approveDisposal', fc.record(appraised)],
    [
      'filing.carryOutDisposal',
      fc.record({
        ...approvedList,
        method: fc.constant('碎紙'),
        carriedOutOn: fc.constantFrom('2026-11-23', '2026-11-24'),
        witnesses: fc.constant(['王主任', '張會計']),
      }),
    ],
    ['filing.finishRemoval', fc.record({ id: approvedList.id })],
    ['filing.cancelDisposal', fc.record({ ...listed, reason })],
  ];
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
  if (path === 'documents.add' || path === 'filing.attach')
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
    { path: 'exchange.previewImport', input: choice, key: 'preview-key' },
    connection,
  );
  if (!preview.ok) return input;
  return { ...choice, hash: importPreviewSchema.parse(preview.value).hash };
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
