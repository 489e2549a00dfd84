import type Database from 'better-sqlite3';
import type { ExportRecord } from '../../../shared/features/exchange/exchange.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import type { WriteContext } from '../../office/context.ts';

export interface NewExport {
  readonly kind: ExportRecord['kind'];
  readonly source: string;
  readonly format: string;
  readonly rows: number;
  readonly fileName: string;
  readonly sha256: string;
  /** Columns, filter and selection, as asked for. */
  readonly scope: unknown;
  readonly reason: string;
  readonly receiver: string;
}

/** The number that the next export has, unless another one comes first. */
export function nextExportNumber(database: Database.Database): number {
  const row = statement<{ number: number }>(
    database,
    'SELECT coalesce(max(id), 0) + 1 AS number FROM export_log',
  ).get();
  return row?.number ?? 1;
}

/** Writes down, and into the audit trail, what is about to leave the office. */
export function recordExport(entry: NewExport, context: WriteContext): void {
  const { lastInsertRowid } = statement(
    context.database,
    `INSERT INTO export_log (kind, source, format, row_count, file_name, file_sha256, scope, reason, receiver,
       exported_at, staff_id, staff_name)
     VALUES (@kind, @source, @format, @rows, @fileName, @sha256, @scope, @reason, @receiver, @at, @staffId, @staffName)`,
  ).run({
    ...entry,
    scope: JSON.stringify(entry.scope),
    at: context.now,
    staffId: context.staff.id,
    staffName: context.staff.displayName,
  });
  const { reason, ...after } = entry;
  context.record({ entity: 'export', entityId: Number(lastInsertRowid), after, reason });
}

/** Rows of these lists that one person took out between two instants with nobody's approval. */
export function countRowsTakenAlone(
  database: Database.Database,
  staffId: number,
  sources: readonly string[],
  [from, until]: readonly [from: string, until: string],
): number {
  const taken = statement<{ rows: number }>(
    database,
    `SELECT coalesce(sum(row_count), 0) AS rows FROM export_log
     WHERE kind = 'grid' AND staff_id = ? AND exported_at >= ? AND exported_at < ?
       AND source IN (SELECT value FROM json_each(?)) AND coalesce(json_extract(scope, '$.approver'), '') = ''`,
  ).get(staffId, from, until, JSON.stringify(sources));
  return taken?.rows ?? 0;
}

/** What left the office as a file, as a grid. */
export const exportSource: GridSource = {
  from: 'FROM export_log e',
  select: `e.id, e.kind, e.source, e.format, e.row_count AS rows, e.file_name AS fileName, e.file_sha256 AS sha256,
    e.reason, e.receiver, e.exported_at AS exportedAt, e.staff_name AS staffName`,
  columns: {
    source: 'e.source',
    rows: 'e.row_count',
    exportedAt: 'e.exported_at',
    staffName: 'e.staff_name',
    receiver: 'e.receiver',
  },
  instants: ['exportedAt'],
  quick: ['e.receiver', 'e.reason', 'e.staff_name'],
  order: 'e.id DESC',
};

export function listExports(database: Database.Database): ExportRecord[] {
  const { select, from, order } = exportSource;
  return statement<ExportRecord>(database, `SELECT ${select} ${from} ORDER BY ${order} LIMIT 200`).all();
}
