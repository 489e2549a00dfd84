import type { ArrearsRow } from '../../../shared/features/fees/charges.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const arrearsColumns: readonly GridColumn<ArrearsRow>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 120,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'payerName', header: 'fees.payer', kind: 'text', width: 110 },
  { field: 'owedCents', header: 'fees.owedInAll', kind: 'money', width: 120 },
  { field: 'overdueCents', header: 'fees.overdue', kind: 'money', width: 120 },
  { field: 'months', header: 'fees.monthsOwed', kind: 'number', width: 90 },
  { field: 'oldestDueOn', header: 'fees.oldestDueOn', kind: 'date', width: 115 },
  { field: 'overdueDays', header: 'fees.overdueDays', kind: 'number', width: 95 },
  { field: 'notDueCents', header: 'fees.age.notDue', kind: 'money', width: 130 },
  { field: 'to30Cents', header: 'fees.age.to30', kind: 'money', width: 130 },
  { field: 'to90Cents', header: 'fees.age.to90', kind: 'money', width: 130 },
  { field: 'to180Cents', header: 'fees.age.to180', kind: 'money', width: 130 },
  { field: 'to365Cents', header: 'fees.age.to365', kind: 'money', width: 130 },
  { field: 'over365Cents', header: 'fees.age.over365', kind: 'money', width: 130 },
  { field: 'lastPaidOn', header: 'fees.lastPaidOn', kind: 'date', width: 115 },
  { field: 'creditCents', header: 'fees.credit', kind: 'money', width: 105, hidden: true },
];
