import { unitAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { occupancyColumns } from './occupancies.columns.tsx';

/** Who is or was what in which household; a file of it can be changed and imported again. */
export function OccupancyList() {
  const { api, route } = useApp();
  return (
    <DataGrid
      name="archives.occupancies"
      title="archives.occupancies"
      columns={occupancyColumns}
      load={api.archives.listOccupancies}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(unitAddress(row.unitId))}
      exportAs="occupancies"
      quickFilterHint="archives.occupanciesHint"
      empty={{
        title: 'archives.occupanciesEmpty',
        text: 'archives.occupanciesEmptyText',
        action: <ImportButton kind="occupancies" />,
      }}
    />
  );
}
