import { afterEach, beforeEach, expect, test } from 'vitest';
import { rosterTeam, threeShifts } from '../fixtures/roster-office.ts';
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

const refused = (reason: string) => ({ failure: { reason } });

test('a shift has a code of its own, never the sign of a rest day, and one out of use is put nowhere new', async () => {
  const { roster } = office.api;
  const { early, late } = await threeShifts(office.api);
  expect([early.position, late.position]).toEqual([1, 2]);
  const values = {
    name: '早班',
    startsMinute: 420,
    lengthMinutes: 480,
    tint: 'amber',
    night: false,
  } as const;
  await expect(roster.saveShiftKind({ ...values, code: '中' })).rejects.toMatchObject(
    refused('shiftCodeTaken'),
  );
  await expect(roster.saveShiftKind({ ...values, code: '休' })).rejects.toMatchObject(
    refused('shiftCodeReserved'),
  );
  const retired = await roster.saveShiftKind({
    ...values,
    id: early.id,
    version: 1,
    code: '早',
    active: false,
  });
  expect(retired).toMatchObject({ active: false, version: 2, position: 1 });
  await expect(
    roster.saveShiftKind({ ...values, id: early.id, version: 1, code: '早' }),
  ).rejects.toMatchObject(refused('changedMeanwhile'));
  const { teamId, employeeIds } = await hireTeam(office.api, { people: 1 });
  const begun = await roster.startRoster({ teamId, month: '2026-12' });
  await expect(
    roster.saveCells({
      rosterId: begun.id,
      version: 1,
      changes: [{ employeeId: employeeIds[0] ?? 0, day: '2026-12-01', to: early.id }],
    }),
  ).rejects.toMatchObject(refused('shiftInactive'));
});

test('a roster begins with the people of the team, and its cells are changed together or not at all', async () => {
  const { roster } = office.api;
  const { early } = await threeShifts(office.api);
  const { teamId, employeeIds } = await hireTeam(office.api, {
    people: 3,
    of: (index) => (index === 2 ? { hiredOn: '2026-12-10' } : {}),
  });
  const [first = 0, , late = 0] = employeeIds;
  expect(await roster.roster({ teamId, month: '2026-12' })).toBeNull();
  const begun = await roster.startRoster({ teamId, month: '2026-12' });
  expect(begun.members.map(({ employeeId }) => employeeId)).toEqual(employeeIds);
  await expect(roster.startRoster({ teamId, month: '2026-12' })).rejects.toMatchObject(
    refused('rosterExists'),
  );
  await expect(
    roster.saveCells({
      rosterId: begun.id,
      version: 1,
      changes: [
        { employeeId: first, day: '2026-12-01', to: early.id },
        { employeeId: late, day: '2026-12-09', to: early.id },
      ],
    }),
  ).rejects.toMatchObject({ failure: { reason: 'rosterNotEmployed', values: { day: '2026-12-09' } } });
  expect((await roster.roster({ teamId, month: '2026-12' }))?.cells).toEqual([]);
  const saved = await roster.saveCells({
    rosterId: begun.id,
    version: 1,
    changes: [
      { employeeId: first, day: '2026-12-01', to: early.id, fixed: true },
      { employeeId: first, day: '2026-12-02', to: 'rest' },
      { employeeId: late, day: '2026-12-10', to: early.id },
    ],
  });
  expect(saved).toEqual({ version: 2 });
  await roster.saveCells({
    rosterId: begun.id,
    version: 2,
    changes: [{ employeeId: late, day: '2026-12-10', to: 'empty' }],
  });
  expect(await roster.roster({ teamId, month: '2026-12' })).toMatchObject({
    version: 3,
    cells: [
      { employeeId: first, day: '2026-12-01', shiftKindId: early.id, fixed: true },
      { employeeId: first, day: '2026-12-02', shiftKindId: null, fixed: false },
    ],
  });
  await expect(
    roster.saveCells({
      rosterId: begun.id,
      version: 2,
      changes: [{ employeeId: first, day: '2026-12-03', to: 'rest' }],
    }),
  ).rejects.toMatchObject(refused('changedMeanwhile'));
  await expect(
    roster.saveCells({
      rosterId: begun.id,
      version: 3,
      changes: [{ employeeId: first, day: '2027-01-01', to: 'rest' }],
    }),
  ).rejects.toMatchObject(refused('rosterOtherMonth'));
});

test('whoever leaves a roster takes their cells along, and a helper of another team may stand on it', async () => {
  const { roster } = office.api;
  const made = await rosterTeam(office.api, { people: 3, published: false });
  const helper = (await hireTeam(office.api, { name: '保潔班', people: 1 })).employeeIds[0] ?? 0;
  const [first = 0, second = 0] = made.employeeIds;
  const changed = await roster.setMembers({
    rosterId: made.roster.id,
    version: made.roster.version,
    employeeIds: [helper, second, first],
  });
  expect(changed.members.map(({ employeeId, position }) => [employeeId, position])).toEqual([
    [helper, 1],
    [second, 2],
    [first, 3],
  ]);
  expect(new Set(changed.cells.map(({ employeeId }) => employeeId))).toEqual(new Set([first, second]));
  await expect(
    roster.saveCells({
      rosterId: made.roster.id,
      version: changed.version,
      changes: [{ employeeId: made.employeeIds[2] ?? 0, day: '2026-12-01', to: 'rest' }],
    }),
  ).rejects.toMatchObject(refused('rosterNotMember'));
});

test('a published roster is frozen with its times; the next version differs and says why', async () => {
  const { roster } = office.api;
  const made = await rosterTeam(office.api);
  const { id: rosterId, version } = made.roster;
  expect(made.roster.published).toMatchObject({ number: 1, changedSince: false, publishedBy: '陳經理' });
  await expect(roster.publish({ rosterId, version, reason: '再發一次' })).rejects.toMatchObject(
    refused('rosterUnchanged'),
  );
  const { id, position: _position, ...early } = made.early;
  await roster.saveShiftKind({ ...early, id, startsMinute: 450 });
  expect(await roster.months({ teamId: made.teamId })).toMatchObject([
    { month: '2026-12', members: 4, filled: 124, publishedNumber: 1, changedSince: true },
  ]);
  await expect(roster.publish({ rosterId, version })).rejects.toMatchObject(refused('rosterReasonNeeded'));
  const again = await roster.publish({
    rosterId,
    version,
    reason: '早班改為七點半',
    breachReason: '試用期間，每週六天',
  });
  expect(again.published).toMatchObject({ number: 2, reason: '早班改為七點半', changedSince: false });
  await expect(
    roster.publish({ rosterId: (await emptyRoster(made.teamId)).id, version: 1 }),
  ).rejects.toMatchObject(refused('rosterEmpty'));
});

async function emptyRoster(teamId: number) {
  return await office.api.roster.startRoster({ teamId, month: '2027-01' });
}

test('the head of the grounds makes the roster of their own team and of no other', async () => {
  const { employeeIds, teamId } = await hireTeam(office.api, { name: '綠化班' });
  const others = await hireTeam(office.api, { name: '秩序班' });
  const grounds = await office.openWindowAs('groundsSupervisor');
  const file = await office.api.employees.employee({ employeeId: employeeIds[0] ?? 0 });
  await office.api.employees.saveEmployee({
    id: file.id,
    version: file.version,
    number: file.number,
    name: file.name,
    post: file.post,
    teamId,
    hiredOn: file.hiredOn,
    staffId: grounds.connection.staff?.id ?? 0,
  });
  const month = '2026-12';
  expect(await grounds.api.roster.startRoster({ teamId, month })).toMatchObject({ editable: true });
  await expect(grounds.api.roster.startRoster({ teamId: others.teamId, month })).rejects.toMatchObject(
    refused('rosterNotYourTeam'),
  );
  await office.api.roster.startRoster({ teamId: others.teamId, month });
  expect(await grounds.api.roster.roster({ teamId: others.teamId, month })).toMatchObject({
    editable: false,
  });
});

test('a need holds on the days it names, each once, and is not saved over a colleague’s change', async () => {
  const { roster } = office.api;
  const { teamId } = await hireTeam(office.api);
  const values = { teamId, days: 'H71', startsMinute: 1380, endsMinute: 1860, people: 2 };
  const need = await roster.saveNeed(values);
  expect(need).toMatchObject({ days: '17H', version: 1 });
  await expect(roster.saveNeed({ ...values, endsMinute: 1380 })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await roster.saveNeed({ ...values, id: need.id, version: 1, people: 3 });
  await expect(roster.removeNeed({ needId: need.id, version: 1 })).rejects.toMatchObject(
    refused('changedMeanwhile'),
  );
  await roster.removeNeed({ needId: need.id, version: 2 });
  expect(await roster.needs({ teamId })).toEqual([]);
});
