import { ROLES } from '../../../shared/domain/role.ts';
import type { AuditEntry } from '../../../shared/features/access/access.contract.ts';
import { type MessageKey, messages } from '../../../shared/i18n/messages.ts';
import { isMessageKey } from '../../app/texts.ts';
import type { GridChoice, GridColumn } from '../../components/grid-column.ts';

/** A choice for every key that begins alike: what an action or a subject is called is said once, in the messages. */
function choicesNamed(prefix: string): readonly GridChoice[] {
  return Object.keys(messages)
    .filter((key): key is MessageKey => isMessageKey(key) && key.startsWith(prefix))
    .map((label) => ({ value: label.slice(prefix.length), label }));
}

export const auditTrailColumns: readonly GridColumn<AuditEntry>[] = [
  { field: 'seq', header: 'audit.seq', kind: 'text', width: 90, filterable: false },
  { field: 'at', header: 'audit.at', kind: 'instant', width: 160 },
  { field: 'staffName', header: 'audit.staffName', kind: 'text', width: 130 },
  {
    field: 'role',
    header: 'audit.role',
    kind: 'choice',
    width: 140,
    choices: ROLES.map((role) => ({ value: role, label: `role.${role}` as const })),
  },
  {
    field: 'action',
    header: 'audit.action',
    kind: 'choice',
    width: 180,
    choices: choicesNamed('activity.').filter(({ value }) => value !== 'other'),
  },
  {
    field: 'entity',
    header: 'audit.entity',
    kind: 'choice',
    width: 130,
    choices: choicesNamed('entity.'),
  },
  { field: 'entityId', header: 'audit.entityId', kind: 'text', width: 100 },
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
