import { afterEach, beforeEach, expect, test } from 'vitest';
import { hireTeam } from '../fixtures/staff-office.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

test('a team is named once, keeps its place, and is put out of use only when nobody works in it', async () => {
  const { employees } = office.api;
  const { teamId } = await hireTeam(office.api, { people: 2 });
  const second = await employees.saveTeam({ name: '保潔班' });
  expect(second).toMatchObject({ position: 2, people: 0, active: true });
  await expect(employees.saveTeam({ name: '秩序班' })).rejects.toMatchObject({
    failure: { reason: 'teamTaken' },
  });
  await expect(
    employees.saveTeam({ id: teamId, version: 1, name: '秩序班', active: false }),
  ).rejects.toMatchObject({ failure: { reason: 'teamHasPeople', values: { count: 2 } } });
  expect(
    await employees.saveTeam({ id: second.id, version: 1, name: '保潔班', active: false }),
  ).toMatchObject({ active: false, version: 2 });
  await expect(
    employees.saveEmployee({
      number: 'B1',
      name: '新人',
      post: '保潔員',
      teamId: second.id,
      hiredOn: '2026-01-01',
    }),
  ).rejects.toMatchObject({ failure: { reason: 'teamInactive' } });
});

test('what comes after the last place that there is shares it', async () => {
  const { employees, roster, notices } = office.api;
  const { teamId } = await hireTeam(office.api, { people: 1 });
  await employees.saveTeam({ id: teamId, version: 1, name: '秩序班', position: 1000 });
  expect(await employees.saveTeam({ name: '保潔班' })).toMatchObject({ position: 1000 });
  const shift = { name: '班', startsMinute: 480, lengthMinutes: 480, tint: 'amber' as const, night: false };
  await roster.saveShiftKind({ ...shift, code: '早', position: 1000 });
  expect(await roster.saveShiftKind({ ...shift, code: '中' })).toMatchObject({ position: 1000 });
  await notices.saveBoard({ name: '甲', place: 'gate', position: 10_000 });
  expect(await notices.saveBoard({ name: '乙', place: 'gate' })).toMatchObject({ position: 10_000 });
});

test('a staff number and an account belong to one employee, and a file is not saved over a colleague’s change', async () => {
  const { employees, access } = office.api;
  const { teamId, employeeIds } = await hireTeam(office.api);
  const [first, second] = await Promise.all(
    employeeIds.slice(0, 2).map((employeeId) => employees.employee({ employeeId })),
  );
  if (first === undefined || second === undefined) throw new Error('nobody was hired');
  const [account] = await access.listStaff();
  const values = { name: '陳大文', post: '管家', teamId, hiredOn: '2021-03-01', staffId: account?.id ?? 0 };
  const changed = await employees.saveEmployee({ ...values, id: first.id, version: 1, number: first.number });
  expect(changed).toMatchObject({ name: '陳大文', userName: account?.userName, version: 2 });
  await expect(
    employees.saveEmployee({ ...values, id: first.id, version: 1, number: first.number }),
  ).rejects.toMatchObject({ failure: { reason: 'changedMeanwhile' } });
  await expect(
    employees.saveEmployee({ ...values, id: second.id, version: 1, number: second.number }),
  ).rejects.toMatchObject({ failure: { reason: 'employeeAccountTaken', values: { name: '陳大文' } } });
  await expect(
    employees.saveEmployee({ ...values, staffId: null, number: first.number }),
  ).rejects.toMatchObject({ failure: { reason: 'employeeNumberTaken' } });
});
