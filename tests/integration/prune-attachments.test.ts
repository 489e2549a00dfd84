import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBackup, rotateBackups } from '../../electron/features/safekeeping/backup.service.ts';
import {
  readStatement,
  statementPath,
  writeStatement,
} from '../../electron/features/safekeeping/backup-statement.ts';
import { pruneAttachments } from '../../electron/features/safekeeping/prune-attachments.ts';
import { SafekeepingActs } from '../../electron/features/safekeeping/safekeeping-acts.ts';
import { checkFile } from '../../electron/office/check-file.ts';
import { createTurns } from '../../electron/office/in-turn.ts';
import { attachmentPath, copiesSealedBy } from '../../electron/safekeeping/attachment-folder.ts';
import { keepAttachment } from '../../electron/safekeeping/keep-attachment.ts';
import { copiesOf } from '../fixtures/attachment-copies.ts';
import { filesKeyAt } from '../fixtures/files-key.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let backups: string;
let unitId: number;
beforeEach(async () => {
  office = await createTestOffice();
  backups = office.office.core.office.files.backups;
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  ({ id: unitId } = await office.api.archives.saveUnit({ buildingId: building.id, room: '101' }));
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const backUp = async () => office.finish(await office.api.safekeeping.backUpNow());
const isCopied = (hash: string) => existsSync(attachmentPath(copiesOf(office), hash));
const addScan = async (name: string): Promise<string> => {
  const file = { name: `${name}.jpg`, bytes: jpegPhoto(name) };
  const ticket = office.office.tray.put(file, office.connection.id);
  return (await office.api.documents.add({ ticket, unitId })).sha256;
};
/** A file that backups hold and the office no more. */
async function dropped(content: string): Promise<string> {
  return keepAttachment(copiesOf(office), Buffer.from(content), filesKeyAt(office));
}

test('a copy that no kept backup refers to goes at the second look, and what one refers to stays', async () => {
  const kept = await addScan('留下');
  await backUp();
  const hash = await dropped('destroyed long ago');
  expect(await pruneAttachments(backups)).toEqual([]);
  expect(isCopied(hash)).toBe(true);
  const later = await dropped('seen for the first time');
  expect(await pruneAttachments(backups)).toEqual([hash]);
  expect([hash, later, kept].map(isCopied)).toEqual([false, true, true]);
  expect(await pruneAttachments(backups)).toEqual([later]);
  expect(await pruneAttachments(backups)).toEqual([]);
  expect(isCopied(kept)).toBe(true);
});

test('what a backup refers to again meanwhile is seen anew', async () => {
  await backUp();
  const scan = jpegPhoto('again');
  const hash = await keepAttachment(copiesOf(office), scan, filesKeyAt(office));
  await pruneAttachments(backups);
  await addScan('again');
  const { name } = await backUp();
  expect(await pruneAttachments(backups)).toEqual([]);
  expect(await office.finish(await office.api.safekeeping.verifyBackup({ name }))).toMatchObject({
    sound: true,
  });
  expect(isCopied(hash)).toBe(true);
});

test('the copies that only a rotated backup referred to go with it, and every kept one still holds', async () => {
  const { files } = office.office.core.office;
  const hash = await keepAttachment(
    files.attachments,
    Buffer.from('of the first backups alone'),
    filesKeyAt(office),
  );
  const first = await backUp();
  expect(readStatement(join(backups, first.name))?.attachments).toContain(hash);
  rmSync(attachmentPath(files.attachments, hash));
  for (let count = 0; count < 10; count += 1) await backUp();
  await pruneAttachments(backups);
  expect(await pruneAttachments(backups)).toEqual([]);
  expect(rotateBackups(backups)).toEqual([first.name]);
  await pruneAttachments(backups);
  expect(await pruneAttachments(backups)).toEqual([hash]);
});

test('keeping no more backups than the rule says takes the copies that nothing refers to any more, at the next time', async () => {
  const { database, files } = office.office.core.office;
  const inTurn = createTurns();
  let at = Date.parse('2026-11-26T01:00:00.000Z');
  const acts = new SafekeepingActs({
    database,
    files,
    checkFile,
    inTurn,
    backUp: (now, madeBy, cause) =>
      inTurn(() =>
        makeBackup({
          database,
          folder: files.backups,
          attachments: files.attachments,
          programVersion: '0.1.0',
          now,
          madeBy,
          cause,
          checkFile,
        }),
      ),
  });
  const keeperBacksUp = async () => {
    at += 60_000;
    const doer = { now: new Date(at).toISOString(), name: '', write: async () => undefined };
    const { name } = await acts.backUp(doer, 'scheduled');
    return { name, dropped: await acts.rotate() };
  };
  const scan = await addScan('留下');
  const hash = await keepAttachment(
    files.attachments,
    Buffer.from('of the first backup alone'),
    filesKeyAt(office),
  );
  const first = await keeperBacksUp();
  rmSync(attachmentPath(files.attachments, hash));
  for (let count = 0; count < 9; count += 1) expect((await keeperBacksUp()).dropped).toEqual([]);
  expect((await keeperBacksUp()).dropped).toEqual([first.name]);
  expect([scan, hash].map(isCopied)).toEqual([true, true]);
  const last = await keeperBacksUp();
  expect(last.dropped).toHaveLength(1);
  expect([scan, hash].map(isCopied)).toEqual([true, false]);
  expect(await office.finish(await office.api.safekeeping.verifyBackup({ name: last.name }))).toMatchObject({
    sound: true,
  });
});

test('where it is not known what a copy refers to, nothing goes; a copy without a statement is asked itself', async () => {
  const scan = await addScan('住戶');
  const { name } = await backUp();
  const hash = await dropped('destroyed long ago');
  const bytes = readFileSync(join(backups, name));
  writeFileSync(join(backups, 'by-hand.sqlite'), bytes);
  rmSync(join(backups, name));
  rmSync(join(backups, `${name}.json`));
  await pruneAttachments(backups);
  writeFileSync(join(backups, 'no-office.sqlite'), 'no office at all');
  expect(await pruneAttachments(backups)).toEqual([]);
  rmSync(join(backups, 'no-office.sqlite'));
  expect(await pruneAttachments(backups)).toEqual([hash]);
  expect([scan, hash].map(isCopied)).toEqual([true, false]);
});

test('while a backup bears another name that somebody gave it, nothing goes', async () => {
  const hash = await dropped('destroyed since that backup');
  const { name } = await backUp();
  rmSync(join(backups, `${name}.json`));
  for (const given of ['搬家前 (1).sqlite', 'office 2.SQLITE']) {
    writeFileSync(join(backups, given), readFileSync(join(backups, name)));
    expect(await pruneAttachments(backups)).toEqual([]);
    expect(await pruneAttachments(backups)).toEqual([]);
    rmSync(join(backups, given));
  }
  expect(isCopied(hash)).toBe(true);
  await pruneAttachments(backups);
  expect(await pruneAttachments(backups)).toEqual([hash]);
});

test('however backups come and go, no look takes what one refers to, and none what the last look still needed', async () => {
  const { name } = await backUp();
  const model = readStatement(join(backups, name));
  if (model === null) throw new Error('the backup has no statement');
  const hashes = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64));
  const step = fc.oneof(
    fc.record({ kind: fc.constant('come' as const), refers: fc.subarray(hashes) }),
    fc.record({ kind: fc.constant('go' as const), which: fc.nat(5) }),
    fc.constant({ kind: 'look' as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const folder = makeScratchFolder();
      const pathOfCopy = (hash: string) =>
        attachmentPath(copiesSealedBy(join(folder, 'attachments'), null), hash);
      for (const hash of hashes) {
        mkdirSync(dirname(pathOfCopy(hash)), { recursive: true });
        writeFileSync(pathOfCopy(hash), hash);
      }
      const there = new Map<string, readonly string[]>();
      const stored = new Set(hashes);
      let unneeded = new Set<string>();
      for (const [at, each] of steps.entries()) {
        if (each.kind === 'come') {
          const copy = `office-${at}.sqlite`;
          writeStatement(join(folder, copy), { ...model, sequence: at + 1, attachments: [...each.refers] });
          there.set(copy, each.refers);
        } else if (each.kind === 'go') {
          const copy = [...there.keys()][each.which];
          if (copy === undefined) continue;
          rmSync(statementPath(join(folder, copy)));
          there.delete(copy);
        } else {
          await pruneAttachments(folder);
          const needed = new Set([...there.values()].flat());
          for (const hash of unneeded) if (!needed.has(hash)) stored.delete(hash);
          unneeded = new Set([...stored].filter((hash) => !needed.has(hash)));
          expect(hashes.filter((hash) => existsSync(pathOfCopy(hash)))).toEqual([...stored]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
