import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery, ShownFile } from '../../../shared/api/file-delivery.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { openFile, takeFile } from '../../office/attachment-look.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { requireFilesKey } from '../../office/files-key.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { attachmentHash, keepAttachment, opensAttachment } from '../../safekeeping/keep-attachment.ts';
import { findOpenListOf } from './disposal.repository.ts';
import {
  type AttachmentOfEntry,
  findAttached,
  insertAttachment,
  markAttachmentRemoved,
  requireAttachment,
} from './filing-attachment.repository.ts';
import { type EntryRow, requireEntry } from './filing-entry.repository.ts';
import { notNow, readEntry } from './filing-entry.service.ts';
import { requireHouseholdFile } from './filing-ties.repository.ts';

/** What an uploaded file is by its content. */
export interface UploadFacts {
  readonly fileName: string;
  readonly title: string;
  readonly mediaType: DocumentMediaType;
  readonly pages: number | null;
}

export interface FilePlace {
  /** The office's attachments. */
  readonly folder: string;
  readonly inTurn: InTurn;
  /** Refuses what is no sound scan, photo or PDF. */
  readonly describe: (file: { readonly name: string; readonly bytes: Uint8Array }) => UploadFacts;
}

type Input<Name extends keyof typeof filingContract> = z.output<(typeof filingContract)[Name]['input']>;

/** Files belong to what has a number: a draft may be thrown away, and what was attached to something never is. */
function requireOpenEntry(
  id: number,
  { database, today }: Pick<WriteContext, 'database' | 'today'>,
): EntryRow {
  const entry = requireEntry(database, today, id);
  if (entry.state === 'draft') throw refuse('filingDraft', { title: entry.title });
  if (entry.state === 'void' || entry.state === 'destroyed') throw notNow(entry);
  return entry;
}

/** What is on a list was or will be appraised as it is; what joins it afterwards would be destroyed unseen. */
function requireAttachable(id: number, context: Pick<WriteContext, 'database' | 'today'>): EntryRow {
  const entry = requireOpenEntry(id, context);
  const list = findOpenListOf(context.database, id);
  if (list !== undefined) throw refuse('filingOnOtherList', { number: entry.archiveNumber, list });
  return entry;
}

/**
 * Stored and written down in one turn: nothing removes the content before a row names it, and what is refused is not
 * stored. The original of a file that was lost puts that one back.
 */
export async function attachUpload(
  { ticket, id, title }: Input<'attach'>,
  context: ActionContext,
  { folder, inTurn, describe }: FilePlace,
): Promise<FilingEntry> {
  const file = context.file(ticket);
  requireOpenEntry(id, context);
  const facts = describe(file);
  const sha256 = attachmentHash(file.bytes);
  await inTurn(async () => {
    const key = requireFilesKey(context.connection);
    const wasLost = !(await opensAttachment(folder, sha256, key));
    const isOriginal = wasLost && findAttached(context.database, id, sha256) !== undefined;
    if (!isOriginal) requireAttachable(id, context);
    await keepAttachment(folder, file.bytes, key);
    await context.write((write) => {
      const held = findAttached(write.database, id, sha256);
      if (wasLost && held !== undefined) {
        const { number } = requireOpenEntry(id, write);
        write.record({
          entity: 'filingEntry',
          entityId: id,
          after: { filingNumber: number, attached: held, broughtBack: true, sha256 },
        });
        return null;
      }
      const entry = requireAttachable(id, write);
      addAttachment(
        entry,
        {
          ...facts,
          title: title === '' ? facts.title : title,
          documentId: null,
          sha256,
          bytes: file.bytes.length,
        },
        write,
      );
      return null;
    });
  });
  return readEntry(id, context);
}

function addAttachment(
  entry: EntryRow,
  facts: UploadFacts & {
    readonly documentId: number | null;
    readonly sha256: string;
    readonly bytes: number;
  },
  context: WriteContext,
): void {
  const { database, staff, now } = context;
  const { title, fileName, mediaType, pages, documentId, sha256, bytes } = facts;
  if (findAttached(database, entry.id, sha256) !== undefined) throw refuse('filingAttached', { title });
  const kept = { title, fileName, mediaType, pages, documentId, sha256, bytes };
  insertAttachment(database, { ...kept, entryId: entry.id, addedBy: staff.id, addedAt: now });
  context.record({
    entity: 'filingEntry',
    entityId: entry.id,
    after: { filingNumber: entry.number, attached: title, fileName, sha256 },
  });
}

/** What a household's file holds is not scanned twice. */
export function attachDocument(
  { id, documentId }: Input<'attachDocument'>,
  context: WriteContext,
): FilingEntry {
  const entry = requireAttachable(id, context);
  const file = requireHouseholdFile(context.database, documentId);
  if (file.removedBy !== null) throw refuse('documentRemoved', { by: file.removedBy });
  if (file.unitId !== entry.unitId) throw refuse('notOfThisUnit');
  addAttachment(entry, { ...file, documentId }, context);
  return readEntry(id, context);
}

export function removeAttachment(
  { attachmentId, reason }: Input<'removeAttachment'>,
  context: WriteContext,
): FilingEntry {
  const { database, staff, now } = context;
  const attachment = requireAttachment(database, attachmentId);
  const entry = requireOpenEntry(attachment.entryId, context);
  if (attachment.removed !== null) {
    throw refuse('filingAttachmentRemoved', { title: attachment.title, by: attachment.removed.by });
  }
  markAttachmentRemoved(database, { id: attachmentId, by: staff.id, at: now, reason });
  context.record({
    entity: 'filingEntry',
    entityId: entry.id,
    before: { filingNumber: entry.number, attached: attachment.title },
    after: { filingNumber: entry.number, attached: '' },
    reason,
  });
  return readEntry(entry.id, context);
}

export async function openAttachment(
  { attachmentId, reason }: Input<'openAttachment'>,
  context: ActionContext,
  { folder }: FilePlace,
): Promise<ShownFile> {
  const attachment = requireContent(attachmentId, context);
  return openFile(attachment, { reason, record: recordOf(attachment) }, context, folder);
}

export async function takeAttachment(
  { attachmentId, reason }: Input<'takeAttachment'>,
  context: ActionContext,
  { folder }: FilePlace,
): Promise<FileDelivery> {
  const attachment = requireContent(attachmentId, context);
  return takeFile(attachment, { reason, record: recordOf(attachment) }, context, folder);
}

function requireContent(id: number, { database }: ActionContext): AttachmentOfEntry {
  const attachment = requireAttachment(database, id);
  if (attachment.content !== 'kept') throw refuse('filingAttachmentDestroyed', { title: attachment.title });
  return attachment;
}

function recordOf({ entryId, title }: AttachmentOfEntry) {
  return { entity: 'filingEntry', entityId: entryId, named: { attached: title } };
}
