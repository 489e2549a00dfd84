import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachmentHash } from '../../electron/safekeeping/keep-attachment.ts';
import type { Api } from '../../shared/api/contract.ts';
import {
  CARRIED_OUT,
  createDisposalOffice,
  type DisposalOffice,
  refused,
} from '../fixtures/disposal-office.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { SECOND_PASSWORD, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

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

const credentialsOf = ({ connection }: TestWindow) => ({
  userName: connection.staff?.userName ?? '',
  password: SECOND_PASSWORD,
});

test('what is over its period is listed, appraised, approved by two, and destroyed before two witnesses', async () => {
  const { filing, documents } = office.api;
  const gone = await desk.old('舊投訴', 2010, unitId);
  const longer = await desk.old('舊協議');
  await desk.old('未到期', 2020);
  const own = await desk.attach(gone.id, jpegPhoto('own'));
  const shared = await desk.attach(gone.id, jpegPhoto('shared'));
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
  const judged = await desk.appraise(listed, (title) =>
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
  expect([desk.storedAt(own), desk.storedAt(shared)]).toEqual([false, true]);
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
  const entry = await desk.old('舊投訴');
  const { filing } = office.api;
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
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
  const held = await desk.old('涉訴投訴', 2010, unitId);
  const hold = await filing.placeHold({ of: 'unit', id: unitId, reason: '業主起訴' });
  await expect(filing.drawUpDisposal({ entryIds: [held.id] })).rejects.toMatchObject(refused('filingHeld'));
  expect((await filing.listDue({})).rows).toMatchObject([{ id: held.id, held: 'held' }]);
  await filing.liftHold({ holdId: hold.id, reason: '已撤訴' });
  await expect(filing.liftHold({ holdId: hold.id, reason: '再次' })).rejects.toMatchObject(
    refused('holdLifted'),
  );
  const listed = await filing.drawUpDisposal({ entryIds: [held.id] });
  const later = await filing.placeHold({ of: 'entry', id: held.id, reason: '再次起訴' });
  await expect(desk.appraise(listed)).rejects.toMatchObject(refused('filingHeld'));
  await filing.liftHold({ holdId: later.id, reason: '和解' });
  const judged = await desk.appraise(await filing.disposal({ id: listed.id }));
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

test('what stands on an open list takes no more files, and what a supervisor asks for the manager approves', async () => {
  const { filing } = office.api;
  const entry = await desk.old('舊投訴');
  const judged = await desk.appraise(await filing.drawUpDisposal({ entryIds: [entry.id] }));
  await expect(desk.attach(entry.id, jpegPhoto('late'))).rejects.toMatchObject(refused('filingOnOtherList'));
  expect(desk.storedAt(attachmentHash(jpegPhoto('late')))).toBe(false);
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
