import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { type ApprovalNeeded, approvalNeededSchema } from '../../shared/api/with-approval.ts';
import { ROLES, type Role } from '../../shared/domain/role.ts';
import { APPROVAL_MINUTES, APPROVERS, LATER_APPROVAL_HOURS } from '../../shared/features/access/approval.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { MANAGER, SECOND_PASSWORD, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let fees: FeeOffice;
let office: TestOffice;
let supervisor: TestWindow;
let receiptId: number;
beforeEach(async () => {
  fees = await createFeeOffice();
  office = fees.office;
  supervisor = await office.openWindowAs('supervisor');
  await fees.bill('2026-11');
  receiptId = await newReceipt();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function newReceipt(): Promise<number> {
  const unitId = fees.unitIds[0] ?? 0;
  const receipt = await office.api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  return receipt.id;
}

function refusal(reason: string) {
  return { failure: { kind: 'refused', reason } };
}

/** What the office says is to be approved. */
async function neededFor(call: Promise<unknown>): Promise<ApprovalNeeded> {
  const error: unknown = await call.then(
    () => new Error('it was done without a second person'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
  expect(error.failure.reason).toBe('approvalNeeded');
  return approvalNeededSchema.parse(error.failure.values);
}

function voiding(reason = '收錯') {
  return { receiptId, reason };
}

async function ticketFor(reason = '收錯'): Promise<string> {
  const { asked } = await neededFor(office.api.fees.voidReceipt(voiding(reason)));
  return (await office.api.access.approve({ asked, ...credentialsOf(supervisor) })).ticket;
}

function credentialsOf({ connection }: TestWindow) {
  return { userName: connection.staff?.userName ?? '', password: SECOND_PASSWORD };
}

async function isVoided(): Promise<boolean> {
  return (await office.api.fees.receipt({ receiptId })).voidedAt !== null;
}

test('without a second person nothing is done, and the refusal says what is to be approved', async () => {
  const entries = (await office.api.access.auditTrail({})).total;
  expect(await neededFor(office.api.fees.voidReceipt(voiding()))).toMatchObject({
    kind: 'voidReceipt',
    subject: 'SJ-2026-000001 · 1棟101',
    amountCents: 100,
    reason: '收錯',
  });
  expect(await isVoided()).toBe(false);
  expect((await office.api.access.auditTrail({})).total).toBe(entries);
});

test('with one it is done, and the trail names both and the approval', async () => {
  const ticket = await ticketFor();
  await office.api.fees.voidReceipt(voiding(), { approval: ticket });
  expect(await isVoided()).toBe(true);
  const { rows } = await office.api.access.auditTrail({ limit: 3 });
  const name = supervisor.connection.staff?.displayName;
  expect(rows).toMatchObject([
    { action: 'fees.voidReceipt', staffName: '陳經理', after: { approvalId: 1, approvedBy: name } },
    { action: 'access.approve', entity: 'approval', after: { requestedBy: '陳經理', approvedBy: name } },
    { action: 'access.approve', entity: 'staff', after: { approve: 'admitted' } },
  ]);
});

test('what the office refuses anyway is refused before anybody is called over', async () => {
  await fees.approved.fees.voidReceipt(voiding());
  await expect(office.api.fees.voidReceipt(voiding())).rejects.toMatchObject(refusal('receiptVoided'));
  await expect(supervisor.api.fees.voidReceipt(voiding())).rejects.toMatchObject(refusal('notAllowed'));
});

test('nobody approves their own, a wrong password counts, and a first password approves nothing', async () => {
  const { asked } = await neededFor(office.api.fees.voidReceipt(voiding()));
  await expect(office.api.access.approve({ asked, ...MANAGER })).rejects.toMatchObject(
    refusal('approvalBySelf'),
  );
  const { userName } = credentialsOf(supervisor);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(office.api.access.approve({ asked, userName, password: 'wrong' })).rejects.toMatchObject(
      refusal('wrongPassword'),
    );
  }
  await expect(office.api.access.approve({ asked, ...credentialsOf(supervisor) })).rejects.toMatchObject(
    refusal('tooManyAttempts'),
  );
  await office.api.access.addStaff({
    userName: 'fresh',
    displayName: '新主管',
    role: 'supervisor',
    password: 'first password',
  });
  await expect(
    office.api.access.approve({ asked, userName: 'fresh', password: 'first password' }),
  ).rejects.toMatchObject(refusal('approverNotAllowed'));
  expect(await isVoided()).toBe(false);
});

test('only those in a post that may approve can, whatever their password', async () => {
  const { asked } = await neededFor(office.api.fees.voidReceipt(voiding()));
  const outcomes = new Map<Role, boolean>();
  for (const role of ROLES) {
    const window = await office.openWindowAs(role);
    const given = await office.api.access
      .approve({ asked, ...credentialsOf(window) })
      .then(() => true)
      .catch((error: unknown) => {
        expect(error).toMatchObject(refusal('approverNotAllowed'));
        return false;
      });
    outcomes.set(role, given);
    if (given) break;
  }
  expect(APPROVERS.voidReceipt).toContain('manager');
  expect([...outcomes]).toEqual([['manager', true]]);
  for (const role of ROLES.filter((each) => !APPROVERS.voidReceipt.includes(each))) {
    const again = await neededFor(office.api.fees.voidReceipt(voiding()));
    const window = await office.openWindowAs(role);
    await expect(
      office.api.access.approve({ asked: again.asked, ...credentialsOf(window) }),
    ).rejects.toMatchObject(refusal('approverNotAllowed'));
  }
});

/** What makes a ticket worthless between being given and being used. */
const CHANGES = {
  expiry: async () => {
    office.now = new Date(office.now.getTime() + APPROVAL_MINUTES * 60_000);
  },
  approverMoved: () => changeStaff(supervisor, { role: 'steward' }),
  approverGone: () => changeStaff(supervisor, { active: false }),
} as const;

async function changeStaff(
  { connection }: TestWindow,
  change: { readonly role?: Role; readonly active?: boolean },
): Promise<void> {
  const { id = 0, displayName = '' } = connection.staff ?? {};
  await office.api.access.changeStaff({ id, displayName, role: 'supervisor', active: true, ...change });
}

test.each(['expiry', 'approverMoved', 'approverGone'] as const)(
  'a ticket is worth nothing after: %s',
  async (change) => {
    const ticket = await ticketFor();
    await CHANGES[change]();
    await expect(office.api.fees.voidReceipt(voiding(), { approval: ticket })).rejects.toMatchObject(
      refusal('approvalNotValid'),
    );
    expect(await isVoided()).toBe(false);
  },
);

test('a ticket is worth nothing once its requester has another post', async () => {
  await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 0 });
  const steward = await office.openWindowAs('steward');
  const { userName } = credentialsOf(steward);
  const list = { ...PURPOSE, source: 'units' as const, columns: [{ field: 'displayName', header: '單位' }] };
  const { asked } = await neededFor(steward.api.exchange.exportGrid(list));
  const { ticket } = await steward.api.access.approve({ asked, ...credentialsOf(supervisor) });
  await changeStaff(steward, { role: 'frontDesk' });
  await steward.api.access.signIn({ userName, password: SECOND_PASSWORD });
  await expect(steward.api.exchange.exportGrid(list, { approval: ticket })).rejects.toMatchObject(
    refusal('approvalNotValid'),
  );
});

test('a ticket is good for one input, one path, one requester and one call, in whatever order they are tried', async () => {
  const other = await office.openWindowAs('manager');
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(['otherInput', 'otherPath', 'otherRequester', 'noTicket'] as const),
      async (tries) => {
        receiptId = await newReceipt();
        const ticket = await ticketFor();
        const attempts = {
          otherInput: () => office.api.fees.voidReceipt(voiding('另一原因'), { approval: ticket }),
          otherPath: () =>
            office.api.exchange.auditPack({ reason: '收錯', receiver: '某人' }, { approval: ticket }),
          otherRequester: () => other.api.fees.voidReceipt(voiding(), { approval: ticket }),
          noTicket: () => office.api.fees.voidReceipt(voiding(), { approval: 'some-other-ticket' }),
        };
        for (const each of tries) {
          await expect(attempts[each]()).rejects.toMatchObject(refusal('approvalNotValid'));
        }
        expect(await isVoided()).toBe(false);
        await office.api.fees.voidReceipt(voiding(), { approval: ticket });
        const second = await office.api.fees
          .voidReceipt(voiding(), { approval: ticket })
          .catch((error: unknown) => error);
        expect(second).toMatchObject(refusal('approvalNotValid'));
      },
    ),
    { numRuns: 8 },
  );
});

test('of several uses at once one is done, and the same key repeated answers the same', async () => {
  const ticket = await ticketFor();
  const key = 'the-key-of-one-void';
  const uses = await Promise.allSettled([
    office.api.fees.voidReceipt(voiding(), { approval: ticket, key }),
    office.api.fees.voidReceipt(voiding(), { approval: ticket }),
    office.api.fees.voidReceipt(voiding(), { approval: ticket }),
  ]);
  expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const answer = await office.api.fees.voidReceipt(voiding(), { approval: ticket, key });
  expect(uses[0]).toEqual({ status: 'fulfilled', value: answer });
});

test('of two exports begun with one approval one leaves, and a short list leaves without any', async () => {
  await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 2 });
  const columns = [{ field: 'displayName', header: '單位' }];
  const whole = { ...PURPOSE, source: 'units' as const, columns };
  const needed = await neededFor(office.api.exchange.exportGrid(whole));
  expect(needed).toMatchObject({ kind: 'bulkExport', rows: 3 });
  const { ticket } = await office.api.access.approve({ asked: needed.asked, ...credentialsOf(supervisor) });
  const jobs = await Promise.all([
    office.api.exchange.exportGrid(whole, { approval: ticket }),
    office.api.exchange.exportGrid(whole, { approval: ticket }),
  ]);
  const ends = await Promise.allSettled(jobs.map((job) => office.finish(job)));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(office.desktop.delivered).toHaveLength(1);
  const short = await office.api.exchange.exportGrid({ ...whole, ids: fees.unitIds.slice(0, 2) });
  expect(await office.finish(short)).toMatchObject({ rows: 2 });
  const trail = { ...PURPOSE, source: 'auditTrail' as const, columns: [{ field: 'seq', header: '號' }] };
  expect(await neededFor(office.api.exchange.exportGrid(trail))).toMatchObject({ kind: 'bulkExport' });
});

test('a request left for later is approved from the colleague’s own session, and its requester carries on', async () => {
  const { asked } = await neededFor(office.api.fees.voidReceipt(voiding()));
  const request = await office.api.access.askApproval({ asked });
  expect(request).toMatchObject({ state: 'pending', requestedBy: '陳經理', facts: { amountCents: 100 } });
  expect(await office.api.access.pendingApprovals()).toEqual([]);
  await expect(
    office.api.access.decideApproval({ id: request.id, decision: 'granted' }),
  ).rejects.toMatchObject(refusal('approvalBySelf'));
  const desk = await office.openWindowAs('frontDesk');
  expect(await desk.api.access.pendingApprovals()).toEqual([]);
  await expect(desk.api.access.decideApproval({ id: request.id, decision: 'granted' })).rejects.toMatchObject(
    refusal('notAllowed'),
  );
  expect(await supervisor.api.access.pendingApprovals()).toMatchObject([{ id: request.id }]);
  await supervisor.api.access.decideApproval({ id: request.id, decision: 'granted', comment: '已核對' });
  await expect(
    supervisor.api.access.decideApproval({ id: request.id, decision: 'refused' }),
  ).rejects.toMatchObject(refusal('approvalDecided'));
  const [own] = await office.api.access.ownApprovals();
  expect(own).toMatchObject({
    state: 'granted',
    comment: '已核對',
    path: 'fees.voidReceipt',
    input: voiding(),
  });
  expect(await supervisor.api.access.ownApprovals()).toEqual([]);
  await office.api.fees.voidReceipt(voiding(), { approval: own?.ticket ?? '' });
  expect(await isVoided()).toBe(true);
  expect(await office.api.access.ownApprovals()).toEqual([]);
});

test('a number looked for in a list is not kept of the request to export it, and its requester still carries on', async () => {
  await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 0 });
  const list = {
    ...PURPOSE,
    source: 'people' as const,
    columns: [{ field: 'name', header: '姓名' }],
    query: { quick: '13800138000', filters: { name: { kind: 'text' as const, contains: '張' } } },
  };
  await office.api.archives.savePerson({ name: '張三', phones: [{ phone: '13800138000' }] });
  const here = await neededFor(office.api.exchange.exportGrid(list));
  await office.api.access.approve({ asked: here.asked, ...credentialsOf(supervisor) });
  const { asked } = await neededFor(office.api.exchange.exportGrid(list));
  const { id } = await office.api.access.askApproval({ asked });
  await supervisor.api.access.decideApproval({ id, decision: 'granted' });
  const kept = office.office.core.office.database.prepare('SELECT * FROM approval').all();
  expect(kept).toHaveLength(2);
  expect(JSON.stringify([kept, (await office.api.access.auditTrail({})).rows])).not.toContain('13800138000');
  const [own] = await office.api.access.ownApprovals();
  expect(own?.input).toMatchObject(list);
  const options = { approval: own?.ticket ?? '' };
  expect(await office.finish(await office.api.exchange.exportGrid(list, options))).toMatchObject({ rows: 1 });
});

test('a refused request gives no ticket and says why', async () => {
  const { asked } = await neededFor(office.api.fees.voidReceipt(voiding()));
  const { id } = await office.api.access.askApproval({ asked });
  await supervisor.api.access.decideApproval({ id, decision: 'refused', comment: '金額對' });
  expect(await office.api.access.ownApprovals()).toMatchObject([
    { state: 'refused', comment: '金額對', ticket: null },
  ]);
  expect(await isVoided()).toBe(false);
});

test.each(['refused', 'expired'] as const)(
  'the whole input of a request is remembered only while its requester can carry on: %s',
  async (end) => {
    await office.api.access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 0 });
    const list = {
      ...PURPOSE,
      source: 'units' as const,
      columns: [{ field: 'displayName', header: '單位' }],
      query: { quick: '13800138000' },
      ids: [1],
    };
    const { approvals } = office.office.core;
    const ask = async () => {
      const { asked } = await neededFor(office.api.exchange.exportGrid(list));
      return (await office.api.access.askApproval({ asked })).id;
    };
    const id = await ask();
    expect(approvals.inputOf(id, 'masked')).toMatchObject({ query: list.query });
    const decision = end === 'refused' ? 'refused' : 'granted';
    await supervisor.api.access.decideApproval({ id, decision, comment: '' });
    if (end === 'expired') {
      expect(approvals.inputOf(id, 'masked')).not.toBe('masked');
      office.setClock(new Date(office.now.getTime() + LATER_APPROVAL_HOURS * 3_600_000));
      await ask();
    }
    expect(approvals.inputOf(id, 'masked')).toBe('masked');
  },
);

test('what was asked for belongs to whoever asked', async () => {
  const { asked } = await neededFor(office.api.fees.voidReceipt(voiding()));
  const other = await office.openWindowAs('manager');
  await expect(other.api.access.askApproval({ asked })).rejects.toMatchObject(refusal('approvalForgotten'));
  await expect(other.api.access.approve({ asked, ...credentialsOf(supervisor) })).rejects.toMatchObject(
    refusal('approvalForgotten'),
  );
});

test('what was asked and decided cannot be altered in the file, nor an approval removed', async () => {
  await ticketFor();
  const { database } = office.office.core.office;
  expect(() => database.exec("UPDATE approval SET facts = '{}'")).toThrow(/not changed/);
  expect(() => database.exec("UPDATE approval SET comment = 'x'")).toThrow(/not changed/);
  expect(() => database.exec("UPDATE approval SET expires_at = '2099-01-01'")).toThrow(/not changed/);
  expect(() =>
    database.exec("UPDATE approval SET state = 'pending', decided_by = NULL, ticket = NULL"),
  ).toThrow(/not/);
  expect(() => database.exec('DELETE FROM approval')).toThrow(/kept/);
});
