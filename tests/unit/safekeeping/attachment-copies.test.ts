import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyAttachments } from '../../../electron/safekeeping/attachment-copies.ts';
import {
  attachmentPath,
  attachmentRoot,
  isSoundAttachment,
  listAttachments,
  verifyAttachments,
} from '../../../electron/safekeeping/attachment-folder.ts';
import { sealedSize, sealFile } from '../../../electron/safekeeping/sealed-file.ts';
import { makeFilesKey } from '../../fixtures/files-key.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

let from: string;
let to: string;
beforeEach(() => {
  const scratch = makeScratchFolder();
  from = join(scratch, 'office/attachments');
  to = join(scratch, 'backups/attachments');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const key = makeFilesKey();
const { mark } = key;

const attach = (bytes: Uint8Array, { folder = from, under = key } = {}): string => {
  const hash = hashOf(bytes);
  const path = attachmentPath(folder, hash);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.concat([...sealFile(bytes, hash, under)]));
  return hash;
};

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .toSorted()
    : [];

const flipByte = (path: string): void => {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.with(0, (bytes[0] ?? 0) ^ 1));
};

test('a thousand attachments are copied once, and then only what is new', async () => {
  const hashes = Array.from({ length: 1000 }, (_, number) => attach(Buffer.from(`scan ${number}`)));
  const first = await copyAttachments({ from, to, mark });
  expect(first).toMatchObject({ count: 1000, copied: 1000, altered: [], foreign: [] });
  expect(first.bytes).toBe(hashes.reduce((sum, hash) => sum + statSync(attachmentPath(from, hash)).size, 0));
  expect(first.root).toBe(attachmentRoot(hashes));
  const again = await copyAttachments({ from, to, mark });
  expect(again).toEqual({ ...first, copied: 0 });
  attach(Buffer.from('one more'));
  expect(await copyAttachments({ from, to, mark })).toMatchObject({ count: 1001, copied: 1 });
  expect(filesIn(to)).toEqual(filesIn(from));
  expect(await verifyAttachments(to, { mark })).toMatchObject({
    count: 1001,
    missing: [],
    altered: [],
    foreign: [],
  });
});

test('the root depends on the files alone, not on their order', () => {
  expect(attachmentRoot(['b', 'a'])).toBe(attachmentRoot(['a', 'b']));
  expect(attachmentRoot(['a'])).toBe(hashOf(Buffer.from('a\n')));
  expect(attachmentRoot([])).toBe(hashOf(Buffer.alloc(0)));
});

test('a folder that is not there yet holds nothing', async () => {
  const nothing = {
    count: 0,
    bytes: 0,
    copied: 0,
    hashes: [],
    root: attachmentRoot([]),
    altered: [],
    lacking: [],
    foreign: [],
  };
  expect(await copyAttachments({ from, to, mark })).toEqual(nothing);
  expect(await verifyAttachments(from, { mark, expected: ['a'.repeat(64)] })).toMatchObject({
    count: 0,
    missing: ['a'.repeat(64)],
  });
});

test('an attachment with an altered byte is told, not copied and not deleted', async () => {
  const sound = attach(randomBytes(300_000));
  const altered = attach(randomBytes(300_000));
  flipByte(attachmentPath(from, altered));
  const result = await copyAttachments({ from, to, mark });
  expect(result).toMatchObject({ count: 1, copied: 1, altered: [altered], root: attachmentRoot([sound]) });
  expect(filesIn(to)).toEqual([sound]);
  expect(existsSync(attachmentPath(from, altered))).toBe(true);
  expect(await verifyAttachments(from, { mark })).toMatchObject({ count: 1, altered: [altered] });
});

test('an attachment damaged in the office is still counted where a sound copy of it lies', async () => {
  const hash = attach(randomBytes(1000));
  await copyAttachments({ from, to, mark });
  truncateSync(attachmentPath(from, hash), 10);
  const result = await copyAttachments({ from, to, mark });
  expect(result).toMatchObject({
    count: 1,
    bytes: sealedSize(1000),
    copied: 0,
    altered: [],
    root: attachmentRoot([hash]),
  });
  expect(await isSoundAttachment(to, hash, mark)).toBe(true);
});

test('a copy that was cut off is made anew', async () => {
  const hash = attach(randomBytes(1000));
  await copyAttachments({ from, to, mark });
  truncateSync(attachmentPath(to, hash), 999);
  expect(await verifyAttachments(to, { mark })).toMatchObject({ count: 0, altered: [hash] });
  expect(await copyAttachments({ from, to, mark })).toMatchObject({ count: 1, copied: 1 });
  expect(await verifyAttachments(to, { mark })).toMatchObject({ count: 1, altered: [] });
});

test('a copy that is known to be altered is made anew', async () => {
  const hash = attach(randomBytes(1000));
  await copyAttachments({ from, to, mark });
  flipByte(attachmentPath(to, hash));
  const { altered } = await verifyAttachments(to, { mark });
  expect(await copyAttachments({ from, to, mark, distrusted: new Set(altered) })).toMatchObject({
    copied: 1,
  });
  expect(await verifyAttachments(to, { mark })).toMatchObject({ count: 1, altered: [] });
});

test('what is missing is named against what must be there', async () => {
  const hashes = [attach(Buffer.from('one')), attach(Buffer.from('two'))].toSorted();
  rmSync(attachmentPath(from, hashes[1] ?? ''));
  expect(await verifyAttachments(from, { mark, expected: hashes })).toMatchObject({
    count: 1,
    missing: [hashes[1]],
  });
});

test('links and files that are no attachments are left alone and told', async () => {
  const hash = attach(Buffer.from('one'));
  const folder = dirname(attachmentPath(from, hash));
  writeFileSync(join(from, 'readme.txt'), 'x');
  writeFileSync(join(folder, 'scan.pdf'), 'x');
  const secret = Buffer.from('a file elsewhere');
  const elsewhere = join(dirname(from), 'elsewhere');
  writeFileSync(elsewhere, secret);
  const linked = attachmentPath(from, hashOf(secret));
  mkdirSync(dirname(linked), { recursive: true });
  symlinkSync(elsewhere, linked);
  const misplaced = `${hash.slice(0, 2)}/zz`;
  mkdirSync(join(from, misplaced));
  symlinkSync(dirname(from), join(from, 'ff-link'));
  const wrongPlace = hashOf(Buffer.from('two'));
  writeFileSync(join(folder, wrongPlace), 'two');
  const expected = [
    'ff-link',
    'readme.txt',
    `${hash.slice(0, 2)}/${hash.slice(2, 4)}/scan.pdf`,
    `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${wrongPlace}`,
    `${hashOf(secret).slice(0, 2)}/${hashOf(secret).slice(2, 4)}/${hashOf(secret)}`,
    misplaced,
  ].toSorted();
  const result = await copyAttachments({ from, to, mark });
  expect(result).toMatchObject({ count: 1, copied: 1, foreign: expected });
  expect(filesIn(to)).toEqual([hash]);
  expect((await verifyAttachments(from, { mark })).foreign).toEqual(expected);
  expect((await listAttachments(from)).attachments).toEqual([{ hash, bytes: sealedSize(3) }]);
});

test('a full disk is passed on, and no half copy keeps a name', async () => {
  attach(randomBytes(600_000));
  const probe = await open(join(from, '../probe'), 'w');
  await probe.close();
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  vi.spyOn(Object.getPrototypeOf(probe) as typeof probe, 'writeFile')
    .mockImplementationOnce(async () => {})
    .mockRejectedValueOnce(full);
  await expect(copyAttachments({ from, to, mark })).rejects.toBe(full);
  expect(filesIn(to)).toEqual([]);
  expect(await copyAttachments({ from, to, mark })).toMatchObject({ count: 1, copied: 1 });
});

test('what an interrupted copy left behind is written over', async () => {
  const bytes = randomBytes(1000);
  const hash = attach(bytes);
  const part = `${attachmentPath(to, hash)}.part`;
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, bytes.subarray(0, 500));
  appendFileSync(part, 'and the rest of another');
  expect(await copyAttachments({ from, to, mark })).toMatchObject({ count: 1, copied: 1 });
  expect(filesIn(to)).toEqual([hash]);
});

test('copying can be called off between two attachments and goes on later', async () => {
  for (let number = 0; number < 5; number += 1) attach(Buffer.from(`scan ${number}`));
  const stop = new AbortController();
  const seen: number[] = [];
  const copying = copyAttachments({
    from,
    to,
    mark,
    signal: stop.signal,
    progress(bytes, total) {
      seen.push(bytes / total);
      if (seen.length === 2) stop.abort();
    },
  });
  await expect(copying).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([0.2, 0.4]);
  expect(filesIn(to)).toHaveLength(2);
  expect(await copyAttachments({ from, to, mark })).toMatchObject({ count: 5, copied: 3 });
});

test('a file that is removed while the others are read is missing where it is expected, and no fault', async () => {
  const hashes = [attach(Buffer.from('one')), attach(Buffer.from('two'))].toSorted();
  const [first = '', second = ''] = hashes;
  const verdict = await verifyAttachments(from, {
    mark,
    expected: hashes,
    progress: () => rmSync(attachmentPath(from, second), { force: true }),
  });
  expect(verdict).toMatchObject({ count: 1, root: attachmentRoot([first]), missing: [second], altered: [] });
});

test('only what is asked for is copied', async () => {
  const wanted = attach(Buffer.from('wanted'));
  attach(Buffer.from('other'));
  expect(await copyAttachments({ from, to, mark, only: new Set([wanted]) })).toMatchObject({
    hashes: [wanted],
    copied: 1,
  });
  expect((await listAttachments(to)).attachments.map(({ hash }) => hash)).toEqual([wanted]);
});

test('what is sealed with another office’s key, swapped or plain is no copy, and what was so in the copies is made anew', async () => {
  const [one, two, three] = [Buffer.from('one'), Buffer.from('two'), Buffer.from('six')];
  const hashes = [attach(one), attach(two), attach(three)];
  const [first = '', second = '', third = ''] = hashes;
  const spoil = (folder: string) => {
    attach(one, { folder, under: makeFilesKey() });
    writeFileSync(attachmentPath(folder, second), readFileSync(attachmentPath(from, third)));
    writeFileSync(attachmentPath(folder, third), three);
  };
  await copyAttachments({ from, to, mark });
  spoil(to);
  const altered = hashes.toSorted();
  expect(await verifyAttachments(to, { mark, expected: hashes })).toMatchObject({ count: 0, altered });
  expect(await copyAttachments({ from, to, mark })).toMatchObject({
    count: 3,
    copied: 3,
    altered: [],
  });
  expect(await verifyAttachments(to, { mark })).toMatchObject({ count: 3, altered: [] });
  rmSync(to, { recursive: true });
  spoil(from);
  expect(await copyAttachments({ from, to, mark, wanted: [first] })).toMatchObject({
    count: 0,
    altered,
    lacking: [first],
  });
  expect(filesIn(to)).toEqual([]);
});
