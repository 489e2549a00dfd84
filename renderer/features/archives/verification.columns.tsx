import { PERSON_KINDS } from '../../../shared/features/archives/household.ts';
import type { VerificationRow } from '../../../shared/features/archives/verification.contract.ts';
import { VERIFICATION_STANDINGS } from '../../../shared/features/archives/verification.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { Masked } from '../../components/Masked.tsx';

export const verificationColumns: readonly GridColumn<VerificationRow>[] = [
  {
    field: 'name',
    header: 'archives.name',
    kind: 'text',
    width: 180,
    pinned: true,
    href: (row) => `archives/people/${row.id}`,
  },
  { field: 'units', header: 'archives.households', kind: 'text', flex: 1.2 },
  {
    field: 'phones',
    header: 'archives.phones',
    kind: 'text',
    flex: 1,
    sortable: false,
    filterable: false,
    render: (row) => <Masked value={row.phones} />,
  },
  {
    field: 'standing',
    header: 'verification.standing',
    kind: 'choice',
    width: 130,
    choices: VERIFICATION_STANDINGS.map((standing) => ({
      value: standing,
      label: `verificationStanding.${standing}` as const,
    })),
  },
  { field: 'open', header: 'verification.open', kind: 'number', width: 105 },
  { field: 'oldestOn', header: 'verification.oldestOn', kind: 'date', width: 125 },
  { field: 'lastOn', header: 'verification.lastOn', kind: 'date', width: 125 },
  {
    field: 'kind',
    header: 'archives.personKind',
    kind: 'choice',
    width: 90,
    hidden: true,
    choices: PERSON_KINDS.map((kind) => ({ value: kind, label: `personKind.${kind}` as const })),
  },
];
