import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** https://www.sqlite.org/walformat.html */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE_ENDIAN_SUMS = 0x37_7f_06_82;
const MAGIC_BIG_ENDIAN_SUMS = 0x37_7f_06_83;

/** A page of a commit: its number from 1, and what the reader was told to make of its content. */
export interface CommittedPage<Digest> {
  readonly page: number;
  readonly digest: Digest;
}

interface Generation {
  /** The log starts over with new salts once all of it is in the database file. */
  readonly salts: string;
  readonly pageSize: number;
  readonly littleEndian: boolean;
  readonly sums: Uint32Array;
}

/**
 * Follows the write-ahead log of a database as SQLite itself would recover it: a frame counts when its salts and its
 * running checksum fit and a commit follows. Reads the log alone and never the database file, whose locks closing a
 * second descriptor would drop.
 */
export class WalReader<Digest> {
  readonly #walFile: string;
  readonly #digest: (content: Buffer) => Digest;
  #generation: Generation | null = null;
  #offset = HEADER_BYTES;
  /** Frames whose commit has not come yet. */
  #waiting: CommittedPage<Digest>[] = [];

  constructor(walFile: string, digest: (content: Buffer) => Digest) {
    this.#walFile = walFile;
    this.#digest = digest;
  }

  /**
   * Hands over the pages committed since the last call, at most `mostFrames` frames on, and after each commit how many
   * pages the database then has. True when it caught up.
   */
  read(
    mostFrames: number,
    take: (committed: CommittedPage<Digest>) => void,
    committed: (pageCount: number) => void = () => undefined,
  ): boolean {
    const descriptor = openIfThere(this.#walFile);
    if (descriptor === null) return true;
    try {
      const generation = this.#generationOf(descriptor);
      return generation === null || this.#readFrames(descriptor, generation, mostFrames, take, committed);
    } finally {
      closeSync(descriptor);
    }
  }

  #generationOf(descriptor: number): Generation | null {
    const header = Buffer.alloc(HEADER_BYTES);
    if (readSync(descriptor, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return null;
    const salts = header.toString('hex', 16, 24);
    if (this.#generation?.salts === salts) return this.#generation;
    const magic = header.readUInt32BE(0);
    if (magic !== MAGIC_LITTLE_ENDIAN_SUMS && magic !== MAGIC_BIG_ENDIAN_SUMS) return null;
    const littleEndian = magic === MAGIC_LITTLE_ENDIAN_SUMS;
    const sums = new Uint32Array(2);
    addToSums(sums, header.subarray(0, 24), littleEndian);
    if (sums[0] !== header.readUInt32BE(24) || sums[1] !== header.readUInt32BE(28)) return null;
    this.#generation = { salts, pageSize: header.readUInt32BE(8), littleEndian, sums };
    this.#offset = HEADER_BYTES;
    this.#waiting = [];
    return this.#generation;
  }

  #readFrames(
    descriptor: number,
    { salts, pageSize, littleEndian, sums }: Generation,
    mostFrames: number,
    take: (committed: CommittedPage<Digest>) => void,
    committed: (pageCount: number) => void,
  ): boolean {
    const { size } = fstatSync(descriptor);
    const frame = Buffer.alloc(FRAME_HEADER_BYTES + pageSize);
    const next = new Uint32Array(2);
    for (let count = 0; count < mostFrames; count += 1) {
      if (this.#offset + frame.length > size) return true;
      if (readSync(descriptor, frame, 0, frame.length, this.#offset) < frame.length) return true;
      if (frame.toString('hex', 8, 16) !== salts) return true;
      next.set(sums);
      addToSums(next, frame.subarray(0, 8), littleEndian);
      addToSums(next, frame.subarray(FRAME_HEADER_BYTES), littleEndian);
      if (next[0] !== frame.readUInt32BE(16) || next[1] !== frame.readUInt32BE(20)) return true;
      sums.set(next);
      this.#offset += frame.length;
      this.#waiting.push({
        page: frame.readUInt32BE(0),
        digest: this.#digest(frame.subarray(FRAME_HEADER_BYTES)),
      });
      const pageCount = frame.readUInt32BE(4);
      if (pageCount === 0) continue;
      for (const page of this.#waiting) take(page);
      this.#waiting = [];
      committed(pageCount);
    }
    return false;
  }
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** SQLite's running checksum: two sums over pairs of 32-bit words. */
function addToSums(sums: Uint32Array, bytes: Buffer, littleEndian: boolean): void {
  let first = sums[0] ?? 0;
  let second = sums[1] ?? 0;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + words.getUint32(at, littleEndian) + second) | 0;
    second = (second + words.getUint32(at + 4, littleEndian) + first) | 0;
  }
  sums[0] = first;
  sums[1] = second;
}
