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

/** A place in the log: the next frame, and the running checksum up to there. */
interface Place {
  readonly offset: number;
  readonly sums: readonly [number, number];
}

interface Generation {
  /** The log starts over with new salts once all of it is in the database file. */
  readonly salts: string;
  readonly pageSize: number;
  readonly littleEndian: boolean;
  /** After the last commit. */
  committed: Place;
}

interface Reading<Digest> {
  readonly take: (committed: CommittedPage<Digest>) => void;
  readonly committed: (pageCount: number) => void;
  readonly frames: number;
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

  constructor(walFile: string, digest: (content: Buffer) => Digest) {
    this.#walFile = walFile;
    this.#digest = digest;
  }

  /**
   * Hands over the pages committed since the last call, and after each commit how many pages the database then has.
   * What is not committed yet is read again the next time: SQLite may still take it back or write it anew in place.
   * `frames`: how many SQLite itself counts; a commit beyond them is one that a failing disk refused.
   */
  read(
    take: (committed: CommittedPage<Digest>) => void,
    committed: (pageCount: number) => void = () => undefined,
    frames = Number.POSITIVE_INFINITY,
  ): void {
    const descriptor = openIfThere(this.#walFile);
    if (descriptor === null) return;
    try {
      const generation = this.#generationOf(descriptor);
      if (generation !== null) this.#readFrames(descriptor, generation, { take, committed, frames });
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
    const sums = added([0, 0], header.subarray(0, 24), littleEndian);
    if (!fits(sums, header, 24)) return null;
    this.#generation = {
      salts,
      pageSize: header.readUInt32BE(8),
      littleEndian,
      committed: { offset: HEADER_BYTES, sums },
    };
    return this.#generation;
  }

  #readFrames(
    descriptor: number,
    generation: Generation,
    { take, committed, frames }: Reading<Digest>,
  ): void {
    const { salts, pageSize, littleEndian } = generation;
    const frame = Buffer.alloc(FRAME_HEADER_BYTES + pageSize);
    const size = Math.min(fstatSync(descriptor).size, HEADER_BYTES + frames * frame.length);
    let { offset, sums } = generation.committed;
    let waiting: CommittedPage<Digest>[] = [];
    while (offset + frame.length <= size) {
      if (readSync(descriptor, frame, 0, frame.length, offset) < frame.length) return;
      if (frame.toString('hex', 8, 16) !== salts) return;
      sums = added(sums, frame.subarray(0, 8), littleEndian);
      sums = added(sums, frame.subarray(FRAME_HEADER_BYTES), littleEndian);
      if (!fits(sums, frame, 16)) return;
      offset += frame.length;
      waiting.push({
        page: frame.readUInt32BE(0),
        digest: this.#digest(frame.subarray(FRAME_HEADER_BYTES)),
      });
      const pageCount = frame.readUInt32BE(4);
      if (pageCount === 0) continue;
      for (const page of waiting) take(page);
      waiting = [];
      committed(pageCount);
      generation.committed = { offset, sums };
    }
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
function added(
  [before, beforeThat]: readonly [number, number],
  bytes: Buffer,
  littleEndian: boolean,
): readonly [number, number] {
  let first = before;
  let second = beforeThat;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + words.getUint32(at, littleEndian) + second) | 0;
    second = (second + words.getUint32(at + 4, littleEndian) + first) | 0;
  }
  return [first >>> 0, second >>> 0];
}

function fits([first, second]: readonly [number, number], bytes: Buffer, at: number): boolean {
  return first === bytes.readUInt32BE(at) && second === bytes.readUInt32BE(at + 4);
}
