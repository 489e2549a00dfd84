import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { maskPhone } from '../../../shared/domain/mask.ts';
import type { Employee, EmployeeValues } from '../../../shared/features/employees/employee.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findEmployeeNumbered,
  findEmployeeOfAccount,
  hasAccount,
  insertEmployee,
  requireEmployee,
  updateEmployee,
} from './employee.repository.ts';
import { insertMove, lastMoveOn } from './move.repository.ts';
import { requireTeam } from './team.repository.ts';

type Input<Name extends keyof typeof employeesContract> = z.output<(typeof employeesContract)[Name]['input']>;

/** An employee as they are shown: phones are masked until asked for. */
export function shownEmployee(employee: Employee): Employee {
  return { ...employee, ...maskedPhones(employee) };
}

export function saveEmployee(
  { id, version, movedOn, ...given }: Input<'saveEmployee'>,
  context: WriteContext,
): Employee {
  const { database, now } = context;
  const known = id === null ? null : requireEmployee(database, id);
  const values = known === null ? given : withKnownPhones(given, known);
  assertFree(values, known, context);
  if (known === null) {
    const added = insertEmployee(database, values, now);
    move(added, values, values.hiredOn, context);
    context.record({ entity: 'employee', entityId: added, after: told(values, context) });
    return shownEmployee(requireEmployee(database, added));
  }
  if (known.version !== version) throw changedMeanwhile(database, 'employee', known.id);
  const moves = values.teamId !== known.teamId || values.post !== known.post;
  const from = moves ? movedFrom(movedOn, known, context) : null;
  updateEmployee(database, known.id, values);
  if (from !== null) move(known.id, values, from, context);
  context.record({
    entity: 'employee',
    entityId: known.id,
    ...changedFields(told(valuesOf(known), context), {
      ...told(values, context),
      ...(from === null ? {} : { movedOn: from }),
    }),
  });
  return shownEmployee(requireEmployee(database, known.id));
}

/** Shows the phones after the look itself is in the audit trail. */
export async function revealPhones(
  { employeeId, reason }: Input<'revealPhones'>,
  context: ActionContext,
): Promise<{ phone: string; contactPhone: string }> {
  const { phone, contactPhone } = requireEmployee(context.database, employeeId);
  await context.write((write) => {
    write.record({ entity: 'employee', entityId: employeeId, after: { revealed: 'phones' }, reason });
    return null;
  });
  return { phone, contactPhone };
}

function move(
  employeeId: number,
  { teamId, post }: EmployeeValues,
  fromOn: string,
  { database, staff, now }: WriteContext,
): void {
  insertMove(database, { employeeId, fromOn, teamId, post, recordedBy: staff.id, recordedAt: now });
}

/** Moves are written down in their order, so that the last one is where somebody stands now. */
function movedFrom(movedOn: string | null, known: Employee, { database, today }: WriteContext): string {
  const from = movedOn ?? today;
  if (from > today) throw refuse('moveInFuture', { today });
  const last = lastMoveOn(database, known.id) ?? known.hiredOn;
  if (from < last) {
    // Somebody who has not begun yet is moved from their first day.
    if (movedOn === null && last > today) return last;
    throw refuse('moveTooEarly', { on: last });
  }
  return from;
}

/** A window sends a phone back as it was shown, which is no new one. */
function withKnownPhones(given: EmployeeValues, known: Employee): EmployeeValues {
  const masked = maskedPhones(known);
  return {
    ...given,
    phone: given.phone === masked.phone ? known.phone : given.phone,
    contactPhone: given.contactPhone === masked.contactPhone ? known.contactPhone : given.contactPhone,
  };
}

function maskedPhones({ phone, contactPhone }: Pick<Employee, 'phone' | 'contactPhone'>) {
  const masked = (value: string): string => (value === '' ? '' : maskPhone(value));
  return { phone: masked(phone), contactPhone: masked(contactPhone) };
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

/** The trail names the team, and says that a phone changed and not what it is. */
function told(
  { number, area, teamId, staffId, ...values }: EmployeeValues,
  { database, today }: WriteContext,
) {
  return {
    ...values,
    ...maskedPhones(values),
    staffNumber: number,
    workArea: area,
    team: requireTeam(database, teamId, today).name,
    accountId: staffId,
  };
}
