import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRST_ROSTER_SETTINGS } from '../../shared/features/roster/roster-settings.ts';
import { rosterTeam } from '../fixtures/roster-office.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function read(teamId: number, month: string) {
  const roster = await office.api.roster.roster({ teamId, month });
  if (roster === null) throw new Error(`no roster for ${month}`);
  return roster;
}

test('a roster knows the nights of the month before, cells of other teams, and the hours of its cycle', async () => {
  const { api } = office;
  const december = await rosterTeam(api, {
    people: 2,
    plan: (person, day) => (day === 31 && person === 0 ? 'rest' : 'empty'),
  });
  const { teamId, employeeIds, early, night } = december;
  const [first = 0, second = 0] = employeeIds;
  await api.roster.saveCells({
    rosterId: december.roster.id,
    version: december.roster.version,
    changes: [
      { employeeId: second, day: '2026-12-31', to: night.id },
      { employeeId: first, day: '2026-12-10', to: early.id },
    ],
  });
  const january = await api.roster.startRoster({ teamId, month: '2027-01' });
  expect(january.facts.eve).toEqual([
    { employeeId: first, day: '2026-12-31', shiftKindId: null },
    { employeeId: second, day: '2026-12-31', shiftKindId: night.id },
  ]);
  // A fortnight back, so the tenth is not among them.
  expect(january.facts.neighbours).toEqual(january.facts.eve);
  const settings = await api.roster.saveSettings({ ...FIRST_ROSTER_SETTINGS, cycle: 'year' });
  await api.roster.saveCells({
    rosterId: january.id,
    version: january.version,
    changes: [{ employeeId: first, day: '2027-01-05', to: early.id }],
  });
  const february = await api.roster.startRoster({ teamId, month: '2027-02' });
  expect(february.facts).toMatchObject({
    settings,
    cycleLimitMinutes: 248 * 480,
    monthStandardMinutes: 20 * 480,
  });
  expect(february.facts.people).toMatchObject([
    { employeeId: first, cycleMinutesElsewhere: 480 },
    { employeeId: second, cycleMinutesElsewhere: 0 },
  ]);
  await expect(api.roster.saveSettings({ ...settings, version: 0 })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
});

test('certificates, leave and overtime are taken in where the office keeps them, only what was approved', async () => {
  const { teamId, employeeIds } = await rosterTeam(office.api, { people: 2 });
  const [first = 0] = employeeIds;
  const { database } = office.office.core.office;
  // Tables that stand in for those of other slices are referred to by none.
  database.pragma('foreign_keys=OFF');
  // What other slices keep; an office without them has the rest of the facts all the same.
  for (const [table, columns] of [
    ['employee_certificate', 'employee_id, kind, issued_on, expires_on, withdrawn_at'],
    ['leave_request', 'id, employee_id, kind, first_on, last_on, part, state'],
    ['overtime_request', 'id, employee_id, day, length_minutes, actual_minutes, urgent, state'],
  ] as const) {
    database.exec(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${columns})`);
    expect((await read(teamId, '2026-12')).facts.people).toHaveLength(2);
  }
  database.exec(`
    INSERT INTO employee_certificate (employee_id, kind, issued_on, expires_on, withdrawn_at) VALUES
      (${first}, '保安員證', '2020-01-01', NULL, NULL), (${first}, '急救證', '2020-01-01', '2026-12-10', '2026-01-01');
    INSERT INTO leave_request (id, employee_id, kind, first_on, last_on, part, state) VALUES
      (1, ${first}, 'annual', '2026-11-30', '2026-12-02', 'whole', 'approved'),
      (2, ${first}, 'sick', '2026-12-05', '2026-12-05', 'whole', 'requested'),
      (3, ${first}, 'sick', '2027-01-01', '2027-01-02', 'whole', 'approved');
    INSERT INTO overtime_request (id, employee_id, day, length_minutes, actual_minutes, urgent, state) VALUES
      (1, ${first}, '2026-12-03', 120, 90, 0, 'approved'), (2, ${first}, '2026-12-04', 60, NULL, 1, 'approved'),
      (3, ${first}, '2026-12-05', 60, NULL, 0, 'refused');
  `);
  expect((await read(teamId, '2026-12')).facts.people[0]).toEqual({
    employeeId: first,
    certificates: [{ kind: '保安員證', issuedOn: '2020-01-01', expiresOn: null }],
    leave: [{ kind: 'annual', firstOn: '2026-11-30', lastOn: '2026-12-02', part: 'whole' }],
    overtime: [
      { day: '2026-12-03', lengthMinutes: 90, urgent: false },
      { day: '2026-12-04', lengthMinutes: 60, urgent: true },
    ],
    cycleMinutesElsewhere: 0,
    cycleOvertimeElsewhere: 0,
  });
});

test('a template is named once, holds shifts of the office, and goes without touching a roster', async () => {
  const { roster } = office.api;
  const { early } = await rosterTeam(office.api);
  const values = { name: '做四休二', kind: 'sequence', rows: [[early.id, early.id, 'rest']] } as const;
  const given = { ...values, rows: [[...values.rows[0]]] };
  const kept = await roster.saveTemplate(given);
  expect(await roster.templates()).toEqual([kept]);
  await expect(roster.saveTemplate(given)).rejects.toMatchObject({ failure: { reason: 'templateTaken' } });
  await expect(roster.saveTemplate({ ...given, name: '別的', rows: [[9999]] })).rejects.toMatchObject({
    failure: { kind: 'notFound' },
  });
  await expect(roster.saveTemplate({ ...given, name: '一個月', kind: 'month' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await roster.saveTemplate({ ...given, id: kept.id, version: 1, name: '做二休一' });
  await expect(roster.removeTemplate({ templateId: kept.id, version: 1 })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
  await roster.removeTemplate({ templateId: kept.id, version: 2 });
  expect(await roster.templates()).toEqual([]);
});

test('the lists say who works when and what everybody’s month adds up to', async () => {
  const { roster: made } = await rosterTeam(office.api, {
    people: 2,
    plan: (person, day, [early, , night]) =>
      day > 2 ? 'empty' : ((person === 0 ? early?.id : night?.id) ?? 'rest'),
  });
  const days = await office.api.roster.days({ filters: onlyOf(made.id) });
  expect(days).toMatchObject({ total: 4, totals: { workMinutes: 4 * 480 } });
  expect(days.rows[1]).toMatchObject({
    name: '隊員2',
    day: '2026-12-01',
    code: '夜',
    begins: '23:00',
    ends: '07:00',
  });
  const hours = await office.api.roster.hours({ filters: onlyOf(made.id) });
  expect(hours.rows).toMatchObject([
    { name: '隊員1', shifts: 2, nights: 0, workMinutes: 960 },
    { name: '隊員2', shifts: 2, nights: 2, rests: 0, workMinutes: 960 },
  ]);
});

function onlyOf(rosterId: number) {
  return { rosterId: { kind: 'oneOf' as const, values: [rosterId] } };
}
