import './attendance.css';
import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { ATTENDANCE_READERS } from '../../../shared/features/attendance/attendance.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { DaySheetView } from './DaySheetView.tsx';
import { ImportsView } from './ImportsView.tsx';
import { MonthView } from './MonthView.tsx';
import { MyMonth } from './MyMonth.tsx';
import { PaperView } from './PaperView.tsx';
import { PunchesView } from './PunchesView.tsx';
import { RulesForm } from './RulesForm.tsx';

const PARTS = [
  { name: 'month', roles: ATTENDANCE_READERS },
  { name: 'day', roles: ATTENDANCE_READERS },
  { name: 'imports', roles: SUPERVISING_ROLES },
  { name: 'punches', roles: ATTENDANCE_READERS },
  { name: 'settings', roles: SUPERVISING_ROLES },
  { name: 'mine', roles: undefined },
] as const;

/** 考勤: the month sheet first; whoever keeps none sees their own month. */
export const AttendancePage = observer(function AttendancePage({ path, query }: PageProps) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [asked] = path;
  if (asked === 'paper' && ATTENDANCE_READERS.includes(role)) return <PaperView query={query} />;
  const parts = PARTS.filter(({ roles }) => roles === undefined || roles.includes(role));
  const part = parts.find(({ name }) => name === asked)?.name ?? parts[0]?.name ?? 'mine';
  return (
    <>
      {parts.length > 1 ? (
        <Segmented
          className="attendance-parts"
          aria-label={t('attendance.parts')}
          value={part}
          options={parts.map(({ name }) => ({ value: name, label: t(`attendance.part.${name}`) }))}
          onChange={(name) => route.go(`staff/attendance/${name}`)}
        />
      ) : null}
      {part === 'month' ? <MonthView query={query} /> : null}
      {part === 'day' ? <DaySheetView query={query} /> : null}
      {part === 'imports' ? <ImportsView /> : null}
      {part === 'punches' ? <PunchesView /> : null}
      {part === 'settings' ? <RulesForm /> : null}
      {part === 'mine' ? <MyMonth /> : null}
    </>
  );
});
