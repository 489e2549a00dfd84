import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  BACKUP_CAUSES,
  BACKUP_PROBLEMS,
  type Backup,
  type UnusableBackup,
} from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { syncFolder } from '../../files/sync-to-disk.ts';

/** What was true of a copy when it was proved, kept beside it. The first format knew no sequence and no attachments. */
const statementSchema = z.object({
  format: z.union([z.literal(1), z.literal(2)]),
  sequence: z.int().nonnegative().default(0),
  officeId: z.string().default(''),
  siteName: z.string().default(''),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  cause: z.enum(BACKUP_CAUSES),
  programVersion: z.string(),
  userVersion: z.int(),
  bytes: z.int(),
  sha256: z.string().length(64),
  rows: z.record(z.string(), z.int()),
  auditEntries: z.int(),
  auditHead: z.string().length(64),
  /** SHA-256 of each attachment that belongs to the copy. */
  attachments: z.array(z.string().length(64)).default([]),
  /** Files that its documents name and that were lost already when it was made. */
  lacking: z.array(z.string().length(64)).default([]),
  /** Files lost likewise that only documents taken off the file name. */
  lackingRemoved: z.array(z.string().length(64)).default([]),
});
export type BackupStatement = z.output<typeof statementSchema>;

/** What was found wrong with a copy when it was read again, kept beside it until it is read again and holds. */
const markSchema = z.object({
  format: z.literal(1),
  problem: z.enum(BACKUP_PROBLEMS),
  /** Copies of attachments that are not what their name says. */
  altered: z.array(z.string().length(64)),
  /** Attachments that the copy should have and that are not there. */
  missing: z.array(z.string().length(64)).default([]),
});
export type BadMark = z.output<typeof markSchema>;

const COPY = /^[\w.-]+\.sqlite$/u;

export function isCopyName(name: string): boolean {
  return COPY.test(name);
}

interface ReadOnce {
  /** What the file system says of a file that nobody wrote to since. */
  readonly stamp: string;
  readonly stated: Backup | null;
}

/**
 * By folder and name of the copy. A statement names every attachment, and screens ask for the list all the time. Only what
 * a list shows is kept, and only of the copies that were there the last time.
 */
const readOnce = new Map<string, ReadonlyMap<string, ReadOnce>>();

/** Copies in the folder, newest first; a statement whose copy is gone is listed too, since somebody removed it. */
export function listBackups(folder: string): Backup[] {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const before = readOnce.get(folder);
  const read = new Map<string, ReadOnce>();
  const copies = new Set([...names].flatMap((name) => copyNamed(name) ?? []));
  const backups = [...copies].map((name) => {
    const path = join(folder, name);
    const bytes = names.has(name) ? statSync(path).size : null;
    if (!names.has(statementPath(name))) return toBackup(name, bytes, null);
    const one = statedOf(path, name, before?.get(name));
    read.set(name, one);
    if (one.stated === null) return toBackup(name, bytes, null);
    if (bytes === null) return { ...one.stated, state: 'missing' as const };
    return { ...one.stated, bytes, state: names.has(markPath(name)) ? ('bad' as const) : one.stated.state };
  });
  readOnce.set(folder, read);
  return backups.sort(
    (one, other) =>
      other.sequence - one.sequence ||
      (other.madeAt ?? '').localeCompare(one.madeAt ?? '') ||
      other.name.localeCompare(one.name),
  );
}

/** The copy that a file in the folder is, or states something of; null when it is neither. */
function copyNamed(name: string): string | null {
  const copy = name.replace(/\.json$/u, '');
  return isCopyName(copy) ? copy : null;
}

function statedOf(path: string, name: string, before: ReadOnce | undefined): ReadOnce {
  const { mtimeNs, ctimeNs, size, ino } = statSync(statementPath(path), { bigint: true });
  const stamp = [mtimeNs, ctimeNs, size, ino].join();
  if (before?.stamp === stamp) return before;
  const written = readStatement(path);
  return { stamp, stated: written === null ? null : toBackup(name, written.bytes, written) };
}

/** The newest copy that was proved equal to the office. */
export function newestVerified(folder: string): Backup | null {
  return listBackups(folder).find(({ state }) => state === 'verified') ?? null;
}

/** Copies that somebody took away, or that do not hold: nobody can go back to them. */
export function unusableBackups(backups: readonly Backup[]): UnusableBackup[] {
  return backups.flatMap(({ name, madeAt, state }) =>
    state === 'bad' || state === 'missing' ? [{ name, madeAt, state }] : [],
  );
}

export function writeStatement(path: string, statement: BackupStatement): void {
  // A copy whose statement a power cut took would count as unproved.
  writeFileSync(statementPath(path), `${JSON.stringify(statement, null, 2)}\n`, {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  });
  syncFolder(dirname(path));
}

/** Null when there is none, or when it is not one of ours: then nothing is known of the copy. */
export function readStatement(path: string): BackupStatement | null {
  const file = statementPath(path);
  if (!existsSync(file)) return null;
  try {
    return statementSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** A copy that was read again and does not hold counts no more, whatever was proved of it when it was made. */
export function markBad(path: string, mark: Omit<BadMark, 'format'>): void {
  const whole: BadMark = { format: 1, ...mark };
  writeFileSync(markPath(path), `${JSON.stringify(whole)}\n`, { mode: 0o600, flush: true });
  syncFolder(dirname(path));
}

export function clearMark(path: string): void {
  rmSync(markPath(path), { force: true });
}

/** What is known to be wrong with copies in the folder, by the path of the copy. */
export function marksIn(folder: string): ReadonlyMap<string, BadMark> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sqlite.bad')) : [];
  return new Map(
    names.flatMap((name) => {
      const mark = readMark(join(folder, name));
      return mark === null ? [] : [[join(folder, name.replace(/\.bad$/u, '')), mark] as const];
    }),
  );
}

/** Attachments whose copies were found altered or gone when a backup was read again. */
export function distrustedAttachments(folder: string): ReadonlySet<string> {
  return new Set([...marksIn(folder).values()].flatMap(({ altered, missing }) => [...altered, ...missing]));
}

/** Null when it is not one of ours; that it is there says enough. */
function readMark(file: string): BadMark | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Files that were found wrong or gone when the copy was made or read again; they may be whole by now. */
export function doubtedFiles(path: string): ReadonlySet<string> {
  const mark = existsSync(markPath(path)) ? readMark(markPath(path)) : null;
  const lacking = readStatement(path)?.lacking ?? [];
  return new Set([...lacking, ...(mark?.missing ?? []), ...(mark?.altered ?? [])]);
}

export function markPath(path: string): string {
  return `${path}.bad`;
}

export function statementPath(path: string): string {
  return `${path}.json`;
}

export function toBackup(name: string, bytes: number | null, written: BackupStatement | null): Backup {
  return {
    name,
    bytes: bytes ?? written?.bytes ?? 0,
    madeAt: written?.madeAt ?? null,
    madeBy: written?.madeBy ?? '',
    cause: written?.cause ?? 'other',
    state: bytes === null ? 'missing' : written === null ? 'unproved' : 'verified',
    sequence: written?.sequence ?? 0,
    auditEntries: written?.auditEntries ?? 0,
    attachments: written?.attachments.length ?? 0,
    lackingFiles: written?.lacking.length ?? 0,
  };
}
