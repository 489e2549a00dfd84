import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { type ApiError, refuse } from '../../../shared/api/api-error.ts';
import type {
  RestorePreview,
  RestoreSource,
} from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { MIGRATIONS } from '../../database/migrations/index.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import type { IncomingFile } from '../../files/file-tray.ts';
import { listAttachments } from '../../safekeeping/attachment-folder.ts';
import { ContainerError } from '../../safekeeping/container-format.mjs';
import { openContainer } from '../../safekeeping/open-container.mjs';
import { orphansIn } from '../../safekeeping/orphan-bin.ts';
import { attachmentCopiesOf, type CheckFile, identityOf, problemOf, verifyBackup } from './backup.service.ts';
import { readStatement } from './backup-statement.ts';
import { carriedFiles } from './carried-files.ts';
import { type CheckedCopy, compareWithCopy } from './restore.service.ts';
import { readTarget } from './second-target.service.ts';

const KEPT_FOR_MS = 60 * 60_000;
const SQLITE_MAGIC = 'SQLite format 3\u0000';

interface Kept {
  readonly copy: CheckedCopy;
  readonly owner: string;
  readonly until: number;
}

/** Copies that were read through for a restore, each kept for the window that asked, for an hour. */
export class RestorePreviews {
  readonly #files: OfficeFiles;
  readonly #checkFile: CheckFile;
  readonly #kept = new Map<string, Kept>();

  constructor(files: OfficeFiles, checkFile: CheckFile) {
    this.#files = files;
    this.#checkFile = checkFile;
    // Opened copies of an earlier run hold the office in the clear.
    rmSync(this.#incoming, { recursive: true, force: true });
  }

  get #incoming(): string {
    return join(this.#files.folder, 'incoming');
  }

  async make(
    source: RestoreSource,
    owner: string,
    present: Database.Database,
    findFile: (ticket: string) => IncomingFile,
  ): Promise<RestorePreview> {
    this.#forgetOld();
    const previewId = randomUUID();
    try {
      const copy = await this.#open(source, previewId, present, findFile);
      this.#kept.set(previewId, { copy, owner, until: performance.now() + KEPT_FOR_MS });
      const files = await filesOf(copy, this.#files);
      return { previewId, ...compareWithCopy(present, copy), files };
    } catch (error) {
      rmSync(join(this.#incoming, previewId), { recursive: true, force: true });
      throw error instanceof ContainerError ? refusalFor(error) : error;
    }
  }

  find(previewId: string, owner: string): CheckedCopy {
    this.#forgetOld();
    const kept = this.#kept.get(previewId);
    if (kept === undefined || kept.owner !== owner || !existsSync(kept.copy.path)) {
      throw refuse('previewGone');
    }
    return kept.copy;
  }

  clear(): void {
    this.#kept.clear();
    rmSync(this.#incoming, { recursive: true, force: true });
  }

  async #open(
    source: RestoreSource,
    previewId: string,
    present: Database.Database,
    findFile: (ticket: string) => IncomingFile,
  ): Promise<CheckedCopy> {
    const { backups } = this.#files;
    if (source.kind === 'backup') {
      const verdict = await verifyBackup(backups, source.name, this.#checkFile, MIGRATIONS.length);
      if (verdict.problem === 'newerVersion') throw refuse('backupNewer');
      if (!verdict.sound) throw refuse('backupUnsound', { name: source.name, problem: verdict.problem });
      const path = join(backups, source.name);
      return {
        path,
        name: source.name,
        madeAt: readStatement(path)?.madeAt ?? null,
        attachments: attachmentCopiesOf(path),
      };
    }
    const received = join(this.#incoming, previewId);
    const folder = join(received, 'opened');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (source.kind === 'secondTarget') {
      const target = readTarget(present);
      if (target === null) throw refuse('secondTargetNone');
      const file = join(target.folder, source.name);
      if (source.name.includes('/') || source.name.includes('\\') || !existsSync(file)) {
        throw refuse('backupMissing');
      }
      await openContainer(file, source.passphrase, folder);
      return this.#checked(folder, source.name);
    }
    const { name, bytes } = findFile(source.ticket);
    if (Buffer.from(bytes.subarray(0, 16)).toString('latin1') === SQLITE_MAGIC) {
      writeFileSync(join(folder, 'office.sqlite'), bytes, { mode: 0o600 });
    } else {
      const sealed = join(received, 'sealed');
      writeFileSync(sealed, bytes, { mode: 0o600 });
      await openContainer(sealed, source.passphrase, folder);
    }
    return this.#checked(folder, name);
  }

  /** A copy from outside proves itself: its own structure, books and trail, and its statement where there is one. */
  async #checked(folder: string, name: string): Promise<CheckedCopy> {
    const path = join(folder, 'office.sqlite');
    if (!existsSync(path)) throw refuse('notABackup');
    const { userVersion } = versionOf(path);
    if (userVersion > MIGRATIONS.length) throw refuse('backupNewer');
    const verdict = await this.#checkFile(path);
    const problem = problemOf(verdict);
    if (problem !== 'none') throw refuse('backupUnsound', { name, problem });
    const written = readStatement(path);
    if (written !== null && written.auditHead !== verdict.auditHead) {
      throw refuse('backupUnsound', { name, problem: 'auditBroken' });
    }
    return {
      path,
      name,
      madeAt: written?.madeAt ?? null,
      attachments: join(folder, 'attachments'),
    };
  }

  #forgetOld(): void {
    for (const [id, { until }] of this.#kept) {
      if (until > performance.now()) continue;
      this.#kept.delete(id);
      rmSync(join(this.#incoming, id), { recursive: true, force: true });
    }
  }
}

/** A copy may have lost files when it was made, and one that is taken from outside may come without any. */
async function filesOf(
  copy: CheckedCopy,
  { attachments, orphans }: OfficeFiles,
): Promise<RestorePreview['files']> {
  const { named, missing, altered } = await carriedFiles(copy);
  const lacking = [...missing, ...altered];
  const here = new Set([
    ...(await listAttachments(attachments)).attachments.map(({ hash }) => hash),
    ...[...(await orphansIn(orphans)).values()].flat(),
  ]);
  return { named, missing: lacking.length, here: lacking.filter((hash) => here.has(hash)).length };
}

/** What is no office at all is said as such, before anyone looks for faults in it. */
function versionOf(path: string): { userVersion: number } {
  try {
    return identityOf(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw refuse('notABackup');
    throw error;
  }
}

function refusalFor(error: ContainerError): ApiError {
  switch (error.problem) {
    case 'empty':
    case 'notContainer':
      return refuse('notABackup');
    case 'newerFormat':
      return refuse('backupNewer');
    case 'wrongPassphrase':
      return refuse('passphraseWrong');
    case 'damaged':
    case 'cutOff':
    case 'bomb':
    case 'unsafeName':
      return refuse('backupUnsound', { name: '', problem: 'damaged' });
  }
}
