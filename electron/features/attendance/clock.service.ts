import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { attendanceContract } from '../../../shared/features/attendance/attendance.contract.ts';
import type { PunchClock, PunchImport } from '../../../shared/features/attendance/punch-file.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findClockNamed,
  insertClock,
  markImportWithdrawn,
  requireClock,
  requireImport,
  setNumber,
  updateClock,
} from './clock.repository.ts';
import { requireAttendee } from './person.repository.ts';
import { closedPunchOf, withdrawOfImport } from './punch.repository.ts';

type Input<Name extends keyof typeof attendanceContract> = z.output<
  (typeof attendanceContract)[Name]['input']
>;

export function saveClock(
  { id, version, ...values }: Input<'saveClock'>,
  { database, record }: WriteContext,
): PunchClock {
  const known = id === null ? null : requireClock(database, id);
  const named = findClockNamed(database, values.name);
  if (named !== undefined && named !== id) throw refuse('clockNameTaken', { clock: values.name });
  if (known === null) {
    const added = insertClock(database, values.name);
    record({ entity: 'punchClock', entityId: added, after: values });
    return requireClock(database, added);
  }
  if (known.version !== version) throw changedMeanwhile(database, 'punchClock', known.id);
  updateClock(database, known.id, values);
  const { name, active } = known;
  record({ entity: 'punchClock', entityId: known.id, ...changedFields({ name, active }, values) });
  return requireClock(database, known.id);
}

export function setClockNumbers(
  { clockId, numbers }: Input<'setClockNumbers'>,
  { database, staff, now, record }: WriteContext,
): { set: number } {
  const clock = requireClock(database, clockId);
  const told = numbers.map(({ number, employeeId }) => {
    const person = employeeId === null ? null : requireAttendee(database, employeeId);
    setNumber(database, { clockId, number, employeeId, by: staff.id, at: now });
    return { number, employee: person?.name ?? '' };
  });
  record({ entity: 'punchClock', entityId: clockId, after: { name: clock.name, numbers: told } });
  return { set: numbers.length };
}

export function withdrawImport(
  { importId, reason }: Input<'withdrawImport'>,
  { database, staff, now, record }: WriteContext,
): PunchImport {
  const found = requireImport(database, importId);
  if (found.withdrawnAt !== null) throw refuse('punchImportWithdrawn', { file: found.fileName });
  const closed = closedPunchOf(database, importId);
  if (closed !== undefined) {
    throw refuse('attendanceClosed', { month: closed.month, name: closed.name });
  }
  const withdrawn = { by: staff.id, at: now, reason };
  withdrawOfImport(database, importId, withdrawn);
  markImportWithdrawn(database, importId, withdrawn);
  record({
    entity: 'punchImport',
    entityId: importId,
    before: { clock: found.clockName, fileName: found.fileName, punches: found.punches },
    after: { withdrawnAt: now },
    reason,
  });
  return requireImport(database, importId);
}
