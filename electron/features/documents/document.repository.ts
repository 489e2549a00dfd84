import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { HouseholdDocument } from '../../../shared/features/documents/documents.contract.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<HouseholdDocument, 'sensitive' | 'removed'> & {
  readonly sensitive: number;
  readonly removedBy: string | null;
  readonly removedAt: string | null;
  readonly removalReason: string;
};

const SELECT_DOCUMENT = `SELECT d.id, d.unit_id AS unitId, d.person_id AS personId, coalesce(p.name, '') AS personName,
  d.kind_id AS kindId, coalesce(k.name, '') AS kindName, coalesce(k.identity, 1) AS sensitive, d.title,
  d.file_name AS fileName, d.media_type AS mediaType, d.sha256, d.bytes, d.pages, d.note, a.display_name AS addedBy,
  d.added_at AS addedAt, r.display_name AS removedBy, d.removed_at AS removedAt, d.removal_reason AS removalReason,
  d.version
  FROM document d JOIN staff a ON a.id = d.added_by LEFT JOIN person p ON p.id = d.person_id
  LEFT JOIN document_kind k ON k.id = d.kind_id LEFT JOIN staff r ON r.id = d.removed_by`;

function toDocument({ removedBy, removedAt, removalReason, ...row }: Row): HouseholdDocument {
  return {
    ...row,
    sensitive: row.sensitive === 1,
    removed: removedAt === null ? null : { by: removedBy ?? '', at: removedAt, reason: removalReason },
  };
}

export function documentsOfUnit(database: Database.Database, unitId: number): HouseholdDocument[] {
  return statement<Row>(
    database,
    `${SELECT_DOCUMENT} WHERE d.unit_id = ? ORDER BY d.removed_at IS NOT NULL, d.id DESC`,
  )
    .all(unitId)
    .map(toDocument);
}

export function requireDocument(database: Database.Database, id: number): HouseholdDocument {
  const row = statement<Row>(database, `${SELECT_DOCUMENT} WHERE d.id = ?`).get(id);
  if (row === undefined) throw notFound('document', id);
  return toDocument(row);
}

export interface NewDocument {
  readonly unitId: number;
  readonly personId: number | null;
  readonly kindId: number | null;
  /** An occupancy of the household from whose papers it was added. */
  readonly householdId: number | null;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly note: string;
  readonly addedBy: number;
  readonly addedAt: string;
  /** The office's day. */
  readonly addedOn: string;
}

export function insertDocument(database: Database.Database, values: NewDocument): number {
  const result = statement(
    database,
    `INSERT INTO document (unit_id, person_id, kind_id, household_id, title, file_name, media_type, sha256, bytes, pages, note,
       added_by, added_at, added_on)
     VALUES (@unitId, @personId, @kindId, @householdId, @title, @fileName, @mediaType, @sha256, @bytes, @pages, @note,
       @addedBy, @addedAt, @addedOn)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export interface DocumentWords {
  readonly id: number;
  readonly personId: number | null;
  readonly kindId: number | null;
  readonly title: string;
  readonly note: string;
}

export function updateDocument(database: Database.Database, values: DocumentWords): void {
  const { id, personId, kindId, title, note } = values;
  statement(
    database,
    `UPDATE document SET person_id = @personId, kind_id = @kindId, title = @title, note = @note, version = version + 1
     WHERE id = @id`,
  ).run({ id, personId, kindId, title, note });
}

export function markRemoved(
  database: Database.Database,
  removal: { readonly id: number; readonly reason: string; readonly by: number; readonly at: string },
): void {
  statement(
    database,
    `UPDATE document SET removed_by = @by, removed_at = @at, removal_reason = @reason, version = version + 1
     WHERE id = @id`,
  ).run({ ...removal });
}
