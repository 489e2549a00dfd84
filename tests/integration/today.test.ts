import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function addHousehold(room: string): Promise<number> {
  const { archives } = office.api;
  const [known] = await archives.buildings();
  const { id: buildingId } = known ?? (await archives.saveBuilding({ name: '1' }));
  const { id } = await archives.saveUnit({ buildingId, room, areaThousandths: 100_000 });
  await archives.addOccupancy({
    unitId: id,
    person: { name: `住戶${room}` },
    role: 'owner',
    fromOn: '2020-01-01',
  });
  return id;
}

test('the start page counts households and people of today, and nothing that is not there', async () => {
  await addHousehold('101');
  const second = await addHousehold('102');
  const { unit, people } = await office.api.archives.unitFile({ id: second });
  await office.api.archives.endOccupancy({ id: people[0]?.id ?? 0, toOn: '2026-11-22' });
  const { building: _building, displayName: _name, ...fields } = unit;
  await office.api.archives.saveUnit({ ...fields, occupancyState: 'vacant' });
  const { recent, ...figures } = await office.api.today.summary();
  expect(figures).toEqual({
    units: 2,
    vacantUnits: 1,
    people: 1,
    letters: { drafts: 0, inReview: 0, toIssue: 0, unconfirmed: 0 },
    keysSignedOut: 0,
    keysOverdue: 0,
    papers: { out: 0, overdue: 0 },
    filing: { open: 0, overdue: 0 },
    readings: null,
    dunning: { waiting: 0, overdue: 0, in30: 0, in90: 0, in180: 0 },
    deposits: { waiting: 0, overdue: 0, inspect: 0 },
    notices: { toPost: 0, toTakeDown: 0, overdue: 0, endToday: 0 },
    memos: { toRead: 0, toDo: 0, overdue: 0 },
    attendance: [],
    handovers: { posts: 0, openItems: 0, overdueItems: 0, unsigned: 0, skipped: 0 },
    rosters: { waiting: [], late: [] },
    leave: { toDecide: 0, lieuPeople: 0, lieuMinutes: 0 },
    staff: { alerts: 0, overdue: 0 },
    deliveries: { outstanding: 0, old: 0 },
    money: {
      arrearsCents: 0,
      arrearsUnits: 0,
      draftRuns: 0,
      draftRunCents: 0,
      receivedTodayCents: 0,
      receiptsToday: 0,
    },
  });
  expect(recent[0]).toMatchObject({
    staffName: '陳經理',
    action: 'archives.saveUnit',
    subject: '1棟102',
    unitId: second,
  });
});

test('lately done shows each thing once, newest first, and neither sign-ins nor looks at masked data', async () => {
  const id = await addHousehold('101');
  const { people } = await office.api.archives.unitFile({ id });
  await office.api.archives.reveal({
    personId: people[0]?.person.id ?? 0,
    what: 'phones',
    reason: '核對資料',
  });
  await office.openWindowAs('frontDesk');
  const { recent } = await office.api.today.summary();
  expect(recent.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
    'archives.addOccupancy 1棟101',
    'archives.saveUnit 1棟101',
    'archives.saveBuilding 1棟',
  ]);
});

test('what households owe is for those who keep the books', async () => {
  const grounds = await office.openWindowAs('groundsSupervisor');
  await addHousehold('101');
  expect(await grounds.api.today.summary()).toMatchObject({ units: 1, money: null, recent: [] });
  await expect(grounds.api.archives.listUnits({})).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});
