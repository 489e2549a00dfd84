import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { AttendanceMonth } from '../../../shared/features/attendance/attendance.ts';
import { LEAVE_KINDS } from '../../../shared/features/attendance/attendance-settings.ts';
import { daysFrom } from '../../../shared/features/attendance/local-minutes.ts';
import { dayField, SUM_FIELDS } from '../../../shared/features/attendance/month-lines.ts';
import { useOffice, useStaff } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { ExportDialog, type ExportPurpose } from '../../components/ExportDialog.tsx';
import { type ExportFormat, ExportMenu } from '../../components/ExportMenu.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { useListExport } from '../../components/use-list-export.ts';

/** The month sheet as a file, its columns named by their days. */
export const MonthExport = observer(function MonthExport({ month }: { readonly month: AttendanceMonth }) {
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const [asked, setAsked] = useState<ExportFormat | null>(null);
  const [purpose, setPurpose] = useState<ExportPurpose | null>(null);
  const exporting = useListExport();
  if (!SUPERVISING_ROLES.includes(role)) return null;
  const title = `${t('attendance.export.title')} ${month.teamName} ${month.month}`;
  return (
    <>
      <ExportMenu disabled={month.people.length === 0} onAsk={setAsked} />
      <ExportDialog
        open={asked !== null}
        title="attendance.export.title"
        rows={month.people.length}
        before={purpose}
        onExport={(said) => {
          setPurpose(said);
          setAsked(null);
          exporting.start({
            source: 'attendanceMonth',
            columns: columnsOf(month, t),
            query: { filters: { teamName: { kind: 'oneOf', values: [month.teamName] } } },
            since: month.last,
            on: today,
            format: asked ?? 'xlsx',
            title,
            reason: said.reason,
            receiver: said.receiver,
          });
        }}
        onClose={() => setAsked(null)}
      />
      <JobProgress job={exporting.job} title={t('grid.export.title', { list: title })} />
    </>
  );
});

function columnsOf(month: AttendanceMonth, t: Text): { field: string; header: string }[] {
  return [
    { field: 'number', header: t('attendance.number') },
    { field: 'name', header: t('attendance.name') },
    { field: 'teamName', header: t('attendance.team') },
    ...daysFrom(month.first, month.last).map((day, index) => ({
      field: dayField(index + 1),
      header: day.slice(5),
    })),
    ...SUM_FIELDS.map((field) => ({ field, header: t(`attendance.column.${field}`) })),
    // Errands are counted with the days worked.
    ...LEAVE_KINDS.filter((kind) => kind !== 'publicErrand').map((kind) => ({
      field: `${kind}Days`,
      header: t(`attendance.leave.${kind}`),
    })),
  ];
}
