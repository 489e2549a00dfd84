import { unitAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { meterColumns } from './meters.columns.tsx';

/** Every meter with its base reading. */
export function MeterList() {
  const { api, route } = useApp();
  return (
    <DataGrid
      name="meters.list"
      title="meters.title"
      columns={meterColumns}
      load={api.meters.list}
      rowId={(row) => row.id}
      onOpen={({ unitId }) => route.go(unitId === null ? 'fees/readings/main' : unitAddress(unitId))}
      exportAs="meters"
      quickFilterHint="meters.hint"
      empty={{
        title: 'meters.empty',
        text: 'meters.emptyText',
        action: <ImportButton kind="meters" />,
      }}
    />
  );
}
