import type Database from 'better-sqlite3';
import type { LostDocument } from '../../../shared/features/health/lost-document.ts';
import type { WorkContext } from '../../jobs/job-plan.ts';
import {
  documentsOfFiles,
  fileKeyMark,
  isKeptFile,
  isNamedFile,
  isOfAnyRow,
  keptFiles,
} from '../../office/document-files.repository.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { copyAttachment } from '../../safekeeping/attachment-copies.ts';
import { copiesSealedBy, verifyAttachments } from '../../safekeeping/attachment-folder.ts';
import { keepOrphanBin, type OrphanVerdict, orphanFolders } from '../../safekeeping/orphan-bin.ts';

export interface FilePlaces {
  /** The office's attachments. */
  readonly attachments: string;
  /** Their copies beside the backups, those of each office apart. */
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
  { database, progress, signal }: Pick<WorkContext, 'database' | 'progress' | 'signal'>,
  present: Database.Database,
): Promise<DocumentFilesVerdict> {
  const named = keptFiles(database);
  const mark = fileKeyMark(database);
  const verdict = await verifyAttachments(attachments, { mark, expected: named, signal, progress });
  const { missing, altered } = verdict;
  const expected = new Set(named);
  const problems = new Map<string, LostDocument['problem']>([
    ...missing.map((hash) => [hash, 'missing'] as const),
    ...altered.filter((hash) => expected.has(hash)).map((hash) => [hash, 'altered'] as const),
  ]);
  const bringBack = async (hash: string, folders: readonly string[]): Promise<boolean> => {
    for (const from of folders) {
      if (await copyAttachment({ from, to: attachments, mark }, hash)) return true;
    }
    return false;
  };
  let broughtBack = 0;
  for (const hash of problems.keys()) {
    signal.throwIfAborted();
    await inTurn(async () => {
      if (!isKeptFile(present, hash)) problems.delete(hash);
      else if (await bringBack(hash, [copiesSealedBy(copies, mark), ...(await orphanFolders(orphans))])) {
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
    mark: fileKeyMark(present),
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
