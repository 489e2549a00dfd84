import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentHash } from '../../../electron/safekeeping/keep-attachment.ts';
import {
  CHUNK_BYTES,
  checkSealedFile,
  HEADER_BYTES,
  openSealedFile,
  SealedFileError,
  sealedSize,
  sealFile,
} from '../../../electron/safekeeping/sealed-file.ts';
import { makeFilesKey } from '../../fixtures/files-key.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

const key = makeFilesKey();
const TAG_BYTES = 16;
const HASH_BYTES = 32;

const seal = (content: Buffer, under = key): Buffer =>
  Buffer.concat([...sealFile(content, attachmentHash(content), under)]);

/** With the sum at its end made to fit, as only who means it would. */
const refitted = (sealed: Buffer): Buffer => {
  const body = sealed.subarray(0, -HASH_BYTES);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
};

const flipped = (sealed: Buffer, at: number): Buffer =>
  Buffer.from(sealed.with(at, (sealed[at] ?? 0) ^ 0x40));

const size = fc.oneof(
  fc.constantFrom(0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 3 * CHUNK_BYTES + 7),
  fc.nat({ max: 3 * CHUNK_BYTES }),
);

interface Seen {
  /** What the check without a key says. */
  readonly sound: boolean;
  /** Null where it is refused. */
  readonly content: Buffer | null;
}

async function look(path: string, sealed: Buffer, hash: string, under = key): Promise<Seen> {
  writeFileSync(path, sealed);
  const sound = await checkSealedFile(path, hash, under.mark);
  try {
    const pieces: Buffer[] = [];
    for await (const piece of openSealedFile(path, hash, under)) pieces.push(piece);
    return { sound, content: Buffer.concat(pieces) };
  } catch (error) {
    expect(error).toBeInstanceOf(SealedFileError);
    return { sound, content: null };
  }
}

const REFUSED: Seen = { sound: false, content: null };
const FOUND_ON_OPENING: Seen = { sound: true, content: null };

test('a file of any size comes out as it was, and nothing of it can be read off the disk', async () => {
  const path = join(makeScratchFolder(), 'sealed');
  await fc.assert(
    fc.asyncProperty(size, async (bytes) => {
      const content = randomBytes(bytes);
      const sealed = seal(content);
      expect(sealed).toHaveLength(sealedSize(bytes));
      expect(await look(path, sealed, attachmentHash(content))).toEqual({ sound: true, content });
      if (bytes >= 16) expect(sealed.includes(content.subarray(0, 16))).toBe(false);
      expect(seal(content)).not.toEqual(sealed);
    }),
    { numRuns: 60 },
  );
});

test('one changed byte, a cut or a byte too many is found without a key and on opening', async () => {
  const path = join(makeScratchFolder(), 'sealed');
  await fc.assert(
    fc.asyncProperty(
      size,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      async (bytes, where) => {
        const content = randomBytes(bytes);
        const hash = attachmentHash(content);
        const sealed = seal(content);
        const at = Math.floor(where * sealed.length);
        expect(await look(path, flipped(sealed, at), hash)).toEqual(REFUSED);
        expect(await look(path, sealed.subarray(0, at), hash)).toEqual(REFUSED);
        expect(await look(path, Buffer.concat([sealed, Buffer.alloc(1)]), hash)).toEqual(REFUSED);
      },
    ),
    { numRuns: 60 },
  );
});

test('every byte of a small file, changed, is found without a key and on opening', async () => {
  const path = join(makeScratchFolder(), 'sealed');
  const content = Buffer.from('scan');
  const sealed = seal(content);
  for (let at = 0; at < sealed.length; at += 1) {
    expect(await look(path, flipped(sealed, at), attachmentHash(content))).toEqual(REFUSED);
  }
});

test('what was made up on purpose, with its sum made to fit, is found on opening', async () => {
  const path = join(makeScratchFolder(), 'sealed');
  const content = randomBytes(3 * CHUNK_BYTES);
  const hash = attachmentHash(content);
  const sealed = seal(content);
  const chunk = (place: number) => {
    const at = HEADER_BYTES + place * (CHUNK_BYTES + TAG_BYTES);
    return sealed.subarray(at, at + CHUNK_BYTES + TAG_BYTES);
  };
  const header = sealed.subarray(0, HEADER_BYTES);
  const end = Buffer.alloc(HASH_BYTES);
  const made = (...parts: readonly Buffer[]) => refitted(Buffer.concat([...parts, end]));
  expect(await look(path, made(header, chunk(0), chunk(1), chunk(2)), hash)).toEqual({
    sound: true,
    content,
  });
  expect(await look(path, made(header, chunk(1), chunk(0), chunk(2)), hash)).toEqual(FOUND_ON_OPENING);
  expect(await look(path, made(header, chunk(0), chunk(0), chunk(2)), hash)).toEqual(FOUND_ON_OPENING);
  // Cut after a whole chunk, with the size in the header made to fit as well.
  const shorter = Buffer.from(header);
  shorter.writeBigUInt64BE(BigInt(2 * CHUNK_BYTES), 8 + 16 + 32);
  expect(await look(path, made(shorter, chunk(0), chunk(1)), hash)).toEqual(FOUND_ON_OPENING);
  const own = refitted(flipped(sealed, HEADER_BYTES + CHUNK_BYTES + TAG_BYTES + 5));
  expect(await look(path, own, hash)).toEqual(FOUND_ON_OPENING);
  // Sealed by whoever has the key, under the name of another content.
  const lie = Buffer.concat([...sealFile(randomBytes(100), hash, key)]);
  expect(await look(path, lie, hash)).toEqual(FOUND_ON_OPENING);
});

test('another file, another office’s and a plain one are refused, whatever sizes they claim', async () => {
  const path = join(makeScratchFolder(), 'sealed');
  const content = randomBytes(1000);
  const hash = attachmentHash(content);
  expect(await look(path, seal(randomBytes(1000)), hash)).toEqual(REFUSED);
  expect(await look(path, seal(content, makeFilesKey()), hash)).toEqual(REFUSED);
  expect(await look(path, content, hash)).toEqual(REFUSED);
  expect(await look(path, Buffer.alloc(0), hash)).toEqual(REFUSED);
  for (const claimed of [0n, 1n, 2n ** 53n, 2n ** 64n - 1n]) {
    const sealed = seal(content);
    sealed.writeBigUInt64BE(claimed, 8 + 16 + 32);
    expect(await look(path, refitted(sealed), hash)).toEqual(REFUSED);
  }
});

test('a key that was wiped seals and opens nothing', async () => {
  const wiped = makeFilesKey();
  const content = Buffer.from('scan');
  const path = join(makeScratchFolder(), 'sealed');
  writeFileSync(path, seal(content, wiped));
  wiped.wipe();
  const notHeld = expect.objectContaining({
    failure: expect.objectContaining({ reason: 'filesKeyNotHeld' }),
  });
  expect(() => seal(content, wiped)).toThrow(notHeld);
  await expect(openSealedFile(path, attachmentHash(content), wiped).next()).rejects.toEqual(notHeld);
});
