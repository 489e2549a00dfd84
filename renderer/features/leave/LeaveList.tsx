import { Segmented } from 'antd';
import { useState } from 'react';
import { DECIDING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { leaveColumns } from './leave.columns.tsx';
import { NewRequests } from './NewRequests.tsx';

const SCOPES = ['all', 'now', 'requested'] as const;
type Scope = (typeof SCOPES)[number];

function filtersOf(scope: Scope, today: string): GridFilters {
  if (scope === 'requested') return { state: { kind: 'oneOf', values: ['requested'] } };
  if (scope === 'all') return {};
  return {
    state: { kind: 'oneOf', values: ['approved'] },
    firstOn: { kind: 'date', to: today },
    lastOn: { kind: 'date', from: today },
  };
}

/** Every request for leave. */
export function LeaveList({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const [revision, setRevision] = useState(0);
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'all';
  return (
    <DataGrid
      name="leave.leaves"
      title="exchange.source.leaves"
      columns={leaveColumns}
      load={api.leave.leaves}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`staff/leave/leave/${row.id}`)}
      revision={revision}
      fixedFilters={filtersOf(scope, today)}
      exportAs="leaves"
      quickFilterHint="leave.hint"
      tools={
        <>
          <Segmented
            value={scope}
            aria-label={t('leave.scopeLabel')}
            options={SCOPES.map((value) => ({ value, label: t(`leave.scope.${value}`) }))}
            onChange={(value) => route.replace(`staff/leave/leaves?scope=${value}`)}
          />
          {DECIDING_ROLES.includes(role) ? (
            <NewRequests
              sorts={['leave']}
              employeeId={null}
              onSaved={() => setRevision((times) => times + 1)}
            />
          ) : null}
        </>
      }
      empty={{ title: 'leave.noneLeave', text: 'leave.noneLeaveText' }}
    />
  );
}
