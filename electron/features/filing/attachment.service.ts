import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery, ShownFile } from '../../../shared/api/file-delivery.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { keepAttachment, readAttachment } from '../../safekeeping/keep-attachment.ts';
import {
  type AttachmentOfEntry,
  insertAttachment,
  isAttached,
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

/** Files belong to what is on its way or on the shelf. */
function requireOpenEntry(
  id: number,
  { database, today }: Pick<WriteContext, 'database' | 'today'>,
): EntryRow {
  const entry = requireEntry(database, today, id);
  if (entry.state === 'void' || entry.state === 'destroyed') throw notNow(entry);
  return entry;
}

/** Stored and written down in one turn: nothing removes the content before a row names it. */
export async function attachUpload(
  { ticket, id, title }: Input<'attach'>,
  context: ActionContext,
  { folder, inTurn, describe }: FilePlace,
): Promise<FilingEntry> {
  const file = context.file(ticket);
  requireOpenEntry(id, context);
  const facts = describe(file);
  await inTurn(async () => {
    const sha256 = await keepAttachment(folder, file.bytes);
    await context.write((write) => {
      const entry = requireOpenEntry(id, write);
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
  if (isAttached(database, entry.id, sha256)) throw refuse('filingAttached', { title });
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
  const entry = requireOpenEntry(id, context);
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

/** Where the window fetches a file to show it. A look that asks why is in the trail before it is had. */
export async function openAttachment(
  look: Input<'openAttachment'>,
  context: ActionContext,
  { folder }: FilePlace,
): Promise<ShownFile> {
  const attachment = requireVisible(look, context);
  const content = await contentOf(attachment, folder);
  if (attachment.sensitive) await recordLook(attachment, look.reason, 'looked', context);
  const { fileName, mediaType } = attachment;
  return context.desktop.showFile({ name: fileName, mediaType, content });
}

/** Who took a file out of the office is in the trail before it is in their hands. */
export async function takeAttachment(
  look: Input<'takeAttachment'>,
  context: ActionContext,
  { folder }: FilePlace,
): Promise<FileDelivery> {
  const attachment = requireVisible(look, context);
  const content = await contentOf(attachment, folder);
  await recordLook(attachment, look.reason, 'taken', context);
  return context.desktop.deliverFile({
    name: attachment.fileName,
    mediaType: attachment.mediaType,
    content,
  });
}

/** The auditor sees that identity papers are there and not what is on them. */
function requireVisible(
  { attachmentId, reason }: Input<'openAttachment'>,
  { database, staff }: ActionContext,
): AttachmentOfEntry {
  const attachment = requireAttachment(database, attachmentId);
  if (attachment.content !== 'kept') throw refuse('filingAttachmentDestroyed', { title: attachment.title });
  if (!attachment.sensitive) return attachment;
  if (staff.role === 'auditor') throw refuse('notAllowed');
  if (reason === '') throw invalid(['reason'], 'required');
  return attachment;
}

async function contentOf({ title, sha256 }: AttachmentOfEntry, folder: string): Promise<Buffer> {
  const content = await readAttachment(folder, sha256);
  if (content === null) throw refuse('documentFileGone', { title });
  return content;
}

async function recordLook(
  { entryId, title }: AttachmentOfEntry,
  reason: string,
  what: 'looked' | 'taken',
  context: ActionContext,
): Promise<void> {
  await context.write((write) => {
    write.record({
      entity: 'filingEntry',
      entityId: entryId,
      after: { attached: title, [what]: true },
      reason,
    });
    return null;
  });
}
