import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useCallback, useState } from 'react';
import type { GridQueryInput } from '../../../shared/api/grid-query.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { dueColumns } from './filing.columns.tsx';

/** What need not be kept any more as of a day; those who supervise draw up a list of it. */
export const DuePage = observer(function DuePage() {
  const { api, route, notices } = useApp();
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const [asOf, setAsOf] = useState(today);
  const [revision, setRevision] = useState(0);
  const load = useCallback((query: GridQueryInput) => api.filing.listDue({ ...query, asOf }), [api, asOf]);
  const drawingUp = useAction(async (entryIds: number[]) => {
    const { id, number } = await api.filing.drawUpDisposal({ asOf, entryIds });
    notices.succeed('disposal.drawnUp', { number });
    route.go(`filing/disposals/${id}`);
  });
  const maySupervise = SUPERVISING_ROLES.includes(role);
  return (
    <DataGrid
      name="filing.due"
      title="filing.due"
      columns={dueColumns}
      load={load}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`filing/${row.id}`)}
      revision={revision}
      quickFilterHint="filing.hint"
      empty={{ title: 'disposal.dueNone', text: 'disposal.dueNoneText' }}
      tools={
        <span className="filing-as-of">
          <span className="soft">{t('disposal.asOf')}</span>
          <DateInput
            value={asOf}
            allowClear={false}
            onChange={(day) => {
              setAsOf(day ?? today);
              setRevision(revision + 1);
            }}
          />
        </span>
      }
      selectionActions={({ ids }) =>
        maySupervise ? (
          <Button
            type="primary"
            loading={drawingUp.busy}
            disabled={asOf > today}
            onClick={() => void drawingUp.run(ids.map(Number))}
          >
            {t('disposal.drawUp')}
          </Button>
        ) : null
      }
    />
  );
});
