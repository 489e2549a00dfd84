import { HOURS_SCHEMES } from '../../../shared/features/employees/employee.ts';
import type { RosterDayRow, RosterHourRow } from '../../../shared/features/roster/roster-list.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { hoursText } from './minute-of-day.ts';

export const rosterDayColumns: readonly GridColumn<RosterDayRow>[] = [
  { field: 'day', header: 'roster.day', kind: 'date', width: 105, pinned: true },
  { field: 'name', header: 'employees.name', kind: 'text', width: 110 },
  { field: 'number', header: 'employees.number', kind: 'text', width: 95 },
  { field: 'post', header: 'employees.post', kind: 'text', width: 120 },
  { field: 'code', header: 'roster.code', kind: 'text', width: 70 },
  { field: 'shift', header: 'roster.shift', kind: 'text', width: 110 },
  { field: 'begins', header: 'roster.begins', kind: 'text', width: 80, filterable: false },
  { field: 'ends', header: 'roster.ends', kind: 'text', width: 80, filterable: false },
  { field: 'workMinutes', header: 'roster.workMinutes', kind: 'number', width: 90 },
  {
    field: 'fixed',
    header: 'roster.fixed',
    kind: 'choice',
    width: 80,
    hidden: true,
    choices: [
      { value: 1, label: 'roster.fixedYes' },
      { value: 0, label: 'roster.fixedNo' },
    ],
    render: ({ fixed }) => (fixed ? '●' : ''),
  },
  { field: 'team', header: 'employees.team', kind: 'text', width: 110, hidden: true },
  { field: 'month', header: 'roster.month', kind: 'text', width: 90, hidden: true },
];

export const rosterHourColumns: readonly GridColumn<RosterHourRow>[] = [
  { field: 'name', header: 'employees.name', kind: 'text', width: 120, pinned: true },
  { field: 'number', header: 'employees.number', kind: 'text', width: 100 },
  { field: 'post', header: 'employees.post', kind: 'text', width: 130 },
  {
    field: 'hoursScheme',
    header: 'roster.hoursSchemeLabel',
    kind: 'choice',
    width: 120,
    choices: HOURS_SCHEMES.map((value) => ({ value, label: `roster.hoursScheme.${value}` as const })),
  },
  { field: 'shifts', header: 'roster.shifts', kind: 'number', width: 85 },
  { field: 'nights', header: 'roster.nights', kind: 'number', width: 85 },
  { field: 'rests', header: 'roster.rests', kind: 'number', width: 85 },
  {
    field: 'workMinutes',
    header: 'roster.workMinutes',
    kind: 'number',
    width: 100,
    render: ({ workMinutes }) => `${workMinutes} (${hoursText(workMinutes)} h)`,
  },
  { field: 'team', header: 'employees.team', kind: 'text', width: 110, hidden: true },
  { field: 'month', header: 'roster.month', kind: 'text', width: 90, hidden: true },
];
