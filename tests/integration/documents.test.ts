import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachmentPath, listAttachments } from '../../electron/safekeeping/attachment-folder.ts';
import { readAttachment } from '../../electron/safekeeping/keep-attachment.ts';
import type { HouseholdDocument } from '../../shared/features/documents/documents.contract.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { filesKeyAt } from '../fixtures/files-key.ts';
import { holdOffice, SECOND_PERSON } from '../fixtures/holder-office.ts';
import {
  EMPTY_ZIP,
  jpegOfSize,
  jpegPhoto,
  pdfLetter,
  pngScan,
  WINDOWS_PROGRAM,
} from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
let otherUnitId: number;
beforeEach(async () => {
  const fees = await createFeeOffice(2);
  office = fees.office;
  [unitId = 0, otherUnitId = 0] = fees.unitIds;
});
afterEach(async () => {
  await office.close();
});

const attachments = () => office.office.core.office.files.attachments;
const stored = async () => (await listAttachments(attachments())).attachments.map(({ hash }) => hash);
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const kindOf = async (code: string) =>
  (await office.api.documents.kinds()).find((kind) => kind.code === code)?.id ?? 0;

function upload(name: string, bytes: Uint8Array, window: TestWindow = office): string {
  return office.office.tray.put({ name, bytes }, window.connection.id);
}

async function add(
  name: string,
  bytes: Uint8Array,
  more: { kindId?: number; personId?: number } = {},
): Promise<HouseholdDocument> {
  return office.api.documents.add({ ticket: upload(name, bytes), unitId, ...more });
}

async function trail(action: string) {
  const { rows } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: action } },
  });
  return rows;
}

test('a scan is stored by its content, listed with who added it, and opens as it was', async () => {
  const photo = jpegPhoto('驗房');
  const [person] = (await office.api.documents.forUnit({ unitId })).people;
  const kindId = await kindOf('YFJL');
  const added = await add('驗房 記錄.JPG', photo, { kindId, ...(person ? { personId: person.id } : {}) });
  expect(added).toMatchObject({
    title: '驗房 記錄',
    fileName: '驗房 記錄.JPG',
    mediaType: 'image/jpeg',
    sha256: sha256(photo),
    bytes: photo.length,
    pages: 1,
    kindName: '驗房記錄',
    personName: '業主1',
    sensitive: false,
    addedBy: '陳經理',
    removed: null,
    version: 1,
  });
  expect(await stored()).toEqual([sha256(photo)]);
  expect(await readAttachment(attachments(), added.sha256, filesKeyAt(office))).toEqual(photo);
  const { documents } = await office.api.documents.forUnit({ unitId });
  expect(documents).toEqual([added]);
  const opened = await office.api.documents.open({ id: added.id });
  expect(opened).toEqual({ fileName: '驗房 記錄.JPG', url: expect.any(String) });
  expect(office.desktop.shown.get(opened.url)).toEqual({ mediaType: 'image/jpeg', bytes: photo });
  expect(await trail('documents.open')).toEqual([]);
  const [entry] = await trail('documents.add');
  expect(entry).toMatchObject({
    entity: 'document',
    after: { title: '驗房 記錄', sha256: sha256(photo), kindName: '驗房記錄' },
  });
  expect(office.faults).toEqual([]);
});

test.each([
  ['合照.jpg', WINDOWS_PROGRAM, 'documentProgram'],
  ['證件.jpg', Buffer.alloc(0), 'documentEmpty'],
  ['圖.png', Buffer.from('<svg onload="alert(1)"/>'), 'documentWebPage'],
  ['合同.pdf', Buffer.from('PK\u0003\u0004'), 'documentUnknown'],
  ['合同.pdf', pdfLetter().subarray(0, 200), 'documentDamaged'],
  ['合照.jpg', Buffer.concat([jpegPhoto(), EMPTY_ZIP]), 'documentTwoInOne'],
  ['合照.jpg', jpegOfSize(60_000, 60_000), 'documentTooManyPixels'],
  ['合同.pdf', pdfLetter(1, '/OpenAction << /S /JavaScript /JS (x) >>'), 'documentActive'],
  ['合照.jpg', Buffer.alloc(20 * 1024 * 1024 + 1), 'documentTooLarge'],
])('“%s” with a content that is not taken leaves nothing anywhere', async (name, content, reason) => {
  const before = (await office.api.access.auditTrail({})).total;
  await expect(add(name, content)).rejects.toMatchObject({ failure: { kind: 'refused', reason } });
  expect(await stored()).toEqual([]);
  expect((await office.api.documents.forUnit({ unitId })).documents).toEqual([]);
  expect((await office.api.access.auditTrail({})).total).toBe(before);
});

test.each([
  ['../../../etc/cron.d/x.jpg', 'etc cron.d x.jpg'],
  [String.raw`C:\Users\x\CON.png`, 'C Users x CON.png.jpg'],
  ['\u202Egpj.exe', 'gpj.exe.jpg'],
  ['con.jpg', '_con.jpg'],
  ['', '_.jpg'],
  [`${'長'.repeat(300)}.jpeg`, `${'長'.repeat(75)}.jpeg`],
  ['photo.jpg\0.exe', 'photo.jpg.exe.jpg'],
])('a name that plays tricks, %j, becomes one that says what the file is', async (name, kept) => {
  const { fileName } = await add(name, jpegPhoto());
  expect(fileName).toBe(kept);
  expect((await listAttachments(attachments())).foreign).toEqual([]);
});

test('the same content is stored once, and a file whose request comes twice is added once', async () => {
  const photo = jpegPhoto();
  await add('一.jpg', photo);
  const ticket = upload('二.jpg', photo);
  const first = await office.api.documents.add({ ticket, unitId: otherUnitId }, { key: 'the-one-scan' });
  const again = await office.api.documents.add({ ticket, unitId: otherUnitId }, { key: 'the-one-scan' });
  expect(again).toEqual(first);
  expect(await stored()).toEqual([sha256(photo)]);
  expect(await trail('documents.add')).toHaveLength(2);
});

test('many files at once, some alike, are all stored whole', async () => {
  const photos = Array.from({ length: 12 }, (_one, index) => jpegPhoto(String(index % 5)));
  await Promise.all(photos.map((photo, index) => add(`${index}.jpg`, photo)));
  expect(await stored()).toEqual([...new Set(photos.map(sha256))].toSorted());
  expect((await listAttachments(attachments())).foreign).toEqual([]);
  expect((await office.api.documents.forUnit({ unitId })).documents).toHaveLength(12);
});

test('a file altered on the disk is not shown, and comes back when it is added again', async () => {
  const photo = jpegPhoto();
  const { id, sha256: hash } = await add('一.jpg', photo, { kindId: await kindOf('YFJL') });
  appendFileSync(attachmentPath(attachments(), hash), 'x');
  await expect(office.api.documents.open({ id })).rejects.toMatchObject({
    failure: { reason: 'documentFileGone', values: { title: '一' } },
  });
  await add('一.jpg', photo);
  expect(office.desktop.shown.get((await office.api.documents.open({ id })).url)?.bytes).toEqual(photo);
  rmSync(attachmentPath(attachments(), hash));
  await expect(office.api.documents.open({ id })).rejects.toMatchObject({
    failure: { reason: 'documentFileGone' },
  });
});

test('a program that was killed while storing leaves one piece, which the next file replaces', async () => {
  writeFileSync(join(attachments(), 'incoming.part'), 'half a photo');
  const photo = jpegPhoto();
  await add('一.jpg', photo);
  expect(readdirSync(attachments())).toEqual([sha256(photo).slice(0, 2)]);
});

test('a file is described anew by whoever read its latest version, and removed once, with the reason', async () => {
  const kindId = await kindOf('YFJL');
  const added = await add('一.jpg', jpegPhoto());
  const changed = await office.api.documents.change({ id: added.id, version: 1, title: '驗房單', kindId });
  expect(changed).toMatchObject({ title: '驗房單', kindName: '驗房記錄', version: 2, sensitive: false });
  await expect(
    office.api.documents.change({ id: added.id, version: 1, title: '又一個' }),
  ).rejects.toMatchObject({ failure: { reason: 'changedMeanwhile', values: { who: '陳經理' } } });
  await office.api.documents.remove({ id: added.id, version: 2, reason: '重複' });
  const { documents, processes } = await office.api.documents.forUnit({ unitId });
  expect(documents).toMatchObject([{ removed: { by: '陳經理', reason: '重複' } }]);
  expect(processes[0]?.papers.find((paper) => paper.kindId === kindId)).toMatchObject({
    files: 0,
    missing: true,
  });
  expect(await stored()).toEqual([added.sha256]);
  await expect(office.api.documents.remove({ id: added.id, version: 3, reason: '又' })).rejects.toMatchObject(
    { failure: { reason: 'documentRemoved' } },
  );
  expect(await trail('documents.change')).toMatchObject([
    { before: { title: '一', kindName: '' }, after: { title: '驗房單', kindName: '驗房記錄' } },
  ]);
  expect(await trail('documents.remove')).toMatchObject([{ reason: '重複', after: { removed: true } }]);
  const history = await office.api.archives.unitTimeline({ unitId });
  expect(history.slice(0, 3).map(({ action, subject }) => [action, subject])).toEqual([
    ['documents.remove', '驗房單'],
    ['documents.change', '驗房單'],
    ['documents.add', '驗房單'],
  ]);
});

test('nothing can change or delete the file of a row behind the office’s back', async () => {
  const { id } = await add('一.jpg', jpegPhoto());
  const { database } = office.office.core.office;
  const hash = sha256(Buffer.from('another'));
  for (const sql of [
    `UPDATE document SET sha256 = '${hash}' WHERE id = ${id}`,
    `UPDATE document SET added_by = 2 WHERE id = ${id}`,
    `DELETE FROM document WHERE id = ${id}`,
  ]) {
    expect(() => database.exec(sql)).toThrow(/is kept|is not changed/u);
  }
});

test('someone of another household is not named on a file', async () => {
  const [stranger] = (await office.api.documents.forUnit({ unitId: otherUnitId })).people;
  await expect(add('一.jpg', jpegPhoto(), { personId: stranger?.id ?? 0 })).rejects.toMatchObject({
    failure: { reason: 'notOfThisUnit' },
  });
  expect(await stored()).toEqual([]);
});

test('a backup carries the files, and a restore brings a file back that was lost with its row', async () => {
  const folder = makeScratchFolder();
  const held = await holdOffice(folder);
  try {
    const { api } = held;
    await api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
    await api.access.addStaff({
      userName: SECOND_PERSON.userName,
      displayName: '李主管',
      role: 'supervisor',
      password: 'first password',
    });
    await api.access.signIn({ ...SECOND_PERSON, password: 'first password' });
    await api.access.changePassword({ current: 'first password', next: SECOND_PERSON.password });
    await api.access.signIn(MANAGER);
    const building = await api.archives.saveBuilding({ name: '1棟' });
    const unit = await api.archives.saveUnit({ buildingId: building.id, room: '101' });
    const photo = jpegPhoto('kept');
    const ticket = held.upload('一.jpg', photo);
    const added = await api.documents.add({ ticket, unitId: unit.id });
    const backup = await held.finish(await api.safekeeping.backUpNow());
    expect(backup.attachments).toBe(1);
    await api.documents.remove({ id: added.id, version: 1, reason: '錯' });
    rmSync(attachmentPath(join(folder, 'attachments'), added.sha256));

    const source = { kind: 'backup' as const, name: backup.name };
    const { previewId } = await held.finish(await api.safekeeping.previewRestore({ source }));
    await api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
    await api.access.signIn(MANAGER);
    const { documents } = await api.documents.forUnit({ unitId: unit.id });
    expect(documents).toMatchObject([{ id: added.id, removed: null }]);
    const opened = await api.documents.open({ id: added.id, reason: '核對' });
    expect(held.desktop.shown.get(opened.url)?.bytes).toEqual(photo);
  } finally {
    await held.close();
  }
}, 60_000);

test('on a full disk a file is refused in a sentence, nothing half stays, and it is taken once there is room', async (context) => {
  const disk = join(makeScratchFolder(), 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
  if (mounted.status !== 0) return context.skip('this account may not mount a small disk');
  try {
    const small = await createTestOffice({ folder: join(disk, 'office') });
    const building = await small.api.archives.saveBuilding({ name: '1棟' });
    const unit = await small.api.archives.saveUnit({ buildingId: building.id, room: '101' });
    const scan = Buffer.concat([pngScan(), Buffer.alloc(10 * 1024 * 1024)]);
    const put = (bytes: Uint8Array) =>
      small.api.documents.add({
        ticket: small.office.tray.put({ name: '一.png', bytes }, small.connection.id),
        unitId: unit.id,
      });
    await expect(put(scan)).rejects.toMatchObject({ failure: { kind: 'refused', reason: 'diskFull' } });
    const folder = await listAttachments(small.office.core.office.files.attachments);
    expect(folder).toEqual({ attachments: [], foreign: [] });
    await put(pngScan());
    expect((await small.api.documents.forUnit({ unitId: unit.id })).documents).toHaveLength(1);
    await small.close();
  } finally {
    spawnSync('umount', [disk]);
  }
});
