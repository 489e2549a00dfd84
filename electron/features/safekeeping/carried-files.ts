import { isSoundAttachment, listAttachments } from '../../safekeeping/attachment-folder.ts';
import { namedFilesIn } from './backup.service.ts';
import { doubtedFiles } from './backup-statement.ts';

/** How a copy's documents stand with the files beside it. */
export interface CarriedFiles {
  /** Different files of what is on file. */
  readonly named: number;
  /** Of these, those that do not lie beside the copy: lost since, or already when it was made. */
  readonly missing: readonly string[];
  /** Of these, those that lie there and are not what their name says. */
  readonly altered: readonly string[];
}

/** Looks at the files beside a copy, and reads again those that are known to have been wrong. */
export async function carriedFiles(copy: {
  readonly path: string;
  /** Folder with the attachments that belong to it. */
  readonly attachments: string;
}): Promise<CarriedFiles> {
  const { onHand, mark } = namedFilesIn(copy.path);
  const there = new Set((await listAttachments(copy.attachments)).attachments.map(({ hash }) => hash));
  const altered: string[] = [];
  for (const hash of doubtedFiles(copy.path)) {
    if (!onHand.has(hash) || !there.has(hash)) continue;
    if (!(await isSoundAttachment(copy.attachments, hash, mark))) altered.push(hash);
  }
  return { named: onHand.size, missing: [...onHand].filter((hash) => !there.has(hash)), altered };
}
