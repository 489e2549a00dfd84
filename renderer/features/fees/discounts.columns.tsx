import { Tag } from 'antd';
import { formatScaled } from '../../../shared/domain/money.ts';
import type { Discount } from '../../../shared/features/fees/counter.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const discountColumns: readonly GridColumn<Discount>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 100,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'itemName', header: 'fees.item', kind: 'text', width: 150 },
  {
    field: 'periodStart',
    header: 'fees.period',
    kind: 'date',
    width: 110,
    render: (row) => periodText(row.periodStart, row.periodEnd),
  },
  { field: 'amountCents', header: 'fees.discount.amount', kind: 'money', width: 105 },
  {
    field: 'offHundredths',
    header: 'fees.discount.part',
    kind: 'number',
    width: 110,
    sortable: false,
    filterable: false,
    render: (row) => (row.offHundredths === null ? '' : `${formatScaled(row.offHundredths, 2)}%`),
  },
  { field: 'reason', header: 'fees.reason', kind: 'text', flex: 1 },
  { field: 'madeBy', header: 'fees.madeBy', kind: 'text', width: 95 },
  { field: 'madeAt', header: 'fees.madeAt', kind: 'instant', width: 160 },
  {
    field: 'takenBack',
    header: 'fees.state',
    kind: 'text',
    width: 95,
    sortable: false,
    filterable: false,
    render: (row) => <State row={row} />,
  },
];

function State({ row }: { readonly row: Discount }) {
  const t = useText();
  if (row.reversesId !== null) return <Tag variant="filled">{t('fees.discounts.isTakingBack')}</Tag>;
  return row.takenBack ? <Tag variant="filled">{t('fees.discounts.takenBack')}</Tag> : null;
}
