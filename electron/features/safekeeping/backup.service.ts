import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Backup, BackupVerdict } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { BackupFailedError, backUpDatabase, countRows } from '../../database/back-up.ts';
import { openCopy } from '../../database/open-copy.ts';
import { sqliteProblem } from '../../database/sqlite-error.ts';
import { hashFile } from '../../files/file-hash.ts';
import { makeLastingFolder } from '../../files/sync-to-disk.ts';
import { fileKeyMark, filesOnHand, keptFiles, namedFiles } from '../../office/document-files.repository.ts';
import { readSetting } from '../../office/settings.ts';
import { copyAttachments } from '../../safekeeping/attachment-copies.ts';
import { copiesSealedBy, verifyAttachments } from '../../safekeeping/attachment-folder.ts';
import { keptBackups } from '../../safekeeping/rotation.ts';
import {
  type BackupStatement,
  clearMark,
  distrustedAttachments,
  isCopyName,
  listBackups,
  markBad,
  markPath,
  marksIn,
  readStatement,
  statementPath,
  toBackup,
  writeStatement,
} from './backup-statement.ts';

/** What the check of a whole office says of a file. */
export interface FileVerdict {
  readonly findings: readonly { readonly kind: string }[];
  readonly auditEntries: number;
  readonly auditHead: string;
}

/** Checks a copy from its structure to its books, beside the office's own work. */
export type CheckFile = (path: string) => Promise<FileVerdict>;

export interface BackupPlace {
  readonly folder: string;
  /** The office's attachments. */
  readonly attachments: string;
}

export interface BackupRequest extends BackupPlace {
  readonly database: Database.Database;
  readonly programVersion: string;
  /** UTC instant of the call. */
  readonly now: string;
  readonly madeBy: string;
  readonly cause: Backup['cause'];
  readonly checkFile: CheckFile;
}

/** The attachments of all copies lie together, each once for each office. */
export function attachmentCopiesIn(folder: string): string {
  return join(folder, 'attachments');
}

/** Those that a copy may have, of its own office. */
export function attachmentCopiesOf(path: string): string {
  return copiesSealedBy(attachmentCopiesIn(dirname(path)), namedFilesIn(path).mark);
}

/** Copies the office and its attachments, proves the copy and writes down beside it what was proved. */
export async function makeBackup(request: BackupRequest): Promise<Backup> {
  const { database, folder, now, cause, checkFile } = request;
  const name = freeName(request);
  try {
    const { path, rows, proof } = await backUpDatabase(database, folder, name, async (part) => {
      const verdict = await checkFile(part);
      if (verdict.findings.length > 0) throw new Error(verdict.findings.map(({ kind }) => kind).join());
      return verdict;
    });
    // After the database: whatever it refers to was there before it.
    const { named, onHand, mark } = namedFilesIn(path);
    const to = copiesSealedBy(attachmentCopiesIn(folder), mark);
    const attachments = await copyAttachments({
      from: request.attachments,
      to,
      mark,
      distrusted: distrustedAttachments(folder),
      wanted: named,
    });
    // The folder of this office's copies must last as what is in it does.
    if (attachments.count > 0) makeLastingFolder(to, folder);
    const statement: BackupStatement = {
      format: 2,
      sequence: Math.max(0, ...listBackups(folder).map(({ sequence }) => sequence)) + 1,
      ...identityOf(path),
      madeAt: now,
      madeBy: request.madeBy,
      cause,
      programVersion: request.programVersion,
      bytes: statSync(path).size,
      sha256: await hashFile(path),
      rows,
      auditEntries: proof.auditEntries,
      auditHead: proof.auditHead,
      attachments: [...attachments.hashes],
      lacking: attachments.lacking.filter((hash) => onHand.has(hash)),
      lackingRemoved: attachments.lacking.filter((hash) => !onHand.has(hash)),
    };
    writeStatement(path, statement);
    healMarks(folder, statement.officeId, new Set(attachments.hashes));
    return toBackup(name, statement.bytes, statement);
  } catch (error) {
    throw refusalFor(error);
  }
}

/**
 * Files that a copy's documents name, those that were not about to be destroyed, and those of what was on file; the mark
 * of the key with which they are sealed.
 */
export function namedFilesIn(path: string): {
  readonly named: readonly string[];
  readonly kept: readonly string[];
  readonly onHand: ReadonlySet<string>;
  readonly mark: Buffer | null;
} {
  const copy = openCopy(path);
  try {
    return {
      named: namedFiles(copy),
      kept: keptFiles(copy),
      onHand: new Set(filesOnHand(copy)),
      mark: fileKeyMark(copy),
    };
  } finally {
    copy.close();
  }
}

/** Whose office a copy is, and of which version. */
export function identityOf(path: string): Pick<BackupStatement, 'officeId' | 'siteName' | 'userVersion'> {
  const copy = openCopy(path);
  try {
    return {
      officeId: readSetting(copy, 'officeId', z.string(), ''),
      siteName: readSetting(copy, 'siteName', z.string(), ''),
      userVersion: Number(copy.pragma('user_version', { simple: true })),
    };
  } finally {
    copy.close();
  }
}

function refusalFor(error: unknown): unknown {
  const cause = error instanceof BackupFailedError ? error.cause : error;
  const machine = sqliteProblem(cause);
  if (machine !== null) return refuse(machine, {}, error);
  return error instanceof BackupFailedError ? refuse('backupFailed', {}, error) : error;
}

const NAMES: Partial<Record<Backup['cause'], string>> = {
  beforeImport: 'before-import',
  beforeRestore: 'before-restore',
  beforeUpgrade: 'before-upgrade',
};

/** The copy may not take the name of one that is there already. */
function freeName({ folder, now, cause }: BackupRequest): string {
  const stamp = now.replace(/[-:]/gu, '').replace('T', '-').slice(0, 15);
  const base = `${NAMES[cause] ?? 'office'}-${stamp}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.sqlite` : `${base}-${number}.sqlite`;
    if (!existsSync(join(folder, name)) && !existsSync(statementPath(join(folder, name)))) return name;
  }
}

/** Reads the copy again from the disk and compares it with what was proved of it. One that does not hold is marked. */
export async function verifyBackup(
  folder: string,
  name: string,
  checkFile: CheckFile,
  newestVersion: number,
): Promise<BackupVerdict> {
  const path = join(folder, name);
  if (!isCopyName(name) || !existsSync(path)) throw refuse('backupMissing');
  const written = readStatement(path);
  if (written === null) return verdict(name, 'unproved');
  // A disk or a cable may misread once; what is wrong on the disk is wrong again.
  const changed = async () => (await hashFile(path)) !== written.sha256;
  if ((await changed()) && (await changed())) return bad(path, name, 'changed');
  if (written.userVersion > newestVersion) return verdict(name, 'newerVersion');
  const said = await checkFile(path);
  const problem = problemOf(said);
  if (problem !== 'none') return bad(path, name, problem);
  if (said.auditHead !== written.auditHead || said.auditEntries !== written.auditEntries) {
    return bad(path, name, 'auditBroken');
  }
  if (JSON.stringify(rowsIn(path)) !== JSON.stringify(written.rows)) return bad(path, name, 'rowsDiffer');
  const { mark } = namedFilesIn(path);
  const { missing, altered } = await verifyAttachments(copiesSealedBy(attachmentCopiesIn(folder), mark), {
    mark,
    expected: written.attachments,
  });
  const lacking = new Set([...missing, ...altered]);
  if (written.attachments.some((hash) => lacking.has(hash)) || !statesItsFiles(path, written)) {
    return bad(path, name, 'attachmentsMissing', { altered, missing });
  }
  clearMark(path);
  return verdict(name, 'none', written);
}

/** Whether the statement knows of every file that the copy's documents name and nobody had let go of. */
function statesItsFiles(path: string, written: BackupStatement): boolean {
  const stated = new Set([...written.attachments, ...written.lacking, ...written.lackingRemoved]);
  return namedFilesIn(path).kept.every((hash) => stated.has(hash));
}

const NOTHING_LOST = { altered: [], missing: [] };

function bad(
  path: string,
  name: string,
  problem: BackupVerdict['problem'],
  lost: { readonly altered: readonly string[]; readonly missing: readonly string[] } = NOTHING_LOST,
): BackupVerdict {
  try {
    markBad(path, { problem, altered: [...lost.altered], missing: [...lost.missing] });
  } catch (error) {
    // What is asked for is the verdict; a disk that takes no mark is told of by whatever is written to it next.
    if (sqliteProblem(error) === null) throw error;
  }
  return verdict(name, problem);
}

/**
 * What was copied anew and proved since is distrusted no more in the copies of that office. A copy that was bad for that alone counts again: all else
 * of it held when its attachments were looked at.
 */
function healMarks(folder: string, officeId: string, whole: ReadonlySet<string>): void {
  for (const [path, { problem, ...lost }] of marksIn(folder)) {
    const written = readStatement(path);
    if (written?.officeId !== officeId) continue;
    const altered = lost.altered.filter((hash) => !whole.has(hash));
    const missing = lost.missing.filter((hash) => !whole.has(hash));
    const healed = lost.altered.length + lost.missing.length - altered.length - missing.length;
    if (healed === 0) continue;
    const stillLost = new Set([...altered, ...missing]);
    const holds =
      problem === 'attachmentsMissing' &&
      !written.attachments.some((hash) => stillLost.has(hash)) &&
      statesItsFiles(path, written);
    if (holds) clearMark(path);
    else markBad(path, { problem, altered, missing });
  }
}

/** The first thing that does not hold in a file, in the words of a copy. */
export function problemOf({ findings }: FileVerdict): BackupVerdict['problem'] {
  switch (findings[0]?.kind) {
    case undefined:
      return 'none';
    case 'auditTrail':
      return 'auditBroken';
    case 'books':
    case 'letterNumbers':
      return 'booksDiffer';
    case 'schema':
      return 'foreignParts';
    default:
      return 'damaged';
  }
}

function rowsIn(path: string): Record<string, number> {
  const copy = openCopy(path);
  try {
    return countRows(copy);
  } finally {
    copy.close();
  }
}

function verdict(name: string, problem: BackupVerdict['problem'], written?: BackupStatement): BackupVerdict {
  return {
    name,
    sound: problem === 'none',
    problem,
    rows: written === undefined ? 0 : Object.values(written.rows).reduce((sum, count) => sum + count, 0),
    auditEntries: written?.auditEntries ?? 0,
    auditHead: written?.auditHead ?? '',
  };
}

/** Deletes the copies that no rule keeps, and the statements of copies that somebody took away. Returns their names. */
export function rotateBackups(folder: string): string[] {
  const backups = listBackups(folder).map((backup) => ({
    ...backup,
    madeAt: backup.madeAt ?? '',
    state: backup.state === 'missing' ? ('bad' as const) : backup.state,
    before:
      backup.cause === 'beforeUpgrade'
        ? ('migration' as const)
        : backup.cause === 'beforeRestore'
          ? ('restore' as const)
          : null,
  }));
  const dropped = keptBackups(backups).dropped.map(({ name }) => name);
  for (const name of dropped) {
    // The statement last: a copy without one would count as unproved and stay for ever.
    rmSync(join(folder, name), { force: true });
    rmSync(markPath(join(folder, name)), { force: true });
    rmSync(statementPath(join(folder, name)), { force: true });
  }
  return dropped;
}
