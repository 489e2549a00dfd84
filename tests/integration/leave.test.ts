import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRST_LEAVE_SETTINGS } from '../../shared/features/leave/leave-settings.ts';
import { approvedLeave, type LeaveOffice, staffLeaveOffice } from '../fixtures/leave-office.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let staff: LeaveOffice;
beforeEach(async () => {
  // Monday 23 November 2026, 10:00 in Hong Kong.
  office = await createTestOffice();
  staff = await staffLeaveOffice(office);
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { reason } });
const week = { kind: 'annual', firstOn: '2026-12-05', lastOn: '2026-12-09' } as const;

test('one asks, another approves, and the days that count are taken from the year’s five', async () => {
  const { own, supervisor, ownId } = staff;
  const asked = await own.api.leave.requestLeave({ employeeId: ownId, ...week, reason: '回鄉' });
  // Saturday and Sunday do not count.
  expect(asked).toMatchObject({
    state: 'requested',
    halfDays: 6,
    reason: '回鄉',
    may: { withdraw: true, decide: false },
  });
  const { leave, outlook } = await supervisor.api.leave.leave({ id: asked.id });
  expect(leave.may).toEqual({ decide: true, withdraw: false, cancel: false });
  expect(outlook).toMatchObject({
    halfDays: 6,
    balance: { kind: 'annual', before: 10, after: 4 },
    enough: true,
    overlaps: [],
  });
  const { id, version } = asked;
  await expect(own.api.leave.decide({ sort: 'leave', id, version, approve: true })).rejects.toMatchObject({
    failure: { kind: 'refused' },
  });
  expect(await supervisor.api.leave.waiting()).toMatchObject([{ sort: 'leave', id, halfDays: 6 }]);
  expect(await supervisor.api.leave.decide({ sort: 'leave', id, version, approve: true })).toMatchObject({
    state: 'approved',
    published: [],
  });
  expect(await supervisor.api.leave.waiting()).toEqual([]);
  const { row, entries } = await own.api.leave.balance({ employeeId: ownId });
  expect(row).toMatchObject({ entitled: 500, used: 300, left: 200, years: 6 });
  expect(entries.map(({ leaveOn, halfDays }) => [leaveOn, halfDays])).toEqual([
    ['2026-12-07', -2],
    ['2026-12-08', -2],
    ['2026-12-09', -2],
  ]);
});

test('nobody decides about themselves, and a decided request is decided', async () => {
  const { supervisor, supervisorId } = staff;
  const { id, version } = await supervisor.api.leave.requestLeave({ employeeId: supervisorId, ...week });
  await expect(
    supervisor.api.leave.decide({ sort: 'leave', id, version, approve: true }),
  ).rejects.toMatchObject(refused('leaveOwnDecision'));
  expect(await supervisor.api.leave.waiting()).toEqual([]);
  const decided = await office.api.leave.decide({
    sort: 'leave',
    id,
    version,
    approve: false,
    reason: '月底太忙',
  });
  expect(decided.state).toBe('refused');
  await expect(
    office.api.leave.decide({ sort: 'leave', id, version: decided.version, approve: true }),
  ).rejects.toMatchObject(refused('leaveNotOpen'));
});

test('a colleague asks for nobody else and sees that they are away, not why', async () => {
  const { own, supervisor, others, ownId } = staff;
  const [other = 0] = others;
  await expect(own.api.leave.requestLeave({ employeeId: other, ...week })).rejects.toMatchObject(
    refused('leaveOfOthers'),
  );
  const { id } = await approvedLeave(office.api, supervisor.api, {
    employeeId: other,
    kind: 'sick',
    firstOn: '2026-12-01',
    lastOn: '2026-12-01',
    reason: '手術',
  });
  await expect(own.api.leave.leave({ id })).rejects.toMatchObject(refused('leaveOfOthers'));
  const seen = await own.api.leave.away({ month: '2026-12' });
  expect(seen.people.find(({ employeeId }) => employeeId === other)?.days).toMatchObject([
    { day: '2026-12-01', kind: null, state: 'approved' },
  ]);
  const told = await supervisor.api.leave.away({ month: '2026-12' });
  expect(told.people.find(({ employeeId }) => employeeId === other)?.days).toMatchObject([{ kind: 'sick' }]);
  const auditor = await office.openWindowAs('auditor');
  expect((await auditor.api.leave.leave({ id })).leave.reason).toBeNull();
  expect((await supervisor.api.leave.leave({ id })).leave.reason).toBe('手術');
  const trail = await office.api.access.auditTrail({});
  expect(JSON.stringify(trail)).toContain('＊＊＊');
  expect(JSON.stringify(trail)).not.toContain('手術');
  expect((await own.api.leave.mine())?.employeeId).toBe(ownId);
  expect(await auditor.api.leave.mine()).toBeNull();
});

test('leave that meets other leave, no working day, or days before the hiring is refused; halves may share a day', async () => {
  const { own, ownId } = staff;
  const day = { employeeId: ownId, kind: 'personal', firstOn: '2026-12-01', lastOn: '2026-12-01' } as const;
  await own.api.leave.requestLeave({ ...day, part: 'morning' });
  expect(await own.api.leave.requestLeave({ ...day, part: 'afternoon' })).toMatchObject({ halfDays: 1 });
  await expect(own.api.leave.requestLeave(day)).rejects.toMatchObject(refused('leaveOverlaps'));
  await expect(
    own.api.leave.requestLeave({ ...day, firstOn: '2026-12-05', lastOn: '2026-12-06' }),
  ).rejects.toMatchObject(refused('leaveCountsNothing'));
  await expect(
    own.api.leave.requestLeave({ ...day, firstOn: '2019-12-02', lastOn: '2019-12-02' }),
  ).rejects.toMatchObject(refused('leaveNotEmployed'));
  await expect(
    own.api.leave.requestLeave({ ...day, lastOn: '2026-12-02', part: 'morning' }),
  ).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
});

test('annual leave goes below nothing only by permission with a reason', async () => {
  const { own, supervisor, ownId } = staff;
  const { id, version } = await own.api.leave.requestLeave({
    employeeId: ownId,
    kind: 'annual',
    firstOn: '2026-12-07',
    lastOn: '2026-12-14',
  });
  const decision = { sort: 'leave', id, version, approve: true } as const;
  await expect(supervisor.api.leave.decide(decision)).rejects.toMatchObject(refused('annualNotEnough'));
  await expect(supervisor.api.leave.decide({ ...decision, overdraw: true })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await supervisor.api.leave.decide({ ...decision, overdraw: true, reason: '家中急事' });
  expect((await supervisor.api.leave.balance({ employeeId: ownId })).row).toMatchObject({
    left: 0,
    overdrawn: 100,
    used: 600,
  });
});

test('over the turn of the year each year pays its own days', async () => {
  const { own, supervisor, ownId } = staff;
  const leave = { employeeId: ownId, kind: 'annual', firstOn: '2026-12-30', lastOn: '2027-01-05' } as const;
  await approvedLeave(own.api, supervisor.api, leave);
  // 30 and 31 December; 1, 4 and 5 January.
  expect((await own.api.leave.balance({ employeeId: ownId })).row.used).toBe(200);
  office.now = new Date('2027-01-10T02:00:00Z');
  await supervisor.api.access.signIn({
    userName: supervisor.connection.staff?.userName ?? '',
    password: 'second password',
  });
  expect((await supervisor.api.leave.balance({ employeeId: ownId, on: '2027-01-10' })).row.used).toBe(300);
});

test('a cancelled leave comes back, and the balance of an earlier day stays what it was', async () => {
  const { own, supervisor, ownId } = staff;
  const { id, version } = await approvedLeave(own.api, supervisor.api, { employeeId: ownId, ...week });
  office.now = new Date('2026-11-25T02:00:00Z');
  const { api } = await office.openWindowAs('supervisor');
  expect(await api.leave.cancel({ sort: 'leave', id, version, reason: '改期' })).toMatchObject({
    state: 'cancelled',
    returnedHalfDays: 6,
  });
  const left = async (on: string) => (await api.leave.balance({ employeeId: ownId, on })).row.left;
  expect([await left('2026-11-22'), await left('2026-11-23'), await left('2026-11-25')]).toEqual([
    500, 200, 500,
  ]);
  await expect(
    api.leave.cancel({ sort: 'leave', id, version: version + 1, reason: '再次' }),
  ).rejects.toMatchObject(refused('leaveNotApproved'));
});

test('a request is taken back by whoever asked, before it is decided', async () => {
  const { own, supervisor, ownId } = staff;
  const { id, version } = await own.api.leave.requestLeave({ employeeId: ownId, ...week });
  await expect(supervisor.api.leave.withdraw({ sort: 'leave', id, version })).rejects.toMatchObject(
    refused('leaveOfOthers'),
  );
  expect(await own.api.leave.withdraw({ sort: 'leave', id, version })).toMatchObject({ state: 'withdrawn' });
  await expect(
    supervisor.api.leave.decide({ sort: 'leave', id, version: version + 1, approve: true }),
  ).rejects.toMatchObject(refused('leaveNotOpen'));
});

test('what is left goes to the next year as agreed, once, and a person adjusts a year that leads to none', async () => {
  const { supervisor, ownId } = staff;
  const { leave } = supervisor.api;
  await expect(
    leave.carryOver({ employeeId: ownId, year: 2026, halfDays: 11, consent: '本人簽字' }),
  ).rejects.toMatchObject(refused('carryTooMuch'));
  await leave.carryOver({ employeeId: ownId, year: 2026, halfDays: 4, consent: '本人簽字' });
  expect((await leave.balance({ employeeId: ownId, on: '2026-12-31' })).row).toMatchObject({
    carried: -200,
    left: 300,
  });
  expect((await leave.balance({ employeeId: ownId, on: '2027-01-01' })).row).toMatchObject({
    carried: 200,
    left: 700,
  });
  // What was carried into 2027 is not carried out of it.
  await expect(
    leave.carryOver({ employeeId: ownId, year: 2027, halfDays: 11, consent: '本人簽字' }),
  ).rejects.toMatchObject(refused('carryTooMuch'));
  await expect(
    leave.adjustAnnual({ employeeId: ownId, year: 2026, halfDays: -8, reason: '病假過長' }),
  ).rejects.toMatchObject(refused('annualBelowNothing'));
  const after = await leave.adjustAnnual({ employeeId: ownId, year: 2026, halfDays: -6, reason: '病假過長' });
  expect(after.row).toMatchObject({ adjusted: -300, left: 0 });
});

test('long sick leave is told where annual leave is looked at', async () => {
  const { supervisor, others } = staff;
  const [other = 0] = others;
  await approvedLeave(office.api, supervisor.api, {
    employeeId: other,
    kind: 'sick',
    firstOn: '2026-08-01',
    lastOn: '2026-10-15',
  });
  const { rows } = await supervisor.api.leave.balances({ filters: {} });
  expect(rows.find(({ employeeId }) => employeeId === other)).toMatchObject({ doubts: 'sick', left: 500 });
  const { doubts } = await supervisor.api.leave.balance({ employeeId: other, on: '2027-02-01' });
  expect(doubts).toEqual([]);
});

test('the rules are the office’s own, and what needs a paper says so until it is there', async () => {
  const { own, supervisor, ownId } = staff;
  const settings = await supervisor.api.leave.settings();
  expect(settings).toEqual(FIRST_LEAVE_SETTINGS);
  await supervisor.api.leave.saveSettings({
    ...settings,
    kinds: { ...settings.kinds, other: { ...settings.kinds.other, name: '孝親假', counts: 'calendarDays' } },
  });
  await expect(supervisor.api.leave.saveSettings(settings)).rejects.toMatchObject(
    refused('changedMeanwhile'),
  );
  expect(await own.api.leave.previewLeave({ employeeId: ownId, ...week, kind: 'other' })).toMatchObject({
    halfDays: 10,
  });
  const { id, version } = await own.api.leave.requestLeave({ employeeId: ownId, ...week, kind: 'sick' });
  const missing = async () =>
    (await supervisor.api.leave.leaves({})).rows.map(({ paperMissing }) => paperMissing);
  expect(await missing()).toEqual([true]);
  await supervisor.api.leave.notePaper({ id, version, paper: '人事夾 3' });
  expect(await missing()).toEqual([false]);
});

test('the head of the grounds decides for the own team alone', async () => {
  const { ownId, teamId, own, supervisorId, supervisor } = staff;
  const head = await office.openWindowAs('groundsSupervisor');
  await office.api.employees.saveEmployee({
    number: 'H1',
    name: '領班',
    post: '領班',
    teamId,
    hiredOn: '2020-01-01',
    staffId: head.connection.staff?.id ?? null,
  });
  await own.api.leave.requestLeave({ employeeId: ownId, ...week });
  const other = await supervisor.api.leave.requestLeave({ employeeId: supervisorId, ...week });
  expect(await head.api.leave.waiting()).toHaveLength(1);
  await expect(
    head.api.leave.decide({ sort: 'leave', id: other.id, version: other.version, approve: true }),
  ).rejects.toMatchObject(refused('leaveNotYours'));
  const summary = await head.api.today.summary();
  expect(summary.leave.toDecide).toBe(1);
  expect((await office.api.today.summary()).leave.toDecide).toBe(2);
});
