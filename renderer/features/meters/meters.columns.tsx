import { formatScaled } from '../../../shared/domain/money.ts';
import { USE_STATES } from '../../../shared/features/archives/list-rows.ts';
import { METER_KINDS } from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { MainOf } from './MainOf.tsx';

const PLACE: readonly string[] = ['unitName', 'building', 'entrance', 'room'];

export const meterColumns: readonly GridColumn<Meter>[] = [
  {
    field: 'unitName',
    header: 'meters.household',
    kind: 'text',
    width: 140,
    pinned: true,
    href: ({ unitId }) => (unitId === null ? null : unitAddress(unitId)),
  },
  { field: 'building', header: 'meters.building', kind: 'text', width: 90, hidden: true },
  { field: 'entrance', header: 'meters.entrance', kind: 'text', width: 90, hidden: true },
  { field: 'room', header: 'meters.room', kind: 'text', width: 90, hidden: true },
  {
    field: 'kind',
    header: 'meters.kind',
    kind: 'choice',
    width: 110,
    choices: METER_KINDS.map((kind) => ({ value: kind, label: `meterKind.${kind}` as const })),
  },
  { field: 'number', header: 'meters.number', kind: 'text', flex: 1 },
  {
    field: 'baseReadingThousandths',
    header: 'meters.baseReading',
    kind: 'number',
    width: 120,
    filterable: false,
    render: (row) => formatScaled(row.baseReadingThousandths, 3),
  },
  { field: 'installedOn', header: 'meters.installedOn', kind: 'date', width: 120 },
  { field: 'digits', header: 'meters.digits', kind: 'number', width: 110 },
  {
    field: 'multiplierThousandths',
    header: 'meters.multiplier',
    kind: 'number',
    width: 90,
    filterable: false,
    render: (row) => formatScaled(row.multiplierThousandths, 3),
  },
  { field: 'note', header: 'meters.note', kind: 'text', flex: 1, hidden: true },
  {
    field: 'useState',
    header: 'archives.useState',
    kind: 'choice',
    width: 110,
    choices: USE_STATES.map((state) => ({ value: state, label: `useState.${state}` as const })),
  },
];

/** Of main meters, which have no unit. */
export const mainMeterColumns: readonly GridColumn<Meter>[] = [
  {
    field: 'building',
    header: 'supply.mainOf',
    kind: 'text',
    width: 160,
    pinned: true,
    render: (row) => <MainOf building={row.building} />,
  },
  ...meterColumns.filter(({ field }) => !PLACE.includes(field)),
];
