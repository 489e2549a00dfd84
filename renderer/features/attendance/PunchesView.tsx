import { Button } from 'antd';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { PunchRow } from '../../../shared/features/attendance/attendance.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridColumn } from '../../components/grid-column.ts';

export const punchColumns: readonly GridColumn<PunchRow>[] = [
  {
    field: 'moment',
    header: 'attendance.moment',
    kind: 'text',
    width: 150,
    pinned: true,
    render: (row) => row.moment.replace('T', ' '),
  },
  { field: 'day', header: 'attendance.dayLabel', kind: 'date', width: 110, hidden: true },
  { field: 'number', header: 'attendance.number', kind: 'text', width: 100 },
  { field: 'name', header: 'attendance.name', kind: 'text', width: 120 },
  { field: 'teamName', header: 'attendance.team', kind: 'text', width: 110 },
  {
    field: 'direction',
    header: 'attendance.directionLabel',
    kind: 'choice',
    width: 100,
    choices: (['in', 'out', ''] as const).map((value) => ({
      value,
      label: `attendance.direction.${value}` as const,
    })),
  },
  {
    field: 'source',
    header: 'attendance.sourceLabel',
    kind: 'choice',
    width: 100,
    choices: (['import', 'manual'] as const).map((value) => ({
      value,
      label: `attendance.source.${value}` as const,
    })),
  },
  { field: 'clockName', header: 'attendance.clockLabel', kind: 'text', width: 120 },
  { field: 'reason', header: 'attendance.reason', kind: 'text', flex: 1, width: 140 },
  { field: 'recordedBy', header: 'attendance.recordedBy', kind: 'text', width: 100 },
  { field: 'recordedAt', header: 'attendance.recordedAt', kind: 'instant', width: 150, hidden: true },
  { field: 'withdrawReason', header: 'attendance.withdrawReason', kind: 'text', flex: 1, width: 140 },
  { field: 'withdrawnBy', header: 'attendance.withdrawnBy', kind: 'text', width: 100, hidden: true },
  { field: 'withdrawnAt', header: 'attendance.withdrawnAt', kind: 'instant', width: 150, hidden: true },
];

/** Every punch, with where it came from. */
export function PunchesView() {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const supervises = SUPERVISING_ROLES.includes(role);
  return (
    <DataGrid
      name="attendance.punches"
      title="attendance.part.punches"
      columns={punchColumns}
      load={api.attendance.listPunches}
      rowId={(row) => row.id}
      quickFilterHint="attendance.punchesHint"
      {...(supervises ? { exportAs: 'punches' as const } : {})}
      summary={(totals) => [{ label: t('attendance.punchesPeople'), value: formatCount(totals.people) }]}
      empty={{
        title: 'attendance.punches.none',
        text: 'attendance.punches.noneText',
        ...(supervises
          ? {
              action: (
                <Button type="primary" onClick={() => route.go('staff/attendance/imports')}>
                  {t('attendance.import')}
                </Button>
              ),
            }
          : {}),
      }}
    />
  );
}
