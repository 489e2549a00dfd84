import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RosteredTeam, rosterTeam } from '../fixtures/roster-office.ts';
import { createTestOffice, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let team: RosteredTeam;
let supervisor: TestWindow;
beforeEach(async () => {
  office = await createTestOffice();
  // Person 0 works 早 on odd days, person 1 works 中 on even ones; person 2 rests.
  team = await rosterTeam(office.api, {
    people: 3,
    plan: (person, day, [early, late]) => {
      if (person === 0) return day % 2 === 1 ? (early?.id ?? 'rest') : 'rest';
      if (person === 1) return day % 2 === 0 ? (late?.id ?? 'rest') : 'rest';
      return 'rest';
    },
  });
  supervisor = await office.openWindowAs('supervisor');
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { reason } });

function shiftsOf(employeeId: number, days: readonly string[]) {
  return days.map((day) =>
    office.office.core.office.database
      .prepare<[number, string], string>(
        `SELECT c.code FROM roster_version_cell c JOIN roster_version v ON v.id = c.version_id
         WHERE c.employee_id = ? AND c.day = ? ORDER BY v.number DESC LIMIT 1`,
      )
      .pluck()
      .get(employeeId, day),
  );
}

test('two swap their shifts as signed on paper: the approval publishes the roster again with those cells changed', async () => {
  const [one = 0, other = 0] = team.employeeIds;
  const swap = await supervisor.api.leave.requestSwap({
    employeeId: one,
    day: '2026-12-01',
    otherEmployeeId: other,
    otherDay: '2026-12-02',
    onPaper: true,
  });
  expect(swap).toMatchObject({
    shiftCode: '早',
    otherShiftCode: '中',
    ownConsent: 'paper',
    otherConsent: 'paper',
  });
  const { id, version } = swap;
  const decided = await supervisor.api.leave.decide({ sort: 'swap', id, version, approve: true });
  expect(decided).toMatchObject({ state: 'approved', published: [2] });
  const days = ['2026-12-01', '2026-12-02', '2026-12-03'];
  expect(shiftsOf(one, days)).toEqual(['', '中', '早']);
  expect(shiftsOf(other, days)).toEqual(['早', '', '']);
  await expect(
    supervisor.api.leave.cancel({ sort: 'swap', id, version: decided.version, reason: '換回' }),
  ).rejects.toMatchObject(refused('swapFinal'));
});

test('one with an account agrees by themselves, and before that nobody approves', async () => {
  const [one = 0, , third = 0] = team.employeeIds;
  const colleague = await office.openWindowAs('frontDesk');
  const { api } = office;
  const file = await api.employees.employee({ employeeId: third });
  const { teamName: _t, userName: _u, leftOn: _l, leaveReason: _r, createdAt: _c, ...values } = file;
  await api.employees.saveEmployee({ ...values, staffId: colleague.connection.staff?.id ?? null });
  const asked = await supervisor.api.leave.requestSwap({
    employeeId: one,
    day: '2026-12-03',
    otherEmployeeId: third,
    reason: '家事',
  });
  expect(asked).toMatchObject({ otherDay: null, ownConsent: null, otherConsent: null });
  const decision = { sort: 'swap', id: asked.id, approve: true } as const;
  await expect(supervisor.api.leave.decide({ ...decision, version: asked.version })).rejects.toMatchObject(
    refused('swapNotAgreed'),
  );
  const agreed = await colleague.api.leave.agreeSwap({ id: asked.id, version: asked.version });
  expect(agreed).toMatchObject({ otherConsent: 'self', ownConsent: null });
  const signed = await supervisor.api.leave.agreeSwap({ id: asked.id, version: agreed.version });
  expect(signed).toMatchObject({ ownConsent: 'paper' });
  await supervisor.api.leave.decide({ ...decision, version: signed.version });
  expect([shiftsOf(one, ['2026-12-03']), shiftsOf(third, ['2026-12-03'])]).toEqual([[''], ['早']]);
});

test('what is no swap is refused with what is in the way', async () => {
  const [one = 0, other = 0, third = 0] = team.employeeIds;
  const ask = (swap: { day: string; otherEmployeeId: number; otherDay?: string | null }) =>
    supervisor.api.leave.previewSwap({ employeeId: one, ...swap });
  await expect(ask({ day: '2026-12-02', otherEmployeeId: other })).rejects.toMatchObject(
    refused('swapNoShift'),
  );
  await expect(ask({ day: '2026-11-01', otherEmployeeId: other })).rejects.toMatchObject(refused('swapPast'));
  await expect(ask({ day: '2026-12-01', otherEmployeeId: one })).rejects.toMatchObject(
    refused('swapSameShift'),
  );
  await expect(
    ask({ day: '2026-12-01', otherEmployeeId: other, otherDay: '2026-12-03' }),
  ).rejects.toMatchObject(refused('swapNoShift'));
  expect(await ask({ day: '2026-12-01', otherEmployeeId: third })).toMatchObject({
    shiftCode: '早',
    otherShiftCode: '',
  });
});

test('a roster changed meanwhile, or leave on the day, shows before the swap is approved', async () => {
  const [one = 0, , third = 0] = team.employeeIds;
  const { id, version } = await supervisor.api.leave.requestSwap({
    employeeId: one,
    day: '2026-12-03',
    otherEmployeeId: third,
    onPaper: true,
  });
  const leave = await office.api.leave
    .requestLeave({
      employeeId: third,
      kind: 'personal',
      firstOn: '2026-12-02',
      lastOn: '2026-12-04',
    })
    .catch((error: unknown) => error);
  // By the published roster those are rest days, so no leave is needed.
  expect(leave).toMatchObject(refused('leaveCountsNothing'));
  const away = await office.api.leave.requestLeave({
    employeeId: third,
    kind: 'maternity',
    firstOn: '2026-12-02',
    lastOn: '2026-12-04',
  });
  await supervisor.api.leave.decide({ sort: 'leave', id: away.id, version: away.version, approve: true });
  expect((await supervisor.api.leave.swap({ id })).warnings).toMatchObject([
    { kind: 'onLeave', day: '2026-12-03' },
  ]);
  const { roster, early } = team;
  const [cell] = (await office.api.roster.roster({ teamId: team.teamId, month: '2026-12' }))?.cells ?? [];
  expect(cell).toBeDefined();
  const saved = await office.api.roster.saveCells({
    rosterId: roster.id,
    version: roster.version,
    changes: [
      { employeeId: one, day: '2026-12-03', to: 'rest' },
      { employeeId: third, day: '2026-12-05', to: early.id },
    ],
  });
  await office.api.roster.publish({ rosterId: roster.id, version: saved.version, reason: '人手調整' });
  await expect(
    supervisor.api.leave.decide({ sort: 'swap', id, version, approve: true }),
  ).rejects.toMatchObject(refused('swapNoShift'));
});

test('forms of all three leave the office to be signed', async () => {
  const [one = 0, other = 0] = team.employeeIds;
  const swap = await supervisor.api.leave.requestSwap({
    employeeId: one,
    day: '2026-12-01',
    otherEmployeeId: other,
    otherDay: '2026-12-02',
  });
  const leave = await supervisor.api.leave.requestLeave({
    employeeId: one,
    kind: 'sick',
    firstOn: '2026-12-03',
    lastOn: '2026-12-03',
  });
  const overtime = await supervisor.api.leave.requestOvertime({
    employeeId: one,
    day: '2026-12-02',
    startsMinute: 1080,
    lengthMinutes: 120,
    reason: '盤點',
  });
  // Rest by the roster, though a Wednesday.
  expect(overtime.rate).toBe(200);
  for (const [sort, id] of [
    ['swap', swap.id],
    ['leave', leave.id],
    ['overtime', overtime.id],
  ] as const) {
    await supervisor.api.leave.deliverForm({ sort, id, language: 'zh-Hant' });
  }
  const names = supervisor.desktop.delivered.map(({ name }) => name.replace(/-.*/u, ''));
  expect(names).toEqual(['調班申請單', '請假單', '加班申請單']);
});
