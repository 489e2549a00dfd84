import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { syncFile, syncFolder } from '../files/sync-to-disk.ts';
import { WalReader } from './wal-reader.ts';

const MAGIC = 'GJDKSEAL';
const HEADER_BYTES = 16;
const DIGEST_BYTES = 8;
const SUM_BYTES = 32;
/** Pages read in one piece: 1 MiB of the usual pages. */
const PAGES_A_SLICE = 256;

/** What every page of the database file holds, once the log beside it is folded in. */
export interface PageSeal {
  readonly pageSize: number;
  /** `DIGEST_BYTES` for each page, the first page first. */
  readonly digests: Buffer;
}

function digestOf(content: Buffer): Buffer {
  return hash('sha256', content, 'buffer').subarray(0, DIGEST_BYTES);
}

/** Null when there is none, or when it is itself damaged: then nothing is known of the pages. */
export function readSeal(file: string): PageSeal | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  if (bytes.length < HEADER_BYTES + SUM_BYTES || bytes.toString('latin1', 0, 8) !== MAGIC) return null;
  const body = bytes.subarray(0, bytes.length - SUM_BYTES);
  if (!hash('sha256', body, 'buffer').equals(bytes.subarray(bytes.length - SUM_BYTES))) return null;
  const pageSize = body.readUInt32BE(8);
  const digests = body.subarray(HEADER_BYTES);
  return digests.length === body.readUInt32BE(12) * DIGEST_BYTES ? { pageSize, digests } : null;
}

export function writeSeal(file: string, { pageSize, digests }: PageSeal): void {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 0, 'latin1');
  header.writeUInt32BE(pageSize, 8);
  header.writeUInt32BE(digests.length / DIGEST_BYTES, 12);
  const body = Buffer.concat([header, digests]);
  const part = `${file}.part`;
  writeFileSync(part, Buffer.concat([body, hash('sha256', body, 'buffer')]), { mode: 0o600 });
  syncFile(part);
  renameSync(part, file);
  syncFolder(dirname(file));
}

/** Seals a database file as it lies on the disk. Only while no connection to it is open in this program. */
export async function sealOf(databaseFile: string): Promise<PageSeal> {
  const digests: Buffer[] = [];
  const pageSize = await readPages(databaseFile, (_page, content) => digests.push(digestOf(content)));
  return { pageSize, digests: Buffer.concat(digests) };
}

/**
 * Pages, counted from 1, that are neither what the seal says nor about to be replaced by the log. Any changed byte of
 * the file makes its page one of them. Only while no connection to it is open in this program.
 */
export async function wrongPages(databaseFile: string, seal: PageSeal): Promise<number[]> {
  const inLog = new Set<number>();
  const log = new WalReader(`${databaseFile}-wal`, () => null);
  log.read(({ page }) => inLog.add(page));
  const wrong: number[] = [];
  const count = seal.digests.length / DIGEST_BYTES;
  let pages = 0;
  await readPages(databaseFile, (page, content) => {
    pages = page;
    // What lies behind the last page belongs to nothing.
    if (page > count || inLog.has(page)) return;
    const expected = seal.digests.subarray((page - 1) * DIGEST_BYTES, page * DIGEST_BYTES);
    if (!digestOf(content).equals(expected)) wrong.push(page);
  });
  for (let page = pages + 1; page <= count; page += 1) if (!inLog.has(page)) wrong.push(page);
  return wrong;
}

/** A last page that is cut short counts as a page, whose content then differs. */
async function readPages(
  databaseFile: string,
  take: (page: number, content: Buffer) => void,
): Promise<number> {
  const descriptor = openSync(databaseFile, 'r');
  try {
    const head = Buffer.alloc(18);
    readSync(descriptor, head, 0, head.length, 0);
    // 1 stands for 65,536, which two bytes cannot hold; what is no page size at all is read as the usual one.
    const said = head.readUInt16BE(16);
    const pageSize = said === 1 ? 65_536 : said >= 512 && (said & (said - 1)) === 0 ? said : 4096;
    const slice = Buffer.alloc(pageSize * PAGES_A_SLICE);
    const { size } = fstatSync(descriptor);
    let page = 0;
    for (let offset = 0; offset < size; ) {
      const length = readSync(descriptor, slice, 0, slice.length, offset);
      if (length === 0) break;
      for (let at = 0; at < length; at += pageSize) {
        page += 1;
        take(page, slice.subarray(at, Math.min(at + pageSize, length)));
      }
      offset += length;
      await nextTurn();
    }
    return pageSize;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Keeps the seal ahead of the database file. Committed pages reach that file only in a checkpoint, and none is made
 * before the seal of those pages is on the disk; so after any crash each page is either as sealed or still in the log.
 */
export class PageSealer {
  readonly #sealFile: string;
  readonly #log: WalReader<Buffer>;
  readonly #pageSize: number;
  #digests: Buffer;
  #changed: boolean;
  #database: Database.Database | null = null;

  /** Node closes every database when it ends, and the last connection to close folds its log in. */
  static readonly #open = new Set<PageSealer>();

  static {
    process.on('exit', () => {
      for (const sealer of PageSealer.#open) {
        try {
          sealer.settle();
        } catch {
          // Nobody is left to be told; without its seal the file is sealed anew at the next start.
        }
      }
    });
  }

  /** `onDisk`: the seal was read from its file and not made just now. */
  constructor(databaseFile: string, sealFile: string, seal: PageSeal, onDisk: boolean) {
    this.#sealFile = sealFile;
    this.#changed = !onDisk;
    this.#log = new WalReader(`${databaseFile}-wal`, digestOf);
    this.#pageSize = seal.pageSize;
    this.#digests = Buffer.from(seal.digests);
    PageSealer.#open.add(this);
  }

  /** The connection that knows how much of the log is committed. */
  follow(database: Database.Database): void {
    this.#database = database;
  }

  /** To be called when the last connection is closed. */
  release(): void {
    PageSealer.#open.delete(this);
  }

  #readOn(): void {
    this.#log.read(
      ({ page, digest }) => {
        const end = page * DIGEST_BYTES;
        if (end > this.#digests.length) {
          this.#digests = Buffer.concat([this.#digests, Buffer.alloc(end - this.#digests.length)]);
        }
        digest.copy(this.#digests, end - DIGEST_BYTES);
        this.#changed = true;
      },
      // A file that is written anew may become shorter.
      (pageCount) => {
        this.#digests = this.#digests.subarray(0, pageCount * DIGEST_BYTES);
      },
      this.#committedFrames(),
    );
  }

  /** A commit that a failing disk refused lies in the log as a whole one, until the next one is written over it. */
  #committedFrames(): number {
    if (this.#database === null) return Number.POSITIVE_INFINITY;
    const [counted] = this.#database.pragma('wal_checkpoint(NOOP)') as readonly { readonly log: number }[];
    if (counted === undefined) throw new Error('SQLite does not say how long its log is');
    return counted.log;
  }

  /** Brings the seal on the disk up to the last commit. */
  settle(): void {
    try {
      this.#readOn();
      if (!this.#changed) return;
      writeSeal(this.#sealFile, { pageSize: this.#pageSize, digests: this.#digests });
    } catch (error) {
      // Closing may still fold the log in: no seal says nothing, an old one would call sound pages damaged.
      rmSync(this.#sealFile, { force: true });
      this.#changed = true;
      throw error;
    }
    this.#changed = false;
  }
}
