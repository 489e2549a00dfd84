import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LeaveOffice, staffLeaveOffice } from '../fixtures/leave-office.ts';
import { createTestOffice, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let staff: LeaveOffice;
let supervisor: TestWindow['api'];
beforeEach(async () => {
  // Monday 23 November 2026, 10:00 in Hong Kong.
  office = await createTestOffice();
  staff = await staffLeaveOffice(office);
  supervisor = staff.supervisor.api;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { reason } });
const AT_SIX = { startsMinute: 18 * 60, reason: '盤點倉庫' } as const;

async function approved(
  piece: Omit<Parameters<TestWindow['api']['leave']['requestOvertime']>[0], 'employeeId'>,
): Promise<{ readonly id: number; readonly version: number }> {
  const { id, version } = await staff.own.api.leave.requestOvertime({ employeeId: staff.ownId, ...piece });
  const decided = await supervisor.leave.decide({ sort: 'overtime', id, version, approve: true });
  return { id, version: decided.version };
}

/** Time passes until then; whoever was away signs in again. */
async function goOn(instant: string): Promise<void> {
  office.now = new Date(instant);
  supervisor = (await office.openWindowAs('supervisor')).api;
}

test('the day says the rate: a workday 150, a rest day 200, a statutory holiday 300', async () => {
  const { own, ownId } = staff;
  const { database } = office.office.core.office;
  database
    .prepare("INSERT INTO calendar_day (day, kind, name) VALUES ('2027-01-01', 'statutoryHoliday', '元旦')")
    .run();
  const rate = async (day: string) =>
    (await own.api.leave.previewOvertime({ employeeId: ownId, day, startsMinute: 1080, lengthMinutes: 60 }))
      .rate;
  expect([await rate('2026-11-24'), await rate('2026-11-28'), await rate('2027-01-01')]).toEqual([
    150, 200, 300,
  ]);
});

test('a form is filled in before the work, or says why not', async () => {
  const { own, ownId } = staff;
  const early = {
    employeeId: ownId,
    day: '2026-11-23',
    startsMinute: 8 * 60,
    lengthMinutes: 60,
    reason: '接待',
  };
  await expect(own.api.leave.requestOvertime(early)).rejects.toMatchObject(refused('overtimeAfterTheFact'));
  expect(await own.api.leave.requestOvertime({ ...early, lateReason: '突發漏水' })).toMatchObject({
    lateReason: '突發漏水',
    rate: 150,
  });
  expect(
    await own.api.leave.requestOvertime({
      employeeId: ownId,
      day: '2026-11-23',
      ...AT_SIX,
      lengthMinutes: 60,
      lateReason: '寫多了',
    }),
  ).toMatchObject({ lateReason: '' });
});

test('at most three hours a day and thirty-six a month, urgent repairs apart', async () => {
  const { own, ownId } = staff;
  const piece = { employeeId: ownId, ...AT_SIX };
  await expect(
    own.api.leave.requestOvertime({ ...piece, day: '2026-12-01', lengthMinutes: 181 }),
  ).rejects.toMatchObject({ failure: { reason: 'overtimeDayLimit', values: { limit: '3' } } });
  const days = ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14', '15', '16'];
  for (const day of days) {
    await own.api.leave.requestOvertime({ ...piece, day: `2026-12-${day}`, lengthMinutes: 180 });
  }
  await expect(
    own.api.leave.requestOvertime({ ...piece, day: '2026-12-17', lengthMinutes: 15 }),
  ).rejects.toMatchObject(refused('overtimeMonthLimit'));
  expect(
    await own.api.leave.requestOvertime({ ...piece, day: '2026-12-17', lengthMinutes: 300, urgent: true }),
  ).toMatchObject({ urgent: true });
  await expect(
    own.api.leave.requestOvertime({ ...piece, day: '2026-12-17', lengthMinutes: 30, urgent: true }),
  ).rejects.toMatchObject(refused('overtimeOverlaps'));
});

test('only a rest day is given back as time', async () => {
  const { own, ownId } = staff;
  const piece = { employeeId: ownId, ...AT_SIX, lengthMinutes: 120, compensation: 'lieu' } as const;
  await expect(own.api.leave.requestOvertime({ ...piece, day: '2026-11-24' })).rejects.toMatchObject(
    refused('lieuOnlyRestDays'),
  );
});

test('settled rest-day work is time in lieu, which is taken, cancelled and ends', async () => {
  const { ownId } = staff;
  const saturday = {
    day: '2026-11-28',
    startsMinute: 9 * 60,
    lengthMinutes: 480,
    reason: '入伙',
    compensation: 'lieu',
  } as const;
  const { id, version } = await approved(saturday);
  await expect(supervisor.leave.settleOvertime({ id, version, actualMinutes: 480 })).rejects.toMatchObject(
    refused('overtimeNotOver'),
  );
  await goOn('2026-11-30T02:00:00Z');
  await expect(supervisor.leave.settleOvertime({ id, version, actualMinutes: 500 })).rejects.toMatchObject(
    refused('overtimeMoreThanApproved'),
  );
  const settled = await supervisor.leave.settleOvertime({ id, version, actualMinutes: 450 });
  expect(settled).toMatchObject({
    lieuMinutes: 450,
    expiresOn: '2027-05-30',
    overtime: { actualMinutes: 450 },
  });
  expect((await supervisor.leave.balance({ employeeId: ownId })).row).toMatchObject({
    lieuLeft: 750,
    lieuEndsOn: '2027-05-30',
  });

  // A whole day takes eight hours, of which there are seven and a half.
  const lieu = { employeeId: ownId, kind: 'lieu', firstOn: '2026-12-07', lastOn: '2026-12-07' } as const;
  await expect(supervisor.leave.requestLeave(lieu)).rejects.toMatchObject({
    failure: { reason: 'lieuNotEnough', values: { hours: 7.5 } },
  });
  const half = await supervisor.leave.requestLeave({ ...lieu, part: 'afternoon' });
  const taken = await supervisor.leave.decide({
    sort: 'leave',
    id: half.id,
    version: half.version,
    approve: true,
  });
  expect((await supervisor.leave.balance({ employeeId: ownId })).row.lieuLeft).toBe(350);
  await expect(
    supervisor.leave.reopenOvertime({ id, version: settled.overtime.version, reason: '記錯' }),
  ).rejects.toMatchObject(refused('lieuUsed'));

  await goOn('2027-06-01T02:00:00Z');
  expect(
    await supervisor.leave.cancel({ sort: 'leave', id: half.id, version: taken.version, reason: '沒有休' }),
  ).toMatchObject({ returnedMinutes: 240, expiredMinutes: 240 });
  expect((await supervisor.leave.balance({ employeeId: ownId })).row).toMatchObject({
    lieuLeft: 0,
    lieuExpired: 750,
  });
  expect((await supervisor.leave.balance({ employeeId: ownId, on: '2027-05-30' })).row).toMatchObject({
    lieuLeft: 350,
  });
});

test('a settling by mistake is taken back with its time in lieu, and settled anew', async () => {
  const { ownId } = staff;
  const { id, version } = await approved({
    day: '2026-11-28',
    startsMinute: 540,
    lengthMinutes: 480,
    reason: '入伙',
    compensation: 'lieu',
  });
  await goOn('2026-11-30T02:00:00Z');
  const first = await supervisor.leave.settleOvertime({ id, version, actualMinutes: 480 });
  await expect(
    supervisor.leave.cancel({ sort: 'overtime', id, version: first.overtime.version, reason: '記錯' }),
  ).rejects.toMatchObject(refused('overtimeSettled'));
  const open = await supervisor.leave.reopenOvertime({ id, version: first.overtime.version, reason: '記錯' });
  expect(open.actualMinutes).toBeNull();
  expect((await supervisor.leave.balance({ employeeId: ownId })).row.lieuLeft).toBe(0);
  const second = await supervisor.leave.settleOvertime({ id, version: open.version, actualMinutes: 240 });
  expect((await supervisor.leave.balance({ employeeId: ownId })).row.lieuLeft).toBe(400);
  await supervisor.leave.reopenOvertime({ id, version: second.overtime.version, reason: '又錯' });
  expect((await supervisor.leave.balance({ employeeId: ownId })).row.lieuLeft).toBe(0);
});

test('time in lieu from before the program is added with its end, is told on Today before it, and is taken away', async () => {
  const { ownId, own } = staff;
  await supervisor.leave.adjustLieu({
    employeeId: ownId,
    minutes: 600,
    expiresOn: '2026-12-10',
    reason: '啟用前結餘',
  });
  expect((await own.api.today.summary()).leave).toEqual({ toDecide: 0, lieuPeople: 1, lieuMinutes: 600 });
  expect((await supervisor.today.summary()).leave).toMatchObject({ lieuPeople: 1 });
  await expect(
    supervisor.leave.adjustLieu({ employeeId: ownId, minutes: -601, reason: '更正' }),
  ).rejects.toMatchObject(refused('lieuNotEnough'));
  const after = await supervisor.leave.adjustLieu({ employeeId: ownId, minutes: -240, reason: '更正' });
  expect(after.row).toMatchObject({ lieuLeft: 600, lieuEnding: 600 });
  expect(after.grants).toMatchObject([{ minutes: 600, remaining: 360, reason: '啟用前結餘' }]);
});

test('the month’s list adds up by rate, and its sheet leaves the office as a Word file', async () => {
  const { ownId } = staff;
  await approved({ day: '2026-11-24', ...AT_SIX, lengthMinutes: 90 });
  await approved({
    day: '2026-11-28',
    startsMinute: 540,
    lengthMinutes: 480,
    reason: '入伙',
    compensation: 'lieu',
  });
  await approved({ day: '2026-11-29', startsMinute: 540, lengthMinutes: 240, reason: '入伙' });
  const month = { filters: { day: { kind: 'date', from: '2026-11-01', to: '2026-11-30' } } } as const;
  const { totals, total } = await supervisor.leave.overtimes(month);
  expect({ totals, total }).toEqual({
    total: 3,
    totals: { hours150: 150, hours200: 400, hours300: 0, lieuHours: 800, toSettle: 0 },
  });
  const sheet = await supervisor.leave.overtimeSheet({ month: '2026-11' });
  expect(sheet).toMatchObject([{ employeeId: ownId, rows: [{ day: '2026-11-24' }, {}, {}] }]);
  await supervisor.leave.deliverOvertimeSheet({ month: '2026-11', language: 'zh-Hant' });
  expect(staff.supervisor.desktop.delivered.at(-1)?.name).toMatch(/加班月報.*\.docx$/u);
});
