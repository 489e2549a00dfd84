import { Tag } from 'antd';
import type { ShiftRow } from '../../../shared/features/closing/shift.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const shiftColumns: readonly GridColumn<ShiftRow>[] = [
  {
    field: 'openedOn',
    header: 'closing.openedOn',
    kind: 'date',
    width: 110,
    href: (row) => `fees/closing/shifts/${row.id}`,
  },
  { field: 'cashierName', header: 'closing.cashier', kind: 'text', width: 110 },
  { field: 'openedAt', header: 'closing.openedAt', kind: 'instant', width: 150 },
  { field: 'receipts', header: 'closing.receipts', kind: 'number', width: 80 },
  { field: 'floatCents', header: 'closing.float', kind: 'money', width: 100 },
  { field: 'countedCents', header: 'closing.counted', kind: 'money', width: 150 },
  { field: 'overCents', header: 'closing.over', kind: 'money', width: 110 },
  { field: 'handedTo', header: 'closing.handedTo', kind: 'text', flex: 1 },
  { field: 'closedAt', header: 'closing.closedAt', kind: 'instant', width: 150 },
  {
    field: 'state',
    header: 'closing.state',
    kind: 'choice',
    width: 95,
    choices: [
      { value: 'open', label: 'closing.state.open' },
      { value: 'handedOver', label: 'closing.state.handedOver' },
    ],
    render: (row) => <State state={row.state} />,
  },
];

function State({ state }: Pick<ShiftRow, 'state'>) {
  const t = useText();
  return (
    <Tag variant="filled" color={state === 'open' ? 'warning' : 'default'}>
      {t(`closing.state.${state}`)}
    </Tag>
  );
}
