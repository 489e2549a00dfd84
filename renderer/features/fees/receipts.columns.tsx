import { Tag } from 'antd';
import { receiptKindSchema, tenderMethodSchema } from '../../../shared/features/fees/receipt.ts';
import type { ReceiptRow } from '../../../shared/features/fees/receipts.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatList } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const receiptColumns: readonly GridColumn<ReceiptRow>[] = [
  {
    field: 'number',
    header: 'fees.receiptNumber',
    kind: 'text',
    width: 140,
    pinned: true,
    href: (row) => `fees/receipts/${row.id}`,
  },
  {
    field: 'kind',
    header: 'fees.kind',
    kind: 'choice',
    width: 95,
    choices: receiptKindSchema.options.map((value) => ({ value, label: `fees.kind.${value}` as const })),
    render: (row) => <Kind kind={row.kind} />,
  },
  { field: 'seriesName', header: 'fees.series', kind: 'text', width: 95, hidden: true },
  { field: 'receivedAt', header: 'fees.receivedAt', kind: 'instant', width: 160 },
  { field: 'building', header: 'fees.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 100,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'payerName', header: 'fees.payer', kind: 'text', width: 95 },
  { field: 'amountCents', header: 'fees.amount', kind: 'money', width: 105 },
  {
    field: 'methods',
    header: 'fees.method',
    kind: 'text',
    width: 115,
    filterable: false,
    render: (row) => <Methods codes={row.methods} />,
  },
  { field: 'creditedCents', header: 'fees.credited', kind: 'money', width: 110, hidden: true },
  { field: 'cashierName', header: 'fees.cashier', kind: 'text', width: 90 },
  { field: 'bookNumber', header: 'fees.bookNumber', kind: 'text', width: 105 },
  { field: 'note', header: 'fees.note', kind: 'text', flex: 1 },
  { field: 'reprintCount', header: 'fees.reprints', kind: 'number', width: 75 },
  {
    field: 'voided',
    header: 'fees.voided',
    kind: 'choice',
    width: 80,
    choices: [
      { value: 0, label: 'fees.voided.no' },
      { value: 1, label: 'fees.voided.yes' },
    ],
    render: (row) => <Voided voided={row.voided} />,
  },
];

function Kind({ kind }: { readonly kind: ReceiptRow['kind'] }) {
  const t = useText();
  return kind === 'payment' ? (
    t('fees.kind.payment')
  ) : (
    <Tag variant="filled" color={kind === 'draw' ? 'default' : 'warning'}>
      {t(`fees.kind.${kind}`)}
    </Tag>
  );
}

function Methods({ codes }: { readonly codes: string }) {
  const t = useText();
  const language = useLanguage();
  const words = codes.split(',').map((code) => {
    const known = tenderMethodSchema.safeParse(code);
    return known.success ? t(`tender.${known.data}`) : code;
  });
  return formatList(words, language);
}

function Voided({ voided }: { readonly voided: boolean }) {
  const t = useText();
  return voided ? (
    <Tag variant="filled" color="error">
      {t('fees.voided.yes')}
    </Tag>
  ) : null;
}
