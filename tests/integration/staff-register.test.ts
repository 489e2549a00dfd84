import { afterEach, beforeEach, expect, test } from 'vitest';
import { hireTeam } from '../fixtures/staff-office.ts';
import { createTestOffice, SECOND_PASSWORD, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refusal = (reason: string, values: object = {}) => ({ failure: { reason, values } });

/** A steward with an account and a file, at a window of their own. */
async function hireSteward() {
  const { access, employees } = office.api;
  const window = await office.openWindowAs('steward');
  const staffId = window.connection.staff?.id ?? 0;
  const userName = (await access.listStaff()).find(({ id }) => id === staffId)?.userName ?? '';
  const { teamId, employeeIds } = await hireTeam(office.api, {
    of: (index) => (index === 0 ? { staffId } : {}),
  });
  const employee = await employees.employee({ employeeId: employeeIds[0] ?? 0 });
  return { window, staffId, userName, teamId, employee };
}

test('whoever left loses access and their session at once, keeps their history, and comes back without access', async () => {
  const { access, employees } = office.api;
  const { window, staffId, userName, employee } = await hireSteward();
  expect(await window.api.access.status()).toMatchObject({ staff: { id: staffId } });
  const { id: employeeId, version } = employee;
  const left = await employees.leave({ employeeId, version, lastDay: '2026-11-23', reason: '合同期滿' });
  expect(left).toMatchObject({ leftOn: '2026-11-23', leaveReason: '合同期滿' });
  expect(await window.api.access.status()).toMatchObject({ staff: null });
  await expect(window.api.access.signIn({ userName, password: SECOND_PASSWORD })).rejects.toMatchObject(
    refusal('wrongPassword'),
  );
  expect((await employees.moves({ employeeId })).map(({ fromOn }) => fromOn)).toEqual(['2020-01-01']);
  expect((await employees.history({ employeeId })).map(({ action }) => action)).toEqual([
    'employees.leave',
    'employees.saveEmployee',
  ]);
  const back = await employees.comeBack({ employeeId, version: left.version, reason: '辦錯了' });
  expect(back).toMatchObject({ leftOn: null, leaveReason: '' });
  expect((await access.listStaff()).find(({ id }) => id === staffId)).toMatchObject({ active: false });
  await expect(
    employees.comeBack({ employeeId, version: back.version, reason: '再來' }),
  ).rejects.toMatchObject(refusal('employeeNotLeft'));
});

test('whoever leaves on a later day works until then, and loses access by itself on the day after', async () => {
  const { employees, access } = office.api;
  const { window, staffId, userName, employee } = await hireSteward();
  const { id: employeeId, version } = employee;
  await employees.leave({ employeeId, version, lastDay: '2026-11-25', reason: '另謀高就' });
  office.now = new Date('2026-11-25T09:00:00Z');
  expect(await window.api.access.status()).toMatchObject({ staff: { id: staffId } });
  // Midnight of the office is at 16:00 of the day before.
  office.now = new Date('2026-11-25T16:30:00Z');
  expect(await window.api.access.status()).toMatchObject({ staff: null });
  await expect(window.api.access.signIn({ userName, password: SECOND_PASSWORD })).rejects.toMatchObject(
    refusal('wrongPassword'),
  );
  expect((await access.listStaff()).find(({ id }) => id === staffId)).toMatchObject({ active: false });
  const [entry] = await employees.history({ employeeId });
  expect(entry).toMatchObject({ action: 'employees.leave', staffName: '' });
  expect((await employees.alerts()).rows).toEqual([]);
});

test('nobody leaves the office without a manager, and only a manager lets another go', async () => {
  const { employees } = office.api;
  const managerId = office.connection.staff?.id ?? 0;
  const supervisor = await office.openWindowAs('supervisor');
  const { employeeIds } = await hireTeam(office.api, {
    people: 1,
    of: () => ({ staffId: managerId }),
  });
  const [employeeId = 0] = employeeIds;
  const leave = { employeeId, version: 1, lastDay: '2026-11-23', reason: '離開' };
  await expect(employees.leave(leave)).rejects.toMatchObject(refusal('ownAccount'));
  await expect(supervisor.api.employees.leave(leave)).rejects.toMatchObject(refusal('leaverIsManager'));
  // The last manager's day comes and goes: the account stays, and the list of what runs out says so.
  await employees.leave({ ...leave, lastDay: '2026-11-24' });
  office.now = new Date('2026-11-24T16:30:00Z');
  expect((await employees.alerts()).rows).toMatchObject([{ kind: 'access', employeeId, daysLeft: -1 }]);
  expect(await office.api.today.summary()).toMatchObject({ staff: { alerts: 1, overdue: 1 } });
});

test('another team or post counts from its day, and the past team stays known', async () => {
  const { employees } = office.api;
  const { teamId, employee } = await hireSteward();
  const { id: other } = await employees.saveTeam({ name: '客服班' });
  const { id, version, teamName, userName, leftOn, leaveReason, createdAt, ...values } = employee;
  expect([teamName, userName, leftOn, leaveReason, createdAt].length).toBe(5);
  const moved = await employees.saveEmployee({
    ...values,
    id,
    version,
    teamId: other,
    post: '管家',
    movedOn: '2026-10-01',
  });
  expect(moved).toMatchObject({ teamName: '客服班', post: '管家' });
  expect(await employees.moves({ employeeId: id })).toMatchObject([
    { fromOn: '2026-10-01', teamName: '客服班', post: '管家' },
    { fromOn: '2020-01-01', teamName: '秩序班', post: '秩序維護員' },
  ]);
  const again = { ...values, id, version: moved.version, teamId };
  await expect(employees.saveEmployee({ ...again, movedOn: '2026-09-30' })).rejects.toMatchObject(
    refusal('moveTooEarly', { on: '2026-10-01' }),
  );
  await expect(employees.saveEmployee({ ...again, movedOn: '2026-12-01' })).rejects.toMatchObject(
    refusal('moveInFuture'),
  );
});

test('phones are masked until a supervisor asks why, kept when sent back masked, and told in no trail', async () => {
  const { employees } = office.api;
  const { teamId } = await hireTeam(office.api, { people: 0 });
  const values = { number: 'K1', name: '何嘉欣', post: '管家', teamId, hiredOn: '2024-03-01' };
  const saved = await employees.saveEmployee({
    ...values,
    phone: '13812345678',
    contactName: '何太',
    contactPhone: '13987654321',
  });
  expect(saved).toMatchObject({ phone: '138****5678', contactPhone: '139****4321' });
  const { id: employeeId } = saved;
  await employees.saveEmployee({
    ...values,
    id: employeeId,
    version: 1,
    phone: saved.phone,
    contactName: '何太太',
    contactPhone: saved.contactPhone,
  });
  expect(await employees.revealPhones({ employeeId, reason: '通知到崗' })).toEqual({
    phone: '13812345678',
    contactPhone: '13987654321',
  });
  expect(JSON.stringify(await employees.history({ employeeId }))).not.toMatch(/13812345678|13987654321/u);
  const desk = await office.openWindowAs('frontDesk');
  await expect(desk.api.employees.employee({ employeeId })).rejects.toMatchObject(refusal('notAllowed'));
  expect(await desk.api.employees.colleagues({ from: '2026-11-23', to: '2026-11-23' })).toMatchObject([
    { name: '何嘉欣' },
  ]);
  const auditor = await office.openWindowAs('auditor');
  await expect(auditor.api.employees.revealPhones({ employeeId, reason: '看看' })).rejects.toMatchObject(
    refusal('notAllowed'),
  );
});

test('a certificate is told of before it expires, until a newer one of its kind or a withdrawal takes its place', async () => {
  const { employees } = office.api;
  const { employeeIds } = await hireTeam(office.api, {
    people: 2,
    of: (index) => (index === 1 ? { contractEndOn: '2027-01-10' } : {}),
  });
  const [employeeId = 0, other = 0] = employeeIds;
  const certificate = await employees.saveCertificate({
    employeeId,
    kind: '保安員證',
    number: 'A1',
    expiresOn: '2026-12-23',
  });
  await employees.saveCertificate({ employeeId, kind: '健康證', expiresOn: '2026-11-20' });
  await employees.saveCertificate({ employeeId: other, kind: '電工證' });
  const told = async () =>
    (await employees.alerts()).rows.map(({ kind, what, daysLeft }) => [kind, what, daysLeft]);
  expect(await told()).toEqual([
    ['certificate', '健康證', -3],
    ['certificate', '保安員證 A1', 30],
    ['contract', '', 48],
  ]);
  await employees.saveSettings({ ...(await employees.settings()), certificateDays: 29, contractDays: 47 });
  expect(await told()).toEqual([['certificate', '健康證', -3]]);
  const renewed = await employees.saveCertificate({ employeeId, kind: '健康證', expiresOn: '2027-11-20' });
  expect(await told()).toEqual([]);
  await employees.withdrawCertificate({ id: renewed.id, version: 1, reason: '錄錯' });
  expect(await told()).toEqual([['certificate', '健康證', -3]]);
  await expect(
    employees.saveCertificate({ employeeId, id: renewed.id, version: 2, kind: '健康證' }),
  ).rejects.toMatchObject(refusal('certificateWithdrawn'));
  await expect(
    employees.saveCertificate({ employeeId, id: certificate.id, version: 9, kind: '保安員證' }),
  ).rejects.toMatchObject(refusal('changedMeanwhile'));
  const { rows } = await employees.list();
  expect(rows.map(({ nextExpiryOn }) => nextExpiryOn)).toEqual(['2026-11-20', null]);
});

test('a model calendar is brought in once, and a day that a person set stays unless they say otherwise', async () => {
  const { employees } = office.api;
  await employees.saveCalendarDay({ day: '2026-01-02', kind: 'workday', name: '盤點' });
  await employees.saveCalendarDay({ day: '2026-10-01', kind: 'statutoryHoliday', name: '國慶' });
  const first = await employees.takeModelCalendar({ region: 'CN', year: 2026 });
  expect(first).toEqual({ added: 37, changed: 0, kept: 1, same: 1 });
  expect(await employees.takeModelCalendar({ region: 'CN', year: 2026 })).toEqual({
    added: 0,
    changed: 0,
    kept: 1,
    same: 38,
  });
  expect(await employees.takeModelCalendar({ region: 'CN', year: 2026, replaceOwn: true })).toMatchObject({
    changed: 1,
    kept: 0,
  });
  const days = await employees.calendar({ from: '2026-01-01', to: '2026-01-04' });
  expect(days.map(({ kind, name }) => [kind, name])).toEqual([
    ['statutoryHoliday', '元旦'],
    ['restDay', '元旦'],
    ['restDay', '元旦'],
    ['workday', '元旦調休'],
  ]);
  await employees.removeCalendarDay({ day: '2026-01-04' });
  expect(await employees.calendar({ from: '2026-01-04', to: '2026-01-04' })).toEqual([]);
  expect(await employees.modelCalendars({ year: 2027 })).toMatchObject([{ region: 'CN', provisional: true }]);
  await expect(employees.takeModelCalendar({ region: 'HK', year: 2027 })).rejects.toMatchObject(
    refusal('noModelCalendar'),
  );
});
