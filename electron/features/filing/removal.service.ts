import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Disposal } from '../../../shared/features/filing/disposal.contract.ts';
import { syncFolderAside } from '../../files/sync-to-disk.ts';
import type { ActionContext } from '../../office/context.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { attachmentPath } from '../../safekeeping/attachment-folder.ts';
import type { FilePlace } from './attachment.service.ts';
import { requireDisposal } from './disposal.repository.ts';
import {
  findHeldWaiting,
  isHeldElsewhere,
  markContent,
  waitingHashes,
} from './filing-attachment.repository.ts';

export interface RemovalPlace extends FilePlace {
  /** No copy of the office is under way meanwhile. */
  readonly betweenBackups: InTurn;
}

/**
 * Removes what the files of a carried-out list hold, one after another: a file that a household's file or another entry
 * still holds stays. What a crash left waiting is removed by the next call, unless it is held by then.
 */
export async function removeContent(
  disposalId: number,
  context: ActionContext,
  { folder, inTurn, betweenBackups }: RemovalPlace,
): Promise<Disposal> {
  const { number, state } = requireDisposal(context.database, disposalId);
  if (state !== 'carriedOut') throw refuse('disposalNotNow', { number });
  for (const sha256 of waitingHashes(context.database, disposalId)) {
    await betweenBackups(() => inTurn(() => removeOne(sha256, { disposalId, number }, context, folder)));
  }
  return requireDisposal(context.database, disposalId);
}

/** Gone from the disk before it is written down as gone; nothing takes the same content up in the meantime. */
async function removeOne(
  sha256: string,
  list: { readonly disposalId: number; readonly number: string },
  context: ActionContext,
  folder: string,
): Promise<void> {
  const held = findHeldWaiting(context.database, sha256);
  if (held !== undefined) throw refuse('filingHeldRemoval', { number: held });
  const content = isHeldElsewhere(context.database, sha256) ? 'shared' : 'removed';
  if (content === 'removed') {
    const path = attachmentPath(folder, sha256);
    await rm(path, { force: true });
    // A folder that is gone, as in an office brought over without its files, has no name to forget.
    if (existsSync(dirname(path))) await syncFolderAside(dirname(path));
  }
  await context.write(
    (write) => {
      markContent(write.database, sha256, content);
      write.record({
        entity: 'filingDisposal',
        entityId: list.disposalId,
        after: { disposalNumber: list.number, sha256, content },
      });
      return null;
    },
    { about: sha256 },
  );
}
