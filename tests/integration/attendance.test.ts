import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type AttendanceOffice,
  createAttendanceOffice,
  MONTH,
  monthOfPunches,
} from '../fixtures/attendance-office.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';

let here: AttendanceOffice;
beforeEach(async () => {
  here = await createAttendanceOffice();
});
afterEach(async () => {
  expect(here.office.faults).toEqual([]);
  await here.office.close();
});

const month = (of = here.teamId) => here.office.api.attendance.month({ teamId: of, month: MONTH });
const person = async (index: number) => {
  const { people } = await month();
  const found = people.find(({ employeeId }) => employeeId === here.employeeIds[index]);
  if (found === undefined) throw new Error('nobody is there');
  return found;
};
const dayOf = async (index: number, day: number) =>
  (await person(index)).days.find((each) => Number(each.day.slice(8)) === day);

test('a month of punches is judged by the roster, the night of the last day among it', async () => {
  await here.bringIn(
    monthOfPunches({
      '隊員1 3': ['07:20', '15:00'],
      '隊員2 4': ['14:55'],
      '隊員3 5': [],
      '隊員1 6': ['06:58', '14:20'],
    }),
  );
  expect(await dayOf(0, 3)).toMatchObject({ marks: ['late'], lateMinutes: 20 });
  expect(await dayOf(1, 4)).toMatchObject({ marks: ['missingOut'], unexplained: true });
  expect(await dayOf(2, 5)).toMatchObject({ marks: ['absent'], unexplained: true });
  expect(await dayOf(0, 6)).toMatchObject({ marks: ['early'], earlyMinutes: 40 });
  expect(await dayOf(2, 30)).toMatchObject({ marks: ['normal'], outAt: '2026-12-01T07:03' });
  expect((await person(2)).sums).toMatchObject({
    dueDays: 25,
    workedHalves: 48,
    absentHalves: 2,
    nights: 24,
  });
  expect((await person(0)).sums).toMatchObject({ workedHalves: 50, lateMinutes: 20, earlyMinutes: 40 });
});

test('approved leave and overtime are seen beside the punches', async () => {
  const { employeeIds, office } = here;
  const database = office.office.core.office.database;
  const [first = 0] = employeeIds;
  database
    .prepare(
      `INSERT INTO leave_request (employee_id, kind, first_on, last_on, part, half_days, state, requested_by, requested_at,
         decided_by, decided_at)
       VALUES (?, 'annual', '2026-11-10', '2026-11-11', 'whole', 4, 'approved', 1, '2026-11-01T00:00:00Z', 1,
         '2026-11-02T00:00:00Z')`,
    )
    .run(first);
  database
    .prepare(
      `INSERT INTO overtime_request (employee_id, day, starts_minute, length_minutes, rate, compensation, reason, state,
         requested_by, requested_at, decided_by, decided_at)
       VALUES (?, '2026-11-12', 900, 120, 150, 'pay', '盤點', 'approved', 1, '2026-11-01T00:00:00Z', 1,
         '2026-11-02T00:00:00Z')`,
    )
    .run(first);
  await here.bringIn(monthOfPunches({ '隊員1 10': [], '隊員1 11': [], '隊員1 12': ['06:55', '16:30'] }));
  expect(await dayOf(0, 10)).toMatchObject({ marks: ['leave'], leave: { kind: 'annual', halves: 2 } });
  expect(await dayOf(0, 12)).toMatchObject({ marks: ['normal'], overtime: [{ minutes: 90, rate: 150 }] });
  expect((await person(0)).sums).toMatchObject({
    leaveHalves: { annual: 4 },
    overtime150: 90,
    unexplained: 0,
  });
});

test('a correction goes over the punches with its reason, and is taken back', async () => {
  await here.bringIn(monthOfPunches({ '隊員2 4': [], '隊員2 5': [] }));
  const { attendance } = here.office.api;
  const [, second = 0] = here.employeeIds;
  const days = [4, 5].map((day) => ({ employeeId: second, day: `2026-11-0${day}` }));
  const as = { kind: 'present', fromMinute: 900, toMinute: 1380 } as const;
  await expect(attendance.correct({ days, as, reason: ' ' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  expect(await attendance.correct({ days, as, reason: '打卡機故障，有監控為證' })).toEqual({ corrected: 2 });
  expect(await dayOf(1, 4)).toMatchObject({
    basis: 'correction',
    marks: ['normal'],
    computed: ['absent'],
    workedMinutes: 480,
    unexplained: false,
  });
  const { entries } = await attendance.day({ employeeId: second, day: '2026-11-04' });
  expect(entries).toMatchObject([{ origin: 'correction', reason: '打卡機故障，有監控為證', endedAt: null }]);
  await attendance.undoEntry({ entryId: entries[0]?.id ?? 0, reason: '監控看錯了人' });
  expect(await dayOf(1, 4)).toMatchObject({ basis: 'punches', marks: ['absent'], unexplained: true });
  await expect(attendance.undoEntry({ entryId: entries[0]?.id ?? 0, reason: '再撤' })).rejects.toMatchObject({
    failure: { reason: 'attendanceEntryEnded' },
  });
});

test('a punch that the clock does not have is entered by hand once, and taken back', async () => {
  await here.bringIn(monthOfPunches({ '隊員1 3': ['06:55'] }));
  const { attendance } = here.office.api;
  const [employeeId = 0] = here.employeeIds;
  const punch = { employeeId, moment: '2026-11-03T15:02', reason: '忘打下班卡' };
  const { id } = await attendance.addPunch(punch);
  expect(await dayOf(0, 3)).toMatchObject({ marks: ['normal'] });
  await expect(attendance.addPunch(punch)).rejects.toMatchObject({ failure: { reason: 'punchKnown' } });
  await attendance.withdrawPunch({ punchId: id, reason: '本人否認' });
  expect(await dayOf(0, 3)).toMatchObject({ marks: ['missingOut'] });
  await attendance.addPunch(punch);
  const { rows, totals } = await attendance.listPunches({
    filters: { source: { kind: 'oneOf', values: ['manual'] } },
  });
  expect(new Set(rows.map(({ withdrawn }) => withdrawn))).toEqual(new Set([0, 1]));
  expect(totals).toEqual({ people: 1 });
});

test('the day sheet is filled in for an office without a clock, and what stood there stays on file', async () => {
  const { office, teamId, employeeIds } = here;
  const { attendance } = office.api;
  const [first = 0, second = 0] = employeeIds;
  const day = '2026-11-30';
  const at = (employeeId: number, fromMinute: number, toMinute: number) => ({
    employeeId,
    kind: 'present' as const,
    fromMinute,
    toMinute,
  });
  await attendance.recordDay({
    day,
    lines: [at(first, 440, 900), { employeeId: second, kind: 'leave', leaveKind: 'sick' }],
  });
  expect(await attendance.daySheet({ teamId, day })).toMatchObject([
    { result: { marks: ['late'], lateMinutes: 20, basis: 'sheet' }, entry: { fromMinute: 440 } },
    { result: { marks: ['leave'], leave: { kind: 'sick' } } },
    { entry: null },
  ]);
  // The same hand on the same day puts a slip right; another day needs a reason.
  await attendance.recordDay({ day, lines: [at(first, 420, 900)] });
  office.now = new Date('2026-12-02T04:00:00Z');
  const change = { day, lines: [at(first, 425, 900)] };
  await expect(attendance.recordDay(change)).rejects.toMatchObject({
    failure: { reason: 'attendanceReasonNeeded' },
  });
  await attendance.recordDay({ ...change, reason: '班長更正' });
  const { entries } = await attendance.day({ employeeId: first, day });
  expect(entries.map(({ fromMinute, endedAt }) => [fromMinute, endedAt === null])).toEqual([
    [425, true],
    [420, false],
    [440, false],
  ]);
  await expect(attendance.recordDay({ ...change, day: '2027-01-01' })).rejects.toMatchObject({
    failure: { reason: 'attendanceFuture' },
  });
});

test('a month is closed when every day is explained or said why, is frozen, and is reopened by two', async () => {
  const { office, teamId, employeeIds } = here;
  const { attendance } = office.api;
  await here.bringIn(monthOfPunches({ '隊員3 5': [] }));
  expect(await attendance.due()).toMatchObject([{ teamName: '秩序班', month: MONTH, dueOn: '2026-11-30' }]);
  expect((await office.api.today.summary()).attendance).toEqual(await attendance.due());
  await expect(attendance.close({ teamId, month: MONTH })).rejects.toMatchObject({
    failure: { reason: 'attendanceUnexplained', values: { count: 1 } },
  });
  await expect(attendance.close({ teamId, month: '2026-12' })).rejects.toMatchObject({
    failure: { reason: 'attendanceRunning' },
  });
  const closed = await attendance.close({ teamId, month: MONTH, reason: '本人未能說明，按曠工處理' });
  expect(closed).toMatchObject({ closed: true, closes: [{ unexplained: 1, reopenedAt: null }] });
  expect(await attendance.due()).toEqual([]);

  const [first = 0] = employeeIds;
  const refused = { failure: { reason: 'attendanceClosed', values: { month: MONTH } } };
  const day = '2026-11-05';
  await expect(
    attendance.addPunch({ employeeId: first, moment: `${day}T09:00`, reason: '補' }),
  ).rejects.toMatchObject(refused);
  await expect(
    attendance.correct({ days: [{ employeeId: first, day }], as: { kind: 'rest' }, reason: '改' }),
  ).rejects.toMatchObject(refused);
  await expect(
    attendance.recordDay({ day, lines: [{ employeeId: first, kind: 'rest' }] }),
  ).rejects.toMatchObject(refused);
  const late = await here.lookAt('姓名,日期,打卡時間\r\n隊員1,2026-11-05,10:00');
  expect(late.preview).toMatchObject({ newPunches: 0, problems: [{ row: 2, problem: 'monthClosed' }] });

  // Other rules and other times judge nothing anew that is closed.
  const settings = await attendance.settings();
  await attendance.saveSettings({
    ...settings,
    graceLateMinutes: 0,
    codes: { ...settings.codes, normal: 'V' },
  });
  expect((await month()).people).toEqual(closed.people);
  expect((await month()).settings.codes.normal).toBe('√');

  const asked = { teamId, month: MONTH, reason: '漏了夜班的假條' };
  await expect(attendance.reopen(asked)).rejects.toMatchObject({ failure: { reason: 'approvalNeeded' } });
  const approved = await office.approvedBy('supervisor');
  expect(await approved.attendance.reopen(asked)).toMatchObject({ closed: false });
  await attendance.addPunch({ employeeId: first, moment: `${day}T09:00`, reason: '補' });
  await attendance.close({ teamId, month: MONTH, reason: '再次核對' });
  expect((await month()).closes).toMatchObject([{ reopenedAt: null }, { reopenReason: '漏了夜班的假條' }]);
});

test('the month leaves as xlsx and csv, and as papers to be signed', async () => {
  const { office, teamId, employeeIds } = here;
  const { api, desktop } = office;
  await here.bringIn(monthOfPunches({ '隊員1 3': ['07:20', '15:00'] }));
  for (const format of ['csv', 'xlsx'] as const) {
    const ticket = await api.exchange.exportGrid({
      source: 'attendanceMonth',
      columns: ['number', 'name', 'day01', 'day03', 'workedDays', 'lateMinutes'].map((field) => ({
        field,
        header: field,
      })),
      query: { filters: { teamName: { kind: 'oneOf', values: ['秩序班'] } } },
      since: '2026-11-30',
      on: '2026-12-01',
      format,
      title: '考勤月表',
      reason: '發薪',
      receiver: '財務',
    });
    expect(await office.finish(ticket)).toMatchObject({ rows: 3 });
  }
  const csv = desktop.delivered.find(({ name }) => name.endsWith('.csv'));
  expect(new TextDecoder().decode(csv?.bytes)).toContain('隊員1,休,遲,25,20');

  const words = async () =>
    wordsIn(
      (await docxParts(desktop.delivered.at(-1)?.bytes ?? new Uint8Array())).get('word/document.xml') ?? '',
    );
  for (const paper of ['A3', 'A4'] as const) {
    await api.attendance.deliverMonth({ teamId, month: MONTH, paper, language: 'zh-Hant' });
    expect(await words()).toContain('秩序班2026-11考勤表');
  }
  await api.attendance.deliverPersonal({
    teamId,
    month: MONTH,
    employeeId: employeeIds[0] ?? 0,
    language: 'zh-Hans',
  });
  expect(await words()).toContain('迟20分');
});

test('an employee with an account sees their own month, and no more; a supervisor of the grounds their own team', async () => {
  const { office, employeeIds, teamId } = here;
  const window = await office.openWindowAs('groundsSupervisor');
  expect(await window.api.attendance.mine({ month: MONTH })).toBeNull();
  await expect(window.api.attendance.month({ teamId, month: MONTH })).rejects.toMatchObject({
    failure: { reason: 'attendanceOtherTeam' },
  });
  const [employeeId = 0] = employeeIds;
  const { employees } = office.api;
  const file = await employees.employee({ employeeId });
  office.office.core.office.database
    .prepare('UPDATE employee SET staff_id = ? WHERE id = ?')
    .run(window.connection.staff?.id ?? 0, employeeId);
  expect(await window.api.attendance.mine({ month: MONTH })).toMatchObject({
    person: { name: file.name, employeeId },
    closed: false,
  });
  expect(await window.api.attendance.month({ teamId, month: MONTH })).toMatchObject({ teamId });
  const other = await employees.saveTeam({ name: '保潔班' });
  await expect(window.api.attendance.month({ teamId: other.id, month: MONTH })).rejects.toMatchObject({
    failure: { reason: 'attendanceOtherTeam' },
  });
});
