import { Tag } from 'antd';
import type { CreditRow } from '../../../shared/features/fees/prepaid.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const creditColumns: readonly GridColumn<CreditRow>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 100, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'payerName', header: 'fees.payer', kind: 'text', width: 120 },
  {
    field: 'purposeName',
    header: 'fees.prepaid.purpose',
    kind: 'text',
    width: 160,
    flex: 1,
    render: (row) => <Purpose row={row} />,
  },
  { field: 'cents', header: 'fees.prepaid.cents', kind: 'money', width: 120 },
  { field: 'owedCents', header: 'fees.prepaid.owed', kind: 'money', width: 130, sortable: false },
  {
    field: 'low',
    header: 'fees.prepaid.low',
    kind: 'choice',
    width: 95,
    choices: [
      { value: 1, label: 'fees.prepaid.low.yes' },
      { value: 0, label: 'fees.prepaid.low.no' },
    ],
    render: (row) => <Low low={row.low} />,
  },
  { field: 'lastOn', header: 'fees.prepaid.lastOn', kind: 'date', width: 120 },
];

function Purpose({ row }: { readonly row: CreditRow }) {
  const t = useText();
  return row.purposeId === null ? t('fees.purpose.any') : row.purposeName;
}

function Low({ low }: { readonly low: boolean }) {
  const t = useText();
  return low ? (
    <Tag variant="filled" color="warning">
      {t('fees.prepaid.low.yes')}
    </Tag>
  ) : null;
}
