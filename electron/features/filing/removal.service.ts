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
 * still holds stays, and one that is held by a hold waits. What waits, or was left by a crash, is removed by a later call.
 */
export async function removeContent(
  disposalId: number,
  context: ActionContext,
  place: RemovalPlace,
): Promise<Disposal> {
  await removeWaiting(disposalId, context, place);
  return requireDisposal(context.database, disposalId);
}

/** Removes what may go by now, and says whose hold keeps the rest. */
export async function finishRemoval(
  disposalId: number,
  context: ActionContext,
  place: RemovalPlace,
): Promise<Disposal> {
  const [held] = await removeWaiting(disposalId, context, place);
  if (held !== undefined) throw refuse('filingHeldRemoval', { number: held });
  return requireDisposal(context.database, disposalId);
}

/** Archive numbers of the entries whose hold keeps a file. */
async function removeWaiting(
  disposalId: number,
  context: ActionContext,
  { folder, inTurn, betweenBackups }: RemovalPlace,
): Promise<readonly string[]> {
  const { number, state } = requireDisposal(context.database, disposalId);
  if (state !== 'carriedOut') throw refuse('disposalNotNow', { number });
  const held: string[] = [];
  for (const sha256 of waitingHashes(context.database, disposalId)) {
    const holding = await betweenBackups(() =>
      inTurn(() => removeOne(sha256, { disposalId, number }, context, folder)),
    );
    if (holding !== null) held.push(holding);
  }
  return held;
}

/**
 * Gone from the disk before it is written down as gone; nothing takes the same content up in the meantime. Answers with
 * the archive number of an entry whose hold keeps it.
 */
async function removeOne(
  sha256: string,
  list: { readonly disposalId: number; readonly number: string },
  context: ActionContext,
  folder: string,
): Promise<string | null> {
  const held = findHeldWaiting(context.database, sha256);
  if (held !== undefined) return held;
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
  return null;
}
