import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles } from '../../electron/office/document-files.repository.ts';
import { FIRST_NOTICE_SETTINGS } from '../../shared/features/notices/lead-time.ts';
import type { Notice } from '../../shared/features/notices/notice.ts';
import { NEXT_ACTS, type PostingAct } from '../../shared/features/notices/posting-state.ts';
import { wordsOf } from '../fixtures/docx-text.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
  const { archives } = office.api;
  for (const name of ['1棟', '2棟', '3棟']) {
    const { id: buildingId } = await archives.saveBuilding({ name });
    for (const entrance of ['A單元', 'B單元']) {
      await archives.saveUnit({ buildingId, entrance, room: `${entrance}101` });
    }
  }
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function issueNotice(scope: string, validUntil = '2026-12-02'): Promise<number> {
  const { letters } = office.api;
  const draft = await letters.saveDraft({
    kind: 'publicNotice',
    language: 'zh-Hant',
    body: '# 停水通知\n@ {{scope}}：\n請儲水。',
    unitId: null,
    templateId: null,
    values: { scope, validUntil, handler: '李管家' },
  });
  return (await letters.issue({ id: draft.id, version: draft.version })).id;
}

const WATER = {
  nature: 'waterCut' as const,
  effectiveFrom: '2026-12-01T09:00',
  effectiveTo: '2026-12-01T17:00',
};

async function planned(scope = '1棟'): Promise<Notice> {
  const { notices } = office.api;
  if ((await notices.boards()).length === 0) await notices.modelBoards({ language: 'zh-Hant' });
  const letterId = await issueNotice(scope);
  const said = await notices.saveEffect({ letterId, version: 0, ...WATER });
  return notices.planPostings({ letterId, boardIds: said.boardIds });
}

test('boards are made for every entrance once, and each can be renamed, sized and put out of use', async () => {
  const { notices } = office.api;
  expect(await notices.modelBoards({ language: 'zh-Hant' })).toEqual({ added: 7 });
  await expect(notices.modelBoards({ language: 'zh-Hant' })).rejects.toMatchObject({
    failure: { reason: 'boardsComplete' },
  });
  expect(await notices.modelBoards({ language: 'zh-Hant', lifts: true })).toEqual({ added: 6 });
  const boards = await notices.boards();
  expect(boards.map(({ name }) => name).slice(0, 3)).toEqual([
    '小區大門公告欄',
    '1棟A單元大堂公告欄',
    '1棟B單元大堂公告欄',
  ]);
  expect(boards[0]).toMatchObject({ capacity: 6, widthMm: 870, heightMm: 570, buildingId: null });
  const [gate] = boards;
  if (gate === undefined) throw new Error('no board');
  const changed = { id: gate.id, version: 1, name: '南門公告欄', place: 'gate' as const, capacity: 4 };
  expect(await notices.saveBoard({ ...changed, active: false })).toMatchObject({
    name: '南門公告欄',
    capacity: 4,
    active: false,
  });
  await expect(notices.saveBoard(changed)).rejects.toMatchObject({ failure: { reason: 'changedMeanwhile' } });
  await expect(notices.saveBoard({ name: '南門公告欄', place: 'gate' })).rejects.toMatchObject({
    failure: { reason: 'boardTaken' },
  });
  expect(await notices.saveBoard({ name: '業主群', place: 'group', capacity: 3 })).toMatchObject({
    capacity: null,
    position: 14,
  });
});

test('a notice goes up and comes down board by board, with who, when and a photo', async () => {
  const { notices } = office.api;
  const notice = await planned();
  expect(notice).toMatchObject({
    postBy: '2026-11-28T09:00',
    requiredBy: '2026-11-30T09:00',
    takeDownOn: '2026-12-03',
    verdict: 'ok',
    state: 'toPost',
  });
  // The boards of building 1 and the gate.
  expect(notice.postings.map(({ boardName }) => boardName)).toEqual([
    '小區大門公告欄',
    '1棟A單元大堂公告欄',
    '1棟B單元大堂公告欄',
  ]);
  const ids = notice.postings.map(({ id }) => id);
  const [first = 0, second = 0, third = 0] = ids;
  expect((await office.api.today.summary()).notices).toEqual({
    toPost: 3,
    toTakeDown: 0,
    overdue: 0,
    endToday: 0,
  });
  const grounds = await office.openWindowAs('groundsSupervisor');
  const { actIds } = await grounds.api.notices.recordActs({
    postingIds: ids,
    kind: 'posted',
    actedAt: '2026-11-23T09:30',
    madeBy: '保潔阿姨',
  });
  const ticket = office.office.tray.put({ name: '大門.jpg', bytes: jpegPhoto() }, office.connection.id);
  const photographed = await notices.addPhoto({ ticket, actId: actIds[0] ?? 0 });
  expect(photographed).toMatchObject({ state: 'up', firstPostedAt: '2026-11-23T09:30', verdict: 'ok' });
  const [photo] = photographed.postings[0]?.acts[0]?.photos ?? [];
  expect(photo).toMatchObject({ title: '大門', mediaType: 'image/jpeg', removed: null });
  // Checks and copies of the office know of the file.
  expect(keptFiles(office.office.core.office.database)).toEqual([photo?.sha256]);
  expect(await notices.openPhoto({ photoId: photo?.id ?? 0 })).toMatchObject({ fileName: '大門.jpg' });

  // Somebody tore one off, so it goes up again.
  await notices.recordActs({ postingIds: [second], kind: 'missing', actedAt: '2026-11-23T09:45' });
  expect((await notices.notice({ letterId: notice.letterId })).state).toBe('toPost');
  await expect(notices.recordActs({ postingIds: ids, kind: 'posted' })).rejects.toMatchObject({
    failure: { reason: 'postingNotSo', values: { board: '小區大門公告欄' } },
  });
  await notices.recordActs({ postingIds: [second], kind: 'posted' });
  expect((await notices.boards()).map(({ hanging }) => hanging.length)).toEqual([1, 1, 1, 0, 0, 0, 0]);

  office.now = new Date('2026-12-02T02:00:00Z');
  expect((await office.api.today.summary()).notices).toMatchObject({ toTakeDown: 0, endToday: 3 });
  office.now = new Date('2026-12-03T02:00:00Z');
  expect((await office.api.today.summary()).notices).toMatchObject({ toTakeDown: 3, overdue: 0 });
  office.now = new Date('2026-12-04T02:00:00Z');
  expect((await office.api.today.summary()).notices).toMatchObject({ toTakeDown: 3, overdue: 3 });
  await notices.recordActs({ postingIds: [first, second, third], kind: 'takenDown' });
  const { rows } = await notices.register();
  expect(rows).toMatchObject([
    {
      state: 'down',
      planned: 3,
      posted: 3,
      takenDownAt: '2026-12-04T10:00',
      firstPostedAt: '2026-11-23T09:30',
    },
  ]);
});

test('a notice that is late asks for the manager’s word and names the law where it is the law’s', async () => {
  const { notices } = office.api;
  await notices.modelBoards({ language: 'zh-Hant' });
  const boardIds = [1];
  office.now = new Date('2026-11-28T02:00:00Z');
  const letterId = await issueNotice('1棟');
  let { version } = await notices.saveEffect({ letterId, version: 0, ...WATER });
  await expect(notices.planPostings({ letterId, boardIds })).rejects.toMatchObject({
    failure: { reason: 'noticeLeadShort', values: { by: '2026-11-28 09:00' } },
  });
  office.now = new Date('2026-11-30T02:00:00Z');
  await expect(notices.planPostings({ letterId, boardIds })).rejects.toMatchObject({
    failure: {
      reason: 'noticeLeadUnlawful',
      values: { by: '2026-11-30 09:00', source: expect.stringContaining('城市供水條例') },
    },
  });
  const { api: supervisor } = await office.openWindowAs('supervisor');
  const reason = '供水公司搶修';
  await expect(supervisor.notices.markUrgent({ letterId, version, reason })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  ({ version } = await notices.markUrgent({ letterId, version, reason }));
  const done = await supervisor.notices.planPostings({ letterId, boardIds });
  expect(done).toMatchObject({ verdict: 'unlawful', urgent: { by: '陳經理', reason } });
  expect((await notices.postings()).totals).toEqual({ toPost: 1, toTakeDown: 0, overdue: 1 });
  // Another time is another matter.
  const moved = await notices.saveEffect({
    letterId,
    version: done.version,
    ...WATER,
    effectiveFrom: '2026-12-01T10:00',
  });
  expect(moved.urgent).toBeNull();
});

test('a notice that follows one up is shown there, and none follows itself', async () => {
  const { notices } = office.api;
  const first = await planned();
  const letterId = await issueNotice('1棟');
  const said = await notices.saveEffect({
    letterId,
    version: 0,
    ...WATER,
    effectiveTo: '2026-12-01T20:00',
    updatesLetterId: first.letterId,
  });
  expect(said.updates).toMatchObject({ letterId: first.letterId, number: first.number });
  const before = await notices.notice({ letterId: first.letterId });
  expect(before.updatedBy).toMatchObject([{ letterId, number: said.number }]);
  await expect(
    notices.saveEffect({
      letterId: first.letterId,
      version: before.version,
      ...WATER,
      updatesLetterId: letterId,
    }),
  ).rejects.toMatchObject({ failure: { reason: 'noticeUpdatesItself' } });
  // What was said of a draft goes with it.
  const draft = await office.api.letters.saveDraft({
    kind: 'reminder',
    language: 'zh-Hant',
    body: '# 提示',
    unitId: null,
    templateId: null,
    values: {},
  });
  await notices.saveEffect({ letterId: draft.id, version: 0, ...WATER });
  await office.api.letters.discardDraft({ id: draft.id, version: 1 });
  await expect(notices.notice({ letterId: draft.id })).rejects.toMatchObject({
    failure: { kind: 'notFound' },
  });
});

test('what was done is withdrawn with a reason, a task is taken off only while nothing was done', async () => {
  const { notices } = office.api;
  const notice = await planned();
  const [first = 0, second = 0] = notice.postings.map(({ id }) => id);
  const { actIds } = await notices.recordActs({ postingIds: [first], kind: 'posted' });
  const reason = '記錯公告欄';
  await expect(notices.cancelPostings({ postingIds: [second, first], reason })).rejects.toMatchObject({
    failure: { reason: 'postingBegun' },
  });
  const back = await notices.withdrawAct({ actId: actIds[0] ?? 0, reason });
  expect(back.postings[0]).toMatchObject({
    state: 'waiting',
    acts: [{ withdrawn: { reason, by: '陳經理' } }],
  });
  expect(await notices.cancelPostings({ postingIds: [first, second], reason })).toEqual({ cancelled: 2 });
  const again = await notices.planPostings({ letterId: notice.letterId, boardIds: [1] });
  expect(again.postings.map(({ state }) => state).sort()).toEqual([
    'cancelled',
    'cancelled',
    'waiting',
    'waiting',
  ]);
  const { database } = office.office.core.office;
  for (const sql of ['UPDATE notice_act SET made_by = ?', 'UPDATE notice_posting SET planned_at = ?']) {
    expect(() => database.prepare(sql).run('別人')).toThrow(/never edited|stays so/u);
  }
});

test('whatever is noted in whatever order, the lists tell of it what the notice itself does', async () => {
  const { notices } = office.api;
  const notice = await planned('全體');
  const ids = notice.postings.map(({ id }) => id);
  const days = ['2026-11-24', '2026-12-02', '2026-12-03', '2026-12-10'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom(...ids),
          fc.constantFrom<PostingAct>('posted', 'missing', 'damaged', 'takenDown'),
        ),
        {
          maxLength: 4,
        },
      ),
      fc.nat(1),
      async (steps, forward) => {
        const day =
          days[Math.min(days.length - 1, days.indexOf(office.now.toISOString().slice(0, 10)) + forward)];
        office.now = new Date(`${day ?? '2026-11-24'}T02:00:00Z`);
        for (const [id, kind] of steps) {
          const now = await notices.notice({ letterId: notice.letterId });
          const posting = now.postings.find((each) => each.id === id);
          if (posting === undefined || !NEXT_ACTS[posting.state].includes(kind)) continue;
          await notices.recordActs({ postingIds: [id], kind });
        }
        const { postings, state } = await notices.notice({ letterId: notice.letterId });
        const { rows, totals } = await notices.postings();
        expect(rows.map((row) => [row.id, row.state])).toEqual(postings.map((each) => [each.id, each.state]));
        expect((await notices.register()).rows.map((row) => row.state)).toEqual([state]);
        const { toPost, toTakeDown, overdue } = (await office.api.today.summary()).notices;
        expect({ toPost, toTakeDown, overdue }).toEqual(totals);
      },
    ),
    { numRuns: 25 },
  );
});

test('the round and the register are printed, and rules are the office’s own', async () => {
  const { notices } = office.api;
  const notice = await planned();
  await notices.deliverRound({ language: 'zh-Hant' });
  const round = await wordsOf(office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  for (const words of ['巡查張貼清單', '1棟A單元大堂公告欄', notice.number, '2026-11-2809:00']) {
    expect(round).toContain(words);
  }
  await notices.deliverRegister({ from: '2026-01-01', to: '2026-12-31', language: 'zh-Hant' });
  const register = await wordsOf(office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  for (const words of ['通告發布目錄', notice.subject, '待張貼']) expect(register).toContain(words);

  const rules = { ...FIRST_NOTICE_SETTINGS.rules, prepare: { ...FIRST_NOTICE_SETTINGS.rules.prepare } };
  rules.prepare.advised = { unit: 'hours', amount: 96 };
  await notices.saveSettings({ ...FIRST_NOTICE_SETTINGS, rules });
  await expect(notices.saveSettings({ ...FIRST_NOTICE_SETTINGS, rules })).rejects.toMatchObject({
    failure: { reason: 'changedMeanwhile' },
  });
  const letterId = await issueNotice('2棟');
  expect(await notices.saveEffect({ letterId, version: 0, ...WATER, nature: 'prepare' })).toMatchObject({
    postBy: '2026-11-27T09:00',
  });
});
