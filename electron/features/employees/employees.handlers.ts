import type { HistoryEntry } from '../../../shared/features/archives/history.contract.ts';
import type { EmployeeRow, StaffAlert } from '../../../shared/features/employees/employee-row.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf, ReadContext } from '../../office/context.ts';
import { readStaffSettings } from '../../office/staff-settings.ts';
import { listCalendar } from './calendar.repository.ts';
import { modelCalendars, removeCalendarDay, saveCalendarDay, takeModelCalendar } from './calendar.service.ts';
import { listCertificates } from './certificate.repository.ts';
import { saveCertificate, withdrawCertificate } from './certificate.service.ts';
import { listColleagues, requireEmployee } from './employee.repository.ts';
import { revealPhones, saveEmployee, shownEmployee } from './employee.service.ts';
import { alertSource, employeeSource } from './employee-list.repository.ts';
import { comeBack, type LeaverAccess, leave } from './leaving.service.ts';
import { listMoves } from './move.repository.ts';
import { saveStaffSettings } from './staff-settings.service.ts';
import { listTeams } from './team.repository.ts';
import { saveTeam } from './team.service.ts';

export interface EmployeesDependencies {
  readonly access: LeaverAccess;
  /** Entries of the trail about a record, newest first. */
  readonly history: (database: ReadContext['database'], entity: string, id: number) => HistoryEntry[];
}

export function createEmployeesHandlers({
  access,
  history,
}: EmployeesDependencies): HandlersOf<typeof employeesContract> {
  return {
    teams: (_input, { database, today }) => listTeams(database, today),
    saveTeam,
    colleagues: (span, { database }) => listColleagues(database, span),
    employee: ({ employeeId }, { database }) => shownEmployee(requireEmployee(database, employeeId)),
    saveEmployee,
    list: (query, { database, today }) => selectGridPage<EmployeeRow>(database, employeeSource(today), query),
    moves: ({ employeeId }, { database }) => listMoves(database, requireEmployee(database, employeeId).id),
    history: ({ employeeId }, { database }) =>
      history(database, 'employee', requireEmployee(database, employeeId).id),
    revealPhones,
    leave: (input, context) => leave(input, context, access),
    comeBack,
    certificates: ({ employeeId }, { database }) =>
      listCertificates(database, requireEmployee(database, employeeId).id),
    saveCertificate,
    withdrawCertificate,
    alerts: (query, { database, today }) =>
      selectGridPage<StaffAlert>(database, alertSource(today, readStaffSettings(database)), query),
    settings: (_input, { database }) => readStaffSettings(database),
    saveSettings: saveStaffSettings,
    calendar: ({ from, to }, { database }) => listCalendar(database, from, to),
    saveCalendarDay,
    removeCalendarDay,
    modelCalendars: ({ year }) => modelCalendars(year),
    takeModelCalendar,
  };
}
