import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { balanceColumns } from './leave.columns.tsx';

/** Annual leave and time in lieu of everybody, today or as of another day. */
export function BalanceList({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const on = query.get('on') ?? today;
  return (
    <DataGrid
      name="leave.balances"
      title="exchange.source.leaveBalances"
      columns={balanceColumns}
      load={api.leave.balances}
      rowId={(row) => row.employeeId}
      onOpen={(row) => route.go(`staff/leave/person/${row.employeeId}?on=${on}`)}
      on={on}
      exportAs="leaveBalances"
      quickFilterHint="leave.hint"
      tools={
        <label className="leave-as-of">
          {t('leave.asOf')}
          <DateInput
            value={on}
            allowClear={false}
            onChange={(day) => route.replace(`staff/leave/balances?on=${day ?? today}`)}
          />
        </label>
      }
      empty={{ title: 'employees.none', text: 'employees.noneText' }}
    />
  );
}
