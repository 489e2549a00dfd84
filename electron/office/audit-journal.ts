import {
  closeSync,
  existsSync,
  fdatasync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type AuditRow, auditRowsAfter, findAuditRow, lastAuditRow } from './audit-trail.ts';

const FILE = /^(\d{10})\.ndjson$/u;
/** A file is closed past this size and the next one begun. */
const MOST_BYTES = 4 * 1024 * 1024;
/** What is older lies in the backups. */
const MOST_FILES = 16;

const lineSchema = z.strictObject({
  seq: z.int(),
  at: z.string(),
  staff_id: z.int().nullable(),
  staff_name: z.string(),
  role: z.string(),
  action: z.string(),
  entity: z.string(),
  entity_id: z.string(),
  reason: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  previous_hash: z.string(),
  hash: z.string(),
});

/** What the journal knows that the database does not. */
export interface JournalVerdict {
  /** Entries after the database's last one: written down, then lost. In order. */
  readonly missing: readonly AuditRow[];
  /** The database's history is not the one written down here. */
  readonly differs: boolean;
}

/** What lies in the journal's folder, its newest file read through. */
export interface JournalReading {
  readonly folder: string;
  readonly newest: {
    readonly path: string;
    readonly rows: readonly AuditRow[];
    /** Bytes of whole lines; a last line that was cut short by a crash may follow. */
    readonly wholeBytes: number;
    readonly cutShort: boolean;
    /** Whether each whole line is one of ours. */
    readonly readable: boolean;
  } | null;
}

/**
 * The audit trail written down a second time, a line for each entry, beside the database. It follows the database by a
 * moment and costs a payment nothing; after damage it names exactly what a backup does not hold. Like the trail itself
 * it holds no ID number and no phone.
 */
export class AuditJournal {
  readonly #folder: string;
  readonly #database: Database.Database;
  readonly #reportFault: (error: unknown) => void;
  #descriptor: number | null = null;
  #bytes = 0;
  #last = 0;
  /** How far the disk is known to have taken the file; what is beyond is written again after a fault. */
  #onDisk = { bytes: 0, last: 0 };
  /** Which file is written to: the machine gives a descriptor's number again. */
  #file = 0;
  #waiting = false;
  #syncing = false;

  private constructor(folder: string, database: Database.Database, reportFault: (error: unknown) => void) {
    this.#folder = folder;
    this.#database = database;
    this.#reportFault = reportFault;
  }

  /**
   * Opens the journal of a sound office and writes down what a crash kept from it. A journal that begins now begins with
   * the next entry: the backups hold what came before.
   */
  static open(
    { folder, newest }: JournalReading,
    database: Database.Database,
    reportFault: (error: unknown) => void,
  ): AuditJournal {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (newest?.readable === false) putJournalAside(folder, `unreadable-${Date.now()}`);
    const journal = new AuditJournal(folder, database, reportFault);
    if (newest?.readable === true) journal.#continue(newest);
    else journal.#last = lastAuditRow(database)?.seq ?? 0;
    journal.#onDisk = { bytes: journal.#bytes, last: journal.#last };
    journal.write();
    return journal;
  }

  /** Writes new entries down soon, once whoever is waiting for an answer has it. */
  follow(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setImmediate(() => {
      this.#waiting = false;
      try {
        if (this.#database.open) this.write();
      } catch (error) {
        // The office itself is on the disk; what the journal could not take it takes after the next entry.
        this.#reportFault(error);
      }
    });
  }

  /** Writes every entry down that is not there yet. */
  write(): void {
    let lines = '';
    let last = this.#last;
    for (const row of auditRowsAfter(this.#database, this.#last)) {
      lines += `${JSON.stringify(row)}\n`;
      last = row.seq;
      if (lines.length < 1024 * 1024) continue;
      this.#append(lines, last);
      lines = '';
    }
    if (lines !== '') this.#append(lines, last);
  }

  close(): void {
    try {
      if (this.#database.open) this.write();
    } catch (error) {
      // The next opening writes down what is missing.
      this.#reportFault(error);
    } finally {
      this.#endFile();
    }
  }

  #continue({ path, rows, wholeBytes, cutShort }: NonNullable<JournalReading['newest']>): void {
    this.#descriptor = openSync(path, 'r+');
    // A line that a power cut left half is written again.
    if (cutShort) ftruncateSync(this.#descriptor, wholeBytes);
    this.#bytes = wholeBytes;
    this.#last = rows.at(-1)?.seq ?? firstSeqOf(path) - 1;
  }

  /** Waits for the disk, since nobody will ask it for this file again. */
  #endFile(): void {
    const descriptor = this.#descriptor;
    if (descriptor === null) return;
    this.#descriptor = null;
    this.#file += 1;
    try {
      if (this.#onDisk.bytes < this.#bytes) fdatasyncSync(descriptor);
    } catch (error) {
      this.#reportFault(error);
    } finally {
      closeSync(descriptor);
    }
  }

  #append(lines: string, last: number): void {
    if (this.#descriptor === null || this.#bytes > MOST_BYTES) {
      this.#endFile();
      const first = /"seq":(\d+)/u.exec(lines)?.[1] ?? '0';
      this.#descriptor = openSync(join(this.#folder, `${first.padStart(10, '0')}.ndjson`), 'w', 0o600);
      this.#bytes = 0;
      this.#onDisk = { bytes: 0, last: this.#last };
      for (const old of journalFiles(this.#folder).slice(0, -MOST_FILES)) rmSync(join(this.#folder, old));
    }
    const bytes = Buffer.from(lines);
    // A disk that fills up takes a part; only the whole counts, and the rest is written over it next time.
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#bytes + at);
    }
    this.#bytes += bytes.length;
    this.#last = last;
    this.#sync();
  }

  /** Not waited for: the database itself is on the disk already, and this is its second witness. */
  #sync(): void {
    if (this.#syncing || this.#descriptor === null || this.#onDisk.bytes === this.#bytes) return;
    this.#syncing = true;
    const written = { bytes: this.#bytes, last: this.#last };
    const file = this.#file;
    fdatasync(this.#descriptor, (error) => {
      this.#syncing = false;
      // A file that was ended meanwhile was waited for; found closed, it says nothing of the disk.
      const isClosed = file !== this.#file && error?.code === 'EBADF';
      if (error !== null && !isClosed) this.#reportFault(error);
      if (error === null || file !== this.#file) {
        if (file === this.#file) this.#onDisk = written;
        this.#sync();
        return;
      }
      // The next entry is written with all that came before it: asked again, a disk keeps quiet of what it has lost.
      this.#bytes = this.#onDisk.bytes;
      this.#last = this.#onDisk.last;
    });
  }
}

export function readJournal(folder: string): JournalReading {
  const name = journalFiles(folder).at(-1);
  if (name === undefined) return { folder, newest: null };
  const path = join(folder, name);
  const bytes = readFileSync(path);
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  const rows = rowsOf(lines);
  return {
    folder,
    newest: {
      path,
      rows,
      wholeBytes,
      cutShort: wholeBytes < bytes.length,
      readable: rows.length === lines.length,
    },
  };
}

/** Compares what was written down with a database's own audit trail. */
export function compareWithJournal(
  { folder, newest }: JournalReading,
  database: Database.Database,
): JournalVerdict {
  const last = newest?.rows.at(-1);
  const held = lastAuditRow(database)?.seq ?? 0;
  if (last === undefined) return { missing: [], differs: false };
  if (last.seq <= held) {
    return { missing: [], differs: findAuditRow(database, last.seq)?.hash !== last.hash };
  }
  const after = journalRowsAfter(folder, held);
  const differs = held > 0 && after[0]?.previous_hash !== findAuditRow(database, held)?.hash;
  return { missing: after, differs };
}

/** Every line after an entry, in order. */
export function journalRowsAfter(folder: string, seq: number): AuditRow[] {
  const files = journalFiles(folder);
  const first = files.findLastIndex((file) => firstSeqOf(file) <= seq + 1);
  return files
    .slice(Math.max(first, 0))
    .flatMap((file) => rowsOf(readFileSync(join(folder, file), 'utf8').split('\n')))
    .filter((row) => row.seq > seq);
}

/** Puts the lines so far aside, for an office that goes on from another state. Nothing is deleted. */
export function putJournalAside(folder: string, name: string): void {
  const files = existsSync(folder) ? journalFiles(folder) : [];
  if (files.length === 0) return;
  const aside = join(folder, name);
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const file of files) renameSync(join(folder, file), join(aside, file));
}

function journalFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => FILE.test(name) && statSync(join(folder, name)).size > 0)
    .sort();
}

function firstSeqOf(file: string): number {
  return Number(/(\d{10})\.ndjson$/u.exec(file)?.[1] ?? 0);
}

/** Lines up to the first that cannot be read. */
function rowsOf(lines: readonly string[]): AuditRow[] {
  const rows: AuditRow[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const row = parseLine(line);
    if (row === null) break;
    rows.push(row);
  }
  return rows;
}

function parseLine(line: string): AuditRow | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
