import { useApp } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { receiptColumns } from './receipts.columns.tsx';

/** Every receipt of the office; none is ever missing from the numbers. */
export function Receipts() {
  const { api, route } = useApp();
  const t = useText();
  return (
    <DataGrid
      name="fees.receipts"
      title="fees.receipts"
      columns={receiptColumns}
      load={api.fees.listReceipts}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`fees/receipts/${row.id}`)}
      exportAs="receipts"
      quickFilterHint="fees.receipts.hint"
      empty={{ title: 'fees.receipts.none', text: 'fees.receipts.noneText' }}
      summary={(totals) => [
        { label: t('fees.receipts.total'), value: formatMoney(totals.amountCents) },
        { label: t('fees.voided.yes'), value: formatCount(totals.voided) },
      ]}
    />
  );
}
