import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Backup, BackupVerdict } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { BackupFailedError, backUpDatabase } from '../../database/back-up.ts';
import { openCopy } from '../../database/open-copy.ts';
import { sqliteProblem } from '../../database/sqlite-error.ts';
import { hashFile } from '../../files/file-hash.ts';
import { syncFolder } from '../../files/sync-to-disk.ts';
import { verifyAudit } from '../../office/audit-trail.ts';
import { countRows } from './row-counts.repository.ts';

/** What was true of a copy when it was proved, kept beside it. */
const statementSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  cause: z.enum(['byHand', 'beforeImport', 'other']),
  programVersion: z.string(),
  userVersion: z.int(),
  bytes: z.int(),
  sha256: z.string().length(64),
  rows: z.record(z.string(), z.int()),
  auditEntries: z.int(),
  auditHead: z.string().length(64),
});
type BackupStatement = z.output<typeof statementSchema>;

const COPY = /^[\w.-]+\.sqlite$/u;

export interface BackupRequest {
  readonly database: Database.Database;
  readonly folder: string;
  readonly programVersion: string;
  /** UTC instant of the call. */
  readonly now: string;
  readonly madeBy: string;
  readonly cause: Backup['cause'];
}

/** Copies the office, proves the copy and writes down beside it what was proved. */
export async function makeBackup(request: BackupRequest): Promise<Backup> {
  const name = freeName(request);
  try {
    const path = await backUpDatabase(request.database, request.folder, name);
    const written = await stateOf(path, request);
    // A copy whose statement a power cut took would count as unproved.
    writeFileSync(statementPath(path), `${JSON.stringify(written, null, 2)}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    });
    syncFolder(request.folder);
    return toBackup(name, written.bytes, written);
  } catch (error) {
    throw refusalFor(error);
  }
}

function refusalFor(error: unknown): unknown {
  const cause = error instanceof BackupFailedError ? error.cause : error;
  const machine = sqliteProblem(cause);
  if (machine !== null) return refuse(machine);
  return error instanceof BackupFailedError ? refuse('backupFailed') : error;
}

/** The copy may not take the name of one that is there already. */
function freeName({ folder, now, cause }: BackupRequest): string {
  const stamp = now.replace(/[-:]/gu, '').replace('T', '-').slice(0, 15);
  const base = `${cause === 'beforeImport' ? 'before-import' : 'office'}-${stamp}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.sqlite` : `${base}-${number}.sqlite`;
    if (!existsSync(join(folder, name))) return name;
  }
}

async function stateOf(path: string, request: BackupRequest): Promise<BackupStatement> {
  const copy = openCopy(path);
  try {
    const audit = verifyAudit(copy);
    if (!audit.whole) throw refuse('backupFailed');
    return {
      format: 1,
      madeAt: request.now,
      madeBy: request.madeBy,
      cause: request.cause,
      programVersion: request.programVersion,
      userVersion: Number(copy.pragma('user_version', { simple: true })),
      bytes: statSync(path).size,
      sha256: await hashFile(path),
      rows: countRows(copy),
      auditEntries: audit.entries,
      auditHead: audit.head,
    };
  } finally {
    copy.close();
  }
}

/** Copies in the folder, newest first; a statement whose copy is gone is listed too, since somebody removed it. */
export function listBackups(folder: string): Backup[] {
  const names = readdirSync(folder);
  const copies = new Set(names.filter((name) => COPY.test(name)));
  const stated = names
    .filter((name) => name.endsWith('.sqlite.json'))
    .map((name) => name.slice(0, -'.json'.length));
  return [...new Set([...copies, ...stated])]
    .map((name) => {
      const path = join(folder, name);
      const bytes = copies.has(name) ? statSync(path).size : null;
      return toBackup(name, bytes, readStatement(path));
    })
    .sort(
      (one, other) =>
        (other.madeAt ?? '').localeCompare(one.madeAt ?? '') || other.name.localeCompare(one.name),
    );
}

/** Reads the copy again from the disk and compares it with what was proved of it. */
export async function verifyBackup(folder: string, name: string): Promise<BackupVerdict> {
  const path = join(folder, name);
  if (!COPY.test(name) || !existsSync(path)) throw refuse('backupMissing');
  const written = readStatement(path);
  if (written === null) return verdict(name, 'unproved');
  if ((await hashFile(path)) !== written.sha256) return verdict(name, 'changed');
  const copy = openCopy(path);
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return verdict(name, 'damaged');
    const orphans = copy.pragma('foreign_key_check');
    if (Array.isArray(orphans) && orphans.length > 0) return verdict(name, 'damaged');
    if (JSON.stringify(countRows(copy)) !== JSON.stringify(written.rows)) return verdict(name, 'rowsDiffer');
    const audit = verifyAudit(copy);
    const same = audit.whole && audit.head === written.auditHead && audit.entries === written.auditEntries;
    return same ? verdict(name, 'none', written) : verdict(name, 'auditBroken');
  } catch (error) {
    if (sqliteProblem(error) === 'officeDamaged') return verdict(name, 'damaged');
    throw error;
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
  };
}

function statementPath(path: string): string {
  return `${path}.json`;
}

/** Null when there is none, or when it is not one of ours: then nothing is known of the copy. */
function readStatement(path: string): BackupStatement | null {
  const file = statementPath(path);
  if (!existsSync(file)) return null;
  try {
    return statementSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

function toBackup(name: string, bytes: number | null, written: BackupStatement | null): Backup {
  return {
    name,
    bytes: bytes ?? written?.bytes ?? 0,
    madeAt: written?.madeAt ?? null,
    madeBy: written?.madeBy ?? '',
    cause: written?.cause ?? 'other',
    state: bytes === null ? 'missing' : written === null ? 'unproved' : 'verified',
  };
}
