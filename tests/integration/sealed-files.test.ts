import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../electron/office/context.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { openContainer } from '../../electron/safekeeping/open-container.mjs';
import { sealFile } from '../../electron/safekeeping/sealed-file.ts';
import { createApi } from '../../shared/api/create-api.ts';
import { approvedBy } from '../../shared/api/with-approval.ts';
import type { HouseholdDocument } from '../../shared/features/documents/documents.contract.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';
import { makeFilesKey } from '../fixtures/files-key.ts';
import { jpegPhoto, pdfLetter, pdfScan, pngScan } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import {
  createTestOffice,
  MANAGER,
  SECOND_PASSWORD,
  type TestOffice,
  type TestWindow,
} from '../fixtures/test-office.ts';

const PASSPHRASE = 'four plain words here';

let folder: string;
let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  folder = makeScratchFolder();
  office = await createTestOffice({ folder });
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  ({ id: unitId } = await office.api.archives.saveUnit({ buildingId: building.id, room: '101' }));
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const upload = (name: string, bytes: Uint8Array, window: TestWindow = office) =>
  office.office.tray.put({ name, bytes }, window.connection.id);
/** Of a kind that shows no identity. */
const add = (bytes: Uint8Array, window: TestWindow = office): Promise<HouseholdDocument> =>
  window.api.documents.add({ ticket: upload('驗房.jpg', bytes, window), unitId, kindId: 8 });
const files = () => office.office.core.office.files;

async function contentAt(
  { api, desktop }: TestWindow,
  { id }: HouseholdDocument,
): Promise<Uint8Array | undefined> {
  return desktop.shown.get((await api.documents.open({ id })).url)?.bytes;
}

async function signIn(userName: string, password: string = SECOND_PASSWORD): Promise<TestWindow> {
  const window = office.openWindow();
  await window.api.access.signIn({ userName, password });
  return window;
}

/** The program is closed and opened again, and nobody is signed in. */
async function restart(): Promise<void> {
  await office.close();
  office = await createTestOffice({ folder, setUp: false });
}

/** Files that hold any of these contents, or a good part of one, in the clear. */
function plainIn(top: string, contents: readonly Uint8Array[]): string[] {
  const parts = contents.flatMap((each) => {
    const content = Buffer.from(each);
    const middle = Math.floor(content.length / 2);
    return [content.subarray(0, 24), content.subarray(middle, middle + 24), content.subarray(-24)];
  });
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return parts.some((part) => bytes.includes(part));
    });
}

test('nothing of an added file lies in the clear: not in the office, its backups, the second target or on the way into a pack', async () => {
  const stick = makeScratchFolder();
  await office.api.safekeeping.setSecondTarget({ folder: stick, passphrase: PASSPHRASE });
  const contents = [jpegPhoto('驗房'), pngScan(400, 300), pdfScan(), pdfLetter(3), jpegPhoto('遺失')];
  for (const content of contents.slice(0, 3)) {
    await office.api.documents.add({ ticket: upload('掃描', content), unitId, kindId: 8 });
  }
  const entry = await office.api.filing.saveEntry({
    register: 'incoming',
    passedOn: '2026-11-20',
    correspondent: '供電公司',
    title: '停電通知',
    secrecy: 'confidential',
    copies: 1,
    registered: true,
  });
  await office.api.filing.attach({ ticket: upload('來文.pdf', pdfLetter(3)), id: entry.id });
  await add(jpegPhoto('遺失'));
  const { documents } = await office.api.documents.forUnit({ unitId });
  for (const { id } of documents) {
    await office.api.documents.open({ id });
    await office.api.documents.take({ id });
  }
  const { name } = await office.finish(await office.api.safekeeping.copyToSecondTarget());
  await office.finish(await office.api.health.check());
  expect(plainIn(folder, contents)).toEqual([]);
  expect(plainIn(stick, contents)).toEqual([]);
  const opened = makeScratchFolder();
  const { files: carried } = await openContainer(join(stick, name), PASSPHRASE, opened);
  expect(carried.filter((file) => file.name.startsWith('attachments/'))).toHaveLength(5);
  expect(plainIn(opened, contents)).toEqual([]);

  // The zip itself is what leaves and holds them in the clear; what it is made of does not.
  const seen: { found: string[]; holds: boolean }[] = [];
  const desktop = createMemoryDesktop();
  const connection: Connection = office.office.connect({
    host: 'inProcess',
    desktop: {
      ...desktop,
      deliverFile(file) {
        if (!('path' in file.content)) throw new Error('a pack is a file');
        const { path } = file.content;
        const found = plainIn(dirname(path), contents).filter((each) => each !== path);
        seen.push({ found, holds: readFileSync(path).includes(jpegPhoto('驗房')) });
        return Promise.resolve({ kind: 'saved', fileName: file.name });
      },
    },
  });
  await createApi(office.office.sendOn(connection)).access.signIn(MANAGER);
  const approved = await office.approvedBy('supervisor', { ...office, connection });
  const ticket = await approved.exchange.auditPack({ reason: '年度審計', receiver: '事務所' });
  for (;;) {
    const { state } = await approved.jobs.status({ jobId: ticket.jobId });
    if (state !== 'running') break;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  expect(seen).toEqual([{ found: [], holds: true }]);
});

test('whoever may read files opens them alone after a restart: by their own password, a new one, or one that was reset', async () => {
  const photo = jpegPhoto('驗房');
  const added = await add(photo);
  const auditor = await office.openWindowAs('auditor');
  const steward = await office.openWindowAs('steward');
  const grounds = await office.openWindowAs('groundsSupervisor');
  const approver = (await office.openWindowAs('supervisor')).connection.staff?.userName ?? '';
  expect(auditor.connection.dataKey).toBeNull();
  expect(grounds.connection.filesKey).toBeNull();
  const [auditorName = '', stewardName = ''] = [auditor, steward].map(
    ({ connection }) => connection.staff?.userName,
  );
  for (const userName of [auditorName, stewardName]) {
    await restart();
    const alone = await signIn(userName);
    expect(await contentAt(alone, added)).toEqual(photo);
    await alone.api.access.changePassword({ current: SECOND_PASSWORD, next: 'a third password' });
    await restart();
    expect(await contentAt(await signIn(userName, 'a third password'), added)).toEqual(photo);
    await restart();
    await office.api.access.signIn(MANAGER);
    const account = (await office.api.access.listStaff()).find((one) => one.userName === userName);
    await office.api.access.resetPassword({ id: account?.id ?? 0, password: 'first password' });
    await restart();
    const back = await signIn(userName, 'first password');
    await back.api.access.changePassword({ current: 'first password', next: 'a fourth password' });
    expect(await contentAt(back, added)).toEqual(photo);
  }
  // The auditor alone takes a pack with files as well.
  await restart();
  await office.api.access.signIn({ userName: auditorName, password: 'a fourth password' });
  const { exchange } = createApi(
    approvedBy(office.office.sendOn(office.connection), { userName: approver, password: SECOND_PASSWORD }),
  );
  await office.finish(await exchange.auditPack({ reason: '年度審計', receiver: '事務所' }));
  expect(Buffer.from(office.desktop.delivered.at(-1)?.bytes ?? []).includes(photo)).toBe(true);
});

test('the key to files goes with whoever held it, comes back with their password, and stays with an auditor who was a steward', async () => {
  const photo = jpegPhoto('驗房');
  const added = await add(photo);
  const steward = await office.openWindowAs('steward');
  const { id = 0, userName = '' } = steward.connection.staff ?? {};
  await steward.api.access.lock({});
  expect(steward.connection.filesKey).toBeNull();
  await steward.api.access.unlock({ password: SECOND_PASSWORD });
  expect(await contentAt(steward, added)).toEqual(photo);
  await office.api.access.changeStaff({ id, displayName: '審計', role: 'auditor', active: true });
  expect([steward.connection.dataKey, steward.connection.filesKey]).toEqual([null, null]);
  await office.api.access.signOut();
  const auditor = await signIn(userName);
  expect(auditor.connection.dataKey).toBeNull();
  expect(await contentAt(auditor, added)).toEqual(photo);
  await office.api.access.signIn(MANAGER);
  const held = () =>
    office.office.core.office.database
      .prepare('SELECT count(*) FROM staff_files_key WHERE staff_id = ?')
      .pluck()
      .get(id);
  expect(held()).toBe(1);
  await office.api.access.changeStaff({ id, displayName: '園林', role: 'groundsSupervisor', active: true });
  expect(held()).toBe(0);
});

test('with every password lost the recovery code opens the files too', async () => {
  const photo = jpegPhoto('驗房');
  const added = await add(photo);
  const { code } = await office.api.access.newRecoveryCode({ password: MANAGER.password });
  office.office.core.office.database.exec('DELETE FROM staff_key; DELETE FROM staff_files_key;');
  await restart();
  await office.api.access.recover({ userName: MANAGER.userName, code, newPassword: 'a phrase of 2027' });
  expect(await contentAt(office, added)).toEqual(photo);
  await restart();
  expect(await contentAt(await signIn(MANAGER.userName, 'a phrase of 2027'), added)).toEqual(photo);
});

test('an account of an earlier version has the key from its own, from a colleague beside it, or with a new password', async () => {
  const photo = jpegPhoto('驗房');
  const added = await add(photo);
  const names = [await office.openWindowAs('auditor'), await office.openWindowAs('auditor')].map(
    ({ connection }) => connection.staff?.userName ?? '',
  );
  const [beside = '', reset = ''] = names;
  office.office.core.office.database.exec('DELETE FROM staff_files_key');
  await restart();
  const notHeld = { failure: { kind: 'refused', reason: 'filesKeyNotHeld' } };
  const alone = await signIn(beside);
  await expect(contentAt(alone, added)).rejects.toMatchObject(notHeld);
  await alone.api.access.signOut();
  await office.api.access.signIn(MANAGER);
  expect(await contentAt(office, added)).toEqual(photo);
  expect(await contentAt(await signIn(beside), added)).toEqual(photo);
  const account = (await office.api.access.listStaff()).find(({ userName }) => userName === reset);
  await office.api.access.resetPassword({ id: account?.id ?? 0, password: 'first password' });
  await restart();
  expect(await contentAt(await signIn(beside), added)).toEqual(photo);
  await restart();
  const back = await signIn(reset, 'first password');
  await back.api.access.changePassword({ current: 'first password', next: SECOND_PASSWORD });
  expect(await contentAt(back, added)).toEqual(photo);
});

test('a file that was cut, flipped, swapped, sealed elsewhere or laid there plain is refused, named, and mended by its original', async () => {
  const other = await add(jpegPhoto('其他'));
  const pathOf = ({ sha256 }: HouseholdDocument) => attachmentPath(files().attachments, sha256);
  const spoiling: Readonly<Record<string, (path: string, photo: Buffer, sha256: string) => void>> = {
    cut: (path) => truncateSync(path, readFileSync(path).length - 1),
    emptied: (path) => truncateSync(path, 0),
    flipped(path) {
      const sealed = readFileSync(path);
      writeFileSync(path, sealed.with(150, (sealed[150] ?? 0) ^ 1));
    },
    swapped: (path) => copyFileSync(pathOf(other), path),
    'of another office': (path, photo, sha256) =>
      writeFileSync(path, Buffer.concat([...sealFile(photo, sha256, makeFilesKey())])),
    plain: (path, photo) => writeFileSync(path, photo),
  };
  const spoilt: { how: string; added: HouseholdDocument }[] = [];
  for (const [how, spoil] of Object.entries(spoiling)) {
    const added = await add(jpegPhoto(how));
    spoil(pathOf(added), jpegPhoto(how), added.sha256);
    spoilt.push({ how, added });
  }
  const ids = spoilt.map(({ added }) => added.id);
  const { readFiles, lostDocuments } = await office.finish(await office.api.health.check());
  expect(readFiles).toBe(ids.length + 1);
  expect(lostDocuments.map(({ id, problem }) => ({ id, problem }))).toEqual(
    ids.map((id) => ({ id, problem: 'altered' })),
  );
  for (const { how, added } of spoilt) {
    await expect(contentAt(office, added), how).rejects.toMatchObject({
      failure: { reason: 'documentFileGone', values: { title: '驗房' } },
    });
    await add(jpegPhoto(how));
    expect(await contentAt(office, added), how).toEqual(jpegPhoto(how));
    // What is whole is not written anew.
    const mended = readFileSync(pathOf(added));
    await add(jpegPhoto(how));
    expect(readFileSync(pathOf(added))).toEqual(mended);
  }
});

test('a window without the key takes no file, and nothing of it is stored', async () => {
  const steward = await office.openWindowAs('steward');
  steward.connection.filesKey = null;
  await expect(add(jpegPhoto('驗房'), steward)).rejects.toMatchObject({
    failure: { reason: 'filesKeyNotHeld' },
  });
  expect(existsSync(files().attachments) ? readdirSync(files().attachments) : []).toEqual([]);
});
