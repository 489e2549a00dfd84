import '../../components/staff.css';
import { Segmented } from 'antd';
import { REPORT_READERS } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { AlertList } from './AlertList.tsx';
import { ColleagueList } from './ColleagueList.tsx';
import { EmployeeList } from './EmployeeList.tsx';
import { EmployeePage } from './EmployeePage.tsx';
import { StaffRules } from './StaffRules.tsx';
import { TeamsPanel } from './TeamsPanel.tsx';

const PARTS = [
  { name: 'list', component: EmployeeList },
  { name: 'alerts', component: AlertList },
  { name: 'teams', component: TeamsPanel },
  { name: 'rules', component: StaffRules },
] as const;

/** The staff register: those who answer for the staff see files, everybody else their colleagues. */
export function EmployeesPage({ path: [first = 'list'], query }: PageProps) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  if (!REPORT_READERS.includes(role)) return <ColleagueList />;
  if (/^\d+$/u.test(first)) return <EmployeePage key={first} employeeId={Number(first)} />;
  const part = PARTS.find(({ name }) => name === first) ?? PARTS[0];
  const Part = part.component;
  return (
    <>
      <Segmented
        className="staff-parts"
        aria-label={t('employees.parts')}
        value={part.name}
        options={PARTS.map(({ name }) => ({ value: name, label: t(`employees.part.${name}`) }))}
        onChange={(name) => route.go(`staff/employees/${name}`)}
      />
      <Part query={query} />
    </>
  );
}
