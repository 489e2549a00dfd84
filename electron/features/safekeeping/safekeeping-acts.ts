import type Database from 'better-sqlite3';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import type { Backup, Practice } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import type { WriteContext } from '../../office/context.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { type CheckFile, rotateBackups } from './backup.service.ts';
import { practiseRestore } from './drill.service.ts';
import { pruneAttachments } from './prune-attachments.ts';
import { insertDrill } from './restore-log.repository.ts';
import {
  copyToTarget,
  type Reread,
  rememberCopy,
  rememberReread,
  rereadOnTarget,
  type TargetCopy,
  targetNameOf,
} from './second-target.service.ts';

/** Makes a proved copy of the office, in its turn. */
export type BackUp = (now: string, madeBy: string, cause: Backup['cause']) => Promise<Backup>;

type Change = (write: Pick<WriteContext<SignedInStaff | null>, 'database' | 'now' | 'record'>) => void;

/** Whoever does it, a person or the program itself, and how it comes into the trail. */
export interface Doer {
  /** UTC instant at which it began. */
  readonly now: string;
  /** Empty for the program itself. */
  readonly name: string;
  /** `action` names what the program does by itself; a person's entry bears the operation that was called. */
  readonly write: (action: string, about: string, change: Change) => Promise<unknown>;
}

interface Parts {
  readonly database: Database.Database;
  readonly files: OfficeFiles;
  readonly backUp: BackUp;
  readonly checkFile: CheckFile;
  readonly inTurn: InTurn;
}

/**
 * Backing up, copying away and practising, by hand or by itself. Two at a time would take each other's names and folders,
 * so each waits for its turn; the entry is written after it, since a write may have to wait for a job.
 */
export class SafekeepingActs {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async backUp(doer: Doer, cause: Backup['cause']): Promise<Backup> {
    const backup = await this.#parts.backUp(doer.now, doer.name, cause);
    await doer.write('safekeeping.backUpNow', backup.name, ({ record }) => {
      record({ entity: 'backup', entityId: backup.name, after: backup });
    });
    return backup;
  }

  /** Keeps no more backups than the rule says, and of attachments what those that are kept refer to. */
  rotate(): Promise<string[]> {
    const { files, inTurn } = this.#parts;
    return inTurn(async () => {
      const dropped = rotateBackups(files.backups);
      await pruneAttachments(files.backups);
      return dropped;
    });
  }

  async copyToTarget(doer: Doer, backup: Backup, signal?: AbortSignal): Promise<TargetCopy> {
    const { database, files, inTurn } = this.#parts;
    const reread = await inTurn(() => rereadOnTarget(database, files));
    if (reread !== null) await this.#writeReread(doer, reread);
    const copy = await inTurn(() => copyToTarget(database, backup, files, signal)).catch(
      async (error: unknown) => {
        // What was read back just now is a verdict too.
        if (cameBackOther(error)) {
          await this.#writeReread(doer, { name: targetNameOf(backup), verdict: 'altered' });
        }
        throw error;
      },
    );
    await doer.write('safekeeping.copyToSecondTarget', `copied ${copy.name}`, (write) => {
      rememberCopy(write.database, copy, write.now);
      write.record({ entity: 'secondTarget', entityId: 1, after: { copied: copy.name } });
    });
    return copy;
  }

  #writeReread(doer: Doer, reread: Reread): Promise<unknown> {
    return doer.write('safekeeping.copyToSecondTarget', `reread ${reread.name}`, (write) => {
      rememberReread(write.database, reread, write.now);
      write.record({
        entity: 'secondTarget',
        entityId: 1,
        after: { reread: reread.name, verdict: reread.verdict },
      });
    });
  }

  /** Null when there is no backup to practise with. */
  async practise(doer: Doer): Promise<Practice | null> {
    const { files, checkFile, inTurn } = this.#parts;
    const drill = await inTurn(() => practiseRestore(files, checkFile, doer.now));
    if (drill === null) return null;
    await doer.write('safekeeping.practiseRestore', `practised ${drill.backupName}`, (write) => {
      insertDrill(write.database, drill);
      const lost = drill.lostDocuments.map(({ holderName, title }) => `${holderName} ${title}`);
      const { problem, lostFiles } = drill;
      write.record({
        entity: 'drill',
        entityId: drill.backupName,
        after: lostFiles === 0 ? { problem } : { problem, lostFiles, lost },
      });
    });
    return drill;
  }
}

function cameBackOther(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    error.failure.kind === 'refused' &&
    error.failure.reason === 'secondTargetDiffers'
  );
}
