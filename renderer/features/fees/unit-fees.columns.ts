import { UNIT_KINDS } from '../../../shared/features/archives/household.ts';
import type { UnitFeeRow } from '../../../shared/features/fees/fee-items.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const unitFeeColumns: readonly GridColumn<UnitFeeRow>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 120 },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 160,
    href: (row) => unitAddress(row.unitId),
  },
  {
    field: 'unitKind',
    header: 'fees.attach.kinds',
    kind: 'choice',
    width: 110,
    choices: UNIT_KINDS.map((value) => ({ value, label: `unitKind.${value}` as const })),
  },
  { field: 'areaThousandths', header: 'fees.area', kind: 'area', width: 120 },
  { field: 'fromOn', header: 'fees.attach.from', kind: 'date', width: 130 },
  { field: 'toOn', header: 'fees.detach.lastOn', kind: 'date', flex: 1 },
];
