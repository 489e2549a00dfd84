import { OCCUPANCY_STATES, UNIT_KINDS, WORKS_STATES } from '../../../shared/features/archives/household.ts';
import type { UnitRow } from '../../../shared/features/archives/units.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatMoney } from '../../app/format.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { Masked } from '../../components/Masked.tsx';
import { UnitStateTag } from './UnitStateTag.tsx';
import { WorksState } from './WorksState.tsx';

export const unitColumns: readonly GridColumn<UnitRow>[] = [
  {
    field: 'displayName',
    header: 'archives.unit',
    kind: 'text',
    width: 140,
    pinned: true,
    href: (row) => unitAddress(row.id),
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
  { field: 'innerAreaThousandths', header: 'archives.innerArea', kind: 'area', width: 120, hidden: true },
  { field: 'handedOverOn', header: 'archives.handedOverOn', kind: 'date', width: 110, hidden: true },
  { field: 'billedFromOn', header: 'archives.billedFromOn', kind: 'date', width: 110, hidden: true },
  { field: 'note', header: 'archives.note', kind: 'text', width: 160, hidden: true },
  { field: 'owners', header: 'archives.owners', kind: 'text', flex: 1.2 },
  { field: 'tenants', header: 'archives.tenants', kind: 'text', flex: 1 },
  { field: 'payer', header: 'archives.payer', kind: 'text', width: 110 },
  {
    field: 'phone',
    header: 'archives.phone',
    kind: 'text',
    width: 130,
    sortable: false,
    filterable: false,
    render: (row) => <Masked value={row.phone} />,
  },
  {
    field: 'occupancyState',
    header: 'archives.occupancyState',
    kind: 'choice',
    width: 155,
    choices: OCCUPANCY_STATES.map((state) => ({ value: state, label: `occupancyState.${state}` as const })),
    render: (row) => <UnitStateTag state={row.occupancyState} />,
  },
  {
    field: 'worksState',
    header: 'archives.worksState',
    kind: 'choice',
    width: 120,
    hidden: true,
    choices: WORKS_STATES.map((state) => ({ value: state, label: `worksState.${state}` as const })),
    render: (row) => <WorksState state={row.worksState} />,
  },
  { field: 'tags', header: 'archives.tags', kind: 'text', width: 120, hidden: true },
  {
    field: 'arrearsCents',
    header: 'archives.arrears',
    kind: 'money',
    width: 120,
    render: (row) => (row.arrearsCents === 0 ? '' : formatMoney(row.arrearsCents)),
  },
];
