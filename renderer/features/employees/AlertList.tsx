import { useApp } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { alertColumns } from './employees.columns.tsx';

/** 到期提醒: what runs out soon or has run out, and what to do next. */
export function AlertList() {
  const { api, route } = useApp();
  return (
    <DataGrid
      name="employees.alerts"
      title="employees.part.alerts"
      columns={alertColumns}
      load={api.employees.alerts}
      rowId={({ id }) => id}
      onOpen={({ employeeId }) => route.go(`staff/employees/${employeeId}`)}
      exportAs="staffAlerts"
      quickFilterHint="employees.hint"
      empty={{ title: 'employees.noAlerts', text: 'employees.noAlertsText' }}
    />
  );
}
