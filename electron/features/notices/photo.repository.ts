import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { NoticePhoto } from '../../../shared/features/notices/notice.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<NoticePhoto, 'removed'> & {
  readonly actId: number;
  readonly removedBy: string | null;
  readonly removedAt: string | null;
  readonly removalReason: string;
};

export type PhotoOfAct = NoticePhoto & { readonly actId: number };

const SELECT_PHOTO = `SELECT f.id, f.act_id AS actId, f.title, f.file_name AS fileName, f.media_type AS mediaType, f.sha256,
    f.bytes, a.display_name AS addedBy, f.added_at AS addedAt, r.display_name AS removedBy, f.removed_at AS removedAt,
    f.removal_reason AS removalReason
  FROM notice_photo f JOIN staff a ON a.id = f.added_by LEFT JOIN staff r ON r.id = f.removed_by`;

function toPhoto({ removedBy, removedAt, removalReason, ...row }: Row): PhotoOfAct {
  return {
    ...row,
    removed: removedAt === null ? null : { by: removedBy ?? '', at: removedAt, reason: removalReason },
  };
}

export function photosOfActs(
  database: Database.Database,
  actIds: readonly number[],
): ReadonlyMap<number, readonly PhotoOfAct[]> {
  const rows = statement<Row>(
    database,
    `${SELECT_PHOTO} WHERE f.act_id IN (SELECT value FROM json_each(?)) ORDER BY f.id`,
  ).all(JSON.stringify(actIds));
  return groupBy(rows.map(toPhoto), ({ actId }) => actId);
}

export function requirePhoto(database: Database.Database, id: number): PhotoOfAct {
  const row = statement<Row>(database, `${SELECT_PHOTO} WHERE f.id = ?`).get(id);
  if (row === undefined) throw notFound('noticePhoto', id);
  return toPhoto(row);
}

export function insertPhoto(
  database: Database.Database,
  values: {
    readonly actId: number;
    readonly title: string;
    readonly fileName: string;
    readonly mediaType: DocumentMediaType;
    readonly sha256: string;
    readonly bytes: number;
    readonly addedBy: number;
    readonly addedAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO notice_photo (act_id, title, file_name, media_type, sha256, bytes, added_by, added_at)
     VALUES (@actId, @title, @fileName, @mediaType, @sha256, @bytes, @addedBy, @addedAt)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export function markPhotoRemoved(
  database: Database.Database,
  removal: { readonly id: number; readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE notice_photo SET removed_by = @by, removed_at = @at, removal_reason = @reason WHERE id = @id',
  ).run({ ...removal });
}
