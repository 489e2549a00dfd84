import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { attachmentCopiesOf } from '../../electron/features/safekeeping/backup.service.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { keepAttachment, readAttachment } from '../../electron/safekeeping/keep-attachment.ts';
import { filesKeyBehind } from '../fixtures/files-key.ts';
import { type HeldOffice, holdOffice, SECOND_PERSON } from '../fixtures/holder-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { MANAGER } from '../fixtures/test-office.ts';

let folder: string;
let office: HeldOffice;
beforeEach(async () => {
  folder = makeScratchFolder();
  office = await holdOffice(folder);
  await office.api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
  await office.api.access.addStaff({
    userName: SECOND_PERSON.userName,
    displayName: '李主管',
    role: 'supervisor',
    password: 'first password',
  });
  await office.api.access.signIn({ ...SECOND_PERSON, password: 'first password' });
  await office.api.access.changePassword({ current: 'first password', next: SECOND_PERSON.password });
  await signIn();
});
afterEach(async () => {
  await office.close();
});

const files = () => officeFilesIn(folder);
const signIn = () => office.api.access.signIn(MANAGER);
const addBuilding = (name: string) => office.api.archives.saveBuilding({ name });
const buildings = async () => (await office.api.archives.buildings()).map(({ name }) => name);
const backUp = async () => office.finish(await office.api.safekeeping.backUpNow());
const preview = async (name: string) =>
  office.finish(await office.api.safekeeping.previewRestore({ source: { kind: 'backup', name } }));

/** Ends the program without folding anything in, as a power cut would, and opens it again. */
async function reopen(): Promise<void> {
  await office.close();
  office = await holdOffice(folder);
}

test('a restore says what it would change, changes just that, keeps the former office and names what was lost', async () => {
  await addBuilding('1棟');
  const { name } = await backUp();
  await addBuilding('2棟');
  const seen = await preview(name);
  expect(seen).toMatchObject({ sameOffice: true, siteName: '翠湖花園', needsUpgrade: false });
  expect(seen.rows).toContainEqual({ table: 'building', now: 2, after: 1 });
  expect(seen.gap.lines.map(({ action }) => action)).toContain('archives.saveBuilding');
  expect(await buildings()).toEqual(['1棟', '2棟']);

  await expect(
    office.api.safekeeping.restore({ previewId: seen.previewId, confirm: '翠湖' }),
  ).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
  const { aside, lost } = await office.api.safekeeping.restore({
    previewId: seen.previewId,
    confirm: '翠湖花園',
  });
  expect(lost).toBeGreaterThanOrEqual(seen.gap.entries);
  await expect(buildings()).rejects.toMatchObject({ failure: { reason: 'notSignedIn' } });

  await signIn();
  expect(await buildings()).toEqual(['1棟']);
  expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
  const [record] = await office.api.safekeeping.restores();
  expect(record).toMatchObject({ kind: 'restore', backupName: name, staffName: '陳經理', aside });
  expect(record?.gap.entries).toBe(lost);
  expect(record?.gap.lines.map(({ action }) => action)).toContain('archives.saveBuilding');
  // Who approved stands in the trail of the office that came.
  const { rows } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'safekeeping.restore' } },
  });
  expect(rows[0]?.after).toMatchObject({ by: '陳經理', approvedBy: '李主管' });
  expect(readdirSync(join(files().quarantine, aside))).toContain('office.sqlite');
  // The way back from the way back.
  const causes = (await office.api.safekeeping.backups()).backups.map(({ cause }) => cause);
  expect(causes).toContain('beforeRestore');
  await reopen();
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
});

test('two restores within one second keep both former offices', async () => {
  const { name } = await backUp();
  const asides: string[] = [];
  for (const building of ['1棟', '2棟']) {
    await addBuilding(building);
    const { previewId } = await preview(name);
    asides.push((await office.api.safekeeping.restore({ previewId, confirm: '翠湖花園' })).aside);
    await signIn();
  }
  expect(new Set(asides).size).toBe(2);
  for (const aside of asides) {
    expect(readdirSync(join(files().quarantine, aside))).toEqual(
      expect.arrayContaining(['journal', 'office.sqlite']),
    );
  }
  expect(await buildings()).toEqual([]);
});

test('going on from another backup after a restore loses what was done since the two parted, and no more is named', async () => {
  const earlier = await backUp();
  await addBuilding('1棟');
  const later = await backUp();
  const { previewId } = await preview(earlier.name);
  await office.api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
  await signIn();
  await addBuilding('2棟');

  const seen = await preview(later.name);
  expect(seen.sameOffice).toBe(true);
  expect(seen.gap.lines.map(({ action }) => action)).toEqual([
    'safekeeping.restore',
    'access.signIn',
    'archives.saveBuilding',
  ]);
  await office.api.safekeeping.restore({ previewId: seen.previewId, confirm: '翠湖花園' });
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
});

test('what is done after a restore is backed up at closing, though the office put aside had done more', async () => {
  const { name } = await backUp();
  for (const building of ['1棟', '2棟', '3棟', '4棟']) await addBuilding(building);
  const { previewId } = await preview(name);
  await office.api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
  await signIn();
  await addBuilding('5棟');
  await reopen();
  await signIn();
  const [newest] = (await office.api.safekeeping.backups()).backups;
  expect(newest?.cause).toBe('atClose');
  expect((await preview(newest?.name ?? '')).rows).not.toContainEqual(
    expect.objectContaining({ table: 'building' }),
  );
});

test('a damaged office names what a backup from before an earlier restore does not hold', async () => {
  const earlier = await backUp();
  await addBuilding('1棟');
  await addBuilding('2棟');
  const later = await backUp();
  const { previewId } = await preview(earlier.name);
  await office.api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
  await signIn();
  await addBuilding('3棟');
  await office.close();
  rmSync(`${files().database}-wal`, { force: true });
  const bytes = readFileSync(files().database);
  bytes.fill(0x5a, 4096 * 3, 4096 * 3 + 64);
  writeFileSync(files().database, bytes);

  office = await holdOffice(folder);
  const { gap } = await office.api.safekeeping.situation({ backup: later.name });
  expect(gap?.lines.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['access.signIn', 'archives.saveBuilding']),
  );
  expect(gap?.lines.map(({ action }) => action)).not.toContain('access.setUp');
});

test('a damaged office says so, names what each backup would lose, and comes back by a manager’s word', async () => {
  await addBuilding('1棟');
  const { name } = await backUp();
  await addBuilding('2棟');
  await office.close();
  rmSync(`${files().database}-wal`, { force: true });
  const bytes = readFileSync(files().database);
  bytes.fill(0x5a, 4096 * 3, 4096 * 3 + 64);
  writeFileSync(files().database, bytes);
  // What was backed up at closing is taken away, so that there is something to lose.
  for (const file of readdirSync(files().backups)) {
    if (file.startsWith('office-') && !file.startsWith(name)) rmSync(join(files().backups, file));
  }

  office = await holdOffice(folder);
  expect(await office.api.access.status()).toMatchObject({ shut: true, staff: null, siteName: '' });
  await expect(signIn()).rejects.toMatchObject({ failure: { reason: 'officeDamaged' } });
  const situation = await office.api.safekeeping.situation({ backup: name });
  expect(situation).toMatchObject({ problem: 'pagesChanged', siteName: '翠湖花園' });
  expect(situation.backups.map((backup) => backup.name)).toEqual([name]);
  expect(situation.gap?.lines.map(({ action }) => action)).toEqual([
    'safekeeping.backUpNow',
    'archives.saveBuilding',
    'safekeeping.backUpNow',
  ]);
  expect(situation.gap?.lines.every(({ staffName }) => staffName === '')).toBe(true);

  await expect(
    office.api.safekeeping.recover({ backup: name, userName: 'manager', password: 'a wrong one' }),
  ).rejects.toMatchObject({ failure: { reason: 'wrongPassword' } });
  expect(await office.api.access.status()).toMatchObject({ shut: true });
  expect(await office.api.safekeeping.recover({ backup: name, ...MANAGER })).toMatchObject({ lost: 3 });

  expect(await office.api.access.status()).toMatchObject({ shut: false });
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
  const [record] = await office.api.safekeeping.restores();
  expect(record).toMatchObject({ kind: 'recovery', problem: 'pagesChanged', staffName: '陳經理' });
  expect(record?.gap.lines).toHaveLength(3);
  expect(readdirSync(files().quarantine)).toHaveLength(1);
  expect(office.faults).toEqual([]);
});

test('either way back brings the files that the copy names, and nothing that was destroyed before it was made', async () => {
  const { id: buildingId } = await office.api.archives.saveBuilding({ name: '1棟' });
  const { id: unitId } = await office.api.archives.saveUnit({ buildingId, room: '101' });
  const ticket = office.upload('驗房.jpg', jpegPhoto('驗房'));
  const { sha256: named } = await office.api.documents.add({ ticket, unitId });
  const { name } = await backUp();
  // Earlier backups held it, so its copy lies beside them still.
  const key = await filesKeyBehind(files().database, MANAGER);
  const destroyed = await keepAttachment(
    attachmentCopiesOf(join(files().backups, name)),
    jpegPhoto('已銷毀'),
    key,
  );
  const stored = () =>
    [named, destroyed].map((hash) => existsSync(attachmentPath(files().attachments, hash)));
  rmSync(files().attachments, { recursive: true });
  const { previewId } = await preview(name);
  await office.api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
  expect(stored()).toEqual([true, false]);

  await office.close();
  rmSync(files().attachments, { recursive: true });
  rmSync(`${files().database}-wal`, { force: true });
  writeFileSync(files().database, readFileSync(files().database).fill(0x5a, 4096 * 3, 4096 * 3 + 64));
  office = await holdOffice(folder);
  await office.api.safekeeping.recover({ backup: name, ...MANAGER });
  expect(stored()).toEqual([true, false]);
});

test('either way back takes a file that the copy lacks from where it was set aside, and the preview counts it as here', async () => {
  const { id: buildingId } = await office.api.archives.saveBuilding({ name: '1棟' });
  const { id: unitId } = await office.api.archives.saveUnit({ buildingId, room: '101' });
  const ticket = office.upload('驗房.jpg', jpegPhoto('驗房'));
  const { sha256 } = await office.api.documents.add({ ticket, unitId });
  const key = await filesKeyBehind(files().database, MANAGER);
  const inPlace = attachmentPath(files().attachments, sha256);
  const aside = attachmentPath(join(files().orphans, '2026-11-20'), sha256);
  const setAside = () => {
    mkdirSync(dirname(aside), { recursive: true });
    renameSync(inPlace, aside);
  };
  setAside();
  const { name, lackingFiles } = await backUp();
  expect(lackingFiles).toBe(1);
  const { previewId, files: counted } = await preview(name);
  expect(counted).toEqual({ named: 1, missing: 1, here: 1 });
  await office.api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
  expect(await readAttachment(files().attachments, sha256, key)).toEqual(jpegPhoto('驗房'));

  await office.close();
  setAside();
  rmSync(files().database);
  office = await holdOffice(folder);
  await office.api.safekeeping.recover({ backup: name, ...MANAGER });
  expect(await readAttachment(files().attachments, sha256, key)).toEqual(jpegPhoto('驗房'));
});

const PAGE = 4096;

/** Ways in which a disk loses or mixes up what it was given. */
const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'a page of zeros': (bytes) => bytes.fill(0, PAGE * 2, PAGE * 3),
  'a page of noise': (bytes) => bytes.fill(0xa5, PAGE * 5, PAGE * 6),
  'a sector of zeros': (bytes) => bytes.fill(0, PAGE * 4, PAGE * 4 + 512),
  'one bit in the header': (bytes) => flipped(bytes, 40),
  'one bit in the schema': (bytes) => flipped(bytes, 600),
  'one bit in the last page': (bytes) => flipped(bytes, bytes.length - 10),
  'the header of another program': (bytes) => Buffer.concat([Buffer.alloc(100, 'x'), bytes.subarray(100)]),
  'an empty file': () => Buffer.alloc(0),
  'half the file': (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  'all but the last page': (bytes) => bytes.subarray(0, bytes.length - PAGE),
  'all but the last byte': (bytes) => bytes.subarray(0, -1),
  'two pages that changed places': (bytes) => {
    const third = Buffer.from(bytes.subarray(PAGE * 2, PAGE * 3));
    bytes.copy(bytes, PAGE * 2, PAGE * 6, PAGE * 7);
    third.copy(bytes, PAGE * 6);
    return bytes;
  },
  'one page that lies where another belongs': (bytes) => {
    bytes.copy(bytes, PAGE * 7, PAGE * 3, PAGE * 4);
    return bytes;
  },
};

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  return bytes;
}

test.each(Object.entries(DAMAGES))(
  '%s: found, named and recovered from with the exact gap',
  async (_name, damage) => {
    await addBuilding('1棟');
    const { name } = await backUp();
    await addBuilding('2棟');
    await office.close();
    rmSync(`${files().database}-wal`, { force: true });
    const sound = readFileSync(files().database);
    const damaged = damage(Buffer.from(sound));
    expect(damaged.equals(sound)).toBe(false);
    writeFileSync(files().database, damaged);
    for (const file of readdirSync(files().backups)) {
      if (file.startsWith('office-') && !file.startsWith(name)) rmSync(join(files().backups, file));
    }
    office = await holdOffice(folder);
    expect(await office.api.access.status()).toMatchObject({ shut: true });
    const { gap } = await office.api.safekeeping.situation({ backup: name });
    expect(gap?.lines.map(({ action }) => action)).toEqual([
      'safekeeping.backUpNow',
      'archives.saveBuilding',
      'safekeeping.backUpNow',
    ]);
    expect(await office.api.safekeeping.recover({ backup: name, ...MANAGER })).toMatchObject({ lost: 3 });
    await signIn();
    expect(await buildings()).toEqual(['1棟']);
    expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
  },
);

test('pages after the end of the office are none of its pages: it opens with all it holds', async () => {
  await addBuilding('1棟');
  await office.close();
  appendFileSync(files().database, Buffer.alloc(PAGE * 3));
  office = await holdOffice(folder);
  expect(await office.api.access.status()).toMatchObject({ shut: false });
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
  await addBuilding('2棟');
  await reopen();
  await signIn();
  expect(await buildings()).toEqual(['1棟', '2棟']);
});

test('entries that were written down and are gone from the file are named, and a manager may go on without them', async () => {
  await addBuilding('1棟');
  await office.close();
  const earlier = readFileSync(files().database);
  const seal = readFileSync(files().seal);
  office = await holdOffice(folder);
  await signIn();
  await addBuilding('2棟');
  await office.close();
  writeFileSync(files().database, earlier);
  writeFileSync(files().seal, seal);

  office = await holdOffice(folder);
  const situation = await office.api.safekeeping.situation();
  expect(situation).toMatchObject({ problem: 'entriesMissing', mayKeep: true });
  expect(situation.missing.lines.map(({ action }) => action)).toContain('archives.saveBuilding');
  const { lost } = await office.api.safekeeping.keepAsItIs(MANAGER);
  expect(lost).toBe(situation.missing.entries);
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
  expect((await office.api.safekeeping.restores())[0]).toMatchObject({
    kind: 'kept',
    problem: 'entriesMissing',
  });
  await reopen();
  expect(await office.api.access.status()).toMatchObject({ shut: false });
});

test('a lost file with backups beside it is recovered, never replaced by an empty office', async () => {
  await addBuilding('1棟');
  await office.close();
  rmSync(files().database);
  office = await holdOffice(folder);
  const situation = await office.api.safekeeping.situation();
  expect(situation).toMatchObject({ problem: 'databaseGone', mayKeep: false });
  const [backup] = situation.backups;
  expect(backup?.cause).toBe('atClose');
  expect(backup?.gap.entries).toBeLessThanOrEqual(1);
  await office.api.safekeeping.recover({ backup: backup?.name ?? '', ...MANAGER });
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
});

test('a file that does not hold together in itself is not kept, whoever asks', async () => {
  await office.close();
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(files().database);
  database.exec('CREATE TRIGGER sly AFTER INSERT ON building BEGIN DELETE FROM vehicle; END');
  database.close();
  rmSync(files().seal);
  office = await holdOffice(folder);
  expect(await office.api.safekeeping.situation()).toMatchObject({
    problem: 'notSound',
    values: { parts: 'schema' },
    mayKeep: false,
  });
  await expect(office.api.safekeeping.keepAsItIs(MANAGER)).rejects.toMatchObject({
    failure: { reason: 'mayNotKeep' },
  });
});

test('a backup that does not hold or is gone is told of in a shut office, and not offered', async () => {
  const damaged = await backUp();
  const gone = await backUp();
  const good = await backUp();
  const path = join(files().backups, damaged.name);
  writeFileSync(path, readFileSync(path).fill(0, 100, 200));
  await office.finish(await office.api.safekeeping.verifyBackup({ name: damaged.name }));
  await office.close();
  rmSync(join(files().backups, gone.name));
  rmSync(files().database);
  office = await holdOffice(folder);
  const { backups, unusable } = await office.api.safekeeping.situation();
  const offered = backups.map(({ name }) => name);
  expect(offered).toContain(good.name);
  expect(offered).toEqual(expect.not.arrayContaining([damaged.name, gone.name]));
  expect(unusable).toMatchObject([
    { name: gone.name, state: 'missing' },
    { name: damaged.name, state: 'bad' },
  ]);
});

test('guesses at the manager’s password wait longer and longer while the office is shut too', async () => {
  await backUp();
  await office.close();
  rmSync(files().database);
  office = await holdOffice(folder);
  const [backup] = (await office.api.safekeeping.situation()).backups;
  const guess = () =>
    office.api.safekeeping.recover({ backup: backup?.name ?? '', userName: 'manager', password: 'guess' });
  for (let tries = 0; tries < 5; tries += 1) {
    await expect(guess()).rejects.toMatchObject({ failure: { reason: 'wrongPassword' } });
  }
  await expect(guess()).rejects.toMatchObject({ failure: { reason: 'tooManyAttempts' } });
});

test('guesses sent all at once while the office is shut are judged one after another, and a way that is none counts as well', async () => {
  await addBuilding('1棟');
  await office.close();
  const earlier = [files().database, files().seal].map((file) => ({ file, bytes: readFileSync(file) }));
  office = await holdOffice(folder);
  await signIn();
  await addBuilding('2棟');
  const { name } = await backUp();
  await office.close();
  for (const { file, bytes } of earlier) writeFileSync(file, bytes);
  office = await holdOffice(folder);
  const wrong = { userName: 'manager', password: 'guess' };
  const ends = await Promise.allSettled(
    Array.from({ length: 10 }, (_, place) =>
      place % 5 === 0
        ? office.api.safekeeping.recover({ backup: name, ...wrong })
        : office.api.safekeeping.keepAsItIs(wrong),
    ),
  );
  const reasons = ends.map((end) => (end.status === 'rejected' ? end.reason.failure.reason : 'in'));
  expect(reasons.filter((reason) => reason === 'wrongPassword')).toHaveLength(5);
  expect(reasons.filter((reason) => reason === 'tooManyAttempts')).toHaveLength(5);
  await expect(office.api.safekeeping.recover({ backup: name, ...MANAGER })).rejects.toMatchObject({
    failure: { reason: 'tooManyAttempts' },
  });
});

test('while the office is shut nobody but its manager learns by a guess whether a backup is sound', async () => {
  const { name } = await backUp();
  await office.close();
  rmSync(files().database);
  appendFileSync(join(files().backups, name), 'more');
  office = await holdOffice(folder);
  const recover = (password: string) =>
    office.api.safekeeping.recover({ backup: name, userName: 'manager', password });
  await expect(recover('guess')).rejects.toMatchObject({ failure: { reason: 'wrongPassword' } });
  await expect(recover(MANAGER.password)).rejects.toMatchObject({
    failure: { reason: 'backupUnsound', values: { problem: 'changed' } },
  });
  writeFileSync(join(files().backups, name), 'no database');
  await expect(recover(MANAGER.password)).rejects.toMatchObject({
    failure: { reason: 'backupUnsound', values: { problem: 'damaged' } },
  });
  await expect(
    office.api.safekeeping.recover({ backup: '../office.sqlite', ...MANAGER }),
  ).rejects.toMatchObject({ failure: { reason: 'backupMissing' } });
});

test('the journal of a shut office is read once, however often and of whichever backup is asked', async () => {
  await backUp();
  await addBuilding('1棟');
  await backUp();
  await addBuilding('2棟');
  await office.close();
  rmSync(files().database);
  office = await holdOffice(folder);
  const first = await office.api.safekeeping.situation();
  expect(first.backups.map(({ gap }) => gap.entries)).toContainEqual(expect.toSatisfy((lost) => lost > 1));
  renameSync(files().journal, `${files().journal}-gone`);
  for (const { name, gap } of first.backups) {
    const again = await office.api.safekeeping.situation({ backup: name });
    expect(again.backups).toEqual(first.backups);
    expect(again.gap?.entries).toBe(gap.entries);
  }
});

test('a practised restore proves the newest backup, is written down and leaves nothing behind', async () => {
  await addBuilding('1棟');
  const { name } = await backUp();
  const { lostFiles, lostDocuments, ...drill } = await office.finish(
    await office.api.safekeeping.practiseRestore(),
  );
  expect({ lostFiles, lostDocuments }).toEqual({ lostFiles: 0, lostDocuments: [] });
  expect(drill).toMatchObject({ backupName: name, problem: 'none' });
  expect(drill.rows).toBeGreaterThan(0);
  expect(await office.api.safekeeping.drills()).toEqual([drill]);
  expect(existsSync(join(folder, 'drill'))).toBe(false);
});

test('a backup that was altered is not restored, by whichever way it is asked for', async () => {
  const { name } = await backUp();
  const path = join(files().backups, name);
  const bytes = readFileSync(path);
  bytes[5000] = (bytes[5000] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
  await expect(preview(name)).rejects.toMatchObject({
    failure: { reason: 'backupUnsound', values: { problem: 'changed' } },
  });
});

test('the second target gets an encrypted copy that another PC restores with the passphrase alone', async () => {
  const stick = makeScratchFolder();
  const passphrase = '山水有相逢 green tea lantern';
  await expect(
    office.api.safekeeping.setSecondTarget({ folder: stick, passphrase: 'short' }),
  ).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
  await addBuilding('1棟');
  await office.api.safekeeping.setSecondTarget({ folder: stick, passphrase });
  const copy = await office.finish(await office.api.safekeeping.copyToSecondTarget());
  const bytes = readFileSync(join(stick, copy.name));
  expect(bytes.includes(Buffer.from('1棟'))).toBe(false);
  expect((await office.api.safekeeping.safety()).secondTarget).toMatchObject({
    daysWithout: 0,
    copies: [{ name: copy.name }],
  });
  expect(JSON.stringify(await office.api.access.auditTrail())).not.toContain(passphrase);
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    expect(readFileSync(join(file.parentPath, file.name)).includes(Buffer.from(passphrase))).toBe(false);
  }

  await addBuilding('2棟');
  const wrong = { kind: 'secondTarget', name: copy.name, passphrase: 'another passphrase here' } as const;
  await expect(
    office.api.safekeeping.previewRestore({ source: wrong }).then((ticket) => office.finish(ticket)),
  ).rejects.toMatchObject({ failure: { reason: 'passphraseWrong' } });
  const seen = await office.finish(
    await office.api.safekeeping.previewRestore({ source: { ...wrong, passphrase } }),
  );
  expect(seen.gap.lines.map(({ action }) => action)).toContain('archives.saveBuilding');
  await office.api.safekeeping.restore({ previewId: seen.previewId, confirm: '翠湖花園' });
  await signIn();
  expect(await buildings()).toEqual(['1棟']);
  expect(existsSync(join(folder, 'incoming'))).toBe(false);

  rmSync(stick, { recursive: true });
  expect((await office.api.safekeeping.safety()).secondTarget).toMatchObject({ state: 'missing' });
  await expect(
    office.api.safekeeping.copyToSecondTarget().then((ticket) => office.finish(ticket)),
  ).rejects.toMatchObject({ failure: { reason: 'secondTargetMissing' } });
});
