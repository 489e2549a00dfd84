import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import type { employeesContract } from '../../../shared/features/employees/employees.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requireEmployee, setLeft } from './employee.repository.ts';
import { shownEmployee } from './employee.service.ts';

type Input<Name extends keyof typeof employeesContract> = z.output<(typeof employeesContract)[Name]['input']>;

/** What the accounts do for a leaver, tied in by the office. */
export interface LeaverAccess {
  /** Closes the account and ends its sessions; refused where the office would be left without a manager. */
  readonly close: (staffId: number, context: WriteContext) => void;
}

export function leave(
  { employeeId, version, lastDay, reason }: Input<'leave'>,
  context: WriteContext,
  access: LeaverAccess,
): Employee {
  const { database, today } = context;
  const known = requireEmployee(database, employeeId);
  if (known.version !== version) throw changedMeanwhile(database, 'employee', employeeId);
  if (known.leftOn !== null && known.leftOn < today)
    throw refuse('employeeLeft', { name: known.name, on: known.leftOn });
  if (lastDay < known.hiredOn) {
    throw refuse('endsBeforeItBegins', { fromOn: known.hiredOn, toOn: lastDay });
  }
  setLeft(database, employeeId, { on: lastDay, reason });
  context.record({
    entity: 'employee',
    entityId: employeeId,
    before: { leftOn: known.leftOn },
    after: { leftOn: lastDay },
    reason,
  });
  if (lastDay <= today && known.staffId !== null) access.close(known.staffId, context);
  return shownEmployee(requireEmployee(database, employeeId));
}

/** The account stays closed: whoever may give access back decides that. */
export function comeBack(
  { employeeId, version, reason }: Input<'comeBack'>,
  context: WriteContext,
): Employee {
  const { database } = context;
  const known = requireEmployee(database, employeeId);
  if (known.version !== version) throw changedMeanwhile(database, 'employee', employeeId);
  if (known.leftOn === null) throw refuse('employeeNotLeft', { name: known.name });
  setLeft(database, employeeId, null);
  context.record({
    entity: 'employee',
    entityId: employeeId,
    before: { leftOn: known.leftOn },
    after: { leftOn: null },
    reason,
  });
  return shownEmployee(requireEmployee(database, employeeId));
}
