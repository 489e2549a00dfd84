import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { AuditEntry } from '../../../shared/features/access/access.contract.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import { type GridSource, iterateGrid, selectGridPage } from '../../database/grid-select.ts';
import { toldImages } from '../../office/told-images.ts';

/** What the screen calls a code, in every language, so that people find an entry by the words they see. */
function wordsFor(column: string, prefix: string): string {
  const cases = Object.entries(messages)
    .filter(([key]) => key.startsWith(prefix))
    .map(
      ([key, words]) =>
        `WHEN ${quoted(key.slice(prefix.length))} THEN ${quoted(Object.values(words).join(' '))}`,
    );
  return `CASE ${column} ${cases.join(' ')} END`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

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
  instants: ['at'],
  quick: [
    'a.staff_name',
    'a.action',
    'a.entity',
    'a.entity_id',
    'a.reason',
    wordsFor('a.action', 'activity.'),
    wordsFor('a.entity', 'entity.'),
    wordsFor('a.role', 'role.'),
  ],
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
    rows: page.rows.map((row) => ({ ...row, ...toldImages(row) })),
  };
}

/** Every entry of the result for an export, told as on the screen. */
export function* iterateAudit(database: Database.Database, query: GridQuery): Generator<AuditEntry> {
  for (const row of iterateGrid<AuditGridRow>(database, auditSource, query)) {
    yield { ...row, ...toldImages(row) };
  }
}
