import { ROLES } from '../../../shared/domain/role.ts';
import type { AuditEntry } from '../../../shared/features/access/access.contract.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const auditTrailColumns: readonly GridColumn<AuditEntry>[] = [
  { field: 'seq', header: 'audit.seq', kind: 'text', width: 90, filterable: false },
  { field: 'at', header: 'audit.at', kind: 'instant', width: 160 },
  { field: 'staffName', header: 'audit.staffName', kind: 'text', width: 130 },
  {
    field: 'role',
    header: 'audit.role',
    kind: 'choice',
    width: 130,
    choices: ROLES.map((role) => ({ value: role, label: `role.${role}` as const })),
  },
  { field: 'action', header: 'audit.action', kind: 'text', width: 220 },
  { field: 'entity', header: 'audit.entity', kind: 'text', width: 130 },
  { field: 'entityId', header: 'audit.entityId', kind: 'text', width: 90 },
  { field: 'reason', header: 'audit.reason', kind: 'text', flex: 1 },
  {
    field: 'hash',
    header: 'audit.hash',
    kind: 'text',
    width: 260,
    hidden: true,
    filterable: false,
    sortable: false,
  },
];
