import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import { DECIDING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { MonthInput } from '../../components/MonthInput.tsx';
import { plain } from './BalanceFigures.tsx';
import { overtimeColumns } from './leave.columns.tsx';
import { NewRequests } from './NewRequests.tsx';

const SCOPES = ['all', 'toSettle'] as const;

/** Overtime of a month, with the hours by rate of what was approved. */
export function OvertimeList({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const [revision, setRevision] = useState(0);
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'all';
  const month = query.get('month') ?? monthOf(today);
  const { first, last } = monthRange(month);
  const filters: GridFilters =
    scope === 'toSettle'
      ? { toSettle: { kind: 'number', min: 1 } }
      : { day: { kind: 'date', from: first, to: last } };
  return (
    <DataGrid
      name="leave.overtimes"
      title="exchange.source.overtimes"
      columns={overtimeColumns}
      load={api.leave.overtimes}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`staff/leave/overtime/${row.id}`)}
      revision={revision}
      fixedFilters={filters}
      exportAs="overtimes"
      quickFilterHint="leave.hint"
      summary={(totals) => [
        { label: t('leave.rate.150'), value: plain(totals.hours150) },
        { label: t('leave.rate.200'), value: plain(totals.hours200) },
        { label: t('leave.rate.300'), value: plain(totals.hours300) },
        { label: t('leave.compensation.lieu'), value: plain(totals.lieuHours) },
        {
          label: t('leave.toSettle'),
          value: formatCount(totals.toSettle),
          address: 'staff/leave/overtimes?scope=toSettle',
        },
      ]}
      tools={
        <>
          <span className="leave-month">
            <MonthInput
              value={month}
              allowClear={false}
              onChange={(value) =>
                value === null ? undefined : route.replace(`staff/leave/overtimes?month=${value}`)
              }
            />
          </span>
          <Segmented
            value={scope}
            aria-label={t('leave.scopeLabel')}
            options={[
              { value: 'all', label: t('leave.scope.month') },
              { value: 'toSettle', label: t('leave.toSettle') },
            ]}
            onChange={(value) => route.replace(`staff/leave/overtimes?scope=${value}&month=${month}`)}
          />
          <Button
            icon={<PrinterOutlined aria-hidden="true" />}
            onClick={() => route.go(`staff/leave/sheet?month=${month}`)}
          >
            {t('leave.printSheet')}
          </Button>
          {DECIDING_ROLES.includes(role) ? (
            <NewRequests
              sorts={['overtime']}
              employeeId={null}
              onSaved={() => setRevision((times) => times + 1)}
            />
          ) : null}
        </>
      }
      empty={{ title: 'leave.noneOvertime', text: 'leave.noneOvertimeText' }}
    />
  );
}
