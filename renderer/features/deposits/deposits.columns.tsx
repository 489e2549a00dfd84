import { Tag } from 'antd';
import type { DepositRow } from '../../../shared/features/deposits/deposit.ts';
import { DEPOSIT_STATES, type DepositState } from '../../../shared/features/deposits/deposit-state.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const depositColumns: readonly GridColumn<DepositRow>[] = [
  {
    field: 'number',
    header: 'deposits.number',
    kind: 'text',
    width: 140,
    pinned: true,
    href: (row) => `fees/deposits/${row.id}`,
  },
  { field: 'building', header: 'deposits.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'deposits.unit',
    kind: 'text',
    width: 100,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'kindName', header: 'deposits.kind', kind: 'text', width: 120 },
  { field: 'payerName', header: 'deposits.payer', kind: 'text', width: 95 },
  {
    field: 'state',
    header: 'deposits.state',
    kind: 'choice',
    width: 110,
    choices: DEPOSIT_STATES.map((value) => ({ value, label: `deposits.state.${value}` as const })),
    render: (row) => <DepositStateTag state={row.state} overdue={isOverdue(row)} />,
  },
  { field: 'amountCents', header: 'deposits.amount', kind: 'money', width: 110 },
  { field: 'deductedCents', header: 'deposits.deducted', kind: 'money', width: 100 },
  { field: 'heldCents', header: 'deposits.held', kind: 'money', width: 110 },
  { field: 'takenOn', header: 'deposits.takenOn', kind: 'date', width: 110 },
  { field: 'waitsUntil', header: 'deposits.waitsUntil', kind: 'date', width: 125 },
  { field: 'overdueDays', header: 'deposits.overdueDays', kind: 'number', width: 95 },
  { field: 'note', header: 'deposits.note', kind: 'text', flex: 1 },
];

export function isOverdue({ state, overdueDays }: Pick<DepositRow, 'state' | 'overdueDays'>): boolean {
  return state === 'toRefund' && overdueDays > 0;
}

const COLOURS: Partial<Record<DepositState, string>> = {
  held: 'blue',
  toInspect: 'gold',
  toConfirm: 'gold',
  toRefund: 'orange',
};

export function DepositStateTag(props: { readonly state: DepositState; readonly overdue?: boolean }) {
  const t = useText();
  const colour = props.overdue === true ? 'error' : (COLOURS[props.state] ?? 'default');
  return (
    <Tag variant="filled" color={colour}>
      {t(props.overdue === true ? 'deposits.overdueTag' : `deposits.state.${props.state}`)}
    </Tag>
  );
}
