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
import { attachmentHash } from '../../electron/safekeeping/keep-attachment.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { Disposal } from '../../shared/features/filing/disposal.contract.ts';
import type { FilingEntry } from '../../shared/features/filing/filing-entry.ts';
import { copiesOf } from '../fixtures/attachment-copies.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { SECOND_PASSWORD, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
/** The manager’s, where a supervisor approves what needs it. */
let approved: Api;
beforeEach(async () => {
  const fees = await createFeeOffice(1);
  office = fees.office;
  [unitId = 0] = fees.unitIds;
  approved = await office.approvedBy('supervisor');
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { kind: 'refused', reason } });
const credentialsOf = ({ connection }: TestWindow) => ({
  userName: connection.staff?.userName ?? '',
  password: SECOND_PASSWORD,
});
const CARRIED_OUT = { method: '碎紙', carriedOutOn: '2026-11-23' } as const;

/** An archived entry of an earlier year; ten years from 2010 are over, from 2020 they are not. */
async function old(
  title: string,
  year = 2010,
  ofUnit: number | null = null,
  code = 'HJTS',
): Promise<FilingEntry> {
  const { filing } = office.api;
  const entry = await filing.saveEntry({
    register: 'internal',
    passedOn: `${year}-05-06`,
    title,
    unitId: ofUnit,
    registered: true,
  });
  const retention = (await filing.retentionClasses()).find((each) => each.code === code);
  return filing.archive({
    id: entry.id,
    version: entry.version,
    archiveClass: 'WS',
    organisation: 'KFB',
    year,
    retentionClassId: retention?.id ?? 0,
  });
}

async function attach(id: number, photo: Uint8Array): Promise<string> {
  const ticket = office.office.tray.put({ name: '掃描.jpg', bytes: photo }, office.connection.id);
  const { attachments } = await office.api.filing.attach({ ticket, id });
  return attachments.at(-1)?.sha256 ?? '';
}

async function appraise(
  disposal: Disposal,
  decide: (title: string) => { decision: 'destroy' | 'extend'; years?: number; reason?: string } = () => ({
    decision: 'destroy',
  }),
): Promise<Disposal> {
  return office.api.filing.appraiseDisposal({
    id: disposal.id,
    version: disposal.version,
    appraisers: ['王主任', '張會計'],
    opinion: '已無查考價值',
    decisions: disposal.rows.map(({ id: itemId, title }) => ({ itemId, ...decide(title) })),
  });
}

const storedAt = (sha256: string) =>
  existsSync(attachmentPath(office.office.core.office.files.attachments, sha256));

test('what is over its period is listed, appraised, approved by two, and destroyed before two witnesses', async () => {
  const { filing, documents } = office.api;
  const gone = await old('舊投訴', 2010, unitId);
  const longer = await old('舊協議');
  await old('未到期', 2020);
  const own = await attach(gone.id, jpegPhoto('own'));
  const shared = await attach(gone.id, jpegPhoto('shared'));
  const ticket = office.office.tray.put({ name: 'x.jpg', bytes: jpegPhoto('shared') }, office.connection.id);
  await documents.add({ ticket, unitId });
  const due = await filing.listDue({ on: '2026-11-23' });
  expect(due.rows.map(({ title, keepUntil }) => [title, keepUntil])).toEqual([
    ['舊投訴', '2020-12-31'],
    ['舊協議', '2020-12-31'],
  ]);
  expect((await filing.listDue({ on: '2020-12-31' })).total).toBe(0);
  const listed = await filing.drawUpDisposal({ entryIds: [gone.id, longer.id] });
  expect(listed).toMatchObject({ number: 'XH-2026-001', state: 'listed', items: 2 });
  expect((await filing.listDue({})).total).toBe(0);
  await expect(filing.drawUpDisposal({ entryIds: [gone.id] })).rejects.toMatchObject(
    refused('filingOnOtherList'),
  );
  await expect(filing.approveDisposal({ id: listed.id, version: listed.version })).rejects.toMatchObject(
    refused('disposalNotNow'),
  );
  const judged = await appraise(listed, (title) =>
    title === '舊協議' ? { decision: 'extend', years: 5, reason: '仍有訴訟可能' } : { decision: 'destroy' },
  );
  expect(judged.rows.map(({ decision }) => decision)).toEqual(['destroy', 'extend']);
  const at = { id: listed.id, version: judged.version };
  await expect(filing.approveDisposal(at)).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'approvalNeeded', values: { kind: 'destruction', rows: 1 } },
  });
  const agreed = await approved.filing.approveDisposal(at);
  expect(agreed).toMatchObject({
    state: 'approved',
    approvalAskedBy: '陳經理',
    approvedBy: expect.stringMatching(/^supervisor \d$/u),
  });
  expect(await filing.entry({ id: longer.id })).toMatchObject({ state: 'archived', keepUntil: '2031-12-31' });
  const carry = { id: listed.id, version: agreed.version, ...CARRIED_OUT };
  for (const [witnesses, reason] of [
    [['王主任', '王主任 '], 'witnessTwice'],
    [['王主任', '陈经理'], 'witnessIsCarrier'],
  ] as const) {
    await expect(
      filing.carryOutDisposal({ ...carry, witnesses: [witnesses[0], witnesses[1]] }),
    ).rejects.toMatchObject(refused(reason));
  }
  const done = await filing.carryOutDisposal({ ...carry, witnesses: ['王主任', '張會計'] });
  expect(done).toMatchObject({
    state: 'carriedOut',
    carriedOutBy: '陳經理',
    witnesses: ['王主任', '張會計'],
  });
  expect(done.rows[0]).toMatchObject({ removedFiles: 1, sharedFiles: 1, waitingFiles: 0 });
  expect([storedAt(own), storedAt(shared)]).toEqual([false, true]);
  const entry = await filing.entry({ id: gone.id });
  expect(entry).toMatchObject({ state: 'destroyed', title: '舊投訴', archiveNumber: gone.archiveNumber });
  await expect(filing.openAttachment({ attachmentId: entry.attachments[0]?.id ?? 0 })).rejects.toMatchObject(
    refused('filingAttachmentDestroyed'),
  );
  const { rows: trail } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'carryOutDisposal' } },
  });
  expect(trail.map(({ after }) => after)).toContainEqual(
    expect.objectContaining({ sha256: own, content: 'removed' }),
  );
  expect(trail.map(({ after }) => after)).toContainEqual(
    expect.objectContaining({ sha256: shared, content: 'shared' }),
  );
  await filing.deliverDestructionList({ id: done.id });
  const file = office.desktop.delivered.at(-1);
  expect(file?.name).toMatch(/^檔案銷毀清冊-XH-2026-001-.*\.docx$/u);
  const words = wordsIn((await docxParts(Buffer.from(file?.bytes ?? []))).get('word/document.xml') ?? '');
  for (const word of [gone.archiveNumber, '舊投訴', '監銷人', '王主任', '延長5年', '本清冊永久保存。']) {
    expect(words).toContain(word);
  }
});

test('a destruction list and what it destroyed can be changed by nobody, in the file itself', async () => {
  const entry = await old('舊投訴');
  const { filing } = office.api;
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  const witnesses: [string, string] = ['王主任', '張會計'];
  await filing.carryOutDisposal({ id: agreed.id, version: agreed.version, ...CARRIED_OUT, witnesses });
  const { database } = office.office.core.office;
  for (const [sql, why] of [
    ["UPDATE filing_disposal SET witness_one = '別人'", 'a closed destruction list is not changed'],
    ['DELETE FROM filing_disposal_item', 'a destruction list is kept for good'],
    ["UPDATE filing_disposal_item SET title = '別的'", 'what is on a destruction list is not changed'],
    [
      "UPDATE filing_disposal_item SET decision = 'destroy', reason = 'x'",
      'an approved appraisal is not changed',
    ],
    ["UPDATE filing_entry SET note = 'x'", 'what is void or destroyed is not changed'],
    ['DELETE FROM filing_entry', 'a registered file is never deleted'],
  ] as const) {
    expect(() => database.exec(sql), sql).toThrow(why);
  }
  await expect(
    filing.cancelDisposal({ id: agreed.id, version: agreed.version + 1, reason: '反悔' }),
  ).rejects.toMatchObject(refused('disposalNotNow'));
});

test('a hold keeps an entry, or all of a household, from the list, the appraisal and the fire', async () => {
  const { filing } = office.api;
  const held = await old('涉訴投訴', 2010, unitId);
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '業主起訴' });
  await expect(filing.drawUpDisposal({ entryIds: [held.id] })).rejects.toMatchObject(refused('filingHeld'));
  expect((await filing.listDue({})).rows).toMatchObject([{ id: held.id, held: 'held' }]);
  await filing.liftHold({ holdId: hold.id, reason: '已撤訴' });
  await expect(filing.liftHold({ holdId: hold.id, reason: '再次' })).rejects.toMatchObject(
    refused('holdLifted'),
  );
  const listed = await filing.drawUpDisposal({ entryIds: [held.id] });
  const later = await filing.placeHold({ of: 'entry', id: held.id, reason: '再次起訴' });
  await expect(appraise(listed)).rejects.toMatchObject(refused('filingHeld'));
  await filing.liftHold({ holdId: later.id, reason: '和解' });
  const judged = await appraise(await filing.disposal({ id: listed.id }));
  const again = await filing.placeHold({ of: 'entry', id: held.id, reason: '上訴' });
  const at = { id: judged.id, version: judged.version };
  await expect(approved.filing.approveDisposal(at)).rejects.toMatchObject(refused('filingHeld'));
  await filing.liftHold({ holdId: again.id, reason: '維持原判' });
  const agreed = await approved.filing.approveDisposal(at);
  await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  const carry = { id: agreed.id, version: agreed.version, ...CARRIED_OUT };
  await expect(filing.carryOutDisposal({ ...carry, witnesses: ['王主任', '張會計'] })).rejects.toMatchObject({
    failure: {
      kind: 'refused',
      reason: 'filingHeldApproved',
      values: { number: held.archiveNumber, list: agreed.number },
    },
  });
  await filing.cancelDisposal({ id: agreed.id, version: agreed.version, reason: '已凍結' });
  expect(await filing.entry({ id: held.id })).toMatchObject({ state: 'archived', held: 'held' });
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
  const entry = await old('舊投訴');
  const own = await attach(entry.id, jpegPhoto('own'));
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  await expect(filing.finishRemoval({ id: judged.id })).rejects.toMatchObject(refused('disposalNotNow'));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  killBeforeRemoval();
  expect((await filing.disposal({ id: agreed.id })).rows[0]).toMatchObject({ waitingFiles: 1 });
  expect((await filing.finishRemoval({ id: agreed.id })).rows[0]).toMatchObject({
    removedFiles: 1,
    waitingFiles: 0,
  });
  expect(storedAt(own)).toBe(false);
});

test('content still waiting is not removed while it is held, and removal ends though its folder is gone', async () => {
  const { filing } = office.api;
  const entry = await old('舊投訴', 2010, unitId);
  const own = await attach(entry.id, jpegPhoto('own'));
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  killBeforeRemoval();
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  await expect(filing.finishRemoval({ id: agreed.id })).rejects.toMatchObject(refused('filingHeldRemoval'));
  expect(storedAt(own)).toBe(true);
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
  const entry = await old('舊投訴', 2010, unitId);
  const own = await attach(entry.id, jpegPhoto('own'));
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
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
  const entry = await old('舊投訴');
  const own = await attach(entry.id, jpegPhoto('own'));
  const { name } = await office.finish(await safekeeping.backUpNow());
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
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
  expect(storedAt(own)).toBe(true);
});

test('one held file keeps no other from being removed, and a list that is carried out is answered as such', async () => {
  const { filing } = office.api;
  const [held, gone] = [await old('涉訴投訴', 2010, unitId), await old('舊投訴')];
  const both = await attach(held.id, jpegPhoto('both'));
  await attach(gone.id, jpegPhoto('both'));
  const own: string[] = [];
  for (let number = 0; number < 4; number += 1) own.push(await attach(gone.id, jpegPhoto(`own ${number}`)));
  await destroyed(held);
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '調查' });
  const done = await destroyed(gone);
  expect(done).toMatchObject({ state: 'carriedOut', rows: [{ removedFiles: 4, waitingFiles: 1 }] });
  expect([storedAt(both), ...own.map(storedAt)]).toEqual([true, false, false, false, false]);
  await expect(filing.finishRemoval({ id: done.id })).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'filingHeldRemoval', values: { number: held.archiveNumber } },
  });
  await filing.liftHold({ holdId: hold.id, reason: '結案' });
  expect((await filing.finishRemoval({ id: done.id })).rows[0]).toMatchObject({
    removedFiles: 5,
    waitingFiles: 0,
  });
  expect(storedAt(both)).toBe(false);
});

test('what stands on an open list takes no more files, and what a supervisor asks for the manager approves', async () => {
  const { filing } = office.api;
  const entry = await old('舊投訴');
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  await expect(attach(entry.id, jpegPhoto('late'))).rejects.toMatchObject(refused('filingOnOtherList'));
  expect(storedAt(attachmentHash(jpegPhoto('late')))).toBe(false);
  const asking = await office.openWindowAs('supervisor');
  const at = { id: judged.id, version: judged.version };
  const needed = await asking.api.filing.approveDisposal(at).catch((error: unknown) => error);
  expect(needed).toMatchObject(refused('approvalNeeded'));
  const { asked } = (needed as { failure: { values: { asked: string } } }).failure.values;
  const other = await office.openWindowAs('supervisor');
  await expect(asking.api.access.approve({ asked, ...credentialsOf(other) })).rejects.toMatchObject(
    refused('approverNotManager'),
  );
  const { ticket } = await asking.api.access.approve({
    asked,
    ...credentialsOf(await office.openWindowAs('manager')),
  });
  expect(ticket).not.toBe('');
});

/** One entry is listed, appraised, approved and destroyed. */
async function destroyed({ id }: FilingEntry): Promise<Disposal> {
  const { filing } = office.api;
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [id] }));
  const agreed = await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  const at = { id: agreed.id, version: agreed.version };
  return filing.carryOutDisposal({ ...at, ...CARRIED_OUT, witnesses: ['王主任', '張會計'] });
}

test('a file that two entries hold goes with the last of them, and is then gone for both', async () => {
  const { filing } = office.api;
  const [one, other] = [await old('投訴'), await old('答覆')];
  const sha256 = await attach(one.id, jpegPhoto('both'));
  await attach(other.id, jpegPhoto('both'));
  const first = await destroyed(one);
  expect(first.rows[0]).toMatchObject({ removedFiles: 0, sharedFiles: 1 });
  expect(storedAt(sha256)).toBe(true);
  expect((await destroyed(other)).rows[0]).toMatchObject({ removedFiles: 1, sharedFiles: 0 });
  expect(storedAt(sha256)).toBe(false);
  expect((await filing.disposal({ id: first.id })).rows[0]).toMatchObject({
    removedFiles: 1,
    sharedFiles: 0,
  });
  expect((await filing.entry({ id: one.id })).attachments).toMatchObject([{ content: 'removed' }]);
});

test('what is kept from its settlement has no end before it, and the end follows the day that is entered', async () => {
  const { filing } = office.api;
  const dunning = await old('催繳函', 2010, unitId, 'CJSD');
  expect(dunning).toMatchObject({ period: 'D10', settledYears: 3, settledOn: null, keepUntil: null });
  expect((await filing.listDue({ on: '2020-12-31' })).total).toBe(0);
  expect((await filing.listDue({})).rows).toMatchObject([
    { id: dunning.id, keepUntil: null, settling: 'unsettled' },
  ]);
  await expect(filing.drawUpDisposal({ entryIds: [dunning.id] })).rejects.toMatchObject(
    refused('filingUnsettled'),
  );
  const at = { id: dunning.id, version: dunning.version };
  await expect(filing.settle({ ...at, settledOn: '2026-11-24' })).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['settledOn'], message: 'inFuture' }] },
  });
  const settled = await filing.settle({ ...at, settledOn: '2026-05-10' });
  expect(settled).toMatchObject({ settledOn: '2026-05-10', keepUntil: '2029-05-10' });
  expect((await filing.listDue({})).total).toBe(0);
  expect((await filing.listDue({ on: '2029-05-11' })).rows).toMatchObject([{ settling: 'counted' }]);
  await expect(filing.settle({ ...at, settledOn: null })).rejects.toMatchObject(refused('changedMeanwhile'));
  const corrected = await filing.settle({
    id: dunning.id,
    version: settled.version,
    settledOn: '2015-05-10',
  });
  expect(corrected).toMatchObject({ keepUntil: '2020-12-31' });
  const undone = await filing.settle({ id: dunning.id, version: corrected.version, settledOn: null });
  expect(undone).toMatchObject({ settledOn: null, keepUntil: null });
  const { rows: trail } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'filing.settle' } },
  });
  expect(trail.map(({ before, after }) => [before, after]).reverse()).toEqual([
    [
      { settledOn: null, keepUntil: null },
      { settledOn: '2026-05-10', keepUntil: '2029-05-10' },
    ],
    [
      { settledOn: '2026-05-10', keepUntil: '2029-05-10' },
      { settledOn: '2015-05-10', keepUntil: '2020-12-31' },
    ],
    [
      { settledOn: '2015-05-10', keepUntil: '2020-12-31' },
      { settledOn: null, keepUntil: null },
    ],
  ]);
});

test('an appraisal that kept an entry longer outlasts another day of settlement, and a listed end stays', async () => {
  const { filing } = office.api;
  const plain = await old('投訴');
  await expect(
    filing.settle({ id: plain.id, version: plain.version, settledOn: '2012-01-01' }),
  ).rejects.toMatchObject(refused('filingCountsFromYear'));
  const dunning = await old('催繳函', 2010, null, 'CJSD');
  const { version } = await filing.settle({
    id: dunning.id,
    version: dunning.version,
    settledOn: '2012-01-01',
  });
  const judged = await appraise(await filing.drawUpDisposal({ entryIds: [dunning.id] }), () => ({
    decision: 'extend',
    years: 5,
    reason: '仍有訴訟可能',
  }));
  await expect(filing.settle({ id: dunning.id, version, settledOn: null })).rejects.toMatchObject(
    refused('filingOnOtherList'),
  );
  await approved.filing.approveDisposal({ id: judged.id, version: judged.version });
  const longer = await filing.entry({ id: dunning.id });
  expect(longer).toMatchObject({ keepUntil: '2031-12-31' });
  const undone = await filing.settle({ id: dunning.id, version: longer.version, settledOn: null });
  expect(undone).toMatchObject({ keepUntil: null });
  expect((await filing.listDue({ on: '2031-12-31' })).rows.map(({ id }) => id)).toEqual([plain.id]);
  const again = { id: dunning.id, version: undone.version };
  expect(await filing.settle({ ...again, settledOn: '2013-02-01' })).toMatchObject({
    keepUntil: '2031-12-31',
  });
  const { database } = office.office.core.office;
  expect(() => database.exec("UPDATE filing_entry SET keep_until = '2012-01-01'")).toThrow('never shortened');
});
