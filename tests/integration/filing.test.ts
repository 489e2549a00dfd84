import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FilingEntry } from '../../shared/features/filing/filing-entry.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto, WINDOWS_PROGRAM } from '../fixtures/paper-files.ts';
import { createTestOffice, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  const fees = await createFeeOffice(2);
  office = fees.office;
  [unitId = 0] = fees.unitIds;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const INCOMING = {
  register: 'incoming',
  passedOn: '2026-11-20',
  passedTime: '09:30',
  datedOn: '2026-11-18',
  correspondent: '街道辦事處',
  senderNumber: '街辦函〔2026〕12號',
  title: '關於電動車充電安全檢查的通知',
  copies: 2,
  pages: 3,
  urgency: 'urgent',
  proposal: '擬請工程部辦理',
  handler: '李工',
  dueOn: '2026-11-30',
  registered: true,
} as const;

const refused = (reason: string) => ({ failure: { kind: 'refused', reason } });
const upload = (bytes: Uint8Array, window: TestWindow = office) =>
  office.office.tray.put({ name: '掃描.jpg', bytes }, window.connection.id);

async function classOf(code: string): Promise<number> {
  return (await office.api.filing.retentionClasses()).find((each) => each.code === code)?.id ?? 0;
}

async function archived(
  entry: Pick<FilingEntry, 'id' | 'version' | 'register'>,
  more: { archiveClass?: string; year?: number; code?: string; years?: number | null } = {},
): Promise<FilingEntry> {
  const { archiveClass = 'WS', year = 2026, code = 'HJTS' } = more;
  const handled =
    entry.register === 'incoming'
      ? await office.api.filing.handle({ id: entry.id, version: entry.version, doneOn: '2026-11-23' })
      : entry;
  return office.api.filing.archive({
    id: handled.id,
    version: handled.version,
    archiveClass,
    organisation: 'KFB',
    year,
    retentionClassId: await classOf(code),
    ...(more.years === undefined ? {} : { years: more.years }),
  });
}

test('an incoming file goes its way from the counter to the shelf, with who saw it in order', async () => {
  const { filing } = office.api;
  const registered = await filing.saveEntry(INCOMING);
  expect(registered).toMatchObject({
    number: '收〔2026〕1號',
    state: 'registered',
    registeredBy: '陳經理',
    version: 2,
  });
  const going = await filing.circulate({
    id: registered.id,
    version: 2,
    readers: ['王主任', '李工', '張會計'],
  });
  expect(going).toMatchObject({ state: 'circulating', withReader: '王主任' });
  const [first, second] = going.readers;
  await expect(
    filing.handle({ id: going.id, version: going.version, doneOn: '2026-11-23' }),
  ).rejects.toMatchObject(refused('filingCirculating'));
  const seen = await filing.noteSeen({
    id: going.id,
    readerId: first?.id ?? 0,
    version: going.version,
    seenOn: '2026-11-21',
    remark: '請速辦',
  });
  expect(seen).toMatchObject({ withReader: '李工' });
  const again = { id: going.id, readerId: first?.id ?? 0, version: going.version, seenOn: '2026-11-22' };
  await expect(filing.noteSeen(again)).rejects.toMatchObject(refused('filingReaderSeen'));
  const changed = await filing.circulate({ id: going.id, version: seen.version, readers: ['李工'] });
  expect(changed.readers.map(({ name, remark }) => [name, remark])).toEqual([
    ['王主任', '請速辦'],
    ['李工', ''],
  ]);
  const stale = { id: going.id, readerId: second?.id ?? 0, version: going.version, seenOn: '2026-11-22' };
  await expect(filing.noteSeen(stale)).rejects.toMatchObject(refused('changedMeanwhile'));
  const read = await filing.noteSeen({
    id: going.id,
    readerId: changed.readers[1]?.id ?? 0,
    version: changed.version,
    seenOn: '2026-11-22',
  });
  const done = await archived(read);
  expect(done).toMatchObject({
    state: 'archived',
    archiveNumber: 'W001-WS·2026-D10-KFB-0001',
    period: 'D10',
    keepUntil: '2036-12-31',
    stamp: { fonds: 'W001', year: 2026, item: 1, organisation: 'KFB', period: 'D10', pages: 3 },
  });
  const { register, ...fields } = INCOMING;
  await expect(
    filing.saveEntry({ ...fields, register, id: done.id, version: done.version, title: '別的' }),
  ).rejects.toMatchObject(refused('filingNotNow'));
  const history = await office.api.archives.history({ entity: 'filingEntry', id: done.id });
  expect(history.map(({ action }) => action)).toEqual([
    'filing.archive',
    'filing.handle',
    'filing.noteSeen',
    'filing.circulate',
    'filing.noteSeen',
    'filing.circulate',
    'filing.saveEntry',
  ]);
  expect(history[0]?.changes).toContainEqual({
    field: 'archiveNumber',
    before: '',
    after: 'W001-WS·2026-D10-KFB-0001',
  });
});

test('each register counts from 1 each year without gaps, whatever is drafted, voided or refused between', async () => {
  const acts = fc.array(
    fc.record({
      register: fc.constantFrom('incoming' as const, 'outgoing' as const, 'internal' as const),
      what: fc.constantFrom('register', 'draft', 'void', 'fail'),
      year: fc.constantFrom(2026, 2027),
    }),
    { minLength: 5, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const own = await createTestOffice();
      try {
        for (const { register, what, year } of all.toSorted((one, other) => one.year - other.year)) {
          own.now = new Date(Math.max(own.now.getTime(), Date.UTC(year, 10, 23, 2)));
          const fields = { ...INCOMING, register, registered: what !== 'draft' };
          if (what === 'fail') {
            await expect(own.api.filing.saveEntry({ ...fields, unitId: 999 })).rejects.toThrow('notFound');
            continue;
          }
          const { id, version } = await own.api.filing.saveEntry(fields);
          if (what === 'void') await own.api.filing.voidEntry({ id, version, reason: '重複登記' });
        }
        const rows = own.office.core.office.database
          .prepare<[], { held: number; last: number; distinct: number; numbers: number }>(
            `SELECT count(*) AS held, max(number_sequence) AS last, count(DISTINCT number_sequence) AS "distinct",
               count(DISTINCT number) AS numbers FROM filing_entry WHERE number IS NOT NULL
             GROUP BY register, number_year`,
          )
          .all();
        for (const { held, last, distinct, numbers } of rows) {
          expect([last, distinct, numbers]).toEqual([held, held, held]);
        }
        expect(rows.reduce((sum, { held }) => sum + held, 0)).toBe(
          all.filter(({ what }) => what === 'register' || what === 'void').length,
        );
      } finally {
        await own.close();
      }
    }),
    { numRuns: 6 },
  );
});

test('issued letters are registered as outgoing by one action, each once, and found by their number', async () => {
  const { letters, filing, today } = office.api;
  const draft = await letters.saveDraft({
    kind: 'memo',
    language: 'zh-Hant',
    body: '# 備忘錄\n請於本周內更換消防栓玻璃。',
    unitId: null,
    values: { toDepartment: '工程部', fromDepartment: '客服部', subject: '更換消防栓玻璃' },
    templateId: null,
  });
  await expect(filing.registerLetters({ letterIds: [draft.id] })).rejects.toMatchObject(
    refused('letterNotIssued'),
  );
  const letter = await letters.issue({ id: draft.id, version: draft.version });
  const { registered } = await filing.registerLetters({ letterIds: [letter.id, letter.id] });
  expect(registered).toEqual([{ id: 1, number: '發〔2026〕1號' }]);
  expect(await filing.ofLetter({ letterId: letter.id })).toEqual({ entry: registered[0] });
  await expect(filing.registerLetters({ letterIds: [letter.id] })).rejects.toMatchObject(
    refused('filingLettersRegistered'),
  );
  const entry = await filing.entry({ id: 1 });
  expect(entry).toMatchObject({ senderNumber: letter.number, title: letter.subject, signer: '陳經理' });
  expect(await archived(entry, { archiveClass: 'WS', code: 'YZDA' })).toMatchObject({
    archiveNumber: 'W001-WS·2026-Y-KFB-0001',
    keepUntil: null,
  });
  for (const text of ['發〔2026〕1', letter.subject.slice(-4), 'W001-WS']) {
    expect((await today.search({ text })).filter(({ kind }) => kind === 'filing')).toMatchObject([{ id: 1 }]);
  }
});

test('a household’s file is attached without a second scan; what is no scan is not taken', async () => {
  const { filing, documents } = office.api;
  const { id } = await filing.saveEntry({ ...INCOMING, unitId });
  const document = await documents.add({ ticket: upload(jpegPhoto('投訴')), unitId, title: '投訴信' });
  const attached = await filing.attachDocument({ id, documentId: document.id });
  expect(attached.attachments).toMatchObject([{ title: '投訴信', sha256: document.sha256, sensitive: true }]);
  await expect(filing.attachDocument({ id, documentId: document.id })).rejects.toMatchObject(
    refused('filingAttached'),
  );
  await expect(filing.attach({ ticket: upload(WINDOWS_PROGRAM), id })).rejects.toMatchObject(
    refused('documentProgram'),
  );
  const added = await filing.attach({ ticket: upload(jpegPhoto('回執')), id, title: '回執' });
  const receipt = added.attachments[1];
  const photo = await filing.openAttachment({ attachmentId: receipt?.id ?? 0 });
  expect(office.desktop.shown.get(photo.url)?.bytes).toEqual(jpegPhoto('回執'));
  // Nobody has said of what kind the household’s file is, so a look asks why.
  const guarded = { attachmentId: attached.attachments[0]?.id ?? 0 };
  await expect(filing.openAttachment(guarded)).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
  await filing.openAttachment({ ...guarded, reason: '核對' });
  const auditor = await office.openWindowAs('auditor');
  await expect(auditor.api.filing.openAttachment({ ...guarded, reason: '審計' })).rejects.toMatchObject(
    refused('notAllowed'),
  );
  const { fileNumber, entries } = await filing.forUnit({ unitId });
  expect([fileNumber, entries.map((entry) => entry.id)]).toEqual(['W001-YZ·01-00-0101', [id]]);
});

test('a household’s record is numbered in its own file, and a period may be longer and never shorter', async () => {
  const { filing } = office.api;
  const one = await filing.saveEntry({ ...INCOMING, register: 'internal' });
  await expect(archived(one, { archiveClass: 'YZ' })).rejects.toMatchObject(refused('filingNoHousehold'));
  await expect(archived(one, { years: 5 })).rejects.toMatchObject(refused('retentionTooShort'));
  expect(await archived(one, { years: 30 })).toMatchObject({ period: 'D30', keepUntil: '2056-12-31' });
  const numbers: string[] = [];
  for (let made = 0; made < 2; made += 1) {
    const entry = await filing.saveEntry({ ...INCOMING, register: 'internal', unitId });
    numbers.push((await archived(entry, { archiveClass: 'YZ', code: 'ZXDA' })).archiveNumber);
  }
  expect(numbers).toEqual(['W001-YZ·01-00-0101-0001', 'W001-YZ·01-00-0101-0002']);
});

test('what is overdue is counted for the start page, listed, and gone once it is done', async () => {
  const { filing, today } = office.api;
  const late = await filing.saveEntry({ ...INCOMING, dueOn: '2026-11-22' });
  await filing.saveEntry({ ...INCOMING, registered: false, dueOn: '2026-11-01' });
  // What went out or stays in the house is on nobody's desk unless somebody has to do something about it.
  const { dueOn: _none, ...sent } = { ...INCOMING, register: 'outgoing' as const };
  await filing.saveEntry(sent);
  expect((await filing.list({})).totals).toEqual({ open: 1, overdue: 1 });
  expect((await today.summary()).filing).toEqual({ open: 1, overdue: 1 });
  const overdue = { filters: { overdueDays: { kind: 'number' as const, min: 1 } } };
  expect((await filing.list(overdue)).rows).toMatchObject([{ id: late.id, overdueDays: 1 }]);
  await filing.handle({ id: late.id, version: late.version, doneOn: '2026-11-23' });
  expect((await today.summary()).filing).toEqual({ open: 0, overdue: 0 });
  expect((await filing.list(overdue)).total).toBe(0);
});

test('the desk registers and circulates; voiding, periods, holds and disposal are for those who supervise', async () => {
  const desk = await office.openWindowAs('frontDesk');
  const { filing } = desk.api;
  const entry = await filing.saveEntry(INCOMING);
  await filing.circulate({ id: entry.id, version: entry.version, readers: ['王主任'] });
  const [retention] = await filing.retentionClasses();
  for (const call of [
    filing.voidEntry({ id: entry.id, version: 3, reason: '錯' }),
    filing.placeHold({ of: 'entry', id: entry.id, reason: '訴訟' }),
    filing.drawUpDisposal({ entryIds: [entry.id] }),
    filing.saveRetentionClass({
      ...retention,
      code: 'XX',
      name: '其他',
      years: 1,
      nature: 'custom',
      source: '本處',
    }),
  ]) {
    await expect(call).rejects.toMatchObject(refused('notAllowed'));
  }
  const auditor = await office.openWindowAs('auditor');
  expect((await auditor.api.filing.list({})).total).toBe(1);
  await expect(auditor.api.filing.saveEntry(INCOMING)).rejects.toMatchObject(refused('notAllowed'));
  const grounds = await office.openWindowAs('groundsSupervisor');
  await expect(grounds.api.filing.list({})).rejects.toMatchObject(refused('notAllowed'));
});

test('other codes hold for what is archived later, and numbers given stay', async () => {
  const { filing } = office.api;
  const before = await archived(await filing.saveEntry({ ...INCOMING, register: 'internal' }));
  const settings = await filing.settings();
  const organisations = [{ code: 'KFB', name: '客服中心' }];
  expect(await filing.saveSettings({ ...settings, fonds: 'W002', organisations })).toMatchObject({
    fonds: 'W002',
  });
  await expect(
    filing.saveSettings({ ...settings, version: 2, organisations: [...organisations, ...organisations] }),
  ).rejects.toMatchObject({ failure: { kind: 'invalidInput', issues: [{ message: 'codeTwice' }] } });
  const after = await archived(await filing.saveEntry({ ...INCOMING, register: 'internal' }));
  expect([before.archiveNumber, after.archiveNumber]).toEqual([
    'W001-WS·2026-D10-KFB-0001',
    'W002-WS·2026-D10-KFB-0001',
  ]);
  expect(await filing.entry({ id: before.id })).toMatchObject({ archiveNumber: before.archiveNumber });
  await expect(filing.saveSettings({ ...settings, fonds: 'W003' })).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'changedMeanwhile', values: { who: '陳經理' } },
  });
  expect(await filing.saveSettings(await filing.settings())).toMatchObject({ fonds: 'W002', version: 3 });
});
