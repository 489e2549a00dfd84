import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { maskPhone } from '../../../shared/domain/mask.ts';
import type { Employee, EmployeeValues, Team } from '../../../shared/features/employees/employee.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findEmployeeNumbered,
  findEmployeeOfAccount,
  hasAccount,
  insertEmployee,
  requireEmployee,
  updateEmployee,
} from './employee.repository.ts';
import { findTeamNamed, insertTeam, lastTeamPosition, requireTeam, updateTeam } from './team.repository.ts';

type Input<Name extends keyof typeof employeesContract> = z.output<(typeof employeesContract)[Name]['input']>;

export function saveTeam({ id, version, ...given }: Input<'saveTeam'>, context: WriteContext): Team {
  const { database, today } = context;
  const known = id === null ? null : requireTeam(database, id, today);
  const values = { ...given, position: given.position ?? known?.position ?? lastTeamPosition(database) + 1 };
  const named = findTeamNamed(database, values.name);
  if (named !== undefined && named !== id) throw refuse('teamTaken', { name: values.name });
  if (known === null) {
    const added = insertTeam(database, values);
    context.record({ entity: 'team', entityId: added, after: values });
    return requireTeam(database, added, today);
  }
  if (known.version !== version) throw changedMeanwhile(database, 'team', known.id);
  if (!values.active && known.people > 0) {
    throw refuse('teamHasPeople', { name: known.name, count: known.people });
  }
  updateTeam(database, known.id, values);
  const { name, position, active } = known;
  context.record({
    entity: 'team',
    entityId: known.id,
    ...changedFields({ name, position, active }, values),
  });
  return requireTeam(database, known.id, today);
}

export function saveEmployee(
  { id, version, ...values }: Input<'saveEmployee'>,
  context: WriteContext,
): Employee {
  const { database, now } = context;
  const known = id === null ? null : requireEmployee(database, id);
  assertFree(values, known, context);
  if (known === null) {
    const added = insertEmployee(database, values, now);
    context.record({ entity: 'employee', entityId: added, after: told(values) });
    return requireEmployee(database, added);
  }
  if (known.version !== version) throw changedMeanwhile(database, 'employee', known.id);
  updateEmployee(database, known.id, values);
  context.record({
    entity: 'employee',
    entityId: known.id,
    ...changedFields(told(valuesOf(known)), told(values)),
  });
  return requireEmployee(database, known.id);
}

function assertFree(values: EmployeeValues, known: Employee | null, context: WriteContext): void {
  const { database, today } = context;
  const numbered = findEmployeeNumbered(database, values.number);
  if (numbered !== undefined && numbered !== known?.id) {
    throw refuse('employeeNumberTaken', { number: values.number });
  }
  const team = requireTeam(database, values.teamId, today);
  if (!team.active && team.id !== known?.teamId) throw refuse('teamInactive', { name: team.name });
  if (values.contractEndOn !== null && values.contractEndOn < values.hiredOn) {
    throw refuse('endsBeforeItBegins', { fromOn: values.hiredOn, toOn: values.contractEndOn });
  }
  if (values.careerBeganOn !== null && values.careerBeganOn > values.hiredOn) {
    throw invalid(['careerBeganOn'], 'dateOutOfRange');
  }
  if (values.staffId === null) return;
  if (!hasAccount(database, values.staffId)) throw notFound('staff', values.staffId);
  const holder = findEmployeeOfAccount(database, values.staffId);
  if (holder !== undefined && holder !== known?.id) {
    throw refuse('employeeAccountTaken', { name: requireEmployee(database, holder).name });
  }
}

function valuesOf(employee: Employee): EmployeeValues {
  const {
    id: _id,
    teamName: _teamName,
    userName: _userName,
    leftOn: _leftOn,
    leaveReason: _leaveReason,
    createdAt: _createdAt,
    version: _version,
    ...values
  } = employee;
  return values;
}

/** The trail says that a phone changed and not what it is. */
function told({ phone, contactPhone, ...values }: EmployeeValues) {
  return { ...values, phone: maskPhone(phone), contactPhone: maskPhone(contactPhone) };
}
