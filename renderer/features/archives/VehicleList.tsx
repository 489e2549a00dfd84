import { unitAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { vehicleColumns } from './vehicles.columns.tsx';

/** Every vehicle on file; a file of it can be changed and imported again. */
export function VehicleList() {
  const { api, route } = useApp();
  return (
    <DataGrid
      name="archives.vehicles"
      title="archives.vehicleList"
      columns={vehicleColumns}
      load={api.archives.listVehicles}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(unitAddress(row.unitId))}
      exportAs="vehicles"
      quickFilterHint="archives.vehiclesHint"
      empty={{
        title: 'archives.vehiclesEmpty',
        text: 'archives.vehiclesEmptyText',
        action: <ImportButton kind="vehicles" />,
      }}
    />
  );
}
