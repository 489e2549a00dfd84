import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { AuditEntry } from '../../../shared/features/access/access.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';

/** The audit trail as a grid. */
export const auditSource: GridSource = {
  from: 'FROM audit a',
  select: `a.seq, a.at, a.staff_id AS staffId, a.staff_name AS staffName, a.role, a.action, a.entity,
    a.entity_id AS entityId, a.reason, a.before, a.after, a.hash`,
  columns: {
    seq: 'a.seq',
    at: 'a.at',
    staffName: 'a.staff_name',
    role: 'a.role',
    action: 'a.action',
    entity: 'a.entity',
    entityId: 'a.entity_id',
    reason: 'a.reason',
  },
  quick: ['a.staff_name', 'a.action', 'a.entity', 'a.entity_id', 'a.reason'],
  order: 'a.seq DESC',
};

type AuditGridRow = Omit<AuditEntry, 'before' | 'after'> & { before: string | null; after: string | null };

export function listAudit(
  database: Database.Database,
  query: GridQuery,
): { rows: AuditEntry[]; total: number; totals: Record<string, never> } {
  const page = selectGridPage<AuditGridRow>(database, auditSource, query);
  return {
    ...page,
    rows: page.rows.map((row) => ({
      ...row,
      before: row.before === null ? null : JSON.parse(row.before),
      after: row.after === null ? null : JSON.parse(row.after),
    })),
  };
}
