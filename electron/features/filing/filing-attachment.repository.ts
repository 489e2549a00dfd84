import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import { asksForReason } from '../../../shared/features/filing/filing.ts';
import type { FilingAttachment } from '../../../shared/features/filing/filing-entry.ts';
import { statement } from '../../database/statements.ts';
import { IS_HELD } from './filing-list.repository.ts';

type Row = Omit<FilingAttachment, 'removed' | 'sensitive'> & {
  readonly entryId: number;
  readonly secrecy: string;
  readonly identity: number;
  readonly removedBy: string | null;
  readonly removedAt: string | null;
  readonly removalReason: string;
};

export type AttachmentOfEntry = FilingAttachment & { readonly entryId: number };

/** A household’s file of which nobody has said what it is may show who somebody is. */
const SELECT_ATTACHMENT = `SELECT f.id, f.entry_id AS entryId, f.document_id AS documentId, f.title,
  f.file_name AS fileName, f.media_type AS mediaType, f.sha256, f.bytes, f.pages, e.secrecy,
  CASE WHEN f.document_id IS NULL THEN 0 ELSE coalesce(k.identity, 1) END AS identity, a.display_name AS addedBy,
  f.added_at AS addedAt, r.display_name AS removedBy, f.removed_at AS removedAt, f.removal_reason AS removalReason,
  f.content
  FROM filing_attachment f JOIN filing_entry e ON e.id = f.entry_id JOIN staff a ON a.id = f.added_by
  LEFT JOIN document d ON d.id = f.document_id LEFT JOIN document_kind k ON k.id = d.kind_id
  LEFT JOIN staff r ON r.id = f.removed_by`;

function toAttachment(row: Row): AttachmentOfEntry {
  const { removedBy, removedAt, removalReason, secrecy, identity, ...rest } = row;
  return {
    ...rest,
    sensitive: asksForReason({ secrecy, identity: identity === 1 }),
    removed: removedAt === null ? null : { by: removedBy ?? '', at: removedAt, reason: removalReason },
  };
}

export function attachmentsOf(database: Database.Database, entryId: number): AttachmentOfEntry[] {
  return statement<Row>(
    database,
    `${SELECT_ATTACHMENT} WHERE f.entry_id = ? ORDER BY f.removed_at IS NOT NULL, f.id`,
  )
    .all(entryId)
    .map(toAttachment);
}

export function requireAttachment(database: Database.Database, id: number): AttachmentOfEntry {
  const row = statement<Row>(database, `${SELECT_ATTACHMENT} WHERE f.id = ?`).get(id);
  if (row === undefined) throw notFound('filingAttachment', id);
  return toAttachment(row);
}

export interface NewAttachment {
  readonly entryId: number;
  readonly documentId: number | null;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly addedBy: number;
  readonly addedAt: string;
}

export function insertAttachment(database: Database.Database, values: NewAttachment): number {
  const result = statement(
    database,
    `INSERT INTO filing_attachment (entry_id, document_id, title, file_name, media_type, sha256, bytes, pages, added_by,
       added_at)
     VALUES (@entryId, @documentId, @title, @fileName, @mediaType, @sha256, @bytes, @pages, @addedBy, @addedAt)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

/** Title under which an entry holds this file already. */
export function findAttached(
  database: Database.Database,
  entryId: number,
  sha256: string,
): string | undefined {
  return statement<{ title: string }>(
    database,
    `SELECT title FROM filing_attachment
     WHERE entry_id = ? AND sha256 = ? AND removed_at IS NULL AND content = 'kept'`,
  ).get(entryId, sha256)?.title;
}

export function markAttachmentRemoved(
  database: Database.Database,
  values: { readonly id: number; readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE filing_attachment SET removed_by = @by, removed_at = @at, removal_reason = @reason WHERE id = @id',
  ).run({ ...values });
}

/** The files of a destroyed entry, those taken off it before as well, wait for their content to be removed. */
export function markToRemove(database: Database.Database, entryId: number): number {
  return statement(
    database,
    "UPDATE filing_attachment SET content = 'toRemove' WHERE entry_id = ? AND content = 'kept'",
  ).run(entryId).changes;
}

/** Files of a disposal list whose content is still to be removed. */
export function waitingHashes(database: Database.Database, disposalId: number): string[] {
  return statement<{ sha256: string }>(
    database,
    `SELECT DISTINCT f.sha256 FROM filing_attachment f JOIN filing_disposal_item i ON i.entry_id = f.entry_id
     WHERE i.disposal_id = ? AND i.decision = 'destroy' AND f.content = 'toRemove' ORDER BY f.sha256`,
  )
    .all(disposalId)
    .map(({ sha256 }) => sha256);
}

/** Archive number of a destroyed entry that is held while its content waits to be removed, or was left for another. */
export function findHeldWaiting(database: Database.Database, sha256: string): string | undefined {
  return statement<{ archiveNumber: string }>(
    database,
    `SELECT e.archive_number AS archiveNumber FROM filing_attachment f JOIN filing_entry e ON e.id = f.entry_id
     WHERE f.sha256 = ? AND f.content IN ('toRemove','shared') AND ${IS_HELD} ORDER BY e.id`,
  ).get(sha256)?.archiveNumber;
}

/** Whether anything but destroyed entries holds a file: a household’s file, removed or not, another entry, or a photo of a notice. */
export function isHeldElsewhere(database: Database.Database, sha256: string): boolean {
  return (
    statement(
      database,
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM document WHERE sha256 = @sha256)
         OR EXISTS (SELECT 1 FROM filing_attachment WHERE sha256 = @sha256 AND content = 'kept')
         OR EXISTS (SELECT 1 FROM notice_photo WHERE sha256 = @sha256)`,
    ).get({ sha256 }) !== undefined
  );
}

/** Once nobody holds a file any more it is gone for every destroyed entry that had to leave it to another. */
export function markContent(
  database: Database.Database,
  sha256: string,
  content: 'removed' | 'shared',
): void {
  statement(
    database,
    `UPDATE filing_attachment SET content = @content
     WHERE sha256 = @sha256 AND (content = 'toRemove' OR content = 'shared' AND @content = 'removed')`,
  ).run({ content, sha256 });
}
