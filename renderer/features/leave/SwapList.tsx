import { useState } from 'react';
import { DECIDING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { swapColumns } from './leave.columns.tsx';
import { NewRequests } from './NewRequests.tsx';

/** Every swap of shifts. */
export function SwapList() {
  const { api, route } = useApp();
  const { role } = useStaff();
  const [revision, setRevision] = useState(0);
  return (
    <DataGrid
      name="leave.swaps"
      title="exchange.source.shiftSwaps"
      columns={swapColumns}
      load={api.leave.swaps}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`staff/leave/swap/${row.id}`)}
      revision={revision}
      exportAs="shiftSwaps"
      quickFilterHint="leave.hint"
      tools={
        DECIDING_ROLES.includes(role) ? (
          <NewRequests sorts={['swap']} employeeId={null} onSaved={() => setRevision((times) => times + 1)} />
        ) : null
      }
      empty={{ title: 'leave.noneSwap', text: 'leave.noneSwapText' }}
    />
  );
}
