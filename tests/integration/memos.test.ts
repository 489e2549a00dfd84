import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsOf } from '../fixtures/docx-text.ts';
import { createTestOffice, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let steward: TestWindow;
let desk: TestWindow;
beforeEach(async () => {
  office = await createTestOffice();
  steward = await office.openWindowAs('steward');
  desk = await office.openWindowAs('frontDesk');
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

function staffId({ connection }: TestWindow): number {
  return connection.staff?.id ?? 0;
}

async function draftMemo(due = '2026-11-25'): Promise<{ id: number; version: number }> {
  return steward.api.letters.saveDraft({
    kind: 'memo',
    language: 'zh-Hant',
    body: '一、消防演習安排如附。',
    unitId: null,
    templateId: null,
    values: { toDepartment: '前台', fromDepartment: '客服部', subject: '消防演習', due },
  });
}

async function sendMemo(due?: string): Promise<number> {
  const { id, version } = await draftMemo(due);
  await steward.api.memos.setRecipients({
    letterId: id,
    recipients: [
      { part: 'to', staffId: staffId(desk) },
      { part: 'copy', staffId: staffId(office) },
      { part: 'copy', outsider: '保安隊長老周' },
    ],
  });
  await office.api.letters.issue({ id, version });
  return id;
}

test('everyone whom a memo is for sees it on Today, signs for it and answers in a thread', async () => {
  expect((await desk.api.today.summary()).memos).toEqual({ toRead: 0, toDo: 0, overdue: 0 });
  const letterId = await sendMemo();
  expect((await desk.api.today.summary()).memos).toEqual({ toRead: 1, toDo: 0, overdue: 0 });
  expect((await desk.api.memos.list()).rows).toMatchObject([
    { letterId, standing: 'toRead', recipients: 3, read: 0, asked: 1, dueOn: '2026-11-25' },
  ]);
  await desk.api.memos.acknowledge({ letterId });
  await expect(desk.api.memos.acknowledge({ letterId })).rejects.toMatchObject({
    failure: { reason: 'memoReadAlready' },
  });
  expect((await desk.api.today.summary()).memos).toEqual({ toRead: 0, toDo: 1, overdue: 0 });

  office.now = new Date('2026-11-26T02:00:00Z');
  expect((await desk.api.today.summary()).memos).toEqual({ toRead: 0, toDo: 1, overdue: 1 });
  const [late] = (await steward.api.memos.list({ scope: 'overdue' })).rows;
  expect(late).toMatchObject({ letterId, overdue: true, unread: '陳經理、保安隊長老周' });
  await expect(desk.api.memos.reply({ letterId, kind: 'disagree' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  await desk.api.memos.reply({ letterId, kind: 'disagree', words: '當日收費高峰，建議改期' });
  await steward.api.memos.reply({ letterId, kind: 'remark', words: '改到十二月五日' });
  const answered = await desk.api.memos.reply({ letterId, kind: 'agree' });
  expect(answered.entries.map(({ kind, name, words }) => [kind, name, words])).toEqual([
    ['read', 'frontDesk 2', ''],
    ['disagree', 'frontDesk 2', '當日收費高峰，建議改期'],
    ['remark', 'steward 1', '改到十二月五日'],
    ['agree', 'frontDesk 2', ''],
  ]);
  const done = await desk.api.memos.markDone({ letterId });
  expect(done).toMatchObject({ standing: 'finished' });
  expect((await steward.api.memos.list({ scope: 'overdue' })).rows).toEqual([]);
  await expect(office.api.memos.markDone({ letterId })).rejects.toMatchObject({
    failure: { reason: 'memoNotAsked' },
  });
  // Whoever answers without signing first has read it.
  const read = await office.api.memos.reply({ letterId, kind: 'agree' });
  expect(read.recipients.map(({ readAt }) => readAt !== null)).toEqual([true, true, false]);
});

test('only whom it is for signs; of somebody without an account the sender notes the paper', async () => {
  const letterId = await sendMemo();
  const grounds = await office.openWindowAs('groundsSupervisor');
  await expect(grounds.api.memos.acknowledge({ letterId })).rejects.toMatchObject({
    failure: { reason: 'memoNotYours' },
  });
  const memo = await steward.api.memos.memo({ letterId });
  const recipientId = (name: string): number => memo.recipients.find((one) => one.name === name)?.id ?? 0;
  for (const name of ['frontDesk 2', '陳經理']) {
    await expect(
      steward.api.memos.acknowledge({ letterId, recipientId: recipientId(name) }),
    ).rejects.toMatchObject({ failure: { reason: 'memoNotYours' } });
  }
  const noted = await steward.api.memos.acknowledge({ letterId, recipientId: recipientId('保安隊長老周') });
  expect(noted.recipients[2]).toMatchObject({ readOnPaper: true, readRecordedBy: 'steward 1' });
  await steward.api.memos.deliverSheet({ letterId, language: 'zh-Hant' });
  const sheet = await wordsOf(steward.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  for (const words of ['備忘錄簽閱表', '保安隊長老周', 'frontDesk2', '消防演習', '（紙上）']) {
    expect(sheet).toContain(words);
  }
});

test('once it is out people are only added, and what was said is withdrawn by whoever said it', async () => {
  const letterId = await sendMemo();
  const grounds = await office.openWindowAs('groundsSupervisor');
  const auditor = await office.openWindowAs('auditor');
  const kept = (await steward.api.memos.memo({ letterId })).recipients.map(({ part, staffId: id, name }) => ({
    part,
    staffId: id,
    outsider: id === null ? name : '',
  }));
  await expect(
    steward.api.memos.setRecipients({ letterId, recipients: kept.slice(1) }),
  ).rejects.toMatchObject({ failure: { reason: 'memoRecipientKept', values: { name: 'frontDesk 2' } } });
  await expect(
    steward.api.memos.setRecipients({
      letterId,
      recipients: [...kept, { part: 'copy', staffId: staffId(auditor) }],
    }),
  ).rejects.toMatchObject({ failure: { reason: 'memoReaderUnknown' } });
  const added = await steward.api.memos.setRecipients({
    letterId,
    recipients: [...kept, { part: 'to', staffId: staffId(grounds) }],
  });
  expect(added.recipients.map(({ name }) => name)).toEqual([
    'frontDesk 2',
    'groundsSupervisor 3',
    '陳經理',
    '保安隊長老周',
  ]);
  const said = await desk.api.memos.reply({ letterId, kind: 'remark', words: '寫錯了' });
  const entryId = said.entries.at(-1)?.id ?? 0;
  await expect(office.api.memos.withdrawEntry({ entryId, reason: '不當' })).rejects.toMatchObject({
    failure: { reason: 'memoNotYours' },
  });
  const back = await desk.api.memos.withdrawEntry({ entryId, reason: '寫錯了' });
  expect(back.entries.at(-1)?.withdrawn).toMatchObject({ reason: '寫錯了' });
  await expect(desk.api.memos.withdrawEntry({ entryId, reason: '再撤' })).rejects.toMatchObject({
    failure: { reason: 'memoEntryWithdrawn' },
  });
  expect(() =>
    office.office.core.office.database.prepare("UPDATE memo_entry SET words = '改'").run(),
  ).toThrow('never edited');
  // A void memo waits for nobody.
  await (await office.approvedBy('supervisor')).letters.voidLetter({ id: letterId, reason: '取消演習' });
  expect((await grounds.api.today.summary()).memos).toEqual({ toRead: 0, toDo: 0, overdue: 0 });
  await expect(grounds.api.memos.acknowledge({ letterId })).rejects.toMatchObject({
    failure: { reason: 'memoNotIssued' },
  });
});

test('a draft may change its mind, a day in words is none, and what is thrown away leaves nobody waiting', async () => {
  const { id, version } = await draftMemo('盡快');
  const letterId = id;
  const one = { part: 'to' as const, staffId: staffId(desk) };
  await steward.api.memos.setRecipients({ letterId, recipients: [one, { ...one, part: 'copy' }] });
  await expect(desk.api.memos.acknowledge({ letterId })).rejects.toMatchObject({
    failure: { reason: 'memoNotIssued' },
  });
  const { recipients, dueOn } = await steward.api.memos.setRecipients({
    letterId,
    recipients: [{ part: 'to', staffId: staffId(office) }],
  });
  expect(recipients).toMatchObject([{ name: '陳經理', part: 'to' }]);
  expect(dueOn).toBeNull();
  await expect(desk.api.memos.setRecipients({ letterId, recipients: [one] })).rejects.toMatchObject({
    failure: { reason: 'memoNotYours' },
  });
  await steward.api.letters.discardDraft({ id, version });
  expect((await office.api.today.summary()).memos.toRead).toBe(0);
});
