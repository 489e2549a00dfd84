import { unitAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { ImportButton } from '../../components/ImportButton.tsx';
import { meterColumns } from './meters.columns.tsx';

const OF_UNITS: GridFilters = { scope: { kind: 'oneOf', values: ['unit'] } };

/** Every meter of a household with its base reading; main meters are kept beside the readings. */
export function MeterList() {
  const { api, route } = useApp();
  return (
    <DataGrid
      name="meters.list"
      title="meters.title"
      columns={meterColumns}
      load={api.meters.list}
      rowId={(row) => row.id}
      onOpen={({ unitId }) => {
        if (unitId !== null) route.go(unitAddress(unitId));
      }}
      fixedFilters={OF_UNITS}
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
