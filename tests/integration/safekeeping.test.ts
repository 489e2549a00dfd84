import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { rotateBackups, verifyBackup } from '../../electron/features/safekeeping/backup.service.ts';
import { checkFile } from '../../electron/office/check-file.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { keepAttachment } from '../../electron/safekeeping/keep-attachment.ts';
import { copiesOf } from '../fixtures/attachment-copies.ts';
import { filesKeyAt } from '../fixtures/files-key.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

const backUp = async () => office.finish(await office.api.safekeeping.backUpNow());
const verify = async (name: string) => office.finish(await office.api.safekeeping.verifyBackup({ name }));
const listed = async (name: string) =>
  (await office.api.safekeeping.backups()).backups.find((backup) => backup.name === name);
const pathOf = (name: string) => join(office.office.core.office.files.backups, name);

test('a backup is a whole office of its own, proved, listed and written down', async () => {
  const backup = await backUp();
  expect(backup).toMatchObject({
    name: 'office-20261123-020000.sqlite',
    cause: 'byHand',
    madeBy: '陳經理',
    state: 'verified',
  });
  const copy = new Database(pathOf(backup.name), { readonly: true });
  expect(copy.prepare("SELECT value FROM setting WHERE name = 'siteName'").pluck().get()).toBe('"翠湖花園"');
  copy.close();
  expect((await office.api.safekeeping.backups()).backups).toEqual([backup]);
  expect(await verify(backup.name)).toMatchObject({ sound: true, problem: 'none', auditEntries: 3 });
  const trail = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'backup' } },
  });
  expect(trail.total).toBe(2);
});

test('two backups in one second keep their own files', async () => {
  const names = [(await backUp()).name, (await backUp()).name];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(await verify(name)).toMatchObject({ sound: true });
});

test('a backup put into an empty folder by hand opens with everything that was there', async () => {
  const { name } = await backUp();
  const folder = makeScratchFolder();
  copyFileSync(pathOf(name), join(folder, 'office.sqlite'));
  const restored = await createTestOffice({ setUp: false, folder });
  await restored.api.access.signIn({ userName: 'manager', password: 'correct horse battery' });
  expect(await restored.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
  await restored.close();
});

test('one altered byte anywhere in a copy is found', async () => {
  const { name } = await backUp();
  const whole = readFileSync(pathOf(name));
  for (const place of [0, 100, Math.floor(whole.length / 2), whole.length - 1]) {
    const altered = Buffer.from(whole);
    altered[place] = (altered[place] ?? 0) ^ 1;
    writeFileSync(pathOf(name), altered);
    expect(await verify(name)).toMatchObject({ sound: false, problem: 'changed' });
  }
});

test('a copy whose statement or whose file is gone is listed as what it is', async () => {
  const first = (await backUp()).name;
  const second = (await backUp()).name;
  rmSync(`${pathOf(first)}.json`);
  rmSync(pathOf(second));
  const states = (await office.api.safekeeping.backups()).backups.map(({ name, state }) => [name, state]);
  expect(states).toEqual(
    expect.arrayContaining([
      [first, 'unproved'],
      [second, 'missing'],
    ]),
  );
  expect(await verify(first)).toMatchObject({ sound: false, problem: 'unproved' });
  await expect(verify(second)).rejects.toMatchObject({ failure: { reason: 'backupMissing' } });
  await expect(verify('../office.sqlite')).rejects.toMatchObject({ failure: { reason: 'backupMissing' } });
});

test('a backup that cannot be written says so, leaves no part of a file and harms nothing', async () => {
  const folder = office.office.core.office.files.backups;
  if (process.getuid?.() === 0) {
    // Root writes anywhere, so the folder is taken away instead.
    rmSync(folder, { recursive: true });
    await expect(backUp()).rejects.toMatchObject({ failure: { kind: 'refused' } });
    expect(() => statSync(folder)).toThrow(/ENOENT/u);
  } else {
    chmodSync(folder, 0o500);
    await expect(backUp()).rejects.toMatchObject({ failure: { kind: 'refused' } });
    chmodSync(folder, 0o700);
    expect((await office.api.safekeeping.backups()).backups).toEqual([]);
  }
  // Why is for whoever is asked for help; the person is told what to do.
  expect(office.faults).toEqual([
    { path: 'safekeeping.backUpNow', error: expect.objectContaining({ name: 'BackupFailedError' }) },
  ]);
  expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
});

const warnings = async () => (await office.api.safekeeping.safety()).warnings;

test('a backup that is found damaged warns at once and counts no more, until a later one is proved', async () => {
  const { name } = await backUp();
  expect(await warnings()).toEqual(expect.not.arrayContaining(['backupBad', 'noBackup']));
  const whole = readFileSync(pathOf(name));
  writeFileSync(pathOf(name), whole.with(100, (whole.at(100) ?? 0) ^ 1));
  await verify(name);
  expect(await warnings()).toEqual(expect.arrayContaining(['backupBad', 'noBackup']));
  expect((await office.api.safekeeping.backups()).backups).toMatchObject([{ name, state: 'bad' }]);
  expect((await office.api.health.state()).lastBackup).toBeNull();

  const later = await backUp();
  expect(await warnings()).toEqual(expect.not.arrayContaining(['backupBad', 'noBackup']));
  expect((await office.api.safekeeping.backups()).backups.map(({ state }) => state)).toEqual([
    'verified',
    'bad',
  ]);
  const { lastBackup, unusable } = await office.api.safekeeping.safety();
  expect(lastBackup).toEqual(later);
  expect(unusable).toMatchObject([{ name, state: 'bad' }]);
});

test('a backup that is read again and holds counts again', async () => {
  const { name } = await backUp();
  const whole = readFileSync(pathOf(name));
  writeFileSync(pathOf(name), whole.with(100, (whole.at(100) ?? 0) ^ 1));
  await verify(name);
  writeFileSync(pathOf(name), whole);
  expect((await office.api.safekeeping.backups()).backups).toMatchObject([{ state: 'bad' }]);
  await verify(name);
  expect((await office.api.safekeeping.backups()).backups).toMatchObject([{ state: 'verified' }]);
  expect(await warnings()).not.toContain('backupBad');
});

test('a backup that somebody took away warns until a later one is proved', async () => {
  await backUp();
  const { name } = await backUp();
  rmSync(pathOf(name));
  expect(await warnings()).toContain('backupBad');
  await backUp();
  expect(await warnings()).not.toContain('backupBad');
  expect((await office.api.safekeeping.safety()).unusable).toMatchObject([{ name, state: 'missing' }]);
});

test('rotation takes away what does not hold once its time is over, with its mark and its statement', async () => {
  const { name } = await backUp();
  const { name: gone } = await backUp();
  writeFileSync(pathOf(name), readFileSync(pathOf(name)).fill(0, 100, 200));
  await verify(name);
  rmSync(pathOf(gone));
  const folder = office.office.core.office.files.backups;
  const left = () => readdirSync(folder).filter((file) => file.startsWith(name) || file.startsWith(gone));
  expect(rotateBackups(folder)).toEqual([]);
  expect(left()).toHaveLength(4);
  // Of one hour only the last is kept, beside the ten newest.
  for (let count = 0; count < 10; count += 1) await backUp();
  expect(rotateBackups(folder).toSorted()).toEqual([name, gone].toSorted());
  expect(left()).toEqual([]);
  expect((await office.api.safekeeping.safety()).unusable).toEqual([]);
});

test('a copy of an attachment that was found altered is made anew with the next backup', async () => {
  const { attachments } = office.office.core.office.files;
  const hash = await keepAttachment(attachments, Buffer.from('a photograph'), filesKeyAt(office));
  const content = readFileSync(attachmentPath(attachments, hash));
  const { name } = await backUp();
  const copied = attachmentPath(copiesOf(office), hash);
  writeFileSync(copied, content.with(0, 0));
  expect(await verify(name)).toMatchObject({ sound: false, problem: 'attachmentsMissing' });

  const later = await backUp();
  expect(readFileSync(copied)).toEqual(content);
  // The earlier backup holds again too, and nobody has to ask.
  expect(await listed(name)).toMatchObject({ state: 'verified' });
  // And only with the next: from then on it is trusted as any other.
  const { ino } = statSync(copied);
  await backUp();
  expect(statSync(copied).ino).toBe(ino);
  expect(await verify(later.name)).toMatchObject({ sound: true });
  expect(await verify(name)).toMatchObject({ sound: true });
});

test('a backup whose attachment cannot be copied anew stays bad, and what is altered stays distrusted', async () => {
  const { attachments } = office.office.core.office.files;
  const hash = await keepAttachment(attachments, Buffer.from('a photograph'), filesKeyAt(office));
  const other = await keepAttachment(attachments, Buffer.from('another photograph'), filesKeyAt(office));
  const { name } = await backUp();
  const copied = attachmentPath(copiesOf(office), hash);
  writeFileSync(copied, 'an altered one');
  rmSync(attachmentPath(copiesOf(office), other));
  rmSync(attachmentPath(attachments, hash));
  await verify(name);
  await backUp();
  expect(await listed(name)).toMatchObject({ state: 'bad' });
  await keepAttachment(attachments, Buffer.from('a photograph'), filesKeyAt(office));
  await backUp();
  expect(await listed(name)).toMatchObject({ state: 'verified' });
  expect(await verify(name)).toMatchObject({ sound: true });
});

test('a backup that does not hold is called so also where no mark of it can be written', async (context) => {
  const seteuid = process.seteuid?.bind(process);
  if (seteuid === undefined) return context.skip('this system has no permissions to take away');
  const self = process.geteuid?.() ?? 0;
  const { name } = await backUp();
  const folder = makeScratchFolder();
  writeFileSync(join(folder, name), readFileSync(pathOf(name)).with(100, 0xff));
  copyFileSync(`${pathOf(name)}.json`, join(folder, `${name}.json`));
  for (const file of [name, `${name}.json`]) chmodSync(join(folder, file), 0o444);
  chmodSync(folder, 0o555);
  // Permissions do not bind the administrator, so an ordinary account reads it.
  if (self === 0) seteuid(65_534);
  try {
    expect(await verifyBackup(folder, name, checkFile, MIGRATIONS.length)).toMatchObject({
      sound: false,
      problem: 'changed',
    });
  } finally {
    seteuid(self);
    chmodSync(folder, 0o755);
  }
});

test('two backups asked for at once are made one after the other, each with a number of its own', async () => {
  const [first, second] = await Promise.all([backUp(), backUp()]);
  expect(new Set([first.sequence, second.sequence])).toEqual(new Set([1, 2]));
  for (const { name } of [first, second]) expect(await verify(name)).toMatchObject({ sound: true });
  expect((await office.api.safekeeping.backups()).backups).toHaveLength(2);
});
