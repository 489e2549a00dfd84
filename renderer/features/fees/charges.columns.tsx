import { type ChargeRow, chargeStandingSchema } from '../../../shared/features/fees/charges.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { Explanation } from './Explanation.tsx';
import { Standing } from './Standing.tsx';

export const chargeColumns: readonly GridColumn<ChargeRow>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 100, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'payerName', header: 'fees.payer', kind: 'text', width: 90 },
  { field: 'itemName', header: 'fees.item', kind: 'text', width: 120 },
  {
    field: 'periodStart',
    header: 'fees.period',
    kind: 'date',
    width: 105,
    render: (row) => periodText(row.periodStart, row.periodEnd),
  },
  {
    field: 'inputs',
    header: 'fees.explanation',
    kind: 'text',
    width: 180,
    flex: 1,
    sortable: false,
    filterable: false,
    render: (row) => <Explanation inputs={row.inputs} />,
  },
  { field: 'amountCents', header: 'fees.amount', kind: 'money', width: 95 },
  { field: 'paidCents', header: 'fees.paid', kind: 'money', width: 95 },
  { field: 'discountedCents', header: 'fees.discounted', kind: 'money', width: 95, hidden: true },
  { field: 'owedCents', header: 'fees.owed', kind: 'money', width: 95 },
  { field: 'dueOn', header: 'fees.dueOn', kind: 'date', width: 115 },
  {
    field: 'standing',
    header: 'fees.standing',
    kind: 'choice',
    width: 105,
    choices: chargeStandingSchema.options.map((value) => ({
      value,
      label: `fees.standing.${value}` as const,
    })),
    render: (row) => <Standing standing={row.standing} />,
  },
];
