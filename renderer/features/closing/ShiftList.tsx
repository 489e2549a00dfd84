import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { shiftColumns } from './shifts.columns.tsx';

/** Every shift of the counter with what was handed over. */
export function ShiftList() {
  const { api, route } = useApp();
  const t = useText();
  return (
    <DataGrid
      name="closing.shifts"
      title="closing.part.shifts"
      columns={shiftColumns}
      load={api.closing.listShifts}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`fees/closing/shifts/${row.id}`)}
      quickFilterHint="closing.shifts.hint"
      exportAs="shifts"
      empty={{ title: 'closing.shifts.none', text: 'closing.shifts.noneText' }}
      summary={(totals) => [
        { label: t('closing.counted'), value: formatMoney(totals.countedCents) },
        { label: t('closing.over'), value: formatMoney(totals.overCents) },
      ]}
    />
  );
}
