import type Database from 'better-sqlite3';
import type { LostDocument } from '../../../shared/features/health/health.contract.ts';
import type { WorkContext } from '../../jobs/job-plan.ts';
import { documentsOfFiles, namedFiles } from '../../office/document-files.repository.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { verifyAttachments } from '../../safekeeping/attachment-folder.ts';
import { keepAttachment, readAttachment } from '../../safekeeping/keep-attachment.ts';

export interface FilePlaces {
  /** The office's attachments. */
  readonly attachments: string;
  /** Their copies beside the backups. */
  readonly copies: string;
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

/** Reads every file that a document names, and brings back what is lost here and whole beside the backups. */
export async function checkDocumentFiles(
  { attachments, copies, inTurn }: FilePlaces,
  { database, progress, signal }: WorkContext,
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
    const copy = await readAttachment(copies, hash);
    if (copy === null) continue;
    await inTurn(() => keepAttachment(attachments, copy));
    problems.delete(hash);
    broughtBack += 1;
  }
  return { read: named.length, broughtBack, lost: lostDocuments(database, problems) };
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
