import { Modal } from 'antd';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import {
  givenReductionColumns,
  prepaidEntryColumns,
  reportBillColumns,
  settlementColumns,
  takingColumns,
} from './report-rows.columns.tsx';
import type { RowsAsked } from './rows-asked.ts';

/** The rows behind a figure, over the report that they belong to. */
export function RowsDialog({ rows, onClose }: { readonly rows: RowsAsked; readonly onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      open
      width={1180}
      footer={null}
      title={t('reports.rowsOf', { name: rows.title })}
      onCancel={onClose}
    >
      <div className="report-rows">
        <Rows rows={rows} />
      </div>
    </Modal>
  );
}

function Rows({ rows: { list, since, on, filters } }: { readonly rows: RowsAsked }) {
  const { reports } = useApi();
  const t = useText();
  const empty = { title: 'reports.rowsEmpty' } as const;
  const amount = ({ amountCents }: { readonly amountCents: number }) => [
    { label: t('reports.total'), value: formatMoney(amountCents) },
  ];
  const days = { on, since };
  switch (list) {
    case 'bills':
      return (
        <DataGrid
          name="reports.bills"
          title="reports.bills"
          columns={reportBillColumns}
          load={(question) => reports.bills({ ...question, ...days })}
          rowId={(row) => row.id}
          on={on}
          since={since}
          fixedFilters={filters}
          exportAs="reportBills"
          empty={empty}
          summary={({ dueCents, collectedCents, owedCents }) => [
            { label: t('reports.dueCents'), value: formatMoney(dueCents) },
            { label: t('reports.collectedCents'), value: formatMoney(collectedCents) },
            { label: t('reports.owed'), value: formatMoney(owedCents) },
          ]}
        />
      );
    case 'settlements':
      return (
        <DataGrid
          name="reports.settlements"
          title="reports.settlements"
          columns={settlementColumns}
          load={reports.settlements}
          rowId={(row) => row.id}
          fixedFilters={filters}
          exportAs="settlements"
          empty={empty}
          summary={amount}
        />
      );
    case 'takings':
      return (
        <DataGrid
          name="reports.takings"
          title="reports.takings"
          columns={takingColumns}
          load={reports.takings}
          rowId={(row) => row.id}
          fixedFilters={filters}
          exportAs="takings"
          empty={empty}
          summary={amount}
        />
      );
    case 'prepaidEntries':
      return (
        <DataGrid
          name="reports.prepaidEntries"
          title="reports.prepaidEntries"
          columns={prepaidEntryColumns}
          load={(question) => reports.prepaidEntries({ ...question, ...days })}
          rowId={(row) => row.id}
          on={on}
          since={since}
          fixedFilters={filters}
          exportAs="prepaidEntries"
          empty={empty}
          summary={amount}
        />
      );
    case 'givenReductions':
      return (
        <DataGrid
          name="reports.givenReductions"
          title="reports.givenReductions"
          columns={givenReductionColumns}
          load={(question) => reports.givenReductions({ ...question, ...days })}
          rowId={(row) => row.id}
          on={on}
          since={since}
          fixedFilters={filters}
          exportAs="givenReductions"
          empty={empty}
          summary={amount}
        />
      );
  }
}
