import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { listCalendar, listColleagues, requireEmployee } from './employee.repository.ts';
import { saveEmployee, saveTeam } from './employee.service.ts';
import { listTeams } from './team.repository.ts';

export function createEmployeesHandlers(): HandlersOf<typeof employeesContract> {
  return {
    teams: (_input, { database, today }) => listTeams(database, today),
    saveTeam,
    colleagues: (span, { database }) => listColleagues(database, span),
    employee: ({ employeeId }, { database }) => requireEmployee(database, employeeId),
    saveEmployee,
    calendar: ({ from, to }, { database }) => listCalendar(database, from, to),
  };
}
