import type Database from 'better-sqlite3';
import type { LostDocument } from '../../../shared/features/health/lost-document.ts';
import type { WorkContext } from '../../jobs/job-plan.ts';
import {
  documentsOfFiles,
  isNamedFile,
  isOfAnyRow,
  namedFiles,
} from '../../office/document-files.repository.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { verifyAttachments } from '../../safekeeping/attachment-folder.ts';
import { keepAttachment, readAttachment } from '../../safekeeping/keep-attachment.ts';
import { keepOrphanBin, type OrphanVerdict, readOrphan } from '../../safekeeping/orphan-bin.ts';

export interface FilePlaces {
  /** The office's attachments. */
  readonly attachments: string;
  /** Their copies beside the backups. */
  readonly copies: string;
  /** Files that nothing in the office named. */
  readonly orphans: string;
  /** In which turn attachments are written. */
  readonly inTurn: InTurn;
}

export interface DocumentFilesVerdict {
  readonly read: number;
  /** Files that were lost here and are back from their copy beside the backups. */
  readonly broughtBack: number;
  /** Documents whose file is lost everywhere. */
  readonly lost: readonly LostDocument[];
}

/**
 * Reads every file that a document names, and brings back what is lost here and whole beside the backups or in the
 * orphan bin. What was destroyed while this goes on stays gone: `present` is asked again in the turn in which files are stored and removed.
 */
export async function checkDocumentFiles(
  { attachments, copies, orphans, inTurn }: FilePlaces,
  { database, progress, signal }: WorkContext,
  present: Database.Database,
): Promise<DocumentFilesVerdict> {
  const named = namedFiles(database);
  const { missing, altered } = await verifyAttachments(attachments, { expected: named, signal, progress });
  const expected = new Set(named);
  const problems = new Map<string, LostDocument['problem']>([
    ...missing.map((hash) => [hash, 'missing'] as const),
    ...altered.filter((hash) => expected.has(hash)).map((hash) => [hash, 'altered'] as const),
  ]);
  let broughtBack = 0;
  for (const hash of problems.keys()) {
    signal.throwIfAborted();
    const copy = (await readAttachment(copies, hash)) ?? (await readOrphan(orphans, hash));
    await inTurn(async () => {
      if (!isNamedFile(present, hash)) problems.delete(hash);
      else if (copy !== null) {
        await keepAttachment(attachments, copy);
        problems.delete(hash);
        broughtBack += 1;
      }
    });
  }
  return { read: named.length, broughtBack, lost: lostDocuments(database, problems) };
}

/** Sets aside what no row of the office as it is now bears. */
export function setOrphansAside(
  { attachments, orphans, inTurn }: FilePlaces,
  present: Database.Database,
  now: string,
  signal?: AbortSignal,
): Promise<OrphanVerdict> {
  return keepOrphanBin({
    attachments,
    bin: orphans,
    now,
    isBorne: (hash) => isOfAnyRow(present, hash),
    isNeeded: (hash) => isNamedFile(present, hash),
    inTurn,
    signal,
  });
}

function lostDocuments(
  database: Database.Database,
  problems: ReadonlyMap<string, LostDocument['problem']>,
): LostDocument[] {
  return documentsOfFiles(database, [...problems.keys()]).map((document) => ({
    ...document,
    problem: problems.get(document.sha256) ?? 'missing',
  }));
}
