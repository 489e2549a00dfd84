import type { BillingRun } from '../../../shared/features/fees/billing.contract.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { RunState } from './RunState.tsx';

const STATES = ['draft', 'published', 'cancelled'] as const;

export const runColumns: readonly GridColumn<BillingRun>[] = [
  { field: 'month', header: 'fees.month', kind: 'text', width: 125, href: (row) => `fees/runs/${row.id}` },
  {
    field: 'kind',
    header: 'fees.runKind',
    kind: 'choice',
    width: 110,
    choices: [
      { value: 'batch', label: 'fees.runKind.batch' },
      { value: 'single', label: 'fees.runKind.single' },
    ],
  },
  {
    field: 'itemNames',
    header: 'fees.items',
    kind: 'text',
    flex: 1,
    sortable: false,
    filterable: false,
  },
  { field: 'units', header: 'fees.units', kind: 'number', width: 90 },
  { field: 'charges', header: 'fees.charges', kind: 'number', width: 90 },
  { field: 'totalCents', header: 'fees.amount', kind: 'money', width: 130 },
  {
    field: 'state',
    header: 'fees.state',
    kind: 'choice',
    width: 100,
    choices: STATES.map((value) => ({ value, label: `fees.runState.${value}` as const })),
    render: (row) => <RunState state={row.state} />,
  },
  { field: 'madeBy', header: 'fees.madeBy', kind: 'text', width: 110 },
  { field: 'madeAt', header: 'fees.madeAt', kind: 'instant', width: 145 },
];
