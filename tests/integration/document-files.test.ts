import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBrowserDesktop } from '../../electron/desktop/browser-desktop.ts';
import { checkDocumentFiles } from '../../electron/features/health/document-files.service.ts';
import { readStatement } from '../../electron/features/safekeeping/backup-statement.ts';
import { WaitingDownloads } from '../../electron/files/waiting-downloads.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { createApi } from '../../shared/api/create-api.ts';
import type { HouseholdDocument } from '../../shared/features/documents/documents.contract.ts';
import type { FilingEntry } from '../../shared/features/filing/filing-entry.ts';
import { copiesOf } from '../fixtures/attachment-copies.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  office = await createTestOffice();
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  ({ id: unitId } = await office.api.archives.saveUnit({ buildingId: building.id, room: '101' }));
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const add = (name: string, bytes: Buffer = jpegPhoto(name)): Promise<HouseholdDocument> =>
  office.api.documents.add({
    ticket: office.office.tray.put({ name: `${name}.jpg`, bytes }, office.connection.id),
    unitId,
  });
const pathOf = ({ sha256 }: HouseholdDocument) =>
  attachmentPath(office.office.core.office.files.attachments, sha256);
const check = async () => office.finish(await office.api.health.check());
const backUp = async () => office.finish(await office.api.safekeeping.backUpNow());

test('reading through says whose file is gone and whose was altered, until the originals are added again', async () => {
  const kept = await add('完好');
  const gone = await add('不見');
  const altered = await add('改動');
  expect(await check()).toMatchObject({ readFiles: 3, broughtBack: 0, lostFiles: 0, lostDocuments: [] });
  rmSync(pathOf(gone));
  appendFileSync(pathOf(altered), 'x');
  const household = { holder: 'unit', holderId: unitId, holderName: '1棟101' };
  const found = await check();
  expect(found).toMatchObject({ findings: [], readFiles: 3, broughtBack: 0, lostFiles: 2 });
  expect(found.lostDocuments).toEqual([
    { id: gone.id, ...household, title: '不見', sha256: gone.sha256, problem: 'missing' },
    { id: altered.id, ...household, title: '改動', sha256: altered.sha256, problem: 'altered' },
  ]);
  // What everyone may see of the program's state names nobody.
  const { integrity } = await office.api.health.state();
  expect(integrity).toEqual({ at: found.at, findings: [], lostFiles: 2 });
  await add('又一份', jpegPhoto('不見'));
  await add('又一份', jpegPhoto('改動'));
  expect(await check()).toMatchObject({ lostFiles: 0, lostDocuments: [] });
  expect((await office.api.documents.open({ id: kept.id, reason: '核對' })).fileName).toBe('完好.jpg');
});

function incomingEntry(): Promise<FilingEntry> {
  return office.api.filing.saveEntry({
    register: 'incoming',
    passedOn: '2026-11-20',
    correspondent: '供電公司',
    title: '停電通知',
    handler: '李工',
    dueOn: '2026-11-30',
    copies: 1,
    registered: true,
  });
}

test('the file of a register’s entry is read as well, and named by the entry’s number', async () => {
  const { filing } = office.api;
  const entry = await incomingEntry();
  const ticket = office.office.tray.put({ name: '來文.jpg', bytes: jpegPhoto('來文') }, office.connection.id);
  const { attachments, number } = await filing.attach({ ticket, id: entry.id });
  const [scan = { id: 0, sha256: '' }] = attachments;
  rmSync(attachmentPath(office.office.core.office.files.attachments, scan.sha256));
  expect((await check()).lostDocuments).toEqual([
    {
      id: scan.id,
      holder: 'filingEntry',
      holderId: entry.id,
      holderName: number ?? '停電通知',
      title: '來文',
      sha256: scan.sha256,
      problem: 'missing',
    },
  ]);
});

test('the original of a register’s lost file puts it back, and is no second attachment', async () => {
  const { filing } = office.api;
  const entry = await incomingEntry();
  const attach = () => {
    const ticket = office.office.tray.put(
      { name: '來文.jpg', bytes: jpegPhoto('來文') },
      office.connection.id,
    );
    return filing.attach({ ticket, id: entry.id });
  };
  const { attachments } = await attach();
  const again = { failure: { kind: 'refused', reason: 'filingAttached' } };
  await expect(attach()).rejects.toMatchObject(again);
  const path = attachmentPath(office.office.core.office.files.attachments, attachments[0]?.sha256 ?? '');
  for (const lose of [() => rmSync(path), () => appendFileSync(path, 'x')]) {
    lose();
    expect(await check()).toMatchObject({ lostFiles: 1 });
    expect((await attach()).attachments).toEqual(attachments);
    expect(await check()).toMatchObject({ lostFiles: 0 });
  }
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'filingEntry' } },
  });
  expect(rows[0]).toMatchObject({ action: 'filing.attach', after: { broughtBack: true } });
  await expect(attach()).rejects.toMatchObject(again);
});

test('nobody is asked for the original of what was taken off the file, and what is left of it is still copied', async () => {
  const lost = await add('不見');
  const left = await add('留下');
  for (const { id, version } of [lost, left]) {
    await office.api.documents.remove({ id, version, reason: '重複' });
  }
  rmSync(pathOf(lost));
  expect(await check()).toMatchObject({ readFiles: 2, lostFiles: 0, lostDocuments: [] });
  const { name, ...backup } = await backUp();
  expect(backup).toMatchObject({ attachments: 1, lackingFiles: 0 });
  expect((await office.api.safekeeping.safety()).warnings).not.toContain('documentFilesLost');
  const { backups } = office.office.core.office.files;
  expect(readStatement(join(backups, name))).toMatchObject({
    attachments: [left.sha256],
    lackingRemoved: [lost.sha256],
  });
  expect(await office.finish(await office.api.safekeeping.verifyBackup({ name }))).toMatchObject({
    sound: true,
  });
  await add('又一份', jpegPhoto('不見'));
  rmSync(pathOf(lost));
  expect((await check()).lostDocuments).toMatchObject([{ title: '又一份' }]);
});

test('what is lost here and whole beside the backups is brought back, and the trail says so', async () => {
  const scan = await add('驗房');
  await backUp();
  rmSync(pathOf(scan));
  expect(await check()).toMatchObject({ broughtBack: 1, lostFiles: 0, lostDocuments: [] });
  const { url } = await office.api.documents.open({ id: scan.id, reason: '核對' });
  expect(office.desktop.shown.get(url)?.bytes).toEqual(jpegPhoto('驗房'));
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'health' } },
  });
  expect(rows[0]).toMatchObject({ after: { lostFiles: 0, broughtBack: 1 } });
});

test('what is destroyed while the office is read through is neither brought back nor called lost', async () => {
  const { filing } = office.api;
  const entry = await filing.saveEntry({
    register: 'internal',
    passedOn: '2026-11-20',
    title: '舊投訴',
    registered: true,
  });
  const ticket = office.office.tray.put({ name: '信.jpg', bytes: jpegPhoto('信') }, office.connection.id);
  const { attachments } = await filing.attach({ ticket, id: entry.id });
  const sha256 = attachments[0]?.sha256 ?? '';
  await backUp();
  const { files, database } = office.office.core.office;
  const path = attachmentPath(files.attachments, sha256);
  rmSync(path);
  const verdict = await checkDocumentFiles(
    {
      attachments: files.attachments,
      copies: join(files.backups, 'attachments'),
      orphans: files.orphans,
      // As if a list was carried out after the reading began and before its turn came.
      inTurn(task) {
        database.exec("UPDATE filing_attachment SET content = 'toRemove'");
        return task();
      },
    },
    { database, progress: async () => undefined, signal: new AbortController().signal },
    database,
  );
  expect(verdict).toEqual({ read: 1, broughtBack: 0, lost: [] });
  expect(existsSync(path)).toBe(false);
});

test('a backup carries a file that the office has lost since the last one, and says which it never had', async () => {
  const scan = await add('驗房');
  expect(await backUp()).toMatchObject({ attachments: 1, lackingFiles: 0 });
  const lost = await add('不見');
  rmSync(pathOf(scan));
  rmSync(pathOf(lost));
  const second = await backUp();
  expect(second).toMatchObject({ attachments: 1, lackingFiles: 1 });
  const { backups } = office.office.core.office.files;
  expect(readStatement(join(backups, second.name))).toMatchObject({
    attachments: [scan.sha256],
    lacking: [lost.sha256],
  });
  const verify = async () => office.finish(await office.api.safekeeping.verifyBackup({ name: second.name }));
  expect(await verify()).toMatchObject({ sound: true });
  expect((await office.api.safekeeping.safety()).warnings).toContain('documentFilesLost');
  await add('不見');
  await backUp();
  expect((await office.api.safekeeping.safety()).warnings).not.toContain('documentFilesLost');
  // The copy of a file of the earlier backup goes as well: that backup does not hold any more.
  rmSync(attachmentPath(copiesOf(office), scan.sha256));
  expect(await verify()).toMatchObject({ sound: false, problem: 'attachmentsMissing' });
});

test('a file that was asked for is no longer given once its window is locked or somebody else is there', async () => {
  const { id } = await add('驗房');
  const downloads = new WaitingDownloads();
  const desktop = createBrowserDesktop(downloads, null);
  const connection = office.office.connect({ host: 'browser', desktop });
  const { access, documents } = createApi(office.office.sendOn(connection));
  await access.signIn(MANAGER);
  const ask = async () => (await documents.open({ id, reason: '核對' })).url.replace('/files/', '');
  expect(await downloads.take(await ask())).not.toBeNull();
  const beforeLock = await ask();
  await access.lock();
  expect(await downloads.take(beforeLock)).toBeNull();
  await access.unlock({ password: MANAGER.password });
  // It is spent, also for whoever comes back.
  expect(await downloads.take(beforeLock)).toBeNull();
  const beforeLeaving = await ask();
  await access.signOut();
  expect(await downloads.take(beforeLeaving)).toBeNull();
  downloads.close();
});

test('a practised restore reads the files that the backup’s documents name, and says whose are not there', async () => {
  const practise = async () => office.finish(await office.api.safekeeping.practiseRestore());
  const never = await add('早已不見');
  rmSync(pathOf(never));
  const gone = await add('不見');
  const altered = await add('改動');
  await backUp();
  const holder = { holder: 'unit', holderId: unitId, holderName: '1棟101' };
  const neverThere = { ...holder, id: never.id, title: '早已不見', sha256: never.sha256, problem: 'missing' };
  expect(await practise()).toMatchObject({ problem: 'none', lostFiles: 1, lostDocuments: [neverThere] });
  const copyOf = ({ sha256 }: HouseholdDocument) => attachmentPath(copiesOf(office), sha256);
  rmSync(copyOf(gone));
  appendFileSync(copyOf(altered), 'x');
  const found = await practise();
  expect(found).toMatchObject({ problem: 'attachmentsMissing', lostFiles: 3 });
  expect(found.lostDocuments).toEqual([
    neverThere,
    { ...holder, id: gone.id, title: '不見', sha256: gone.sha256, problem: 'missing' },
    { ...holder, id: altered.id, title: '改動', sha256: altered.sha256, problem: 'altered' },
  ]);
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'drill' } },
  });
  expect(rows[0]).toMatchObject({
    after: {
      problem: 'attachmentsMissing',
      lostFiles: 3,
      lost: ['1棟101 早已不見', '1棟101 不見', '1棟101 改動'],
    },
  });
});

test('a practised restore and the preview of a real one agree on which files the backup lacks', async () => {
  const scan = await add('改動');
  await add('完好');
  await backUp();
  const copy = attachmentPath(copiesOf(office), scan.sha256);
  const whole = readFileSync(copy);
  rmSync(pathOf(scan));
  appendFileSync(copy, 'x');
  const { name, lackingFiles } = await backUp();
  expect(lackingFiles).toBe(1);
  const compare = async () => {
    const source = { kind: 'backup', name } as const;
    const { files } = await office.finish(await office.api.safekeeping.previewRestore({ source }));
    const { lostFiles } = await office.finish(await office.api.safekeeping.practiseRestore());
    return { files, lostFiles };
  };
  expect(await compare()).toEqual({ files: { named: 2, missing: 1, here: 0 }, lostFiles: 1 });
  // Whole again, though the backup's statement still says that it was lacking when it was made.
  writeFileSync(copy, whole);
  expect(await compare()).toEqual({ files: { named: 2, missing: 0, here: 0 }, lostFiles: 0 });
});
