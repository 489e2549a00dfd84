import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { type HeldOffice, holdOffice, SECOND_PERSON } from '../fixtures/holder-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { MANAGER } from '../fixtures/test-office.ts';

const PASSPHRASE = 'four plain words here';
const SITE = '翠湖花園';

let office: HeldOffice;
let folder: string;
beforeEach(async () => {
  folder = makeScratchFolder();
  office = await setUp(folder);
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

async function setUp(where: string): Promise<HeldOffice> {
  const held = await holdOffice(where);
  const { access, archives } = held.api;
  await access.setUp({ siteName: SITE, displayName: '陳經理', ...MANAGER });
  await access.addStaff({
    ...SECOND_PERSON,
    displayName: '李主管',
    role: 'supervisor',
    password: 'first password',
  });
  await access.signIn({ ...SECOND_PERSON, password: 'first password' });
  await access.changePassword({ current: 'first password', next: SECOND_PERSON.password });
  await access.signIn(MANAGER);
  const building = await archives.saveBuilding({ name: '1棟' });
  await archives.saveUnit({ buildingId: building.id, room: '101' });
  return held;
}

const add = (bytes: Uint8Array) =>
  office.api.documents.add({ ticket: office.upload('驗房.jpg', bytes), unitId: 1, kindId: 8 });
const contentOf = async (id: number) =>
  office.desktop.shown.get((await office.api.documents.open({ id })).url)?.bytes;
const backUp = async () => office.finish(await office.api.safekeeping.backUpNow());
const check = async () => office.finish(await office.api.health.check());

test('going back to a copy made before a password changed opens its files with the password of then', async () => {
  const photo = jpegPhoto('驗房');
  const { id } = await add(photo);
  const { name } = await backUp();
  const later = await add(jpegPhoto('其後'));
  await office.api.access.changePassword({ current: MANAGER.password, next: 'another good phrase' });
  const source = { kind: 'backup', name } as const;
  const { previewId } = await office.finish(await office.api.safekeeping.previewRestore({ source }));
  await office.api.safekeeping.restore({ previewId, confirm: SITE });
  await office.api.access.signIn(MANAGER);
  expect(await contentOf(id)).toEqual(photo);
  await expect(office.api.documents.open({ id: later.id })).rejects.toMatchObject({
    failure: { kind: 'notFound' },
  });
  expect(await check()).toMatchObject({ readFiles: 1, lostFiles: 0 });
});

test('on a new PC the copy of an office brings its files under its own key, also one that was added to the new office too', async () => {
  const photo = jpegPhoto('同一份');
  const stick = makeScratchFolder();
  await office.api.safekeeping.setSecondTarget({ folder: stick, passphrase: PASSPHRASE });
  const { id, sha256 } = await add(photo);
  const { name } = await office.finish(await office.api.safekeeping.copyToSecondTarget());
  await office.close();

  folder = makeScratchFolder();
  office = await setUp(folder);
  const own = await add(photo);
  expect(own.sha256).toBe(sha256);
  const former = await backUp();
  const ticket = office.upload(name, readFileSync(join(stick, name)));
  const source = { kind: 'file', ticket, passphrase: PASSPHRASE } as const;
  const { previewId, sameOffice, files } = await office.finish(
    await office.api.safekeeping.previewRestore({ source }),
  );
  expect({ sameOffice, files }).toEqual({ sameOffice: false, files: { named: 1, missing: 0, here: 0 } });
  await office.api.safekeeping.restore({ previewId, confirm: SITE });
  await office.api.access.signIn(MANAGER);
  expect(await contentOf(id)).toEqual(photo);
  expect(await check()).toMatchObject({ readFiles: 1, lostFiles: 0 });
  // Beside the backups lies what the new office sealed too, which opens nothing here and everything there.
  const made = await backUp();
  expect(made).toMatchObject({ attachments: 1, lackingFiles: 0 });
  for (const each of [made, former]) {
    const { sound } = await office.finish(await office.api.safekeeping.verifyBackup({ name: each.name }));
    expect(sound).toBe(true);
  }
  expect(readdirSync(officeFilesIn(folder).quarantine)).toHaveLength(1);
  const back = { source: { kind: 'backup', name: former.name } } as const;
  const again = await office.finish(await office.api.safekeeping.previewRestore(back));
  await office.api.safekeeping.restore({ previewId: again.previewId, confirm: SITE });
  await office.api.access.signIn(MANAGER);
  expect(await contentOf(own.id)).toEqual(photo);
});
