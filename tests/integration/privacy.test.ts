import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAudit } from '../../electron/office/audit-trail.ts';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { contract } from '../../shared/api/contract.ts';
import type { ApiRequest } from '../../shared/api/wire.ts';
import { DESK_ROLES, ROLES, type Role } from '../../shared/domain/role.ts';
import { EXPORT_SOURCES, type ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import { docxParts } from '../fixtures/docx-text.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { withCheckSign } from '../fixtures/id-numbers.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { createTestOffice, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

/** What no list, print, file or trail shows in full. */
const SECRETS = {
  phone: '13812345678',
  formerPhone: '13899995678',
  contactPhone: '13700001111',
  idNumber: withCheckSign('44030119800101123'),
  email: 'tai.man.chan@example.com',
  formerEmail: 'chan.old@example.com',
  address: '深圳市南山區科技園路88號',
  account: '6222021234567890123',
} as const;
type Secret = keyof typeof SECRETS;

/** Where the desk, which writes to owners, reads their address; the auditor reads it nowhere. */
const DESK_READS_ADDRESSES = new Set([
  'archives.unitFile',
  'archives.unitFileAsOf',
  'archives.personFile',
  'archives.comparePeople',
]);

/** Inputs of the reads that need one. */
const INPUTS: Readonly<Record<string, NonNullable<ApiRequest['input']>>> = {
  'access.preference': { name: 'grid.x' },
  'archives.buildingPlan': { buildingId: 1 },
  'archives.unitFile': { id: 1 },
  'archives.unitFileAsOf': { id: 1, on: '2026-11-23' },
  'archives.listUnitsAsOf': { on: '2026-11-22' },
  'archives.listPeopleAsOf': { on: '2026-11-22' },
  'archives.unitTimeline': { unitId: 1 },
  'archives.personFile': { id: 1 },
  'archives.unitsBefore': { unitIds: [1], field: 'kind' },
  'archives.history': { entity: 'person', id: 1 },
  'archives.compare': { entity: 'person', id: 1, from: '2026-11-01', to: '2026-11-23' },
  'archives.personVerifications': { personId: 1 },
  'archives.unitVerifications': { unitId: 1 },
  'archives.comparePeople': { oneId: 1, otherId: 2 },
  'archives.mergesOf': { personId: 1 },
  'documents.forUnit': { unitId: 1 },
  'dunning.household': { unitId: 1 },
  'dunning.previewPlan': { month: '2026-11' },
  'dunning.plan': { id: 1 },
  'bank.statements': { accountId: 1 },
  'bank.openItems': { accountId: 1 },
  'bank.reconciliation': { accountId: 1, month: '2026-11' },
  'bank.listOutstanding': { on: '2026-11-22' },
  'bank.voucherMonth': { month: '2026-11' },
  'bank.voucherSources': { lineId: 1 },
  'closing.shift': { shiftId: 1 },
  'deposits.deposit': { depositId: 1 },
  'deposits.ofUnit': { unitId: 1 },
  'deposits.paper': { paperId: 2 },
  'closing.day': { day: '2026-11-23' },
  'closing.month': { month: '2026-11' },
  'fees.prices': { itemId: 1 },
  'fees.previewAttach': { itemId: 1, to: { kind: 'rule' }, fromOn: '2026-11-01' },
  'fees.pools': { itemId: 1 },
  'fees.poolShares': { poolId: 1 },
  'fees.previewPool': { itemId: 1, month: '2026-11', totalCents: 1, weighting: 'household' },
  'fees.previewBilling': { month: '2026-11', itemIds: [1] },
  'fees.run': { runId: 1 },
  'fees.unitAccount': { unitId: 1 },
  'fees.unitAccountAsOf': { unitId: 1, on: '2026-11-22' },
  'fees.receipt': { receiptId: 1 },
  'fees.invoice': { invoiceId: 1 },
  'fees.waivers': { reductionId: 1 },
  'fees.lateFeeRules': { itemId: 1 },
  'fees.previewCover': {
    unitId: 1,
    cover: { itemIds: [1], through: { by: 'months', months: 1 } },
  },
  'employees.colleagues': { from: '2026-11-23', to: '2026-11-23' },
  'employees.employee': { employeeId: 1 },
  'employees.moves': { employeeId: 1 },
  'employees.history': { employeeId: 1 },
  'employees.certificates': { employeeId: 1 },
  'employees.calendar': { from: '2026-01-01', to: '2026-12-31' },
  'employees.modelCalendars': { year: 2026 },
  'training.plan': { year: 2026 },
  'training.session': { sessionId: 1 },
  'training.hours': { since: '2026-01-01', on: '2026-12-31' },
  'training.trainedOf': { employeeId: 1 },
  'training.appraisalsOf': { employeeId: 1 },
  'training.appraisal': { appraisalId: 1 },
  'filing.entry': { id: 1 },
  'filing.forUnit': { unitId: 1 },
  'filing.ofLetter': { letterId: 1 },
  'filing.disposal': { id: 1 },
  'filing.destructionList': { id: 1 },
  'household.keysOfUnit': { unitId: 1 },
  'household.keyMovements': { id: 1 },
  'household.records': { unitId: 1 },
  'jobs.status': { jobId: 'none' },
  'meters.ofUnit': { unitId: 1 },
  'meters.sheet': { month: '2026-11', meterKind: 'water', buildingId: 1 },
  'meters.progress': { month: '2026-11', meterKind: 'water' },
  'meters.historyOfUnit': { unitId: 1 },
  'meters.usageOf': { meterKind: 'water', from: '2026-11', to: '2026-11' },
  'attendance.month': { teamId: 1, month: '2026-11' },
  'attendance.mine': { month: '2026-11' },
  'attendance.day': { employeeId: 1, day: '2026-11-20' },
  'attendance.daySheet': { teamId: 1, day: '2026-11-20' },
  'attendance.clockNumbers': { clockId: 1 },
  'leave.leave': { id: 1 },
  'leave.previewLeave': { employeeId: 1, kind: 'annual', firstOn: '2026-12-01', lastOn: '2026-12-01' },
  'leave.overtime': { id: 1 },
  'leave.previewOvertime': { employeeId: 1, day: '2026-12-01', startsMinute: 1080, lengthMinutes: 60 },
  'leave.swap': { id: 1 },
  'leave.previewSwap': { employeeId: 1, day: '2026-12-01', otherEmployeeId: 2 },
  'leave.balance': { employeeId: 1 },
  'leave.away': { month: '2026-12' },
  'leave.overtimeSheet': { month: '2026-12' },
  'letters.templateVersions': { id: 1 },
  'letters.preview': { kind: 'ownerLetter', language: 'zh-Hant', body: '您好', unitId: 1, values: {} },
  'letters.forUnit': { unitId: 1 },
  'letters.letter': { id: 1 },
  'letters.document': { id: 1 },
  'letters.versions': { id: 1 },
  'letters.compare': { id: 1, earlier: 1, later: 1 },
  'letters.compareTemplate': { id: 1, earlier: 1, later: 1 },
  'letters.clauseVersions': { id: 1 },
  'letters.compareClause': { id: 1, earlier: 1, later: 1 },
  'letters.checkMany': { templateId: 1, unitIds: [1], values: {} },
  'handover.people': { postId: 1, at: '2026-11-23T16:00' },
  'handover.shift': { postId: 1 },
  'handover.handover': { handoverId: 1 },
  'memos.memo': { letterId: 1 },
  'notices.notice': { letterId: 1 },
  'letters.recipients': { unitIds: [1] },
  'letters.run': { id: 1 },
  'letters.deliveriesOf': { letterId: 1 },
  'letters.deliverySheet': { letterIds: [1] },
  'archives.tagsOfUnit': { unitId: 1 },
  'roster.needs': { teamId: 1 },
  'roster.months': { teamId: 1 },
  'roster.roster': { teamId: 1, month: '2026-12' },
  'roster.versions': { rosterId: 1 },
  'roster.version': { versionId: 1 },
  'roster.differences': { fromVersionId: 1 },
  'reports.collection': { from: '2026-11', to: '2026-11', cutOff: '2026-11-22' },
  'reports.ageing': { from: '2026-11', to: '2026-11', cutOff: '2026-11-22' },
  'reports.income': { from: '2026-11', to: '2026-11', cutOff: '2026-11-22' },
  'reports.prepaid': { from: '2026-11', to: '2026-11', cutOff: '2026-11-22' },
  'reports.reductions': { from: '2026-11', to: '2026-11', cutOff: '2026-11-22' },
  'reports.bills': { on: '2026-11-22', since: '2026-11-01' },
  'reports.prepaidEntries': { on: '2026-11-22', since: '2026-11-01' },
  'reports.givenReductions': { on: '2026-11-22', since: '2026-11-01' },
  'reports.monthStatement': { month: '2026-11', cutOff: '2026-11-22' },
  'reports.annualDisclosure': { year: 2026 },
  'today.search': { text: '陳大文' },
};

const READS = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.entries(operations)
    .filter(([, { effect }]) => effect === 'read')
    .map(([name, { callableBy }]) => ({ path: `${feature}.${name}`, callableBy })),
);

let office: TestOffice;
const windows = new Map<Role, TestWindow>();
let identityPaper: number;

beforeAll(async () => {
  office = await createTestOffice();
  const { access, archives, household, documents } = office.api;
  // What needs a second person is told elsewhere.
  await access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 20_000 });
  const { id: buildingId } = await archives.saveBuilding({ name: '1棟' });
  const unit = await archives.saveUnit({ buildingId, room: '101' });
  const person = {
    name: '陳大文',
    phones: [{ phone: SECRETS.formerPhone }],
    idNumber: SECRETS.idNumber,
    email: SECRETS.formerEmail,
  };
  await archives.addOccupancy({ unitId: unit.id, person, role: 'owner', fromOn: '2026-11-01' });
  await archives.savePerson({
    id: 1,
    version: 1,
    name: '陳大文',
    phones: [{ phone: SECRETS.phone }],
    email: SECRETS.email,
    mailingAddress: SECRETS.address,
  });
  await archives.savePerson({ name: '陳大文', phones: [{ phone: SECRETS.phone }] });
  await household.saveContact({ unitId: unit.id, name: '陳太', phone: SECRETS.contactPhone });
  const { id: teamId } = await office.api.employees.saveTeam({ name: '客服班' });
  const { id: employeeId } = await office.api.employees.saveEmployee({
    number: 'K001',
    name: '何嘉欣',
    post: '管家',
    teamId,
    hiredOn: '2024-01-01',
    phone: SECRETS.phone,
    contactPhone: SECRETS.contactPhone,
  });
  await office.api.training.saveSession({
    subject: '消防',
    heldOn: '2026-11-20',
    startsMinute: 600,
    lengthMinutes: 60,
    employeeIds: [employeeId],
  });
  const form = { name: '考核表', planWeight: 0, items: [{ name: '紀律', weight: 100 }] };
  const { id: formId } = await office.api.training.saveForm(form);
  await office.api.training.startAppraisals({ period: '2026-10', formId, employeeIds: [employeeId] });
  const ticket = office.office.tray.put({ name: '證件.jpg', bytes: jpegPhoto() }, office.connection.id);
  identityPaper = (await documents.add({ ticket, unitId: unit.id })).id;
  windows.set('manager', office);
  const { depositId } = await office.api.deposits.take({
    of: { by: 'counter', unitId: unit.id, kindId: 2, amountCents: 2000, payerName: '陳大文' },
    method: 'cash',
  });
  const on = '2026-11-23';
  await office.api.deposits.applyForRefund({ depositId, on, applicant: '陳大文' });
  await office.api.deposits.confirm({
    depositId,
    deductedCents: 0,
    on,
    confirmedBy: '陳大文',
    means: 'signature',
  });
  await office.api.deposits.refund({
    depositId,
    proof: 'receipt',
    method: 'transfer',
    account: SECRETS.account,
  });
  for (const role of ROLES) if (role !== 'manager') windows.set(role, await office.openWindowAs(role));
}, 120_000);
afterAll(async () => {
  await office.close();
});

function windowOf(role: Role): TestWindow {
  const window = windows.get(role);
  if (window === undefined) throw new Error(`nobody is a ${role}`);
  return window;
}

/** Which secrets a text tells, however they are written in it. */
function told(text: string): Secret[] {
  const digits = text.replace(/[\s-]/gu, '');
  return (Object.keys(SECRETS) as Secret[]).filter(
    (secret) => text.includes(SECRETS[secret]) || digits.includes(SECRETS[secret]),
  );
}

async function read(role: Role, path: string): Promise<string> {
  const send = office.office.sendOn(windowOf(role).connection);
  return JSON.stringify(await send({ path, input: INPUTS[path] ?? {} }));
}

describe.each(ROLES)('as %s', (role) => {
  test('nothing that is read tells a number, and an address only where letters are written', async () => {
    const leaks: Record<string, Secret[]> = {};
    const unasked: string[] = [];
    for (const { path, callableBy } of READS) {
      const answer = await read(role, path);
      const mayRead = callableBy === 'anyone' || callableBy.includes(role);
      if (mayRead ? answer.includes('"invalidInput"') : !answer.includes('"notAllowed"')) unasked.push(path);
      const found = told(answer);
      if (found.length > 0) leaks[path] = found;
    }
    expect(unasked).toEqual([]);
    const seen = DESK_ROLES.includes(role) ? [...DESK_READS_ADDRESSES] : [];
    expect(leaks).toEqual(Object.fromEntries(seen.map((path) => [path, ['email', 'address']])));
  });

  test('no list that leaves as a file tells any of them', async () => {
    const { api, desktop } = windowOf(role);
    for (const source of EXPORT_SOURCES) {
      const outcome = exportOf(api, source);
      if (!gridOf(source).roles.includes(role)) {
        await expect(outcome).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
        continue;
      }
      await finishOn(role, await outcome);
      const file = new TextDecoder().decode(desktop.delivered.at(-1)?.bytes);
      expect([source, told(file)]).toEqual([source, []]);
      if (source === 'people') expect(file).toContain('138****5678');
    }
  });

  test('whoever looks says why and is in the trail; the auditor and the grounds look at nothing', async () => {
    const { api } = windowOf(role);
    const reason = `核對 ${role}`;
    const looks: Readonly<Record<string, () => Promise<unknown>>> = {
      'archives.reveal': () => api.archives.reveal({ personId: 1, what: 'idNumber', reason }),
      'household.revealContact': () => api.household.revealContact({ id: 1, reason }),
      'documents.open': () => api.documents.open({ id: identityPaper, reason }),
      'documents.take': () => api.documents.take({ id: identityPaper, reason }),
      'deposits.revealAccount': () => api.deposits.revealAccount({ paperId: 2, reason }),
    };
    const silent: readonly (() => Promise<unknown>)[] = [
      () => api.archives.reveal({ personId: 1, what: 'phones', reason: ' ' }),
      () => api.household.revealContact({ id: 1, reason: '' }),
      () => api.documents.open({ id: identityPaper, reason: '' }),
      () => api.documents.take({ id: identityPaper, reason: '' }),
      () => api.deposits.revealAccount({ paperId: 2, reason: '' }),
    ];
    const mayLook = DESK_ROLES.includes(role);
    for (const [path, look] of Object.entries(looks)) {
      const answer = await outcomeOf(look);
      expect([path, answer]).toEqual([path, mayLook ? 'done' : 'notAllowed']);
    }
    for (const look of silent) expect(await outcomeOf(look)).toBe(mayLook ? 'invalidInput' : 'notAllowed');
    const { rows } = await office.api.access.auditTrail({
      filters: { reason: { kind: 'text', contains: reason } },
    });
    expect(rows.map(({ action }) => action).toSorted()).toEqual(mayLook ? Object.keys(looks).toSorted() : []);
  });
});

function gridOf(source: ExportSource) {
  const grid = EXPORT_GRIDS[source];
  if (grid === undefined) throw new Error(`${source} cannot be taken out`);
  return grid;
}

function exportOf(api: TestWindow['api'], source: ExportSource) {
  const columns = Object.keys(gridOf(source).fields).map((field) => ({ field, header: field }));
  const { ofDay, ofPeriod } = gridOf(source);
  const day = {
    ...(ofDay === true ? { on: '2026-11-22' } : {}),
    ...(ofPeriod === true ? { since: '2026-11-01' } : {}),
  };
  return api.exchange.exportGrid({ ...PURPOSE, source, columns, query: {}, format: 'csv', ...day });
}

/** A job is its own window’s to watch. */
async function finishOn(role: Role, { jobId }: { readonly jobId: string }): Promise<void> {
  for (;;) {
    const { state, failure } = await windowOf(role).api.jobs.status({ jobId });
    if (failure !== undefined) throw new ApiError(failure);
    if (state !== 'running') return;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

async function outcomeOf(look: () => Promise<unknown>): Promise<string> {
  try {
    await look();
    return 'done';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.failure.kind === 'refused' ? error.failure.reason : error.failure.kind;
  }
}

test('an audit pack tells none of them', async () => {
  const approved = await office.approvedBy('supervisor');
  await office.finish(await approved.exchange.auditPack({ reason: '年度審計', receiver: '會計師事務所' }));
  const pack = office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
  const texts = await docxParts(pack);
  expect([...texts.keys()].filter((name) => name.endsWith('people.csv'))).toHaveLength(1);
  const leaks = [...texts].flatMap(([name, text]) => told(text).map((secret) => [name, secret]));
  expect(leaks).toEqual([]);
});

test('entries that an earlier version wrote in full are told masked, and still tell that one address became another', async () => {
  const { database } = office.office.core.office;
  const [before, after] = [
    { email: SECRETS.formerEmail, mailingAddress: SECRETS.address },
    { email: 'tan.other@example.com', mailingAddress: '深圳市福田區深南路1號' },
  ];
  const at = office.now.toISOString();
  const author = { staff: office.connection.staff, at, action: 'archives.savePerson' };
  appendAudit(database, author, { entity: 'person', entityId: 1, before, after });
  appendAudit(database, author, {
    entity: 'person',
    entityId: 1,
    before: after,
    after: { email: SECRETS.email },
  });
  const secrets = [...Object.values(before), ...Object.values(after), SECRETS.email];
  for (const role of ['manager', 'auditor'] as const) {
    for (const path of [
      'archives.history',
      'archives.unitTimeline',
      'archives.compare',
      'access.auditTrail',
    ]) {
      const answer = await read(role, path);
      expect([path, secrets.filter((secret) => answer.includes(secret))]).toEqual([path, []]);
    }
    const { api, desktop } = windowOf(role);
    await finishOn(role, await exportOf(api, 'auditTrail'));
    const file = new TextDecoder().decode(desktop.delivered.at(-1)?.bytes);
    expect(secrets.filter((secret) => file.includes(secret))).toEqual([]);
    expect(file).toContain('c****@example.com');
  }
  const [last, first] = await office.api.archives.history({ entity: 'person', id: 1 });
  expect(last?.changes).toContainEqual({ field: 'emailChanged', before: null, after: true });
  expect(first?.changes).toEqual([
    { field: 'email', before: 'c****@example.com', after: 't****@example.com' },
    { field: 'mailingAddressChanged', before: null, after: true },
  ]);
});
