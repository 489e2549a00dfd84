import { Tag } from 'antd';
import { HOURS_SCHEMES } from '../../../shared/features/employees/employee.ts';
import {
  ALERT_KINDS,
  EMPLOYEE_STATES,
  type EmployeeRow,
  type EmployeeState,
  type StaffAlert,
} from '../../../shared/features/employees/employee-row.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const employeeColumns: readonly GridColumn<EmployeeRow>[] = [
  {
    field: 'number',
    header: 'employees.number',
    kind: 'text',
    width: 100,
    pinned: true,
    href: ({ id }) => `staff/employees/${id}`,
  },
  {
    field: 'name',
    header: 'employees.name',
    kind: 'text',
    width: 100,
    href: ({ id }) => `staff/employees/${id}`,
  },
  { field: 'post', header: 'employees.post', kind: 'text', width: 120 },
  { field: 'teamName', header: 'employees.team', kind: 'text', width: 110 },
  { field: 'area', header: 'employees.area', kind: 'text', flex: 1, width: 130 },
  { field: 'hiredOn', header: 'employees.hiredOn', kind: 'date', width: 115 },
  { field: 'contractEndOn', header: 'employees.contractEndOn', kind: 'date', width: 120 },
  { field: 'nextExpiryOn', header: 'employees.nextExpiryOn', kind: 'date', width: 130 },
  {
    field: 'state',
    header: 'employees.stateLabel',
    kind: 'choice',
    width: 95,
    choices: EMPLOYEE_STATES.map((value) => ({ value, label: `employees.state.${value}` as const })),
    render: ({ state }) => <StateTag state={state} />,
  },
  { field: 'leftOn', header: 'employees.leftOn', kind: 'date', width: 115, hidden: true },
  { field: 'userName', header: 'employees.account', kind: 'text', width: 110, hidden: true },
  {
    field: 'hoursScheme',
    header: 'employees.schemeLabel',
    kind: 'choice',
    width: 120,
    hidden: true,
    choices: HOURS_SCHEMES.map((value) => ({ value, label: `employees.scheme.${value}` as const })),
  },
];

export const alertColumns: readonly GridColumn<StaffAlert>[] = [
  {
    field: 'number',
    header: 'employees.number',
    kind: 'text',
    width: 95,
    pinned: true,
    href: ({ employeeId }) => `staff/employees/${employeeId}`,
  },
  {
    field: 'name',
    header: 'employees.name',
    kind: 'text',
    width: 95,
    href: ({ employeeId }) => `staff/employees/${employeeId}`,
  },
  { field: 'teamName', header: 'employees.team', kind: 'text', width: 105 },
  {
    field: 'kind',
    header: 'employees.alertLabel',
    kind: 'choice',
    width: 130,
    choices: ALERT_KINDS.map((value) => ({ value, label: `employees.alert.${value}` as const })),
  },
  { field: 'what', header: 'employees.what', kind: 'text', flex: 1, width: 150 },
  { field: 'dueOn', header: 'employees.dueOn', kind: 'date', width: 115 },
  {
    field: 'daysLeft',
    header: 'employees.daysLeft',
    kind: 'number',
    width: 380,
    render: (row) => <NextStep alert={row} />,
  },
];

const COLOURS = { coming: 'blue', working: 'green', leaving: 'orange', left: 'default' } as const;

export function StateTag({ state }: { readonly state: EmployeeState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`employees.state.${state}`)}
    </Tag>
  );
}

/** How long it is until then or since, and what to do about it. */
function NextStep({ alert: { kind, daysLeft } }: { readonly alert: StaffAlert }) {
  const t = useText();
  return (
    <>
      <Tag variant="filled" color={daysLeft < 0 ? 'error' : 'orange'}>
        {daysLeft < 0
          ? t('employees.overdueBy', { days: -daysLeft })
          : t('employees.dueIn', { days: daysLeft })}
      </Tag>{' '}
      {t(`employees.next.${kind}`)}
    </>
  );
}
