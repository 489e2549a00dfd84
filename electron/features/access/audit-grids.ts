import { EXPORTING_ROLES } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { auditSource } from './audit.repository.ts';

/** The audit trail as a list that people may take out. */
export const auditGrids = {
  auditTrail: {
    id: 'seq',
    roles: EXPORTING_ROLES,
    ...rowsOf(() => auditSource),
    // What an entry was before and after names owners.
    ofPeople: true,
    fields: {
      seq: { kind: 'integer' },
      at: { kind: 'instant' },
      staffName: { kind: 'text' },
      role: { kind: 'choice', words: 'role' },
      action: { kind: 'text' },
      entity: { kind: 'text' },
      entityId: { kind: 'text' },
      reason: { kind: 'text' },
      before: { kind: 'json' },
      after: { kind: 'json' },
      hash: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
