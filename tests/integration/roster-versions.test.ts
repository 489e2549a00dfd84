import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type PublishedChange,
  publishCellChanges,
} from '../../electron/features/roster/publish-changes.service.ts';
import type { WriteContext } from '../../electron/office/context.ts';
import type { Api } from '../../shared/api/contract.ts';
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

const refused = (reason: string) => ({ failure: { reason } });
const MONTH = '2026-12';

/** Two rest days a week, so that nothing of it breaks the law. */
const lawful = (person: number, day: number) => ((day + person) % 7 < 2 ? 'rest' : 1);

async function team(people = 3) {
  const made = await rosterTeam(office.api, {
    people,
    plan: (person, day, shifts) => (lawful(person, day) === 'rest' ? 'rest' : (shifts[0]?.id ?? 'rest')),
  });
  const versions = async () => await office.api.roster.versions({ rosterId: made.roster.id });
  const change = async (changes: Parameters<Api['roster']['saveCells']>[0]['changes']) => {
    const now = await office.api.roster.roster({ teamId: made.teamId, month: MONTH });
    return await office.api.roster.saveCells({
      rosterId: made.roster.id,
      version: now?.version ?? 0,
      changes,
    });
  };
  const publish = async (reason: string) => {
    const now = await office.api.roster.roster({ teamId: made.teamId, month: MONTH });
    return await office.api.roster.publish({ rosterId: made.roster.id, version: now?.version ?? 0, reason });
  };
  return { ...made, rosterId: made.roster.id, versions, change, publish };
}

/** A first day of the plan on which the person works. */
const workday = (person: number): string => {
  const day =
    Array.from({ length: 28 }, (_, index) => index + 1).find((each) => lawful(person, each) !== 'rest') ?? 1;
  return `${MONTH}-${String(day).padStart(2, '0')}`;
};

/** As another slice does it within a write of its own. */
async function publishChanges(changes: readonly PublishedChange[], reason: string) {
  return await office.office.core.write(
    office.connection,
    { key: `agreed-${reason}`, path: 'roster.publish', staffId: 1, inputHash: reason },
    (context) => publishCellChanges(changes, reason, context as WriteContext),
  );
}

test('a change after publishing makes a version that says for whom what changed, by how many hours', async () => {
  const { employeeIds, rosterId, late, change, publish, versions } = await team();
  const [one = 0, two = 0] = employeeIds;
  await change([
    { employeeId: one, day: workday(0), to: late.id },
    { employeeId: two, day: workday(1), to: 'rest' },
  ]);
  const [inForce] = await versions();
  const drafted = await office.api.roster.differences({ fromVersionId: inForce?.id ?? 0 });
  expect(
    drafted.map(({ employeeId, minutes, from, to }) => [employeeId, minutes, from?.code, to?.code]),
  ).toEqual([
    [one, 0, '早', '中'],
    [two, -480, '早', ''],
  ]);
  await publish('隊員2請假');
  const [second, first] = await versions();
  expect([second?.number, second?.reason, second?.concerned, first?.number, first?.concerned]).toEqual([
    2,
    '隊員2請假',
    2,
    1,
    3,
  ]);
  expect(
    await office.api.roster.differences({ fromVersionId: first?.id ?? 0, toVersionId: second?.id ?? 0 }),
  ).toEqual(drafted);
  const old = await office.api.roster.version({ versionId: first?.id ?? 0 });
  expect(old.cells.find(({ employeeId, day }) => employeeId === one && day === workday(0))?.code).toBe('早');
  expect(old.rosterId).toBe(rosterId);
});

test('a roster against the law is published with a reason alone, which its version keeps', async () => {
  const { roster } = office.api;
  const { teamId, roster: made } = await rosterTeam(office.api, {
    people: 1,
    published: false,
    plan: (_person, _day, shifts) => shifts[0]?.id ?? 'rest',
  });
  const given = { rosterId: made.id, version: made.version };
  await expect(roster.publish(given)).rejects.toMatchObject(refused('rosterBreaksLaw'));
  await roster.publish({ ...given, breachReason: '疫情封閉，經主管部門同意' });
  const [version] = await roster.versions({ rosterId: made.id });
  expect(version?.breachReason).toBe('疫情封閉，經主管部門同意');
  expect((await roster.roster({ teamId, month: MONTH }))?.published?.number).toBe(1);
});

test('a new version asks again only those for whom something changed', async () => {
  const { employeeIds, late, change, publish, versions } = await team();
  const [one = 0, two = 0, three = 0] = employeeIds;
  const asked = async () => {
    const [inForce] = await versions();
    const { acknowledgements } = await office.api.roster.version({ versionId: inForce?.id ?? 0 });
    return acknowledgements.map(({ employeeId, changedIn, way }) => [employeeId, changedIn, way]);
  };
  const [first] = await versions();
  const { recordAcknowledgements } = office.api.roster;
  await recordAcknowledgements({ versionId: first?.id ?? 0, employeeIds: [one, two] });
  expect(await asked()).toEqual([
    [one, 1, 'paper'],
    [two, 1, 'paper'],
    [three, 1, null],
  ]);
  await expect(
    recordAcknowledgements({ versionId: first?.id ?? 0, employeeIds: [one] }),
  ).rejects.toMatchObject(refused('rosterAcknowledged'));
  await change([{ employeeId: one, day: workday(0), to: late.id }]);
  await publish('換崗');
  expect(await asked()).toEqual([
    [one, 2, null],
    [two, 1, 'paper'],
    [three, 1, null],
  ]);
  await expect(
    recordAcknowledgements({ versionId: first?.id ?? 0, employeeIds: [three] }),
  ).rejects.toMatchObject(refused('rosterVersionOld'));
});

test('whoever has an account acknowledges their own, and Today says so until then', async () => {
  const window = await office.openWindowAs('frontDesk');
  const staffId = window.connection.staff?.id ?? 0;
  const { employeeIds, teamId, versions } = await team();
  const [one = 0] = employeeIds;
  const file = await office.api.employees.employee({ employeeId: one });
  const { number, name, post, hiredOn } = file;
  await office.api.employees.saveEmployee({
    id: one,
    version: file.version,
    number,
    name,
    post,
    hiredOn,
    teamId,
    staffId,
  });
  const [inForce] = await versions();
  const versionId = inForce?.id ?? 0;
  const [waiting] = await window.api.roster.waitingForMe();
  expect(waiting).toMatchObject({ versionId, number: 1, month: MONTH });
  expect((await window.api.today.summary()).rosters.waiting).toHaveLength(1);
  const seen = await window.api.roster.acknowledge({ versionId });
  expect(seen.acknowledgements.map(({ way }) => way)).toEqual(['self', null, null]);
  expect(await window.api.roster.waitingForMe()).toEqual([]);
  expect((await window.api.today.summary()).rosters.waiting).toEqual([]);
  await expect(window.api.roster.acknowledge({ versionId })).rejects.toMatchObject(
    refused('rosterAcknowledged'),
  );
  await expect(office.api.roster.acknowledge({ versionId })).rejects.toMatchObject(
    refused('rosterNotYourAccount'),
  );
});

test('an agreed change is published alone: what else was drafted stays unpublished', async () => {
  const { employeeIds, teamId, late, night, change, versions } = await team();
  const [one = 0, two = 0, three = 0] = employeeIds;
  await change([
    { employeeId: three, day: workday(2), to: night.id },
    { employeeId: two, day: workday(1), to: 'rest' },
  ]);
  const [made] = await publishChanges(
    [
      { employeeId: one, day: workday(0), to: late.id },
      { employeeId: two, day: workday(1), to: late.id },
    ],
    '隊員1與隊員2換班',
  );
  const [second, first] = await versions();
  expect([second?.id, second?.number]).toEqual([made?.versionId, 2]);
  const changed = await office.api.roster.differences({
    fromVersionId: first?.id ?? 0,
    toVersionId: second?.id ?? 0,
  });
  expect(changed.map(({ employeeId, to }) => [employeeId, to?.code])).toEqual([
    [one, '中'],
    [two, '中'],
  ]);
  // The draft holds what was agreed, over what was drafted for that cell, and keeps its other change to itself.
  const left = await office.api.roster.differences({ fromVersionId: second?.id ?? 0 });
  expect(left.map(({ employeeId, to }) => [employeeId, to?.code])).toEqual([[three, '夜']]);
  const draft = await office.api.roster.roster({ teamId, month: MONTH });
  expect(draft?.published?.changedSince).toBe(true);
  expect(draft?.cells.find(({ employeeId, day }) => employeeId === two && day === workday(1))).toMatchObject({
    shiftKindId: late.id,
    fixed: true,
  });
});

test('an agreed change is refused whole where the published cell is another by now or nothing is published', async () => {
  const { employeeIds, early, late, versions } = await team();
  const [one = 0, two = 0] = employeeIds;
  await expect(
    publishChanges(
      [
        { employeeId: one, day: workday(0), to: late.id, from: early.id },
        { employeeId: two, day: workday(1), to: late.id, from: late.id },
      ],
      '換班一',
    ),
  ).rejects.toMatchObject(refused('rosterCellChanged'));
  expect(await versions()).toHaveLength(1);
  await expect(
    publishChanges([{ employeeId: one, day: '2027-01-04', to: late.id }], '換班'),
  ).rejects.toMatchObject(refused('rosterNotPublished'));
});

test('Today names the teams whose next roster is due, from the day of the month that the office set', async () => {
  const { teamId } = await team();
  await office.api.roster.saveNeed({
    teamId,
    days: '1234567H',
    startsMinute: 420,
    endsMinute: 900,
    people: 1,
  });
  const late = async () => (await office.api.today.summary()).rosters.late.map(({ month }) => month);
  expect(await late()).toEqual([]);
  office.now = new Date('2026-12-25T02:00:00Z');
  expect(await late()).toEqual(['2027-01']);
  const { version } = await office.api.roster.due();
  await office.api.roster.saveDue({ version, dueDay: 28, holidayDays: 7 });
  expect(await late()).toEqual([]);
  await expect(office.api.roster.saveDue({ version, dueDay: 20, holidayDays: 7 })).rejects.toMatchObject(
    refused('changedMeanwhile'),
  );
});
