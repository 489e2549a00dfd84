import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery, ShownFile } from '../../../shared/api/file-delivery.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import type { noticesContract } from '../../../shared/features/notices/notices.contract.ts';
import { openFile, takeFile } from '../../office/attachment-look.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { requireFilesKey } from '../../office/files-key.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { keepAttachment } from '../../safekeeping/keep-attachment.ts';
import { readNotice } from './notice.service.ts';
import { insertPhoto, markPhotoRemoved, type PhotoOfAct, requirePhoto } from './photo.repository.ts';
import { type ActOfPosting, requireAct } from './posting.repository.ts';

type Input<Name extends keyof typeof noticesContract> = z.output<(typeof noticesContract)[Name]['input']>;

export interface PhotoPlace {
  /** The office's attachments. */
  readonly folder: string;
  readonly inTurn: InTurn;
  /** Refuses what is no sound scan, photo or PDF. */
  readonly describe: (file: { readonly name: string; readonly bytes: Uint8Array }) => {
    readonly fileName: string;
    readonly title: string;
    readonly mediaType: DocumentMediaType;
  };
}

/** The file is on the disk for good before the row that names it is; both in one turn. */
export async function addPhoto(
  { ticket, actId }: Input<'addPhoto'>,
  context: ActionContext,
  { folder, inTurn, describe }: PhotoPlace,
): Promise<Notice> {
  const file = context.file(ticket);
  const { letterId } = requireStandingAct(actId, context);
  const { fileName, title, mediaType } = describe(file);
  await inTurn(async () => {
    const sha256 = await keepAttachment(folder, file.bytes, requireFilesKey(context.connection));
    await context.write((write) => {
      const { database, staff, now } = write;
      const act = requireStandingAct(actId, write);
      const bytes = file.bytes.length;
      insertPhoto(database, {
        actId,
        title,
        fileName,
        mediaType,
        sha256,
        bytes,
        addedBy: staff.id,
        addedAt: now,
      });
      write.record({
        entity: 'noticePosting',
        entityId: act.postingId,
        after: { board: act.boardName, attached: title, fileName, sha256 },
      });
      return null;
    });
  });
  return readNotice(letterId, context);
}

function requireStandingAct(actId: number, { database }: Pick<WriteContext, 'database'>): ActOfPosting {
  const act = requireAct(database, actId);
  if (act.withdrawnAt !== null) throw refuse('postingActWithdrawn', { board: act.boardName });
  return act;
}

export function removePhoto({ photoId, reason }: Input<'removePhoto'>, context: WriteContext): Notice {
  const { database, staff, now } = context;
  const photo = requireOnHand(photoId, context);
  const act = requireAct(database, photo.actId);
  markPhotoRemoved(database, { id: photoId, by: staff.id, at: now, reason });
  context.record({
    entity: 'noticePosting',
    entityId: act.postingId,
    before: { board: act.boardName, attached: photo.title },
    after: { board: act.boardName, attached: '' },
    reason,
  });
  return readNotice(act.letterId, context);
}

export function openPhoto(
  { photoId }: Input<'openPhoto'>,
  context: ActionContext,
  { folder }: PhotoPlace,
): Promise<ShownFile> {
  const photo = requireOnHand(photoId, context);
  return openFile(
    { ...photo, sensitive: false },
    { reason: '', record: recordOf(photo, context) },
    context,
    folder,
  );
}

export function takePhoto(
  { photoId }: Input<'takePhoto'>,
  context: ActionContext,
  { folder }: PhotoPlace,
): Promise<FileDelivery> {
  const photo = requireOnHand(photoId, context);
  return takeFile(
    { ...photo, sensitive: false },
    { reason: '', record: recordOf(photo, context) },
    context,
    folder,
  );
}

function requireOnHand(photoId: number, { database }: Pick<WriteContext, 'database'>): PhotoOfAct {
  const photo = requirePhoto(database, photoId);
  if (photo.removed !== null) throw refuse('photoRemoved', { by: photo.removed.by });
  return photo;
}

function recordOf({ actId, title }: PhotoOfAct, { database }: ActionContext) {
  return {
    entity: 'noticePosting',
    entityId: requireAct(database, actId).postingId,
    named: { attached: title },
  };
}
