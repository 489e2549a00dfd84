import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { runColumns } from './runs.columns.tsx';

/** Every time that bills were made, batch or single. */
export function BillingRuns() {
  const { api, route } = useApp();
  const t = useText();
  return (
    <>
      <PageHeader title={t('fees.runs')} up="fees/bills" />
      <DataGrid
        name="fees.runs"
        title="fees.runs"
        columns={runColumns}
        load={api.fees.runs}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`fees/runs/${row.id}`)}
        exportAs="billingRuns"
        empty={{ title: 'fees.runs.none', text: 'fees.bills.noneText' }}
      />
    </>
  );
}
