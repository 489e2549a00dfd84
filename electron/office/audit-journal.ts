import {
  closeSync,
  existsSync,
  fdatasync,
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
    folder: string,
    database: Database.Database,
    reportFault: (error: unknown) => void,
  ): AuditJournal {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const newest = journalFiles(folder).at(-1);
    if (newest !== undefined && !isReadable(readFileSync(join(folder, newest)))) {
      putJournalAside(folder, `unreadable-${Date.now()}`);
    }
    const journal = new AuditJournal(folder, database, reportFault);
    const file = journalFiles(folder).at(-1);
    if (file === undefined) journal.#last = lastAuditRow(database)?.seq ?? 0;
    else journal.#continue(join(folder, file));
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
      this.#append(lines);
      this.#last = last;
      lines = '';
    }
    if (lines !== '') this.#append(lines);
    this.#last = last;
  }

  close(): void {
    try {
      if (this.#database.open) this.write();
    } catch (error) {
      // The next opening writes down what is missing.
      this.#reportFault(error);
    } finally {
      if (this.#descriptor !== null) closeSync(this.#descriptor);
      this.#descriptor = null;
    }
  }

  #continue(path: string): void {
    const text = readFileSync(path);
    // A line that a power cut left half is written again.
    const whole = text.lastIndexOf(0x0a) + 1;
    this.#descriptor = openSync(path, 'r+');
    if (whole < text.length) ftruncateSync(this.#descriptor, whole);
    this.#bytes = whole;
    this.#last = rowsOf(text.subarray(0, whole)).at(-1)?.seq ?? firstSeqOf(path) - 1;
  }

  #append(lines: string): void {
    if (this.#descriptor === null || this.#bytes > MOST_BYTES) {
      if (this.#descriptor !== null) closeSync(this.#descriptor);
      this.#descriptor = null;
      const first = /"seq":(\d+)/u.exec(lines)?.[1] ?? '0';
      this.#descriptor = openSync(join(this.#folder, `${first.padStart(10, '0')}.ndjson`), 'w', 0o600);
      this.#bytes = 0;
      for (const old of journalFiles(this.#folder).slice(0, -MOST_FILES)) rmSync(join(this.#folder, old));
    }
    const bytes = Buffer.from(lines);
    // A disk that fills up takes a part; only the whole counts, and the rest is written over it next time.
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#bytes + at);
    }
    this.#bytes += bytes.length;
    this.#sync(this.#descriptor);
  }

  /** Not waited for: the database itself is on the disk already, and this is its second witness. */
  #sync(descriptor: number): void {
    if (this.#syncing) return;
    this.#syncing = true;
    fdatasync(descriptor, () => {
      this.#syncing = false;
    });
  }
}

/** Compares what was written down with a database's own audit trail. */
export function compareWithJournal(folder: string, database: Database.Database): JournalVerdict {
  const files = journalFiles(folder);
  const newest = files.at(-1);
  if (newest === undefined) return { missing: [], differs: false };
  const held = lastAuditRow(database)?.seq ?? 0;
  const lines = rowsOf(readFileSync(join(folder, newest)));
  const last = lines.at(-1);
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
    .flatMap((file) => rowsOf(readFileSync(join(folder, file))))
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

/** Whether each whole line is one of ours; a last line that was cut short by a crash may be there. */
function isReadable(bytes: Buffer): boolean {
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  return rowsOf(whole).length === whole.toString('utf8').split('\n').length - 1;
}

/** Whole lines up to the first that cannot be read. */
function rowsOf(bytes: Buffer): AuditRow[] {
  const rows: AuditRow[] = [];
  for (const line of bytes.toString('utf8').split('\n')) {
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
