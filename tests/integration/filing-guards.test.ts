import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenFilingSeries } from '../../electron/features/filing/filing-numbers.repository.ts';
import type { FilingEntry } from '../../shared/features/filing/filing-entry.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
let otherUnitId: number;
beforeEach(async () => {
  const fees = await createFeeOffice(2);
  office = fees.office;
  [unitId = 0, otherUnitId = 0] = fees.unitIds;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { kind: 'refused', reason } });
const upload = (bytes: Uint8Array) =>
  office.office.tray.put({ name: '掃描.jpg', bytes }, office.connection.id);
const FIELDS = { passedOn: '2026-11-20', title: '消防檢查通知', registered: true } as const;

const save = (
  more: Partial<Parameters<TestOffice['api']['filing']['saveEntry']>[0]> = {},
): Promise<FilingEntry> => office.api.filing.saveEntry({ register: 'incoming', ...FIELDS, ...more });

test('a draft is found by its title, takes neither files nor holds, and can be thrown away', async () => {
  const { filing, documents, today } = office.api;
  const draft = await save({ registered: false, unitId });
  expect((await today.search({ text: '消防檢查' })).filter(({ kind }) => kind === 'filing')).toMatchObject([
    { id: draft.id, title: '消防檢查通知' },
  ]);
  const document = await documents.add({ ticket: upload(jpegPhoto('信')), unitId });
  for (const call of [
    filing.attach({ ticket: upload(jpegPhoto('通知')), id: draft.id }),
    filing.attachDocument({ id: draft.id, documentId: document.id }),
    filing.placeHold({ of: 'entry', id: draft.id, reason: '訴訟' }),
  ]) {
    await expect(call).rejects.toMatchObject(refused('filingDraft'));
  }
  await filing.discardDraft({ id: draft.id, version: draft.version });
  expect((await filing.list({})).total).toBe(0);
});

test('the last reader can be taken off once somebody has seen it; a list that was shortened says so', async () => {
  const { filing } = office.api;
  const entry = await save();
  const at = { id: entry.id, version: entry.version };
  await expect(filing.circulate({ ...at, readers: [] })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['readers'], message: 'required' }] },
  });
  const going = await filing.circulate({ ...at, readers: ['王主任', '李工'] });
  const [first, last] = going.readers.map(({ id }) => id);
  const seen = { id: entry.id, version: going.version, seenOn: '2026-11-21' };
  const after = await filing.noteSeen({ ...seen, readerId: first ?? 0 });
  const shortened = await filing.circulate({ id: entry.id, version: after.version, readers: [] });
  expect(shortened.readers.map(({ name }) => name)).toEqual(['王主任']);
  // Another file's list may have taken the number of the reader that is gone.
  const next = await save({ title: '另一份' });
  await filing.circulate({ id: next.id, version: next.version, readers: ['張會計'] });
  await expect(filing.noteSeen({ ...seen, readerId: last ?? 0 })).rejects.toMatchObject(
    refused('changedMeanwhile'),
  );
  expect((await filing.entry({ id: next.id })).readers).toMatchObject([{ name: '張會計', seenOn: null }]);
  expect(
    await filing.handle({ id: entry.id, version: shortened.version, doneOn: '2026-11-23' }),
  ).toMatchObject({ state: 'handled' });
});

test('an entry stays with its household while it is held or holds a file of it', async () => {
  const { filing, documents } = office.api;
  const entry = await save({ unitId });
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '訴訟' });
  const moved = { id: entry.id, version: entry.version, unitId: otherUnitId };
  await expect(save(moved)).rejects.toMatchObject(refused('filingUnitHeld'));
  await filing.liftHold({ holdId: hold.id, reason: '結案' });
  const document = await documents.add({ ticket: upload(jpegPhoto('信')), unitId });
  const { attachments } = await filing.attachDocument({ id: entry.id, documentId: document.id });
  await expect(save(moved)).rejects.toMatchObject(refused('filingUnitAttached'));
  expect(await save({ ...moved, unitId, title: '改題名' })).toMatchObject({ title: '改題名' });
  await filing.removeAttachment({ attachmentId: attachments[0]?.id ?? 0, reason: '附錯' });
  expect(await save({ ...moved, version: entry.version + 1 })).toMatchObject({ unitId: otherUnitId });
});

test('a hold on an entry itself goes with it to another household, and a draft leaves a household that is held', async () => {
  const { filing } = office.api;
  const entry = await save({ unitId });
  const draft = await save({ unitId, registered: false });
  await filing.placeHold({ of: 'entry', id: entry.id, reason: '訴訟' });
  const moved = await save({ id: entry.id, version: entry.version, unitId: otherUnitId });
  expect(moved).toMatchObject({ unitId: otherUnitId, held: 'held' });
  await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  const registered = { id: draft.id, version: draft.version, unitId: otherUnitId };
  expect(await save(registered)).toMatchObject({ unitId: otherUnitId, held: 'free' });
});

test('a file is not archived under a year before its own', async () => {
  const entry = await save({ register: 'internal', passedOn: '2026-01-05', datedOn: '2025-12-30' });
  const [retention] = await office.api.filing.retentionClasses();
  const place = { archiveClass: 'WS', organisation: 'KFB', retentionClassId: retention?.id ?? 0 };
  const at = { id: entry.id, version: entry.version, ...place };
  await expect(office.api.filing.archive({ ...at, year: 2024 })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['year'], message: 'yearBeforeFile' }] },
  });
  expect(await office.api.filing.archive({ ...at, year: 2025 })).toMatchObject({ stamp: { year: 2025 } });
});

test('a letter whose registration was void is registered again, and a void letter shows on its entry', async () => {
  const { letters, filing } = office.api;
  const draft = await letters.saveDraft({
    kind: 'memo',
    language: 'zh-Hant',
    body: '# 備忘錄\n請更換消防栓玻璃。',
    unitId: null,
    values: { toDepartment: '工程部', fromDepartment: '客服部', subject: '更換消防栓玻璃' },
    templateId: null,
  });
  const letter = await letters.issue({ id: draft.id, version: draft.version });
  const { registered } = await filing.registerLetters({ letterIds: [letter.id] });
  const first = await filing.entry({ id: registered[0]?.id ?? 0 });
  expect(first).toMatchObject({ letterState: 'issued' });
  await filing.voidEntry({ id: first.id, version: first.version, reason: '登記錯' });
  expect(await filing.ofLetter({ letterId: letter.id })).toEqual({ entry: null });
  const again = await filing.registerLetters({ letterIds: [letter.id] });
  expect(again.registered).toMatchObject([{ number: '發〔2026〕2號' }]);
  const approved = await office.approvedBy('supervisor');
  await approved.letters.voidLetter({ id: letter.id, reason: '內容有誤' });
  expect(await filing.entry({ id: again.registered[0]?.id ?? 0 })).toMatchObject({ letterState: 'void' });
});

test('the catalogue leaves like any list: for a reason, written down, under the day’s limit, and marked when approved', async () => {
  const { filing, exchange, access } = office.api;
  const entry = await save({ register: 'internal' });
  const [retention] = await filing.retentionClasses();
  const place = { archiveClass: 'WS', organisation: 'KFB', retentionClassId: retention?.id ?? 0 };
  await filing.archive({ id: entry.id, version: entry.version, year: 2026, ...place });
  const purpose = { reason: '移交檔案', receiver: '業委會' };
  await expect(filing.deliverCatalogue({ ...purpose, reason: '' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['reason'] }] },
  });
  await filing.deliverCatalogue(purpose);
  const words = async (): Promise<string> => {
    const parts = await docxParts(office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
    return wordsIn(parts.get('word/document.xml') ?? '');
  };
  expect(await words()).toContain('消防檢查通知');
  expect(await words()).not.toContain('導出編號');
  const [record] = (await exchange.exports()).rows;
  expect(record).toMatchObject({
    kind: 'grid',
    source: 'filingCatalogue',
    format: 'docx',
    rows: 1,
    ...purpose,
  });
  // The line that left already counts.
  await access.saveCareSettings({ idleLockMinutes: 3, bulkExportRows: 1 });
  await expect(filing.deliverCatalogue({ ...purpose, year: 2026 })).rejects.toMatchObject({
    failure: {
      kind: 'refused',
      reason: 'approvalNeeded',
      values: { kind: 'bulkExport', rows: 1, subject: '歸檔文件目錄 · 2026', reason: purpose.reason },
    },
  });
  const approved = await office.approvedBy('supervisor');
  await approved.filing.deliverCatalogue(purpose);
  expect(await words()).toContain('導出編號2：');
  expect((await exchange.exports()).rows).toHaveLength(2);
});

test('the household’s card of a past day shows what was registered and held by then, as it stood', async () => {
  const { filing } = office.api;
  const { unitName, ...entry } = await save({ register: 'internal', unitId });
  expect(unitName).not.toBe('');
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '訴訟' });
  office.now = new Date('2026-11-25T02:00:00.000Z');
  const [retention] = await filing.retentionClasses();
  const place = { archiveClass: 'WS', organisation: 'KFB', retentionClassId: retention?.id ?? 0 };
  const { archiveNumber } = await filing.archive({
    id: entry.id,
    version: entry.version,
    year: 2026,
    ...place,
  });
  await filing.liftHold({ holdId: hold.id, reason: '結案' });
  const now = await filing.forUnit({ unitId });
  expect(now).toMatchObject({ entries: [{ state: 'archived', archiveNumber }], holds: [] });
  const then = await filing.forUnit({ unitId, on: '2026-11-24' });
  expect(then).toMatchObject({
    entries: [{ id: entry.id, state: 'registered', number: entry.number, archiveNumber: '' }],
    holds: [{ id: hold.id, lifted: null }],
  });
  expect(await filing.forUnit({ unitId, on: '2026-11-22' })).toMatchObject({ entries: [], holds: [] });
});

test('archive numbers and numbers of destruction lists are looked through for gaps like those of the registers', async () => {
  const { filing } = office.api;
  const entry = await save({ register: 'internal', passedOn: '2010-05-06' });
  const retention = (await filing.retentionClasses()).find(({ code }) => code === 'HJTS');
  const place = { archiveClass: 'WS', organisation: 'KFB', retentionClassId: retention?.id ?? 0 };
  await filing.archive({ id: entry.id, version: entry.version, year: 2010, ...place });
  await filing.drawUpDisposal({ entryIds: [entry.id] });
  const { database } = office.office.core.office;
  const broken = (series: string): number => {
    const later = database.prepare('UPDATE number_series SET last_number = last_number + ? WHERE series = ?');
    expect(later.run(1, series).changes).toBe(1);
    const found = brokenFilingSeries(database);
    later.run(-1, series);
    return found;
  };
  expect(brokenFilingSeries(database)).toBe(0);
  expect(['filing.internal', 'filing.archive', 'filing.disposal'].map(broken)).toEqual([1, 1, 1]);
});

test('what was filed under a class before it was one of households is no household’s file', async () => {
  const { filing } = office.api;
  const { version, ...settings } = await filing.settings();
  const change = (ofHouseholds: boolean, at: number) =>
    filing.saveSettings({
      ...settings,
      version: at,
      archiveClasses: settings.archiveClasses.map((each) =>
        each.code === 'YZ' ? { ...each, ofHouseholds } : each,
      ),
    });
  const changed = await change(false, version);
  const [retention] = await filing.retentionClasses();
  const entry = await save({ register: 'internal', unitId });
  const place = { archiveClass: 'YZ', organisation: 'KFB', year: 2026, retentionClassId: retention?.id ?? 0 };
  const { archiveNumber } = await filing.archive({ id: entry.id, version: entry.version, ...place });
  expect(archiveNumber).toMatch(/^W001-YZ·2026-/u);
  await change(true, changed.version);
  expect((await filing.forUnit({ unitId })).fileNumber).toMatch(/^W001-YZ·\d\d-\d\d-\d{4}$/u);
});

test('households of buildings that differ by their word alone have files of their own and keep them, whatever is renamed', async () => {
  const { archives, filing } = office.api;
  const addUnit = async (name: string) => {
    const { id: buildingId } = await archives.saveBuilding({ name });
    return archives.saveUnit({ buildingId, room: '0801', areaThousandths: 80_000 });
  };
  const one = await addUnit('C座');
  const other = await addUnit('C梯');
  const fileNumber = async (id: number) => (await filing.forUnit({ unitId: id })).fileNumber;
  expect([await fileNumber(one.id), await fileNumber(other.id)]).toEqual([
    'W001-YZ·0C-00-0801',
    'W001-YZ·C梯-00-0801',
  ]);
  const retention = (await filing.retentionClasses()).find(({ code }) => code === 'ZXDA');
  const place = { archiveClass: 'YZ', organisation: 'KFB', year: 2026, retentionClassId: retention?.id ?? 0 };
  const archive = async (of: number) => {
    const { id, version } = await save({ register: 'internal', unitId: of });
    return (await filing.archive({ id, version, ...place })).archiveNumber;
  };
  expect([await archive(one.id), await archive(other.id)]).toEqual([
    'W001-YZ·0C-00-0801-0001',
    'W001-YZ·C梯-00-0801-0001',
  ]);
  for (const { id, name } of await archives.buildings()) {
    if (name === 'C座') await archives.saveBuilding({ id, name: 'D座' });
    if (name === 'C梯') await archives.saveBuilding({ id, name: 'E梯' });
  }
  expect([await fileNumber(one.id), await fileNumber(other.id)]).toEqual([
    'W001-YZ·0C-00-0801',
    'W001-YZ·C梯-00-0801',
  ]);
  expect([await archive(one.id), await archive(other.id)]).toEqual([
    'W001-YZ·0C-00-0801-0002',
    'W001-YZ·C梯-00-0801-0002',
  ]);
  // A household of which nothing is filed yet takes no number that another one's records bear.
  const third = await addUnit('C棟');
  expect(await fileNumber(third.id)).toBe('W001-YZ·0C-00-0801.2');
});
