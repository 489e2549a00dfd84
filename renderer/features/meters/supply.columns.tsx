import { METER_KINDS } from '../../../shared/features/meters/meter.ts';
import type { ReadingRow } from '../../../shared/features/meters/readings.contract.ts';
import type {
  ResaleCharge,
  ResaleRow,
  SupplierBill,
} from '../../../shared/features/meters/supply.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatMoney } from '../../app/format.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { formatQuantity } from './quantity.ts';
import { readingColumns } from './readings.columns.tsx';
import { TooMuch } from './TooMuch.tsx';

const kinds = METER_KINDS.map((value) => ({ value, label: `meterKind.${value}` as const }));

export const supplierBillColumns: readonly GridColumn<SupplierBill>[] = [
  { field: 'month', header: 'readings.month', kind: 'text', width: 90, pinned: true },
  { field: 'meterKind', header: 'readings.kind', kind: 'choice', width: 100, choices: kinds },
  { field: 'supplier', header: 'supply.supplier', kind: 'text', flex: 1 },
  { field: 'documentNumber', header: 'supply.document', kind: 'text', width: 150 },
  {
    field: 'quantityThousandths',
    header: 'supply.quantity',
    kind: 'number',
    width: 120,
    filterable: false,
    render: (row) => formatQuantity(row.quantityThousandths),
  },
  { field: 'amountCents', header: 'supply.amount', kind: 'money', width: 120 },
  {
    field: 'billState',
    header: 'readings.state',
    kind: 'choice',
    width: 90,
    choices: (['standing', 'withdrawn'] as const).map((value) => ({
      value,
      label: `supplierBillState.${value}` as const,
    })),
  },
  { field: 'withdrawReason', header: 'readings.reason', kind: 'text', width: 140, hidden: true },
  { field: 'note', header: 'meters.note', kind: 'text', width: 140, hidden: true },
  { field: 'madeBy', header: 'supply.madeBy', kind: 'text', width: 100 },
  { field: 'madeAt', header: 'readings.madeAt', kind: 'instant', width: 140, hidden: true },
];

const quantity = (thousandths: number | null) => (thousandths === null ? '' : formatQuantity(thousandths));

export const resaleColumns: readonly GridColumn<ResaleRow>[] = [
  { field: 'month', header: 'readings.month', kind: 'text', width: 90, pinned: true },
  { field: 'meterKind', header: 'readings.kind', kind: 'choice', width: 90, choices: kinds },
  { field: 'chargedCents', header: 'supply.charged', kind: 'money', width: 120 },
  { field: 'collectedCents', header: 'supply.collected', kind: 'money', width: 120 },
  {
    field: 'paidCents',
    header: 'supply.paid',
    kind: 'money',
    width: 130,
    render: ({ paidCents }) => (paidCents === null ? <TooMuch cents={null} /> : formatMoney(paidCents)),
  },
  {
    field: 'chargedMoreCents',
    header: 'supply.chargedMore',
    kind: 'money',
    width: 130,
    render: ({ chargedMoreCents }) => (chargedMoreCents === null ? '' : <TooMuch cents={chargedMoreCents} />),
  },
  {
    field: 'collectedMoreCents',
    header: 'supply.collectedMore',
    kind: 'money',
    width: 130,
    render: ({ collectedMoreCents }) =>
      collectedMoreCents === null ? '' : <TooMuch cents={collectedMoreCents} />,
  },
  {
    field: 'boughtThousandths',
    header: 'supply.bought',
    kind: 'number',
    width: 110,
    filterable: false,
    render: (row) => quantity(row.boughtThousandths),
  },
  {
    field: 'mainThousandths',
    header: 'supply.main',
    kind: 'number',
    width: 110,
    filterable: false,
    render: (row) => quantity(row.mainThousandths),
  },
  {
    field: 'unitsThousandths',
    header: 'supply.units',
    kind: 'number',
    width: 110,
    filterable: false,
    render: (row) => quantity(row.unitsThousandths),
  },
  {
    field: 'lossHundredths',
    header: 'supply.loss',
    kind: 'number',
    width: 80,
    filterable: false,
    render: ({ lossHundredths }) => (lossHundredths === null ? '' : `${formatMoney(lossHundredths)}%`),
  },
];

const PLACE: readonly (keyof ReadingRow)[] = [
  'unitName',
  'number',
  'previousThousandths',
  'currentThousandths',
];

/** Of readings behind the report: whose they are, what they counted and what that adds to the months before. */
export const resaleReadingColumns: readonly GridColumn<ReadingRow>[] = [
  ...readingColumns.filter(({ field }) => PLACE.includes(field)),
  {
    field: 'scope',
    header: 'readings.scope',
    kind: 'choice',
    width: 110,
    choices: (['unit', 'building', 'estate'] as const).map((value) => ({
      value,
      label: `meterScope.${value}` as const,
    })),
  },
  {
    field: 'usedThousandths',
    header: 'readings.used',
    kind: 'number',
    width: 100,
    filterable: false,
    render: (row) => formatQuantity(row.usedThousandths),
  },
  ...readingColumns.filter(({ field }) => field === 'kind' || field === 'readOn'),
];

export const resaleChargeColumns: readonly GridColumn<ResaleCharge>[] = [
  {
    field: 'unitName',
    header: 'readings.unit',
    kind: 'text',
    width: 130,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'itemName', header: 'supply.item', kind: 'text', flex: 1 },
  { field: 'periodStart', header: 'supply.period', kind: 'date', width: 110 },
  {
    field: 'quantityThousandths',
    header: 'readings.used',
    kind: 'number',
    width: 100,
    filterable: false,
    render: (row) => quantity(row.quantityThousandths),
  },
  { field: 'amountCents', header: 'supply.charged', kind: 'money', width: 120 },
  { field: 'paidCents', header: 'supply.collected', kind: 'money', width: 120 },
];
