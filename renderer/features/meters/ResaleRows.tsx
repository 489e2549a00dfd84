import { Modal, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { ResaleRow } from '../../../shared/features/meters/supply.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { formatQuantity } from './quantity.ts';
import { resaleChargeColumns, resaleReadingColumns, supplierBillColumns } from './supply.columns.tsx';

const PARTS = ['charges', 'bills', 'units', 'main'] as const;
type Part = (typeof PARTS)[number];

const SCOPES = { units: ['unit'], main: ['building', 'estate'] } as const;

/** The rows behind a month of the report: what end users were billed, what suppliers asked, and what the meters said. */
export const ResaleRows = observer(function ResaleRows(props: {
  readonly row: ResaleRow;
  readonly onClose: () => void;
}) {
  const { row, onClose } = props;
  const { month, meterKind } = row;
  const t = useText();
  const [part, setPart] = useState<Part>('charges');
  return (
    <Modal
      open
      width={940}
      footer={null}
      title={t('supply.rowsOf', { month, kind: t(`meterKind.${meterKind}`) })}
      onCancel={onClose}
    >
      <Segmented
        aria-label={t('supply.rows')}
        value={part}
        options={PARTS.map((value) => ({ value, label: t(`supply.rows.${value}`) }))}
        onChange={setPart}
      />
      <div className="resale-rows">
        <Rows key={part} row={row} part={part} />
      </div>
    </Modal>
  );
});

function Rows({ row: { month, meterKind }, part }: { readonly row: ResaleRow; readonly part: Part }) {
  const api = useApi();
  const t = useText();
  const ofMonth: GridFilters = {
    month: { kind: 'oneOf', values: [month] },
    meterKind: { kind: 'oneOf', values: [meterKind] },
  };
  if (part === 'charges') {
    return (
      <DataGrid
        name="meters.resaleCharges"
        title="supply.rows.charges"
        columns={resaleChargeColumns}
        load={api.meters.resaleCharges}
        rowId={(charge) => charge.id}
        fixedFilters={ofMonth}
        summary={({ amountCents, paidCents }) => [
          { label: t('supply.charged'), value: formatMoney(amountCents) },
          { label: t('supply.collected'), value: formatMoney(paidCents) },
        ]}
        empty={{ title: 'supply.rowsEmpty' }}
      />
    );
  }
  if (part === 'bills') {
    return (
      <DataGrid
        name="meters.resaleBills"
        title="supply.rows.bills"
        columns={supplierBillColumns}
        load={api.meters.supplierBills}
        rowId={(bill) => bill.id}
        fixedFilters={{ ...ofMonth, billState: { kind: 'oneOf', values: ['standing'] } }}
        summary={({ quantityThousandths, amountCents }) => [
          { label: t('supply.bought'), value: formatQuantity(quantityThousandths) },
          { label: t('supply.paid'), value: formatMoney(amountCents) },
        ]}
        empty={{ title: 'supply.empty' }}
      />
    );
  }
  return (
    <DataGrid
      name="meters.resaleReadings"
      title={`supply.rows.${part}`}
      columns={resaleReadingColumns}
      load={api.meters.readings}
      rowId={(reading) => reading.id}
      fixedFilters={{
        ...ofMonth,
        useState: { kind: 'oneOf', values: ['standing'] },
        scope: { kind: 'oneOf', values: [...SCOPES[part]] },
      }}
      summary={({ usedThousandths }) => [
        { label: t('readings.used'), value: formatQuantity(usedThousandths) },
      ]}
      empty={{ title: 'readings.empty' }}
    />
  );
}
