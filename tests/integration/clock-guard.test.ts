import { afterEach, expect, test } from 'vitest';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const opened: TestOffice[] = [];
afterEach(async () => {
  for (const office of opened.splice(0)) {
    expect(office.faults).toEqual([]);
    await office.close();
  }
});

function entriesOf(office: TestOffice, action: string): { at: string; after: string }[] {
  return office.office.core.office.database
    .prepare<[string], { at: string; after: string }>(
      'SELECT at, after FROM audit WHERE action = ? ORDER BY seq',
    )
    .all(action);
}

/** When each entry of the trail was made, in its order. */
function instantsOf(office: TestOffice): string[] {
  return office.office.core.office.database
    .prepare<[], string>('SELECT at FROM audit ORDER BY seq')
    .pluck()
    .all();
}

test.each([
  ['an hour back', -HOUR, 'clockBehind'],
  ['a day back', -DAY, 'clockBehind'],
  ['ten years back', -3652 * DAY, 'clockBehind'],
  ['a year ahead', 365 * DAY, 'clockAhead'],
])('a clock set %s doubles and reorders no receipt, and is in the trail once', async (_what, by, action) => {
  const { office, unitIds, bill } = await createFeeOffice(1);
  opened.push(office);
  await bill('2026-11');
  const unitId = unitIds[0] ?? 0;
  const pay = () => office.api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  const before = await pay();
  office.setClock(new Date(office.now.getTime() + by));
  const receipts = [before, await pay(), await pay(), await pay()];
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(4);
  const stored = office.office.core.office.database
    .prepare<[], { number: string; received_at: string }>(
      'SELECT number, received_at FROM receipt ORDER BY id',
    )
    .all();
  expect(stored.map(({ received_at }) => received_at)).toEqual(
    stored.map(({ received_at }) => received_at).toSorted(),
  );
  expect(stored.map(({ number }) => number)).toEqual(receipts.map(({ number }) => number));
  expect(instantsOf(office)).toEqual(instantsOf(office).toSorted());
  expect(entriesOf(office, action)).toHaveLength(1);
  if (by < 0) expect(receipts.at(-1)?.receivedOn).toBe('2026-11-23');
  expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
});

test('fifty jumps, summer times and changes of time zone leave receipts in order and each jump in the trail once', async () => {
  const { office, unitIds } = await createFeeOffice(1);
  opened.push(office);
  const unitId = unitIds[0] ?? 0;
  const zones = [
    'Asia/Hong_Kong',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Europe/London',
    'Asia/Kathmandu',
  ];
  const numbers: string[] = [];
  let jumps = 0;
  for (let round = 0; round < 50; round += 1) {
    const site = await office.api.archives.site();
    await office.api.archives.saveSite({ ...site, timeZone: zones[round % zones.length] ?? '' });
    if (round % 5 === 0) {
      office.setClock(new Date(office.now.getTime() - (round + 1) * HOUR));
      jumps += 1;
    } else {
      // Across the nights on which Europe changes its clocks, a quarter of a year at a time.
      office.now = new Date(office.now.getTime() + 10 * DAY);
    }
    const receipt = await office.api.fees.takePayment({
      unitId,
      amountCents: 100,
      method: 'cash',
      keepAsCredit: true,
    });
    numbers.push(receipt.number);
  }
  expect(new Set(numbers).size).toBe(50);
  expect(instantsOf(office)).toEqual(instantsOf(office).toSorted());
  expect(entriesOf(office, 'clockBehind')).toHaveLength(jumps);
  expect(entriesOf(office, 'clockAhead')).toEqual([]);
});

test('a clock behind is said until it has caught up, and the day stays that of the last entry', async () => {
  const office = await createTestOffice();
  opened.push(office);
  office.setClock(new Date('2026-11-20T02:00:00Z'));
  expect(await office.api.access.status()).toMatchObject({
    today: '2026-11-23',
    clock: { behindSeconds: (3 * DAY) / 1000 },
  });
  office.now = new Date('2026-11-23T01:59:30Z');
  expect(await office.api.access.status()).toMatchObject({
    today: '2026-11-23',
    clock: { behindSeconds: 0 },
  });
  expect(entriesOf(office, 'clockBehind')).toHaveLength(1);
});

test('a program started with its clock behind says so and writes it down once, however often it starts', async () => {
  const folder = makeScratchFolder();
  await (await createTestOffice({ folder })).close();
  const now = new Date('2026-11-22T02:00:00Z');
  for (let start = 1; start <= 2; start += 1) {
    const office = await createTestOffice({ folder, setUp: false, now });
    expect(await office.api.access.status()).toMatchObject({
      today: '2026-11-23',
      clock: { behindSeconds: DAY / 1000 },
    });
    expect(entriesOf(office, 'clockBehind')).toHaveLength(1);
    await office.api.access.signIn(MANAGER);
    await office.close();
  }
  const further = await createTestOffice({ folder, setUp: false, now: new Date('2026-11-20T02:00:00Z') });
  opened.push(further);
  expect(entriesOf(further, 'clockBehind')).toHaveLength(2);
});

test('a manager says that the clock is right, which is in the trail and outlasts a restart; nobody else may', async () => {
  const folder = makeScratchFolder();
  const office = await createTestOffice({ folder });
  const desk = await office.openWindowAs('supervisor');
  await expect(office.api.access.acceptClock()).rejects.toMatchObject({
    failure: { reason: 'clockNotBehind' },
  });
  const right = new Date('2026-11-22T02:00:00Z');
  office.setClock(right);
  await expect(desk.api.access.acceptClock()).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  await office.api.access.acceptClock();
  expect(await office.api.access.status()).toMatchObject({
    today: '2026-11-22',
    clock: { behindSeconds: 0 },
  });
  expect(entriesOf(office, 'access.acceptClock')).toEqual([
    { at: right.toISOString(), after: JSON.stringify({ pcTime: right.toISOString() }) },
  ]);
  await office.close();
  const again = await createTestOffice({ folder, setUp: false, now: right });
  opened.push(again);
  expect(await again.api.access.status()).toMatchObject({ today: '2026-11-22', clock: { behindSeconds: 0 } });
});

test('neither a clock set ahead nor a restart shortens the wait after wrong passwords', async () => {
  const folder = makeScratchFolder();
  const office = await createTestOffice({ folder });
  const wrong = { userName: MANAGER.userName, password: 'wrong' };
  const waiting = (seconds: number) => ({ failure: { reason: 'tooManyAttempts', values: { seconds } } });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(office.openWindow().api.access.signIn(wrong)).rejects.toMatchObject({
      failure: { reason: 'wrongPassword' },
    });
  }
  office.setClock(new Date(office.now.getTime() + 365 * DAY));
  await expect(office.openWindow().api.access.signIn(MANAGER)).rejects.toMatchObject(waiting(30));
  office.now = new Date(office.now.getTime() + 29_000);
  await expect(office.openWindow().api.access.signIn(MANAGER)).rejects.toMatchObject(waiting(1));
  const later = new Date(office.now.getTime() + 365 * DAY);
  await office.close();
  const again = await createTestOffice({ folder, setUp: false, now: later });
  opened.push(again);
  await expect(again.api.access.signIn(MANAGER)).rejects.toMatchObject(waiting(30));
  again.setClock(new Date('2020-01-01T00:00:00Z'));
  await expect(again.api.access.signIn(MANAGER)).rejects.toMatchObject(waiting(30));
  again.now = new Date(again.now.getTime() + 30_000);
  expect(await again.api.access.signIn(MANAGER)).toMatchObject({ role: 'manager' });
});
