import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { syncFolderAside } from '../files/sync-to-disk.ts';
import {
  bestCompression,
  CHUNK_SIZE,
  type Compression,
  type ContainerHeader,
  type ContainerKey,
  chunkNonce,
  createPacker,
  END,
  encodeStart,
  FORMAT,
  fileKeyOf,
  isEntryName,
  keyCheckOf,
} from './container-format.mjs';

/** `office.sqlite`, `office.sqlite.json` or `attachments/<SHA-256>`, and where it lies now. */
export interface FileToSeal {
  readonly name: string;
  readonly path: string;
}

export interface SealRequest {
  readonly files: readonly FileToSeal[];
  /** The container appears here when it is whole. */
  readonly target: string;
  readonly key: ContainerKey;
  /** What may be read without the passphrase. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (bytes: number, total: number) => void;
  readonly compression?: Compression;
  readonly chunkSize?: number;
}

export interface SealedContainer {
  readonly header: ContainerHeader;
  readonly bytes: number;
  readonly sha256: string;
}

interface Entry extends FileToSeal {
  readonly size: number;
}

/** Packs and seals files into one container, in pieces however large they are. */
export async function writeContainer(request: SealRequest): Promise<SealedContainer> {
  const entries = await measure(request.files);
  const header = newHeader(request, entries);
  const part = `${request.target}.part`;
  const written = { bytes: 0, hash: createHash('sha256') };
  try {
    await pipeline(
      plainStream(entries, header.plainSize, request.progress),
      createPacker(header.compression),
      (packed: AsyncIterable<Buffer>) => seal(packed, header, request.key),
      async function* count(sealed: AsyncIterable<Buffer>) {
        for await (const piece of sealed) {
          written.bytes += piece.length;
          written.hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(part, { flags: 'w', mode: 0o600, flush: true }),
      ...(request.signal === undefined ? [] : [{ signal: request.signal }]),
    );
    await rename(part, request.target);
    await syncFolderAside(dirname(request.target));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { header, bytes: written.bytes, sha256: written.hash.digest('hex') };
}

async function measure(files: readonly FileToSeal[]): Promise<Entry[]> {
  const names = new Set(files.map(({ name }) => name));
  if (files.length === 0 || names.size !== files.length || !files.every(({ name }) => isEntryName(name))) {
    throw new RangeError(
      'A container holds at least one file, each under a name of its own that it may hold.',
    );
  }
  const entries: Entry[] = [];
  for (const file of files) entries.push({ ...file, size: (await stat(file.path)).size });
  return entries;
}

function newHeader(request: SealRequest, entries: readonly Entry[]): ContainerHeader {
  const fileSalt = randomBytes(16);
  return {
    format: FORMAT,
    kdf: request.key.kdf,
    fileSalt: fileSalt.toString('hex'),
    noncePrefix: randomBytes(7).toString('hex'),
    keyCheck: keyCheckOf(request.key.masterKey, fileSalt).toString('hex'),
    compression: request.compression ?? bestCompression(),
    chunkSize: request.chunkSize ?? CHUNK_SIZE,
    fileCount: entries.length,
    plainSize: entries.reduce((sum, { name, size }) => sum + 1 + name.length + 8 + size, 0),
    about: request.about,
  };
}

async function* plainStream(
  entries: readonly Entry[],
  total: number,
  progress: SealRequest['progress'],
): AsyncGenerator<Buffer> {
  let done = 0;
  for (const { name, path, size } of entries) {
    const start = Buffer.alloc(1 + name.length + 8);
    start[0] = name.length;
    start.write(name, 1, 'latin1');
    start.writeBigUInt64BE(BigInt(size), 1 + name.length);
    yield start;
    done += start.length;
    let read = 0;
    for await (const piece of createReadStream(path, {
      highWaterMark: 256 * 1024,
    }) as AsyncIterable<Buffer>) {
      read += piece.length;
      if (read > size) break;
      yield piece;
      done += piece.length;
      progress?.(done, total);
    }
    if (read !== size) throw new Error(`The file changed while it was sealed: ${path}`);
  }
}

async function* seal(
  packed: AsyncIterable<Buffer>,
  header: ContainerHeader,
  { masterKey }: ContainerKey,
): AsyncGenerator<Buffer> {
  const { bytes, digest } = encodeStart(header);
  const key = fileKeyOf(masterKey, Buffer.from(header.fileSalt, 'hex'));
  const prefix = Buffer.from(header.noncePrefix, 'hex');
  yield bytes;
  let counter = 0;
  for await (const { plain, last } of inChunks(packed, header.chunkSize)) {
    const cipher = createCipheriv('aes-256-gcm', key, chunkNonce(prefix, counter, last));
    cipher.setAAD(digest);
    yield Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    counter += 1;
  }
  yield END;
}

/** The stream in chunks of one size. The last is known only once nothing follows, so one is always held back. */
async function* inChunks(
  stream: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ readonly plain: Buffer; readonly last: boolean }> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    held.push(piece);
    length += piece.length;
    if (length <= size) continue;
    let rest = Buffer.concat(held, length);
    for (; rest.length > size; rest = rest.subarray(size))
      yield { plain: rest.subarray(0, size), last: false };
    held = [rest];
    ({ length } = rest);
  }
  yield { plain: Buffer.concat(held, length), last: true };
}
