import type Database from 'better-sqlite3';
import type { ImportInspection, ImportRecord } from '../../../shared/features/exchange/exchange.contract.ts';
import type { ImportKind } from '../../../shared/features/exchange/import-kind.ts';
import { statement } from '../../database/statements.ts';

const COLUMNS = `id, kind, file_name AS fileName, sheet, row_count AS rows, created_count AS created,
  changed_count AS changed, unchanged_count AS unchanged, rejected_count AS rejected, imported_at AS importedAt,
  staff_name AS staffName, backup_name AS backupName`;

export interface NewImport extends Omit<ImportRecord, 'id'> {
  readonly sha256: string;
  readonly staffId: number;
}

export function insertImport(database: Database.Database, log: NewImport): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO import_log (kind, file_name, file_sha256, sheet, row_count, created_count, changed_count, unchanged_count,
       rejected_count, imported_at, staff_id, staff_name, backup_name)
     VALUES (@kind, @fileName, @sha256, @sheet, @rows, @created, @changed, @unchanged, @rejected, @importedAt, @staffId,
       @staffName, @backupName)`,
  ).run(log);
  return Number(lastInsertRowid);
}

/** The newest import of a file with exactly these bytes as the same kind of list. */
export function findEarlierImport(
  database: Database.Database,
  kind: ImportKind,
  sha256: string,
): ImportInspection['earlier'] {
  return (
    statement<NonNullable<ImportInspection['earlier']>>(
      database,
      `SELECT imported_at AS importedAt, staff_name AS staffName, created_count AS created, changed_count AS changed
       FROM import_log WHERE file_sha256 = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
    ).get(sha256, kind) ?? null
  );
}

export function listImports(database: Database.Database): ImportRecord[] {
  return statement<ImportRecord>(
    database,
    `SELECT ${COLUMNS} FROM import_log ORDER BY id DESC LIMIT 200`,
  ).all();
}
