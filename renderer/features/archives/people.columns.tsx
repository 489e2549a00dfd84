import { PERSON_KINDS } from '../../../shared/features/archives/household.ts';
import type { PersonRow } from '../../../shared/features/archives/people.contract.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { Masked } from '../../components/Masked.tsx';

export const peopleColumns: readonly GridColumn<PersonRow>[] = [
  {
    field: 'name',
    header: 'archives.name',
    kind: 'text',
    width: 180,
    pinned: true,
    href: (row) => `archives/people/${row.id}`,
  },
  { field: 'honorific', header: 'archives.honorific', kind: 'text', width: 145 },
  {
    field: 'kind',
    header: 'archives.personKind',
    kind: 'choice',
    width: 90,
    choices: PERSON_KINDS.map((kind) => ({ value: kind, label: `personKind.${kind}` as const })),
  },
  { field: 'units', header: 'archives.households', kind: 'text', flex: 1.4 },
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
    field: 'idNumber',
    header: 'archives.idNumber',
    kind: 'text',
    width: 180,
    hidden: true,
    sortable: false,
    filterable: false,
    render: (row) => <Masked value={row.idNumber} />,
  },
  {
    field: 'email',
    header: 'archives.email',
    kind: 'text',
    flex: 1,
    sortable: false,
    filterable: false,
    render: (row) => <Masked value={row.email} />,
  },
];
