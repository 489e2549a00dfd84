import { OCCUPANCY_ROLES, PERSON_KINDS, UNIT_KINDS } from '../../../shared/features/archives/household.ts';
import type { PersonRowAsOf, UnitRowAsOf } from '../../../shared/features/archives/lists-as-of.contract.ts';
import { personAddress, unitAddress } from '../../app/addresses.ts';
import { formatList } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { Masked } from '../../components/Masked.tsx';

export const unitAsOfColumns: readonly GridColumn<UnitRowAsOf>[] = [
  {
    field: 'displayName',
    header: 'archives.unit',
    kind: 'text',
    width: 140,
    pinned: true,
    href: (row) => `${unitAddress(row.id)}?on=${row.on}`,
  },
  { field: 'building', header: 'archives.building', kind: 'text', width: 90, hidden: true },
  { field: 'entrance', header: 'archives.entrance', kind: 'text', width: 90, hidden: true },
  { field: 'floor', header: 'archives.floor', kind: 'number', width: 80, hidden: true },
  { field: 'room', header: 'archives.room', kind: 'text', width: 90, hidden: true },
  {
    field: 'kind',
    header: 'archives.kind',
    kind: 'choice',
    width: 104,
    choices: UNIT_KINDS.map((kind) => ({ value: kind, label: `unitKind.${kind}` as const })),
  },
  { field: 'areaThousandths', header: 'archives.area', kind: 'area', width: 120 },
  { field: 'owners', header: 'archives.owners', kind: 'text', flex: 1.2 },
  { field: 'tenants', header: 'archives.tenants', kind: 'text', flex: 1 },
  { field: 'payer', header: 'archives.payer', kind: 'text', flex: 1 },
  {
    field: 'phone',
    header: 'archives.phone',
    kind: 'text',
    width: 140,
    sortable: false,
    filterable: false,
    render: (row) => <Masked value={row.phone} />,
  },
];

/** The roles that somebody had, in words. */
function Roles({ codes }: { readonly codes: string }) {
  const t = useText();
  const language = useLanguage();
  const roles = OCCUPANCY_ROLES.filter((role) => codes.split(',').includes(role));
  return (
    <>
      {formatList(
        roles.map((role) => t(`occupancyRole.${role}`)),
        language,
      )}
    </>
  );
}

export const peopleAsOfColumns: readonly GridColumn<PersonRowAsOf>[] = [
  {
    field: 'name',
    header: 'archives.name',
    kind: 'text',
    width: 180,
    pinned: true,
    href: (row) => personAddress(row.id, row.on),
  },
  { field: 'honorific', header: 'archives.honorific', kind: 'text', width: 110, hidden: true },
  {
    field: 'kind',
    header: 'archives.personKind',
    kind: 'choice',
    width: 90,
    choices: PERSON_KINDS.map((kind) => ({ value: kind, label: `personKind.${kind}` as const })),
  },
  {
    field: 'roles',
    header: 'archives.rolesThen',
    kind: 'text',
    width: 150,
    filterable: false,
    render: (row) => <Roles codes={row.roles} />,
  },
  { field: 'units', header: 'archives.householdsThen', kind: 'text', flex: 1.3 },
  { field: 'paysFor', header: 'archives.paysFor', kind: 'text', flex: 1 },
  {
    field: 'phones',
    header: 'archives.phones',
    kind: 'text',
    flex: 1,
    sortable: false,
    filterable: false,
    render: (row) => <Masked value={row.phones} />,
  },
];
