import { EVERY_ROLE, EXPORTING_ROLES } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { exportSource } from './export-log.repository.ts';
import { importSource } from './import-log.repository.ts';

/** What came into the office as a file and what left it, as lists that people may take out. */
export const exchangeGrids = {
  imports: {
    id: 'id',
    roles: EVERY_ROLE,
    ...rowsOf(() => importSource),
    ofPeople: false,
    fields: {
      id: { kind: 'integer' },
      importedAt: { kind: 'instant' },
      kind: { kind: 'choice', words: 'importKind' },
      fileName: { kind: 'text' },
      staffName: { kind: 'text' },
      rows: { kind: 'integer' },
      created: { kind: 'integer' },
      changed: { kind: 'integer' },
      unchanged: { kind: 'integer' },
      rejected: { kind: 'integer' },
    },
  },
  exports: {
    id: 'id',
    roles: EXPORTING_ROLES,
    ...rowsOf(() => exportSource),
    ofPeople: false,
    fields: {
      id: { kind: 'integer' },
      exportedAt: { kind: 'instant' },
      source: { kind: 'choice', words: 'exchange.source' },
      format: { kind: 'text' },
      rows: { kind: 'integer' },
      fileName: { kind: 'text' },
      staffName: { kind: 'text' },
      receiver: { kind: 'text' },
      reason: { kind: 'text' },
      sha256: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
