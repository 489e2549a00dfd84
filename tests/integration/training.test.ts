import { afterEach, beforeEach, expect, test } from 'vitest';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
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

const refusal = (reason: string, values: object = {}) => ({ failure: { reason, values } });
async function lastPaper(): Promise<string> {
  const parts = await docxParts(Buffer.from(office.desktop.delivered.at(-1)?.bytes ?? []));
  return wordsIn(parts.get('word/document.xml') ?? '');
}

const PLAN = { year: 2026, month: 10, subject: '消防演練', minutes: 120 };
const SESSION = { subject: '消防演練', heldOn: '2026-11-20', startsMinute: 870, lengthMinutes: 90 };

test('a plan is held by its sessions: what is arranged keeps it, what is closed completes it', async () => {
  const { training } = office.api;
  const { teamId, employeeIds } = await hireTeam(office.api, { people: 2 });
  const line = await training.savePlanLine({ ...PLAN, teamIds: [teamId], budget: '器材 600 元' });
  expect(line).toMatchObject({ state: 'overdue', teamNames: '秩序班', held: 0 });
  const dropped = await training.savePlanLine({ ...PLAN, month: 12, subject: '年會' });
  const cancelled = await training.cancelPlanLine({ id: dropped.id, version: 1, reason: '改線上' });
  expect(cancelled).toMatchObject({ state: 'cancelled', cancelledReason: '改線上' });
  await expect(
    training.saveSession({ ...SESSION, planId: dropped.id, employeeIds: [] }),
  ).rejects.toMatchObject(refusal('planLineCancelled'));
  expect(await training.restorePlanLine({ id: dropped.id, version: 2 })).toMatchObject({ state: 'coming' });
  const session = await training.saveSession({ ...SESSION, planId: line.id, employeeIds: [...employeeIds] });
  await expect(training.cancelPlanLine({ id: line.id, version: 1, reason: '不辦' })).rejects.toMatchObject(
    refusal('planLineHeld'),
  );
  const marked = await training.markAttendance({
    sessionId: session.id,
    version: session.version,
    marks: employeeIds.map((employeeId) => ({ employeeId, presence: 'present' })),
  });
  await training.closeSession({ sessionId: session.id, version: marked.version });
  expect(await training.plan({ year: 2026 })).toMatchObject([
    { state: 'held', held: 1, heldMinutes: 90, attended: 2 },
    { state: 'coming' },
  ]);
});

test('a session is closed when everybody is marked and it was held; afterwards marks are corrected with a reason', async () => {
  const { training } = office.api;
  const { employeeIds } = await hireTeam(office.api, { people: 3 });
  const [first = 0, second = 0, third = 0] = employeeIds;
  const session = await training.saveSession({
    ...SESSION,
    passMark: 80,
    employeeIds: [first, second],
  });
  const { id: sessionId } = session;
  const mark = (version: number, marks: object[]) =>
    training.markAttendance({ sessionId, version, marks: marks as never });
  await expect(mark(1, [{ employeeId: third, presence: 'present' }])).rejects.toMatchObject(
    refusal('notInvited'),
  );
  await expect(mark(1, [{ employeeId: first, presence: 'absent', score: 90 }])).rejects.toMatchObject(
    refusal('scoreWithoutPresence'),
  );
  const half = await mark(1, [{ employeeId: first, presence: 'late', score: 79 }]);
  await expect(training.closeSession({ sessionId, version: half.version })).rejects.toMatchObject(
    refusal('attendanceUnmarked', { count: 1 }),
  );
  await expect(mark(1, [{ employeeId: second, presence: 'absent' }])).rejects.toMatchObject(
    refusal('changedMeanwhile'),
  );
  await expect(
    training.saveSession({
      ...SESSION,
      id: sessionId,
      version: half.version,
      passMark: 80,
      employeeIds: [second],
    }),
  ).rejects.toMatchObject(refusal('attendeeMarked'));
  const whole = await mark(half.version, [{ employeeId: second, presence: 'absent' }]);
  const closed = await training.closeSession({ sessionId, version: whole.version });
  expect(closed).toMatchObject({ state: 'closed', people: 2, came: 1, passed: 0, closedBy: '陳經理' });
  await expect(mark(closed.version, [{ employeeId: second, presence: 'present' }])).rejects.toMatchObject(
    refusal('sessionNotOpen'),
  );
  const corrected = await training.correctAttendance({
    sessionId,
    version: closed.version,
    employeeId: second,
    presence: 'present',
    score: 88,
    reason: '補簽',
  });
  expect(corrected).toMatchObject({ presence: 'present', score: 88, correction: '補簽' });
  const hours = await training.hours({ since: '2026-01-01', on: '2026-12-31' });
  expect(hours.totals).toEqual({ minutes: 180 });
  expect(hours.rows.map(({ minutes, passed, failed, absent }) => [minutes, passed, failed, absent])).toEqual([
    [90, 0, 1, 0],
    [90, 1, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect((await training.hours({ since: '2026-11-21', on: '2026-12-31' })).totals).toEqual({ minutes: 0 });
  expect(await training.trainedOf({ employeeId: second })).toMatchObject([{ sessionId, score: 88 }]);

  const later = await training.saveSession({ ...SESSION, heldOn: '2026-12-24', employeeIds: [first] });
  const ahead = await training.markAttendance({
    sessionId: later.id,
    version: 1,
    marks: [{ employeeId: first, presence: 'present' }],
  });
  await expect(training.closeSession({ sessionId: later.id, version: ahead.version })).rejects.toMatchObject(
    refusal('sessionNotHeldYet'),
  );
  expect(
    await training.cancelSession({ sessionId: later.id, version: ahead.version, reason: '颱風' }),
  ).toMatchObject({ state: 'cancelled', cancelledReason: '颱風' });
});

test('the sign-in sheet leaves as a Word file with a name on every line, and the trail says so first', async () => {
  const { training, access } = office.api;
  const { employeeIds } = await hireTeam(office.api, { people: 2 });
  const { id: sessionId } = await training.saveSession({ ...SESSION, employeeIds: [...employeeIds] });
  expect(await training.deliverSignIn({ sessionId, language: 'zh-Hant' })).toMatchObject({
    fileName: '培訓簽到表 消防演練-2026-11-23.docx',
  });
  const text = await lastPaper();
  for (const words of ['培訓簽到表', '隊員1', '隊員2', '14:30–16:00']) expect(text).toContain(words);
  expect((await access.auditTrail()).rows[0]).toMatchObject({ action: 'training.deliverSignIn' });
});

test('an appraisal goes from draft to closed: weights, self score, settled, confirmed on paper, and back with a reason', async () => {
  const { training, employees } = office.api;
  const { employeeIds, teamId } = await hireTeam(office.api, { people: 2 });
  const items = [
    { name: '紀律', weight: 30 },
    { name: '服務', weight: 30 },
  ];
  await expect(training.saveForm({ name: '秩序考核', planWeight: 30, items })).rejects.toMatchObject(
    refusal('formWeights', { weight: 90 }),
  );
  const form = await training.saveForm({ name: '秩序考核', planWeight: 40, items });
  const start = { period: '2026-10', formId: form.id, employeeIds: [...employeeIds] };
  expect(await training.startAppraisals(start)).toEqual({ made: 2, known: 0 });
  expect(await training.startAppraisals(start)).toEqual({ made: 0, known: 2 });
  const rows = (await training.appraisals()).rows;
  expect(rows).toMatchObject([{ state: 'draft', rank: null }, { state: 'draft' }]);
  const settle = async (appraisalId: number, percents: readonly number[], weight = 40) => {
    const { version } = await training.appraisal({ appraisalId });
    const saved = await training.saveAppraisal({
      appraisalId,
      version,
      goals: [{ name: '巡查', target: '60 次', actual: '57 次', weight }],
      scores: percents.map((percent, index) => ({ position: index + 1, percent })),
    });
    return training.scoreAppraisal({ appraisalId, version: saved.version });
  };
  const [one = 0, two = 0] = rows.map(({ id }) => id);
  await expect(settle(one, [90, 80, 100], 30)).rejects.toMatchObject(
    refusal('planWeights', { weight: 30, planWeight: 40 }),
  );
  await expect(settle(one, [90, 80])).rejects.toMatchObject(refusal('appraisalUnscored', { count: 1 }));
  const scored = await settle(one, [90, 80, 95]);
  expect(scored).toMatchObject({ state: 'scored', scoreHundredths: 8900, scoredBy: '陳經理' });
  await settle(two, [100, 100, 100]);
  expect((await training.appraisals()).rows.map(({ id, rank }) => [id, rank])).toEqual([
    [two, 1],
    [one, 2],
  ]);
  await expect(training.closeAppraisal({ appraisalId: one, version: scored.version })).rejects.toMatchObject(
    refusal('appraisalNotConfirmed'),
  );
  const confirmed = await training.confirmAppraisal({
    appraisalId: one,
    version: scored.version,
    way: 'paper',
    on: '2026-11-20',
  });
  const closed = await training.closeAppraisal({ appraisalId: one, version: confirmed.version });
  expect(closed).toMatchObject({ state: 'closed', confirmedWay: 'paper', confirmedOn: '2026-11-20' });
  const supervisor = await office.openWindowAs('supervisor');
  const reopen = { appraisalId: one, version: closed.version, reason: '指標有誤' };
  await expect(supervisor.api.training.reopenAppraisal(reopen)).rejects.toMatchObject(refusal('notAllowed'));
  const draft = await training.reopenAppraisal(reopen);
  expect(draft).toMatchObject({ state: 'draft', scoredBy: '', confirmedOn: null, scoreHundredths: 8900 });
  await training.withdrawAppraisal({ appraisalId: one, version: draft.version, reason: '換表' });
  expect(await training.startAppraisals(start)).toEqual({ made: 1, known: 1 });

  const { id: other } = await employees.saveTeam({ name: '客服班' });
  const file = await employees.employee({ employeeId: employeeIds[0] ?? 0 });
  const { teamName, userName, leftOn, leaveReason, createdAt, ...values } = file;
  expect([teamName, userName, leftOn, leaveReason, createdAt]).toHaveLength(5);
  await employees.saveEmployee({ ...values, teamId: other, movedOn: '2026-11-01' });
  await training.startAppraisals({ ...start, period: '2026-Q3' });
  await training.startAppraisals({ ...start, period: '2026-11' });
  const teams = (await training.appraisalsOf({ employeeId: employeeIds[0] ?? 0 })).map(
    ({ period, teamName: team }) => [period, team],
  );
  expect(teams).toEqual([
    ['2026-Q3', '秩序班'],
    ['2026-11', '客服班'],
    ['2026-10', '秩序班'],
  ]);
  expect(teamId).not.toBe(other);
});

test('one scores and confirms oneself, and sees nobody else’s appraisal', async () => {
  const { training } = office.api;
  const desk = await office.openWindowAs('frontDesk');
  const staffId = desk.connection.staff?.id ?? 0;
  const { employeeIds } = await hireTeam(office.api, {
    people: 2,
    of: (index) => (index === 0 ? { staffId } : {}),
  });
  const form = await training.saveForm({
    name: '前台考核',
    planWeight: 0,
    items: [{ name: '接待', weight: 100 }],
  });
  await training.startAppraisals({ period: '2026-10', formId: form.id, employeeIds: [...employeeIds] });
  const [mine] = await desk.api.training.myAppraisals();
  const theirs = (await training.appraisals()).rows.find(({ id }) => id !== mine?.id)?.id ?? 0;
  const appraisalId = mine?.id ?? 0;
  await expect(desk.api.training.appraisal({ appraisalId: theirs })).rejects.toMatchObject(
    refusal('appraisalOfAnother'),
  );
  const self = await desk.api.training.saveSelfScore({
    appraisalId,
    version: 1,
    scores: [{ position: 1, percent: 96 }],
    note: '接待 210 人次',
  });
  expect(self).toMatchObject({ own: true, selfHundredths: 9600, selfNote: '接待 210 人次' });
  const saved = await training.saveAppraisal({
    appraisalId,
    version: self.version,
    goals: [],
    scores: [{ position: 1, percent: 92 }],
  });
  expect(saved).toMatchObject({ own: false, selfHundredths: 9600 });
  const scored = await training.scoreAppraisal({ appraisalId, version: saved.version });
  await expect(
    desk.api.training.confirmAppraisal({ appraisalId, version: scored.version, way: 'paper' }),
  ).rejects.toMatchObject(refusal('appraisalOfAnother'));
  expect(
    await desk.api.training.confirmAppraisal({ appraisalId, version: scored.version, way: 'self' }),
  ).toMatchObject({ state: 'confirmed', confirmedWay: 'self', confirmedOn: '2026-11-23' });
  await training.deliverAppraisal({ appraisalId, language: 'en' });
  expect(await lastPaper()).toContain('92.00');
});
