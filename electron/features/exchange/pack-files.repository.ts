import type Database from 'better-sqlite3';
import {
  DOCUMENT_ENDINGS,
  DOCUMENT_MEDIA_TYPES,
  type DocumentMediaType,
} from '../../../shared/features/documents/document.ts';
import { statement } from '../../database/statements.ts';

/** Why a pack does without the files of some documents. */
export const FILES_LEFT_OUT = ['identity', 'removed'] as const;
export type FilesLeftOut = Readonly<Record<(typeof FILES_LEFT_OUT)[number], number>>;

/** Whoever knows no kind of a document does not know either that it shows no identity. */
const SHOWS_IDENTITY = 'coalesce(k.identity, 1) = 1';
const GOES_ALONG = `d.removed_at IS NULL AND NOT ${SHOWS_IDENTITY}`;

/** What is confidential stays in the office, and so does an entry’s file that is a household’s, which is there already. */
const ENTRY_FILE_GOES_ALONG = `a.document_id IS NULL AND a.removed_at IS NULL AND a.content = 'kept'
  AND f.secrecy <> 'confidential'`;

const ENDINGS = DOCUMENT_MEDIA_TYPES.map((type) => `WHEN '${type}' THEN '.${endingOf(type)}'`).join(' ');
const endingBy = (column: string): string => `CASE ${column} ${ENDINGS} END`;

/** Where the file of a document `d` of kind `k` lies in a pack; empty where it does not go along. */
export const PACK_FILE = `CASE WHEN ${GOES_ALONG} THEN 'files/' || printf('%06d', d.id) || ${endingBy('d.media_type')} ELSE '' END`;

/** Where the file of an attachment `a` of an entry `f` lies in a pack; empty where it does not go along. */
export const PACK_ENTRY_FILE = `CASE WHEN ${ENTRY_FILE_GOES_ALONG} THEN 'files/filing-' || printf('%06d', a.id) || ${endingBy('a.media_type')}
  ELSE '' END`;

/** Where the photo `f` of a board lies in a pack; empty where it was taken off. */
export const PACK_PHOTO = `CASE WHEN f.removed_at IS NULL THEN 'files/notice-' || printf('%06d', f.id) || ${endingBy('f.media_type')}
  ELSE '' END`;

function endingOf(type: DocumentMediaType): string {
  return DOCUMENT_ENDINGS[type][0] ?? '';
}

const ENTRY_FILES = 'FROM filing_attachment a JOIN filing_entry f ON f.id = a.entry_id';
const FROM = 'FROM document d LEFT JOIN document_kind k ON k.id = d.kind_id';

export interface PackedFile {
  readonly id: number;
  /** Below `data/`. */
  readonly name: string;
  readonly sha256: string;
}

/** Files of households and of the registers, and photos of boards, that go along, each in the order in which they came. */
export function iteratePackedFiles(database: Database.Database): IterableIterator<PackedFile> {
  return database
    .prepare<[], PackedFile>(
      `SELECT id, name, sha256 FROM (
         SELECT 0 AS part, d.id, ${PACK_FILE} AS name, d.sha256 ${FROM} WHERE ${GOES_ALONG}
         UNION ALL SELECT 1, a.id, ${PACK_ENTRY_FILE}, a.sha256 ${ENTRY_FILES} WHERE ${ENTRY_FILE_GOES_ALONG}
         UNION ALL SELECT 2, f.id, ${PACK_PHOTO}, f.sha256 FROM notice_photo f WHERE f.removed_at IS NULL)
       ORDER BY part, id`,
    )
    .iterate();
}

export function countFiles(database: Database.Database): FilesLeftOut & { readonly packed: number } {
  const row = statement<FilesLeftOut & { packed: number }>(
    database,
    `SELECT coalesce(sum(${GOES_ALONG}), 0) AS packed, coalesce(sum(d.removed_at IS NOT NULL), 0) AS removed,
       coalesce(sum(d.removed_at IS NULL AND ${SHOWS_IDENTITY}), 0) AS identity ${FROM}`,
  ).get();
  return row ?? { packed: 0, removed: 0, identity: 0 };
}

/** Files of the registers and photos of boards: those that go along, and those that stay since they are confidential. */
export function countEntryFiles(database: Database.Database): {
  readonly packed: number;
  readonly confidential: number;
} {
  const row = statement<{ packed: number; confidential: number }>(
    database,
    `SELECT coalesce(sum(${ENTRY_FILE_GOES_ALONG}), 0)
         + (SELECT count(*) FROM notice_photo WHERE removed_at IS NULL) AS packed,
       coalesce(sum(a.document_id IS NULL AND a.removed_at IS NULL AND a.content = 'kept'
         AND f.secrecy = 'confidential'), 0) AS confidential ${ENTRY_FILES}`,
  ).get();
  return row ?? { packed: 0, confidential: 0 };
}
