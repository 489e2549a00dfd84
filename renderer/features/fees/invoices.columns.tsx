import { Tag } from 'antd';
import { invoiceStateSchema } from '../../../shared/features/fees/invoice.ts';
import type { Invoice } from '../../../shared/features/fees/invoices.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const invoiceColumns: readonly GridColumn<Invoice>[] = [
  { field: 'number', header: 'fees.invoice.number', kind: 'text', width: 190, pinned: true },
  {
    field: 'state',
    header: 'fees.state',
    kind: 'choice',
    width: 95,
    choices: invoiceStateSchema.options.map((value) => ({
      value,
      label: `fees.invoice.state.${value}` as const,
    })),
    render: (row) => <InvoiceStateTag state={row.state} />,
  },
  { field: 'title', header: 'fees.invoice.title', kind: 'text', width: 170 },
  { field: 'taxId', header: 'fees.invoice.taxId', kind: 'text', width: 175 },
  { field: 'amountCents', header: 'fees.invoice.amount', kind: 'money', width: 105 },
  { field: 'receipts', header: 'fees.invoice.receipts', kind: 'text', width: 150 },
  { field: 'building', header: 'fees.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 95,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'issuedOn', header: 'fees.invoice.issuedOn', kind: 'date', width: 115 },
  { field: 'keepUntil', header: 'fees.invoice.keepUntil', kind: 'date', width: 110 },
  { field: 'collectedBy', header: 'fees.invoice.collectedBy', kind: 'text', width: 95 },
  { field: 'collectedOn', header: 'fees.invoice.collectedOn', kind: 'date', width: 115 },
  { field: 'redNumber', header: 'fees.invoice.redNumber', kind: 'text', width: 190 },
  { field: 'redOn', header: 'fees.invoice.redOn', kind: 'date', width: 115 },
  { field: 'reason', header: 'fees.invoice.reason', kind: 'text', width: 160 },
  { field: 'note', header: 'fees.note', kind: 'text', width: 140 },
  { field: 'madeBy', header: 'fees.madeBy', kind: 'text', width: 95, hidden: true },
  { field: 'madeAt', header: 'fees.madeAt', kind: 'instant', width: 160, hidden: true },
];

const COLOURS: Readonly<Record<Invoice['state'], string>> = {
  pending: 'warning',
  issued: 'processing',
  collected: 'success',
  toReverse: 'error',
  reversed: 'default',
  withdrawn: 'default',
};

/** Where an invoice stands, in words and in its colour. */
export function InvoiceStateTag({ state }: { readonly state: Invoice['state'] }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`fees.invoice.state.${state}`)}
    </Tag>
  );
}
