// The layout of a sealed container, known once for whoever writes and whoever reads one, and plain enough for the
// stand-alone script that opens one without the program.
//
//   magic ‖ header length (u32) ‖ header JSON ‖ SHA-256 of all before ‖ chunks ‖ end mark
//
// A chunk is AES-256-GCM over at most `chunkSize` bytes of the compressed stream, with its 16 bytes of tag behind it:
// nonce = 7 random bytes ‖ u32 counter ‖ last flag, and the SHA-256 of the header as additional data. The stream is the
// files one after the other: name length (u8) ‖ name ‖ size (u64) ‖ content. Numbers are big-endian.

import { createHash, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import * as zlib from 'node:zlib';

export const FORMAT = 1;
export const FAMILY = Buffer.from('GJDKBK');
export const MAGIC = Buffer.from('GJDKBK1');
/** Tells a container that was cut off from one that was altered. */
export const END = Buffer.from('GJDKEND');
export const TAG_BYTES = 16;
export const DIGEST_BYTES = 32;
export const LONGEST_HEADER = 64 * 1024;
export const CHUNK_SIZE = 1024 * 1024;
export const MOST_PLAIN = 2 ** 40;

const SMALLEST_CHUNK = 256;
const LARGEST_CHUNK = 4 * 1024 * 1024;
const MOST_FILES = 2_000_000;
const COST = 2 ** 17;
const HIGHEST_COST = 2 ** 20;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const CHECK_BYTES = 16;
const ENTRY_NAME = /^(?:office\.sqlite|office\.sqlite\.json|attachments\/[0-9a-f]{64})$/u;

/** Why a container cannot be opened; `block` counts from 1 where one block is to blame. */
export class ContainerError extends Error {
  constructor(problem, { block = null, cause } = {}) {
    super(block === null ? problem : `${problem} (block ${String(block)})`, { cause });
    this.name = 'ContainerError';
    this.problem = problem;
    this.block = block;
  }
}

/** The key that a passphrase makes. Kept, it seals further containers without anybody at the keyboard. */
export function deriveContainerKey(passphrase, salt = randomBytes(SALT_BYTES), cost = COST) {
  return keyFrom(passphrase, {
    name: 'scrypt',
    N: cost,
    r: 8,
    p: 1,
    salt: Buffer.from(salt).toString('hex'),
  });
}

export async function keyFrom(passphrase, kdf) {
  const options = { N: kdf.N, r: kdf.r, p: kdf.p, maxmem: 256 * kdf.N * kdf.r };
  const masterKey = await new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), Buffer.from(kdf.salt, 'hex'), KEY_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
  return { masterKey, kdf };
}

/** The key of one container, since a counter may never run twice under the same key. */
export function fileKeyOf(masterKey, fileSalt) {
  return hkdf(masterKey, fileSalt, 'guanjia container 1 chunks', KEY_BYTES);
}

/** What the header says of its key, so that a wrong passphrase is not taken for a damaged file. */
export function keyCheckOf(masterKey, fileSalt) {
  return hkdf(masterKey, fileSalt, 'guanjia container 1 check', CHECK_BYTES);
}

export function fitsKey(header, key) {
  const { kdf } = key;
  const same = ['name', 'N', 'r', 'p', 'salt'].every((name) => kdf[name] === header.kdf[name]);
  const check = keyCheckOf(key.masterKey, Buffer.from(header.fileSalt, 'hex'));
  return same && timingSafeEqual(check, Buffer.from(header.keyCheck, 'hex'));
}

function hkdf(masterKey, salt, info, length) {
  return Buffer.from(hkdfSync('sha256', masterKey, salt, info, length));
}

export function chunkNonce(prefix, counter, last) {
  const nonce = Buffer.alloc(12);
  prefix.copy(nonce, 0, 0, 7);
  nonce.writeUInt32BE(counter, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Everything before the first chunk, and the digest that each chunk is bound to. */
export function encodeStart(header) {
  const json = Buffer.from(JSON.stringify(header));
  if (json.length > LONGEST_HEADER) throw new RangeError('The header of the container is too long.');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  const start = Buffer.concat([MAGIC, length, json]);
  const digest = createHash('sha256').update(start).digest();
  return { bytes: Buffer.concat([start, digest]), digest };
}

/** Reads a header whose digest is right, and lets nothing through that could cost memory or time. */
export function decodeHeader(json) {
  let header;
  try {
    header = JSON.parse(json.toString('utf8'));
  } catch (cause) {
    throw new ContainerError('damaged', { cause });
  }
  if (!isRecord(header)) throw new ContainerError('damaged');
  if (Number.isSafeInteger(header.format) && header.format > FORMAT) throw new ContainerError('newerFormat');
  const sound =
    header.format === FORMAT &&
    isKdf(header.kdf) &&
    isHex(header.fileSalt, SALT_BYTES) &&
    isHex(header.noncePrefix, 7) &&
    isHex(header.keyCheck, CHECK_BYTES) &&
    (header.compression === 'gzip' || header.compression === 'zstd') &&
    isWhole(header.chunkSize, SMALLEST_CHUNK, LARGEST_CHUNK) &&
    isWhole(header.fileCount, 1, MOST_FILES) &&
    isWhole(header.plainSize, 1, Number.MAX_SAFE_INTEGER) &&
    isRecord(header.about);
  if (!sound) throw new ContainerError('damaged');
  if (header.plainSize > MOST_PLAIN) throw new ContainerError('bomb');
  return header;
}

function isKdf(kdf) {
  return (
    isRecord(kdf) &&
    kdf.name === 'scrypt' &&
    isWhole(kdf.N, 2, HIGHEST_COST) &&
    Number.isInteger(Math.log2(kdf.N)) &&
    isWhole(kdf.r, 1, 8) &&
    isWhole(kdf.p, 1, 4) &&
    isHex(kdf.salt, SALT_BYTES)
  );
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHex(value, bytes) {
  return typeof value === 'string' && value.length === 2 * bytes && /^[0-9a-f]*$/u.test(value);
}

function isWhole(value, least, most) {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

/** The only names there are, so that none can lead out of the folder a container is opened into. */
export function isEntryName(name) {
  return ENTRY_NAME.test(name);
}

/** The better way to pack that this Node knows. */
export function bestCompression() {
  return typeof zlib.createZstdCompress === 'function' ? 'zstd' : 'gzip';
}

const PIECE = { chunkSize: 256 * 1024 };

export function createPacker(compression) {
  return compression === 'zstd' ? zlib.createZstdCompress(PIECE) : zlib.createGzip({ ...PIECE, level: 1 });
}

export function createUnpacker(compression) {
  if (compression === 'gzip') return zlib.createGunzip(PIECE);
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress(PIECE);
  throw new ContainerError('newerFormat');
}
