import type Database from 'better-sqlite3';
import type { ImportInspection, ImportRecord } from '../../../shared/features/exchange/exchange.contract.ts';
import type { ImportKind } from '../../../shared/features/exchange/import-kind.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

/** What came into the office as a file, as a grid. */
export const importSource: GridSource = {
  from: 'FROM import_log i',
  select: `i.id, i.kind, i.file_name AS fileName, i.sheet, i.row_count AS rows, i.created_count AS created,
    i.changed_count AS changed, i.unchanged_count AS unchanged, i.rejected_count AS rejected,
    i.imported_at AS importedAt, i.staff_name AS staffName, i.backup_name AS backupName`,
  columns: {
    kind: 'i.kind',
    importedAt: 'i.imported_at',
    staffName: 'i.staff_name',
    fileName: 'i.file_name',
  },
  instants: ['importedAt'],
  quick: ['i.file_name', 'i.staff_name'],
  order: 'i.id DESC',
};

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
  const { select, from, order } = importSource;
  return statement<ImportRecord>(database, `SELECT ${select} ${from} ORDER BY ${order} LIMIT 200`).all();
}
