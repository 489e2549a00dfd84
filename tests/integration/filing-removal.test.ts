import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  readStatement,
  statementPath,
  writeStatement,
} from '../../electron/features/safekeeping/backup-statement.ts';
import { bringBackFiles } from '../../electron/features/safekeeping/restore.service.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import type { Api } from '../../shared/api/contract.ts';
import { copiesOf } from '../fixtures/attachment-copies.ts';
import { createDisposalOffice, type DisposalOffice, refused } from '../fixtures/disposal-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { type TestOffice } from '../fixtures/test-office.ts';

let desk: DisposalOffice;
let office: TestOffice;
let unitId: number;
let approved: Api;
beforeEach(async () => {
  desk = await createDisposalOffice();
  ({ office, unitId, approved } = desk);
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

/** As a program that was killed between carrying out and removing leaves it. */
function killBeforeRemoval(): void {
  office.office.core.office.database.exec(`
    UPDATE filing_entry SET state = 'destroyed';
    UPDATE filing_attachment SET content = 'toRemove';
    UPDATE filing_disposal SET state = 'carriedOut', method = '碎紙', carried_out_by = 1, carried_out_on = '2026-11-23',
      witness_one = '王主任', witness_two = '張會計';
  `);
}

test('what a crash left of the content is removed by the next call, and nothing while a list is open', async () => {
  const { filing } = office.api;
  const entry = await desk.old('舊投訴');
  const own = await desk.attach(entry.id, jpegPhoto('own'));
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  await expect(filing.finishRemoval({ id: judged.id })).rejects.toMatchObject(refused('disposalNotNow'));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  killBeforeRemoval();
  expect((await filing.disposal({ id: agreed.id })).rows[0]).toMatchObject({ waitingFiles: 1 });
  expect((await filing.finishRemoval({ id: agreed.id })).rows[0]).toMatchObject({
    removedFiles: 1,
    waitingFiles: 0,
  });
  expect(desk.storedAt(own)).toBe(false);
});

test('content still waiting is not removed while it is held, and removal ends though its folder is gone', async () => {
  const { filing } = office.api;
  const entry = await desk.old('舊投訴', 2010, unitId);
  const own = await desk.attach(entry.id, jpegPhoto('own'));
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  killBeforeRemoval();
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  await expect(filing.finishRemoval({ id: agreed.id })).rejects.toMatchObject(refused('filingHeldRemoval'));
  expect(desk.storedAt(own)).toBe(true);
  await filing.liftHold({ holdId: hold.id, reason: '結案' });
  const { attachments } = office.office.core.office.files;
  rmSync(attachments, { recursive: true });
  expect((await filing.finishRemoval({ id: agreed.id })).rows[0]).toMatchObject({
    removedFiles: 1,
    waitingFiles: 0,
  });
});

test('held content that waits goes with a copy to another PC and comes back from it, and is asked of nobody', async () => {
  const { filing, safekeeping, health } = office.api;
  const entry = await desk.old('舊投訴', 2010, unitId);
  const own = await desk.attach(entry.id, jpegPhoto('own'));
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  killBeforeRemoval();
  await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  const { attachments, backups } = office.office.core.office.files;
  const { name } = await office.finish(await safekeeping.backUpNow());
  const elsewhere = makeScratchFolder();
  await bringBackFiles(
    { path: join(backups, name), name, madeAt: null, attachments: copiesOf(office) },
    { attachments: elsewhere, orphans: makeScratchFolder() },
  );
  expect(existsSync(attachmentPath(elsewhere, own))).toBe(true);
  rmSync(attachmentPath(attachments, own));
  rmSync(attachmentPath(copiesOf(office), own));
  const later = await office.finish(await safekeeping.backUpNow());
  expect(later).toMatchObject({ lackingFiles: 0 });
  expect(await office.finish(await health.check())).toMatchObject({ lostFiles: 0, lostDocuments: [] });
  const seen = await office.finish(
    await safekeeping.previewRestore({ source: { kind: 'backup', name: later.name } }),
  );
  expect(seen.files).toEqual({ named: 0, missing: 0, here: 0 });
  // An earlier version did not state what was about to go.
  const path = join(backups, later.name);
  const written = readStatement(path);
  if (written === null) throw new Error('the backup has no statement');
  rmSync(statementPath(path));
  writeStatement(path, { ...written, lackingRemoved: [] });
  expect(await office.finish(await safekeeping.verifyBackup({ name: later.name }))).toMatchObject({
    sound: true,
  });
  expect((await filing.disposal({ id: agreed.id })).rows[0]).toMatchObject({ waitingFiles: 1 });
});

test('content that is removed while a restore is under way is there for the office that comes back', async () => {
  const { filing, safekeeping, access } = office.api;
  const entry = await desk.old('舊投訴');
  const own = await desk.attach(entry.id, jpegPhoto('own'));
  const { name } = await office.finish(await safekeeping.backUpNow());
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  const { id } = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  killBeforeRemoval();
  const { previewId } = await office.finish(
    await safekeeping.previewRestore({ source: { kind: 'backup', name } }),
  );
  const { siteName } = await access.status();
  const { backups } = office.office.core.office.files;
  const restored = approved.safekeeping.restore({ previewId, confirm: siteName });
  // The way back is being copied: what the copy names has been brought back once, and this office still writes.
  while (!readdirSync(backups).some((file) => file.startsWith('before-restore'))) await nextTurn();
  const removed = filing.finishRemoval({ id });
  expect((await Promise.allSettled([restored, removed]))[0]).toMatchObject({ status: 'fulfilled' });
  expect(desk.storedAt(own)).toBe(true);
});

test('one held file keeps no other from being removed, and a list that is carried out is answered as such', async () => {
  const { filing } = office.api;
  const [held, gone] = [await desk.old('涉訴投訴', 2010, unitId), await desk.old('舊投訴')];
  const both = await desk.attach(held.id, jpegPhoto('both'));
  await desk.attach(gone.id, jpegPhoto('both'));
  const own: string[] = [];
  for (let number = 0; number < 4; number += 1)
    own.push(await desk.attach(gone.id, jpegPhoto(`own ${number}`)));
  await desk.destroyed(held);
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  const done = await desk.destroyed(gone);
  expect(done).toMatchObject({ state: 'carriedOut', rows: [{ removedFiles: 4, waitingFiles: 1 }] });
  expect([desk.storedAt(both), ...own.map(desk.storedAt)]).toEqual([true, false, false, false, false]);
  await expect(filing.finishRemoval({ id: done.id })).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'filingHeldRemoval', values: { number: held.archiveNumber } },
  });
  await filing.liftHold({ holdId: hold.id, reason: '結案' });
  expect((await filing.finishRemoval({ id: done.id })).rows[0]).toMatchObject({
    removedFiles: 5,
    waitingFiles: 0,
  });
  expect(desk.storedAt(both)).toBe(false);
});

test('a file that two entries hold goes with the last of them, and is then gone for both', async () => {
  const { filing } = office.api;
  const [one, other] = [await desk.old('投訴'), await desk.old('答覆')];
  const sha256 = await desk.attach(one.id, jpegPhoto('both'));
  await desk.attach(other.id, jpegPhoto('both'));
  const first = await desk.destroyed(one);
  expect(first.rows[0]).toMatchObject({ removedFiles: 0, sharedFiles: 1 });
  expect(desk.storedAt(sha256)).toBe(true);
  expect((await desk.destroyed(other)).rows[0]).toMatchObject({ removedFiles: 1, sharedFiles: 0 });
  expect(desk.storedAt(sha256)).toBe(false);
  expect((await filing.disposal({ id: first.id })).rows[0]).toMatchObject({
    removedFiles: 1,
    sharedFiles: 0,
  });
  expect((await filing.entry({ id: one.id })).attachments).toMatchObject([{ content: 'removed' }]);
});
