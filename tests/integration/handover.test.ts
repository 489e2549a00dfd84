import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Refusal } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import { addFrontDesk, fillIn, handOver, personAt } from '../fixtures/handover-office.ts';
import { rosterTeam } from '../fixtures/roster-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';
import {
  createTestOffice,
  SECOND_PASSWORD,
  type TestOffice,
  type TestWindow,
} from '../fixtures/test-office.ts';

let office: TestOffice;
let morning: TestWindow;
let evening: TestWindow;
let postId: number;
beforeEach(async () => {
  // 15:50 in Hong Kong.
  office = await createTestOffice({ now: new Date('2026-11-23T07:50:00Z') });
  morning = await office.openWindowAs('frontDesk');
  evening = await office.openWindowAs('steward');
  postId = (await addFrontDesk(office.api)).id;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

function refused(reason: Refusal, values: object = {}) {
  return { failure: { kind: 'refused', reason, values } };
}

async function openItem(api: Api, words: string, dueAt: string | null = null): Promise<number> {
  const { itemId } = await api.handover.addEntry({ postId, words, followUp: { dueAt } });
  if (itemId === null) throw new Error('no item came of it');
  return itemId;
}

async function waiting(): Promise<{ handoverId: number; version: number; items: readonly number[] }> {
  const { handover } = morning.api;
  const { changeAt } = await handover.shift({ postId });
  const begun = await handover.begin({ postId, dueAt: changeAt });
  const filled = await fillIn(morning.api, begun, {
    outgoing: personAt(morning),
    incoming: personAt(evening),
  });
  const signed = await handover.sign({ handoverId: begun.id, version: filled.version, side: 'outgoing' });
  return { handoverId: begun.id, version: signed.version, items: signed.items.map(({ item }) => item.id) };
}

describe('a handover', () => {
  test('is filled from the day, signed by two people in their own sessions, and then stays as it is', async () => {
    await office.api.closing.openShift({ floatCents: 50_000 });
    await morning.api.handover.addEntry({ postId, words: '3 棟電梯停運', importance: 'important' });
    const itemId = await openItem(morning.api, '回覆 302 室漏水', '2026-11-23T20:00');
    const shift = await morning.api.handover.shift({ postId });
    expect(shift).toMatchObject({
      changeAt: '2026-11-23T16:00',
      since: null,
      unfinished: null,
      skipped: [],
      items: [{ id: itemId, overdue: false }],
    });
    expect(shift.lines.map(({ source, count }) => [source, count])).toEqual([
      ['cash', 1],
      ['keys', 0],
      ['notices', 0],
      ['approvals', 0],
      ['memos', 0],
    ]);
    const signed = await handOver(office, postId, morning, evening);
    expect(signed).toMatchObject({
      state: 'signed',
      dueAt: '2026-11-23T16:00',
      outgoing: { name: 'frontDesk 1' },
      outgoingSigned: { way: 'own' },
      incomingSigned: { way: 'own' },
      parcels: 3,
      entries: [{ words: '3 棟電梯停運' }, { words: '回覆 302 室漏水' }],
    });
    expect(signed.items[0]).toMatchObject({ item: { id: itemId }, tickedAt: expect.any(String) });
    expect(signed.lines[0]).toMatchObject({
      source: 'cash',
      count: 1,
      rows: [{ state: 'open', cents: 50_000, countedCents: null }],
    });
    // What the day says later changes nothing of it.
    const shiftNow = (await office.api.closing.myShift()).shift;
    await office.api.closing.countShift({
      shiftId: shiftNow?.id ?? 0,
      cash: [{ faceCents: 10_000, pieces: 5 }],
    });
    await morning.api.handover.addEntry({ postId, words: '之後的事' });
    const later = await office.api.handover.handover({ handoverId: signed.id });
    expect(later).toEqual(signed);
    const { version, id: handoverId } = signed;
    for (const call of [
      () => morning.api.handover.takeBack({ handoverId, version, reason: '寫錯' }),
      () =>
        morning.api.handover.changeIncoming({
          handoverId,
          version,
          incoming: personAt(morning),
          reason: '換人',
        }),
    ]) {
      await expect(call()).rejects.toMatchObject(refused('handoverSigned'));
    }
    const remarked = await evening.api.handover.addRemark({ handoverId, words: '對講機實為五部' });
    expect(remarked.remarks).toMatchObject([{ words: '對講機實為五部', by: 'steward 2' }]);
    const database = office.office.core.office.database;
    for (const sql of [
      "UPDATE duty_handover SET note = 'x'",
      'DELETE FROM duty_handover',
      'UPDATE duty_handover_line SET count = 9',
      "UPDATE duty_handover_check SET state = 'missing'",
      'DELETE FROM duty_handover_item',
      "UPDATE duty_entry SET words = 'x'",
      "UPDATE duty_remark SET words = 'x'",
    ]) {
      expect(() => database.prepare(sql).run()).toThrow();
    }
  });

  test('cannot be taken over before every open item is ticked, one opened meanwhile among them', async () => {
    const first = await openItem(morning.api, '待領郵件未通知');
    const { handoverId, version, items } = await waiting();
    expect(items).toEqual([first]);
    const second = await openItem(office.api, '閘機故障');
    await expect(
      evening.api.handover.sign({ handoverId, version, side: 'incoming', readItems: [first] }),
    ).rejects.toMatchObject(refused('handoverItemsUnread', { count: 1 }));
    const database = office.office.core.office.database;
    expect(() =>
      database
        .prepare(
          "UPDATE duty_handover SET state = 'signed', incoming_signed_at = 'x', incoming_way = 'own', incoming_recorded_by = 1",
        )
        .run(),
    ).toThrow('the next shift reads every open item before it signs');
    const signed = await evening.api.handover.sign({
      handoverId,
      version,
      side: 'incoming',
      readItems: [first, second],
    });
    expect(signed.items.every(({ tickedAt }) => tickedAt !== null)).toBe(true);
  });

  test('is taken over at a colleague’s window by the password of whoever takes over', async () => {
    const { handoverId, version } = await waiting();
    const sign = (password: string) =>
      morning.api.handover.sign({ handoverId, version, side: 'incoming', password });
    await expect(sign('')).rejects.toMatchObject(refused('handoverSignerElse', { name: 'steward 2' }));
    await expect(sign('something else')).rejects.toMatchObject(refused('wrongPassword'));
    expect(await sign(SECOND_PASSWORD)).toMatchObject({
      incomingSigned: { way: 'password', recordedBy: 'frontDesk 1' },
    });
  });

  test('of somebody without an account is signed on paper, and who entered it is kept', async () => {
    const { employeeIds } = await hireTeam(office.api, { people: 2 });
    const [guard = 0, relief = 0] = employeeIds;
    const begun = await morning.api.handover.begin({ postId, dueAt: '2026-11-23T16:00' });
    const filled = await fillIn(morning.api, begun, {
      outgoing: { employeeId: guard, staffId: null },
      incoming: { employeeId: relief, staffId: null },
    });
    const given = await morning.api.handover.sign({
      handoverId: begun.id,
      version: filled.version,
      side: 'outgoing',
    });
    expect(given.outgoingSigned).toMatchObject({ way: 'paper', recordedBy: 'frontDesk 1' });
    const taken = await morning.api.handover.sign({
      handoverId: begun.id,
      version: given.version,
      side: 'incoming',
    });
    expect(taken).toMatchObject({
      state: 'signed',
      outgoing: { name: '隊員1' },
      incoming: { name: '隊員2' },
      incomingSigned: { way: 'paper' },
    });
  });

  test('has two people, counts and checks that are answered, and one at a time', async () => {
    const { handover } = morning.api;
    const begun = await handover.begin({ postId, dueAt: '2026-11-23T16:00' });
    expect(begun.outgoing).toMatchObject({ name: 'frontDesk 1' });
    await expect(handover.begin({ postId, dueAt: '2026-11-23T08:00' })).rejects.toMatchObject(
      refused('handoverUnfinished'),
    );
    const sign = (version: number) => handover.sign({ handoverId: begun.id, version, side: 'outgoing' });
    await expect(sign(begun.version)).rejects.toMatchObject(refused('handoverPersonMissing'));
    const same = { outgoing: personAt(morning), incoming: personAt(morning) };
    await expect(fillIn(morning.api, begun, same)).rejects.toMatchObject(refused('handoverSamePerson'));
    const people = { outgoing: personAt(morning), incoming: personAt(evening) };
    const base = { handoverId: begun.id, ...people, visitors: null, note: '' };
    const [radios, torch] = begun.checks;
    const checksOf = (found: number, note: string) => [
      { checkId: radios?.checkId ?? 0, state: 'good' as const, found, note },
      { checkId: torch?.checkId ?? 0, state: 'good' as const, found: null, note: '' },
    ];
    const uncounted = await handover.saveDraft({ ...base, version: 1, parcels: null, checks: [] });
    await expect(sign(uncounted.version)).rejects.toMatchObject(refused('handoverUncounted'));
    const short = await handover.saveDraft({ ...base, version: 2, parcels: 0, checks: checksOf(5, '') });
    await expect(sign(short.version)).rejects.toMatchObject(refused('handoverCheckOpen', { name: '對講機' }));
    await expect(handover.saveDraft({ ...base, version: 2, parcels: 0, checks: [] })).rejects.toMatchObject(
      refused('changedMeanwhile'),
    );
    const whole = await handover.saveDraft({ ...base, version: 3, parcels: 0, checks: checksOf(6, '') });
    expect(await sign(whole.version)).toMatchObject({ state: 'waiting' });
  });

  test('goes back to a draft when the signature is taken back, and another may take over', async () => {
    const { handoverId, version } = await waiting();
    await morning.api.handover.addEntry({ postId, words: '補一條' });
    const back = await morning.api.handover.takeBack({ handoverId, version, reason: '點錯包裹' });
    expect(back).toMatchObject({ state: 'draft', outgoingSigned: null, entries: [{ words: '補一條' }] });
    const other = await office.openWindowAs('frontDesk');
    const changed = await morning.api.handover.changeIncoming({
      handoverId,
      version: back.version,
      incoming: personAt(other),
      reason: '原接班人請假',
    });
    expect(changed.incoming?.name).toBe('frontDesk 3');
    expect(await morning.api.handover.discardDraft({ handoverId, version: changed.version })).toEqual({});
    expect(await morning.api.handover.shift({ postId })).toMatchObject({ unfinished: null });
  });

  test('that was skipped is said, and is made up with its reason', async () => {
    office.now = new Date('2026-11-24T01:00:00Z');
    const missed = ['2026-11-23T16:00', '2026-11-24T08:00'];
    expect((await office.api.handover.skipped()).map(({ dueAt }) => dueAt)).toEqual(missed);
    expect((await office.api.today.summary()).handovers).toMatchObject({ skipped: 2 });
    await expect(morning.api.handover.begin({ postId, dueAt: '2026-11-23T16:00' })).rejects.toMatchObject(
      refused('handoverNeedsReason'),
    );
    await expect(morning.api.handover.begin({ postId, dueAt: '2026-11-24T23:00' })).rejects.toMatchObject(
      refused('handoverTooEarly', { due: '2026-11-24 16:00' }),
    );
    const made = await handOver(office, postId, morning, evening, {
      dueAt: '2026-11-23T16:00',
      reason: '當時系統停電',
    });
    expect(made).toMatchObject({ lateReason: '當時系統停電', state: 'signed' });
    expect((await office.api.handover.skipped()).map(({ dueAt }) => dueAt)).toEqual(missed.slice(1));
    await expect(
      morning.api.handover.begin({ postId, dueAt: '2026-11-23T16:00', reason: '再來' }),
    ).rejects.toMatchObject(refused('handoverTaken'));
  });

  test('names whom the published roster has at its change, and reminds them a quarter of an hour before', async () => {
    const { teamId, employeeIds } = await rosterTeam(office.api, {
      month: '2026-11',
      people: 2,
      // 中班 until 23:00, 夜班 from then on.
      plan: (person, _day, [, late, night]) => (person === 0 ? late : night)?.id ?? 'rest',
    });
    await giveAccount(employeeIds[0] ?? 0, morning);
    await giveAccount(employeeIds[1] ?? 0, evening);
    const { id } = await addFrontDesk(office.api, { name: '監控室', teamId, changesAt: [1380] });
    office.now = new Date('2026-11-23T14:44:00Z');
    expect(await morning.api.handover.reminders()).toEqual([]);
    office.now = new Date('2026-11-23T14:45:00Z');
    const soon = { kind: 'soon', postName: '監控室', dueAt: '2026-11-23T23:00', handoverId: null };
    expect(await morning.api.handover.reminders()).toMatchObject([soon]);
    expect(await evening.api.handover.reminders()).toMatchObject([soon]);
    expect(await office.api.handover.reminders()).toEqual([]);
    const begun = await office.api.handover.begin({ postId: id, dueAt: '2026-11-23T23:00' });
    expect([begun.outgoing?.name, begun.incoming?.name]).toEqual(['隊員1', '隊員2']);
    const people = await office.api.handover.people({ postId: id, at: '2026-11-23T23:00' });
    expect(people.slice(0, 2).map(({ onDuty }) => onDuty)).toEqual(['outgoing', 'incoming']);
    office.now = new Date('2026-11-23T15:31:00Z');
    expect(await morning.api.handover.reminders()).toMatchObject([
      { kind: 'sign', handoverId: begun.id, late: true },
    ]);
    expect((await office.api.today.summary()).handovers).toMatchObject({ unsigned: 1 });
  });
});

/** The employee signs in with the account of that window. */
async function giveAccount(employeeId: number, window: TestWindow): Promise<void> {
  const {
    teamName: _team,
    userName: _user,
    leftOn: _left,
    leaveReason: _reason,
    createdAt: _created,
    ...values
  } = await office.api.employees.employee({ employeeId });
  await office.api.employees.saveEmployee({ ...values, staffId: personAt(window).staffId });
}

describe('an open item', () => {
  test('is in each handover until somebody closes it with what was done', async () => {
    const itemId = await openItem(morning.api, '電梯維保未到', '2026-11-23T15:55');
    const first = await handOver(office, postId, morning, evening);
    office.now = new Date('2026-11-24T00:00:00Z');
    const second = await handOver(office, postId, evening, morning);
    for (const { items } of [first, second]) expect(items.map(({ item }) => item.id)).toContain(itemId);
    expect((await office.api.today.summary()).handovers).toMatchObject({ openItems: 1, overdueItems: 1 });
    const { version } = (await office.api.handover.shift({ postId })).items[0] ?? { version: 0 };
    const moved = await office.api.handover.moveItem({
      itemId,
      version,
      owner: personAt(evening),
      dueAt: '2026-11-25T10:00',
      reason: '維保改期',
    });
    expect(moved).toMatchObject({ owner: { name: 'steward 2' }, overdue: false });
    const closed = await evening.api.handover.closeItem({
      itemId,
      version: moved.version,
      words: '已修復並復梯',
    });
    expect(closed.closed).toMatchObject({ by: 'steward 2', words: '已修復並復梯' });
    await expect(
      morning.api.handover.closeItem({ itemId, version: closed.version, words: '再辦' }),
    ).rejects.toMatchObject(refused('dutyItemClosed'));
    office.now = new Date('2026-11-24T08:00:00Z');
    expect((await handOver(office, postId, morning, evening)).items).toEqual([]);
    const rows = (await office.api.handover.items()).rows;
    expect(rows).toMatchObject([{ id: itemId, state: 'closed', handovers: 2 }]);
  });

  test('holds its entry: it is withdrawn by its writer, with a reason, once the item is closed', async () => {
    const entry = await morning.api.handover.addEntry({ postId, words: '誤報火警', followUp: {} });
    const withdraw = (api: Api) => api.handover.withdrawEntry({ entryId: entry.id, reason: '寫錯崗位' });
    await expect(withdraw(evening.api)).rejects.toMatchObject(refused('dutyEntryNotYours'));
    await expect(withdraw(morning.api)).rejects.toMatchObject(refused('dutyEntryHasItem'));
    await morning.api.handover.closeItem({ itemId: entry.itemId ?? 0, version: 1, words: '查無火情' });
    expect((await withdraw(morning.api)).withdrawn).toMatchObject({ reason: '寫錯崗位' });
    await expect(withdraw(morning.api)).rejects.toMatchObject(refused('dutyEntryWithdrawn'));
    await expect(
      morning.api.handover.addEntry({ postId, words: '未來', happenedAt: '2026-11-23T23:00' }),
    ).rejects.toMatchObject(refused('dutyMomentAhead'));
  });
});

test('a post is named once, keeps what hangs on it, and its new times ask for nothing of before', async () => {
  const { handover } = office.api;
  await expect(addFrontDesk(office.api)).rejects.toMatchObject(refused('dutyPostTaken'));
  const [post] = await handover.posts();
  if (post === undefined) throw new Error('no post');
  const { openItems: _open, overdueItems: _overdue, teamName: _team, ...values } = post;
  await openItem(morning.api, '未完');
  await expect(handover.savePost({ ...values, active: false })).rejects.toMatchObject(
    refused('dutyPostHasItems', { count: 1 }),
  );
  const changed = await handover.savePost({
    ...values,
    changesAt: [0, 720],
    checks: [...post.checks.slice(1), { name: '備用鑰匙櫃' }],
  });
  expect(changed.checks.map(({ name }) => name)).toEqual(['手電筒', '備用鑰匙櫃']);
  expect(await handover.skipped()).toEqual([]);
});

test('a person who has no business with households is told counts and not whose', async () => {
  const grounds = await office.openWindowAs('groundsSupervisor');
  await office.api.closing.openShift({ floatCents: 0 });
  const { lines } = await grounds.api.handover.shift({ postId });
  expect(lines[0]).toMatchObject({ source: 'cash', count: 1, rows: [] });
});

test('the sheet to be signed is taken out as a Word file', async () => {
  await openItem(morning.api, '回覆 302 室漏水');
  const { handoverId } = await waiting();
  const delivery = await morning.api.handover.deliverSheet({ handoverId, language: 'zh-Hant' });
  expect(delivery).toMatchObject({ kind: 'saved', fileName: '交接班表 前台 2026-11-23 1600.docx' });
});
