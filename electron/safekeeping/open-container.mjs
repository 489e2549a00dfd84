import { createDecipheriv, createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  ContainerError,
  chunkNonce,
  createUnpacker,
  DIGEST_BYTES,
  decodeHeader,
  END,
  FAMILY,
  fileKeyOf,
  fitsKey,
  isEntryName,
  keyFrom,
  LONGEST_HEADER,
  MAGIC,
  TAG_BYTES,
} from './container-format.mjs';

/** Reads what may be known of a container without its passphrase. */
export async function readContainerHeader(path) {
  const file = await open(path, 'r');
  try {
    return (await readStart(file)).header;
  } finally {
    await file.close();
  }
}

/**
 * Opens a container into an empty folder: all of it or nothing. `secret` is the passphrase or a key derived from it.
 */
export async function openContainer(path, secret, folder, { signal, progress = () => {} } = {}) {
  const file = await open(path, 'r');
  try {
    const start = await readStart(file);
    const { header } = start;
    const key = typeof secret === 'string' ? await keyFrom(secret, header.kdf) : secret;
    if (!fitsKey(header, key)) throw new ContainerError('wrongPassphrase');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0) {
      throw Object.assign(new Error(`The folder is not empty: ${folder}`), { code: 'ENOTEMPTY' });
    }
    return { header, files: await unpackInto(folder, file, start, key, { signal, progress }) };
  } finally {
    await file.close();
  }
}

async function unpackInto(folder, file, start, key, { signal, progress }) {
  const { header } = start;
  const opening = await mkdtemp(join(folder, 'opening-'));
  try {
    let files = [];
    await pipeline(
      plainChunks(file, start, fileKeyOf(key.masterKey, Buffer.from(header.fileSalt, 'hex'))),
      createUnpacker(header.compression),
      async (source) => {
        files = await writeFiles(new PlainReader(source, header.plainSize, progress), header, opening);
      },
      { signal },
    );
    for (const name of await readdir(opening)) await rename(join(opening, name), join(folder, name));
    return files;
  } catch (error) {
    // Every chunk is proved before it is unpacked, so only a forger with the key gets here.
    if (/^(?:Z_|ERR_ZSTD|ZSTD_)/u.test(String(error?.code))) {
      throw new ContainerError('damaged', { cause: error });
    }
    throw error;
  } finally {
    await rm(opening, { recursive: true, force: true });
  }
}

/** The header, once it is proved to be as it was written, and where the chunks lie. */
async function readStart(file) {
  const state = await file.stat();
  if (!state.isFile()) throw new ContainerError('notContainer');
  const { size } = state;
  if (size === 0) throw new ContainerError('empty');
  const fixed = MAGIC.length + 4;
  const head = await readAt(file, 0, Math.min(size, fixed));
  const magic = head.subarray(0, MAGIC.length);
  if (!magic.equals(MAGIC.subarray(0, magic.length))) throw new ContainerError(strangerOf(magic));
  const end = await readAt(file, Math.max(0, size - END.length), Math.min(size, END.length));
  if (size < fixed || !end.equals(END)) throw new ContainerError('cutOff');
  const length = head.readUInt32BE(MAGIC.length);
  if (length > LONGEST_HEADER) throw new ContainerError('damaged');
  const bodyAt = fixed + length + DIGEST_BYTES;
  const bodyEnd = size - END.length;
  if (bodyAt > bodyEnd) throw new ContainerError('damaged');
  const json = await readAt(file, fixed, length);
  const digest = createHash('sha256').update(head).update(json).digest();
  if (!digest.equals(await readAt(file, fixed + length, DIGEST_BYTES))) throw new ContainerError('damaged');
  return { header: decodeHeader(json), digest, bodyAt, bodyEnd };
}

function strangerOf(magic) {
  const digit = magic[FAMILY.length] ?? 0;
  const ours = magic.subarray(0, FAMILY.length).equals(FAMILY);
  return ours && digit > 0x31 && digit <= 0x39 ? 'newerFormat' : 'notContainer';
}

async function* plainChunks(file, { header, digest, bodyAt, bodyEnd }, key) {
  const prefix = Buffer.from(header.noncePrefix, 'hex');
  const longest = header.chunkSize + TAG_BYTES;
  let at = bodyAt;
  for (let counter = 0; ; counter += 1) {
    const sealed = await readAt(file, at, Math.min(longest, bodyEnd - at));
    at += sealed.length;
    const last = at === bodyEnd;
    yield openChunk(sealed, key, chunkNonce(prefix, counter, last), digest, counter + 1);
    if (last) return;
  }
}

function openChunk(sealed, key, nonce, digest, block) {
  if (sealed.length < TAG_BYTES) throw new ContainerError('damaged', { block });
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(digest);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plain = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
  try {
    decipher.final();
  } catch (cause) {
    throw new ContainerError('damaged', { block, cause });
  }
  return plain;
}

async function readAt(file, at, length) {
  const bytes = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) throw new ContainerError('cutOff');
    filled += bytesRead;
  }
  return bytes;
}

/** The unpacked stream in the sizes asked for, never more of it than the header declares. */
class PlainReader {
  #source;
  #most;
  #progress;
  #held = Buffer.alloc(0);
  #seen = 0;

  constructor(source, most, progress) {
    this.#source = source[Symbol.asyncIterator]();
    this.#most = most;
    this.#progress = progress;
  }

  /** Between one and `most` bytes; null at the end. */
  async some(most) {
    while (this.#held.length === 0) {
      const { value, done } = await this.#source.next();
      if (done === true) return null;
      this.#seen += value.length;
      if (this.#seen > this.#most) throw new ContainerError('bomb');
      this.#progress(this.#seen, this.#most);
      this.#held = value;
    }
    const piece = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(piece.length);
    return piece;
  }

  async exactly(length) {
    const pieces = [];
    for (let missing = length; missing > 0; ) {
      const piece = await this.some(missing);
      if (piece === null) throw new ContainerError('damaged');
      pieces.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(pieces);
  }

  async expectEnd() {
    if ((await this.some(1)) !== null || this.#seen !== this.#most) throw new ContainerError('damaged');
  }
}

async function writeFiles(reader, header, folder) {
  const files = new Map();
  for (let number = 0; number < header.fileCount; number += 1) {
    const [nameLength] = await reader.exactly(1);
    const name = (await reader.exactly(nameLength)).toString('utf8');
    if (!isEntryName(name) || files.has(name)) throw new ContainerError('unsafeName');
    const size = (await reader.exactly(8)).readBigUInt64BE();
    if (size > BigInt(header.plainSize)) throw new ContainerError('bomb');
    await writeFile(reader, Number(size), join(folder, placeOf(name)));
    files.set(name, { name, size: Number(size) });
  }
  await reader.expectEnd();
  return [...files.values()];
}

/** Attachments lie in the folders that an office keeps them in. */
function placeOf(name) {
  const [folder, hash] = name.split('/');
  return hash === undefined ? name : join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
}

async function writeFile(reader, size, path) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    for (let missing = size; missing > 0; ) {
      const piece = await reader.some(missing);
      if (piece === null) throw new ContainerError('damaged');
      await file.writeFile(piece);
      missing -= piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
