import { formatScaled } from '../../../shared/domain/money.ts';
import { METER_KINDS } from '../../../shared/features/meters/meter.ts';
import { READING_KINDS } from '../../../shared/features/meters/reading.ts';
import type { ReadingRow } from '../../../shared/features/meters/readings.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { ReadingFlags } from './ReadingFlags.tsx';

export const readingColumns: readonly GridColumn<ReadingRow>[] = [
  { field: 'month', header: 'readings.month', kind: 'text', width: 90, pinned: true },
  {
    field: 'unitName',
    header: 'readings.unit',
    kind: 'text',
    width: 120,
    href: ({ unitId }) => (unitId === null ? null : unitAddress(unitId)),
  },
  { field: 'building', header: 'meters.building', kind: 'text', width: 90, hidden: true },
  { field: 'entrance', header: 'meters.entrance', kind: 'text', width: 90, hidden: true },
  { field: 'room', header: 'meters.room', kind: 'text', width: 90, hidden: true },
  {
    field: 'scope',
    header: 'readings.scope',
    kind: 'choice',
    width: 110,
    hidden: true,
    choices: (['unit', 'building', 'estate'] as const).map((value) => ({
      value,
      label: `meterScope.${value}` as const,
    })),
  },
  {
    field: 'meterKind',
    header: 'readings.kind',
    kind: 'choice',
    width: 90,
    choices: METER_KINDS.map((value) => ({ value, label: `meterKind.${value}` as const })),
  },
  { field: 'number', header: 'readings.number', kind: 'text', width: 110 },
  {
    field: 'previousThousandths',
    header: 'readings.previous',
    kind: 'number',
    width: 100,
    filterable: false,
    render: (row) => formatScaled(row.previousThousandths, 3),
  },
  {
    field: 'currentThousandths',
    header: 'readings.current',
    kind: 'number',
    width: 100,
    filterable: false,
    render: (row) => formatScaled(row.currentThousandths, 3),
  },
  {
    field: 'countedThousandths',
    header: 'readings.counted',
    kind: 'number',
    width: 90,
    hidden: true,
    filterable: false,
    render: (row) => formatScaled(row.countedThousandths, 3),
  },
  {
    field: 'billedThousandths',
    header: 'readings.billed',
    kind: 'number',
    width: 90,
    filterable: false,
    render: (row) => formatScaled(row.billedThousandths, 3),
  },
  {
    field: 'carryAfterThousandths',
    header: 'readings.carryAfter',
    kind: 'number',
    width: 100,
    hidden: true,
    filterable: false,
    render: (row) => (row.carryAfterThousandths === 0 ? '' : formatScaled(row.carryAfterThousandths, 3)),
  },
  {
    field: 'kind',
    header: 'readings.entryKind',
    kind: 'choice',
    width: 100,
    choices: READING_KINDS.map((value) => ({ value, label: `readingKind.${value}` as const })),
  },
  {
    field: 'rolledOver',
    header: 'readings.rolledOver',
    kind: 'text',
    width: 90,
    hidden: true,
    filterable: false,
    sortable: false,
    render: ({ rolledOver }) => (rolledOver ? '✓' : ''),
  },
  { field: 'readOn', header: 'readings.readOn', kind: 'date', width: 110 },
  { field: 'reader', header: 'readings.reader', kind: 'text', width: 100 },
  {
    field: 'flags',
    header: 'readings.flag',
    kind: 'text',
    flex: 1,
    filterable: false,
    render: (row) => <ReadingFlags codes={row.flags} />,
  },
  {
    field: 'attention',
    header: 'readings.attention',
    kind: 'choice',
    width: 90,
    choices: (['none', 'flagged', 'accepted'] as const).map((value) => ({
      value,
      label: `readingAttention.${value}` as const,
    })),
  },
  {
    field: 'useState',
    header: 'readings.state',
    kind: 'choice',
    width: 90,
    hidden: true,
    choices: (['standing', 'superseded'] as const).map((value) => ({
      value,
      label: `readingState.${value}` as const,
    })),
  },
  { field: 'supersedeReason', header: 'readings.reason', kind: 'text', width: 120, hidden: true },
  { field: 'note', header: 'meters.note', kind: 'text', width: 120, hidden: true },
  { field: 'madeBy', header: 'readings.madeBy', kind: 'text', width: 100, hidden: true },
  { field: 'madeAt', header: 'readings.madeAt', kind: 'instant', width: 140, hidden: true },
];
