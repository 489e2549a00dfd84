import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { OfficeFiles } from '../database/office-files.ts';
import { OfficeOpenError } from '../database/open-error.ts';
import { gapOf } from '../features/safekeeping/gap.ts';
import { asideName } from '../features/safekeeping/restore.service.ts';
import { insertRestore } from '../features/safekeeping/restore-log.repository.ts';
import { compareWithJournal, type JournalReading, putJournalAside } from './audit-journal.ts';
import { appendAudit } from './audit-trail.ts';
import type { OfficeVerdict } from './check-office.ts';
import type { Clock } from './clock.ts';
import type { OfficeCore } from './office-core.ts';
import { notSound, type ReadThrough } from './read-through.ts';

/** A manager's word that the file is to be taken as it is, whatever its seal or the journal say. */
export interface Acceptance {
  readonly staff: SignedInStaff;
  /** What was wrong. */
  readonly problem: string;
}

/** Everything that was written down must be in the file. */
export function assertJournalHeld(
  files: OfficeFiles,
  journal: JournalReading,
  database: Database.Database,
): void {
  const { missing, differs } = compareWithJournal(journal, database);
  if (differs) throw new OfficeOpenError('historyDiffers', { file: files.database });
  const [first] = missing;
  if (first !== undefined) {
    throw new OfficeOpenError('entriesMissing', {
      file: files.database,
      entries: missing.length,
      from: first.seq,
    });
  }
}

export function assertSound(verdict: OfficeVerdict): void {
  if (verdict.findings.length > 0) throw notSound(verdict);
}

/** Writes down who took the file as it is and what was missing from it; the former journal is put aside. */
export function acceptFile(
  files: OfficeFiles,
  journal: JournalReading,
  database: Database.Database,
  { staff, problem }: Acceptance,
  clock: Clock,
): void {
  const at = clock.now().toISOString();
  const gap = gapOf(compareWithJournal(journal, database).missing);
  const aside = asideName(at, files.journal);
  database
    .transaction(() => {
      const id = insertRestore(database, {
        kind: 'kept',
        at,
        staffId: staff.id,
        staffName: staff.displayName,
        backupName: '',
        backupMadeAt: null,
        problem,
        gap,
        aside: '',
      });
      appendAudit(
        database,
        { staff, at, action: 'safekeeping.keepAsItIs' },
        { entity: 'restore', entityId: id, after: { problem, lost: gap.entries } },
      );
    })
    .immediate();
  putJournalAside(files.journal, aside);
}

/** Reads a large file through beside the office's work. Nobody writes before it is found sound. */
export function checkBeside(
  core: OfficeCore,
  readThrough: ReadThrough,
  reportFault: (reference: string, path: string, error: unknown) => void,
  signal: AbortSignal,
): void {
  const check = async (): Promise<void> => {
    try {
      await readThrough(signal);
    } catch (error) {
      // The office was closed before the check came to an end.
      if (!signal.aborted) reportFault(randomUUID().slice(0, 8), 'check', error);
    }
  };
  void core.holdWrites(check);
}
