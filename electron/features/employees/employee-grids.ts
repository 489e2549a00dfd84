import { REPORT_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { readStaffSettings } from '../../office/staff-settings.ts';
import { alertSource, employeeSource } from './employee-list.repository.ts';

/** The lists of staff that may be taken out. */
export const employeeGrids = {
  employees: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf(employeeSource),
    ofPeople: true,
    fields: {
      number: { kind: 'text' },
      name: { kind: 'text' },
      post: { kind: 'text' },
      teamName: { kind: 'text' },
      area: { kind: 'text' },
      userName: { kind: 'text' },
      hoursScheme: { kind: 'choice', words: 'employees.scheme' },
      hiredOn: { kind: 'date' },
      contractEndOn: { kind: 'date' },
      nextExpiryOn: { kind: 'date' },
      leftOn: { kind: 'date' },
      state: { kind: 'choice', words: 'employees.state' },
    },
  },
  staffAlerts: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf((today, database) => alertSource(today, readStaffSettings(database))),
    ofPeople: true,
    fields: {
      number: { kind: 'text' },
      name: { kind: 'text' },
      teamName: { kind: 'text' },
      kind: { kind: 'choice', words: 'employees.alert' },
      what: { kind: 'text' },
      dueOn: { kind: 'date' },
      daysLeft: { kind: 'integer' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
