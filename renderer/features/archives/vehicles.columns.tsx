import { USE_STATES, type VehicleListRow } from '../../../shared/features/archives/list-rows.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const vehicleColumns: readonly GridColumn<VehicleListRow>[] = [
  {
    field: 'plate',
    header: 'archives.plate',
    kind: 'text',
    width: 140,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'unitName', header: 'archives.unit', kind: 'text', width: 140 },
  { field: 'building', header: 'archives.building', kind: 'text', width: 90, hidden: true },
  { field: 'entrance', header: 'archives.entrance', kind: 'text', width: 90, hidden: true },
  { field: 'room', header: 'archives.room', kind: 'text', width: 90, hidden: true },
  { field: 'driverName', header: 'archives.vehicleOf', kind: 'text', flex: 1 },
  { field: 'note', header: 'archives.note', kind: 'text', flex: 1 },
  {
    field: 'useState',
    header: 'archives.useState',
    kind: 'choice',
    width: 110,
    choices: USE_STATES.map((state) => ({ value: state, label: `useState.${state}` as const })),
  },
];
