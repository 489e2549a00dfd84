import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

// The layout of a sealed file. Numbers are big-endian.
//
//   magic ‖ mark of the office's key ‖ SHA-256 of the content ‖ size of the content (u64) ‖ salt ‖ chunks ‖
//   SHA-256 of all before
//
// A chunk is AES-256-GCM over at most 64 KiB of the content with its tag behind it, at least one: the key is the file's
// own by its salt, nonce = 7 zeros ‖ u32 counter ‖ last flag, and everything before the chunks as additional data. The
// SHA-256 at the end lets whoever holds no key find damage; what was made up on purpose is found by opening the file.
const MAGIC = Buffer.from('GJDFILE1');
const MARK_BYTES = 16;
const HASH_BYTES = 32;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const MARK_AT = MAGIC.length;
const HASH_AT = MARK_AT + MARK_BYTES;
const SIZE_AT = HASH_AT + HASH_BYTES;
const SALT_AT = SIZE_AT + 8;
export const HEADER_BYTES = SALT_AT + SALT_BYTES;
export const CHUNK_BYTES = 64 * 1024;
const PIECE_BYTES = 256 * 1024;
const CIPHER = 'aes-256-gcm';

/** What an office seals its files with. */
export interface SealingKey {
  /** Tells in a file whose it is; nobody learns the key from it. */
  readonly mark: Buffer;
  /** The key of one file, since a counter may never run twice under the same key. */
  readonly ofFile: (salt: Buffer) => Buffer;
}

/** How large a sealed file is by the size of its content. */
export function sealedSize(size: number): number {
  return HEADER_BYTES + size + Math.max(1, Math.ceil(size / CHUNK_BYTES)) * TAG_BYTES + HASH_BYTES;
}

/** The sealed file of a content that has this SHA-256, piece by piece. */
export function* sealFile(content: Uint8Array, hash: string, key: SealingKey): Generator<Buffer> {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(content.length));
  const salt = randomBytes(SALT_BYTES);
  const header = Buffer.concat([MAGIC, key.mark, Buffer.from(hash, 'hex'), size, salt]);
  const fileKey = key.ofFile(salt);
  const digest = createHash('sha256').update(header);
  yield header;
  for (let counter = 0, at = 0, last = false; !last; counter += 1, at += CHUNK_BYTES) {
    last = at + CHUNK_BYTES >= content.length;
    const cipher = createCipheriv(CIPHER, fileKey, nonceOf(counter, last), { authTagLength: TAG_BYTES });
    cipher.setAAD(header);
    const sealed = cipher.update(content.subarray(at, at + CHUNK_BYTES));
    const chunk = Buffer.concat([sealed, cipher.final(), cipher.getAuthTag()]);
    digest.update(chunk);
    yield chunk;
  }
  yield digest.digest();
}

/** What lies there is no sealed file, not that one, not of that key, or not as it was written. */
export class SealedFileError extends Error {
  constructor(options?: ErrorOptions) {
    super('not the sealed file that was asked for', options);
    this.name = 'SealedFileError';
  }
}

/**
 * The content of a sealed file, piece by piece, each proved before it is given out. That the whole is the content asked
 * for is known once the last piece has come.
 */
export async function* openSealedFile(path: string, hash: string, key: SealingKey): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    yield* contentOf(file, hash, key);
  } finally {
    await file.close();
  }
}

async function* contentOf(file: FileHandle, hash: string, key: SealingKey): AsyncGenerator<Buffer> {
  const { size: sealedBytes } = await file.stat();
  if (sealedBytes < sealedSize(0)) throw new SealedFileError();
  const check = new SealedFileCheck();
  const header = await readNext(file, Buffer.alloc(HEADER_BYTES));
  check.update(header);
  if (!isHeaderOf(header, { hash, mark: key.mark, sealedBytes })) throw new SealedFileError();
  const fileKey = key.ofFile(header.subarray(SALT_AT));
  const digest = createHash('sha256');
  const buffer = Buffer.alloc(CHUNK_BYTES + TAG_BYTES);
  const end = sealedBytes - HASH_BYTES;
  for (let counter = 0, at = HEADER_BYTES; at < end; counter += 1) {
    const sealed = await readNext(file, buffer.subarray(0, Math.min(buffer.length, end - at)));
    at += sealed.length;
    check.update(sealed);
    const content = openChunk(sealed, fileKey, nonceOf(counter, at === end), header);
    digest.update(content);
    yield content;
  }
  check.update(await readNext(file, Buffer.alloc(HASH_BYTES)));
  if (digest.digest('hex') !== hash || !check.fits(hash, key.mark)) throw new SealedFileError();
}

function openChunk(sealed: Buffer, fileKey: Buffer, nonce: Buffer, header: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, fileKey, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(header);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const content = decipher.update(sealed.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
  } catch (cause) {
    throw new SealedFileError({ cause });
  }
  return content;
}

async function readNext(file: FileHandle, buffer: Buffer): Promise<Buffer> {
  for (let filled = 0; filled < buffer.length; ) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
    // Cut while it was read.
    if (bytesRead === 0) throw new SealedFileError();
    filled += bytesRead;
  }
  return buffer;
}

function nonceOf(counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(counter, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

interface Asked {
  readonly hash: string;
  readonly mark: Buffer;
  readonly sealedBytes: number;
}

function isHeaderOf(header: Buffer, { hash, mark, sealedBytes }: Asked): boolean {
  const size = Number(header.readBigUInt64BE(SIZE_AT));
  return (
    header.subarray(0, MARK_AT).equals(MAGIC) &&
    header.subarray(MARK_AT, HASH_AT).equals(mark) &&
    header.toString('hex', HASH_AT, SIZE_AT) === hash &&
    sealedSize(size) === sealedBytes
  );
}

/** Looks at a sealed file as it goes by, without any key. */
export class SealedFileCheck {
  readonly #digest = createHash('sha256');
  #header = Buffer.alloc(0);
  /** The newest bytes, which are what the file says of itself if nothing follows. */
  #held = Buffer.alloc(0);
  #bytes = 0;

  update(piece: Buffer): void {
    if (this.#header.length < HEADER_BYTES) {
      this.#header = Buffer.concat([this.#header, piece.subarray(0, HEADER_BYTES - this.#header.length)]);
    }
    this.#bytes += piece.length;
    if (piece.length >= HASH_BYTES) {
      this.#digest.update(this.#held).update(piece.subarray(0, -HASH_BYTES));
      this.#held = Buffer.from(piece.subarray(-HASH_BYTES));
    } else {
      const joined = Buffer.concat([this.#held, piece]);
      const over = Math.max(0, joined.length - HASH_BYTES);
      this.#digest.update(joined.subarray(0, over));
      this.#held = joined.subarray(over);
    }
  }

  /** Once everything has gone by: whether it is whole, of that content, and sealed with the key of that mark. */
  fits(hash: string, mark: Buffer | null): boolean {
    return (
      mark !== null &&
      this.#bytes >= sealedSize(0) &&
      isHeaderOf(this.#header, { hash, mark, sealedBytes: this.#bytes }) &&
      this.#digest.copy().digest().equals(this.#held)
    );
  }
}

/** Reads a sealed file from the disk and tells without any key whether it is what it should be. */
export async function checkSealedFile(path: string, hash: string, mark: Buffer | null): Promise<boolean> {
  const check = new SealedFileCheck();
  const pieces: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: PIECE_BYTES });
  for await (const piece of pieces) check.update(piece);
  return check.fits(hash, mark);
}

/** Whether a file says of itself whose and which it should be; the rest of it is not looked at. */
export async function saysItIs(path: string, hash: string, mark: Buffer | null): Promise<boolean> {
  if (mark === null) return false;
  const file = await open(path, 'r');
  try {
    const start = Buffer.alloc(SIZE_AT);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    return bytesRead === start.length && start.equals(Buffer.concat([MAGIC, mark, Buffer.from(hash, 'hex')]));
  } finally {
    await file.close();
  }
}
