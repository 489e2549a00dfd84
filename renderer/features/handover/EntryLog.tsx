import { useApi } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { entryColumns } from './handover.columns.tsx';

/** 值班記錄 of every post, newest first. */
export function EntryLog(_props: { readonly query: ReadonlyMap<string, string> }) {
  const api = useApi();
  return (
    <DataGrid
      name="handover.entries"
      title="handover.part.log"
      columns={entryColumns}
      load={api.handover.entries}
      rowId={(row) => row.id}
      exportAs="dutyEntries"
      quickFilterHint="handover.logHint"
      empty={{ title: 'handover.noneLog', text: 'handover.noneLogText' }}
    />
  );
}
