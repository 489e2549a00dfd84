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

const ENDING = `CASE d.media_type ${DOCUMENT_MEDIA_TYPES.map((type) => `WHEN '${type}' THEN '.${endingOf(type)}'`).join(' ')} END`;

/** Where the file of a document `d` of kind `k` lies in a pack; empty where it does not go along. */
export const PACK_FILE = `CASE WHEN ${GOES_ALONG} THEN 'files/' || printf('%06d', d.id) || ${ENDING} ELSE '' END`;

function endingOf(type: DocumentMediaType): string {
  return DOCUMENT_ENDINGS[type][0] ?? '';
}

const FROM = 'FROM document d LEFT JOIN document_kind k ON k.id = d.kind_id';

export interface PackedFile {
  readonly id: number;
  /** Below `data/`. */
  readonly name: string;
  readonly sha256: string;
}

/** Files of documents that go along, in the order in which they came. */
export function iteratePackedFiles(database: Database.Database): IterableIterator<PackedFile> {
  return database
    .prepare<[], PackedFile>(
      `SELECT d.id, ${PACK_FILE} AS name, d.sha256 ${FROM} WHERE ${GOES_ALONG} ORDER BY d.id`,
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
