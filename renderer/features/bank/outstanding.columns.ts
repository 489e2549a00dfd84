import { OUTSTANDING_GROUPS, type OutstandingItem } from '../../../shared/features/bank/reconciliation.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export interface OutstandingRow extends OutstandingItem {
  readonly id: number;
  readonly accountName: string;
}

export const outstandingColumns: readonly GridColumn<OutstandingRow>[] = [
  { field: 'accountName', header: 'bank.account', kind: 'text', width: 110 },
  {
    field: 'group',
    header: 'bank.outstanding.group',
    kind: 'choice',
    width: 190,
    choices: OUTSTANDING_GROUPS.map((value) => ({ value, label: `bank.group.${value}` as const })),
  },
  { field: 'on', header: 'bank.match.date', kind: 'date', width: 110 },
  { field: 'amountCents', header: 'bank.match.amount', kind: 'money', width: 120 },
  { field: 'reference', header: 'bankPaper.reference', kind: 'text', width: 160 },
  { field: 'about', header: 'bank.match.about', kind: 'text', flex: 1 },
];
